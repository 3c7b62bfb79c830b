/** Rows of a Parquet file as blocks of lines under a header, a group of rows at a time: the size of the file does not matter. */
import zlib from 'node:zlib';
import {
  asyncBufferFromFile,
  parquetMetadataAsync,
  parquetReadObjects,
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

/** A group of rows may have millions of them: fewer are made at a time. Each time its columns are read, so those of most writers fit. */
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
      const part = { file, metadata, rowStart, rowEnd, compressors };
      const rows = await reading(path, () => parquetReadObjects(part));
      yield* inBlocks(rows, header, rowStart + 1, bytesOfRow, least);
      rowStart = rowEnd;
    }
  }
}

function* inBlocks(
  rows: readonly Readonly<Record<string, unknown>>[],
  header: readonly string[],
  first: number,
  bytesOfRow: number,
  least: number,
): Generator<Block, void, void> {
  let [text, firstLine] = ['', first];
  const take = (next: number): Block => {
    const block = { text, firstLine, bytes: (next - firstLine) * bytesOfRow };
    [text, firstLine] = ['', next];
    return block;
  };
  for (const [i, row] of rows.entries()) {
    // A line without anything is none.
    text += `${header.map((name) => cellOf(row[name])).join(',') || '""'}\n`;
    if (text.length >= least) yield take(first + i + 1);
  }
  if (text !== '') yield take(first + rows.length);
}

/** As a cell of CSV has it; the reader of rows reads numbers to the last digit. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""').replace(/[\r\n]+/g, ' ')}"` : text;
}
