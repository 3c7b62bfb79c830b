import { describe, expect, it } from 'vitest';
import { catalogFor, loadEdition } from '../../src/scenario/editions.ts';
import { fitChecks } from '../../src/scenario/fit-checks.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { refusalIn } from '../cases/refusal.ts';
import { catalog } from '../cases/tables.ts';

const runOf = (scenario: Scenario, option = 'retimed') => {
  const run = runScenario(scenario, catalog);
  const { quantities } = run.options.find(({ id }) => id === option)!;
  return { run, quantities, resolved: run.resolved.options.find(({ id }) => id === option)! };
};
const checksOf = (scenario: Scenario, option = 'retimed') => {
  const { run, quantities, resolved } = runOf(scenario, option);
  return fitChecks(run.resolved, resolved, quantities);
};
const values = (scenario: Scenario, option = 'retimed'): Record<string, number> =>
  Object.fromEntries(Object.entries(runOf(scenario, option).quantities).map(([name, { value }]) => [name, value!]));
const broken = (scenario: Scenario): string[] =>
  runScenario(scenario, catalog).warnings.flatMap((one) =>
    one.id === 'does-not-fit' ? [`${one.option} ${one.values.check}`] : [],
  );
const only = (inputs: NonNullable<Scenario['inputs']>, rest: Scenario = {}): Scenario => ({
  options: ['retimed'],
  inputs,
  ...rest,
});

describe('what one switch asks of its rack', () => {
  // 64 cages of 20 W beside 1,000 W, no fans, no loss, twice reserved.
  const plain = {
    switchBasePower: 1000,
    'retimed.endPower': 20,
    fanShare: 0,
    conversionLoss: 0,
    provisioningMargin: 2,
  };
  const one = values(only({ ...plain, rackPower: 30 }, { capacity: '51.2T' }));

  it('reserves what the facility reserves', () => {
    expect(one.leafSwitchReserve).toBe(2 * (1000 + 64 * 20));
    expect(one.leafRackUnitPower).toBe(2280);
  });
  it('is full by power', () => expect(one.leafSwitchesPerRack).toBe(6));
  it('is full by space', () => {
    const roomy = values(only({ ...plain, rackPower: 1000, rackSpace: 11 }));
    expect(roomy.leafSwitchesPerRack).toBe(5);
  });
  it('takes the maximum of a whole switch where it is given', () =>
    expect(values(only({ 'retimed.systemPowerMax': 3720 })).leafRackUnitPower).toBe(1860));
  it('has a rack of its own where it asks for more than a rack gives', () => {
    const hungry = values(only({ ...plain, rackPower: 2 }));
    expect(hungry.leafSwitchesPerRack).toBe(1);
    expect(broken(only({ ...plain, rackPower: 2 }))).toEqual(['retimed rack-power']);
  });
  it('counts the fibres of all its ports', () => {
    expect(one.leafSwitchFibres).toBe(64 * 16);
    expect(one.leafRackUnitFibres).toBe(512);
  });
});

describe('racks of a network', () => {
  const network: Scenario = { scope: 'fabric', capacity: '51.2T', options: ['retimed'] };
  it('are counted for leaves and switches above apart', () => {
    const { racks, leafSwitchCount, upperSwitchCount, leafSwitchesPerRack, upperSwitchesPerRack } = values(network);
    expect(racks).toBe(
      Math.ceil(leafSwitchCount! / leafSwitchesPerRack!) + Math.ceil(upperSwitchCount! / upperSwitchesPerRack!),
    );
  });
  it('are whole on every site', () => {
    const inputs = { siteCount: 3, endpointCount: 300 };
    expect(values({ ...network, scope: 'campus', inputs }).racks! % 3).toBe(0);
  });
});

describe('a check', () => {
  it('holds against air only what air cools, and asks for liquid only where a switch needs it', () => {
    expect(checksOf({ capacity: '51.2T' }).map(({ check }) => check)).toEqual([
      ...['cage', 'air', 'rack-power', 'rack-space', 'faceplate'],
    ]);
    expect(checksOf({ capacity: '102.4T' }, 'cpo').map(({ check }) => check)).toEqual([
      ...['liquid', 'rack-power', 'rack-space', 'faceplate'],
    ]);
  });
  it('stands for every place of a network', () =>
    expect(new Set(checksOf({ scope: 'fabric' }).map(({ place }) => place))).toEqual(new Set(['leaf', 'upper'])));
  it('all fit at the defaults', () => {
    for (const capacity of ['51.2T', '102.4T'])
      for (const scope of ['switch', 'fabric'] as const) expect(broken({ capacity, scope })).toEqual([]);
  });
  it.each([
    [{ airCoolingLimit: 500 }, '51.2T', 'air'],
    [{ liquidCooling: 0 }, '102.4T', 'liquid'],
    [{ rackSpace: 1 }, '51.2T', 'rack-space'],
    [{ faceplateFibres: 511 }, '51.2T', 'faceplate'],
    [{ cageLimit: 1 }, '51.2T', 'cage'],
  ])('%j of %s: %s does not fit', (inputs, capacity, check) =>
    expect(broken({ capacity, options: ['retimed'], inputs })).toEqual([`retimed ${check}`]),
  );
  it('fits at its limit', () =>
    expect(broken({ capacity: '51.2T', options: ['retimed'], inputs: { faceplateFibres: 512, rackSpace: 2 } })).toEqual(
      [],
    ));
  it('tells both numbers with their unit', () => {
    const [warning] = runScenario(only({ faceplateFibres: 100 }, { capacity: '51.2T' }), catalog).warnings;
    expect(warning).toEqual({
      id: 'does-not-fit',
      option: 'retimed',
      input: 'facility.faceplateFibres',
      values: {
        ...{ option: 'Retimed', check: 'faceplate', place: null },
        ...{ value: { value: 512, unit: '1' }, limit: { value: 100, unit: '1' } },
      },
    });
  });
});

describe('the numbers of a check', () => {
  // 64 modules of 20 W beside 1,000 W, twice reserved: 4,560 W a switch of two rack units.
  const inputs = {
    ...{ switchBasePower: 1000, 'retimed.endPower': 20, fanShare: 0, conversionLoss: 0, provisioningMargin: 2 },
    ...{ rackPower: 30, cageLimit: 18, airCoolingLimit: 1860, rackSpace: 36, faceplateFibres: 820 },
  };
  const one: Scenario = { capacity: '51.2T', options: ['retimed'], inputs };
  const of = (place: string, switches: number) => [
    {
      ...{ check: 'cage', place, quantity: `${place}CagePower`, value: 20, limit: 18, unit: 'W', fits: false },
      limitInput: 'switch-51.2t.cageLimit',
    },
    {
      ...{ check: 'air', place, quantity: `${place}RackUnitPower`, value: 2280, limit: 1860, unit: 'W', fits: false },
      limitInput: 'facility.airCoolingLimit',
    },
    {
      ...{ check: 'rack-power', place, value: switches * 4560, limit: 30_000, unit: 'W', fits: true },
      limitInput: 'facility.rackPower',
    },
    { check: 'rack-space', place, value: 2, limit: 36, unit: '1', fits: true, limitInput: 'facility.rackSpace' },
    {
      ...{
        check: 'faceplate',
        place,
        quantity: `${place}RackUnitFibres`,
        value: 512,
        limit: 820,
        unit: '1',
        fits: true,
      },
      limitInput: 'facility.faceplateFibres',
    },
  ];

  it('of one switch are those of a rack with that switch alone', () => expect(checksOf(one)).toEqual(of('leaf', 1)));

  it('of a network are those of the fullest rack of each tier', () =>
    expect(checksOf({ ...one, scope: 'fabric', inputs: { ...inputs, endpointCount: 1024 } })).toEqual([
      ...of('leaf', 6),
      ...of('upper', 6),
    ]));

  it('of a whole switch say nothing of a cage', () =>
    expect(checksOf({ ...one, inputs: { 'retimed.systemPowerMax': 3720 } }).map(({ check }) => check)).toEqual([
      ...['air', 'rack-power', 'rack-space', 'faceplate'],
    ]));

  it('of the first edition are the cage alone, against the power of a module with its laser', async () => {
    await loadEdition('2026.11');
    const tables = catalogFor({ edition: '2026.11' }, catalog);
    const { resolved, options } = runScenario(
      { options: ['retimed', 'cpo'], inputs: { 'retimed.endPower': 20, 'retimed.endLaserPower': 3 } },
      tables,
    );
    const [retimed, cpo] = resolved.options.map((option, i) => fitChecks(resolved, option, options[i]!.quantities));
    expect(retimed).toMatchObject([{ check: 'cage', place: 'leaf', value: 23, unit: 'W' }]);
    expect(cpo).toEqual([]);
  });

  it('fit up to a last digit above the limit', () => {
    const fits = (limit: number) =>
      checksOf({ ...one, inputs: { ...inputs, airCoolingLimit: limit } }).find(({ check }) => check === 'air')!.fits;
    expect([fits(2280), fits(2280 * (1 - 1e-13)), fits(2280 * (1 - 1e-6))]).toEqual([true, true, false]);
  });

  it('of liquid are one against what the hall has', () => {
    const liquid = (liquidCooling: number) =>
      checksOf({ capacity: '102.4T', options: ['retimed', 'cpo'], inputs: { liquidCooling } }, 'cpo')[0];
    const check = { check: 'liquid', place: 'leaf', value: 1, unit: '1', limitInput: 'facility.liquidCooling' };
    expect(liquid(0)).toEqual({ ...check, limit: 0, fits: false });
    expect(liquid(1)).toEqual({ ...check, limit: 1, fits: true });
  });
});

describe('an own switch', () => {
  const mine = (own: object, rest: Scenario = {}): Scenario => ({
    capacity: 'mine',
    switches: { mine: { like: '102.4T', ...own } },
    options: ['retimed'],
    ...rest,
  });
  const kept = (scenario: Scenario): string[][] =>
    runScenario(scenario, catalog).warnings.flatMap((one) =>
      one.id === 'kept-figures' ? [one.values.inputs.map(({ quantity }) => quantity)] : [],
    );

  it('has rack units of its own', () =>
    expect(values(mine({ rackUnits: 4 })).leafRackUnitFibres).toBe(
      values(mine({ rackUnits: 2 })).leafRackUnitFibres! / 2,
    ));
  it('of another size is told which figures it keeps', () => {
    expect(kept(mine({ capacity: 204_800 }))).toEqual([['switchBasePower', 'switchPrice']]);
    expect(kept(mine({ ports: 128, portRate: 1600 }))).toEqual([['switchBasePower', 'switchPrice']]);
    expect(kept(mine({ capacity: 204_800, basePower: 2800 }))).toEqual([['switchPrice']]);
    expect(kept(mine({ capacity: 204_800, basePower: 2800, price: 150_000 }))).toEqual([]);
    expect(kept(mine({ capacity: 204_800, price: 1 }, { inputs: { switchBasePower: 2800 } }))).toEqual([]);
  });
  it('of the same size is not', () => expect(kept(mine({ rackUnits: 4 }))).toEqual([]));
  it('once where it stands in both layers', () =>
    expect(kept(mine({ capacity: 204_800 }, { scope: 'fabric' }))).toHaveLength(1));
});

describe('refused', () => {
  it.each([
    [{ rackUnits: 0 }],
    [{ rackUnits: 1.5 }],
    [{ rackPower: -1 }],
    [{ rackSpace: 0 }],
    [{ liquidCooling: 2 }],
    [{ faceplateFibres: -1 }],
    [{ contaminationShare: 1.1 }],
    [{ moduleInstallTime: -1 }],
  ])('%j', (inputs) =>
    expect(refusalIn(() => runScenario({ inputs }, catalog))?.field).toContain(Object.keys(inputs)[0]),
  );
  it.each([
    [{ crewCount: 0 }],
    [{ crewCount: 1.5 }],
    [{ crewHours: 0 }],
    [{ crewHours: 25 }],
    [{ bringUpWaitingShare: 2 }],
  ])('%j in a fabric', (inputs) =>
    expect(refusalIn(() => runScenario({ scope: 'fabric', inputs }, catalog))?.field).toContain(Object.keys(inputs)[0]),
  );
});
