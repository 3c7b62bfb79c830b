import type { Encoding } from './table.ts';

/** Text of a file, and how it was encoded. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** It reads as if some of it were UTF-8. */
  readonly mixed: boolean;
}

const sampled = 4096;

/** By the byte order mark; else UTF-16 where every second byte is zero, UTF-8 where all of it is valid, Windows-1252. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    const text = decode(bytes.subarray(3), 'utf-8', true);
    if (text !== undefined) return { text, encoding: 'UTF-8', mixed: false };
  }
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), 'UTF-16LE');
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), 'UTF-16BE');
  const zeros = zerosOf(bytes);
  if (zeros) return utf16(bytes, zeros);
  const text = decode(bytes, 'utf-8', true);
  if (text !== undefined) return { text, encoding: 'UTF-8', mixed: false };
  const old = fromWindows1252(bytes);
  return { text: old, encoding: 'Windows-1252', mixed: /Ã[\u00a0-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â‚¬/.test(old) };
}

const utf16 = (bytes: Uint8Array, encoding: 'UTF-16LE' | 'UTF-16BE'): DecodedText => ({
  ...{ encoding, mixed: false },
  text: decode(bytes, encoding.toLowerCase(), false)!,
});

function decode(bytes: Uint8Array, encoding: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Signs from 0x80 on: some versions of Node.js leave them out. */
const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const fromWindows1252 = (bytes: Uint8Array): string =>
  decode(bytes, 'windows-1252', false)!.replace(/[\u0080-\u009f]/g, (sign) => signs[sign.charCodeAt(0) - 0x80]!);

/** Letters of Latin scripts have a zero byte each in UTF-16. */
function zerosOf(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | undefined {
  const pairs = Math.floor(Math.min(bytes.length, sampled) / 2);
  let [even, odd] = [0, 0];
  for (let i = 0; i < pairs; i += 1) {
    if (bytes[2 * i] === 0) even += 1;
    if (bytes[2 * i + 1] === 0) odd += 1;
  }
  if (odd > pairs / 3 && even < pairs / 20) return 'UTF-16LE';
  return even > pairs / 3 && odd < pairs / 20 ? 'UTF-16BE' : undefined;
}
