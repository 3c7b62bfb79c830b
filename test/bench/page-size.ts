import { brotliCompressSync, constants } from 'node:zlib';
import { readPageFiles } from '../package/page-files.ts';

/** Prints what the page weighs over the wire, first load and lazy rest. */
export function reportPageSize(folder: string): void {
  const { first, later, read } = readPageFiles(folder);
  const size = (name: string): number =>
    brotliCompressSync(read(name), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  console.log('Size of the page, brotli 11:');
  for (const [title, names] of [
    ['first', first],
    ['later', later],
  ] as const) {
    const sizes = names.map((name) => [name, size(name)] as const).sort((a, b) => b[1] - a[1]);
    const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
    console.log(`  ${title.padEnd(44)}${kilobytes(total)}`);
    for (const [name, bytes] of sizes) console.log(`    ${name.padEnd(42)}${kilobytes(bytes)}`);
  }
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
