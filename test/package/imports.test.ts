import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Names under which a module of JavaScript asks for others, at once or later. */
function importsOf(code: string): string[] {
  const { module } = parseSync('module.js', code);
  const exports = module.staticExports.flatMap(({ entries }) =>
    entries.map(({ moduleRequest }) => moduleRequest?.value),
  );
  // A name that is computed is no package: the built files know theirs.
  const later = module.dynamicImports.map(({ moduleRequest: { start, end } }) => code.slice(start, end));
  const named = later.flatMap((text) => /^(['"`])([^$]*)\1$/.exec(text)?.[2] ?? []);
  // A package in another form of modules asks when it runs.
  const required = [...code.matchAll(/require\((["'`])([\w@][\w@./-]*)\1\)/g)].map(([, , name]) => name);
  return [
    ...required,
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...exports,
    ...named,
  ].filter((name) => name !== undefined);
}

/** `@scope/name/part` and `name/part` are of one package. */
const packageOf = (name: string): string => /^(@[^/]+\/)?[^/]+/.exec(name)![0];

function packagesOf(folder: string): string[] {
  if (!existsSync(dist + folder)) throw new Error(`dist/${folder} is not there; run: npm run build`);
  const files = readdirSync(dist + folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  const names = files.flatMap((name) => importsOf(readFileSync(`${dist}${folder}/${name}`, 'utf8')));
  return [...new Set(names.filter((name) => !/^[./]/.test(name) && !isBuiltin(name)).map(packageOf))].sort();
}

describe('what the built files import', () => {
  it('is every package that npm installs with this one: none is there for nothing', () => {
    const packages = new Set(['cli', 'lib', 'embed'].flatMap(packagesOf));
    const named = Object.keys({ ...packageJson.dependencies, ...packageJson.optionalDependencies });
    expect(named.filter((name) => !packages.has(name))).toEqual([]);
  });

  it.each([
    // What npm may leave out is asked for alone, when it is needed.
    ['cli', ['@resvg/resvg-js', 'mathjs']],
    ['lib', ['lit', 'mathjs']],
    ['embed', []],
  ])('dist/%s: packages that npm installs with this one', (folder, known) => {
    const packages = packagesOf(folder);
    expect(
      packages.filter((name) => !(name in { ...packageJson.dependencies, ...packageJson.optionalDependencies })),
    ).toEqual([]);
    // That the search finds what is there.
    expect(packages).toEqual(known);
  });
});
