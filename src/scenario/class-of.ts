import { splitNetwork } from '../model/network-name.ts';
import { evidenceClasses, type EvidenceClass } from '../catalog/types.ts';
import type { ResolvedInput, ResolvedScenario } from './resolve.ts';

const strength = (evidence: EvidenceClass): number => evidenceClasses.indexOf(evidence);
const weaker = (a: EvidenceClass, b: EvidenceClass): EvidenceClass => (strength(a) > strength(b) ? a : b);
export const weakest = (classes: readonly EvidenceClass[]): EvidenceClass => classes.reduce(weaker, evidenceClasses[0]);

/**
 * The weakest class along what an input is made of: its figure, and what that is a share of. A firm quote and a measurement
 * that the scenario names count as such, a figure of an own product as a vendor's claim, any other number of the scenario
 * as an assumption.
 */
export function classOf(resolved: ResolvedScenario, input: ResolvedInput): EvidenceClass {
  return weakest([ownClass(resolved, input), ...input.of.map(({ input: parent }) => classOf(resolved, parent))]);
}

function ownClass({ scenario }: ResolvedScenario, { name, figure, statement, origin }: ResolvedInput): EvidenceClass {
  if (figure) return figure.weakest;
  if (statement) return statement.kind === 'quote' ? 'quote' : 'measured';
  if (origin === 'follows' || origin === 'none') return 'definition';
  const architecture = splitNetwork(name).name.replace(/(-\d+g)?\.[^.]*$/, '');
  return Object.hasOwn(scenario.architectures ?? {}, architecture) ? 'vendor-claim' : 'assumption';
}
