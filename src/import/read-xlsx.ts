/**
 * Reads workbooks. Longer than most: strings, dates, merged cells and formulas of one format decide together what a
 * cell says.
 */
import type { ImportNote } from '../scenario/import-note.ts';
import { ScenarioError } from '../scenario/scenario-error.ts';
import { mostCellText, mostSheets } from './limits.ts';
import { dayOfSerial, shownAs, shownAsNumbered, type ShownAs } from './number-format.ts';
import { readXml } from './read-xml.ts';
import { Zip } from './read-zip.ts';
import { RowCounter, withoutEmptyEnd, type Cell, type Row, type Sheet } from './table.ts';

export interface ReadXlsx {
  readonly sheets: readonly Sheet[];
  readonly notes: readonly ImportNote[];
}

/**
 * Reads the sheets of a workbook: values as they were last computed. Nothing is computed, no link is followed, no macro is
 * looked at.
 * @throws ScenarioError for a file that is damaged, protected, or larger than is read.
 */
export function readXlsx(bytes: Uint8Array, file: string): ReadXlsx {
  const zip = new Zip(bytes, file);
  const workbookPart = partOfWorkbook(zip, file);
  const { sheets: listed, from1904 } = readWorkbook(zip, workbookPart, file);
  const parts = readRelations(zip, workbookPart, file);
  const partOf = (type: string): string | undefined => [...parts.values()].find((one) => one.type === type)?.part;
  const found = listed.flatMap((sheet) => {
    const relation = parts.get(sheet.relation);
    return relation?.type === 'worksheet' && zip.has(relation.part) ? [{ ...sheet, part: relation.part }] : [];
  });
  if (found.length > mostSheets)
    throw new ScenarioError(file, { id: 'entries', count: found.length }, { id: 'at-most', most: mostSheets });
  const [strings, styles] = [partOf('sharedStrings'), partOf('styles')];
  zip.checkSizes([...found.map(({ part }) => part), ...[strings, styles].filter((part) => part !== undefined)]);

  const shared = strings !== undefined && zip.has(strings) ? readSharedStrings(zip, strings, file) : [];
  const formats = styles !== undefined && zip.has(styles) ? readStyles(zip, styles, file) : [];
  const counter = new RowCounter(file);
  const notes: ImportNote[] = [];
  let formulas = 0;
  const sheets = found.map(({ name, hidden, part }): Sheet => {
    const rows = readSheet(zip, part, { file, shared, formats, from1904, counter });
    const cellsWith = (key: 'formula' | 'uncomputed') => rows.filter(({ cells }) => cells.some((cell) => cell[key]));
    formulas += rows.reduce((sum, { cells }) => sum + cells.filter(({ formula }) => formula).length, 0);
    const uncomputed = cellsWith('uncomputed').map(({ line }) => line);
    if (uncomputed.length > 0) notes.push({ id: 'uncomputed', sheet: name, lines: uncomputed });
    const hiddenLines = rows.filter((row) => row.hidden).map(({ line }) => line);
    if (hidden) notes.push({ id: 'hidden-sheet', sheet: name, rows: rows.length });
    else if (hiddenLines.length > 0) notes.push({ id: 'hidden-rows', sheet: name, lines: hiddenLines });
    return { name, rows, ...(hidden && { hidden }) };
  });
  if (formulas > 0) notes.push({ id: 'formulas', count: formulas });
  return { sheets, notes };
}

/** Found by the relations of the file, as its name may be any. */
function partOfWorkbook(zip: Zip, file: string): string {
  const refuse = (kind: 'open-document' | 'binary-workbook' | 'no-workbook'): never => {
    throw new ScenarioError(file, { id: kind }, { id: 'table-file' });
  };
  if (!zip.has('_rels/.rels')) return refuse(zip.has('content.xml') ? 'open-document' : 'no-workbook');
  const { part } = [...readRelations(zip, '', file).values()].find(({ type }) => type === 'officeDocument') ?? {};
  if (part === undefined || !zip.has(part) || !/(^|\/)xl\/|workbook/i.test(part)) return refuse('no-workbook');
  return /\.bin$/i.test(part) ? refuse('binary-workbook') : part;
}

interface Relation {
  /** The last word of its type. */
  readonly type: string;
  readonly part: string;
}

/** What a part refers to inside the file, by id. */
function readRelations(zip: Zip, part: string, file: string): ReadonlyMap<string, Relation> {
  const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(part)!;
  const relationsPart = `${folder}_rels/${name}.rels`;
  const relations = new Map<string, Relation>();
  if (!zip.has(relationsPart)) return relations;
  readXml(zip, relationsPart, file, {
    open: (tag, attributes) => {
      const [id, type, target] = ['Id', 'Type', 'Target'].map((key) => attributes.get(key));
      if (tag !== 'Relationship' || !id || !type || !target || attributes.get('TargetMode') === 'External') return;
      relations.set(id, { type: type.slice(type.lastIndexOf('/') + 1), part: pathOf(folder, target) });
    },
  });
  return relations;
}

/** `../x` and `/x` of a target, from the folder of its part. */
function pathOf(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/'))
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  return steps.join('/');
}

interface ListedSheet {
  readonly name: string;
  readonly hidden?: true;
  readonly relation: string;
}

function readWorkbook(zip: Zip, part: string, file: string): { sheets: readonly ListedSheet[]; from1904: boolean } {
  const sheets: ListedSheet[] = [];
  let from1904 = false;
  readXml(zip, part, file, {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') from1904 = isTrue(attributes.get('date1904'));
      if (tag !== 'sheet') return;
      const hidden = /hidden/i.test(attributes.get('state') ?? '');
      sheets.push({
        name: attributes.get('name') ?? '',
        relation: attributes.get('id') ?? '',
        ...(hidden && { hidden }),
      });
    },
  });
  return { sheets, from1904 };
}

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true' || text === 'on';

/** Text of `t` inside the elements of one name, runs joined; how a word is spoken is left out. */
class RichText {
  private inText = false;
  private aside = false;
  text = '';

  open(tag: string): void {
    if (tag === 't') this.inText = true;
    if (tag === 'rPh') this.aside = true;
  }
  add(text: string): void {
    if (this.inText && !this.aside) this.text += text;
  }
  close(tag: string): void {
    if (tag === 't') this.inText = false;
    if (tag === 'rPh') this.aside = false;
  }
  take(): string {
    const text = unescaped(this.text);
    this.text = '';
    return text;
  }
}

/** Workbooks write signs that XML cannot hold as _x000D_. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

function readSharedStrings(zip: Zip, part: string, file: string): string[] {
  const strings: string[] = [];
  const rich = new RichText();
  readXml(zip, part, file, {
    open: (tag) => rich.open(tag),
    text: (text) => rich.add(text),
    close: (tag) => {
      rich.close(tag);
      if (tag === 'si') strings.push(rich.take());
    },
  });
  return strings;
}

/** How the cells of each style are shown. */
function readStyles(zip: Zip, part: string, file: string): ShownAs[] {
  const codes = new Map<number, string>();
  const formats: ShownAs[] = [];
  const ids: number[] = [];
  let inCells = false;
  readXml(zip, part, file, {
    open: (tag, attributes) => {
      if (tag === 'numFmt') codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      if (tag === 'cellXfs') inCells = true;
      if (tag === 'xf' && inCells) ids.push(Number(attributes.get('numFmtId') ?? 0));
    },
    close: (tag) => {
      if (tag === 'cellXfs') inCells = false;
    },
  });
  for (const id of ids) {
    const code = codes.get(id);
    formats.push(code === undefined ? shownAsNumbered(id) : shownAs(code));
  }
  return formats;
}

interface SheetContext {
  readonly file: string;
  readonly shared: readonly string[];
  readonly formats: readonly ShownAs[];
  readonly from1904: boolean;
  readonly counter: RowCounter;
}

interface Area {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly column: number;
}

const nothing: Cell = { text: '' };

function readSheet(zip: Zip, part: string, context: SheetContext): Row[] {
  const { file, shared, formats, from1904, counter } = context;
  const rows: { line: number; cells: Cell[]; hidden?: true }[] = [];
  const areas: Area[] = [];
  const rich = new RichText();
  let line = 0;
  let hidden = false;
  let cells: Cell[] = [];
  let column = 0;
  let cell: { type: string; style: number; formula: boolean; value: string | undefined } | undefined;
  let into: 'value' | undefined;
  const damaged = (): never => {
    throw new ScenarioError(file, { id: 'damaged-part', value: part }, { id: 'whole-file' });
  };

  readXml(zip, part, file, {
    open: (tag, attributes) => {
      if (tag === 'row') {
        const given = attributes.get('r');
        line = given === undefined ? line + 1 : Number(given);
        if (!Number.isInteger(line) || line < 1) damaged();
        hidden = isTrue(attributes.get('hidden'));
        cells = [];
        column = 0;
      } else if (tag === 'c') {
        const place = attributes.get('r');
        column = place === undefined ? column + 1 : columnOf(place);
        if (!(column >= 1)) damaged();
        cell = {
          type: attributes.get('t') ?? 'n',
          style: Number(attributes.get('s') ?? 0),
          formula: false,
          value: undefined,
        };
        rich.take();
      } else if (tag === 'mergeCell') {
        const area = areaOf(attributes.get('ref') ?? '');
        if (area) areas.push(area);
      } else if (!cell) return;
      else if (tag === 'f') cell.formula = true;
      else if (tag === 'v') {
        into = 'value';
        cell.value = '';
      } else rich.open(tag);
    },
    text: (text) => {
      if (!cell) return;
      if (into === 'value') cell.value += text;
      else rich.add(text);
    },
    close: (tag) => {
      if (tag === 'v') into = undefined;
      else if (tag === 'c' && cell) {
        const read = cellOf(cell, rich, shared, formats[cell.style], from1904);
        cell = undefined;
        if (read === undefined) return;
        counter.checkColumns(column);
        counter.checkText(read.text.length, line);
        if (column <= cells.length && cells[column - 1] !== nothing) damaged();
        while (cells.length < column) cells.push(nothing);
        cells[column - 1] = read;
      } else if (tag === 'row') {
        const kept = withoutEmptyEnd(cells);
        if (kept.length === 0) return;
        counter.add(kept.length);
        rows.push({ line, cells: [...kept], ...(hidden && { hidden }) });
      } else if (cell) rich.close(tag);
    },
  });
  fillMerged(rows, areas, counter);
  return rows;
}

/** Undefined for a cell that has a style alone. */
function cellOf(
  { type, formula, value }: { readonly type: string; readonly formula: boolean; readonly value: string | undefined },
  rich: RichText,
  shared: readonly string[],
  shown: ShownAs | undefined,
  from1904: boolean,
): Cell | undefined {
  const computed = formula ? ({ formula: true } as const) : {};
  if (type === 'inlineStr') {
    const text = rich.take();
    return text === '' ? undefined : { text: text.slice(0, mostCellText + 1), ...computed };
  }
  if (value === undefined || (value === '' && type !== 'str'))
    return formula ? { text: '', formula: true, uncomputed: true } : undefined;
  switch (type) {
    case 's': {
      const text = shared[Number(value)] ?? '';
      return text === '' ? undefined : { text, ...computed };
    }
    case 'b': {
      const boolean = isTrue(value.trim());
      return { text: boolean ? 'TRUE' : 'FALSE', boolean, ...computed };
    }
    case 'e':
      return { text: value, error: true, ...computed };
    case 'str':
      return { text: unescaped(value), ...computed };
    case 'd':
      return { text: value, ...(/^\d{4}-\d\d-\d\d/.test(value) && { date: value.slice(0, 10) }), ...computed };
  }
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return { text: value, ...computed };
  const date = shown?.date ? dayOfSerial(number, from1904) : null;
  if (date !== null) return { text: date, date, ...computed };
  const { currency, percent } = shown ?? {};
  // Most cells of most workbooks.
  if (!formula && !currency && !percent) return { text: String(number), number };
  return { text: String(number), number, ...(currency && { currency }), ...(percent && { percent }), ...computed };
}

/** `AB12`: 28; 0 for what is no place. */
function columnOf(place: string): number {
  const [letters = ''] = /^[A-Z]{1,3}(?=\d{1,7}$)/i.exec(place) ?? [];
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** The first column of an area of several rows: what stands in its first cell holds for each of them. */
function areaOf(reference: string): Area | undefined {
  const [, first, firstRow, lastRow] = /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/i.exec(reference) ?? [];
  const area = { column: columnOf(`${first}1`), firstRow: Number(firstRow), lastRow: Number(lastRow) };
  return first !== undefined && area.lastRow > area.firstRow ? area : undefined;
}

function fillMerged(rows: { line: number; cells: Cell[] }[], areas: readonly Area[], counter: RowCounter): void {
  if (areas.length === 0) return;
  const indexByLine = new Map(rows.map(({ line }, i) => [line, i]));
  for (const { firstRow, lastRow, column } of areas) {
    const start = indexByLine.get(firstRow);
    const value = start === undefined ? undefined : rows[start]!.cells[column - 1];
    if (start === undefined || value === undefined || value.text === '') continue;
    for (let i = start + 1; i < rows.length && rows[i]!.line <= lastRow; i += 1) {
      const { cells } = rows[i]!;
      // Each is counted, however often areas overlap.
      counter.addCells(Math.max(1, column - cells.length));
      while (cells.length < column) cells.push(nothing);
      cells[column - 1] = value;
    }
  }
}
