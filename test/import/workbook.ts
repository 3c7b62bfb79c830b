import { constants, crc32 as crcOfNode, deflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';

export interface ZipPart {
  readonly name: string;
  /** What it holds; or it is packed already. */
  readonly text?: string;
  readonly packed?: Uint8Array;
  /** As the file declares them, where that is not true. */
  readonly size?: number;
  readonly check?: number;
  readonly method?: number;
  readonly flags?: number;
}

/** A ZIP file byte by byte, so that it can say what is not so. */
export function zipOf(parts: readonly ZipPart[]): Uint8Array {
  const local: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, text = '', packed: given, size: declared, check: told, method = 8, flags = 0 } of parts) {
    const plain = strToU8(text);
    const packed = given ?? (method === 0 ? plain : deflateRawSync(plain));
    const [size, check] = [declared ?? plain.length, told ?? crc32(plain)];
    const path = strToU8(name);
    const fields = (head: number[], tail: number[]): Uint8Array => Uint8Array.from([...head, ...tail]);
    const common = [
      ...u16(20),
      ...u16(flags),
      ...u16(method),
      ...u32(0),
      ...u32(check),
      ...u32(packed.length),
      ...u32(size),
    ];
    const names = [...u16(path.length), ...u16(0)];
    const header = fields([...u32(0x04034b50), ...common, ...names], [...path]);
    directory.push(
      fields(
        [
          ...u32(0x02014b50),
          ...u16(20),
          ...common,
          ...names,
          ...u16(0),
          ...u16(0),
          ...u16(0),
          ...u32(0),
          ...u32(offset),
        ],
        [...path],
      ),
    );
    local.push(header, packed);
    offset += header.length + packed.length;
  }
  const length = directory.reduce((sum, one) => sum + one.length, 0);
  const end = [
    ...u32(0x06054b50),
    ...u16(0),
    ...u16(0),
    ...u16(parts.length),
    ...u16(parts.length),
    ...u32(length),
    ...u32(offset),
    ...u16(0),
  ];
  return joined([...local, ...directory, Uint8Array.from(end)]);
}

const u16 = (value: number): number[] => [value & 255, (value >>> 8) & 255];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const one of pieces) {
    all.set(one, at);
    at += one.length;
  }
  return all;
}

/** Of Node.js where it has it, else bit by bit. */
function crc32(bytes: Uint8Array): number {
  if (typeof crcOfNode === 'function') return crcOfNode(bytes);
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** Zeros of so many megabytes, packed a thousand to one without ever being there. */
export function packedZeros(megabytes: number): Uint8Array {
  const one = deflateRawSync(Buffer.alloc(1_000_000), { finishFlush: constants.Z_FULL_FLUSH, level: 9 });
  return joined([...Array.from({ length: megabytes }, () => one), Uint8Array.of(3, 0)]);
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface WorkbookParts {
  /** What stands in `sheetData`, by name of its sheet. */
  readonly sheets: Readonly<Record<string, string>>;
  /** After `sheetData` of each sheet. */
  readonly after?: string;
  /** `si` elements. */
  readonly strings?: string;
  /** Inside `styleSheet`. */
  readonly styles?: string;
  readonly from1904?: boolean;
  readonly states?: Readonly<Record<string, string>>;
  /** Before each name of an element of a sheet: `x:`. */
  readonly prefix?: string;
}

/** The parts of a workbook as programs write them. */
export function workbookParts({
  sheets,
  after = '',
  strings,
  styles,
  from1904,
  states = {},
  prefix = '',
}: WorkbookParts): ZipPart[] {
  const names = Object.keys(sheets);
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const part = (name: string, body: string): ZipPart => ({
    name,
    text: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
  });
  const x = prefix;
  const xmlns = x === '' ? `xmlns="${main}"` : `xmlns:${x.slice(0, -1)}="${main}"`;
  return [
    part('_rels/.rels', `<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${names
        .map(
          (name, i) =>
            `<sheet name="${name}" sheetId="${i + 1}"${states[name] ? ` state="${states[name]}"` : ''} r:id="rId${i + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      `<Relationships>${names.map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('')}${
        strings === undefined ? '' : relation('rIdS', 'sharedStrings', 'sharedStrings.xml')
      }${styles === undefined ? '' : relation('rIdT', 'styles', '/xl/styles.xml')}</Relationships>`,
    ),
    ...(strings === undefined ? [] : [part('xl/sharedStrings.xml', `<sst xmlns="${main}">${strings}</sst>`)]),
    ...(styles === undefined ? [] : [part('xl/styles.xml', `<styleSheet xmlns="${main}">${styles}</styleSheet>`)]),
    ...Object.values(sheets).map((data, i) =>
      part(
        `xl/worksheets/sheet${i + 1}.xml`,
        `<${x}worksheet ${xmlns}><${x}sheetData>${data}</${x}sheetData>${after}</${x}worksheet>`,
      ),
    ),
  ];
}

export const workbookOf = (parts: WorkbookParts): Uint8Array => zipOf(workbookParts(parts));
