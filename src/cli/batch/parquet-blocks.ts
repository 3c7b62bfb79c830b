/** Rows of a Parquet file as blocks of lines under a header, a group of rows at a time: the size of the file does not matter. */
import zlib from 'node:zlib';
import {
  asyncBufferFromFile,
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
  type AsyncBuffer,
  type Compressors,
  type FileMetaData,
} from 'hyparquet';
import { quote, ScenarioError } from '../../scenario/scenario-error.ts';
import type { Block } from './blocks.ts';

/** Node before 22.15 has none. */
const { zstdDecompressSync: zstd } = zlib as { zstdDecompressSync?: (input: Uint8Array) => Uint8Array };

/** Snappy is read without. */
const compressors: Compressors = {
  GZIP: (input) => zlib.gunzipSync(input),
  BROTLI: (input) => zlib.brotliDecompressSync(input),
  ...(zstd && { ZSTD: zstd }),
};

/** A group of rows may have millions of them: fewer are read at a time. Each time its columns are read, so those of most writers fit. */
const mostRows = 131_072;

export interface ParquetRows {
  readonly header: readonly string[];
  readonly blocks: AsyncGenerator<Block, void, void>;
}

/**
 * @param least Signs of a block, unless a group of rows ends.
 * @throws ScenarioError for what is no Parquet, or is compressed in a way that is not read.
 */
export async function openParquet(path: string, least: number): Promise<ParquetRows> {
  const [file, metadata] = await reading(path, async () => {
    const buffer = await asyncBufferFromFile(path);
    return [buffer, await parquetMetadataAsync(buffer)] as const;
  });
  const header = parquetSchema(metadata).children.map(({ element }) => element.name);
  return { header, blocks: blocksOfRows(path, file, metadata, header, least) };
}

async function reading<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code) throw error;
    const reason = (error as Error).message.replace(/\s+/g, ' ').slice(0, 80);
    throw new ScenarioError('FILE', { id: 'failed-file', file: quote(path), code: reason }, { id: 'files' });
  }
}

/** @param header Its columns in their order. */
async function* blocksOfRows(
  path: string,
  file: AsyncBuffer,
  metadata: FileMetaData,
  header: readonly string[],
  least: number,
): AsyncGenerator<Block, void, void> {
  const bytesOfRow = file.byteLength / Math.max(1, Number(metadata.num_rows));
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const end = rowStart + Number(group.num_rows);
    while (rowStart < end) {
      const rowEnd = Math.min(end, rowStart + mostRows);
      const columns = await reading(path, () => columnsOf({ file, metadata, rowStart, rowEnd, compressors }));
      yield* inBlocks(columns, header, rowStart, rowEnd, bytesOfRow, least);
      rowStart = rowEnd;
    }
  }
}

type Part = Pick<Parameters<typeof parquetRead>[0], 'file' | 'metadata' | 'rowStart' | 'rowEnd' | 'compressors'>;

/** Values of a column that follow each other, from the row `start` of the file on. */
interface Chunk {
  readonly start: number;
  readonly values: ArrayLike<unknown>;
}

/** Columns as they are decoded, without an object for each row: rows by the hundred thousand would fill the memory. */
async function columnsOf(part: Part): Promise<ReadonlyMap<string, readonly Chunk[]>> {
  const columns = new Map<string, Chunk[]>();
  await parquetRead({
    ...part,
    onChunk: ({ columnName, columnData, rowStart }) => {
      if (!columns.has(columnName)) columns.set(columnName, []);
      columns.get(columnName)!.push({ start: rowStart, values: columnData as ArrayLike<unknown> });
    },
  });
  return columns;
}

/** @returns what gives the value of a row; rows are asked for in their order. */
function valuesOf(chunks: readonly Chunk[]): (row: number) => unknown {
  let [at, rest] = [chunks[0], 1];
  return (row) => {
    while (at && row >= at.start + at.values.length) at = chunks[rest++];
    return at?.values[row - at.start];
  };
}

function* inBlocks(
  columns: ReadonlyMap<string, readonly Chunk[]>,
  header: readonly string[],
  start: number,
  end: number,
  bytesOfRow: number,
  least: number,
): Generator<Block, void, void> {
  const cells = header.map((name) => valuesOf(columns.get(name) ?? []));
  // Lines are numbered from 1.
  let [text, firstLine] = ['', start + 1];
  const take = (next: number): Block => {
    const block = { text, firstLine, bytes: (next - firstLine) * bytesOfRow };
    [text, firstLine] = ['', next];
    return block;
  };
  for (let row = start; row < end; row++) {
    // A line without anything is none.
    text += `${cells.map((valueOf) => cellOf(valueOf(row))).join(',') || '""'}\n`;
    if (text.length >= least) yield take(row + 2);
  }
  if (text !== '') yield take(end + 1);
}

/** As a cell of CSV has it; the reader of rows reads numbers to the last digit. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""').replace(/[\r\n]+/g, ' ')}"` : text;
}
