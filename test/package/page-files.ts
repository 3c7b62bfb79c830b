import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseAst } from 'vite';

/** A built page: what it loads at once, and the rest of the folder. */
export interface PageFiles {
  /** The page, its scripts and style sheets, and all that they import statically. */
  readonly first: readonly string[];
  /** The other scripts and style sheets: loaded when they are asked for, or by another page. */
  readonly later: readonly string[];
  readonly read: (name: string) => string;
}

/** @param folder The folder of the built pages, with a slash at its end. */
export function readPageFiles(folder: string, page: 'index.html' | 'claims.html' = 'index.html'): PageFiles {
  if (!existsSync(folder + page)) throw new Error(`${folder}${page} is not there; run: npm run build`);
  const read = (name: string): string => readFileSync(folder + name, 'utf8');
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(js|css)$/.test(name));
  const first = new Set([page, ...named(read(page))]);
  // A set that grows while it is walked is walked to its new end.
  for (const name of first)
    if (name.endsWith('.js')) for (const path of staticImports(name, read(name))) first.add(path);
  return { first: [...first], later: all.filter((name) => !first.has(name)), read };
}

/** Scripts, style sheets and preloads of a page. */
const named = (html: string): string[] =>
  [...html.matchAll(/(?:src|href)="\.?\/?([^"]+\.(?:js|css))"/g)].map(([, name]) => name!);

function staticImports(name: string, code: string): string[] {
  return parseAst(code).body.flatMap((statement) => {
    const source = 'source' in statement ? statement.source?.value : undefined;
    return source ? [posix.join(posix.dirname(name), source)] : [];
  });
}
