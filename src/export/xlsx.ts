/**
 * Writes workbooks in the format of XLSX: text, numbers, dates, formulas with the value that they have, defined names. The
 * same workbook gives the same bytes. Text is always a shared string, so that none of it is read as a formula.
 * @see https://ecma-international.org/publications-and-standards/standards/ecma-376/
 */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { isWrapped, Styles, type CellStyle } from './xlsx-styles.ts';

export type { CellStyle, Look } from './xlsx-styles.ts';

export type Cell = CellStyle &
  (
    | { readonly text: string; /** An address that the cell leads to. */ readonly link?: string }
    | { readonly number: number }
    /** YYYY-MM-DD */
    | { readonly date: string }
    /** Without its equals sign, with the value that it has. */
    | { readonly formula: string; readonly value: number | string }
  );

export interface WorkSheet {
  /** As `sheetName` makes it. */
  readonly name: string;
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** How many columns are printed, if not all. */
  readonly printed?: number;
}

export interface Workbook {
  readonly title: string;
  readonly creator: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly sheets: readonly WorkSheet[];
  /** What the names stand for, such as `Inputs!$C$5`, by name. */
  readonly names: ReadonlyMap<string, string>;
}

/** Most characters that a cell holds. */
export const mostCellText = 32_767;
const cut = ' […]';
/** Most characters of an address that a spreadsheet follows. */
const mostAddress = 2_079;

/** @throws Error for a number that is none. */
export function writeXlsx({ title, creator, date, sheets, names }: Workbook): Uint8Array {
  const styles = new Styles();
  const strings = new Strings();
  const parts = sheets.map((sheet) => sheetParts(sheet, styles, strings));
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([
      ['officeDocument', 'xl/workbook.xml'],
      ['extended-properties', 'docProps/app.xml'],
    ]).replace(
      '</Relationships>',
      `<Relationship Id="core" Type="${packageTypes}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    ),
    'docProps/app.xml': `${declaration}<Properties xmlns="${officeTypes}/extended-properties"><Application>cpo-tco</Application></Properties>`,
    'docProps/core.xml': coreProperties(title, creator, date),
    'xl/workbook.xml': workbookPart(sheets, names),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
  };
  parts.forEach(({ text, links }, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = text;
    if (links.length > 0)
      files[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relations(
        links.map((link) => ['hyperlink', link] as const),
        true,
      );
  });
  files['xl/styles.xml'] = styles.text();
  files['xl/sharedStrings.xml'] = strings.text();
  const zipped: Zippable = {};
  for (const [path, text] of Object.entries(files)) zipped[path] = strToU8(text);
  return zipSync(zipped, { level: 6, mtime: zipTime });
}

/** The first day that a zip archive knows, in the time of wherever this runs: the archive has no zone. */
const zipTime = new Date(1980, 0, 1);

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006';

function contentTypes(sheets: number): string {
  const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (path: string, type: string): string => `<Override PartName="/${path}" ContentType="${type}"/>`;
  return [
    `${declaration}<Types xmlns="${packageTypes}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('xl/workbook.xml', `${sheetType}.sheet.main+xml`),
    ...Array.from({ length: sheets }, (_, i) =>
      override(`xl/worksheets/sheet${i + 1}.xml`, `${sheetType}.worksheet+xml`),
    ),
    override('xl/styles.xml', `${sheetType}.styles+xml`),
    override('xl/sharedStrings.xml', `${sheetType}.sharedStrings+xml`),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    '</Types>',
  ].join('');
}

const relations = (targets: readonly (readonly [type: string, target: string])[], external = false): string =>
  [
    `${declaration}<Relationships xmlns="${packageTypes}/relationships">`,
    ...targets.map(
      ([type, target], i) =>
        `<Relationship Id="r${i + 1}" Type="${officeTypes}/relationships/${type}" Target="${xml(target)}"${external ? ' TargetMode="External"' : ''}/>`,
    ),
    '</Relationships>',
  ].join('');

const coreProperties = (title: string, creator: string, date: string): string =>
  [
    `${declaration}<cp:coreProperties xmlns:cp="${packageTypes}/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${xml(title)}</dc:title><dc:creator>${xml(creator)}</dc:creator>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${xml(date)}T00:00:00Z</dcterms:created></cp:coreProperties>`,
  ].join('');

/** A program that opens the workbook computes it anew: what it shows is its own arithmetic. */
function workbookPart(sheets: readonly WorkSheet[], names: ReadonlyMap<string, string>): string {
  const sorted = [...names].sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  return [
    `${declaration}<workbook xmlns="${main}" xmlns:r="${officeTypes}/relationships">`,
    '<bookViews><workbookView activeTab="0"/></bookViews><sheets>',
    ...sheets.map(({ name }, i) => `<sheet name="${xml(name)}" sheetId="${i + 1}" r:id="r${i + 1}"/>`),
    '</sheets>',
    '<definedNames>',
    ...sheets.map(printSettings),
    ...sorted.map(([name, of]) => `<definedName name="${xml(name)}">${xml(of)}</definedName>`),
    '</definedNames>',
    '<calcPr calcId="0" fullCalcOnLoad="1"/></workbook>',
  ].join('');
}

/** The head on each page, and the columns that are printed. */
function printSettings({ name, frozen, printed, rows }: WorkSheet, index: number): string {
  const setting = (id: string, of: string): string =>
    `<definedName name="_xlnm.${id}" localSheetId="${index}">${xml(inFormula(name) + of)}</definedName>`;
  return [
    printed === undefined ? '' : setting('Print_Area', `$A$1:$${columnName(printed - 1)}$${rows.length}`),
    frozen && frozen.rows > 0 ? setting('Print_Titles', `$1:$${frozen.rows}`) : '',
  ].join('');
}

interface SheetParts {
  readonly text: string;
  readonly links: readonly string[];
}

function sheetParts({ widths, rows, frozen }: WorkSheet, styles: Styles, strings: Strings): SheetParts {
  const links: string[] = [];
  const linked: string[] = [];
  const cells = rows.map((row, r) => {
    const written = row.map((cell, c) => {
      if (!cell) return '';
      const at = columnName(c) + (r + 1);
      if ('link' in cell && cell.link !== undefined && isAddress(cell.link)) {
        links.push(cell.link);
        linked.push(`<hyperlink ref="${at}" r:id="r${links.length}"/>`);
      }
      return cellText(cell, at, styles, strings);
    });
    return row.length === 0 ? '' : `<row r="${r + 1}"${heightOf(row, widths)}>${written.join('')}</row>`;
  });
  const columns = widths.map((width, c) => `<col min="${c + 1}" max="${c + 1}" width="${width}" customWidth="1"/>`);
  const text = [
    `${declaration}<worksheet xmlns="${main}" xmlns:r="${officeTypes}/relationships">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${frozen ? pane(frozen) : ''}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
    `<sheetData>${cells.join('')}</sheetData>`,
    linked.length > 0 ? `<hyperlinks>${linked.join('')}</hyperlinks>` : '',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>',
  ].join('');
  return { text, links };
}

/** Room for texts that take several lines: not every program makes it by itself. */
function heightOf(row: readonly (Cell | undefined)[], widths: readonly number[]): string {
  const lines = row.map((cell, c) =>
    cell && 'text' in cell && isWrapped(cell.look)
      ? Math.ceil(cell.text.length / (widths[c]! * (cell.look === 'lead' ? 0.95 : 1.1)))
      : 1,
  );
  const most = Math.min(mostLines, Math.max(...lines));
  return most > 1 ? ` ht="${most * 13.5 + 2}" customHeight="1"` : '';
}

/** A row has at most 409 points. */
const mostLines = 30;

function pane({ rows, columns }: { readonly rows: number; readonly columns: number }): string {
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const where = columns > 0 && rows > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  return `<pane${split} topLeftCell="${columnName(columns)}${rows + 1}" activePane="${where}" state="frozen"/>`;
}

function cellText(cell: Cell, at: string, styles: Styles, strings: Strings): string {
  const open = (style: number, type = ''): string => `<c r="${at}" s="${style}"${type}>`;
  if ('text' in cell) {
    // Typed again by hand, text that looks like a formula would become one.
    const style = styles.of(cell, /^[=+\-@]/.test(cell.text));
    return cell.text === ''
      ? `<c r="${at}" s="${style}"/>`
      : `${open(style, ' t="s"')}<v>${strings.of(cell.text)}</v></c>`;
  }
  if ('number' in cell) return `${open(styles.of(cell))}<v>${numeral(cell.number, at)}</v></c>`;
  if ('date' in cell) {
    const days = Date.parse(`${cell.date}T00:00:00Z`) / 86_400_000 + daysBefore1970;
    return `${open(styles.of({ format: 'yyyy-mm-dd', ...cell }))}<v>${numeral(days, at)}</v></c>`;
  }
  const { formula, value } = cell;
  return typeof value === 'string'
    ? `${open(styles.of(cell), ' t="str"')}<f>${xml(formula)}</f><v>${xml(value)}</v></c>`
    : `${open(styles.of(cell))}<f>${xml(formula)}</f><v>${numeral(value, at)}</v></c>`;
}

/** Days are counted from the end of 1899. */
const daysBefore1970 = 25_569;

function numeral(value: number, at: string): string {
  if (!Number.isFinite(value)) throw new Error(`${at} has no number: ${value}`);
  return String(value === 0 ? 0 : value);
}

class Strings {
  private readonly known = new Map<string, number>();

  of(text: string): number {
    const shown = text.length > mostCellText ? text.slice(0, mostCellText - cut.length) + cut : text;
    let index = this.known.get(shown);
    if (index === undefined) this.known.set(shown, (index = this.known.size));
    return index;
  }

  text(): string {
    const items = [...this.known.keys()].map(
      (text) => `<si><t xml:space="preserve">${xml(withoutEscapes(text))}</t></si>`,
    );
    return `${declaration}<sst xmlns="${main}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}

/** `_x0041_` would be read as the letter A. */
const withoutEscapes = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** Signs that XML does not hold, and halves of signs. */
// oxlint-disable-next-line no-control-regex
const noXml =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

const xml = (text: string): string => text.replace(noXml, '\ufffd').replace(/[&<>"\r]/g, (sign) => entities[sign]!);

const isAddress = (link: string): boolean => /^https?:\/\//i.test(link) && link.length <= mostAddress;

/** The letters of a column, the first being 0. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** A name that a sheet may have: without the signs that end one, of at most 31 characters, and not taken. */
export function sheetName(wanted: string, taken: readonly string[] = []): string {
  // oxlint-disable-next-line no-control-regex
  const plain =
    wanted
      .replace(noXml, '')
      .replace(/[[\]:*?/\\\0-\x1f]/g, ' ')
      .replace(/^[' ]+|[' ]+$/g, '') || '_';
  for (let i = 1; ; i++) {
    const end = i === 1 ? '' : ` ${i}`;
    const name = wholeSigns(plain, 31 - end.length).replace(/[' ]+$/, '') + end;
    if (!taken.some((one) => one.toLowerCase() === name.toLowerCase())) return name;
  }
}

/** The beginning of a text, without half a sign at its end. */
const wholeSigns = (text: string, most: number): string => text.slice(0, most).replace(/[\ud800-\udbff]$/, '');

/** A sheet as formulas name it. */
export const inFormula = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;

/** A text as formulas hold it. */
export const textInFormula = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * A name for a cell: letters, digits, points and underscores, not like an address, and not taken.
 * @param taken Names in small letters; the new one is added.
 */
export function cellName(wanted: string, taken: Set<string>): string {
  const plain = wanted.replace(/[^A-Za-z0-9._]/g, '_').slice(0, 240);
  const isTaken = /^[^A-Za-z_]/.test(plain) || /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*|true|false)(\.|$)/i.test(plain);
  const name = isTaken ? `_${plain}` : plain;
  for (let i = 1; ; i++) {
    const free = i === 1 ? name : `${name}_${i}`;
    if (taken.has(free.toLowerCase())) continue;
    taken.add(free.toLowerCase());
    return free;
  }
}
