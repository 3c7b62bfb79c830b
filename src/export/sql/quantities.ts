/** The quantities of one option in one network as expressions of what it reads. Each is made when it is asked for. */
import type { Formula } from '../../engine/formula.ts';
import { isBinary } from '../../model/operators.ts';
import type { LiveSheets } from '../../scenario/live-sheets.ts';
import type { Expression, Graph } from './graph.ts';
import { Years } from './years.ts';

/** The sheets of one network as data. */
export type SheetData = Pick<LiveSheets, 'inputs' | 'outputs' | 'formulas' | 'withoutValue'>;

export class Quantities {
  private readonly made = new Map<number, Expression>();
  private readonly positions: ReadonlyMap<string, number>;
  private readonly years: Years;
  private readonly reads = new Map<number, Expression>();

  constructor(
    private readonly graph: Graph,
    private readonly sheets: SheetData,
    /** An input by its key in the sheets. */
    private readonly read: (key: string) => Expression,
  ) {
    this.positions = new Map(sheets.outputs.map(({ name }, i) => [name, i]));
    this.years = new Years(graph, read('horizon'), read('discountRate'));
  }

  /** A quantity by its name, of a row of years that of the first; NULL where it has no value. */
  value(name: string): Expression {
    const position = this.positions.get(name)!;
    const without = this.sheets.withoutValue.get(position);
    const { perYear } = this.sheets.outputs[position]!;
    if (!this.sheets.formulas.has(position)) return this.graph.nothing;
    const made = this.output(position);
    const value = perYear ? this.years.inYear(made, 1) : made;
    return without === undefined ? value : this.graph.choose(this.test(without), this.graph.nothing, value);
  }

  private input(position: number): Expression {
    let known = this.reads.get(position);
    if (!known) this.reads.set(position, (known = this.read(this.sheets.inputs[position]!.key)));
    return known;
  }

  private output(position: number): Expression {
    const known = this.made.get(position);
    if (known) return known;
    const made = this.number(this.sheets.formulas.get(position)!);
    this.made.set(position, made);
    this.graph.name(made, this.sheets.outputs[position]!.name);
    return made;
  }

  private number(formula: Formula): Expression {
    const made = this.write(formula);
    return made.isTest ? this.graph.choose(made, this.graph.one, this.graph.zero) : made;
  }

  private test(formula: Formula): Expression {
    const made = this.write(formula);
    return made.isTest ? made : this.graph.binary('!=', made, this.graph.zero);
  }

  private write(formula: Formula): Expression {
    const { graph } = this;
    if (typeof formula === 'number') return graph.number(formula);
    if (isBinary(formula)) return graph.binary(formula[0], this.number(formula[1]), this.number(formula[2]));
    switch (formula[0]) {
      case 'year':
        return graph.year;
      case 'input':
        return this.input(formula[1]);
      case 'output':
        return this.output(formula[1]);
      case '?':
        return graph.choose(this.test(formula[1]), this.number(formula[2]), this.number(formula[3]));
      case 'min':
      case 'max': {
        const [name, ...parts] = formula;
        return graph[name === 'min' ? 'least' : 'most'](...parts.map((part) => this.number(part)));
      }
      case 'ceil':
      case 'floor':
      case 'abs':
      case 'sqrt':
        return graph.call(formula[0], this.number(formula[1]!));
      case 'total':
      case 'discounted':
        return this.years.sum(this.number(formula[1]), formula[0] === 'discounted');
    }
  }
}
