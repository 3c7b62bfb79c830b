import type { Sampler } from '../../src/engine/band.ts';
import type { Evaluator } from '../../src/engine/evaluator.ts';
import { metrics, type Metric } from '../../src/engine/metrics.ts';
import { makeStudy, type Study, type StudyInput } from '../../src/engine/study.ts';

/** Inputs of the hand-made model. */
export type Reads = (a: number, b: number, c: number) => number;
const keys = ['a', 'b', 'c'] as const;
type Key = (typeof keys)[number];

/** A model of three inputs whose metrics are these functions, 0 where none is given. */
export function handMadeModel(formulas: Partial<Record<Metric, Reads>>): Evaluator {
  return {
    evaluate: (x, y, s) => {
      metrics.forEach((metric, i) => {
        if (s?.[i] !== 0) y[i] = formulas[metric]?.(x[0]!, x[1]!, x[2]!) ?? 0;
      });
    },
    inputs: keys.map((key, offset) => ({ key, offset, perYear: false })),
    inputLength: keys.length,
    outputs: metrics.map((name, offset) => ({ name, offset, perYear: false, unit: 'USD' })),
    outputLength: metrics.length,
    reports: [],
    steps: metrics.map((_, output) => ({ output, inputs: [0, 1, 2], outputs: [] })),
  };
}

/** What an option reads under a key: the name of an input, or a number. */
export type Given = Partial<Record<Key, string | number>>;

/** Options by id, the first of which is the baseline. */
export function handMadeStudy(
  formulas: Partial<Record<Metric, Reads>>,
  bands: Readonly<Record<string, Omit<StudyInput, 'name'>>>,
  options: Readonly<Record<string, Given>>,
  sampler: Sampler = 'split-triangular',
): Study {
  const valueOf = (name: string): number =>
    (bands[name]!.of ?? []).reduce(
      (value, parent) => value * valueOf(parent.name) ** parent.power,
      bands[name]!.typical,
    );
  const given = Object.entries(options).map(([id, reads]) => ({
    id,
    lookUp: (key: string) => {
      const read = reads[key as Key] ?? 0;
      return typeof read === 'number' ? read : valueOf(read);
    },
    nameOf: (key: string) => {
      const read = reads[key as Key];
      return typeof read === 'string' ? read : undefined;
    },
  }));
  const uncertain = Object.entries(bands).map(([name, band]) => ({ name, ...band }));
  return makeStudy({ model: handMadeModel(formulas), sampler }, given, given[0]!.id, uncertain);
}
