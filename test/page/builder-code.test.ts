/** The builder writes what the command line prints. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedCommand } from '../../src/cli/embed-command.ts';
import { codeOf, policyOf } from '../../src/page/builder-code.ts';
import { hashOf, noState, placementOf, readHash, type BuilderState } from '../../src/page/builder-state.ts';
import { defaultCube } from '../../src/scenario/assess.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { readFeed, withFeed } from '../../src/scenario/product-feed.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { questionView } from '../../src/view/question-view.ts';
import { terminalWords } from '../../src/words/en/terminal/terminal.ts';
import { deskWords } from '../../src/words/en/desk.ts';

const hash = (sign: string): string => `sha384-${sign.repeat(64)}`;
const built = {
  version: '0.1.0',
  files: { 'cpo-tco.js': hash('A'), 'cpo-tco.all.js': hash('B'), 'frame-host.js': hash('C') },
  importMap: `{"integrity":{"./cpo-tco.js":"${hash('A')}"}}`,
};
const base = 'https://cdn.example/w/{version}';
const feed = JSON.stringify({
  version: 1,
  sponsor: 'Acme & Sons',
  products: [{ name: 'Acme "LPO"', like: 'linear', figures: { endPower: { value: 8.5, unit: 'W' } } }],
});
const folder = mkdtempSync(join(tmpdir(), 'feed-'));
const feedFile = join(folder, 'products.json');
writeFileSync(feedFile, feed);

const written = (state: BuilderState, tier: 'module' | 'pinned' | 'strict' | 'frame'): string => {
  const run = runScenario(state.scenario, catalog);
  const title = deskWords.questionSentence(questionView(run, usDollar, defaultCube.draws, catalog));
  const placement = placementOf({ ...state, tier }, run.resolved, '0.1.0')!;
  return codeOf(tier, placement, title, built)!.html;
};
const printed = (tier: string, ...flags: string[]): string =>
  embedCommand(
    [...(tier === 'pinned' ? ['--integrity'] : ['--tier', tier]), '--base', base, ...flags],
    '0.1.0',
    terminalWords,
    undefined,
    () => JSON.stringify(built),
  ).text;

describe.each(['module', 'pinned', 'strict', 'frame'] as const)(
  'tier %s: builder and command line write the same',
  (tier) => {
    it('of the defaults', () => expect(written({ ...noState, base }, tier)).toBe(printed(tier)));

    it('of a scenario with settings', () => {
      const scenario: Scenario = { scope: 'fabric', region: 'de', inputs: { pue: 1.2 } };
      const settings = { workbench: 'https://a.example/?x=1&y=2', currency: 'EUR', locale: 'de', theme: 'dark' };
      const flags = ['--scope', 'fabric', '--region', 'de', '--set', 'pue=1.2', '--currency', 'EUR', '--locale', 'de'];
      const state: BuilderState = {
        ...{ ...noState, base, scenario, settings },
        inputs: { electricityPrice: 'locked', discountRate: 'hidden' },
      };
      expect(written(state, tier)).toBe(
        printed(
          tier,
          ...flags,
          ...['--theme', 'dark', '--workbench', 'https://a.example/?x=1&y=2'],
          ...['--locked-inputs', 'electricityPrice', '--hidden-inputs', 'discountRate'],
        ),
      );
    });

    it('of a product feed', () => {
      const scenario = withFeed({}, readFeed(feed, catalog), catalog) as Scenario;
      expect(written({ ...noState, base, scenario }, tier)).toBe(printed(tier, '--products', feedFile));
    });
  },
);

describe('the state in a link', () => {
  const state: BuilderState = {
    ...{ ...noState, base: '/w/', tier: 'strict', recipe: 'vue', everyInput: 'locked' },
    scenario: { region: 'de' },
    settings: { locale: 'de', 'product-feed': '/products.json' },
    inputs: { pue: 'hidden' },
    look: { accent: '#0a5fb4', radius: '4' },
    texts: { heading: 'Was CPO „spart“ & <mehr>' },
  };

  it('comes back', () => expect(readHash(hashOf(state)!)).toEqual(state));

  it('is none of the defaults', () => expect(hashOf(noState)).toBe(''));

  it('leaves out what was not written here', () => {
    const hostile = {
      look: { accent: 'red;} * {display:none', font: 'url(//evil)', x: '1', radius: '4' },
      settings: { workbench: 'javascript:alert(1)', locale: 'xx', theme: 7, currency: 'EUR' },
      inputs: { 'a b': 'locked', pue: 'gone' },
      texts: { heading: 7, other: 'x' },
      tier: 'toString',
      __proto__: { polluted: 1 },
    };
    expect(readHash(`#widget=${encodeURIComponent(JSON.stringify(hostile))}`)).toEqual({
      ...noState,
      look: { radius: '4' },
      settings: { currency: 'EUR' },
    });
  });

  it('whatever it holds, is read without an exception and pollutes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.string()), (value) => {
        const text = typeof value === 'string' ? value : encodeURIComponent(JSON.stringify(value));
        const read = readHash(`#widget=${text}`);
        expect(Object.keys(read!).sort()).toEqual(Object.keys(noState).sort());
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      }),
    );
  });
});

it.each([
  ['module', "script-src https://cdn.example;\nrequire-trusted-types-for 'script';\ntrusted-types lit-html"],
  ['frame', 'frame-src https://cdn.example;\nscript-src https://cdn.example'],
  ['static', 'img-src https://cdn.example'],
] as const)('the policy of tier %s names the host of the files', (tier, expected) => {
  const placement = placementOf({ ...noState, base }, runScenario({}, catalog).resolved, '0.1.0')!;
  expect(policyOf(tier, placement, undefined)).toBe(expected);
});
