import { all, create, type MathNode } from 'mathjs';
import { constants } from '../../src/model/constants.ts';
import { places, type Model, type Place, type Quantity } from '../../src/model/sheet.ts';

/** Comparisons are exact, as in the code. */
const math = create(all!, { relTol: Number.MIN_VALUE, absTol: 0 });

interface Formula {
  readonly node: MathNode;
  readonly when?: MathNode;
  readonly perYear: boolean;
  readonly place?: Place;
}

const placed = (place: Place, name: string): string => `${place}${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** `leafPortRate`, an input at a place: `leaf.portRate`. */
const atPlace = new RegExp(`^(${places.join('|')})([A-Z])`);
const dotted = (name: string): string =>
  name.replace(atPlace, (_, place: string, first: string) => `${place}.${first.toLowerCase()}`);

/**
 * Evaluates the formulas of a model as text by mathjs, place by place and year by year. It shares nothing with the
 * compiler but the sheets.
 */
export class FormulaInterpreter {
  private readonly formulas = new Map<string, Formula>();
  private readonly withoutValue = new Set<string>();
  private readonly perPlace = new Set<string>();
  private readonly known = new Map<string, number>();

  /** @param inputs Numbers by key (`pue`, `leaf.endPower`), rows of years as arrays. */
  constructor(
    private readonly model: Model,
    private readonly inputs: Readonly<Record<string, number | readonly number[]>>,
  ) {
    for (const { quantities } of model.sheets)
      for (const [name, quantity] of Object.entries(quantities)) {
        if (quantity.index !== 'place') this.add(name, quantity, undefined);
        else {
          this.perPlace.add(name);
          for (const place of places) this.add(placed(place, name), quantity, place);
        }
      }
  }

  /** The names that this interpreter has a value for. */
  get names(): string[] {
    return [...this.formulas.keys(), ...this.withoutValue];
  }

  isPerYear(name: string): boolean {
    return this.formulas.get(name)?.perYear ?? Array.isArray(this.inputs[name]);
  }

  value(name: string, year?: number, place?: Place): number {
    const given =
      this.inputs[name] ?? this.inputs[`${place}.${name}`] ?? this.inputs[dotted(name)] ?? constants[name]?.value;
    if (typeof given === 'number') return given;
    if (given) return given[year! - 1]!;
    const full = place && this.perPlace.has(name) ? placed(place, name) : name;
    if (this.withoutValue.has(full)) return NaN;
    const at = this.isPerYear(full) ? year : undefined;
    const key = `${full} ${at ?? ''}`;
    if (!this.known.has(key)) {
      const { node, when, place: own } = this.formulas.get(full)!;
      this.known.set(key, when && this.evaluate(when, at, own) ? NaN : this.evaluate(node, at, own));
    }
    return this.known.get(key)!;
  }

  private add(name: string, { formula, index, undefined: absent }: Quantity, place: Place | undefined): void {
    const missing = place !== undefined && !this.model.places.includes(place);
    const text = missing ? '0' : typeof formula === 'object' ? formula[place!] : formula;
    if (text === undefined) this.withoutValue.add(name);
    else if (!/^(irr|payback)\(/.test(text))
      this.formulas.set(name, {
        node: math.parse(text),
        perYear: index === 'year',
        ...(place && { place }),
        ...(absent?.when && { when: math.parse(absent.when) }),
      });
  }

  private evaluate(formula: MathNode, year?: number, place?: Place): number {
    const written = formula.transform((node) => {
      const { fn, args } = node as unknown as { fn?: { name?: string }; args?: MathNode[] };
      const reducer = node.type === 'FunctionNode' ? fn!.name! : '';
      if (reducer !== 'sum' && reducer !== 'discounted') return node;
      const argument = args![0]!;
      if (reducer === 'sum' && !place && this.mentionsPlaces(argument))
        return new math.ConstantNode(
          this.model.places.reduce((sum, one) => sum + this.evaluate(argument, year, one), 0),
        );
      return new math.ConstantNode(this.overYears(argument, reducer === 'discounted'));
    });
    const scope: Record<string, unknown> = { ...rounding, ...(year !== undefined && { year }) };
    const lazy = (node: MathNode): number | boolean => {
      // Only the branch that is taken is evaluated: the other may divide by zero.
      const { condition, trueExpr, falseExpr } = node as unknown as Record<string, MathNode>;
      if (node.type === 'ConditionalNode') return lazy(lazy(condition!) ? trueExpr! : falseExpr!);
      const simple = node.transform((part, path) =>
        part.type === 'ConditionalNode' && path !== '' ? new math.ConstantNode(Number(lazy(part))) : part,
      );
      simple.traverse((part, path) => {
        const { name } = part as unknown as { name: string };
        if (part.type === 'SymbolNode' && path !== 'fn' && !(name in scope))
          scope[name] = this.value(name, year, place);
      });
      return simple.evaluate(scope) as number | boolean;
    };
    return Number(lazy(written));
  }

  private overYears(argument: MathNode, discounted: boolean): number {
    const rate = discounted ? this.value('discountRate') : 0;
    let sum = 0;
    for (let year = 1; year <= this.value('horizon'); year++) sum += this.evaluate(argument, year) / (1 + rate) ** year;
    return sum;
  }

  /** A name by place: a quantity by place, or an input that has a key for some place. */
  private mentionsPlaces(node: MathNode): boolean {
    return node
      .filter(({ type }) => type === 'SymbolNode')
      .some((symbol) => {
        const { name } = symbol as unknown as { name: string };
        return this.perPlace.has(name) || places.some((place) => `${place}.${name}` in this.inputs);
      });
  }
}

/** The contract's rounding: plain ceil turns 10 * (1 - 0.7) into 4. */
const rounding = {
  ceil: (x: number) => Math.ceil(x - 1e-12 * Math.max(1, Math.abs(x))),
  floor: (x: number) => Math.floor(x + 1e-12 * Math.max(1, Math.abs(x))),
};
