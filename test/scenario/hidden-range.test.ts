import { describe, expect, it } from 'vitest';
import { Catalog } from '../../src/catalog/catalog.ts';
import type { EvidenceClass } from '../../src/catalog/types.ts';
import { assess } from '../../src/scenario/assess.ts';
import { shareResting } from '../../src/scenario/evidence.ts';
import { finish } from '../../src/scenario/finish.ts';
import { resolveScenario, type ResolvedInput } from '../../src/scenario/resolve.ts';
import type { InputValue, Scenario } from '../../src/scenario/scenario.ts';
import { studyOf } from '../../src/scenario/study-of.ts';
import { readTypedUnit } from '../../src/scenario/typed-unit.ts';
import { run } from '../cases/fabric-run.ts';
import { optionOf, refusal, resolve } from '../cases/refusal.ts';
import { tables } from '../cases/tables.ts';

const quote = { supplier: 'Acme', date: '2026-11-01' };
const own = (ends: Record<string, InputValue>): Scenario => ({
  options: ['retimed', { id: 'acme', leaf: 'acme-end', upper: 'retimed', card: 'retimed' }],
  architectures: { 'acme-end': { like: 'cpo', ...ends } },
});
const points = own({ endPower: 9, endPrice: 780 });
const banded = own({ endPower: { low: 8, typical: 9, high: 11 }, endPrice: { low: 700, typical: 780, high: 900 } });
const firm = own({
  endPower: { typical: 9, measured: 'doi.org/10.1000/acme' },
  endPrice: { typical: 780, quote },
});

const input = (scenario: Scenario, key: string): ResolvedInput => {
  const resolved = resolve(scenario);
  return resolved.input(optionOf(resolved, 'acme'), key);
};

/** The share of the difference that rests on inputs of these classes. */
function resting(scenario: Scenario, ...classes: EvidenceClass[]): number {
  const answer = run(scenario);
  const { swings } = finish(assess(answer, { draws: 64, seed: 1 }, []));
  const weights = swings.weightsOfDifference('acme', 'tcoWithoutIdle');
  return shareResting(answer.resolved, studyOf(answer.resolved), weights, classes);
}

describe('a figure of an own product that is given as a point', () => {
  it('takes the band of its class', () => {
    // Factors of the fixed tables: 0.85 to 1.3 for power, 0.7 to 1.6 for prices.
    expect(input(points, 'leaf.endPower')).toMatchObject({ value: 9, bandOf: 'class' });
    expect(input(points, 'leaf.endPower').low).toBeCloseTo(7.65, 12);
    expect(input(points, 'leaf.endPower').high).toBeCloseTo(11.7, 12);
    expect(input(points, 'leaf.endPrice').low).toBeCloseTo(546, 9);
    expect(input(points, 'leaf.endPrice').high).toBeCloseTo(1248, 9);
  });

  it('says so', () => {
    const warned = run(points).warnings.filter((one) => one.id === 'band-of-class');
    expect(warned.map(({ input: name }) => name).sort()).toEqual(['acme-end.endPower', 'acme-end.endPrice']);
    const { low, high } = warned.find(({ input: name }) => name.endsWith('Price'))!.values;
    expect([low.unit, high.unit]).toEqual(['USD', 'USD']);
    expect([low.value, high.value].map(Math.round)).toEqual([546, 1248]);
    expect(run(firm).warnings.filter(({ id }) => id === 'band-of-class')).toEqual([]);
    expect(run(banded).warnings.filter(({ id }) => id === 'band-of-class')).toEqual([]);
  });

  it('keeps a band of its own', () =>
    expect(input(banded, 'leaf.endPrice')).toMatchObject({ low: 700, high: 900, bandOf: 'scenario' }));

  it('is drawn over the band of its class', () => {
    const widthOf = (scenario: Scenario): number => {
      const { sample } = finish(assess(run(scenario), { draws: 500, seed: 1 }, ['leafOpticsCost']));
      const band = sample.options.get('acme')!.get('leafOpticsCost');
      return band ? band.p90 - band.p10 : 0;
    };
    expect(widthOf(points)).toBeGreaterThan(widthOf(banded));
    expect(widthOf(firm)).toBe(0);
  });

  it('is certain as a firm quote or a measurement', () => {
    expect(input(firm, 'leaf.endPower')).toMatchObject({ value: 9, low: null, high: null, bandOf: null });
    expect(input(firm, 'leaf.endPrice')).toMatchObject({
      value: 780,
      low: null,
      statement: { kind: 'quote', ...quote },
    });
  });

  it('stays a number where there is no table for its kind, or where it is 0', () => {
    const without = new Catalog({
      ...tables,
      classBands: tables.classBands.filter(({ group }) => group !== 'failures'),
    });
    const resolved = resolveScenario(own({ endFailureRate: 0.01 }), without, readTypedUnit);
    expect(resolved.input(optionOf(resolved, 'acme'), 'leaf.endFailureRate')).toMatchObject({
      low: null,
      bandOf: null,
    });
    expect(input(own({ endFailureRate: 0.01 }), 'leaf.endFailureRate')).toMatchObject({ bandOf: 'class' });
    expect(input(own({ endPrice: 0 }), 'leaf.endPrice')).toMatchObject({ value: 0, low: null, bandOf: null });
  });

  it('of the architectures of the tables is what the reader says', () =>
    expect(
      resolve({ inputs: { 'cpo.endPrice': 780 } }).input(optionOf(resolve({}), 'cpo'), 'leaf.endPrice'),
    ).toMatchObject({
      ...{ value: 780, low: null, bandOf: null },
    }));
});

describe('what a result rests on', () => {
  const weak = ['vendor-claim', 'assumption'] as const;

  it('hiding the range of a claim makes nothing rest on firmer ground', () => {
    expect(resting(points, ...weak)).toBeGreaterThan(resting(firm, ...weak));
    // A point counts by what it contributes, not by a swing that it does not have.
    expect(resting(points, 'vendor-claim')).toBeGreaterThan(0.9 * resting(banded, 'vendor-claim'));
    expect(resting(points, 'vendor-claim')).toBeGreaterThan(0.1);
  });

  it('firm quotes and measurements count as such', () => {
    expect(resting(firm, 'quote')).toBeGreaterThan(0);
    expect(resting(firm, 'measured')).toBeGreaterThan(0);
    expect(resting(points, 'quote')).toBe(0);
  });
});

describe('a statement that is refused', () => {
  const price = (value: unknown) => refusal(own({ endPrice: value as InputValue }));
  const field = 'architectures.acme-end.endPrice';

  it.each<[string, unknown, string, RegExp]>([
    [
      'a quote without a date',
      { typical: 780, quote: { supplier: 'Acme' } },
      `${field}.quote`,
      /"supplier": name, "date"/,
    ],
    ['a quote without a supplier', { typical: 780, quote: { date: '2026-11-01' } }, `${field}.quote`, /"supplier"/],
    ['a quote of nobody', { typical: 780, quote: { ...quote, supplier: ' ' } }, `${field}.quote.supplier`, /the name/],
    [
      'a quote of no day',
      { typical: 780, quote: { ...quote, date: '2026-02-30' } },
      `${field}.quote.date`,
      /YYYY-MM-DD/,
    ],
    ['a quote of a month', { typical: 780, quote: { ...quote, date: '2026-11' } }, `${field}.quote.date`, /YYYY-MM-DD/],
    ['a quote that is a word', { typical: 780, quote: 'firm' }, `${field}.quote`, /"supplier"/],
    ['a quote that is null', { typical: 780, quote: null }, `${field}.quote`, /"supplier"/],
    ['a quote with more', { typical: 780, quote: { ...quote, firm: true } }, `${field}.quote`, /"supplier"/],
    ['a quote without an amount', { quote }, field, /a band/],
    ['a quote beyond the range', { typical: -1, quote }, `${field}.typical`, /^0 to 1000000 USD$/],
    ['a measurement without a source', { typical: 780, measured: '' }, `${field}.measured`, /can be read/],
  ])('%s', (_, value, where, allowed) => {
    expect(price(value)).toMatchObject({ field: where });
    expect(price(value)!.allowed).toMatch(allowed);
  });

  it('a quote for a share of time', () =>
    expect(refusal(own({ unserviceableShare: { typical: 0.1, quote } }))).toMatchObject({
      field: 'architectures.acme-end.unserviceableShare.quote',
      allowed: 'a quote for a price in USD or a power in W',
    }));

  it('a quote for a power is taken', () => expect(refusal(own({ endPower: { typical: 9, quote } }))).toBeUndefined());
});
