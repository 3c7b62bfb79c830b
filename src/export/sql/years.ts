/**
 * Sums over the years of operation. What does not change from year to year is taken out of the sum, so that the factors of
 * the years are computed once for all options: `energy * price * growth` becomes `energy * price * (sum of growth)`.
 */
import { mostYears } from '../../model/limits.ts';
import type { Expression, Graph } from './graph.ts';

/** By what changes with the year: its factor, which does not. */
type Linear = ReadonlyMap<Expression, Expression>;

export class Years {
  private readonly sums = new Map<string, Expression>();
  private readonly inYears = new Map<string, Expression>();

  constructor(
    private readonly graph: Graph,
    private readonly horizon: Expression,
    private readonly discountRate: Expression,
  ) {}

  /** @param of What stands in each year; with the year in it. */
  sum(of: Expression, discounted: boolean): Expression {
    const { graph } = this;
    const terms = [...this.linear(of)].map(([part, factor]) => graph.times(factor, this.sumOf(part, discounted)));
    return graph.sum(terms);
  }

  /** An expression in one year, from 1. */
  inYear(of: Expression, year: number): Expression {
    if (!of.ofYear) return of;
    if (of.op === 'year') return this.graph.number(year);
    const key = `${of.id} ${year}`;
    let made = this.inYears.get(key);
    if (!made) this.inYears.set(key, (made = this.graph.withParts(of, (part) => this.inYear(part, year))));
    return made;
  }

  private sumOf(part: Expression, discounted: boolean): Expression {
    const { graph, horizon } = this;
    const key = `${part.id} ${discounted}`;
    const known = this.sums.get(key);
    if (known) return known;
    const last = horizon.value ?? mostYears;
    const terms = Array.from({ length: last }, (_, i) => {
      const year = i + 1;
      const amount = this.inYear(part, year);
      const worth = discounted ? graph.over(amount, this.growth(year)) : amount;
      return year === 1 ? worth : graph.choose(graph.binary('>=', horizon, graph.number(year)), worth, graph.zero);
    });
    const made = graph.sum(terms);
    this.sums.set(key, made);
    return made;
  }

  private growth(year: number): Expression {
    const { graph } = this;
    return graph.binary('^', graph.add(graph.one, this.discountRate), graph.number(year));
  }

  private linear(of: Expression): Linear {
    const { graph } = this;
    if (!of.ofYear) return new Map([[graph.one, of]]);
    const [first, second, third] = of.args as [Expression, Expression, Expression];
    if (of.op === '+') return this.joined(this.linear(first), this.linear(second));
    if (of.op === '-') {
      const taken = mapped(this.linear(second), (factor) => graph.binary('-', graph.zero, factor));
      return this.joined(this.linear(first), taken);
    }
    if (of.op === '*') {
      const result = new Map<Expression, Expression>();
      for (const [a, ofA] of this.linear(first))
        for (const [b, ofB] of this.linear(second)) this.addTo(result, graph.times(a, b), graph.times(ofA, ofB));
      return result;
    }
    if (of.op === '/' && !second.ofYear) return mapped(this.linear(first), (factor) => graph.over(factor, second));
    if (of.op === '?') return this.linearChoice(first, this.linear(second), this.linear(third));
    return new Map([[of, graph.one]]);
  }

  private linearChoice(test: Expression, then: Linear, otherwise: Linear): Linear {
    const { graph } = this;
    if (!test.ofYear)
      return this.joined(
        mapped(then, (factor) => graph.choose(test, factor, graph.zero)),
        mapped(otherwise, (factor) => graph.choose(test, graph.zero, factor)),
      );
    const result = new Map<Expression, Expression>();
    for (const [part, factor] of then) this.addTo(result, graph.choose(test, part, graph.zero), factor);
    for (const [part, factor] of otherwise) this.addTo(result, graph.choose(test, graph.zero, part), factor);
    return result;
  }

  private joined(left: Linear, right: Linear): Linear {
    const result = new Map(left);
    for (const [part, factor] of right) this.addTo(result, part, factor);
    return result;
  }

  private addTo(result: Map<Expression, Expression>, part: Expression, factor: Expression): void {
    if (factor === this.graph.zero || part === this.graph.zero) return;
    const before = result.get(part);
    result.set(part, before ? this.graph.add(before, factor) : factor);
  }
}

const mapped = (linear: Linear, change: (factor: Expression) => Expression): Linear =>
  new Map([...linear].map(([part, factor]) => [part, change(factor)]));
