import type { ResolvedScenario } from '../scenario/resolve.ts';
import type { InputValue, Scenario } from '../scenario/scenario.ts';
import { withInput } from '../scenario/settings.ts';
import { scenarioMark } from '../words/workbook-marks.ts';
import type { Cell, Row, Sheet, Table } from './table.ts';

/** What a workbook of this program holds. */
export interface WorkbookScenario {
  /** As it was written; its form is not checked yet. */
  readonly scenario: unknown;
  /** Inputs that a reader changed in the workbook since, by the names of resolved inputs. */
  readonly changed: ReadonlyMap<string, InputValue>;
}

/** What an input was when the workbook was written. */
interface Written {
  readonly name: string;
  readonly value: number;
  readonly factor: number | undefined;
  readonly shareOf: string;
}

/** Columns of the sheet of inputs, from 0: the name of the cell, the value, and the factor of a share. */
const columns = { cell: 1, value: 2, factor: 6 } as const;

/** @returns undefined for a workbook without a scenario, such as one of somebody else. */
export function scenarioInWorkbook({ sheets }: Table): WorkbookScenario | undefined {
  const own = sheets.find(({ rows: [first] }) => first?.cells[0]?.text === scenarioMark);
  const pieces = own?.rows[0]?.cells[1]?.number;
  if (!own || pieces === undefined) return undefined;
  const json = own.rows.slice(2, 2 + pieces).map(({ cells: [piece] }) => piece?.text ?? '');
  let scenario: unknown;
  try {
    scenario = JSON.parse(json.join(''));
  } catch {
    return undefined;
  }
  const written = new Map(own.rows.slice(3 + pieces).map(({ cells }) => [cells[0]?.text ?? '', writtenIn(cells)]));
  const changed = new Map<string, InputValue>();
  for (const { cells } of inputsIn(sheets, own, written)) {
    const before = written.get(cells[columns.cell]!.text)!;
    const value = changedValue(before, cells[columns.value], cells[columns.factor]);
    if (value !== undefined) changed.set(before.name, value);
  }
  return { scenario, changed };
}

const writtenIn = (cells: readonly (Cell | undefined)[]): Written => ({
  name: cells[1]?.text ?? '',
  value: cells[2]?.number ?? NaN,
  factor: cells[3]?.number,
  shareOf: cells[4]?.text ?? '',
});

/** The rows of inputs: of the sheet that has most of the names, whatever it is called by now. */
function inputsIn(sheets: readonly Sheet[], own: Sheet, written: ReadonlyMap<string, Written>): readonly Row[] {
  let found: readonly Row[] = [];
  for (const sheet of sheets) {
    if (sheet === own) continue;
    const rows = sheet.rows.filter(({ cells }) => written.has(cells[columns.cell]?.text ?? ''));
    if (rows.length > found.length) found = rows;
  }
  return found;
}

function changedValue(before: Written, value: Cell | undefined, factor: Cell | undefined): InputValue | undefined {
  const isShare = before.factor !== undefined;
  // A share whose formula was typed over is a number of its own.
  if (isShare && value?.formula) {
    const typical = factor?.number;
    if (typical === undefined || isSame(typical, before.factor)) return undefined;
    return before.shareOf === '' ? value.number : { of: before.shareOf, typical };
  }
  const typed = value?.number;
  return typed === undefined || isSame(typed, before.value) ? undefined : typed;
}

/** Spreadsheet programs may round the last digit when they save. */
const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-14 * Math.abs(b);

/**
 * The scenario with what was changed in the workbook; a price that was quoted is laid aside for it.
 * @throws ScenarioError for a scenario or a value that is refused.
 */
export function withChanges(
  { scenario, changed }: WorkbookScenario,
  resolve: (scenario: unknown) => ResolvedScenario,
): Scenario {
  let resolved = resolve(scenario);
  for (const [name, value] of changed) resolved = resolve(withInput(resolved.asked, resolved.settings, name, value));
  return resolved.asked;
}
