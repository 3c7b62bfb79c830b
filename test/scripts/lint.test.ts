import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Rules {
  readonly rules: Readonly<Record<string, unknown>>;
}

/** Of .oxlintrc.json: it names each rule, none comes by a category. */
const oxlint = JSON.parse(readFileSync(`${root}.oxlintrc.json`, 'utf8')) as Rules & { overrides: readonly Rules[] };

/** Off on purpose: the array layouts of the evaluators and the checks of noUncheckedIndexedAccess need it. */
const off = ['no-non-null-assertion'];

const bareName = (rule: string): string => rule.replace(/^(?:@typescript-eslint|typescript|eslint)[/(]|\)$/g, '');

describe('rules of oxlint', () => {
  it('are at least those that typescript-eslint recommends, and its strict ones', () => {
    const wanted = [...tseslint.configs.recommendedTypeChecked, ...tseslint.configs.strict]
      .flatMap(({ rules }) => Object.entries(rules ?? {}))
      .filter(([rule, level]) => level !== 'off' && !off.includes(bareName(rule)))
      .map(([rule]) => bareName(rule));
    const given = [oxlint, ...oxlint.overrides].flatMap(({ rules }) => Object.keys(rules)).map(bareName);
    expect(wanted.length).toBeGreaterThan(50);
    expect(wanted.filter((rule) => !given.includes(rule))).toEqual([]);
  });

  const samples: Readonly<Record<string, readonly [text: string, rule?: string]>> = {
    'promise.ts': ["export const f = (): void => { fetch('a'); };", 'no-floating-promises'],
    'callback.ts': ["document.addEventListener('click', async () => { await fetch('a'); });", 'no-misused-promises'],
    'any.ts': ["export const a: string[] = JSON.parse('1');", 'no-unsafe-assignment'],
    'returned.ts': ["export const f = (): string => JSON.parse('1');", 'no-unsafe-return'],
    'text.ts': ['export const f = (a: number[]): string => `${a}`;', 'restrict-template-expressions'],
    'method.ts': [
      'export class A { a = 1; b(): number { return this.a; } }\nexport const method = new A().b;',
      'unbound-method',
    ],
    'assertion.ts': ['export const f = (a: string): string => a as string;', 'no-unnecessary-type-assertion'],
    'switch.ts': [
      "export const f = (a: 'a' | 'b'): number => { switch (a) { case 'a': return 1; } return 2; };",
      'switch-exhaustiveness-check',
    ],
    'explicit-any.ts': ['export const a: any = 1;', 'no-explicit-any'],
    'unused.ts': ['const _a = 1;', 'no-unused-vars'],
    'left-out.ts': [
      'export const f = (a: Record<string, 1>, b: string): unknown => { const { [b]: _, ...rest } = a; return rest; };',
    ],
    'one.ts': ["import { two } from './two.ts';\nexport const one = (): unknown => two;", 'import(no-cycle'],
    'two.ts': ["import { one } from './one.ts';\nexport const two = (): unknown => one;", 'import(no-cycle'],
    'type-one.ts': ["import type { Two } from './type-two.ts';\nexport type One = Two[];"],
    'type-two.ts': ["import type { One } from './type-one.ts';\nexport type Two = One | 1;"],
  };
  const folder = mkdtempSync(join(tmpdir(), 'cpo-tco-lint-'));
  let found: readonly { readonly code: string; readonly filename: string }[];

  beforeAll(() => {
    mkdirSync(join(folder, 'src'));
    symlinkSync(`${root}node_modules`, join(folder, 'node_modules'), 'junction');
    for (const name of ['.oxlintrc.json', 'tsconfig.json']) copyFileSync(root + name, join(folder, name));
    for (const [name, [text]] of Object.entries(samples)) writeFileSync(join(folder, 'src', name), `${text}\n`);
    const words = [`${root}node_modules/oxlint/bin/oxlint`, '--format=json'];
    const { stdout } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
    found = (JSON.parse(stdout) as { diagnostics: typeof found }).diagnostics;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(Object.entries(samples))('%s', (name, [, rule]) => {
    const codes = found.filter(({ filename }) => basename(filename) === name).map(({ code }) => bareName(code));
    expect(codes).toEqual(rule ? [rule] : []);
  });
});

describe('rules of the rooms', () => {
  const eslint = new ESLint({ cwd: root });
  const found = async (path: string, text: string): Promise<(string | null)[]> => {
    const results = await eslint.lintText(`${text}\n`, { filePath: `${root}${path}` });
    return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  };

  it.each([
    ['upward', 'src/view/a.ts', "import '../widget/cpo-tco.ts';", 'import-x/no-restricted-paths'],
    ['of a test', 'src/view/a.ts', "import '../../test/scripts/lint.test.ts';", 'import-x/no-restricted-paths'],
    ['of chart.js', 'src/parts/a.ts', "import 'chart.js';", '@typescript-eslint/no-restricted-imports'],
    ['of chart.js on demand', 'src/parts/a.ts', "await import('chart.js');", 'no-restricted-syntax'],
    ['of mathjs', 'src/view/a.ts', "import 'mathjs';", '@typescript-eslint/no-restricted-imports'],
    ['of results', 'src/cli/a.ts', "import '../engine/study.ts';", '@typescript-eslint/no-restricted-imports'],
  ])('refuse an import %s', async (_, path, text, rule) => {
    expect(await found(path, text)).toEqual([rule]);
  });

  it.each([
    ['downward', 'src/widget/a.ts', "import '../view/view.ts';"],
    ['of chart.js where it is registered', 'src/parts/charts/register.ts', "import 'chart.js';"],
    ['of types of chart.js', 'src/parts/a.ts', "import type { Chart } from 'chart.js';\nexport type A = Chart;"],
  ])('allow an import %s', async (_, path, text) => {
    expect(await found(path, text)).toEqual([]);
  });

  it('refuse words for readers, the clock in the engine and a binding in the wrong place', async () => {
    expect(await found('src/view/a.ts', "export const a = 'costs less';")).toEqual(['cpo-tco/reader-words']);
    expect(await found('src/engine/a.ts', 'export const a = Date.now();')).toEqual(['no-restricted-globals']);
    expect(await found('src/engine/a.ts', 'export const a = Math.random();')).toEqual(['no-restricted-properties']);
    expect(await found('src/parts/a.ts', 'export const a = html`<${b}></${b}>`;')).toContain('lit/binding-positions');
  });

  it('look for cycles where a file imports on demand, which oxlint does not follow', async () => {
    const { rules } = (await eslint.calculateConfigForFile(`${root}src/page/engine.ts`)) as Rules;
    expect(rules['import-x/no-cycle']).toEqual([2]);
  });

  it('refuse a comment that allows what is not refused', async () => {
    expect(await found('src/view/a.ts', '// eslint-disable-next-line no-var\nexport const a = 1;')).toEqual([null]);
  });
});
