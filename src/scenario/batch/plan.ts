/**
 * Columns of scenarios that differ in plain numbers alone: what they have in common is resolved once, and of each only the steps
 * are computed that a column or a check reads and a number moves. What a check refuses is told by the whole way.
 */
import type { Evaluator } from '../../engine/evaluator.ts';
import { answerColumn, type AnswerColumn } from '../answer-columns.ts';
import type { ResolvedScenario } from '../resolve.ts';
import type { Run } from '../run-scenario.ts';
import { sheetsFor } from '../sheets.ts';
import { verdictMetric } from '../verdict-metric.ts';
import { answersOf, type Cell } from './answers.ts';
import { NoPlan, Rows, type PlannedOption } from './rows.ts';

/** A number of a row, or of options the one with the least. */
type Read = (options: readonly PlannedOption[]) => Cell;

export class Plan {
  private readonly rows: Rows;
  private readonly reads: readonly Read[];

  private constructor(run: Run, columns: readonly string[], fields: readonly (string | undefined)[]) {
    const { resolved } = run;
    const { model } = sheetsFor(resolved);
    const has = new Set(model.outputs.map(({ name }) => name));
    const answers = columns.map((name) => answerColumn(name, resolved.options, (quantity) => has.has(quantity)));
    this.rows = new Rows(run, fields, (option) => wantedOf(answers, option, resolved));
    this.reads = answers.map((column) => readOf(column, resolved, model));
  }

  /**
   * A plan for the scenarios of one structure; undefined for what has to be resolved each time.
   * @param run One of them.
   * @param fields Where the numbers stand that vary; undefined for one that has no part in the answer.
   * @param numbers What they are in the run.
   */
  static of(
    run: Run,
    columns: readonly string[],
    fields: readonly (string | undefined)[],
    numbers: readonly number[],
  ): Plan | undefined {
    try {
      const plan = new Plan(run, columns, fields);
      // A plan that does not come to the same numbers is none.
      const [own, whole] = [plan.answer(numbers), answersOf(run, columns)];
      return own && own.every((cell, i) => Object.is(cell, whole[i])) ? plan : undefined;
    } catch (error) {
      if (error instanceof NoPlan) return undefined;
      throw error;
    }
  }

  /** A cell for each column; undefined where the scenario is refused. @param numbers In the order of the fields. */
  answer(numbers: readonly number[]): Cell[] | undefined {
    const { rows, reads } = this;
    return rows.compute(numbers) ? reads.map((read) => read(rows.options)) : undefined;
  }
}

function wantedOf(answers: readonly (AnswerColumn | undefined)[], i: number, { options, baseline }: ResolvedScenario) {
  return answers.flatMap((column): string[] => {
    if (!column) return [];
    if (column.kind === 'best') return [verdictMetric];
    if (column.kind === 'saved') return column.option === i || options[i]!.id === baseline ? [verdictMetric] : [];
    return column.option === i ? [column.quantity] : [];
  });
}

function readOf(column: AnswerColumn | undefined, { options, baseline }: ResolvedScenario, model: Evaluator): Read {
  if (!column) return () => null;
  const total = offsetOf(model, verdictMetric);
  if (column.kind === 'quantity') {
    const [offset, { option }] = [offsetOf(model, column.quantity), column];
    return (all) => {
      const value = all[option]!.y[offset]!;
      return Number.isNaN(value) ? null : value;
    };
  }
  if (column.kind === 'saved') {
    const [base, { option }] = [options.findIndex(({ id }) => id === baseline), column];
    return (all) => all[base]!.y[total]! - all[option]!.y[total]!;
  }
  return (all) => {
    let best = 0;
    for (let i = 1; i < all.length; i++) if (all[i]!.y[total]! < all[best]!.y[total]!) best = i;
    return options[best]!.id;
  };
}

const offsetOf = (model: Evaluator, name: string): number => model.outputs.find((one) => one.name === name)!.offset;
