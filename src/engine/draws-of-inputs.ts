import { drawnInputs } from './drawn-input.ts';
import { blockLength, blocksOf } from './drawn-option.ts';
import type { Hypercube } from './hypercube.ts';
import type { Study } from './study.ts';

/** The values of every input that draws move, a draw at a time. */
export interface DrawsOfInputs {
  readonly names: readonly string[];
  readonly rows: Generator<readonly number[]>;
}

/** It pauses while it is prepared. */
export function* inputsOfDraws(study: Study, cube: Hypercube): Generator<void, DrawsOfInputs, void> {
  const read = new Set(study.model.inputs.map(({ offset }) => offset));
  const inputs = yield* drawnInputs(study, cube, read, blockLength);
  const rows = function* (): Generator<readonly number[]> {
    for (const [first, length] of blocksOf(cube.draws)) {
      for (const input of inputs) input.draw(first, length);
      for (let i = 0; i < length; i++) yield inputs.map(({ values }) => values[i]!);
    }
  };
  return { names: inputs.map(({ name }) => name), rows: rows() };
}
