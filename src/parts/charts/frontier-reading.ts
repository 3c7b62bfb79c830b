import type { Cell, Reading } from '../reading/reading.ts';
import { percentAt, type Extent } from '../../view/extent.ts';
import { nearestIndex } from './frontier-regions.ts';
import { amount, type FrontierView } from './frontier-view.ts';
import { sentences } from '../../words/sentences.ts';

/** How the map is read: each point of its grid, from where the scenario stands. */
export function frontierReading({ frontier, axes, optionLabel, words }: FrontierView): Reading {
  const { x, y, wins } = frontier;
  const [extentX, extentY] = [x, y].map((axis) => ({ from: axis[0]!, to: axis.at(-1)! })) as [Extent, Extent];
  return {
    kind: 'plane',
    columns: x.length,
    rows: y.length,
    start: { column: nearestIndex(x, axes.x.typical), row: nearestIndex(y, axes.y.typical) },
    place: ({ column, row }) => ({
      left: percentAt(x[column]!, extentX),
      top: 100 - percentAt(y[row]!, extentY),
    }),
    text: ({ column, row }: Cell) =>
      sentences([
        words.frontier.at(amount(x[column]!, axes.x, words), amount(y[row]!, axes.y, words)),
        words.frontier.lowerIn(optionLabel, words.percent(wins[column]![row]!)),
      ]),
  };
}
