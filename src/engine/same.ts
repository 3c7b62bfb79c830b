import type { Study, StudyOption } from './study.ts';

const known = new WeakMap<StudyOption, WeakMap<StudyOption, Uint8Array>>();

/**
 * Which quantities two options have in common: made of the same inputs at the same values, they are the same whatever is
 * drawn or moved. What stays in a purchase of several networks is.
 * @returns by position of the output.
 */
export function sameOutputs(study: Study, a: StudyOption, b: StudyOption): Uint8Array {
  let ofA = known.get(a);
  if (!ofA) known.set(a, (ofA = new WeakMap<StudyOption, Uint8Array>()));
  let same = ofA.get(b);
  if (!same) ofA.set(b, (same = findSame(study, a, b)));
  return same;
}

function findSame({ model }: Study, a: StudyOption, b: StudyOption): Uint8Array {
  const [namesInA, namesInB] = [namesByOffset(a), namesByOffset(b)];
  const inputs = Uint8Array.from(model.inputs, ({ offset, perYear }, i) => {
    const end = perYear ? (model.inputs[i + 1]?.offset ?? model.inputLength) : offset + 1;
    for (let at = offset; at < end; at++) if (a.x[at] !== b.x[at]) return 0;
    return namesInA.get(offset) === namesInB.get(offset) ? 1 : 0;
  });
  const same = new Uint8Array(model.outputs.length).fill(1);
  for (const step of model.steps)
    same[step.output] =
      step.inputs.every((input) => inputs[input]) && step.outputs.every((output) => same[output]) ? 1 : 0;
  return same;
}

function namesByOffset({ places }: StudyOption): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const [name, offsets] of places) for (const offset of offsets) names.set(offset, name);
  return names;
}

/**
 * Steps without those of networks that the two options have in common, whose part of a sum leaves nothing in its difference.
 * @param output The quantity that is compared, by position.
 */
export function stepsThatDiffer(
  study: Study,
  [a, b]: readonly [StudyOption, StudyOption],
  output: number,
  steps: Uint8Array,
): Uint8Array {
  const { each, outputs } = study.model;
  if (!each) return steps;
  const same = sameOutputs(study, a, b);
  const count = outputs.length / each.outputs.length - 1;
  const ofNetwork = output - count * each.outputs.length;
  if (each.outputs[ofNetwork]?.together !== 'sum') return steps;
  const left = steps.slice();
  for (let n = 0; n < count; n++)
    if (same[n * each.outputs.length + ofNetwork]) left.fill(0, n * each.steps.length, (n + 1) * each.steps.length);
  return left;
}
