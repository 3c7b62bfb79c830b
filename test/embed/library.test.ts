import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { decided, expectNoTroubles, hostBrowser, patience, type HostPage } from './browser.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');
const npm = JSON.parse(read('package.json')) as {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly customElements: string;
};

/** Runs a module as a program of its own, which must end by itself. */
function node(text: string): { readonly status: number | null; readonly said: string; readonly warned: string } {
  const options = { cwd: root, encoding: 'utf8', timeout: patience } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', text], options);
  return { status, said: stdout.trim(), warned: stderr.trim() };
}

/** What a host's bundler makes of a module that imports the package. */
async function bundle(text: string): Promise<string> {
  const entry = `${root}host.js`;
  // Vite takes the packages of development where the environment says test.
  vi.stubEnv('NODE_ENV', 'production');
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'host',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? text : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { codeSplitting: false } },
    },
  });
  vi.unstubAllEnvs();
  return ([output].flat() as Rolldown.RolldownOutput[])[0]!.output[0].code;
}

describe('package.json', () => {
  const targets = Object.values(npm.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );

  it.each([...new Set([...targets, npm.customElements])])('names %s, which the build writes', (target) => {
    if (target.includes('*')) expect(readdirSync(root + target.slice(0, target.lastIndexOf('/')))).not.toEqual([]);
    else expect(existsSync(root + target)).toBe(true);
  });

  it.each([
    ['cpo-tco/cpo-tco', 'dist/lib/element.js'],
    ['cpo-tco/cpo-tco/define', 'dist/lib/define.js'],
    ['cpo-tco/embed/cpo-tco.js', 'dist/embed/cpo-tco.js'],
    ['cpo-tco/embed/cpo-tco.all.js', 'dist/embed/cpo-tco.all.js'],
    ['cpo-tco/embed/integrity.json', 'dist/embed/integrity.json'],
    ['cpo-tco/custom-elements.json', 'dist/lib/custom-elements.json'],
  ])('finds %s', (name, path) => {
    expect(node(`console.log(import.meta.resolve('${name}'))`).said).toBe(
      new URL(`../../${path}`, import.meta.url).href,
    );
  });
});

describe('the library outside a browser', () => {
  it('is imported without a window, and the program ends', () => {
    const { status, said, warned } = node(
      "const { CpoTco } = await import('cpo-tco/cpo-tco'); console.log(typeof window, typeof document, typeof CpoTco);",
    );
    expect({ status, said, warned }).toEqual({ status: 0, said: 'undefined undefined function', warned: '' });
  });

  it('exports the class, its events and define', () => {
    expect(node("console.log(Object.keys(await import('cpo-tco/cpo-tco')).join(' '))").said).toBe(
      'CpoTco TcoChangeEvent TcoErrorEvent TcoResultEvent define',
    );
  });

  it('registers nothing with its class', () => {
    expect(node("await import('cpo-tco/cpo-tco'); console.log(customElements.get('cpo-tco'))").said).toBe('undefined');
  });

  it('registers the class with define.js', () => {
    const text = "await import('cpo-tco/cpo-tco/define'); const { CpoTco } = await import('cpo-tco/cpo-tco');";
    expect(node(`${text} console.log(customElements.get('cpo-tco') === CpoTco)`).said).toBe('true');
  });

  it('registers a subclass under another name', () => {
    const text =
      "const { CpoTco, define } = await import('cpo-tco/cpo-tco'); define(); define('acme-optics'); const own = customElements.get('acme-optics');";
    expect(node(`${text} console.log(own !== CpoTco, own.prototype instanceof CpoTco)`).said).toBe('true true');
  });

  it.each(['cpo-tco', 'acme-optics'])('says nothing when %s is defined twice', (name) => {
    const text = `const { define } = await import('cpo-tco/cpo-tco'); define('${name}'); define('${name}');`;
    expect(node(text)).toEqual({ status: 0, said: '', warned: '' });
  });

  it('names both versions once when another one is registered', () => {
    const text = `const { CpoTco, define } = await import('cpo-tco/cpo-tco');
      customElements.define('cpo-tco', class extends CpoTco { static cpoVersion = '0.0.1'; }); define();`;
    expect(node(text)).toEqual({
      status: 0,
      said: '',
      warned: `cpo-tco: version 0.0.1 is registered, ${npm.version} is left out`,
    });
  });

  it('imports its own files and packages that npm installs with it, nothing else', () => {
    const files = readdirSync(`${root}dist/lib`).filter((name) => name.endsWith('.js'));
    const texts = files.map((name) => read(`dist/lib/${name}`));
    const imported = texts.flatMap((text) => [...text.matchAll(/^(?:import|export)\b[^;]*?["']([^"'\s]+)["'];$/gm)]);
    const packages = imported.map((match) => match[1]!).filter((name) => !name.startsWith('./'));
    expect(packages.filter((name) => !(name.split('/')[0]! in npm.dependencies))).toEqual([]);
    expect(packages).toContain('lit');
  });
});

describe('the library in the bundle of a host', () => {
  it('is left out where the class is imported and not used', async () => {
    expect((await bundle("import { CpoTco } from 'cpo-tco/cpo-tco';")).trim()).toBe('');
  });

  it('is kept where define.js is imported for its effect', async () => {
    expect(await bundle("import 'cpo-tco/cpo-tco/define';")).toMatch(/customElements/);
  });
});

describe('two names on one page', () => {
  const host = hostBrowser();
  let opened: HostPage;

  beforeAll(async () => {
    const script = await bundle("import { define } from 'cpo-tco/cpo-tco'; define(); define('acme-optics');");
    host.server.add('/two-names.js', script, { 'content-type': 'text/javascript' });
    host.server.add(
      '/two-names.html',
      '<!doctype html><title>two names</title><script type="module" src="two-names.js"></script><cpo-tco></cpo-tco><acme-optics></acme-optics>',
      { 'content-type': 'text/html' },
    );
    opened = await host.openShared('/two-names.html');
  });

  it.each(['cpo-tco', 'acme-optics'])('%s shows a result and how sure it is', async (name) => {
    await decided(opened.page, name);
    expect(opened.warnings()).toEqual([]);
    await expectNoTroubles(opened);
  });
});
