import type { Study } from '../engine/study.ts';
import { spanOf, type Span } from '../engine/swings.ts';

/** Between which values an input is moved where what matters is shown, in its unit. */
export const spanOfInput = (study: Study, name: string): Span =>
  spanOf(
    study,
    study.inputs.find((input) => input.name === name)!,
  );
