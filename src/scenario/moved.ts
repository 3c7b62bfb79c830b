import type { Catalog } from '../catalog/catalog.ts';
import type { Hypercube } from '../engine/hypercube.ts';
import { sample } from '../engine/sample.ts';
import { totalsWith } from '../engine/totals-with.ts';
import { decide, type RankedDecision } from './decide.ts';
import { finish } from './finish.ts';
import { inputsInUse } from './inputs-in-use.ts';
import type { Refusal } from './refusal.ts';
import type { ResolvedInput, ResolvedScenario } from './resolve.ts';
import { runScenario, type Run } from './run-scenario.ts';
import { refusalOf, ScenarioError } from './scenario-error.ts';
import type { Scenario } from './scenario.ts';
import { studyOf } from './study-of.ts';
import { verdictMetric } from './verdict-metric.ts';

/** A figure whose value differs between two editions, and what that does to the total of an option: USD, or the unit of the metric that was asked for. */
export interface Cause {
  /** Subject and quantity, as in the edition that is newer. */
  readonly input: string;
  readonly before: number;
  readonly after: number;
  readonly unit: string;
  /** Ids of the figures; null where the value is no figure of the tables. */
  readonly figureBefore: string | null;
  readonly figureAfter: string | null;
  readonly amount: number;
}

/** Total cost of an option in two editions, waiting accelerators apart, USD; or the metric that was asked for, in its unit. */
export interface MovedOption {
  readonly option: string;
  /** Null where the edition does not compare it. */
  readonly before: number | null;
  readonly after: number | null;
  /** What moved it, largest first: together with `rest` the whole difference. */
  readonly causes: readonly Cause[];
  /** What is left: formulas, and figures that one of the editions does not have. */
  readonly rest: number;
}

/** How the headline of a scenario moved from one edition to another. */
export interface Moved {
  readonly options: readonly MovedOption[];
  /** The option with the lowest expected cost. */
  readonly bestBefore: string;
  readonly bestAfter: string;
  /** How sure the answer is in each edition; null where no cases were asked for. */
  readonly decisions: { readonly before: RankedDecision; readonly after: RankedDecision } | null;
  /** Figures of the same value with another range: they move chances alone. */
  readonly ranges: readonly string[];
  /** Figures that one edition alone reads under this name. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  readonly before: Run;
  readonly after: Run;
}

/** A scenario that one of the editions refuses. */
export interface NotMoved {
  readonly refusedBy: 'before' | 'after';
  readonly refusal: Refusal;
}

/** Differences in a value or a cost up to this share of it are rounding. */
const rounding = 1e-9;
const differs = (a: number, b: number): boolean => Math.abs(a - b) > rounding * Math.max(Math.abs(a), Math.abs(b));

/**
 * How the headline of a scenario moved: in the tables of both editions, and by which figure. One figure after the other
 * goes back to its old value in the newer sheets, those first that do most; what then still differs is left to formulas.
 * @param scenario The edition that it names is passed over.
 * @param metric What moved: total cost unless another total is named, in its own unit; decisions are always by cost.
 * @param cube Simulated cases, the same in both editions; without it chances are left out.
 */
export function moved(
  { edition: _, ...scenario }: Scenario,
  before: Catalog,
  after: Catalog,
  cube?: Hypercube,
  metric: string = verdictMetric,
): Moved | NotMoved {
  const runIn = (tables: Catalog, refusedBy: NotMoved['refusedBy']): Run | NotMoved => {
    try {
      return runScenario(scenario, tables);
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      return { refusedBy, refusal: refusalOf(error) };
    }
  };
  const [old, now] = [runIn(before, 'before'), runIn(after, 'after')];
  if ('refusal' in old) return old;
  if ('refusal' in now) return now;
  const { figures, ranges, onlyBefore, onlyAfter } = compared(old.resolved, now.resolved);
  return {
    options: movedOptions(old, now, figures, metric),
    bestBefore: cheapest(old),
    bestAfter: cheapest(now),
    decisions: cube ? { before: decisionOf(old, cube), after: decisionOf(now, cube) } : null,
    ranges,
    onlyBefore,
    onlyAfter,
    before: old,
    after: now,
  };
}

export const isMoved = (one: Moved | NotMoved): one is Moved => 'options' in one;

const totalOf = ({ options }: Run, id: string, metric: string): number | null =>
  options.find((option) => option.id === id)?.quantities[metric]?.value ?? null;

const costOf = (run: Run, id: string): number | null => totalOf(run, id, verdictMetric);

const cheapest = (run: Run): string =>
  run.options.reduce((best, { id }) => (costOf(run, id)! < costOf(run, best)! ? id : best), run.options[0]!.id);

const decisionOf = (run: Run, cube: Hypercube): RankedDecision =>
  decide(run, finish(sample(studyOf(run.resolved).study, cube, [], verdictMetric)), verdictMetric);

/** What both editions read under one name with another value, and what one of them alone reads. */
function compared(before: ResolvedScenario, after: ResolvedScenario) {
  const [old, now] = [before, after].map(
    (resolved) => new Map(inputsInUse(resolved).map((input) => [input.name, input])),
  ) as [Map<string, ResolvedInput>, Map<string, ResolvedInput>];
  const figures = [...now.values()].flatMap((input) => {
    const other = old.get(input.name);
    return other && differs(other.value, input.value) ? [{ before: other, after: input }] : [];
  });
  const endsDiffer = (a: ResolvedInput, b: ResolvedInput): boolean =>
    differs(a.low ?? a.value, b.low ?? b.value) || differs(a.high ?? a.value, b.high ?? b.value);
  const ranges = [...now.values()].flatMap((input) => {
    const other = old.get(input.name);
    return other && !differs(other.value, input.value) && endsDiffer(other, input) ? [input.name] : [];
  });
  const without = (one: Map<string, unknown>, other: Map<string, unknown>): string[] =>
    [...one.keys()].filter((name) => !other.has(name));
  return { figures, ranges, onlyBefore: without(old, now), onlyAfter: without(now, old) };
}

type Pair = ReturnType<typeof compared>['figures'][number];

function movedOptions(old: Run, now: Run, figures: readonly Pair[], metric: string): MovedOption[] {
  const { study } = studyOf(now.resolved);
  const totals = (set: readonly Pair[]): ReadonlyMap<string, number> =>
    totalsWith(study, new Map(set.map(({ before }) => [before.name, before.value])), metric);
  const current = totals([]);
  const alone = figures.map((pair) => ({ pair, totals: totals([pair]) }));
  const options = now.options.map(({ id }): MovedOption => {
    const [before, after] = [totalOf(old, id, metric), totalOf(now, id, metric)];
    if (before === null || after === null) return { option: id, before, after, causes: [], rest: 0 };
    const effect = (one: (typeof alone)[number]): number => Math.abs(current.get(id)! - one.totals.get(id)!);
    const ordered = [...alone].sort((a, b) => effect(b) - effect(a)).map(({ pair }) => pair);
    const causes: Cause[] = [];
    let at = current.get(id)!;
    for (const [i, pair] of ordered.entries()) {
      const next = totals(ordered.slice(0, i + 1)).get(id)!;
      if (Math.abs(at - next) > rounding * Math.abs(after)) causes.push({ ...causeOf(pair), amount: at - next });
      at = next;
    }
    causes.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
    const rest = at - before;
    return { option: id, before, after, causes, rest: Math.abs(rest) > rounding * Math.abs(after) ? rest : 0 };
  });
  const gone = old.options
    .filter(({ id }) => !now.options.some((one) => one.id === id))
    .map(({ id }): MovedOption => ({ option: id, before: totalOf(old, id, metric), after: null, causes: [], rest: 0 }));
  return [...options, ...gone];
}

const causeOf = ({ before, after }: Pair): Omit<Cause, 'amount'> => ({
  input: after.name,
  before: before.value,
  after: after.value,
  unit: after.input.unit,
  figureBefore: before.figure?.id ?? null,
  figureAfter: after.figure?.id ?? null,
});
