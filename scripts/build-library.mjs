import { mkdirSync, writeFileSync } from 'node:fs';
import { embedManifest } from './embed-manifest.mjs';
import { embedTypes } from './embed-types.mjs';
import { root } from './packages.mjs';

/** Writes dist/lib, what npm installs; the manifest and the types made from it stand beside the files of every tier too. */
export async function buildLibrary() {
  const { build } = await import('vite');
  await build({ root, configFile: `${root}vite.library.config.ts`, logLevel: 'warn' });
  const manifest = embedManifest();
  const types = await embedTypes(manifest);
  for (const folder of [`${root}dist/embed/`, `${root}dist/lib/`]) {
    mkdirSync(`${folder}types`, { recursive: true });
    writeFileSync(`${folder}custom-elements.json`, `${JSON.stringify(manifest, null, 2)}\n`);
    for (const [name, text] of Object.entries(types)) writeFileSync(`${folder}types/${name}`, text);
  }
}
