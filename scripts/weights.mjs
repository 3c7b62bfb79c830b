/**
 * What pages, widget and package weigh over the wire (brotli, as the tests measure it).
 *
 * npm run weights [-- --built --record]
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import process from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import { parseAst } from 'vite';
import { root } from './packages.mjs';
import { recordQuality } from './quality.mjs';
import { build } from './reproducible.mjs';

if (!process.argv.includes('--built')) build(root);

const read = (path) => readFileSync(`${root}dist/${path}`);
const kb = (paths) =>
  Math.round([...paths].reduce((sum, path) => sum + brotliCompressSync(read(path)).length, 0) / 10) / 100;

/** Files with all that they import statically. */
function withImports(paths) {
  const all = new Set(paths);
  // A set that grows while it is walked is walked to its new end.
  for (const path of all)
    if (path.endsWith('.js'))
      for (const { source } of parseAst(read(path).toString()).body)
        if (source) all.add(posix.join(posix.dirname(path), source.value));
  return all;
}

const ofPage = (name) => [
  `page/${name}`,
  ...[
    ...read(`page/${name}`)
      .toString()
      .matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+\.(?:js|css))"/g),
  ].map(([, file]) => `page/${file}`),
];

const widget = withImports(['embed/cpo-tco.js']);
const words = readdirSync(`${root}dist/embed`).filter((name) => /^tco-words-/.test(name));
const npm = process.env.npm_execpath;
const pack = ['pack', '--dry-run', '--json', '--ignore-scripts', '--silent'];
const packed = npm
  ? execFileSync(process.execPath, [npm, ...pack], { cwd: root })
  : execFileSync('npm', pack, { cwd: root });
// Npm 11 writes a list, later ones an object by name.
const [{ size, unpackedSize, entryCount }] = Object.values(JSON.parse(packed));

const unit = 'kB';
const figures = [
  { name: 'widget, first view in English', value: kb(widget), unit, limit: 'at most 25' },
  ...words.map((name) => ({
    name: `widget, first view in ${/^tco-words-(.+)-.{8}\.js$/.exec(name)[1]}`,
    value: kb(withImports([...widget, `embed/${name}`])),
    unit,
    limit: 'at most 25',
  })),
  { name: 'widget, one script that holds everything (strict tier)', value: kb(['embed/cpo-tco.all.js']), unit },
  ...['index.html', 'claims.html', 'builder.html', 'method.html'].map((name) => ({
    name: `${name}, all that it loads at once`,
    value: kb(withImports(ofPage(name))),
    unit,
  })),
  { name: 'package, packed', value: Math.round(size / 1000), unit },
  { name: 'package, unpacked', value: Math.round(unpackedSize / 1000), unit },
  { name: 'package, files', value: entryCount },
];
for (const { name, value, unit: of = '' } of figures) process.stdout.write(`${name.padEnd(58)}${value} ${of}\n`);
if (process.argv.includes('--record')) recordQuality('weights', figures);
process.exitCode = figures.some(({ value, limit }) => limit && value > Number(/\d+/.exec(limit)[0])) ? 1 : 0;
