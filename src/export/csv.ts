import type { Run } from '../scenario/run-scenario.ts';

/** Stands at the start of a file. */
export const byteOrderMark = '\ufeff';

/** Beginnings that a spreadsheet takes for a formula or for the end of a cell. */
const startsFormula = /^[=+\-@＝＋－＠\t\r\n]/;

/**
 * A cell of text, quoted, so that no spreadsheet reads a formula in it.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function textCell(text: string): string {
  const shown = text.replaceAll('\0', '');
  return `"${(startsFormula.test(shown) ? `'${shown}` : shown).replaceAll('"', '""')}"`;
}

/** The same without quotes where no reader needs them: for files of millions of lines. */
export const shortTextCell = (text: string): string => (needsNoQuotes.test(text) ? text : textCell(text));

const needsNoQuotes = /^(?![=+\-@＝＋－＠\t])[^",\r\n\0]*$/;

const cell = (value: string | number | null): string =>
  typeof value === 'string' ? textCell(value) : value === null ? '' : String(value);

/** Lines of cells as CSV. */
export const csvOf = (lines: readonly (readonly (string | number | null)[])[]): string =>
  lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');

/** Every quantity of every option, one a line, numbers with a decimal point in the units of the sheets; years as columns. */
export function toCsv(run: Run): string {
  const years = Math.max(
    0,
    ...run.options.flatMap(({ quantities }) => Object.values(quantities).map(({ byYear }) => byYear?.length ?? 0)),
  );
  const header = ['edition', 'option', 'label', 'quantity', 'unit', 'value'];
  const yearNames = Array.from({ length: years }, (_, i) => `year ${i + 1}`);
  const lines = run.options.flatMap(({ id, quantities }, i) =>
    Object.entries(quantities).map(([name, { unit, value, byYear }]) => [
      run.resolved.edition,
      id,
      run.resolved.options[i]!.label,
      name,
      unit,
      value,
      ...yearNames.map((_, year) => byYear?.[year] ?? null),
    ]),
  );
  return csvOf([[...header, ...yearNames], ...lines]);
}
