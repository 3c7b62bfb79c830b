/** Mutants of the sheets that nothing can tell from the right model, each with the reason. */
export interface Explained {
  readonly sheet: string;
  readonly quantity: string;
  readonly change: string;
  /** A part of the mutated formula, where the same change is made in several spots. */
  readonly to?: string;
  readonly reason: string;
}

const noValue = 'where the condition fails the quantity has no value, so that the other branch is never read';
const pluggableRate = 'the figures of an end that is not integrated are those of its port: both rates are the same';
const notZero = 'what is compared with 0 is 1 or 2, never 0';
const bySpace = 'the same number by space stands beside it and is never larger: a switch takes at least one rack unit';

export const sheetsExplained: readonly Explained[] = [
  { sheet: 'counts', quantity: 'rate', change: '> to >=', reason: pluggableRate },
  { sheet: 'power', quantity: 'upperSwitchPower', change: '> to >=', reason: noValue },
  { sheet: 'power', quantity: 'coreSwitchPower', change: '> to >=', reason: noValue },
  { sheet: 'power', quantity: 'fourthSwitchPower', change: '> to >=', reason: noValue },
  { sheet: 'power', quantity: 'energyPerBit', change: '> to >=', reason: noValue },
  { sheet: 'power', quantity: 'opticsShare', change: '> to >=', reason: noValue },
  { sheet: 'power', quantity: 'opticsShare', change: '0 to 1', to: ') : 1', reason: noValue },
  { sheet: 'fibre', quantity: 'fibreRatio', change: '> to >=', reason: noValue },
  { sheet: 'fibre', quantity: 'fibreRatio', change: '0 to 1', to: ') : 1', reason: noValue },
  {
    sheet: 'fit',
    quantity: 'switchesPerRack',
    change: 'floor to ceil',
    to: 'ceil(rackSpace / rackUnits)))',
    reason: bySpace,
  },
  {
    sheet: 'fit',
    quantity: 'switchesPerRack',
    change: '/ to *',
    to: 'floor(rackSpace * rackUnits)))',
    reason: bySpace,
  },
  {
    sheet: 'counts',
    quantity: 'topCount',
    change: '0 to 1',
    to: 'topSwitches > 1',
    reason: 'one top switch is refused where links need more, so that stated and needed are both 1',
  },
  { sheet: 'idle', quantity: 'restartLoss', change: '1 to 2', reason: notZero },
];
