import { expect, it } from 'vitest';
import { pack, unpack } from '../../src/import/packed-text.ts';
import { holdsScenario } from '../../src/page/holds-scenario.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { linkFor } from '../../src/scenario/packed-link.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

const notes = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`note${i}`, 'checked']));

it.each<[what: string, kind: RegExp, scenario: Scenario]>([
  ['plain', /[#&]scenario=/, { scope: 'fabric' }],
  ['packed', /[#&]z=/, { scope: 'fabric', notes }],
])('a %s link holds a scenario, whatever stands before it', async (_, kind, scenario) => {
  for (const state of [{ scenario }, { scenario, currency: 'EUR', draws: 512 }]) {
    const link = await linkFor(state, '', catalog, { pack, unpack });
    expect(link).toMatch(kind);
    expect(holdsScenario(link!)).toBe(true);
  }
});

it.each(['', '#', '#cost', '#widget=%7B%7D', '#my-scenario=1'])('%j holds none', (fragment) => {
  expect(holdsScenario(fragment)).toBe(false);
});
