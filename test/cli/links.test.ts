import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { scenarioOfLink } from '../../src/cli/link-scenario.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { loadEdition } from '../../src/scenario/editions.ts';
import * as packing from '../../src/import/packed-text.ts';
import { linkFor } from '../../src/scenario/packed-link.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { linkOf } from '../../src/scenario/scenario-link.ts';
import { commandLine } from '../cases/command-line.ts';
import { inProcess } from '../cases/in-process.ts';
import { inWords } from '../cases/refusal.ts';
import { patience } from '../cases/patience.ts';

const folder = mkdtempSync(join(tmpdir(), 'links-'));
afterAll(() => rmSync(folder, { recursive: true }));

const address = 'https://a.example/cpo-tco/';
const scenario: Scenario = {
  region: 'de',
  inputs: { 'linear-1600g.endPower': 9, 'facility.pue': 1.2 },
  quotes: {
    acme: {
      ...{ supplier: 'Acme', date: '2026-11-20', what: 'module', architecture: 'linear', rateGbps: 1600 },
      prices: [{ from: 1, price: 870 }],
    },
  },
};
const held = { edition: catalog.edition, ...scenario };
const link = linkOf({ scenario }, address, catalog);
const many: Scenario = {
  quotes: Object.fromEntries(
    Array.from({ length: 20 }, (_, i) => [`acme-${i}`, { ...scenario.quotes!.acme!, supplier: `Acme ${i}` }]),
  ),
};
const fragment = (value: unknown): string => `#scenario=${encodeURIComponent(JSON.stringify(value))}`;

describe('a link where a file is read', { timeout: patience }, () => {
  it.each<[string, string]>([
    ['whole', link],
    ['its fragment', link.slice(link.indexOf('#'))],
    ['its fragment without the sign', link.slice(link.indexOf('#') + 1)],
    ['with spaces around it', `  ${link}\n`],
  ])('%s, has the scenario', async (_, text) => expect(await scenarioOfLink(text)).toEqual(held));

  it('packed too', async () => {
    const packed = (await linkFor({ scenario: many }, address, catalog, packing))!;
    expect(packed).toContain('#z=');
    expect(await scenarioOfLink(packed)).toMatchObject(many);
    expect(await scenarioOfLink(packed.slice(0, -9)).catch(inWords)).toMatchObject({
      message: expect.any(String) as string,
    });
  });

  it('as a word, a file and standard input answers as its scenario as a file does', async () => {
    const [file, inFile] = [join(folder, 'scenario.json'), join(folder, 'link.txt')];
    writeFileSync(file, JSON.stringify(scenario));
    writeFileSync(inFile, `${link}\n`);
    const words = (word: string): string[] => [
      ...['compare', word, '--set', 'pue=1.3', '--draws', '64', '--format', 'json'],
    ];
    const wanted = await inProcess(words(file));
    expect(wanted.code).toBe(0);
    const answers = [
      ...[await inProcess(words(link)), await inProcess(words(inFile))],
      await commandLine(words('-'), link),
    ];
    const result = ({ out }: { readonly out: string }): unknown => {
      const { scenario: _, ...others } = JSON.parse(out) as Record<string, unknown>;
      return others;
    };
    for (const answer of answers) expect(result(answer)).toEqual(result(wanted));
  });

  it('names its edition', async () => {
    await loadEdition('2026.11');
    expect(await scenarioOfLink(fragment({ edition: '2026.11' }))).toEqual({ edition: '2026.11' });
  });
});

describe('a link is refused in one sentence where the page would leave out a part', { timeout: patience }, () => {
  it.each<[string, string, RegExp]>([
    ['without a fragment', address, /^link: found ".*", an address without a scenario; allowed: a link /],
    ['with a value out of range', fragment({ inputs: { pue: 99 } }), /^inputs\.pue: found 99; allowed: 1 to 3$/],
    ['with an unknown edition', fragment({ edition: '1999.01' }), /^edition: found "1999\.01"/],
    [
      'of a megabyte',
      `${link}${'x'.repeat(1_000_000)}`,
      /^link: found 1000\d\d\d characters; allowed: at most 100000$/,
    ],
    ['with an unknown currency', `#currency=XYZ&scenario=%7B%7D`, /^currency: found "XYZ"/],
  ])('%s', async (_, text, sentence) =>
    expect(await scenarioOfLink(text).catch(inWords)).toMatchObject({
      message: expect.stringMatching(sentence) as string,
    }),
  );

  it.each<[string, string, RegExp]>([
    ['cut off', link.slice(0, link.indexOf('quotes') + 40), /^cpo-tco: The link is cut off or changed after .*\.\n$/],
    ['packed and cut off', '#z=abcdef', /^cpo-tco: The link is cut off or changed; ask for it once more/],
    [
      'of a later version',
      fragment({ version: 9, magic: 1 }),
      /^cpo-tco: The link is of a later version of cpo-tco; .* magic\.\n$/,
    ],
  ])('%s', async (_, text, sentence) => {
    const { code, out, error } = await inProcess(['compare', text]);
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(sentence);
  });

  it('in a file of a megabyte, and on standard input', async () => {
    const file = join(folder, 'long.txt');
    const long = `${link}${'x'.repeat(1_000_000)}`;
    writeFileSync(file, long);
    for (const { code, error } of [await inProcess(['changes', file]), await commandLine(['changes', '-'], long)])
      expect([code, error]).toEqual([2, expect.stringMatching(/^cpo-tco: link: found 1000\d+ characters; .*\n$/)]);
  });

  it('every link that was ever written is read', async () => {
    const versions = new URL('../scenario/versions/', import.meta.url);
    for (const name of ['1-bare', '1', '2', '2-packed'])
      expect(await scenarioOfLink(readFileSync(new URL(`${name}.link`, versions), 'utf8'))).toBeTypeOf('object');
  });
});
