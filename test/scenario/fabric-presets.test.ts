import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { numberIn, quantitiesOf, runShipped as run } from '../cases/fabric-run.ts';

const folder = new URL('../../data/scenarios/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.startsWith('preset-'));
const presetOf = (name: string): Scenario => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Scenario;

/** What the name says, at the default of 102.4T and 800G an endpoint. */
const said: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'preset-8192-two-tiers.json': { siteEndpoints: 8192, tierCount: 2, radix: 128, switchCount: 192 },
  'preset-100000-one-plane.json': { siteEndpoints: 100000, tierCount: 3, linkRate: 800, leafCount: 1563 },
  'preset-100000-four-planes.json': { siteEndpoints: 100000, tierCount: 2, linkRate: 200, leafSwitchCount: 4 * 391 },
  'preset-campus-three-sites.json': { siteEndpoints: 8192, tierCount: 2, maxEndpoints: 3 * 8192, switchCount: 576 },
};

describe('presets', () => {
  it('are the four that people recognise', () => expect(names.sort()).toEqual(Object.keys(said).sort()));

  it.each(names)('%s is what its name says', (name) => {
    const quantities = quantitiesOf(run(presetOf(name)));
    for (const [quantity, expected] of Object.entries(said[name]!))
      expect(numberIn(quantities, quantity), quantity).toBe(expected);
  });

  it.each(names)('%s answers in all five options, finite or with a reason', (name) => {
    const { options } = run(presetOf(name));
    expect(options.map(({ id }) => id)).toEqual(['retimed', 'half-retimed', 'linear', 'cpo', 'cpo-upper']);
    for (const { quantities } of options)
      for (const [quantity, { value, reason }] of Object.entries(quantities))
        expect(value === null ? reason : Number.isFinite(value), quantity).toBeTruthy();
  });

  it('the campus has three sites 100 km apart, joined by coherent links', () => {
    const { resolved, options } = run(presetOf('preset-campus-three-sites.json'));
    const input = (key: string): number => resolved.input(resolved.options[0]!, key).value;
    expect([resolved.scope, input('siteCount'), input('siteDistance')]).toEqual(['campus', 3, 100]);
    const { dciLinks, syncTime, roundTrip } = options[0]!.quantities;
    // 8,192 x 800 x 5 % leaves a site: 410 links of 800G, 615 between three.
    expect(dciLinks!.value).toBe(615);
    expect(roundTrip!.value).toBeCloseTo(2 * 100 * input('routeFactor') * input('fibreLatency'), 9);
    expect(syncTime!.value).toBeGreaterThan(0);
  });

  it('four planes of the same accelerators take fewer switches and stop jobs less often than one', () => {
    const [one, four] = ['one-plane', 'four-planes'].map((planes) =>
      quantitiesOf(run(presetOf(`preset-100000-${planes}.json`))),
    );
    for (const name of ['switchCount', 'interruptions', 'idleAcceleratorHours'])
      expect(numberIn(four!, name), name).toBeLessThan(numberIn(one!, name));
    expect(numberIn(four!, 'cardUsedEnds')).toBe(numberIn(one!, 'cardUsedEnds'));
    // Two tiers of four planes against three of one: twice the links between switches.
    expect(numberIn(four!, 'interSwitchLinks')).toBe(2 * numberIn(one!, 'interSwitchLinks'));
  });
});
