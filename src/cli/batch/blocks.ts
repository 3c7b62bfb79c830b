/** Blocks of whole lines of a stream: what a thread is given at a time. */

export interface Block {
  /** Whole lines, with a line feed behind each but the last. */
  readonly text: string;
  /** From 1. */
  readonly firstLine: number;
  /** How much of the input it is. */
  readonly bytes: number;
}

/** Small enough to share the lines among threads, and large enough that sending them takes no time. */
export const blockBytes = 65_536;

/** A whole result is hundreds of times as long as its line. */
export const blockBytesOfWhole = 8192;

const lineFeed = 10;
const carriageReturn = 13;

/**
 * Lines end with a line feed, with or without a carriage return; of a file without any, with a carriage return.
 * @param least Bytes of a block, unless there are no more; at most about twice as many, and the rest of a line.
 */
export async function* blocksOf(input: AsyncIterable<Uint8Array>, least: number): AsyncGenerator<Block, void, void> {
  let pieces: Buffer[] = [];
  let [size, firstLine] = [0, 1];
  let end: number | undefined;
  const take = (bytes: Buffer): Block => {
    if (end === carriageReturn) bytes.forEach((byte, i) => byte === carriageReturn && (bytes[i] = lineFeed));
    const block = { text: bytes.toString('utf8'), firstLine, bytes: bytes.length };
    firstLine += countLines(bytes);
    return block;
  };
  function* split(lines: Buffer): Generator<Block, void, void> {
    for (let at = 0; at < lines.length;) {
      const next = lines.length - at < 2 * least ? 0 : lines.indexOf(end!, at + least - 1) + 1;
      const to = next === 0 ? lines.length : next;
      yield take(lines.subarray(at, to));
      at = to;
    }
  }
  for await (const chunk of input) {
    const piece = Buffer.from(chunk);
    end ??= piece.includes(lineFeed) ? lineFeed : undefined;
    pieces.push(piece);
    size += piece.length;
    // A line longer than a block is kept until it ends.
    if (size < least || (end !== undefined && !piece.includes(end))) continue;
    end ??= piece.includes(carriageReturn) ? carriageReturn : undefined;
    if (end === undefined) continue;
    const all = Buffer.concat(pieces);
    const last = all.lastIndexOf(end) + 1;
    yield* split(all.subarray(0, last));
    pieces = last < all.length ? [all.subarray(last)] : [];
    size = all.length - last;
  }
  if (size === 0) return;
  const all = Buffer.concat(pieces);
  end ??= all.includes(lineFeed) ? lineFeed : carriageReturn;
  yield* split(all);
}

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) count += 1;
  return count;
}

/** A block without its first line, and that line. */
export function withoutFirstLine(block: Block): { readonly line: string; readonly rest: Block } {
  const end = block.text.indexOf('\n');
  const [line, text] = end < 0 ? [block.text, ''] : [block.text.slice(0, end), block.text.slice(end + 1)];
  return { line: line.replace(/\r$/, ''), rest: { ...block, text, firstLine: block.firstLine + 1 } };
}
