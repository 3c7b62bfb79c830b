/** Answers blocks of lines, in the thread that it is made in. */
import { shortTextCell } from '../../export/csv.ts';
import { toFullJson } from '../../export/full-json.ts';
import { toJson } from '../../export/json.ts';
import type { Assessment } from '../../scenario/assess.ts';
import { catalog } from '../../scenario/shipped-edition.ts';
import { catalogFor } from '../../scenario/editions.ts';
import { finish } from '../../scenario/finish.ts';
import { JsonOfRows } from '../../export/json-of-rows.ts';
import { answersOf, type Cell } from '../../scenario/batch/answers.ts';
import { Plan } from '../../scenario/batch/plan.ts';
import { Plans } from '../../scenario/batch/plans.ts';
import { takeApart } from '../../scenario/batch/varying.ts';
import { runScenario, type Run } from '../../scenario/run-scenario.ts';
import { ScenarioError } from '../../scenario/scenario-error.ts';
import { terminalWords as english } from '../../words/en/terminal/terminal.ts';
import { readArguments, readCube, type Arguments } from '../arguments.ts';
import { layFlagsOver } from '../read-scenario.ts';
import { withFilesNeeded } from '../with-files-needed.ts';
import type { Block } from './blocks.ts';
import { batchFlags } from './flags.ts';
import type { Job } from './job.ts';
import { lineReader, type Line, type LineReader } from './lines.ts';
import { WrittenText } from './written-text.ts';

/** A plan for columns holds the results of each option; one for whole results also the text of those. */
const [mostPlans, mostTexts] = [500, 100];

/** Whether keys stand in the object of an answer in the order in which they are named, and none has a name of its own there. */
const areApart = (keys: readonly string[]): boolean =>
  new Set(keys).size === keys.length &&
  keys.every((key) => !/^\d/.test(key) && !['line', 'result', 'error', '__proto__'].includes(key));

/** What a block comes to: bytes of text, or rows of cells where columns are gathered. */
export interface BlockAnswer {
  readonly lines: number;
  readonly refused: number;
  readonly text: readonly Uint8Array<ArrayBuffer>[];
  readonly rows: readonly (readonly Cell[])[];
}

export class Answerer {
  private readonly given: Arguments;
  private readonly cube: Assessment['cube'] | undefined;
  private readonly plans: Plans<Plan>;
  /** Results as text. */
  private readonly texts: Plans<JsonOfRows> | undefined;
  private readonly readLine: LineReader;

  /** @throws ScenarioError for a key that no column has. */
  constructor(private readonly job: Job) {
    this.given = readArguments(job.words, batchFlags, 1);
    // A run without draws is a hundred times as fast, and what a long file is for.
    this.cube = this.given.one.draws === undefined ? undefined : readCube(this.given);
    const { columns, packageVersion, keys } = job;
    this.plans = new Plans((run, fields, numbers) => Plan.of(run, columns, fields, numbers), mostPlans);
    if (!this.cube && areApart(keys))
      this.texts = new Plans((run, fields, numbers) => JsonOfRows.of(run, packageVersion, fields, numbers), mostTexts);
    this.readLine = lineReader(job);
  }

  async answer({ text, firstLine }: Block): Promise<BlockAnswer> {
    const { form } = this.job;
    const lines = text.split('\n');
    // What ends with a line end has no line behind it.
    if (lines.at(-1) === '') lines.pop();
    const rows: Cell[][] = [];
    const written = new WrittenText();
    let ofRows = '';
    let refused = 0;
    for (const [i, line] of lines.entries()) {
      const plain = line.endsWith('\r') ? line.slice(0, -1) : line;
      if (form === 'json') {
        if (this.write(plain, firstLine + i, written)) continue;
        const answer = await this.json(plain);
        if ('error' in answer) refused += 1;
        written.add(`${JSON.stringify({ line: firstLine + i, ...answer })}\n`);
        continue;
      }
      const row = this.planned(plain) ?? (await this.row(plain));
      row.cells.unshift(firstLine + i);
      if (row.refused) refused += 1;
      if (form === 'csv') ofRows += csvLine(row.cells);
      else rows.push(row.cells);
    }
    if (ofRows !== '') written.add(ofRows);
    return { lines: lines.length, refused, text: written.chunks(), rows };
  }

  private async json(text: string): Promise<Readonly<Record<string, unknown>>> {
    let keys: Readonly<Record<string, string>> = {};
    try {
      const line = this.readLine(text);
      keys = Object.fromEntries(this.job.keys.map((key, i) => [key, line.keys[i]!]));
      const run = await this.run(line);
      if (this.texts) this.learn(this.texts, line, run);
      const { packageVersion } = this.job;
      const result = this.cube ? finish(toFullJson(run, packageVersion, this.cube)) : toJson(run, packageVersion);
      return { ...keys, result };
    } catch (error) {
      if (error instanceof ScenarioError) return { ...keys, error: english.refusalText(error) };
      throw error;
    }
  }

  /** Writes the whole answer of a line whose structure is known. @returns whether it could. */
  private write(text: string, number: number, written: WrittenText): boolean {
    const line = this.texts && this.lineOf(text);
    const rows = line?.apart && this.texts!.of(line.apart.structure);
    if (!rows) return false;
    const keys = this.job.keys.map((key, i) => `${JSON.stringify(key)}:${JSON.stringify(line.keys[i])},`).join('');
    let before = `{"line":${number},${keys}"result":`;
    const isAccepted = rows.write(line.apart.numbers, (piece, isAscii) => {
      if (before !== '') written.add(before);
      before = '';
      written.add(piece, isAscii);
    });
    if (isAccepted) written.add('}\n');
    return isAccepted;
  }

  /** The cells of a line whose structure is known. */
  private planned(text: string): Row | undefined {
    const line = this.lineOf(text);
    const cells = line?.apart && this.plans.of(line.apart.structure)?.answer(line.apart.numbers);
    return cells && { cells: [...line.keys, null, null, ...cells], refused: false };
  }

  private lineOf(text: string): Line | undefined {
    try {
      return this.readLine(text);
    } catch (error) {
      if (error instanceof ScenarioError) return undefined;
      throw error;
    }
  }

  /** The cells of a line that is resolved by itself. */
  private async row(text: string): Promise<Row> {
    const { keys, columns } = this.job;
    let line: Line | undefined;
    try {
      line = this.readLine(text);
      const run = await this.run(line);
      this.learn(this.plans, line, run);
      return { cells: [...line.keys, null, null, ...answersOf(run, columns)], refused: false };
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      const told = [shortly(error), english.refusalText(error)];
      return { cells: [...(line?.keys ?? keys.map(() => '')), ...told, ...columns.map(() => null)], refused: true };
    }
  }

  private run(line: Line): Promise<Run> {
    const scenario = layFlagsOver(line.scenario(), this.given, catalog);
    return withFilesNeeded((readUnit) => runScenario(scenario, catalogFor(scenario, catalog), readUnit));
  }

  private learn(plans: Plans<unknown>, { apart, scenario }: Line, run: Run): void {
    if (!apart) return;
    const { structure, fields, numbers } = apart;
    const kept = this.given.set.length === 0 ? fields : this.withoutOverridden(fields, scenario());
    plans.learn(structure, kept, numbers, run);
  }

  /** A number in whose place a flag sets another one has no part in the answer. */
  private withoutOverridden(fields: readonly string[], line: unknown): (string | undefined)[] {
    const { inputs } = line as { readonly inputs?: Readonly<Record<string, unknown>> };
    // Numbers that no flag can set say which of them are left.
    const marks = Object.fromEntries(Object.entries(inputs ?? {}).map(([name], i) => [name, markOf(i)]));
    const laid = takeApart(layFlagsOver({ ...(line as object), inputs: marks }, this.given, catalog))!;
    const left = new Set(laid.fields.filter((_, i) => laid.numbers[i]! < 1e-290 && laid.numbers[i]! > 0));
    return fields.map((field) => (field.startsWith('inputs.') && !left.has(field) ? undefined : field));
  }
}

const markOf = (i: number): number => (i + 1) * 1e-300;

interface Row {
  readonly cells: Cell[];
  readonly refused: boolean;
}

/** The field with the kind of what is allowed, as a statement of SQL says it: `pue: range`. */
function shortly({ field, allowed }: ScenarioError): string {
  const name = field.replace(/^networks\.([^.]+)\.inputs\./, '$1/').replace(/^inputs\./, '');
  return `${name}: ${typeof allowed === 'object' && 'id' in allowed ? allowed.id : 'one-of'}`;
}

export function csvLine(cells: readonly Cell[]): string {
  let line = '';
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    if (i > 0) line += ',';
    if (typeof cell === 'number') line += cell;
    else if (cell !== null) line += shortTextCell(cell);
  }
  return `${line}\n`;
}
