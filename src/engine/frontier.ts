import { bandValues } from './band.ts';
import { degrees } from './degree.ts';
import type { Formula } from './formula.ts';
import { Stratum, type Hypercube } from './hypercube.ts';
import { movedPlaces, offsetOf, stepsTouched, type Study, type StudyOption } from './study.ts';
import { WhatIf } from './what-if.ts';

/** An input that a frontier is drawn over. */
export interface Axis {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Which of two options is lower at each point of two inputs. */
export interface Frontier {
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Option less baseline at typical values of all other inputs: [x][y]. */
  readonly differences: readonly (readonly number[])[];
  /** Share of draws in which the option is lower: [x][y]. */
  readonly wins: readonly (readonly number[])[];
}

const points = 41;
/** Draws where the difference must be computed at every point; four times as many where it is straight along one axis. */
const fewDraws = 64;

/**
 * Draws all inputs but two and finds who is lower as those two go through their ranges. In an input in which the
 * difference is a straight line, by its formulas, two points give all others. It pauses while it works.
 */
export function* frontier(
  study: Study,
  formulas: ReadonlyMap<number, Formula>,
  option: StudyOption,
  quantity: string,
  axes: readonly [x: Axis, y: Axis],
  cube: Hypercube,
): Generator<void, Frontier, void> {
  const [x, y] = axes.map(({ from, to }) => evenly(from, to, points)) as [number[], number[]];
  const straight = axes.map(({ name }) => isStraight(study, formulas, option, quantity, name));
  const [nodesX, nodesY] = axes.map(({ from, to }, i) => evenly(from, to, straight[i] ? 2 : points)) as [
    number[],
    number[],
  ];
  // What is drawn of an axis counts for nothing: it is set.
  const drawn = study.uncertain;
  const names = axes.map(({ name }) => name);
  const drawnNames = drawn.map(({ name }) => name);
  const sides = [option, study.baseline].map((side) => new WhatIf(study, side, names, drawnNames));
  const offset = offsetOf(study, quantity);
  const values = new Float64Array(names.length + drawn.length);
  const [of, base] = sides as [WhatIf, WhatIf];
  const surface = new Surface(nodesX.length, nodesY.length, x.length, y.length);
  /** Differences at all points with the other inputs as they stand in values. */
  const look = (): void => {
    nodesX.forEach((nodeX, a) =>
      nodesY.forEach((nodeY, b) => {
        values[0] = nodeX;
        values[1] = nodeY;
        const isFirst = a === 0 && b === 0;
        const [one, other] = isFirst ? [of.at(values), base.at(values)] : [of.again(values), base.again(values)];
        surface.nodes[a * nodesY.length + b] = one[offset]! - other[offset]!;
      }),
    );
    surface.spread();
  };

  drawn.forEach(({ typical }, i) => (values[2 + i] = typical));
  look();
  const differences = x.map((_, a) => [...surface.points.subarray(a * y.length, (a + 1) * y.length)]);
  const draws = straight.includes(false)
    ? Math.min(cube.draws, straight.includes(true) ? 4 * fewDraws : fewDraws)
    : cube.draws;
  const strata = drawn.map(({ name }) => new Stratum({ ...cube, draws }, name));
  const bands = drawn.map((input) => bandValues(input, study.sampler));
  const wins = x.map(() => new Float64Array(y.length));
  for (let i = 0; i < draws; i++) {
    for (let k = 0; k < drawn.length; k++) values[2 + k] = bands[k]!.at(strata[k]!.share(i));
    look();
    for (let a = 0, at = 0; a < x.length; a++) {
      const row = wins[a]!;
      for (let b = 0; b < y.length; b++, at++) {
        const difference = surface.points[at]!;
        row[b]! += (difference < 0 ? 1 : difference > 0 ? 0 : 0.5) / draws;
      }
    }
    yield;
  }
  return { x, y, differences, wins: wins.map((row) => [...row]) };
}

const evenly = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));

function isStraight(
  study: Study,
  formulas: ReadonlyMap<number, Formula>,
  option: StudyOption,
  quantity: string,
  name: string,
): boolean {
  const output = study.model.outputs.findIndex((one) => one.name === quantity);
  return [option, study.baseline].every((side) => {
    const steps = stepsTouched(study, side, [name]);
    return (degrees(study.model, formulas, steps, movedPlaces(study, side, name)).get(output) ?? 0) < 2;
  });
}

/** A surface of nodes as one of points, row by row: between two nodes it is straight. Both are written again and again. */
class Surface {
  readonly nodes: Float64Array;
  readonly points: Float64Array;
  /** Rows of nodes with every point of y. */
  private readonly rows: Float64Array;

  constructor(
    private readonly nodesX: number,
    private readonly nodesY: number,
    private readonly countX: number,
    private readonly countY: number,
  ) {
    this.nodes = new Float64Array(nodesX * nodesY);
    this.points = new Float64Array(countX * countY);
    this.rows = nodesX === countX ? this.points : new Float64Array(nodesX * countY);
  }

  spread(): void {
    const { nodes, points, rows, nodesX, nodesY, countX, countY } = this;
    if (nodesY === countY) rows.set(nodes);
    else
      for (let a = 0; a < nodesX; a++) {
        const [first, last] = [nodes[2 * a]!, nodes[2 * a + 1]!];
        for (let b = 0; b < countY; b++) rows[a * countY + b] = first + ((last - first) * b) / (countY - 1);
      }
    if (nodesX === countX) return;
    for (let a = 0; a < countX; a++) {
      const share = a / (countX - 1);
      for (let b = 0; b < countY; b++) {
        const first = rows[b]!;
        points[a * countY + b] = first + share * (rows[countY + b]! - first);
      }
    }
  }
}

/** What a map draws: one entry for each x of the frontier, in y. */
export interface FrontierCurves {
  /** By x: where the difference at typical values is 0, nearest to the given y; null where it is nowhere. */
  readonly curve: readonly (number | null)[];
  /** By x: the range of y in which neither side wins nine draws of ten; null where there is none. */
  readonly unsettled: readonly ({ readonly from: number; readonly to: number } | null)[];
}

/** Curves of a frontier, read off along y for each x. */
export function frontierCurves({ x, y, differences, wins }: Frontier, typicalY: number): FrontierCurves {
  return {
    curve: x.map((_, a) => {
      const crossings = crossingsOf(y, differences[a]!, 0);
      if (crossings.length === 0) return null;
      return crossings.reduce((one, other) => (Math.abs(other - typicalY) < Math.abs(one - typicalY) ? other : one));
    }),
    unsettled: x.map((_, a) => {
      const row = wins[a]!;
      const open = row.map((share) => share > 0.1 && share < 0.9);
      const edges = [...crossingsOf(y, row, 0.1), ...crossingsOf(y, row, 0.9)];
      const ends = [...edges, ...(open[0] ? [y[0]!] : []), ...(open.at(-1) ? [y.at(-1)!] : [])];
      return ends.length < 2 ? null : { from: Math.min(...ends), to: Math.max(...ends) };
    }),
  };
}

function crossingsOf(y: readonly number[], values: readonly number[], level: number): number[] {
  const found: number[] = [];
  for (let i = 1; i < y.length; i++) {
    const [before, after] = [values[i - 1]! - level, values[i]! - level];
    if (before === 0 && i === 1) found.push(y[0]!);
    if (after === 0) found.push(y[i]!);
    else if (Math.sign(before) * Math.sign(after) < 0)
      found.push(y[i - 1]! + (before / (before - after)) * (y[i]! - y[i - 1]!));
  }
  return found;
}
