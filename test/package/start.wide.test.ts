/** The code of docs/start.md, run as a stranger runs it: in an empty folder, from the packed file. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs';
import { serve } from '../bench/serve.ts';
import { patience } from '../cases/patience.ts';
import { emptyProject, isWindows, packedName, root, usersEnvironment } from './packed.ts';

const text = readFileSync(`${root}docs/start.md`, 'utf8');

interface Step {
  readonly section: string;
  readonly language: string;
  readonly code: string;
}
const steps: readonly Step[] = text.split(/^## /m).flatMap((part) =>
  [...part.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, code]) => ({
    section: part.slice(0, part.indexOf('\n')),
    language: language!,
    code: code!,
  })),
);

/** What each step wrote, by the heading above it. */
const told = new Map<string, string[]>();
let folder: string;

/** A file is named in its first line; what npm would fetch is there already, as a link, and npm is told to ask nobody. */
function follow({ section, language, code }: Step): void {
  if (language === 'js') {
    const [, name] = /^\/\/ (\S+)$/m.exec(code)!;
    writeFileSync(join(folder, name!), code);
    return;
  }
  const script = code.replaceAll(/^npm install (@?[a-z][\w/-]*)$/gm, (_, name: string) => {
    expect(Object.keys(packageJson.devDependencies)).toContain(name);
    const [owner] = name.split('/') as [string];
    symlinkSync(`${root}node_modules/${owner}`, join(folder, 'node_modules', owner));
    return ':';
  });
  const env = {
    ...usersEnvironment(),
    npm_config_offline: 'true',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
  };
  const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', script], { cwd: folder, encoding: 'utf8', env });
  // A row of the scenarios is refused.
  expect([status, stderr], code).toEqual([section.startsWith('Many scenarios') ? 2 : 0, '']);
  told.set(section, [...(told.get(section) ?? []), stdout]);
}

// The shell of the page is not that of Windows.
describe.skipIf(isWindows)('docs/start.md', { timeout: 2 * patience }, () => {
  beforeAll(() => {
    folder = emptyProject('start');
    rmSync(join(folder, 'package.json'));
    for (const step of steps) follow(step);
  }, 5 * patience);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['start', 'library'])('docs/%s.md names the file that is packed', (name) =>
    expect(readFileSync(`${root}docs/${name}.md`, 'utf8')).toContain(`npm install ./${packedName}\n`),
  );

  it('installs a command that says its version', () =>
    expect(told.get('Install')![0]!.trimEnd().split('\n').at(-1)).toBe(packageJson.version));

  it('compares in the terminal and in a program, with the same chances', () => {
    const [terminal, program] = told.get('Compare')!;
    expect(terminal).toMatch(/^All 64 ports of 1\.6T in use, in Germany on one 102\.4T switch/);
    const ranking = program!
      .trim()
      .split('\n')
      .map((line) => line.split(' '));
    expect(ranking.map(([option]) => option)).toEqual(expect.arrayContaining(['retimed', 'cpo']));
    for (const [, chance] of ranking) expect(Number(chance)).toSatisfy((value) => value >= 0 && value <= 1);
  });

  it('has the same answers from batch in Parquet and from the statement in DuckDB', () => {
    const [, printed] = told.get('The same inside DuckDB')!;
    const [computed, batch] = printed!.split('computed by batch').map((part) => rowsOf(part));
    expect(computed).toHaveLength(3);
    expect(batch).toHaveLength(3);
    for (const [i, row] of computed!.entries()) {
      for (const name of ['refused', 'decision.best', 'cpo.tco', 'retimed.tco']) {
        const [one, other] = [row[name], batch![i]![name]];
        if (typeof one === 'number' && typeof other === 'number') expect(one / other).toBeCloseTo(1, 12);
        else expect(one, name).toBe(other);
      }
    }
    expect(computed!.map(({ refused }) => refused)).toEqual([null, null, 'pue: range']);
    expect(computed![0]!['cpo.tco']).toBeGreaterThan(1000);
  });

  it('shows the widget with its answer on the page', async () => {
    const { address, server } = await serve(join(folder, 'site'));
    const executablePath = process.env.CHROMIUM_PATH ?? (await findChromium());
    const browser = await chromium.launch({ args: chromiumFlags, ...(executablePath && { executablePath }) });
    try {
      const page = await browser.newPage();
      const troubles: string[] = [];
      page.on('pageerror', ({ message }) => void troubles.push(message));
      page.on('requestfailed', (request) => void troubles.push(request.url()));
      await page.goto(address);
      await page.waitForFunction(() => document.querySelector('cpo-tco')?.result);
      const shown = page.locator('cpo-tco').evaluate((element) => element.shadowRoot?.textContent);
      expect(await shown).toContain('Germany');
      expect(troubles).toEqual([]);
    } finally {
      await browser.close();
      server.close();
    }
  });
});

/** Rows as Node prints them: a literal of JavaScript. */
function rowsOf(printed: string): readonly Readonly<Record<string, unknown>>[] {
  const literal = printed.slice(printed.indexOf('['), printed.lastIndexOf(']') + 1);
  return runInNewContext(`(${literal})`) as readonly Record<string, unknown>[];
}
