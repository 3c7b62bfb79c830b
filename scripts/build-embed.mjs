import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { buildLibrary } from './build-library.mjs';
import { root } from './packages.mjs';

const folder = `${root}dist/embed/`;
const modes = ['cpo-tco', 'cpo-tco.lazy', 'cpo-tco.all', 'frame', 'frame-host'];

/** Writes dist/embed: the files of every tier, and their hashes. */
async function buildEmbed() {
  process.chdir(root);
  const { build } = await import('vite');
  rmSync(folder, { recursive: true, force: true });
  for (const mode of modes) await build({ configFile: 'vite.embed.config.ts', mode, logLevel: 'warn' });
  cpSync('src/widget/entries/static', folder, { recursive: true });
  writeFileSync(`${folder}integrity.json`, `${JSON.stringify(integrityOf(), null, 2)}\n`);
}

/** `integrity` on a script does not cover what it imports; an import map does. */
function integrityOf() {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const names = readdirSync(folder).filter((name) => /\.(js|css|html)$/.test(name));
  const files = Object.fromEntries(
    names.sort().map((name) => [name, `sha384-${hash('sha384', readFileSync(folder + name))}`]),
  );
  const modules = names.filter((name) => /^cpo-tco(\.lazy)?\.js$/.test(name) || /-[\w-]{8}\.js$/.test(name));
  const importMap = JSON.stringify({
    integrity: Object.fromEntries(modules.map((name) => [`./${name}`, files[name]])),
  });
  return { version, files, importMap, importMapHash: `sha256-${hash('sha256', importMap)}` };
}

const hash = (algorithm, content) => createHash(algorithm).update(content).digest('base64');

await buildEmbed();
await buildLibrary();
