/** Text as bytes, written once: strings of many pieces that wait to be written together fill the memory and take long to collect. */

const chunkBytes = 1 << 20;

/** A sign of a string is three bytes at most. */
const mostBytes = 3;

export class WrittenText {
  private readonly full: Uint8Array<ArrayBuffer>[] = [];
  private chunk: Buffer<ArrayBuffer> | undefined;
  private used = 0;

  /** @param isAscii Whether it is known to have no signs beyond ASCII, which takes less time. */
  add(text: string, isAscii = false): void {
    const most = isAscii ? text.length : text.length * mostBytes;
    if (!this.chunk || this.chunk.length - this.used < most) {
      this.close();
      this.chunk = Buffer.allocUnsafeSlow(Math.max(chunkBytes, most));
      this.used = 0;
    }
    this.used += this.chunk.write(text, this.used, isAscii ? 'latin1' : 'utf8');
  }

  /** All that was added. */
  chunks(): readonly Uint8Array<ArrayBuffer>[] {
    this.close();
    return this.full;
  }

  private close(): void {
    if (this.chunk && this.used > 0) this.full.push(this.chunk.subarray(0, this.used));
    this.chunk = undefined;
  }
}
