/**
 * Where everything stands in the workbook: it is planned before any formula is written. Longer than most files: places refer
 * to each other.
 */
import type { SourcesData } from '../../catalog/types.ts';
import type { Explanation, Explanations } from '../../engine/evaluator.ts';
import type { Formula } from '../../engine/formula.ts';
import { mostYears } from '../../model/limits.ts';
import { ofNetwork, splitNetwork } from '../../model/network-name.ts';
import { modelName } from '../../model/sheet.ts';
import type { Assessment } from '../../scenario/assess.ts';
import { usDollar } from '../../scenario/currency.ts';
import { liveSheets, type LiveSheets, type Read } from '../../scenario/live-sheets.ts';
import { networkOf } from '../../scenario/network-of.ts';
import type { ResolvedInput } from '../../scenario/resolve.ts';
import type { Run } from '../../scenario/run-scenario.ts';
import { scenarioName } from '../../scenario/scenario-name.ts';
import { Money } from '../../view/money.ts';
import { inputName, optionName } from '../../view/names.ts';
import type { InputName, OptionName } from '../../view/view.ts';
import type { WorkbookWords } from '../../words/workbook-words.ts';
import { cellName, columnName, inFormula, sheetName } from '../xlsx.ts';
import type { References } from './formula-text.ts';

/** What a workbook says beside the run. */
export interface WorkbookSettings {
  readonly words: WorkbookWords;
  /** Of the edition of the run. */
  readonly sources: SourcesData;
  readonly explanations: Explanations;
  /** YYYY-MM-DD */
  readonly date: string;
  /** Of this package. */
  readonly version: string;
  /** Opens the comparison on a page. */
  readonly link?: string | undefined;
}

/** One of a list of rows: a heading between rows, or what stands in one. */
export type Listed<Of> = { readonly section: string } | ({ readonly row: number } & Of);

/** The sheet of the quantities of one network, or of what all have. */
export interface QuantitySheet {
  readonly name: string;
  /** Label of the network; of the only one none. */
  readonly network: string | undefined;
  readonly isWhole: boolean;
  readonly rows: readonly Listed<{ readonly output: number; readonly explanation: Explanation }>[];
}

/** A row of years that only sums read: the terms of one, in the formula of an output. */
export interface Terms {
  readonly output: number;
  readonly of: Formula;
}

export interface YearBlock {
  readonly option: number;
  readonly head: number;
  /** By position of the output. */
  readonly rows: ReadonlyMap<number, number>;
  readonly terms: ReadonlyMap<string, number>;
  /** The first of six rows of cash flows; none of the reference. */
  readonly cash: number | undefined;
}

/** Rows before the first of a list: title, lead, an empty one, head. */
export const firstRow = 5;
/** Options begin in this column on all sheets of formulas; years with the start. */
export const firstOption = 3;
export const yearHead = 4;
export const discountRow = 5;

export const yearColumn = (year: number): string => columnName(firstOption + year);
export const yearRange = (row: number, from: 0 | 1 = 1): string =>
  `$${yearColumn(from)}$${row}:$${yearColumn(mostYears)}$${row}`;

const dollars = new Money(usDollar);

export class Plan {
  readonly live: LiveSheets;
  readonly options: readonly OptionName[];
  /** Labels of the options as the reader's language has them, each once. */
  readonly labels: readonly string[];
  readonly baseline: number;
  readonly sheets: Readonly<
    Record<
      'question' | 'result' | 'inputs' | 'options' | 'years' | 'changes' | 'quotes' | 'sources' | 'scenario',
      string
    >
  >;
  readonly quantitySheets: readonly QuantitySheet[];
  readonly inputRows: readonly Listed<{ readonly input: ResolvedInput } | { readonly fixed: Read }>[];
  /** Keys that options read differently, in the order of the sheets. */
  readonly readRows: readonly { readonly row: number; readonly position: number }[];
  readonly blocks: readonly YearBlock[];
  readonly terms: readonly Terms[];
  /** The cell of the option that is cheapest as the workbook stands, and what it says when written. */
  cheapest: { readonly cell: string; readonly value: string } | undefined;
  /** What each name stands for. */
  readonly names = new Map<string, string>();

  private readonly positions: ReadonlyMap<string, number>;
  private readonly taken = new Set<string>();
  private readonly inputNames = new Map<string, string>();
  private readonly fixedNames = new Map<string, string>();
  private readonly cells = new Map<number, { readonly sheet: string; readonly row: number }>();
  private readonly readAt = new Map<number, number>();

  constructor(
    readonly run: Run,
    readonly assessment: Assessment | undefined,
    readonly settings: WorkbookSettings,
  ) {
    const { resolved } = run;
    const { words } = settings;
    this.live = liveSheets(resolved);
    this.positions = new Map(this.live.outputs.map(({ name }, i) => [name, i]));
    this.options = resolved.options.map((option) => optionName(resolved, option));
    this.labels = this.options.map((option) => words.desk.optionName(option));
    this.baseline = resolved.options.findIndex(({ id }) => id === resolved.baseline);
    const { sheets } = words.texts;
    const named = (name: string): string => sheetName(name);
    this.sheets = {
      ...{ question: named(sheets.question), result: named(sheets.result), inputs: named(sheets.inputs) },
      ...{ options: named(sheets.options), years: named(sheets.years), changes: named(sheets.changes) },
      ...{ sources: named(sheets.sources), quotes: named(sheets.quotes), scenario: named(sheets.scenario) },
    };
    this.quantitySheets = this.planQuantities();
    this.inputRows = this.planInputs();
    this.readRows = this.planReads();
    this.terms = this.planTerms();
    this.blocks = this.planYears();
    this.nameTotals();
  }

  /** Names of the sheets of quantities, that of the whole purchase first. */
  get quantitySheetNames(): string[] {
    const names = this.quantitySheets.map(({ name }) => name);
    return [names.at(-1)!, ...names.slice(0, -1)];
  }

  nameOf(input: ResolvedInput): InputName {
    return inputName(this.run.resolved, input.name, input.input, dollars);
  }

  labelOf(input: ResolvedInput): string {
    return this.settings.words.desk.inputLabel(this.nameOf(input));
  }

  /** The name of the cell of an input. */
  inputCell(name: string): string {
    return this.inputNames.get(name)!;
  }

  /** The same of one that need not be read. */
  findInputCell(name: string): string | undefined {
    return this.inputNames.get(name);
  }

  fixedCell(key: string): string {
    return this.fixedNames.get(key)!;
  }

  /** The position of an output; -1 where there is none of this name. */
  output(name: string): number {
    return this.positions.get(name) ?? -1;
  }

  /** A quantity of an option, as any sheet refers to it; none where the run has no such number. */
  quantity(option: number, name: string): string | undefined {
    const output = this.output(name);
    return this.cells.has(output) && this.live.formulas.has(output) ? this.cellOf(option, output) : undefined;
  }

  valueOf(option: number, name: string): number {
    const { offset } = this.live.outputs[this.output(name)]!;
    return this.live.options[option]!.y[offset]!;
  }

  /** The row of years of a quantity of the whole purchase. */
  yearRow(option: number, name: string): number {
    return this.blocks[option]!.rows.get(this.output(name))!;
  }

  /** @param years Whether the formula stands in a row of years, at this column. */
  references(option: number, sheet: string, years?: string): References {
    const fixed = years === undefined ? '' : '$';
    const block = this.blocks[option]!;
    return {
      input: (position) => this.inputReference(option, position, fixed),
      output: (position) => {
        if (years !== undefined && this.live.outputs[position]!.perYear)
          return years + String(block.rows.get(position));
        return this.cellOf(option, position, sheet, fixed);
      },
      year: `${years ?? ''}$${yearHead}`,
      overYears: (of, discounted) => {
        const at = (row: number): string => inFormula(this.sheets.years) + yearRange(row);
        if (of === 1 && discounted) return `SUM(${at(discountRow)})`;
        const row =
          typeof of !== 'number' && of[0] === 'output' ? block.rows.get(of[1])! : block.terms.get(JSON.stringify(of))!;
        return discounted ? `SUMPRODUCT(${at(row)},${at(discountRow)})` : `SUM(${at(row)})`;
      },
    };
  }

  private cellOf(option: number, output: number, from = '', fixed = ''): string {
    const { sheet, row } = this.cells.get(output)!;
    return `${sheet === from ? '' : inFormula(sheet)}${fixed}${columnName(firstOption + option)}${fixed}${row}`;
  }

  private inputReference(option: number, position: number, fixed: string): string {
    const row = this.readAt.get(position);
    if (row !== undefined)
      return `${inFormula(this.sheets.options)}${fixed}${columnName(firstOption + option)}${fixed || '$'}${row}`;
    const { key, input } = this.live.options[0]!.reads[position]!;
    return input ? this.inputCell(input.name) : this.fixedCell(key);
  }

  /** Whether all options read the same in one place. */
  private isShared(position: number): boolean {
    const [first, ...others] = this.live.options.map(({ reads }) => reads[position]!);
    return others.every(
      ({ input, value }) => input?.name === first!.input?.name && (input !== null || value === first!.value),
    );
  }

  private planQuantities(): QuantitySheet[] {
    const { run, settings, live } = this;
    const { networks, scope } = run.resolved;
    const { sheets, sheetTitles } = settings.words.texts;
    const models = settings.explanations.models[modelName(scope)]!;
    // What one switch does not have comes after all that it has.
    const explained = [...models].sort((a, b) => Number(a.sheet === beyondSwitch) - Number(b.sheet === beyondSwitch));
    const taken = Object.values(this.sheets);
    const list = (
      wanted: string,
      network: string | undefined,
      id: string | undefined,
      isWhole: boolean,
    ): QuantitySheet => {
      const name = sheetName(wanted, taken);
      taken.push(name);
      const rows: Listed<{ readonly output: number; readonly explanation: Explanation }>[] = [];
      let last = '';
      for (const explanation of explained) {
        const output = this.positions.get(id === undefined ? explanation.name : ofNetwork(id, explanation.name));
        if (output === undefined || (isWhole && !live.formulas.has(output))) continue;
        if (explanation.sheet !== last)
          rows.push({
            section: (sheetTitles as Readonly<Record<string, string>>)[explanation.sheet] ?? explanation.sheet,
          });
        last = explanation.sheet;
        const row = firstRow + rows.length;
        rows.push({ row, output, explanation });
        this.cells.set(output, { sheet: name, row });
      }
      return { name, network, isWhole, rows };
    };
    if (networks.length === 0) return [list(sheets.quantities, undefined, undefined, false)];
    return [
      ...networks.map(({ id, label }) => list(sheets.network(label), label, id, false)),
      list(sheets.quantities, undefined, undefined, true),
    ];
  }

  private planInputs() {
    const { live, run, settings } = this;
    const { desk, texts } = settings.words;
    const rows: Listed<{ readonly input: ResolvedInput } | { readonly fixed: Read }>[] = [];
    const groups = [...new Set(live.all.map(({ input }) => input.group))];
    const sheet = inFormula(this.sheets.inputs);
    const add = (wanted: string): { readonly name: string; readonly row: number } => {
      const row = firstRow + rows.length;
      const name = cellName(wanted, this.taken);
      this.names.set(name, `${sheet}$C$${row}`);
      return { name, row };
    };
    for (const group of [...new Set([...groupOrder, ...groups])].filter((one) => groups.includes(one))) {
      rows.push({ section: desk.inputGroup(group) });
      for (const input of live.all.filter((one) => one.input.group === group)) {
        const { name, row } = add(nameOfInput(run, input));
        this.inputNames.set(input.name, name);
        rows.push({ row, input });
      }
    }
    const fixed = live.inputs.flatMap((_, i): Read[] => {
      const read = live.options[0]!.reads[i]!;
      return read.input === null && this.isShared(i) ? [read] : [];
    });
    if (fixed.length > 0) rows.push({ section: texts.inputs.fixedHeading });
    for (const read of fixed) {
      const { name, row } = add(`${read.key.replace('/', '.')}`);
      this.fixedNames.set(read.key, name);
      rows.push({ row, fixed: read });
    }
    return rows;
  }

  /** Rows of the sheet of options under those of the options themselves and of the networks. */
  private planReads(): { row: number; position: number }[] {
    const { networks } = this.run.resolved;
    const before = this.options.length + (networks.length > 0 ? networks.length + 3 : 0) + 3;
    return this.live.inputs
      .map((_, position) => position)
      .filter((position) => !this.isShared(position))
      .map((position, i) => {
        const row = firstRow + before + i;
        this.readAt.set(position, row);
        return { row, position };
      });
  }

  private planTerms(): Terms[] {
    const found: Terms[] = [];
    const visit = (output: number, formula: Formula): void => {
      if (typeof formula === 'number' || ['year', 'input', 'output'].includes(formula[0])) return;
      if (formula[0] === 'total' || formula[0] === 'discounted') {
        const of = formula[1];
        const isRow = typeof of !== 'number' && of[0] === 'output';
        if (!isRow && !(of === 1 && formula[0] === 'discounted')) found.push({ output, of });
        return;
      }
      for (const part of formula.slice(1)) visit(output, part as Formula);
    };
    for (const [output, formula] of this.live.formulas) visit(output, formula);
    return found;
  }

  private planYears(): YearBlock[] {
    const { live } = this;
    const rowsOfYears = this.quantitySheets.flatMap(({ rows }) =>
      rows.flatMap((one) =>
        'output' in one && live.outputs[one.output]!.perYear && live.formulas.has(one.output) ? [one.output] : [],
      ),
    );
    let row = discountRow + 1;
    return this.options.map((_, option): YearBlock => {
      const head = ++row;
      const rows = new Map(rowsOfYears.map((output) => [output, ++row]));
      const terms = new Map(this.terms.map(({ of }) => [JSON.stringify(of), ++row]));
      const cash = option === this.baseline ? undefined : row + 2;
      if (cash !== undefined) row += cashRows + 1;
      row += 1;
      return { option, head, rows, terms, cash };
    });
  }

  /** Names of the totals of each option: `cpo.tco`; of one of several networks `cpo.storage.tco`. */
  private nameTotals(): void {
    this.options.forEach(({ id }, option) => {
      for (const quantity of namedTotals)
        for (const { id: network } of [{ id: undefined }, ...this.run.resolved.networks]) {
          const cell = this.quantity(option, network === undefined ? quantity : ofNetwork(network, quantity));
          if (cell === undefined) continue;
          const name = cellName([id, network, quantity].filter((part) => part !== undefined).join('.'), this.taken);
          this.names.set(name, cell.replace(/([A-Z]+)(\d+)$/, '$$$1$$$2'));
        }
    });
  }

  networkLabel(id: string): string {
    return networkOf(this.run.resolved, id).label;
  }

  /** The label of the network that a quantity is of, of several. */
  networkOf(quantity: string): string | undefined {
    const { network } = splitNetwork(quantity);
    return network === undefined ? undefined : this.networkLabel(network);
  }

  /** Gives a cell a name, for what only one sheet knows. */
  name(wanted: string, cell: string): void {
    this.names.set(cellName(wanted, this.taken), cell);
  }
}

/** Of a row: saved, sum, years below 0; the same discounted. */
export const cashRows = 6;

const beyondSwitch = 'beyond';
const groupOrder = ['fabric', 'campus', 'switch', 'price', 'power', 'failures', 'facility', 'money', 'carbon'];

const namedTotals = [
  ...['tco', 'tcoWithoutIdle', 'capex', 'opexYearOne', 'annualisedCost', 'residual'],
  ...['networkPower', 'facilityPower', 'annualEnergy', 'totalCarbon'],
];

/** As a scenario names it, with the rate of an end: `pue`, `cpo-1600g.endPrice`, `storage.endpointCount`. */
function nameOfInput({ resolved }: Run, { name }: ResolvedInput): string {
  const { network, name: plain } = splitNetwork(name);
  const own = /-\d+g\.[^.]+$/.test(plain) ? name : scenarioName(resolved, name);
  return network === undefined ? own : own.replace('/', '.');
}
