import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What a bidder does with a form: answers by the name of a column, under the id of a line; undefined takes the line away. */
export interface Filled {
  readonly bidder?: string;
  readonly date?: string;
  readonly lines: Readonly<Record<string, Readonly<Record<string, string | number>> | undefined>>;
}

/** Labels of a form in its language. */
export interface Labels {
  readonly bidder: string;
  readonly date: string;
  readonly line: string;
}

export const english: Labels = { bidder: 'Bidder', date: 'Date of the bid (YYYY-MM-DD)', line: 'Line' };
export const german: Labels = { bidder: 'Bieter', date: 'Datum des Angebots (JJJJ-MM-TT)', line: 'Position' };

/** Fills in a form in CSV by its text alone. */
export function filledCsv(form: string, { bidder, date, lines }: Filled, labels = english): string {
  const rows = form
    .replace(/^\ufeff/, '')
    .split('\r\n')
    .map(cellsOf);
  const head = rows.find(([first]) => first === labels.line)!;
  return rows
    .filter(([first]) => !(first! in lines) || lines[first!] !== undefined)
    .map((row) => {
      const [first] = row;
      if (first === labels.bidder && bidder !== undefined) return [first, bidder];
      if (first === labels.date && date !== undefined) return [first, date];
      const answers = Object.entries(lines[first!] ?? {}).map(([name, text]) => [columnOf(head, name), text] as const);
      return answers.reduce((cells, [at, text]) => cells.with(at, String(text)), row);
    })
    .map((row) => row.map((text) => (text === '' ? '' : `"${text.replaceAll('"', '""')}"`)).join(','))
    .join('\r\n');
}

const cellsOf = (line: string): string[] =>
  line
    .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));

function columnOf(head: readonly string[], name: string): number {
  const at = head.indexOf(name);
  if (at === -1) throw new Error(`no column ${name}`);
  return at;
}

/** Fills in a form as a workbook by the text of its parts alone. */
export function filledXlsx(form: Uint8Array, { bidder, date, lines }: Filled, labels = english): Uint8Array {
  const parts = unzipSync(form);
  const shared = [...textOf(parts, 'xl/sharedStrings.xml').matchAll(/<si>([^]*?)<\/si>/g)].map(([, one]) =>
    [...one!.matchAll(/<t[^>]*>([^]*?)<\/t>/g)].map(([, text]) => plain(text!)).join(''),
  );
  for (const name of Object.keys(parts).filter((one) => one.startsWith('xl/worksheets/sheet'))) {
    const sheet = textOf(parts, name);
    const rows = [...sheet.matchAll(/<row [^]*?<\/row>/g)].map(([row]) => ({ row, texts: textsIn(row, shared) }));
    const head = rows.find(({ texts }) => texts.get('A') === labels.line)?.texts;
    const columnNamed = (wanted: string): string => {
      const [column] = [...head!].find(([, text]) => text === wanted) ?? [];
      if (column === undefined) throw new Error(`no column ${wanted}`);
      return column;
    };
    const filled = rows.map(({ row, texts }) => {
      const first = texts.get('A') ?? '';
      if (first === labels.bidder && bidder !== undefined) return withCell(row, 'B', bidder);
      if (first === labels.date && date !== undefined) return withCell(row, 'B', date);
      if (!head || !(first in lines)) return row;
      const answers = lines[first];
      if (!answers) return '';
      return Object.entries(answers).reduce((one, [column, text]) => withCell(one, columnNamed(column), text), row);
    });
    const body = rows.reduce((text, { row }, i) => text.replace(row, () => filled[i]!), sheet);
    parts[name] = strToU8(body);
  }
  return zipSync(parts);
}

/** All that a form as a workbook says. */
export const textsOfXlsx = (form: Uint8Array): string =>
  Object.values(unzipSync(form))
    .map((part) => strFromU8(part))
    .join('\n');

const textOf = (parts: Readonly<Record<string, Uint8Array>>, name: string): string => strFromU8(parts[name]!);
const plain = (xml: string): string =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The texts of a row by the letters of their columns. */
const textsIn = (row: string, shared: readonly string[]): Map<string, string> =>
  new Map(
    [...row.matchAll(/<c r="([A-Z]+)\d+"[^>]*t="s"[^>]*><v>(\d+)<\/v>/g)].map(([, column, at]) => [
      column!,
      shared[Number(at)]!,
    ]),
  );

/** The row with something typed into one cell; its look stays. */
function withCell(row: string, column: string, value: string | number): string {
  const content =
    typeof value === 'number'
      ? `><v>${value}</v></c>`
      : ` t="inlineStr"><is><t xml:space="preserve">${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`;
  return row.replace(
    new RegExp(`(<c r="${column}\\d+")([^>]*?)(?:/>|>[^]*?</c>)`),
    (_, start: string, attributes: string) => `${start}${attributes.replace(/ t="\w+"/, '')}${content}`,
  );
}
