import { totals, type LineGroup, type TotalLine } from '../model/totals.ts';
import type { Run } from '../scenario/run-scenario.ts';
import type { GroupView } from './view.ts';

export type LinesTotal = 'tcoWithoutIdle' | 'networkPower';

/** The lines of a total that the sheets of a run compute; sheets of older editions have one line for what is left. */
export function linesOf(run: Run, total: LinesTotal): readonly TotalLine[] {
  const { quantities } = run.options[0]!;
  const lines = totals[total];
  if (lines.every(({ quantity }) => quantity in quantities)) return lines;
  const known = lines.filter(({ quantity }) => quantity in quantities);
  const left: TotalLine = { quantity: 'presentResidual', group: 'switches', sign: -1 };
  return total === 'tcoWithoutIdle' ? [...known, left] : known;
}

export const groupsOf = (lines: readonly TotalLine[]): LineGroup[] => [...new Set(lines.map(({ group }) => group))];

type Line = GroupView & { readonly group: string; readonly sign: 1 | -1 };

/** Groups and lines of a total with the value of each option; those that are 0 for all are left out. */
export function groupedLines(
  run: Run,
  total: LinesTotal,
  order: readonly string[],
): { readonly groups: GroupView[]; readonly lines: Line[] } {
  const quantitiesOf = order.map((id) => run.options.find((option) => option.id === id)!.quantities);
  const lines = linesOf(run, total)
    .map(({ quantity, group, sign }): Line => ({
      id: quantity,
      group,
      sign,
      values: quantitiesOf.map((quantities) => sign * quantities[quantity]!.value!),
    }))
    .filter(isShown);
  const groups = groupsOf(linesOf(run, total))
    .map((id): GroupView => {
      const own = lines.filter(({ group }) => group === id);
      return { id, values: order.map((_, i) => own.reduce((sum, { values }) => sum + values[i]!, 0)) };
    })
    .filter(isShown);
  return { groups, lines };
}

const isShown = ({ values }: GroupView): boolean => values.some((value) => value !== 0);
