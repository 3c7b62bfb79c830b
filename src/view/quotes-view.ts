import { chanceOfLeading } from '../engine/chances.ts';
import type { Hypercube } from '../engine/hypercube.ts';
import { withInputAt } from '../engine/moved-study.ts';
import { offsetOf } from '../engine/study.ts';
import { inputParts } from '../scenario/input-parts.ts';
import { addsLaser } from '../scenario/place-quotes.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { isAhead } from '../scenario/quote-days.ts';
import { quotesOf } from '../scenario/quotes.ts';
import type { ResolvedOption } from '../scenario/resolve.ts';
import { isPricedBy } from '../scenario/steps-bought.ts';
import { studyOf } from '../scenario/study-of.ts';
import type { SupplierQuote } from '../scenario/supplier-quote.ts';
import { verdictMetric } from '../scenario/verdict-metric.ts';
import type { Money } from './money.ts';
import { optionNames } from './names.ts';
import type { OptionName, QuoteNote, QuoteView, TargetView } from './view.ts';
import { settledFrom } from '../scenario/chance.ts';

/** @param today YYYY-MM-DD */
export const quotesView = ({ resolved }: Run, money: Money, today: string): QuoteView[] =>
  quotesOf(resolved).map(({ quote, step, price, ...held }): QuoteView => {
    const {
      supplier,
      date,
      validUntil = null,
      currency = 'USD',
      prices,
      power = null,
      powerMax = null,
      use = null,
    } = quote;
    const next = prices[prices.indexOf(step) + 1];
    return {
      ...held,
      ...{ supplier, date, validUntil, power, powerMax, use, ofArchitecture: quote.architecture },
      isAhead: isAhead(quote, today),
      daysLeft: validUntil === null ? null : daysBetween(today, validUntil),
      price: money.of(price),
      offered: { price: step.price, currency, rateDate: quote.exchange?.date ?? null },
      steps: prices.length > 1 ? { from: step.from, next: next?.from ?? null } : null,
      notes: notesOn(quote, resolved, held.architecture),
    };
  });

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Where what is quoted is not like what the others quote. */
function notesOn(quote: SupplierQuote, { catalog }: Run['resolved'], architecture: string): QuoteNote[] {
  const { what, power, powerMax, laserIncluded, warrantyYears, failureRate } = quote;
  const notes: QuoteNote[] = [];
  if (power === undefined) notes.push(powerMax === undefined ? 'public-power' : 'from-maximum');
  // Of a switch without optics there is none.
  const row = catalog.architecture(architecture);
  const hasLaser = row?.integrated;
  if (hasLaser && laserIncluded === false)
    notes.push(addsLaser(quote, row.soldered) && catalog.input('laserApart') ? 'laser-added' : 'laser-apart');
  if (hasLaser && laserIncluded === undefined && what === 'module') notes.push('laser-unsaid');
  const isSwitch = what === 'system' || what === 'switch';
  if (isSwitch && failureRate !== undefined) notes.push('switch-failures');
  if (isSwitch && warrantyYears !== undefined) notes.push(what === 'system' ? 'warranty-of-parts' : 'warranty-unused');
  return notes;
}

const targetDraws = 512;
/** A target is found to so much of the quoted price. */
const exactShare = 1e-3;

/**
 * For each quote that counts the highest price at which an option that it prices is the cheapest: in the expected run, and
 * in nine of ten simulated cases, other quotes as they stand. It pauses while it works.
 */
export function* targetsView(run: Run, money: Money, seed: number): Generator<void, TargetView[], void> {
  const { resolved } = run;
  const { study, inputs } = studyOf(resolved);
  const names = optionNames(resolved);
  const offset = offsetOf(study, verdictMetric);
  const cube: Hypercube = { draws: targetDraws, seed };
  const targets: TargetView[] = [];
  for (const { key, price } of quotesOf(resolved)) {
    const input = key === null ? undefined : inputs.get(key)?.input;
    if (key === null || !input) continue;
    const costsAt = (value: number): number[] => withInputAt(study, key, value).options.map(({ y }) => y[offset]!);
    const own = pricedBy(run, key, costsAt(input.minimum), costsAt(input.maximum));
    if (!own) continue;
    const lowestOf = (costs: readonly number[]): number => Math.min(...costs.filter((_, at) => own.has(at)));
    const leads = (value: number): boolean => {
      const costs = costsAt(value);
      const lowest = lowestOf(costs);
      return costs.every((cost) => lowest <= cost);
    };
    const exact = exactShare * price;
    const limit = highest(leads, input.minimum, input.maximum, exact);
    yield;
    const ask = yield* highestLikely(
      (value) => chanceOfLeading(study, cube, verdictMetric, key, value, own),
      limit ?? price,
      exact,
    );
    const figures = resolved.catalog
      .rivals(inputParts(key).subject, input.quantity)
      .filter(({ role, of }) => role !== 'information' && of === null);
    const costs = costsAt(limit ?? price);
    targets.push({
      key,
      option: names[costs.indexOf(lowestOf(costs))]!,
      quoted: money.of(price),
      limit: limit === null ? null : money.of(limit),
      ask: ask === null ? null : money.of(ask),
      rival: limit === null ? null : rivalAt(costs, own, names),
      lowest: figures.length > 0 ? money.of(Math.min(...figures.map(({ low, typical }) => low ?? typical))) : null,
    });
    yield;
  }
  return targets;
}

/** An option is priced by what moves it by at least so much of what it moves others: a whole switch has a part left of its own. */
const pricedShare = 0.5;

/**
 * The option that a price is for, or all that it prices: a switch without optics is part of many. Undefined where all options
 * pay it alike, which decides nothing.
 */
function pricedBy(
  { resolved }: Run,
  key: string,
  cheap: readonly number[],
  dear: readonly number[],
): ReadonlySet<number> | undefined {
  const { options } = studyOf(resolved).study;
  const moved = dear.map((cost, at) => Math.abs(cost - cheap[at]!));
  const most = Math.max(...moved);
  const optionAt = (at: number): ResolvedOption => resolved.options.find(({ id }) => id === options[at]!.id)!;
  const own = options.flatMap((_, at) =>
    moved[at]! > pricedShare * most && isPricedBy(resolved, optionAt(at), key) ? [at] : [],
  );
  const alike = moved.every((by) => Math.abs(by - most) <= 1e-9 * most);
  return alike || own.length === 0 ? undefined : new Set(own);
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
  chanceAt: (price: number) => Generator<void, number, void>,
  most: number,
  exact: number,
): Generator<void, number | null, void> {
  let [low, high] = [0, 2 * most];
  if ((yield* chanceAt(low)) < settledFrom) return null;
  while (high - low > exact) {
    const middle = (low + high) / 2;
    if ((yield* chanceAt(middle)) >= settledFrom) low = middle;
    else high = middle;
  }
  return low;
}

/** The cheapest of the others. */
function rivalAt(costs: readonly number[], own: ReadonlySet<number>, names: readonly OptionName[]): OptionName | null {
  const others = costs.flatMap((cost, i) => (own.has(i) ? [] : [{ cost, i }]));
  return others.length > 0 ? names[others.reduce((a, b) => (b.cost < a.cost ? b : a)).i]! : null;
}
