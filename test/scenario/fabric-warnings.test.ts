import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { Warning, WarningId } from '../../src/scenario/warning.ts';
import { fabricOf, numbers, run } from '../cases/fabric-run.ts';

const of = <Id extends WarningId>(id: Id, scenario: Scenario) =>
  run(scenario).warnings.filter((one): one is Extract<Warning, { id: Id }> => one.id === id);
const optionsOf = (id: WarningId, scenario: Scenario) => of(id, scenario).map(({ option }) => option);
const fabric = (inputs: Scenario['inputs'] = {}, more: Scenario = {}): Scenario => ({
  ...{ scope: 'fabric', capacity: '51.2T' },
  ...more,
  inputs,
});
const own = (leaf: string, upper: string): Scenario => ({
  options: [{ id: 'own', leaf, upper, card: 'retimed' }],
  baseline: 'own',
});

describe('even-wiring: more than 5 % more switches', () => {
  // Radix 144: 72 uplinks. 4,608 endpoints: 64 + 36 against 64 + 32; 4,464: 62 + 36 against 62 + 31.
  const at = (endpointCount: number, inputs: Scenario['inputs'] = {}) =>
    fabricOf(256, { maxRadix: 144, endpointCount, ...inputs });

  it('not at 4.2 %', () => expect(of('even-wiring', at(4608))).toEqual([]));
  it('at 5.4 %, with both counts, once for all options', () => {
    const found = of('even-wiring', { ...at(4464), options: ['retimed', 'cpo'] });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ input: 'evenWiring', values: { even: 98, uneven: 93 } });
    expect(found[0]).not.toHaveProperty('option');
  });
  it('not where it is not asked for', () => expect(of('even-wiring', at(4464, { evenWiring: 0 }))).toEqual([]));
  it('not with three tiers', () => expect(of('even-wiring', at(4464, { requestedTierCount: 3 }))).toEqual([]));
  it('in the published four planes of 100,000', () =>
    expect(of('even-wiring', { scope: 'fabric', inputs: { endpointCount: 100000, planeCount: 4 } })).toHaveLength(1));
});

describe('uneven-tiers: three or four tiers below 0.9 of their bound', () => {
  // Radix 64: three tiers hold 65,536; nine tenths are 58,982.4.
  const at = (endpointCount: number, inputs: Scenario['inputs'] = {}) =>
    of('uneven-tiers', fabricOf(64, { endpointCount, ...inputs }));

  it('just below', () => expect(at(58982)).toMatchObject([{ input: 'endpointCount' }]));
  it('not just above', () => expect(at(58983)).toEqual([]));
  it('not at the bound', () => expect(at(65536)).toEqual([]));
  it('four tiers just above the bound of three', () => expect(at(65537)).toHaveLength(1));
  it('not with two tiers, however few', () => expect(at(65)).toEqual([]));
  it('two tiers of endpoints in three', () => expect(at(2048, { requestedTierCount: 3 })).toHaveLength(1));
  it('on every site of a campus', () => {
    const campus = (endpointCount: number): Scenario => ({
      ...fabricOf(64, { endpointCount, siteCount: 2 }),
      scope: 'campus',
    });
    expect(of('uneven-tiers', campus(2 * 58982))).toHaveLength(1);
    expect(of('uneven-tiers', campus(2 * 58983))).toEqual([]);
  });
});

describe('interface-mismatch: both ends of a link share an interface', () => {
  const at = (scenario: Scenario) => optionsOf('interface-mismatch', scenario);

  // 51.2T: the engine is FR, every module DR. 102.4T: all are DR.
  it('a DR card on an FR leaf, an FR switch above DR leaves', () => expect(at(fabric())).toEqual(['cpo', 'cpo-upper']));
  it('none at 102.4T', () => expect(at({ scope: 'fabric' })).toEqual([]));
  it('both where only the leaf is co-packaged', () =>
    expect(at(fabric({}, own('cpo', 'retimed')))).toEqual(['own', 'own']));
  it('follows an own architecture to the one it is like', () =>
    expect(at(fabric({}, { ...own('mine', 'retimed'), architectures: { mine: { like: 'linear' } } }))).toEqual([]));
  it('names places and interfaces', () => {
    const [found] = of('interface-mismatch', fabric({}, { options: ['cpo'] }));
    expect(found).toMatchObject({ option: 'cpo', input: 'options' });
    expect(found!.values.sides).toEqual([
      { place: 'leaf', interface: 'FR' },
      { place: 'card', interface: 'DR' },
    ]);
  });
  it('not above the leaves where there is nothing above them', () =>
    expect(at(fabric({ endpointCount: 64 }, { options: ['retimed', 'cpo-upper'] }))).toEqual([]));
});

describe('does-not-fit in a fabric', () => {
  const at = (scenario: Scenario) => optionsOf('does-not-fit', scenario);
  const hot = { cageLimit: 20, 'retimed.endPower': 20.5 };

  it('for the options with that module in a switch, above the leaves too', () => {
    expect(at(fabric(hot))).toEqual(['retimed', 'cpo-upper']);
    expect(at(fabric(hot, own('cpo', 'retimed')))).toEqual(['own']);
  });
  it('once where the same module stands in both layers', () =>
    expect(at(fabric(hot, own('retimed', 'retimed')))).toEqual(['own']));
  it('not for the card of a co-packaged switch', () => expect(at(fabric(hot, own('cpo', 'cpo')))).toEqual([]));
  it('not at the limit', () => expect(at(fabric({ cageLimit: 20, 'retimed.endPower': 20 }))).not.toContain('retimed'));
});

describe('just-above-bound', () => {
  const at = (endpointCount: number, inputs: Scenario['inputs'] = {}) =>
    of('just-above-bound', fabricOf(64, { endpointCount, ...inputs }));

  it.each([64, 2048, 65536])('one above %d, and not at it', (bound) => {
    expect(at(bound)).toEqual([]);
    expect(at(bound + 1)).toMatchObject([{ input: 'endpointCount' }]);
  });
  it('not far above', () => expect([...at(128), ...at(4096), ...at(131072)]).toEqual([]));
  it('not where the tier was asked for', () => expect(at(2049, { requestedTierCount: 3 })).toEqual([]));
  it('names no oversubscription for one tier, which has no uplinks', () =>
    expect(at(65)[0]!.values.oversubscription).toBe(null));

  /** The oversubscription that the warning names, run. */
  const tiersWithAdvice = (scenario: Scenario): (number | null)[] => {
    const [found] = of('just-above-bound', scenario);
    const changed = { ...scenario, inputs: { ...scenario.inputs, oversubscription: found!.values.oversubscription! } };
    return [...numbers(scenario, ['tierCount']), ...numbers(changed, ['tierCount'])];
  };
  it.each<[64 | 128 | 256 | 512, number, number]>([
    [64, 2049, 3],
    [64, 2100, 3],
    [64, 65537, 4],
    [128, 8193, 3],
    [128, 8500, 3],
    [128, 524289, 4],
    [256, 32769, 3],
    [256, 33500, 3],
    [512, 131073, 3],
    [512, 135000, 3],
  ])('radix %d, %d endpoints: the oversubscription that it names avoids tier %d', (radix, endpointCount, tiers) =>
    expect(tiersWithAdvice(fabricOf(radix, { endpointCount }))).toEqual([tiers, tiers - 1]),
  );
});
