import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A cell as a file has it. */
export interface SheetCell {
  readonly value: number | string | undefined;
  readonly formula: string | undefined;
  /** Stands as text even when it is typed again. */
  readonly quoted: boolean;
}

export interface Spreadsheet {
  /** By name of the sheet, then by address. */
  readonly sheets: ReadonlyMap<string, ReadonlyMap<string, SheetCell>>;
  readonly names: ReadonlyMap<string, string>;
}

interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

/** Reads an XLSX file with an XML parser; it shares nothing with the writer. */
export function readXlsx(bytes: Uint8Array): Spreadsheet {
  const files = unzipSync(bytes);
  const part = (path: string): XmlNode => parse(strFromU8(files[path]!));
  const workbook = part('xl/workbook.xml');
  const targets = new Map(
    part('xl/_rels/workbook.xml.rels').children.map(({ attributes }) => [attributes.Id!, attributes.Target!]),
  );
  const strings = all(part('xl/sharedStrings.xml'), 'si').map((item) =>
    all(item, 't')
      .map(({ text }) => text)
      .join('')
      .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
  const formats = all(all(part('xl/styles.xml'), 'cellXfs')[0]!, 'xf').map(
    ({ attributes }) => attributes.quotePrefix === '1' || attributes.quotePrefix === 'true',
  );
  const sheets = new Map(
    all(workbook, 'sheet').map(({ attributes }) => {
      const sheet = part(`xl/${targets.get(attributes['r:id']!)!.replace(/^\/xl\//, '')}`);
      return [attributes.name!, new Map(all(sheet, 'c').map((cell) => cellOf(cell, strings, formats)))] as const;
    }),
  );
  const names = all(workbook, 'definedName').filter(({ attributes }) => attributes.localSheetId === undefined);
  return { sheets, names: new Map(names.map(({ attributes, text }) => [attributes.name!, text])) };
}

function cellOf(
  { attributes, children }: XmlNode,
  strings: readonly string[],
  quoted: readonly boolean[],
): [string, SheetCell] {
  const inner = (name: string): string | undefined => children.find((child) => child.name === name)?.text;
  const text = inner('v');
  const isText = attributes.t === 'str' || attributes.t === 'e';
  const value =
    attributes.t === 'inlineStr'
      ? all({ name: '', attributes: {}, children, text: '' }, 't')[0]!.text
      : text === undefined
        ? undefined
        : attributes.t === 's'
          ? strings[Number(text)]!
          : isText
            ? text
            : Number(text);
  return [attributes.r!, { value, formula: inner('f'), quoted: quoted[Number(attributes.s ?? 0)] ?? false }];
}

function parse(xml: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const path = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: XmlNode = { name, attributes, children: [], text: '' };
    path.at(-1)!.children.push(node);
    path.push(node);
  });
  parser.on('text', (text) => (path.at(-1)!.text += text));
  parser.on('closetag', () => path.pop());
  parser.write(xml).close();
  return root.children[0]!;
}

/** All nodes of a name in a node, itself apart. */
function all({ children }: XmlNode, name: string, found: XmlNode[] = []): XmlNode[] {
  for (const child of children) {
    if (child.name === name) found.push(child);
    all(child, name, found);
  }
  return found;
}

export const lettersOf = (column: number): string =>
  (column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

export const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
