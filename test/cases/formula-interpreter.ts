import { all, create, type MathNode } from 'mathjs';
import { constants } from '../../src/model/constants.ts';
import type { Model } from '../../src/model/sheet.ts';

const math = create(all!, {});

/**
 * Evaluates the formulas of a model as text by mathjs, one place at a time and year by year. It shares nothing with
 * the compiler but the sheets.
 */
export class FormulaInterpreter {
  private readonly formulas = new Map<string, { node: MathNode; when?: MathNode; perYear: boolean }>();
  private readonly withoutValue = new Set<string>();
  private readonly known = new Map<string, number>();

  /** @param inputs Numbers by key (`pue`, `leaf.endPower`), rows of years as arrays. */
  constructor(
    model: Model,
    private readonly inputs: Readonly<Record<string, number | readonly number[]>>,
  ) {
    for (const { quantities } of model.sheets)
      for (const [name, { formula, index, undefined: absent }] of Object.entries(quantities)) {
        const text = typeof formula === 'object' ? formula.leaf : formula;
        if (text === undefined) this.withoutValue.add(name);
        else if (!/^(irr|payback)\(/.test(text))
          this.formulas.set(name, {
            node: math.parse(text),
            perYear: index === 'year',
            ...(absent?.when && { when: math.parse(absent.when) }),
          });
      }
  }

  /** The names that this interpreter has a value for. */
  get names(): string[] {
    return [...this.formulas.keys(), ...this.withoutValue];
  }

  isPerYear(name: string): boolean {
    return this.formulas.get(name)?.perYear ?? Array.isArray(this.inputs[name]);
  }

  value(name: string, year?: number): number {
    const given = this.inputs[name] ?? this.inputs[`leaf.${name}`] ?? constants[name]?.value;
    if (typeof given === 'number') return given;
    if (given) return given[year! - 1]!;
    if (this.withoutValue.has(name)) return NaN;
    const at = this.isPerYear(name) ? year : undefined;
    const key = `${name} ${at ?? ''}`;
    if (!this.known.has(key)) {
      const { node, when } = this.formulas.get(name)!;
      this.known.set(key, when && this.evaluate(when, at) ? NaN : this.evaluate(node, at));
    }
    return this.known.get(key)!;
  }

  private evaluate(formula: MathNode, year?: number): number {
    const written = formula.transform((node) => {
      const { fn, args } = node as unknown as { fn?: { name?: string }; args?: MathNode[] };
      const reducer = node.type === 'FunctionNode' ? fn!.name! : '';
      if (reducer !== 'sum' && reducer !== 'discounted') return node;
      // With one place a sum over places is its argument; inside a year there are no years to add up.
      if (year !== undefined || !(reducer === 'discounted' || this.mentionsYears(args![0]!))) return args![0]!;
      return new math.ConstantNode(this.overYears(args![0]!, reducer === 'discounted'));
    });
    const scope: Record<string, unknown> = { ...rounding, ...(year !== undefined && { year }) };
    written.traverse((node, path) => {
      const { name } = node as unknown as { name: string };
      if (node.type === 'SymbolNode' && path !== 'fn' && !(name in scope)) scope[name] = this.value(name, year);
    });
    return Number(written.evaluate(scope));
  }

  private overYears(argument: MathNode, discounted: boolean): number {
    const rate = discounted ? this.value('discountRate') : 0;
    let sum = 0;
    for (let year = 1; year <= this.value('horizon'); year++) sum += this.evaluate(argument, year) / (1 + rate) ** year;
    return sum;
  }

  private mentionsYears(node: MathNode): boolean {
    return node
      .filter(({ type }) => type === 'SymbolNode')
      .some((symbol) => {
        const { name } = symbol as unknown as { name: string };
        return name === 'year' || (this.formulas.get(name)?.perYear ?? false);
      });
  }
}

/** The contract's rounding: plain ceil turns 10 * (1 - 0.7) into 4. */
const rounding = {
  ceil: (x: number) => Math.ceil(x - 1e-12 * Math.max(1, Math.abs(x))),
  floor: (x: number) => Math.floor(x + 1e-12 * Math.max(1, Math.abs(x))),
};
