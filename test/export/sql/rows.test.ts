/** What a row may set beside inputs, what it leaves, and what is refused: as the engine has it. */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { closeDuckdb, type TableRow } from '../../cases/duckdb.ts';
import { patience } from '../../cases/patience.ts';
import { agreement, type Rows } from '../../cases/sql-agreement.ts';

afterAll(closeDuckdb);

const few = ['tco', 'tcoWithoutIdle', 'capex', 'facilityPower', 'totalCarbon', 'tierCount', 'energyPerBit', 'racks'];

/** Rows and what each sets of a scenario, in one. */
function rowsOf(base: Scenario, each: readonly { row: TableRow; set: (base: Scenario) => Scenario }[]): Rows {
  return {
    base,
    rows: each.map(({ row }, id) => ({ id, ...row })),
    scenarios: each.map(({ set }) => set(base)),
    quantities: few,
  };
}

/** A row of inputs under the names that a scenario has for them. */
const ofInputs = (inputs: Readonly<Record<string, number>>) => ({
  row: inputs,
  set: (base: Scenario): Scenario => ({ ...base, inputs: { ...base.inputs, ...inputs } }),
});

const agree = async (rows: Rows, expected: { answered: number; refused: number }): Promise<void> => {
  const { differently, answered, refused } = await agreement(rows);
  expect(differently).toEqual([]);
  expect({ answered, refused }).toEqual(expected);
};

describe('a row', { timeout: patience }, () => {
  it('without values is the scenario that the command was given', () =>
    agree(
      rowsOf({ scope: 'fabric', region: 'de', inputs: { endpointCount: 700, pue: 1.4 } }, [
        { row: { pue: null, 'cpo.endPrice': null, region: null, capacity: null }, set: (base) => base },
        { row: { pue: 1.2 }, set: (base) => ({ ...base, inputs: { ...base.inputs, pue: 1.2 } }) },
        { row: { region: 'us' }, set: (base) => ({ ...base, region: 'us' }) },
        { row: { capacity: '51.2T' }, set: (base) => ({ ...base, capacity: '51.2T' }) },
        { row: { 'cpo.endPrice': 0 }, set: (base) => ({ ...base, inputs: { ...base.inputs, 'cpo.endPrice': 0 } }) },
      ]),
      { answered: 5, refused: 0 },
    ));

  it('may be one endpoint, have zero shares and horizons of one year and thirty', () =>
    agree(
      rowsOf({ scope: 'campus' }, [
        ofInputs({ endpointCount: 1, siteCount: 1, horizon: 1 }),
        ofInputs({ endpointCount: 1, siteCount: 1, accessCopperShare: 1, horizon: 30, discountRate: 0 }),
        ofInputs({ endpointCount: 2, interSiteShare: 0, siteCount: 2, switchFailureRate: 0, checkpointTime: 0 }),
        ofInputs({ referenceFibresPerServer: 0, acceleratorsPerEndpoint: 0, powerOnShare: 0, residualShare: 0 }),
        ofInputs({ oversubscription: 64, horizon: 30, electricityEscalation: -0.499, discountRate: 1 }),
        ofInputs({ supportShare: 0, integratedSupportShare: 0, moduleSupportShare: 0, inflation: 1, horizon: 30 }),
      ]),
      { answered: 6, refused: 0 },
    ));

  it('is refused where the engine refuses it, and no other is', () =>
    agree(
      rowsOf({ scope: 'fabric' }, [
        ofInputs({ pue: 0.5 }),
        ofInputs({ pue: 3.5 }),
        ofInputs({ horizon: 1.5 }),
        ofInputs({ horizon: 31 }),
        ofInputs({ typicalPowerShare: 0 }),
        ofInputs({ endpointCount: 0 }),
        ofInputs({ endpointCount: 33_554_432 }),
        ofInputs({ endpointRate: 6400 }),
        ofInputs({ endpointRate: 801 }),
        ofInputs({ planeCount: 3 }),
        ofInputs({ planeCount: 16 }),
        ofInputs({ portRate: 400 }),
        ofInputs({ portRate: 200 }),
        ofInputs({ portRate: 123 }),
        ofInputs({ cardPortRate: 401 }),
        ofInputs({ cardPortRate: 400 }),
        ofInputs({ cardPortRate: 3200 }),
        ofInputs({ jobEndpoints: 10_000_000 }),
        ofInputs({ endpointsPerLeaf: 4000 }),
        ofInputs({ endpointsPerLeaf: 40, endpointCount: 5000, topSwitches: 1 }),
        ofInputs({ maxRadix: 2 }),
        ofInputs({ 'cpo.systemPower': 1, 'cpo.systemPowerMax': 2000 }),
        ofInputs({ 'cpo.systemPower': 3000, 'cpo.systemPowerMax': 2000 }),
        ofInputs({ 'cpo.systemPrice': 118_000, 'cpo.endPrice': 700 }),
        ofInputs({ 'cpo.systemPrice': 118_000, 'cpo.systemPowerMax': 3980 }),
        ofInputs({ 'linear.systemPower': 2000, 'linear.laserApart': 1 }),
      ]),
      { answered: 5, refused: 21 },
    ));

  it('may name region, buyer class and the switch of each tier', () => {
    const switches = fc.constantFrom(undefined, '51.2T', '102.4T');
    const any = fc.record(
      {
        ...{ capacity: switches, upperSwitch: switches, coreSwitch: switches, fourthSwitch: switches },
        region: fc.constantFrom(undefined, 'de', 'us'),
        buyerClass: fc.constantFrom(undefined, 'direct' as const, 'contract' as const, 'shop' as const),
        endpointCount: fc.integer({ min: 1, max: 60_000 }),
        'cpo.endPrice': fc.option(fc.integer({ min: 1, max: 3000 }), { nil: undefined }),
        shopPriceFactor: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
        'cpo.systemPrice': fc.constantFrom(undefined, undefined, 100_000),
      },
      { requiredKeys: ['endpointCount'] },
    );
    const rows = fc.sample(any, { seed: 7, numRuns: 300 }).map((one) => {
      const row = Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as TableRow;
      const isNumber = ([, value]: [string, unknown]): boolean => typeof value === 'number';
      const parts = Object.entries(row);
      const inputs = Object.fromEntries(parts.filter(isNumber)) as Record<string, number>;
      const settings = Object.fromEntries(parts.filter((part) => !isNumber(part)));
      return { row, set: (base: Scenario): Scenario => ({ ...base, ...settings, inputs }) };
    });
    return agreement(rowsOf({ scope: 'fabric' }, rows)).then(({ differently, answered, refused }) => {
      expect(differently).toEqual([]);
      expect(answered).toBeGreaterThan(150);
      expect(refused).toBeGreaterThan(10);
    });
  });

  it('may say how a switch of the reader’s own is built', () => {
    const base: Scenario = {
      scope: 'fabric',
      switches: { mine: { like: '102.4T', capacity: 102_400, ports: 64, basePower: 1400 }, top: { like: '51.2T' } },
      capacity: 'mine',
      upperSwitch: 'top',
      inputs: { endpointCount: 4096 },
    };
    const of = (id: 'mine' | 'top', fields: Readonly<Record<string, number>>) => ({
      row: Object.fromEntries(Object.entries(fields).map(([key, value]) => [`switches.${id}.${key}`, value])),
      set: (one: Scenario): Scenario => ({
        ...one,
        switches: { ...one.switches, [id]: { ...one.switches![id]!, ...fields } },
      }),
    });
    return agree(
      rowsOf(base, [
        of('mine', {}),
        of('mine', { capacity: 204_800, ports: 128 }),
        of('mine', { ports: 128 }),
        of('mine', { ports: 48 }),
        of('mine', { portRate: 800 }),
        of('mine', { portRate: 800, ports: 128 }),
        of('mine', { capacity: 51_200, ports: 32, basePower: 700, price: 40_000, radix: 128, failureRate: 0 }),
        of('mine', { capacity: 50 }),
        of('top', { capacity: 25_600 }),
        of('top', { capacity: 25_700 }),
        of('top', { ports: 32, price: 10 }),
        of('top', { ports: 64, portRate: 400 }),
        { row: { capacity: '102.4T' }, set: (one) => ({ ...one, capacity: '102.4T' }) },
        { row: { upperSwitch: 'mine' }, set: (one) => ({ ...one, upperSwitch: 'mine' }) },
        ofInputs({ switchPrice: 12_345 }),
        ofInputs({ 'switch-51.2t.switchPrice': 12_345 }),
      ]),
      { answered: 12, refused: 4 },
    );
  });

  it('may set what each of several networks sets, and what all share', () => {
    const base: Scenario = {
      scope: 'fabric',
      networks: {
        compute: { inputs: { endpointCount: 8192 } },
        storage: {
          ...{ capacity: '51.2T', stays: 'retimed' },
          inputs: { endpointCount: 512, endpointRate: 400, oversubscription: 2, acceleratorsPerEndpoint: 4 },
        },
      },
    };
    const within = (id: 'compute' | 'storage', inputs: Readonly<Record<string, number>>) => ({
      row: Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`${id}/${name}`, value])),
      set: (one: Scenario): Scenario => ({
        ...one,
        networks: {
          ...one.networks,
          [id]: { ...one.networks![id]!, inputs: { ...one.networks![id]!.inputs, ...inputs } },
        },
      }),
    });
    return agree(
      rowsOf(base, [
        { row: {}, set: (one) => one },
        within('storage', { endpointCount: 1, accessCopperShare: 1 }),
        within('storage', { 'retimed.endPrice': 333 }),
        within('compute', { 'retimed.endPrice': 333, endpointCount: 30_000 }),
        within('compute', { endpointRate: 1600, cardPortRate: 800 }),
        within('storage', { endpointRate: 450 }),
        ofInputs({ 'retimed.endPrice': 900, pue: 1.5, acceleratorsPerEndpoint: 8 }),
        ofInputs({ switchPrice: 50_000, 'retimed-800g.endPower': 20 }),
        ofInputs({ oversubscription: 3, horizon: 9 }),
        { row: { region: 'de', buyerClass: 'shop' }, set: (one) => ({ ...one, region: 'de', buyerClass: 'shop' }) },
        {
          row: { 'storage/capacity': '102.4T' },
          set: (one) => ({
            ...one,
            networks: { ...one.networks, storage: { ...one.networks!.storage!, capacity: '102.4T' } },
          }),
        },
        { row: { capacity: '51.2T' }, set: (one) => ({ ...one, capacity: '51.2T' }) },
      ]),
      { answered: 11, refused: 1 },
    );
  });

  it('follows what the scenario sets by shares, figures, ranges and text', () =>
    agree(
      rowsOf(
        {
          architectures: { acme: { like: 'linear', endPower: 9, endPrice: { of: 'linear.endPrice', typical: 0.9 } } },
          options: ['retimed', 'linear', 'cpo', { id: 'acme', leaf: 'acme', upper: 'acme', card: 'acme' }],
          inputs: {
            'linear.endPrice': '75 % of retimed.endPrice',
            pue: { low: 1.1, typical: 1.2, high: 1.3 },
            'cpo.serviceUnitPrice': { of: 'cpo.endPrice', typical: 0.5 },
          },
        },
        [
          { row: {}, set: (base) => base },
          ofInputs({ 'retimed.endPrice': 1000 }),
          ofInputs({ 'linear.endPrice': 500 }),
          ofInputs({ 'cpo.endPrice': 800, pue: 1.5 }),
          { row: { capacity: '51.2T' }, set: (base) => ({ ...base, capacity: '51.2T' }) },
          { row: { buyerClass: 'direct' }, set: (base) => ({ ...base, buyerClass: 'direct' }) },
          ofInputs({ 'linear.endFailureRate': 0.01 }),
          ofInputs({ 'acme.endFailureRate': 0.02, 'linear.endFailureRate': 0.01 }),
          ofInputs({ 'cpo.endPrice': 1_000_000 }),
          ofInputs({ 'retimed.endPrice': 1_000_000 }),
        ],
      ),
      { answered: 10, refused: 0 },
    ));
});
