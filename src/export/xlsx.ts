/**
 * Writes workbooks in the format of XLSX: text, numbers, dates, formulas with the value that they have, defined names. The
 * same workbook gives the same bytes. Text is always a shared string, so that none of it is read as a formula.
 * Longer than most files: the parts of one file refer to each other.
 * @see https://ecma-international.org/publications-and-standards/standards/ecma-376/
 */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { isWrapped, mainNamespace, Styles, type CellStyle, type Look } from './xlsx-styles.ts';
import { element, escapeXml, noXml, xmlFile, type XmlAttributes } from './xml-element.ts';

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
  /** Cells for values can be changed and nothing else, until the reader lifts it: there is no password. */
  readonly isProtected?: boolean;
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
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([
      [`${officeTypes}/relationships/officeDocument`, 'xl/workbook.xml'],
      [`${officeTypes}/relationships/extended-properties`, 'docProps/app.xml'],
      [`${packageTypes}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/app.xml': element(
      'Properties',
      { xmlns: `${officeTypes}/extended-properties` },
      element('Application', {}, 'cpo-tco'),
    ),
    'docProps/core.xml': coreProperties(title, creator, date),
    'xl/workbook.xml': workbookPart(sheets, names),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, i) => [`${officeTypes}/relationships/worksheet`, `worksheets/sheet${i + 1}.xml`] as const),
      [`${officeTypes}/relationships/styles`, 'styles.xml'],
      [`${officeTypes}/relationships/sharedStrings`, 'sharedStrings.xml'],
    ]),
  };
  sheets.forEach((sheet, i) => {
    const { text, links } = sheetParts(sheet, styles, strings);
    files[`xl/worksheets/sheet${i + 1}.xml`] = text;
    if (links.length > 0)
      files[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relations(
        links.map((link) => [`${officeTypes}/relationships/hyperlink`, link] as const),
        'External',
      );
  });
  files['xl/styles.xml'] = styles.text();
  files['xl/sharedStrings.xml'] = strings.text();
  const zipped: Zippable = {};
  for (const [path, root] of Object.entries(files)) zipped[path] = strToU8(xmlFile(root));
  return zipSync(zipped, { level: 6, mtime: zipTime });
}

/** The first day that a zip archive knows, in the time of wherever this runs: the archive has no zone. */
const zipTime = new Date(1980, 0, 1);

const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006';
const withRelations = { xmlns: mainNamespace, 'xmlns:r': `${officeTypes}/relationships` };

function contentTypes(sheets: number): string {
  const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const standard = (extension: string, type: string): string =>
    element('Default', { Extension: extension, ContentType: type });
  const override = (path: string, type: string): string =>
    element('Override', { PartName: `/${path}`, ContentType: type });
  return element('Types', { xmlns: `${packageTypes}/content-types` }, [
    standard('rels', 'application/vnd.openxmlformats-package.relationships+xml'),
    standard('xml', 'application/xml'),
    override('xl/workbook.xml', `${sheetType}.sheet.main+xml`),
    ...Array.from({ length: sheets }, (_, i) =>
      override(`xl/worksheets/sheet${i + 1}.xml`, `${sheetType}.worksheet+xml`),
    ),
    override('xl/styles.xml', `${sheetType}.styles+xml`),
    override('xl/sharedStrings.xml', `${sheetType}.sharedStrings+xml`),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
  ]);
}

const relations = (targets: readonly (readonly [type: string, target: string])[], mode?: 'External'): string =>
  element(
    'Relationships',
    { xmlns: `${packageTypes}/relationships` },
    targets.map(([type, target], i) =>
      element('Relationship', { Id: `r${i + 1}`, Type: type, Target: target, TargetMode: mode }),
    ),
  );

const coreProperties = (title: string, creator: string, date: string): string =>
  element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${packageTypes}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    [
      element('dc:title', {}, escapeXml(title)),
      element('dc:creator', {}, escapeXml(creator)),
      element('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, `${escapeXml(date)}T00:00:00Z`),
    ],
  );

/** A program that opens the workbook computes it anew: what it shows is its own arithmetic. */
function workbookPart(sheets: readonly WorkSheet[], names: ReadonlyMap<string, string>): string {
  const sorted = [...names].sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  return element('workbook', withRelations, [
    element('bookViews', {}, element('workbookView', { activeTab: 0 })),
    element(
      'sheets',
      {},
      sheets.map(({ name }, i) => element('sheet', { name, sheetId: i + 1, 'r:id': `r${i + 1}` })),
    ),
    element('definedNames', {}, [
      ...sheets.map(printSettings),
      ...sorted.map(([name, of]) => element('definedName', { name }, escapeXml(of))),
    ]),
    element('calcPr', { calcId: 0, fullCalcOnLoad: 1 }),
  ]);
}

/** The head on each page, and the columns that are printed. */
function printSettings({ name, frozen, printed, rows }: WorkSheet, index: number): string {
  const setting = (id: string, of: string): string =>
    element('definedName', { name: `_xlnm.${id}`, localSheetId: index }, escapeXml(inFormula(name) + of));
  return [
    printed === undefined ? '' : setting('Print_Area', `$A$1:$${columnName(printed - 1)}$${rows.length}`),
    frozen && frozen.rows > 0 ? setting('Print_Titles', `$1:$${frozen.rows}`) : '',
  ].join('');
}

interface SheetParts {
  readonly text: string;
  readonly links: readonly string[];
}

function sheetParts({ widths, rows, frozen, isProtected }: WorkSheet, styles: Styles, strings: Strings): SheetParts {
  const links: string[] = [];
  const linked: string[] = [];
  const written = rows.map((row, r) => {
    const cells = row.map((cell, c) => {
      if (!cell) return '';
      const at = columnName(c) + (r + 1);
      if ('link' in cell && cell.link !== undefined && isAddress(cell.link)) {
        links.push(cell.link);
        linked.push(element('hyperlink', { ref: at, 'r:id': `r${links.length}` }));
      }
      return cellText(cell, at, styles, strings);
    });
    return row.length === 0 ? '' : element('row', { r: r + 1, ...heightOf(row, widths) }, cells);
  });
  const text = element('worksheet', withRelations, [
    element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
    element(
      'sheetViews',
      {},
      element('sheetView', { showGridLines: 0, workbookViewId: 0 }, frozen ? pane(frozen) : ''),
    ),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    element(
      'cols',
      {},
      widths.map((width, c) => element('col', { min: c + 1, max: c + 1, width, customWidth: 1 })),
    ),
    element('sheetData', {}, written),
    // Widths and heights may be changed: long answers need room.
    isProtected ? element('sheetProtection', { sheet: 1, formatColumns: 0, formatRows: 0 }) : '',
    linked.length > 0 ? element('hyperlinks', {}, linked) : '',
    element('pageMargins', { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 }),
    element('pageSetup', { paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 }),
  ]);
  return { text, links };
}

/** Room for texts that take several lines: not every program makes it by itself. */
function heightOf(row: readonly (Cell | undefined)[], widths: readonly number[]): XmlAttributes {
  const lines = row.map((cell, c) =>
    cell && 'text' in cell && isWrapped(cell.look) ? Math.ceil(cell.text.length / (widths[c]! * roomOf(cell.look))) : 1,
  );
  const most = Math.min(mostLines, Math.max(...lines));
  return most > 1 ? { ht: most * 13.5 + 2, customHeight: 1 } : {};
}

/** Letters beside the width of a column, which is in figures: bold and large ones are wider. */
const roomOf = (look: Look | undefined): number => (look === 'lead' ? 0.95 : look?.startsWith('head') ? 0.9 : 1.1);

/** A row has at most 409 points. */
const mostLines = 30;

function pane({ rows, columns }: { readonly rows: number; readonly columns: number }): string {
  return element('pane', {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: `${columnName(columns)}${rows + 1}`,
    activePane: columns > 0 && rows > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight',
    state: 'frozen',
  });
}

function cellText(cell: Cell, at: string, styles: Styles, strings: Strings): string {
  const written = (style: number, inner: string, type?: string): string =>
    element('c', { r: at, s: style, t: type }, inner);
  const value = (text: string): string => element('v', {}, text);
  if ('text' in cell) {
    // Typed again by hand, text that looks like a formula would become one.
    const style = styles.of(cell, /^[=+\-@]/.test(cell.text));
    return cell.text === '' ? written(style, '') : written(style, value(String(strings.of(cell.text))), 's');
  }
  if ('number' in cell) return written(styles.of(cell), value(numeral(cell.number, at)));
  if ('date' in cell) {
    const days = Date.parse(`${cell.date}T00:00:00Z`) / 86_400_000 + daysBefore1970;
    return written(styles.of({ format: 'yyyy-mm-dd', ...cell }), value(numeral(days, at)));
  }
  const formula = element('f', {}, escapeXml(cell.formula));
  return typeof cell.value === 'string'
    ? written(styles.of(cell), formula + value(escapeXml(cell.value)), 'str')
    : written(styles.of(cell), formula + value(numeral(cell.value, at)));
}

/** Days are counted from the end of 1899. */
const daysBefore1970 = 25_569;

function numeral(value: number, at: string): string {
  if (!Number.isFinite(value)) throw new Error(`${at} has no number: ${value}`);
  return String(value);
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
    const items = [...this.known.keys()].map((text) =>
      element('si', {}, element('t', { 'xml:space': 'preserve' }, escapeXml(withoutEscapes(text)))),
    );
    return element('sst', { xmlns: mainNamespace, uniqueCount: items.length }, items);
  }
}

/** `_x0041_` would be read as the letter A. */
const withoutEscapes = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

const isAddress = (link: string): boolean => /^https?:\/\//i.test(link) && link.length <= mostAddress;

/** The letters of a column, the first being 0. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** A name that a sheet may have: without the signs that end one, of at most 31 characters, and not taken. */
export function sheetName(wanted: string, taken: readonly string[] = []): string {
  const plain =
    wanted
      .replace(noXml, '')
      .replace(/[[\]:*?/\\\0-\x1f]/g, ' ')
      .replace(/^[' ]+/, '') || '_';
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
