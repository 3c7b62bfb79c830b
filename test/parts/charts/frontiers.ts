import type { FrontierAxes, FrontierView } from '../../../src/parts/charts/frontier-view.ts';
import { deskWords } from '../../../src/words/en/desk.ts';
import type { DeskWords } from '../../../src/words/desk-words.ts';
import type { Frontier, FrontierCurves } from '../../../src/engine/frontier.ts';

export const axes: FrontierAxes = {
  x: { name: 'cpo.endPrice', label: 'Price per port', unit: 'USD', typical: 150 },
  y: { name: 'facility.electricityPrice', label: 'Electricity', unit: 'USD/kWh', typical: 0.2 },
};

const [x, y] = [
  [100, 200, 300],
  [0.1, 0.2, 0.3],
] as const;

/** A frontier over three prices and three rates, with a difference and a share of draws at each point. */
export const frontierOf = (
  difference: (x: number, y: number) => number,
  share: (x: number, y: number) => number = (...at) => (difference(...at) < 0 ? 1 : 0),
): Frontier => ({
  x,
  y,
  differences: x.map((atX) => y.map((atY) => difference(atX, atY))),
  wins: x.map((atX) => y.map((atY) => share(atX, atY))),
});

export const noCurves: FrontierCurves = { curve: [null, null, null], unsettled: [null, null, null] };

export const viewOf = (
  frontier: Frontier,
  curves: FrontierCurves = noCurves,
  more: Partial<FrontierAxes> = {},
  words: DeskWords = deskWords,
): FrontierView => ({
  frontier,
  curves,
  axes: { ...axes, ...more },
  optionLabel: 'CPO',
  baselineLabel: 'Retimed',
  words,
});
