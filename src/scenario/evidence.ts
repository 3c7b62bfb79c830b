import type { EvidenceClass } from '../catalog/types.ts';
import type { Evaluator } from '../engine/evaluator.ts';
import { needs, type StudyOption } from '../engine/study.ts';
import type { Swings, Weight } from '../engine/swings.ts';
import { classOf, weakest } from './class-of.ts';
import type { ResolvedScenario } from './resolve.ts';
import type { ScenarioStudy } from './study-of.ts';

/** How well a result is founded. */
export interface Evidence {
  /** The weakest class among the inputs that together make nine tenths of what counts in it. */
  readonly evidence: EvidenceClass;
  /** The weakest class among all inputs that it is made of. */
  readonly evidenceFloor: EvidenceClass;
}

const shareThatCounts = 0.9;

/**
 * The evidence of one quantity of one option, or of the difference between two.
 * @param optionIds The option, or the option and the baseline.
 */
export function evidenceOf(
  resolved: ResolvedScenario,
  study: ScenarioStudy,
  swings: Pick<Swings, 'weightsOfQuantity' | 'weightsOfDifference'>,
  optionIds: readonly [option: string, baseline?: string],
  quantity: string,
): Evidence {
  const [option, baseline] = optionIds;
  const floors = optionIds.flatMap((id) =>
    id === undefined ? [] : [floorOf(resolved, study, id, quantity, swings.weightsOfQuantity(id, quantity))],
  );
  const evidenceFloor = weakest(floors);
  const weights =
    baseline === undefined ? swings.weightsOfQuantity(option, quantity) : swings.weightsOfDifference(option, quantity);
  const whole = sum(weights);
  if (whole === 0) return { evidence: evidenceFloor, evidenceFloor };
  const counting: EvidenceClass[] = [];
  let reached = 0;
  for (const { input, weight } of weights) {
    // A last digit more or less of the sum does not bring one more input in.
    if (reached >= (shareThatCounts - 1e-12) * whole) break;
    counting.push(classOf(resolved, study.inputs.get(input)!));
    reached += weight;
  }
  return { evidence: weakest(counting), evidenceFloor };
}

const sum = (weights: readonly Weight[]): number => weights.reduce((total, { weight }) => total + weight, 0);

/** Classes that nobody but the one who says so has checked. */
export const weakClasses: readonly EvidenceClass[] = ['vendor-claim', 'assumption'];

/** Share of what inputs contribute that rests on inputs of these classes. */
export function shareResting(
  resolved: ResolvedScenario,
  { inputs }: ScenarioStudy,
  weights: readonly Weight[],
  classes: readonly EvidenceClass[],
): number {
  const whole = sum(weights);
  const resting = weights.filter(({ input }) => classes.includes(classOf(resolved, inputs.get(input)!)));
  return whole === 0 ? 0 : sum(resting) / whole;
}

/**
 * The weakest class among all inputs that a quantity of an option is made of; the strongest where there are none. What
 * stands in a branch that is not taken moves nothing and does not count; of a count it is not asked.
 */
function floorOf(
  resolved: ResolvedScenario,
  { study: { model, options }, inputs }: ScenarioStudy,
  optionId: string,
  quantity: string,
  weights: readonly Weight[],
): EvidenceClass {
  const option = options.find(({ id }) => id === optionId)!;
  const read = offsetsRead(model, quantity);
  const moving = new Set(weights.map(({ input }) => input));
  const first = weakestFirst(resolved, option, inputs).find(
    ({ name, offsets, always }) => (always || moving.has(name)) && offsets.some((offset) => read.has(offset)),
  );
  return first?.evidence ?? weakest([]);
}

interface GroundedInput {
  readonly name: string;
  readonly offsets: readonly number[];
  readonly evidence: EvidenceClass;
  /** Whether it counts without moving anything: a count, or a value of 0. */
  readonly always: boolean;
}

const grounded = new WeakMap<StudyOption, readonly GroundedInput[]>();

/** The inputs of an option, those that are founded worst first. */
function weakestFirst(
  resolved: ResolvedScenario,
  option: StudyOption,
  inputs: ScenarioStudy['inputs'],
): readonly GroundedInput[] {
  let result = grounded.get(option);
  if (!result) {
    const all = [...option.places].map(([name, offsets]): GroundedInput => {
      const resolvedInput = inputs.get(name)!;
      const { input, value } = resolvedInput;
      return { name, offsets, evidence: classOf(resolved, resolvedInput), always: input.whole || value === 0 };
    });
    grounded.set(option, (result = all.sort((a, b) => (a.evidence === b.evidence ? 0 : weaker(a, b)))));
  }
  return result;
}

const weaker = (a: GroundedInput, b: GroundedInput): number =>
  weakest([a.evidence, b.evidence]) === a.evidence ? -1 : 1;

const known = new WeakMap<Evaluator, Map<string, ReadonlySet<number>>>();

/** Where the inputs that a quantity is made of stand in x. */
function offsetsRead(model: Evaluator, quantity: string): ReadonlySet<number> {
  let ofModel = known.get(model);
  if (!ofModel) known.set(model, (ofModel = new Map<string, ReadonlySet<number>>()));
  let offsets = ofModel.get(quantity);
  if (!offsets) {
    const read = needs(model, [quantity]).inputs;
    offsets = new Set(model.inputs.flatMap(({ offset }, i) => (read[i] ? [offset] : [])));
    ofModel.set(quantity, offsets);
  }
  return offsets;
}
