import { chancesOver } from '../engine/chances.ts';
import type { Hypercube } from '../engine/hypercube.ts';
import { withInputAt } from '../engine/moved-study.ts';
import { offsetOf } from '../engine/study.ts';
import { inputParts } from '../scenario/input-parts.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { quotesOf } from '../scenario/quotes.ts';
import { studyOf } from '../scenario/study-of.ts';
import { verdictMetric } from '../scenario/verdict-metric.ts';
import type { Money } from './money.ts';
import { optionNames } from './names.ts';
import type { OptionName, QuoteView, TargetView } from './view.ts';

export const quotesView = ({ resolved }: Run, money: Money): QuoteView[] =>
  quotesOf(resolved).map((quote) => ({ ...quote, price: money.of(quote.price) }));

const targetDraws = 512;
/** A target is found to so much of the quoted price. */
const exactShare = 1e-3;
const veryLikely = 0.9;

/**
 * For each quote the highest price at which the option that it prices is the cheapest: in the expected run, and in nine of
 * ten simulated cases, other quotes as they stand. It pauses while it works.
 */
export function* targetsView(run: Run, money: Money, seed: number): Generator<void, TargetView[], void> {
  const { resolved } = run;
  const { study, inputs } = studyOf(resolved);
  const names = optionNames(resolved);
  const offset = offsetOf(study, verdictMetric);
  const cube: Hypercube = { draws: targetDraws, seed };
  const targets: TargetView[] = [];
  for (const quote of quotesOf(resolved)) {
    const input = inputs.get(quote.key);
    const option = input && pricedBy(run, quote.key);
    // A quote for a switch without optics prices several options, and one that no option reads prices none.
    if (!input || option === undefined) continue;
    const index = study.options.findIndex(({ id }) => id === option);
    const costsAt = (price: number): number[] =>
      withInputAt(study, quote.key, price).options.map(({ y }) => y[offset]!);
    if (!parts(costsAt(input.input.minimum), costsAt(input.input.maximum), index)) continue;
    const leads = (price: number): boolean => {
      const costs = costsAt(price);
      return costs.every((cost) => costs[index]! <= cost);
    };
    const limit = highest(leads, input.input.minimum, input.input.maximum, exactShare * quote.price);
    yield;
    const ask = yield* highestLikely(
      (price) => chancesOver(study, cube, verdictMetric, quote.key, [price]),
      index,
      limit ?? quote.price,
      exactShare * quote.price,
    );
    const figures = resolved.catalog
      .rivals(inputParts(quote.key).subject, input.input.quantity)
      .filter(({ role, of }) => role !== 'information' && of === null);
    targets.push({
      key: quote.key,
      option: names[index]!,
      quoted: money.of(quote.price),
      limit: limit === null ? null : money.of(limit),
      ask: ask === null ? null : money.of(ask),
      rival: limit === null ? null : rivalAt(costsAt(limit), index, names),
      lowest: figures.length > 0 ? money.of(Math.min(...figures.map(({ low, typical }) => low ?? typical))) : null,
    });
    yield;
  }
  return targets;
}

/** Whether a price moves one option against another: one that all pay alike does not. */
const parts = (cheap: readonly number[], dear: readonly number[], index: number): boolean => {
  const moved = dear.map((cost, i) => cost - cheap[i]!);
  return moved.some((by) => Math.abs(by - moved[index]!) > 1e-9 * Math.abs(moved[index]!));
};

/** The one option that reads a price; undefined where several or none do. */
function pricedBy({ resolved }: Run, key: string): string | undefined {
  const { study } = studyOf(resolved);
  const readers = study.options.filter(({ places }) => places.has(key));
  const architecture = inputParts(key).subject.replace(/-\d+g$/, '');
  const own = readers.filter(({ id }) => {
    const option = resolved.options.find((one) => one.id === id)!;
    return option.leaf === architecture && option.upper === architecture;
  });
  const found = own.length > 0 ? own : readers;
  return found.length === 1 ? found[0]!.id : undefined;
}

/** Costs rise with a price, so one value parts the two. Null where not even the lowest does it. */
function highest(holds: (price: number) => boolean, from: number, to: number, exact: number): number | null {
  let [low, high] = [from, to];
  if (!holds(low)) return null;
  if (holds(high)) return high;
  while (high - low > exact) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function* highestLikely(
  chancesAt: (price: number) => Generator<void, (readonly number[])[], void>,
  index: number,
  most: number,
  exact: number,
): Generator<void, number | null, void> {
  const holds = function* (price: number): Generator<void, boolean, void> {
    const [chances] = yield* chancesAt(price);
    return chances![index]! >= veryLikely;
  };
  let [low, high] = [0, 2 * most];
  if (!(yield* holds(low))) return null;
  if (yield* holds(high)) return high;
  while (high - low > exact) {
    const middle = (low + high) / 2;
    if (yield* holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** The cheapest of the others. */
function rivalAt(costs: readonly number[], index: number, names: readonly OptionName[]): OptionName | null {
  const others = costs.flatMap((cost, i) => (i === index ? [] : [{ cost, i }]));
  return others.length > 0 ? names[others.reduce((a, b) => (b.cost < a.cost ? b : a)).i]! : null;
}
