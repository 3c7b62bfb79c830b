import type { Frontier, FrontierCurves } from '../../engine/frontier.ts';
import type { DeskWords } from '../../words/desk-words.ts';
import { turningDigits } from '../../words/format.ts';
import { settledFrom } from '../../scenario/chance.ts';

/** An input on an axis of a frontier. */
export interface AxisView {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  /** Where the scenario stands. */
  readonly typical: number;
}

export interface FrontierAxes {
  readonly x: AxisView;
  readonly y: AxisView;
}

/** A frontier with what its numbers are called. */
export interface FrontierView {
  readonly frontier: Frontier;
  readonly curves: FrontierCurves;
  readonly axes: FrontierAxes;
  readonly optionLabel: string;
  readonly baselineLabel: string;
  readonly words: DeskWords;
}

export const isUnsettled = (share: number): boolean => share > 1 - settledFrom && share < settledFrom;

/** Levels of the share of draws between which neither side has won. */
export const unsettledLevels = [1 - settledFrom, settledFrom] as const;

/** Whether a frontier can be drawn: numbers alone, on axes that go up. */
export const isDrawable = ({ x, y, differences, wins }: Frontier): boolean =>
  [x, y].every((axis) => axis.length > 1 && axis.every((value, i) => i === 0 || value > axis[i - 1]!)) &&
  [x, y, ...differences, ...wins].every((values) => values.every(Number.isFinite));

export const isWithin = (axis: readonly number[], value: number): boolean => value >= axis[0]! && value <= axis.at(-1)!;

export const axisTitle = ({ label, unit }: AxisView, { numbers, list }: DeskWords): string =>
  list([label, numbers.unit(unit)].filter(Boolean));

export const amount = (value: number, { unit }: AxisView, { numbers }: DeskWords): string =>
  numbers.quantity(value, unit, turningDigits(value));
