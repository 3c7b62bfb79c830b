import { evidenceClasses, type EvidenceClass } from '../catalog/types.ts';
import type { Evaluator } from '../engine/evaluator.ts';
import { needs } from '../engine/study.ts';
import type { Swing } from '../engine/swings.ts';
import type { ResolvedInput, ResolvedScenario } from './resolve.ts';
import type { ScenarioStudy } from './study.ts';

/** How well a result is founded. */
export interface Evidence {
  /** The weakest class among the inputs that together make nine tenths of its swing. */
  readonly evidence: EvidenceClass;
  /** The weakest class among all inputs that it is made of. */
  readonly evidenceFloor: EvidenceClass;
}

const shareThatCounts = 0.9;
const strength = (evidence: EvidenceClass): number => evidenceClasses.indexOf(evidence);
const weaker = (a: EvidenceClass, b: EvidenceClass): EvidenceClass => (strength(a) > strength(b) ? a : b);
const weakest = (classes: readonly EvidenceClass[]): EvidenceClass => classes.reduce(weaker, evidenceClasses[0]);

/**
 * The class of the figure behind an input; a derived one ranks as its weakest source. A number of the scenario's own is an
 * assumption, that of a sponsor's own product a vendor's claim.
 */
export function classOf({ scenario, options }: ResolvedScenario, { name, figure }: ResolvedInput): EvidenceClass {
  if (figure) return figure.weakest;
  const architecture = name.replace(/(-\d+g)?\.[^.]*$/, '');
  const isOwn = Object.hasOwn(scenario.architectures ?? {}, architecture);
  const sponsored = options.some(
    ({ sponsor, leaf, upper, card }) => sponsor !== null && [leaf, upper, card].includes(architecture),
  );
  return isOwn && sponsored ? 'vendor-claim' : 'assumption';
}

/**
 * The evidence of one quantity of one option, or of the difference between two.
 * @param swings Of the quantity, largest first.
 */
export function evidenceOf(
  resolved: ResolvedScenario,
  { inputs, study }: ScenarioStudy,
  optionIds: readonly string[],
  quantity: string,
  swings: readonly Swing[],
): Evidence {
  const evidenceFloor = weakest(optionIds.map((id) => floorOf(resolved, { inputs, study }, id, quantity)));
  const whole = sum(swings);
  if (whole === 0) return { evidence: evidenceFloor, evidenceFloor };
  const counting: EvidenceClass[] = [];
  let reached = 0;
  for (const { input, swing } of swings) {
    // A last digit more or less of the sum does not bring one more input in.
    if (reached >= (shareThatCounts - 1e-12) * whole) break;
    counting.push(classOf(resolved, inputs.get(input)!));
    reached += swing;
  }
  return { evidence: weakest(counting), evidenceFloor };
}

const sum = (swings: readonly Swing[]): number => swings.reduce((total, { swing }) => total + swing, 0);

/** Share of the swing that rests on inputs of these classes. */
export function shareResting(
  resolved: ResolvedScenario,
  { inputs }: ScenarioStudy,
  swings: readonly Swing[],
  classes: readonly EvidenceClass[],
): number {
  const whole = sum(swings);
  const resting = swings.filter(({ input }) => classes.includes(classOf(resolved, inputs.get(input)!)));
  return whole === 0 ? 0 : sum(resting) / whole;
}

/** The weakest class among all inputs that a quantity of an option is made of; the strongest where there are none. */
function floorOf(
  resolved: ResolvedScenario,
  { study: { model, options }, inputs }: ScenarioStudy,
  optionId: string,
  quantity: string,
): EvidenceClass {
  const { places } = options.find(({ id }) => id === optionId)!;
  const read = offsetsRead(model, quantity);
  const names = [...places].flatMap(([name, offsets]) => (offsets.some((offset) => read.has(offset)) ? [name] : []));
  return weakest(names.map((name) => classOf(resolved, inputs.get(name)!)));
}

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
