import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { readPageFiles } from '../package/page-files.ts';

/** Prints what the pages weigh over the wire: what each loads at once, and what they load when it is asked for. */
export function reportPageSize(folder: string): void {
  const { first, later, read } = readPageFiles(folder);
  const claims = readPageFiles(folder, 'claims.html').first;
  const size = (name: string): number =>
    brotliCompressSync(read(name), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  // A chunk may belong to the other page and be loaded by the calculator when it is asked for.
  const isNamed = (name: string): boolean => first.some((other) => read(other).includes(posix.basename(name)));
  console.log('Size of the pages, brotli 11:');
  for (const [title, names] of [
    ['index.html, first', first],
    ['claims.html, first', claims],
    ['later', later.filter((name) => !claims.includes(name) || isNamed(name))],
  ] as const) {
    const sizes = names.map((name) => [name, size(name)] as const).sort((a, b) => b[1] - a[1]);
    const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
    console.log(`  ${title.padEnd(44)}${kilobytes(total)}`);
    for (const [name, bytes] of sizes) console.log(`    ${name.padEnd(42)}${kilobytes(bytes)}`);
  }
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
