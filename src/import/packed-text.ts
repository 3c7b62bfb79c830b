/**
 * Text as a link carries it where it is long: deflated, in the letters of an address. It ends in a checksum, because a
 * letter that was lost on the way might still make a scenario, with other prices.
 */
import { mostUnpacked, type Unpacked } from '../scenario/packed-link.ts';
import { crc32 } from './crc32.ts';

/** Bytes that are unpacked at a time: each can hold a thousand others, and the limit is looked at between them. */
const bytesAtATime = 256;

/** Digits of the checksum. */
const digits = 7;

/** @returns letters, digits, `-` and `_`, a point and the checksum: nothing that a chat takes for the end of a link. */
export async function pack(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const packed = await collect(new CompressionStream('deflate-raw'), bytes, bytes.length || 1, Infinity);
  if (typeof packed === 'string') throw new Error(packed);
  return `${toLetters(packed)}.${checksum(bytes)}`;
}

/** Unpacks step by step, so that a small text that would fill the memory is left before it does. */
export async function unpack(packed: string): Promise<Unpacked> {
  const [, letters, sum] = /^([\w-]+)\.([\da-z]{7})$/.exec(packed) ?? [];
  if (letters === undefined) return { fault: 'damaged' };
  try {
    const bytes = await collect(new DecompressionStream('deflate-raw'), toBytes(letters), bytesAtATime, mostUnpacked);
    if (typeof bytes === 'string') return { fault: bytes };
    if (checksum(bytes) !== sum) return { fault: 'damaged' };
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { fault: 'damaged' };
  }
}

/** All that a stream makes of the bytes; `too-large` as soon as it is more than the limit. */
async function collect(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
  step: number,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | 'too-large'> {
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  const write = async (): Promise<void> => {
    for (let i = 0; i < bytes.length; i += step) await writer.write(bytes.subarray(i, i + step));
    await writer.close();
  };
  // What is wrong with the bytes is told by the side that is read.
  const written = write().catch(() => undefined);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
    if (size <= most) continue;
    await reader.cancel();
    await written;
    return 'too-large';
  }
  await written;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function toLetters(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

const toBytes = (letters: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

const checksum = (bytes: Uint8Array): string => crc32(bytes).toString(36).padStart(digits, '0');
