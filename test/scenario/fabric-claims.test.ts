import claims from 'virtual:claims';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { checkClaims } from '../../src/scenario/check-claims.ts';
import { numberIn, quantitiesOf, runShipped as run } from '../cases/fabric-run.ts';

const checked = checkClaims(claims, catalog);
const scenarioOf = (name: string) => claims.scenarios[name];
const valueIn = (name: string, quantity: string, option = 'retimed'): number =>
  numberIn(quantitiesOf(run(scenarioOf(name)), option), quantity);
const saving = (name: string, quantity: string): number =>
  1 - valueIn(name, quantity, 'cpo') / valueIn(name, quantity, 'retimed');

describe('the arithmetic of each claim on a fabric comes out', () => {
  it('fat-tree-2: 2,048 endpoints, 96 switches, 2,048 links between them', () => {
    const names = ['maxEndpoints', 'switchCount', 'interSwitchLinks', 'radix', 'tierCount'];
    expect(names.map((name) => valueIn('claim-fat-tree-2', name))).toEqual([2048, 96, 2048, 64, 2]);
  });

  it('fat-tree-512: 131,072 endpoints in two tiers of radix 512', () => {
    const names = ['maxEndpoints', 'topCount', 'radix', 'tierCount'];
    expect(names.map((name) => valueIn('claim-fat-tree-512', name))).toEqual([131072, 256, 512, 2]);
  });

  it('meta-mttf: 1.593 % and 0.337 % a year, 4.7 times', () => {
    const [retimed, cpo] = ['retimed', 'cpo'].map((option) => valueIn('claim-meta-mttf', 'leafEvents', option) / 64);
    expect((retimed! * 100).toFixed(3)).toBe('1.593');
    expect((cpo! * 100).toFixed(3)).toBe('0.337');
    expect((retimed! / cpo!).toFixed(1)).toBe('4.7');
    expect(retimed).toBeCloseTo(8760 / 0.55e6, 12);
    expect(cpo).toBeCloseTo(8760 / 2.6e6, 12);
  });

  it('alibaba-links: 3,000 access links at 0.057 % a month are 1.71 a month', () => {
    expect(valueIn('claim-alibaba-links', 'cardUsedEnds')).toBe(3000);
    expect((valueIn('claim-alibaba-links', 'cardEvents') / 12).toFixed(2)).toBe('1.71');
  });

  // The model's own count beside the published one: 35 in 54 days.
  it('llama-3: about 39 network stops in 54 days on 16,384 endpoints of 400G', () => {
    expect(Math.round((valueIn('claim-llama-3', 'interruptions') * 54) / 365)).toBe(39);
    const ends = ['cardUsedEnds', 'leafUsedEnds', 'upperUsedEnds', 'coreUsedEnds'];
    // Radix 128 in three tiers; an end of 800G on a switch for two links, 2 x 2 - 1 ends above a leaf.
    expect(ends.map((name) => valueIn('claim-llama-3', name))).toEqual([16384, 16384, 16384, 8192]);
    const switches = ['leafSwitchCount', 'upperSwitchCount'];
    expect(switches.map((name) => valueIn('claim-llama-3', name))).toEqual([256, 384]);
  });

  it('llama-3: by hand', () => {
    const [ends, above, rate, ofSwitch] = [16384, 24576, 0.01593, 0.0061];
    const access = 0.6 * ((ends * rate) / 2 + 256 * ofSwitch + ends * rate);
    const upper = 0.05 * ((ends * rate) / 2 + above * rate + 384 * ofSwitch);
    expect(valueIn('claim-llama-3', 'interruptions')).toBeCloseTo(access + upper, 9);
  });

  it('llama-3: 3.09 h between interruptions, 8.35 % of them network', () => {
    expect(((54 * 24) / 419).toFixed(2)).toBe('3.09');
    expect(((35 / 419) * 100).toFixed(2)).toBe('8.35');
    const { reason } = checked.find(({ id }) => id === 'llama-3')!;
    expect(reason).toContain('3.09 h');
    expect(reason).toContain('8.35 %');
  });

  it('cpo-book-2layer: optics 84 % less; 48 % of the network with switches at 49 %', () => {
    expect(saving('claim-cpo-book-2layer-share-49', 'opticsPower')).toBeCloseTo(0.84, 9);
    // 0.45 x 0.84 + 0.49 x 0.21
    expect(saving('claim-cpo-book-2layer-share-49', 'networkPower')).toBeCloseTo(0.4809, 9);
    // 0.45 x 0.84 + 0.55 x 0.21: switches all that is not optics
    expect(saving('claim-cpo-book-2layer', 'networkPower')).toBeCloseTo(0.4935, 9);
  });

  it('cpo-book-2layer: optics 45 % of the network', () => {
    const quantities = quantitiesOf(run(scenarioOf('claim-cpo-book-2layer')), 'retimed');
    expect(quantities.opticsPower!.value! / quantities.networkPower!.value!).toBeCloseTo(0.45, 9);
  });

  // 36 engines or 72 modules on 115.2T; a switch of 102.4T has 64 ends.
  it('cpo-book-engines: 80,000 and 90,000 USD against 87,500 and 100,000 USD at 60 % gross margin', () => {
    expect([35000 / 0.4, 40000 / 0.4]).toEqual([87500, 100000]);
    const scale = 102400 / 115200;
    expect(valueIn('claim-cpo-book-engines-low', 'leafOpticsCost', 'cpo')).toBeCloseTo(87500 * scale, 3);
    expect(valueIn('claim-cpo-book-engines-high', 'leafOpticsCost', 'cpo')).toBeCloseTo(100000 * scale, 3);
    expect(valueIn('claim-cpo-book-engines-low', 'leafOpticsCost')).toBeCloseTo(72000 * scale, 3);
  });

  it('cpo-book-engines: the content equals generic modules at a margin of 48 %', () => {
    // Between 35,000 and 40,000 USD of content against 72 modules of 1,000 USD.
    expect((1 - 37500 / 72000).toFixed(2)).toBe('0.48');
    expect(checked.find(({ id }) => id === 'cpo-book-engines')!.reason).toContain('48 %');
  });
});
