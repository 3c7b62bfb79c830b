import { existsSync, readFileSync } from 'node:fs';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';

/** What the build of the widget says of its files: `dist/embed/integrity.json`. */
export interface BuiltIntegrity {
  readonly version: string;
  /** By name of a file: `sha384-` and the hash in base64. */
  readonly files: Readonly<Record<string, string>>;
  /** Text of the inline import map for files in the folder of the page. */
  readonly importMap: string;
}

/** Text of the file; undefined where it is missing. */
export type IntegrityReader = () => string | undefined;

const name = 'dist/embed/integrity.json';

/** Reads the file of the package that this program is part of. */
export const readBuiltIntegrity: IntegrityReader = () => {
  const path = new URL(name, packageRoot());
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
};

/** The nearest folder above with a package.json: the program runs from its sources and from where it is built. */
function packageRoot(): URL {
  let folder = new URL('./', import.meta.url);
  while (!existsSync(new URL('package.json', folder)) && folder.pathname !== '/') folder = new URL('../', folder);
  return folder;
}

/**
 * The hashes of the built files.
 * @throws ScenarioError where the file is missing, of another version or not what the build writes.
 */
export function builtIntegrity(read: IntegrityReader, packageVersion: string): BuiltIntegrity {
  const text = read();
  if (text === undefined) throw new ScenarioError(name, { id: 'no-file' }, { id: 'built' });
  const found = parse(text);
  if (!found) throw new ScenarioError(name, quote(text), { id: 'built' });
  if (found.version !== packageVersion)
    throw new ScenarioError(
      name,
      { id: 'of-version', version: quote(found.version) },
      { id: 'this-version', version: packageVersion },
    );
  return found;
}

function parse(text: string): BuiltIntegrity | undefined {
  try {
    const { version, files, importMap } = JSON.parse(text) as BuiltIntegrity;
    JSON.parse(importMap);
    const hashes: unknown[] = Object.values(files);
    const whole = typeof version === 'string' && hashes.length > 0 && hashes.every(isHash);
    return whole ? { version, files, importMap } : undefined;
  } catch {
    return undefined;
  }
}

const isHash = (hash: unknown): boolean => typeof hash === 'string' && /^sha384-[A-Za-z0-9+/]{64}$/.test(hash);

/** @throws ScenarioError where the build made no such file. */
export function hashOf({ files }: BuiltIntegrity, file: string): string {
  const hash = Object.hasOwn(files, file) ? files[file] : undefined;
  if (hash === undefined) throw new ScenarioError(name, { id: 'no-hash', file }, { id: 'built' });
  return hash;
}
