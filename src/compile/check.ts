/**
 * Turns the formula of a node into a tree in which every name is resolved, sums over places are written out and every
 * unit has been checked, in both branches of each condition. Longer than most files: it is the one walk over a formula.
 */
import type { Place } from '../model/sheet.ts';
import { isComparison, parseExpression, type Expression, type Operator } from './expression.ts';
import type { Names, Node, Resolved } from './names.ts';
import {
  anyUnit,
  describeUnit,
  inBaseUnits,
  dimensionless,
  multiplyUnits,
  parseUnit,
  powerOfUnit,
  sameUnit,
  type Unit,
  type UnitOrAny,
} from './unit.ts';

export type Term =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'year' }
  | { readonly kind: 'reference'; readonly to: Resolved }
  | { readonly kind: 'negate'; readonly of: Term }
  | {
      readonly kind: 'binary';
      readonly operator: Operator;
      readonly left: Term;
      readonly right: Term;
    }
  | {
      readonly kind: 'choice';
      readonly test: Term;
      readonly then: Term;
      readonly otherwise: Term;
    }
  | {
      readonly kind: 'call';
      readonly function: string;
      readonly arguments: readonly Term[];
    }
  | {
      readonly kind: 'overYears';
      readonly discounted: boolean;
      readonly of: Term;
    };

/** A reducer whose result is more than a number: the engine runs it on a first amount and a row of years. */
export interface Report {
  readonly reducer: 'irr' | 'payback';
  readonly first: Node;
  readonly flow: Node;
}

export interface CheckedNode {
  readonly node: Node;
  readonly term?: Term;
  readonly undefinedWhen?: Term;
  readonly report?: Report;
  /** Names of nodes that must be computed before. */
  readonly needs: ReadonlySet<string>;
}

interface Typed {
  readonly term: Term;
  readonly unit: UnitOrAny;
}

const oneYear = parseUnit('year');

export function checkNode(names: Names, node: Node): CheckedNode {
  const walk = new Walk(names, node);
  const when = node.quantity.undefined?.when;
  const undefinedWhen = when ? walk.visitAny(parseExpression(when), node.place) : undefined;
  if (undefinedWhen && !sameUnit(undefinedWhen.unit, dimensionless)) throw new Error('its condition has a unit');
  const base = {
    node,
    needs: walk.needs,
    ...(undefinedWhen && { undefinedWhen: undefinedWhen.term }),
  };
  if (node.formula === undefined) return base;

  const expression = parseExpression(node.formula);
  if (expression.kind === 'call' && (expression.function === 'irr' || expression.function === 'payback'))
    return {
      ...base,
      report: walk.report(expression.function, expression.arguments),
    };
  const { term, unit } = walk.visit(expression, node.place);
  if (!sameUnit(unit, node.unit))
    throw new Error(
      `its formula has the unit ${describeUnit(unit)}, declared is ${node.quantity.unit} (${inBaseUnits(node.unit)})`,
    );
  return { ...base, term };
}

class Walk {
  readonly needs = new Set<string>();
  private inYears: boolean;

  constructor(
    private readonly names: Names,
    private readonly node: Node,
  ) {
    this.inYears = node.perYear;
  }

  /** A number; the answer of a comparison is none. */
  visit(expression: Expression, place: Place | undefined): Typed {
    if (expression.kind === 'binary' && isComparison(expression.operator))
      throw new Error('a comparison stands where a number is needed');
    return this.visitAny(expression, place);
  }

  /** A number or the answer of a comparison, as a condition takes it. */
  visitAny(expression: Expression, place: Place | undefined): Typed {
    switch (expression.kind) {
      case 'number':
        return {
          term: { kind: 'number', value: expression.value },
          unit: expression.value === 0 ? anyUnit : dimensionless,
        };
      case 'name':
        return this.name(expression.name, place);
      case 'negate': {
        const of = this.visit(expression.of, place);
        return { term: { kind: 'negate', of: of.term }, unit: of.unit };
      }
      case 'choice':
        return this.choice(expression, place);
      case 'binary':
        return this.binary(expression, place);
      case 'call':
        return this.call(expression.function, expression.arguments, place);
    }
  }

  /** `irr(first, flow)` and `payback(first, flow)`: both arguments are names of quantities. */
  report(reducer: 'irr' | 'payback', args: readonly Expression[]): Report {
    const [first, flow] = args.map((argument) => {
      const to = argument.kind === 'name' ? this.names.resolve(argument.name, undefined) : undefined;
      if (to?.kind !== 'node') throw new Error(`${reducer} takes the names of two quantities`);
      this.needs.add(to.node.name);
      return to.node;
    }) as [Node, Node];
    if (first.perYear || !flow.perYear) throw new Error(`${reducer} takes one amount and one row of years`);
    if (!sameUnit(first.unit, multiplyUnits(flow.unit, oneYear)))
      throw new Error(`${reducer} of ${describeUnit(first.unit)} and ${describeUnit(flow.unit)} a year`);
    if (!sameUnit(this.node.unit, reducer === 'irr' ? dimensionless : oneYear))
      throw new Error(`${reducer} does not give ${this.node.quantity.unit}`);
    return { reducer, first, flow };
  }

  private name(name: string, place: Place | undefined): Typed {
    if (name === 'year') {
      if (!this.inYears) throw new Error('"year" stands outside a row of years');
      return { term: { kind: 'year' }, unit: dimensionless };
    }
    const to = this.names.resolve(name, place);
    const perYear = to.kind === 'node' ? to.node.perYear : to.kind === 'input' && to.perYear;
    if (perYear && !this.inYears) throw new Error(`"${name}" is a row of years; sum or discount it`);
    if (to.kind === 'node') {
      if (to.node.quantity.undefined) throw new Error(`"${name}" may have no value and cannot be used`);
      this.needs.add(to.node.name);
    }
    return {
      term: { kind: 'reference', to },
      unit: to.kind === 'node' ? to.node.unit : to.unit,
    };
  }

  private choice(expression: Extract<Expression, { kind: 'choice' }>, place: Place | undefined): Typed {
    const test = this.visitAny(expression.test, place);
    if (!sameUnit(test.unit, dimensionless)) throw new Error(`a condition has the unit ${describeUnit(test.unit)}`);
    const then = this.visit(expression.then, place);
    const otherwise = this.visit(expression.otherwise, place);
    const unit = this.common([then, otherwise], 'the two branches of a condition');
    return {
      term: {
        kind: 'choice',
        test: test.term,
        then: then.term,
        otherwise: otherwise.term,
      },
      unit,
    };
  }

  private binary(expression: Extract<Expression, { kind: 'binary' }>, place: Place | undefined): Typed {
    const { operator } = expression;
    const left = this.visit(expression.left, place);
    const right = this.visit(expression.right, place);
    const term: Term = {
      kind: 'binary',
      operator,
      left: left.term,
      right: right.term,
    };
    if (operator === '*') return { term, unit: multiplyUnits(left.unit, right.unit) };
    if (operator === '/') return { term, unit: multiplyUnits(left.unit, right.unit, -1) };
    if (operator === '^') return { term, unit: this.power(left.unit, right) };
    const unit = this.common([left, right], `the two sides of "${operator}"`);
    return { term, unit: isComparison(operator) ? dimensionless : unit };
  }

  private power(base: UnitOrAny, exponent: Typed): UnitOrAny {
    if (!sameUnit(exponent.unit, dimensionless))
      throw new Error(`an exponent has the unit ${describeUnit(exponent.unit)}`);
    if (sameUnit(base, dimensionless)) return base;
    if (exponent.term.kind !== 'number') throw new Error(`a power of ${describeUnit(base)} needs a literal exponent`);
    return powerOfUnit(base as Unit, exponent.term.value);
  }

  private call(name: string, args: readonly Expression[], place: Place | undefined): Typed {
    if (name === 'sum' || name === 'discounted') return this.reduce(name, args[0]!, place);
    if (name === 'irr' || name === 'payback') throw new Error(`${name} must be the whole formula`);
    const typed = args.map((argument) => this.visit(argument, place));
    const term: Term = {
      kind: 'call',
      function: name,
      arguments: typed.map((argument) => argument.term),
    };
    if (name === 'sqrt') {
      const { unit } = typed[0]!;
      return { term, unit: unit === anyUnit ? anyUnit : powerOfUnit(unit, 0.5) };
    }
    const unit = this.common(typed, `the arguments of ${name}`);
    if ((name === 'ceil' || name === 'floor') && !sameUnit(unit, dimensionless))
      throw new Error(`${name} of ${describeUnit(unit)} depends on the unit`);
    return { term, unit };
  }

  private reduce(name: 'sum' | 'discounted', argument: Expression, place: Place | undefined): Typed {
    if (name === 'sum' && !place && this.mentionsPlaces(argument)) return this.sumOverPlaces(argument);
    if (this.inYears) throw new Error(`${name} over years stands inside a row of years`);
    this.inYears = true;
    const of = this.visit(argument, place);
    this.inYears = false;
    const discounted = name === 'discounted';
    if (discounted) this.names.resolve('discountRate', undefined);
    return {
      term: { kind: 'overYears', discounted, of: of.term },
      unit: multiplyUnits(of.unit, oneYear),
    };
  }

  private sumOverPlaces(argument: Expression): Typed {
    const terms = this.names.model.places.map((place) => this.visit(argument, place));
    const unit = this.common(terms, 'the places of a sum');
    return {
      term: terms
        .map((typed) => typed.term)
        .reduce((left, right) => ({
          kind: 'binary',
          operator: '+',
          left,
          right,
        })),
      unit,
    };
  }

  private mentionsPlaces(expression: Expression): boolean {
    switch (expression.kind) {
      case 'number':
        return false;
      case 'name':
        return this.names.isPerPlace(expression.name);
      case 'negate':
        return this.mentionsPlaces(expression.of);
      case 'binary':
        return this.mentionsPlaces(expression.left) || this.mentionsPlaces(expression.right);
      case 'choice':
        return [expression.test, expression.then, expression.otherwise].some((part) => this.mentionsPlaces(part));
      case 'call':
        return expression.arguments.some((part) => this.mentionsPlaces(part));
    }
  }

  private common(typed: readonly Typed[], what: string): UnitOrAny {
    const known = typed.find(({ unit }) => unit !== anyUnit)?.unit ?? anyUnit;
    const other = typed.find(({ unit }) => !sameUnit(unit, known));
    if (other) throw new Error(`${what} have the units ${describeUnit(known)} and ${describeUnit(other.unit)}`);
    return known;
  }
}
