/** A claim that was published before: whether its own edition carries it, whether the newest does, and what moved it. */
import { moved, isMoved } from '../scenario/moved.ts';
import { namedInput } from '../scenario/named-input.ts';
import type { Refusal } from '../scenario/refusal.ts';
import { runInSteps, type Run } from '../scenario/run-scenario.ts';
import { refusalOf, ScenarioError } from '../scenario/scenario-error.ts';
import type { ClaimOf } from '../scenario/claim-of.ts';
import { claimView, metricOf, type ClaimView, type ClaimViewOf } from './claim-view.ts';
import type { InputName } from './view.ts';

/** A figure that the newest edition has otherwise. */
export interface ClaimCause {
  readonly input: InputName;
  readonly before: number;
  readonly after: number;
}

export interface ClaimCheckView {
  readonly claim: ClaimOf;
  /** In the edition that the link names. */
  readonly before: ClaimView;
  readonly edition: string;
  /** In the newest one; null where that refuses the scenario. */
  readonly after: ClaimView | null;
  readonly newest: string;
  readonly refused: Refusal | null;
  /** Those that moved the difference of the two costs or powers most, the first first. */
  readonly causes: readonly ClaimCause[];
}

const mostCauses = 3;

/** @param run In the edition that the link names. It pauses while it works. */
export function* claimCheckView(run: Run, claim: ClaimOf, of: ClaimViewOf): Generator<void, ClaimCheckView, void> {
  const { asked, edition, readUnit } = run.resolved;
  const newest = of.shipped.edition;
  const before = yield* claimView(run, claim, of);
  const common = { claim, before, edition, newest };
  if (edition === newest) return { ...common, after: before, refused: null, causes: [] };
  const { edition: _, ...scenario } = asked;
  let now: Run;
  try {
    now = yield* runInSteps(scenario, of.shipped, readUnit);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return { ...common, after: null, refused: refusalOf(error), causes: [] };
  }
  const after = yield* claimView(now, claim, of);
  yield;
  return { ...common, after, refused: null, causes: causesOf(run, now, before, of) };
}

/** Each figure has its part of what moved one option; that of the difference is what it moved them apart. */
function causesOf(run: Run, now: Run, { found }: ClaimView, { shipped }: ClaimViewOf): ClaimCause[] {
  if (!found) return [];
  const result = moved(run.resolved.asked, run.resolved.catalog, shipped, undefined, metricOf[found.claim.about]);
  if (!isMoved(result)) return [];
  const parts = new Map<string, ClaimCause & { readonly amount: number }>();
  for (const [id, sign] of [
    [found.option.id, 1],
    [found.against.id, -1],
  ] as const)
    for (const { input, unit, before, after, amount } of result.options.find(({ option }) => option === id)!.causes) {
      const name: InputName = { ...namedInput(now.resolved, input), key: input, unit };
      const known = parts.get(input)?.amount ?? 0;
      parts.set(input, { input: name, before, after, amount: known + sign * amount });
    }
  return [...parts.values()]
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
    .slice(0, mostCauses)
    .map(({ input, before, after }) => ({ input, before, after }));
}
