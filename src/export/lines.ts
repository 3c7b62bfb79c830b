import { totals, type LineGroup } from '../model/totals.ts';
import { quantityLabels } from '../words/en.ts';
import type { Scale } from '../words/format.ts';
import type { Run } from '../scenario/run-scenario.ts';

/** One line of a stack: a quantity, its label and its colour token. */
export interface Line {
  readonly quantity: string;
  readonly label: string;
  readonly color: string;
  /** Taken off the total: drawn to the left of zero. */
  readonly negative?: boolean;
}

/** An option with the value of each line, in the order of the lines. */
export interface LineRow {
  readonly option: string;
  readonly label: string;
  readonly values: readonly number[];
  readonly total: number;
}

const colors: Partial<Record<LineGroup, string>> = {
  switches: 'base',
  optics: 'optics',
  lasers: 'laser',
  cables: 'other',
  conversion: 'loss',
  sites: 'facility',
};

/** From the base system to the wall, then what is taken off: the same lines for every option. */
export const powerLines: readonly Line[] = [...totals.networkPower]
  .sort((a, b) => b.sign - a.sign)
  .map(({ quantity, group, sign }) => ({
    quantity,
    label: quantityLabels[quantity]!,
    color: sign < 0 ? 'other' : colors[group]!,
    ...(sign < 0 && { negative: true }),
  }));

const powerScales: readonly Scale[] = [
  { unit: 'MW', factor: 1e6 },
  { unit: 'kW', factor: 1e3 },
];

/** The unit for a total over all options that keeps the numbers of a table short. */
export function scaleOf(run: Run, total: 'networkPower' | 'tcoWithoutIdle'): Scale {
  const most = Math.max(...run.options.map(({ quantities }) => Math.abs(quantities[total]!.value!)));
  const { unit } = run.options[0]!.quantities[total]!;
  const scales = total === 'networkPower' ? powerScales : [{ unit: `M ${unit}`, factor: 1e6 }];
  return scales.find(({ factor }) => most >= 10 * factor) ?? { unit, factor: 1 };
}

export function rowsOf(run: Run, lines: readonly Line[], total: string, { factor }: Scale): LineRow[] {
  return run.resolved.options.map(({ id, label }, i) => {
    const { quantities } = run.options[i]!;
    return {
      option: id,
      label,
      values: lines.map(({ quantity }) => quantities[quantity]!.value! / factor),
      total: quantities[total]!.value! / factor,
    };
  });
}
