/** Host pages of test/pages and the built files of dist/embed, from two origins, with the headers that a host sends. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const pathTo = (folder: string): string => fileURLToPath(new URL(`../../${folder}/`, import.meta.url));
const [pages, built] = [pathTo('test/pages'), pathTo('dist/embed')];

export interface Integrity {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
  readonly importMap: string;
  readonly importMapHash: string;
}

export interface HostServer {
  readonly origin: string;
  /** The same files from another port. */
  readonly otherOrigin: string;
  readonly integrity: Integrity;
  /** Names of the files of dist/embed. */
  readonly files: readonly string[];
  /** Serves something else than is built: a changed text, or nothing where the change gives undefined. */
  readonly change: (file: string, change: (text: string) => string | undefined) => void;
  /** Serves a page or a script that no file holds. */
  readonly add: (path: string, text: string, headers?: Readonly<Record<string, string>>) => void;
  readonly restore: () => void;
  readonly close: () => Promise<void>;
}

/** What needs a script at all, and nothing else: no style-src, no img-src, no connect-src. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html; base-uri 'none'; form-action 'none'";

/** By name of the page, with what stands for the hash of the import map. */
const policies: Readonly<Record<string, string>> = {
  'strict.html': strictPolicy,
  'strict-all.html': strictPolicy,
  'integrity-all.html': strictPolicy,
  'integrity.html': strictPolicy.replace("'self'", "'self' '{{importMapHash}}'"),
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Reads dist/embed once, so that a build in the meantime does not matter. */
export async function startHostServer(): Promise<HostServer> {
  if (!existsSync(`${built}cpo-tco.js`))
    throw new Error(`${built}cpo-tco.js is not there; run: node scripts/build-embed.mjs`);
  const files = new Map(
    readdirSync(built, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(built + name, 'utf8')]),
  );
  const integrity = JSON.parse(files.get('integrity.json')!) as Integrity;
  const changes = new Map<string, (text: string) => string | undefined>();
  const added = new Map<string, { readonly text: string; readonly headers: Readonly<Record<string, string>> }>();

  /** `{{importMap}}`, `{{importMapHash}}` and `{{cpo-tco.js}}`: what the build says of integrity. */
  const filled = (text: string): string =>
    text
      .replaceAll('<!-- {{importMap}} -->', `<script type="importmap">${integrity.importMap}</script>`)
      .replaceAll('{{importMapHash}}', integrity.importMapHash)
      .replaceAll(/\{\{([\w.-]+)\}\}/g, (_, name: string) => integrity.files[name] ?? '');

  function find(path: string): { text: string; headers?: Readonly<Record<string, string>> } | undefined {
    const extra = added.get(path);
    if (extra) return extra;
    const [, folder, name] = /^\/(embed|hosts)\/([\w.-]+)$/.exec(path) ?? [];
    if (name === undefined) return undefined;
    const text = folder === 'embed' ? files.get(name) : undefined;
    if (text !== undefined) {
      const changed = (changes.get(name) ?? String)(text);
      return changed === undefined ? undefined : { text: changed };
    }
    if (!existsSync(pages + name)) return undefined;
    const policy = policies[name];
    return {
      text: filled(readFileSync(pages + name, 'utf8')),
      ...(policy !== undefined && { headers: { 'content-security-policy': filled(policy) } }),
    };
  }

  const servers = await Promise.all([0, 1].map(() => listen(find)));
  const [origin, otherOrigin] = servers.map(
    (server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  ) as [string, string];
  return {
    origin,
    otherOrigin,
    integrity,
    files: [...files.keys()],
    change: (file, change) => void changes.set(file, change),
    add: (path, text, headers = {}) => void added.set(path, { text, headers }),
    restore: () => {
      changes.clear();
      added.clear();
    },
    close: async () => {
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

type Find = (path: string) => { text: string; headers?: Readonly<Record<string, string>> } | undefined;

async function listen(find: Find): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://host');
    const found = find(pathname);
    // Browsers ask for one where a page names none.
    response.writeHead(found ? 200 : pathname === '/favicon.ico' ? 204 : 404, {
      'content-type': types[extname(pathname)] ?? 'text/plain',
      'cache-control': 'no-store',
      // Scripts with `crossorigin`, and those of a frame without an origin of its own.
      'access-control-allow-origin': '*',
      ...found?.headers,
    });
    response.end(found?.text ?? 'not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
