import { Inflate } from 'fflate';
import { ScenarioError } from '../scenario/scenario-error.ts';
import { crc32 } from './crc32.ts';
import { mostInflatedBytes, mostZipEntries } from './limits.ts';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly check: number;
  readonly packed: number;
  /** As declared. */
  readonly size: number;
  readonly offset: number;
}

/**
 * Compressed bytes that are inflated at once, from the first on twice as many each time: DEFLATE makes at most 1032 of each, so
 * that a false size costs little, and many small pieces would take long.
 */
const [firstPiece, largestPiece] = [256, 16_384];

/** A part of a ZIP file may be 1032 times as large as what is stored, and what it says of its size may be false. */
export class Zip {
  private readonly entries = new Map<string, Entry>();
  private inflated = 0;

  /** @throws ScenarioError where the file is no whole ZIP file. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly file: string,
  ) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = endOfDirectory(view);
    if (end < 0) throw this.damaged();
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    if (count > mostZipEntries)
      throw new ScenarioError(file, { id: 'entries', count }, { id: 'at-most', most: mostZipEntries });
    for (let i = 0; i < count; i += 1) {
      if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw this.damaged();
      const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
        number,
        number,
        number,
      ];
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      // Some writers use backslashes, and names differ in case alone nowhere.
      this.entries.set(nameKey(name), {
        name,
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true),
        check: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      });
      at += 46 + nameLength + extra + comment;
    }
  }

  has(name: string): boolean {
    return this.entries.has(nameKey(name));
  }

  /** Bytes inflated so far, of all parts. */
  get bytesInflated(): number {
    return this.inflated;
  }

  /** Sizes of the parts as the file declares them. @throws ScenarioError where they are more than is read. */
  checkSizes(names: readonly string[]): void {
    const size = names.reduce((sum, name) => sum + (this.entries.get(nameKey(name))?.size ?? 0), 0);
    if (size > mostInflatedBytes) throw this.tooLarge(size);
  }

  /**
   * Inflates a part, piece by piece.
   * @throws ScenarioError for more bytes than are read, than the file declares, or others than it was packed from.
   */
  read(name: string, take: (bytes: Uint8Array) => void): void {
    const entry = this.entries.get(nameKey(name));
    if (!entry) throw this.damaged(name);
    if (entry.encrypted) throw new ScenarioError(this.file, { id: 'protected' }, { id: 'unprotected' });
    this.checkSizes([name]);
    const packed = this.packedBytes(entry);
    let size = 0;
    let check = 0;
    const takePiece = (bytes: Uint8Array): void => {
      size += bytes.length;
      this.inflated += bytes.length;
      if (size > entry.size)
        throw new ScenarioError(this.file, { id: 'false-size', value: entry.name }, { id: 'whole-file' });
      if (this.inflated > mostInflatedBytes) throw this.tooLarge(this.inflated);
      check = crc32(bytes, check);
      take(bytes);
    };
    if (entry.method === 0)
      for (let at = 0; at < packed.length; at += 65_536) takePiece(packed.subarray(at, at + 65_536));
    else if (entry.method === 8) this.inflate(entry.name, packed, takePiece);
    else throw this.damaged(entry.name);
    if (size !== entry.size)
      throw new ScenarioError(this.file, { id: 'false-size', value: entry.name }, { id: 'whole-file' });
    if (check !== entry.check) throw this.damaged(entry.name);
  }

  private inflate(name: string, packed: Uint8Array, take: (bytes: Uint8Array) => void): void {
    const inflate = new Inflate(take);
    try {
      let piece = firstPiece;
      for (let at = 0; at < packed.length; at += piece, piece = Math.min(2 * piece, largestPiece))
        inflate.push(packed.subarray(at, at + piece), at + piece >= packed.length);
      if (packed.length === 0) throw this.damaged(name);
    } catch (error) {
      if (error instanceof ScenarioError) throw error;
      throw this.damaged(name);
    }
  }

  private packedBytes({ name, offset, packed }: Entry): Uint8Array {
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    if (offset + 30 > this.bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw this.damaged(name);
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + packed > this.bytes.length) throw this.damaged(name);
    return this.bytes.subarray(start, start + packed);
  }

  private damaged(name?: string): ScenarioError {
    return new ScenarioError(this.file, name === undefined ? { id: 'damaged' } : { id: 'damaged-part', value: name }, {
      id: 'whole-file',
    });
  }

  private tooLarge(count: number): ScenarioError {
    return new ScenarioError(this.file, { id: 'inflated', count }, { id: 'inflated-to', most: mostInflatedBytes });
  }
}

const nameKey = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

/** The directory stands at the end, before a comment of up to 65535 bytes. */
function endOfDirectory(view: DataView): number {
  const least = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= least; at -= 1) if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}
