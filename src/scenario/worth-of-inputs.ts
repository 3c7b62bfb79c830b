import type { Catalog } from '../catalog/catalog.ts';
import type { BuyerClass, Figure } from '../catalog/types.ts';
import type { Sample } from '../engine/sample.ts';
import type { Swings } from '../engine/swings.ts';
import { offsetOf } from '../engine/study.ts';
import { WhatIf } from '../engine/what-if.ts';
import type { ResolvedInput, ResolvedScenario } from './resolve.ts';
import type { Run } from './run-scenario.ts';
import { studyOf } from './study-of.ts';
import { verdictMetric } from './verdict-metric.ts';

/** What a firm figure for one input is worth before choosing, in USD. */
export interface InputWorth {
  readonly input: string;
  readonly value: number | null;
  /** The floor that it does not reach: inputs that change nothing reach as much by chance. */
  readonly below: number | null;
  /** As many draws would do; absent where there are enough. */
  readonly enough?: number;
}

/** Fewer draws are too few for a fit. */
const enoughDraws = 512;

/** Of every drawn input: those above the floor first, then in the order of their swings. */
export function worthOfInputs(run: Run, sample: Sample, swings: Swings, evpi: number): InputWorth[] {
  const order = swingOrder(run, swings);
  const names = [...sample.worth.keys()].sort((a, b) => (order.get(b) ?? 0) - (order.get(a) ?? 0));
  if (sample.draws < enoughDraws)
    return names.map((input) => ({
      input,
      value: null,
      below: null,
      enough: enoughDraws,
    }));
  const floor = Math.min(sample.worthOfNothing, evpi);
  const worthOf = (name: string): number => Math.min(evpi, sample.worth.get(name)!);
  const above = names.filter((name) => worthOf(name) > floor || floor === 0);
  const below = names.filter((name) => !above.includes(name));
  return [
    ...above.sort((a, b) => worthOf(b) - worthOf(a)).map((input) => ({ input, value: worthOf(input), below: null })),
    ...below.map((input) => ({ input, value: null, below: floor })),
  ];
}

/** The largest swing of an input in any option's difference from another. */
function swingOrder(run: Run, swings: Swings): Map<string, number> {
  const order = new Map<string, number>();
  for (const { option } of run.comparisons)
    for (const { input, swing } of swings.ofDifference(option, verdictMetric))
      order.set(input, Math.max(order.get(input) ?? 0, swing));
  return order;
}

/** The decision with one published figure in place of the value in use. */
export interface UnderRival {
  readonly input: string;
  readonly figure: string;
  /** The options by expected cost under it. */
  readonly order: readonly string[];
  /** Whether it speaks of the same thing as the default and is the one voice of its source. */
  readonly comparable: boolean;
}

/** So many inputs are shown under each published figure. */
const mostLeading = 5;

/** The inputs that are worth most to know, else those that move most. */
export const leadingByWorth = ({ worth }: { readonly worth: readonly InputWorth[] }): string[] =>
  worth.slice(0, mostLeading).map(({ input }) => input);

/** Of the inputs that lead the list, every published figure in turn. */
export function underRivals(run: Run, names: readonly string[]): UnderRival[] {
  const { study, inputs } = studyOf(run.resolved);
  const offset = offsetOf(study, verdictMetric);
  return names.flatMap((name) => {
    const input = inputs.get(name)!;
    const figures = rivalsOf(input, run.resolved.catalog);
    if (figures.length < 2) return [];
    const sides = study.options.map((option) => ({ id: option.id, whatIf: new WhatIf(study, option, [name]) }));
    const voices = new Set<string>();
    return figures.map((figure): UnderRival => {
      const value = valueOf(figure, input, run);
      const costs = sides.map(({ id, whatIf }) => ({ id, cost: whatIf.at([value])[offset]! }));
      const source = figure.source ?? figure.id;
      const comparable = isComparable(figure, figures[0]!) && !voices.has(source);
      if (comparable) voices.add(source);
      return {
        input: name,
        figure: figure.id,
        order: costs.sort((a, b) => a.cost - b.cost).map(({ id }) => id),
        comparable,
      };
    });
  });
}

/** The default first. Figures of regions are other places, not other opinions. */
function rivalsOf(input: ResolvedInput, catalog: Catalog): readonly Figure[] {
  const figure = input.default;
  // A figure of the architecture that an own product is like says nothing about the product.
  if (!figure || input.input.whole || input.name !== `${figure.subject}.${figure.quantity}`) return [];
  return catalog
    .rivals(figure.subject, figure.quantity)
    .filter(({ role }) => role !== 'information')
    .sort((a, b) => Number(b.id === figure.id) - Number(a.id === figure.id));
}

/** A share becomes that share of its parent; a price is converted to the buyer class of the scenario. */
function valueOf(figure: Figure, input: ResolvedInput, { resolved }: Run): number {
  const { study } = studyOf(resolved);
  const parent = figure.of === null ? 1 : (study.typical.get(figure.of) ?? input.shareOf?.value ?? 1);
  return figure.typical * parent * classFactor(resolved, figure.buyerClass);
}

/** What a price of one class is multiplied with to be one of the class that is asked for. */
function classFactor({ catalog, settings, buyerClass }: ResolvedScenario, from: BuyerClass | null): number {
  if (from === null || from === buyerClass) return 1;
  const overContract = (one: BuyerClass): number => {
    const name = `${one}PriceFactor`;
    if (one === 'contract') return 1;
    return settings.values.get(`money.${name}`)?.typical ?? catalog.defaultFigure('money', name)!.typical;
  };
  return overContract(buyerClass) / overContract(from);
}

/** Same buyer class and same kind of figure: not a maximum with a typical value, not a list price with a price paid. */
const isComparable = (figure: Figure, standard: Figure): boolean =>
  figure.buyerClass === (standard.buyerClass ?? figure.buyerClass) &&
  kinds.every((kind) => kind.test(figure.boundary) === kind.test(standard.boundary));

const kinds = [/\bmaximum\b/i, /\blist price\b/i];
