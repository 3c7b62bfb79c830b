/**
 * Results as JSON, of scenarios that differ in plain numbers alone: the text is laid out once, and of each row only what a number moves
 * is written. It is the text of `JSON.stringify(toJson(run))` to the last byte.
 */
import { splitNetwork } from '../model/network-name.ts';
import { NoPlan } from '../scenario/batch/rows.ts';
import { WholeRows, warningsOfInputs, warningsOfQuantities, type RowRun } from '../scenario/batch/whole.ts';
import type { Run } from '../scenario/run-scenario.ts';
import type { Warning } from '../scenario/warning.ts';
import { fitRows } from '../view/fit-view.ts';
import { runWarningText } from '../words/en/warning-words.ts';
import { decisionJson, fitJson, toJson, warningJson } from './json.ts';
import { QuantitiesOfRows, type Slot } from './quantities-of-rows.ts';
import { ScenarioOfRows } from './scenario-of-rows.ts';

/** Text, or what makes it for the present row. */
type Piece = string | (() => string) | QuantitiesOfRows;

/** Takes text; of one that has no signs beyond ASCII writers make bytes in less time. */
export type TakeText = (text: string, isAscii: boolean) => void;

export class JsonOfRows {
  private readonly pieces: readonly Piece[];
  private readonly scenario: ScenarioOfRows;
  private readonly rows: WholeRows;
  private numbers: readonly number[] = [];

  private constructor(
    run: Run,
    packageVersion: string,
    fields: readonly (string | undefined)[],
    numbers: readonly number[],
  ) {
    this.rows = new WholeRows(run, fields);
    this.scenario = new ScenarioOfRows(run.resolved.asked, fields, numbers);
    const head = { schema: 1, package: packageVersion, edition: run.resolved.edition };
    this.pieces = joined([
      `${JSON.stringify(head).slice(0, -1)},"scenario":`,
      () => this.scenario.write(this.numbers),
      ',"options":[',
      ...listed(run.options.map(({ id }, i) => [`{"id":${JSON.stringify(id)},`, ...this.quantities(i), '}'])),
      '],"fit":[',
      ...listed(
        run.options.map(({ id }) => [
          `{"option":${JSON.stringify(id)},"checks":`,
          this.part((row) => JSON.stringify(fitRows(row as Run, id).map(fitJson))),
          '}',
        ]),
      ),
      '],"comparisons":[',
      ...listed(
        run.comparisons.map(({ option, baseline }, i) => [
          `${JSON.stringify({ option, baseline }).slice(0, -1)},`,
          ...this.differences(indexOf(run, option), indexOf(run, baseline)),
          ',"decision":',
          this.part(({ comparisons }) => JSON.stringify(decisionJson(comparisons[i]!.decision))),
          '}',
        ]),
      ),
      '],"warnings":[',
      ...this.warnings(),
      ']}',
    ]);
  }

  /**
   * Undefined for what has to be resolved each time.
   * @param run One of the scenarios.
   * @param fields Where the numbers stand that vary; undefined for one that has no part in the answer.
   * @param numbers What they are in the run.
   */
  static of(
    run: Run,
    packageVersion: string,
    fields: readonly (string | undefined)[],
    numbers: readonly number[],
  ): JsonOfRows | undefined {
    try {
      const rows = new JsonOfRows(run, packageVersion, fields, numbers);
      // One that does not write the same is none.
      return rows.answer(numbers) === JSON.stringify(toJson(run, packageVersion)) ? rows : undefined;
    } catch (error) {
      if (error instanceof NoPlan) return undefined;
      throw error;
    }
  }

  /** The result of a row; undefined where it is refused. @param numbers In the order of the fields. */
  answer(numbers: readonly number[]): string | undefined {
    let text = '';
    return this.write(numbers, (piece) => (text += piece)) ? text : undefined;
  }

  /** The same in pieces. @returns whether the row is accepted; of one that is not nothing is written. */
  write(numbers: readonly number[], take: TakeText): boolean {
    if (!this.rows.compute(numbers)) return false;
    this.numbers = numbers;
    const { horizon } = this.rows;
    for (const piece of this.pieces) {
      if (typeof piece === 'string') take(piece, false);
      else if (typeof piece === 'function') take(piece(), false);
      else take(piece.write(horizon), piece.isAscii);
    }
    return true;
  }

  private part(make: (run: RowRun) => string): string | (() => string) {
    const part = this.rows.part(make);
    return 'always' in part ? part.always : part.each;
  }

  private quantities(option: number): Piece[] {
    const { y, moves } = this.rows.options[option]!;
    return this.byNetwork('quantities', moves, y);
  }

  private differences(option: number, baseline: number): Piece[] {
    const [of, base] = [this.rows.options[option]!, this.rows.options[baseline]!];
    const moves = of.moves.map((one, i) => one || base.moves[i]!);
    return this.byNetwork('differences', moves, of.y, base.y);
  }

  /** Quantities under the plain names, and those of each network by its id. */
  private byNetwork(key: string, moves: readonly boolean[], y: Float64Array, less?: Float64Array): Piece[] {
    const { rows } = this;
    const whole: Slot[] = [];
    const networks = new Map<string, Slot[]>();
    for (const [i, slot] of rows.outputs.entries()) {
      const { network, name } = splitNetwork(slot.name);
      let list = network === undefined ? whole : networks.get(network);
      if (!list) networks.set(network!, (list = []));
      list.push({ ...slot, name, varies: moves[i]! || (slot.perYear && rows.horizonVaries) });
    }
    const lists = [{ before: `"${key}":{`, list: whole, after: '}' }];
    [...networks].forEach(([id, list], i) =>
      lists.push({
        before: `${i === 0 ? ',"networks":{' : ','}${JSON.stringify(id)}:{`,
        list,
        after: i === networks.size - 1 ? '}}' : '}',
      }),
    );
    return [new QuantitiesOfRows(lists, y, less, rows.horizon)];
  }

  private warnings(): Piece[] {
    const textOf = warningJson(runWarningText);
    const list = (warnings: readonly Warning[]): string => JSON.stringify(warnings.map(textOf)).slice(1, -1);
    const [ofQuantities, ofInputs] = [warningsOfQuantities, warningsOfInputs].map((make) =>
      this.part((row) => list(make(row))),
    ) as [string | (() => string), string | (() => string)];
    const both = (): string => {
      const [first, second] = [textOfPiece(ofQuantities), textOfPiece(ofInputs)];
      return first === '' || second === '' ? first + second : `${first},${second}`;
    };
    return [typeof ofQuantities === 'string' && typeof ofInputs === 'string' ? both() : both];
  }
}

const textOfPiece = (piece: string | (() => string)): string => (typeof piece === 'string' ? piece : piece());

const indexOf = ({ options }: Run, option: string): number => options.findIndex(({ id }) => id === option);

/** The entries of a list, with commas between them. */
const listed = (entries: readonly (readonly Piece[])[]): Piece[] =>
  entries.flatMap((entry, i) => (i === 0 ? entry : [',', ...entry]));

/** Texts that follow one another as one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') result[result.length - 1] = last + piece;
    else result.push(piece);
  }
  return result;
}
