import { evidenceClasses, type EvidenceClass } from '../catalog/types.ts';
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
 * assumption, that of a sponsor's product a vendor's claim.
 */
export function classOf({ options }: ResolvedScenario, { name, figure }: ResolvedInput): EvidenceClass {
  if (figure) return figure.weakest;
  const architecture = name.replace(/(-\d+g)?\.[^.]*$/, '');
  const sponsored = options.some(
    ({ sponsor, leaf, upper, card }) => sponsor !== null && [leaf, upper, card].includes(architecture),
  );
  return sponsored ? 'vendor-claim' : 'assumption';
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
  const floorsByOption = floors(resolved, { inputs, study });
  const evidenceFloor = weakest(optionIds.map((id) => floorsByOption.get(id)!.get(quantity)!));
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

type Floors = ReadonlyMap<string, ReadonlyMap<string, EvidenceClass>>;
const known = new WeakMap<ResolvedScenario, Floors>();

/** By option and quantity, the weakest class among all inputs; the strongest where there are none. */
function floors(resolved: ResolvedScenario, { study, inputs }: ScenarioStudy): Floors {
  const before = known.get(resolved);
  if (before) return before;
  const { model, options } = study;
  const read = new Map(model.outputs.map(({ name }) => [name, needs(model, [name]).inputs]));
  const result = new Map(
    options.map(({ id, places }) => {
      const named = new Map([...places].flatMap(([name, offsets]) => offsets.map((offset) => [offset, name] as const)));
      const classes = model.inputs.map(({ offset }) => {
        const name = named.get(offset);
        return name === undefined ? evidenceClasses[0] : classOf(resolved, inputs.get(name)!);
      });
      const byQuantity = [...read].map(
        ([quantity, inputsRead]) => [quantity, weakest(classes.filter((_, i) => inputsRead[i]))] as const,
      );
      return [id, new Map(byQuantity)] as const;
    }),
  );
  known.set(resolved, result);
  return result;
}
