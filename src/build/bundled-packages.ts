import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A package whose code is inside built files, as its package.json names it. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** The file in each built folder that lists the packages inside it. */
export const bundledPackagesFile = 'packages.json';

/**
 * Lists the packages that a build put into its files, for the bill of materials of a release and the notice of licences.
 * Workers are bundles of their own: `ofWorker` collects for the same list. What earlier builds into the same folder listed stays.
 */
export function bundledPackages(): { readonly ofPage: Plugin; readonly ofWorker: () => Plugin } {
  const folders = new Set<string>();
  const collect: Plugin['generateBundle'] = (_, bundle) => {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') for (const id of chunk.moduleIds) if (folderOf(id)) folders.add(folderOf(id)!);
  };
  return {
    ofPage: {
      name: 'cpo-tco:bundled-packages',
      // A second build in the same process lists its own.
      buildStart: () => folders.clear(),
      generateBundle: collect,
      writeBundle({ dir }) {
        const file = join(dir!, bundledPackagesFile);
        const earlier = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly BundledPackage[]) : [];
        const all = new Map([...earlier, ...[...folders].map(read)].map((one) => [`${one.name}@${one.version}`, one]));
        const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
        writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
      },
    },
    ofWorker: () => ({ name: 'cpo-tco:bundled-packages-of-worker', generateBundle: collect }),
  };
}

/** The folder of the package that a module belongs to, none for modules of this project. */
const folderOf = (id: string): string | undefined => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0];

function read(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as BundledPackage;
  return { name, version, license };
}
