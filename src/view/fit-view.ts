/** What fits, before what it costs: numbers of each option against their limits. */
import { sheetsOf } from '../engine/models.ts';
import { quantitiesOf } from '../engine/networks.ts';
import { ofNetwork } from '../model/network-name.ts';
import { tiers } from '../model/sheet.ts';
import { fitChecks, type FitCheck } from '../scenario/fit-checks.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { tiersBuilt } from '../scenario/tiers.ts';
import type { Shown } from './results-view.ts';
import type { FitRow, FitView } from './view.ts';

const more = [
  ...['SwitchReserve', 'RackUnitPower', 'SwitchesPerRack', 'SwitchFibres'].flatMap((name) =>
    tiers.map((tier) => ({ name: `${tier}${name}`, tier })),
  ),
  { name: 'racks', tier: 'leaf' as const },
];

/** The checks of an option, in the order in which they are told; of several networks those of each. */
export function fitRows({ resolved, options }: Run, id: string): FitRow[] {
  const option = resolved.options.find((one) => one.id === id)!;
  const { quantities } = options.find((one) => one.id === id)!;
  if (resolved.networks.length === 0) return fitChecks(resolved, option, quantities).map(rowOf);
  const { model } = sheetsOf(resolved.scope, resolved.edition);
  return resolved.networks.flatMap(({ id: network, label, resolved: one, optionOf }) =>
    fitChecks(one, optionOf(option), quantitiesOf(quantities, network, model)).map((check) => {
      const { quantity, ...row } = rowOf(check);
      const key = quantity === undefined ? {} : { quantity: ofNetwork(network, quantity) };
      return { ...row, ...key, network: { id: network, label } };
    }),
  );
}

const rowOf = ({ limitInput: _, ...row }: FitCheck): FitRow => row;

export function fitView(shown: Shown): FitView {
  const { run, options, quantities } = shown;
  const built = new Set(quantities.flatMap((one) => tiersBuilt(one)));
  return {
    options: options.map((option) => ({ option, rows: fitRows(run, option.id) })),
    oneSwitch: run.resolved.scope === 'switch',
    more: shown.table(more.filter(({ tier }) => built.has(tier)).map(({ name }) => name)),
  };
}
