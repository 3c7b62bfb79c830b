/** What fits, before what it costs: numbers of each option against their limits. */
import { fitChecks, type FitCheck } from '../scenario/fit-checks.ts';
import type { Run } from '../scenario/run-scenario.ts';
import type { Shown } from './results-view.ts';
import type { FitRow, FitView } from './view.ts';

const more = [
  ...['SwitchReserve', 'RackUnitPower', 'SwitchesPerRack', 'SwitchFibres'].flatMap((name) => [
    `leaf${name}`,
    `upper${name}`,
  ]),
  'racks',
];

const rowOf = ({ limitInput: _, ...row }: FitCheck): FitRow => row;

/** The checks of an option, in the order in which they are told. */
export function fitRows({ resolved, options }: Run, id: string): FitRow[] {
  const option = resolved.options.find((one) => one.id === id)!;
  const { quantities } = options.find((one) => one.id === id)!;
  return fitChecks(resolved, option, quantities).map(rowOf);
}

export function fitView(shown: Shown): FitView {
  const { run, options, quantities } = shown;
  const isFlat = quantities.every(({ upperSwitchCount }) => upperSwitchCount!.value === 0);
  return {
    options: options.map((option) => ({ option, rows: fitRows(run, option.id) })),
    oneSwitch: run.resolved.scope === 'switch',
    more: shown.table(more.filter((name) => !isFlat || !name.startsWith('upper'))),
  };
}
