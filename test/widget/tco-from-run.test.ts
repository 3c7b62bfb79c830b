import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TcoData } from '../../src/widget/tco-data.ts';
import { tcoFromRun, tcoInput } from '../../src/widget/tco-from-run.ts';
import { inCurrency, usDollar, type Currency } from '../../src/scenario/currency.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { inputsInUse } from '../../src/scenario/inputs-in-use.ts';
import { runScenario, type Run } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { linesOf } from '../../src/view/lines.ts';
import { once } from '../cases/once.ts';
import { patience } from '../cases/patience.ts';
import { anyFabric } from '../cases/random-fabric.ts';
import { anyScenario } from '../cases/random-scenario.ts';

const run = once((scenario): Run => runScenario(scenario, catalog));
const dataOf = (scenario: Scenario, edited: string[] = [], currency: Currency = usDollar): TcoData =>
  tcoFromRun(run(scenario), catalog, currency, new Set(edited));
const usual = once((scenario) => dataOf(scenario));

const draws = { seed: 20261126, numRuns: 60 };
const scopes = [
  ['one switch', anyScenario],
  ['fabrics and campuses', anyFabric],
] as const;

/** Difference of two numbers against the size of what they are made of. */
const off = (a: number, b: number, size = Math.abs(b)): number => (a === b ? 0 : Math.abs(a - b) / size);

/** Of all lines of a total: in a group what is left at the end may take nearly all of what was paid. */
function sizeOfLines(of: Run, id: string, total: 'networkPower' | 'tcoWithoutIdle'): number {
  const { quantities } = of.options.find((option) => option.id === id)!;
  return linesOf(of, total).reduce((sum, { quantity }) => sum + Math.abs(quantities[quantity]!.value!), 0);
}

describe.each(scopes)('the data of %s', (_, scenarios) => {
  it('has groups of lines that sum to the totals', { timeout: patience }, () =>
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const { options } = usual(scenario);
        for (const option of options)
          for (const [{ values, total }, name] of [
            [option.power, 'networkPower'],
            [option.cost, 'tcoWithoutIdle'],
          ] as const) {
            const sum = values.reduce((a, b) => a + b, 0);
            expect(off(sum, total, sizeOfLines(run(scenario), option.id, name))).toBeLessThan(1e-12);
          }
      }),
      draws,
    ),
  );

  it('has the totals of the run', { timeout: patience }, () =>
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const totals = usual(scenario).options.map(({ power, cost }) => [power.total, cost.total]);
        const expected = run(scenario).options.map(({ quantities }) => [
          quantities.networkPower!.value,
          quantities.tcoWithoutIdle!.value,
        ]);
        expect(totals).toEqual(expected);
      }),
      draws,
    ),
  );

  it('has what is paid in all by the end: the purchase and the cost of every year', { timeout: patience }, () =>
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const { options, years } = usual(scenario);
        run(scenario).options.forEach(({ quantities }, i) => {
          const { paid } = options[i]!;
          const all = quantities.yearlyCostWithoutIdle!.byYear!.reduce((a, b) => a + b, quantities.capex!.value!);
          expect([paid.length, paid[0]]).toEqual([years + 1, quantities.capex!.value]);
          expect(off(paid.at(-1)!, all)).toBeLessThan(1e-12);
        });
      }),
      draws,
    ),
  );

  it('counts every input in use once', { timeout: patience }, () =>
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const { evidence, used } = usual(scenario);
        expect(evidence.reduce((sum, { count }) => sum + count, 0)).toBe(used);
      }),
      draws,
    ),
  );

  it('lists as preset what the scenario sets of the inputs in use, and nothing else', { timeout: patience }, () =>
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const set = inputsInUse(run(scenario).resolved).filter(({ origin }) => origin === 'scenario');
        expect(usual(scenario).preset.map(({ name, value }) => [name, value])).toEqual(
          set.map(({ name, value }) => [name, value]),
        );
      }),
      draws,
    ),
  );

  it('is plain', { timeout: patience }, () =>
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const data = usual(scenario);
        expect(structuredClone(data)).toEqual(data);
      }),
      { ...draws, numRuns: 30 },
    ),
  );
});

const acme: Scenario = {
  options: ['retimed', 'cpo', { id: 'acme', leaf: 'acme', upper: 'acme', card: 'acme', sponsor: { name: 'Acme' } }],
  architectures: { acme: { like: 'linear', label: 'Acme engine', endPower: 9, endPrice: 690 } },
};
const quoted: Scenario = { ...acme, options: ['retimed', { id: 'acme', leaf: 'acme', upper: 'acme', card: 'acme' }] };
const countOf = (data: TcoData, of: string): number => data.evidence.find(({ id }) => id === of)?.count ?? 0;

describe('evidence', () => {
  const standard = dataOf({ options: ['retimed', 'cpo', 'linear'] });

  it('of the numbers of a sponsor is a vendor claim', () =>
    expect(
      countOf(dataOf(acme), 'vendor-claim') -
        countOf(dataOf({ ...acme, architectures: { acme: { like: 'linear' } } }), 'vendor-claim'),
    ).toBeGreaterThanOrEqual(2));

  it("of the numbers of a sponsor is nobody's own", () => expect(countOf(dataOf(acme), 'own')).toBe(0));

  it("of an own product is its vendor's claim, sponsored or not", () => expect(countOf(dataOf(quoted), 'own')).toBe(0));

  it('of a number that a reader gives a sponsored product is own', () => {
    const name = 'acme-1600g.endPrice';
    const scenario = { ...acme, inputs: { [name]: 700 }, architectures: { acme: { like: 'linear', endPower: 9 } } };
    expect(countOf(dataOf(scenario, [name]), 'own')).toBe(1);
  });

  it('is the same at an input as in the counts', () =>
    expect(dataOf(acme).inputs.find(({ name }) => name === 'acme-1600g.endPrice')!.evidence).toBe('vendor-claim'));

  it('of an input that follows an own number is told as following', () =>
    expect(dataOf({ scope: 'fabric', inputs: { endpointCount: 4096 } }).preset.map(({ quantity }) => quantity)).toEqual(
      ['endpointCount'],
    ));

  it('of the defaults is never own', () => expect(countOf(standard, 'own')).toBe(0));
});

describe('inputs', () => {
  const quantitiesOf = (scenario: Scenario, option: string): string[] =>
    dataOf(scenario)
      .inputs.filter(({ of }) => of.length === 0 || of.includes(option))
      .map(({ name }) => name);

  it('of one switch are price and power of each option, electricity and PUE', () =>
    expect(quantitiesOf({}, 'cpo').sort()).toEqual([
      'cpo-1600g.endPower',
      'cpo-1600g.endPrice',
      'facility.electricityPrice',
      'facility.pue',
    ]));

  it('of a fabric begin with its size', () =>
    expect(dataOf({ scope: 'fabric' }).inputs[0]!.name).toBe('fabric.endpointCount'));

  it('of a campus have the distance of the sites', () =>
    expect(dataOf({ scope: 'campus' }).inputs.map(({ name }) => name)).toContain('campus.siteDistance'));

  it('have each name once', () => {
    const names = dataOf({}).inputs.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('can be named by quantity, by their whole name and by that of a scenario', () =>
    expect(dataOf({}).inputs.find(({ name }) => name === 'cpo-1600g.endPrice')!.names).toEqual([
      'endPrice',
      'cpo-1600g.endPrice',
      'cpo.endPrice',
    ]));

  it('of an own architecture have its label', () =>
    expect(dataOf(acme).inputs.find(({ name }) => name === 'acme-1600g.endPrice')!.owner!.label).toBe('Acme engine'));

  it("that a reader has set are not the page's", () =>
    expect(
      dataOf({ inputs: { pue: 1.2, 'facility.electricityPrice': 0.3 } }, ['facility.pue']).preset.map(
        ({ name }) => name,
      ),
    ).toEqual(['facility.electricityPrice']));
});

describe('money in euros', () => {
  const euro = { code: 'EUR', unitsPerUsd: 0.8684 };
  const [usd, eur] = [dataOf({}), dataOf({}, [], euro)];

  it('is that in dollars times the rate', () => {
    const worst = eur.options.flatMap(({ cost, paid }, i) => [
      off(cost.total, usd.options[i]!.cost.total * 0.8684),
      ...cost.values.map((value, k) => off(value, usd.options[i]!.cost.values[k]! * 0.8684)),
      ...paid.map((value, k) => off(value, usd.options[i]!.paid[k]! * 0.8684)),
    ]);
    expect(Math.max(...worst)).toBeLessThan(1e-12);
  });

  it('leaves watts as they are', () =>
    expect(eur.options.map(({ power }) => power)).toEqual(usd.options.map(({ power }) => power)));

  it('leaves inputs in dollars', () => expect(eur.inputs).toEqual(usd.inputs));

  it('agrees with the run in that currency', () => {
    const shown = inCurrency(run({}), euro).options.map(({ quantities }) => quantities.tcoWithoutIdle!.value);
    expect(eur.options.map(({ cost }) => cost.total)).toEqual(shown);
  });
});

it('a host locks what networks share by its name in a network that reads it', () => {
  const answer = run({
    scope: 'fabric',
    networks: {
      a: { inputs: { endpointCount: 4096 } },
      own: { inputs: { endpointCount: 1024, 'cpo.endPrice': 400 } },
      storage: { capacity: '51.2T', inputs: { endpointCount: 512, endpointRate: 400 } },
    },
  });
  const locked = (name: string): string[] =>
    inputsInUse(answer.resolved).flatMap((input) => (tcoInput(answer, input).names.includes(name) ? [input.name] : []));
  expect(locked('a/cpo.endPrice')).toEqual(['cpo-1600g.endPrice']);
  expect(locked('own/cpo.endPrice')).toEqual(['own/cpo-1600g.endPrice']);
  // Ports of 800G have a price of their own.
  expect(locked('storage/cpo.endPrice')).toEqual(['cpo-800g.endPrice']);
  expect(locked('storage/cpo-800g.endPrice')).toEqual(['cpo-800g.endPrice']);
  // They are a share of that at 1.6T, which thus moves the network too.
  expect(locked('storage/cpo-1600g.endPrice')).toEqual(['cpo-1600g.endPrice']);
  // What no network may set for itself has no name in it.
  expect(locked('a/pue')).toEqual([]);
});

it('a host locks inputs of own switches and networks by the names that the scenario has for them', () => {
  const { inputs } = dataOf({
    ...{ scope: 'fabric', capacity: 'mine' },
    switches: { mine: { like: '102.4T', price: 90_000 } },
    networks: {
      a: { inputs: { endpointCount: 4096 } },
      storage: { capacity: '51.2T', inputs: { endpointCount: 512, endpointRate: 400 } },
    },
  });
  const named = (name: string): string[] => inputs.filter(({ names }) => names.includes(name)).map((one) => one.name);
  expect(named('storage/endpointCount')).toEqual(['storage/fabric.endpointCount']);
  expect(named('endpointCount')).toEqual(['a/fabric.endpointCount', 'storage/fabric.endpointCount']);
  const used = inputsInUse(run({ switches: { mine: { like: '102.4T', price: 90_000 } }, capacity: 'mine' }).resolved);
  const price = used.find(({ name }) => name === 'switch-mine.switchPrice')!;
  expect(
    tcoInput(run({ switches: { mine: { like: '102.4T', price: 90_000 } }, capacity: 'mine' }), price).names,
  ).toContain('switches.mine.price');
});
