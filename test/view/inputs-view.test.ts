import { describe, expect, it } from 'vitest';
import type { BreakEven } from '../../src/engine/break-even.ts';
import { assess } from '../../src/scenario/assess.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { finish } from '../../src/scenario/finish.ts';
import { inputsInUse } from '../../src/scenario/inputs-in-use.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { breakEvenView, inputsView, worthView } from '../../src/view/inputs-view.ts';
import { Money } from '../../src/view/money.ts';
import { optionNames } from '../../src/view/names.ts';
import type { InputView } from '../../src/view/view.ts';
import { run } from '../cases/fabric-run.ts';
import { catalog } from '../cases/tables.ts';

const dollars = new Money(usDollar);
const euro = new Money({ code: 'EUR', unitsPerUsd: 0.5 });
const unknown = { assessment: undefined, breakEvens: undefined, pair: undefined };
const price = 'retimed-1600g.endPrice';
const inputsOf = (scenario: Scenario, money = dollars): readonly InputView[] =>
  inputsView(run(scenario), money, unknown).all;
const inputIn = (scenario: Scenario, key: string, money = dollars): InputView =>
  inputsOf(scenario, money).find((one) => one.key === key)!;

describe('an input of the edition', () => {
  it('has its default, its band, its limits and its published figures', () => {
    expect(inputIn({}, price)).toMatchObject({
      ...{ quantity: 'endPrice', group: 'price', unit: 'USD', value: 1400, usual: 1400, low: 1000, high: 2000 },
      ...{ given: null, minimum: 0, whole: false, choices: [], origin: 'edition', evidence: 'analyst' },
      ...{ quote: null, share: null, convertedFrom: null, bandOf: 'figure', figuresOf: 'input' },
      meaning: catalog.input('endPrice')!.meaning,
      figures: [
        { id: 'retimed-1600g-price-volume-2026', low: 1000, value: 1400, high: 2000, evidence: 'analyst' },
        { id: 'fixed-retimed-direct', low: 800, value: 1000, high: 1400 },
        { id: 'retimed-1600g-price-semianalysis', low: null, value: 1000, high: null, evidence: 'analyst' },
        { id: 'retimed-1600g-price-linkx', low: null, value: 1900, high: null, evidence: 'derived-analyst' },
        { id: 'retimed-1600g-price-vitex', value: 1850, evidence: 'vendor-claim' },
        { id: 'retimed-1600g-price-aaoi', low: 600, value: 650, high: 700 },
      ],
    });
  });

  it('has all amounts in the currency shown', () => {
    const { figures, ...shown } = inputIn({}, price, euro);
    expect(shown).toMatchObject({ unit: 'EUR', value: 700, usual: 700, low: 500, high: 1000 });
    expect(shown.maximum).toBe(catalog.input('endPrice')!.maximum / 2);
    expect(figures[0]).toMatchObject({ low: 500, value: 700, high: 1000 });
    expect(figures[2]).toMatchObject({ low: null, value: 500, high: null });
  });

  it('has no figure that is for information alone', () => {
    const ofInput = catalog.data.figures.filter(
      ({ subject, quantity }) => subject === 'retimed-1600g' && quantity === 'endPrice',
    );
    const all = [...ofInput.map((figure) => ({ ...figure, role: 'information' as const }))];
    const tables = Object.create(catalog, { rivals: { value: () => [...all, ofInput[0]!] } }) as typeof catalog;
    const answer = run({});
    const { all: inputs } = inputsView(
      { ...answer, resolved: { ...answer.resolved, catalog: tables } },
      dollars,
      unknown,
    );
    expect(inputs.find(({ key }) => key === price)!.figures.map(({ id }) => id)).toEqual([ofInput[0]!.id]);
  });

  it('of a region has one figure of each region', () => {
    const { figures, figuresOf, origin } = inputIn({ region: 'de' }, 'facility.electricityPrice');
    expect([figuresOf, origin]).toEqual(['regions', 'region']);
    expect(figures).toHaveLength(catalog.ofAllRegions('electricityPrice').length);
    expect(figures.length).toBeGreaterThan(2);
    expect(inputIn({}, 'facility.pue').figuresOf).toBe('input');
  });
});

describe('an input of the reader', () => {
  it('has what was given, and its default as it was', () => {
    const inputs = { [price]: 900, 'facility.pue': 1.2 };
    expect(inputIn({ inputs }, price, euro)).toMatchObject({
      ...{ given: 450, value: 450, usual: 700, origin: 'scenario', evidence: 'assumption', bandOf: null },
    });
    expect(inputIn({ inputs }, 'facility.pue', euro)).toMatchObject({
      given: 1.2,
      value: 1.2,
      usual: expect.any(Number) as number,
    });
  });

  it('that is a share has the other input and its factor', () => {
    const { share, value, given } = inputIn(
      { inputs: { 'linear.endPrice': '70 % of retimed.endPrice' } },
      'linear-1600g.endPrice',
      euro,
    );
    expect(share).toMatchObject({ of: { key: price, unit: 'EUR' }, factor: 0.7 });
    expect(value).toBeCloseTo(0.7 * 700, 9);
    expect(given).toBe('70 % of retimed.endPrice');
  });

  it('that is a quote has its supplier and its day', () => {
    const quote = { supplier: 'Acme', date: '2026-11-20' };
    expect(inputIn({ inputs: { [price]: { typical: 900, quote } } }, price)).toMatchObject({
      ...{ quote, evidence: 'quote', given: { typical: 900, quote } },
    });
    expect(inputIn({ inputs: { [price]: { typical: 900, measured: 'in our lab' } } }, price).quote).toBeNull();
  });

  it('that was a price of other buyers says of whom', () => {
    expect(inputIn({ buyerClass: 'direct' }, 'cpo-1600g.endPrice').convertedFrom).toBe('contract');
  });

  it('has the rates of ports that there are figures for, and no other input has choices', () => {
    const all = inputsOf({ scope: 'fabric' });
    expect(all.find(({ quantity }) => quantity === 'portRate')!.choices).toEqual(expect.arrayContaining([800, 1600]));
    expect(all.find(({ quantity }) => quantity === 'cardPortRate')!.choices).toEqual([400, 800, 1600]);
    const others = all.filter(({ quantity }) => quantity !== 'portRate' && quantity !== 'cardPortRate');
    expect(others.flatMap(({ choices }) => choices)).toEqual([]);
  });
});

describe('figures of whole switches', () => {
  it('stand among the inputs without a value until they are given', () => {
    const key = 'cpo-1600g.systemPrice';
    expect(inputIn({}, key)).toMatchObject({ value: null, usual: null, origin: 'none', given: null });
    expect(inputIn({ inputs: { 'cpo.systemPrice': 120_000 } }, key)).toMatchObject({ value: 120_000, given: 120_000 });
  });

  it('stand there once each', () => {
    for (const scenario of [{}, { inputs: { 'cpo.systemPrice': 120_000 } }]) {
      const keys = inputsOf(scenario).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.filter((key) => key === 'cpo-1600g.systemPrice')).toHaveLength(1);
      expect(keys.slice(0, 3)).toEqual(
        inputsInUse(run(scenario).resolved)
          .slice(0, 3)
          .map(({ name }) => name),
      );
    }
  });
});

describe('what is known of inputs', () => {
  const answer = run({ options: ['retimed', 'cpo'] });
  const assessment = finish(assess(answer, { draws: 512, seed: 1 }, ['tcoWithoutIdle'], []));
  const found: BreakEven = { input: price, roots: [800], value: 800, steps: [], gap: null };
  const breakEvens = new Map([[price, found]]);
  const known = (money = dollars) => inputsView(answer, money, { assessment, breakEvens, pair: undefined });

  it('is its break-even, in the currency shown; null where it has none, and nothing of whole numbers', () => {
    const byKey = new Map(known(euro).all.map((one) => [one.key, one]));
    expect(byKey.get(price)!.breakEven).toEqual({ value: 400, more: 0 });
    expect(byKey.get('facility.pue')!.breakEven).toBeNull();
    expect(byKey.get('decision.horizon') ?? byKey.get('money.horizon')).not.toHaveProperty('breakEven');
    for (const one of inputsView(answer, dollars, unknown).all) expect(one).not.toHaveProperty('breakEven');
  });

  it('is what a firm figure is worth, of each input that was drawn', () => {
    const { all } = known(euro);
    const drawn = new Map(assessment.worth.map((one) => [one.input, one]));
    expect(
      all
        .filter((one) => 'worth' in one)
        .map(({ key }) => key)
        .sort(),
    ).toEqual([...drawn.keys()].filter((key) => all.some((one) => one.key === key)).sort());
    for (const { key, worth } of all) if (worth) expect(worth).toEqual(worthView(drawn.get(key)!, euro));
  });

  it('leads with what is worth most, then with what readers change first', () => {
    const { leading } = known();
    expect(leading).toHaveLength(5);
    expect(leading).toEqual(assessment.worth.slice(0, 5).map(({ input }) => input));
    expect(inputsView(answer, dollars, unknown).leading).toEqual([
      ...['retimed-1600g.endPrice', 'retimed-1600g.endPower', 'cpo-1600g.endPrice', 'cpo-1600g.endPower'],
      'facility.electricityPrice',
    ]);
  });

  it('names the two options whose break-even is shown', () => {
    const [a, b] = optionNames(answer.resolved) as [
      ReturnType<typeof optionNames>[0],
      ReturnType<typeof optionNames>[0],
    ];
    expect(inputsView(answer, dollars, { ...unknown, pair: { a, b } }).pair).toEqual([a, b]);
    expect(inputsView(answer, dollars, unknown)).not.toHaveProperty('pair');
    expect(inputsView(answer, euro, unknown).unit).toBe('EUR');
  });
});

describe('a break-even', () => {
  const even = (roots: readonly number[], value: number | null, steps: readonly number[]): BreakEven => ({
    ...{ input: price, roots, value, steps, gap: null },
  });

  it.each([
    [
      'the root nearest to the value in use, and how many more there are',
      even([2, 6, 9], 6, [7]),
      { value: 12, more: 3 },
    ],
    ['the first step where there is no root', even([], null, [5, 8]), { value: 10, more: 1 }],
    ['none', even([], null, []), { value: null, more: 0 }],
    ['one', even([3], 3, []), { value: 6, more: 0 }],
  ])('is %s', (_, found, expected) => expect(breakEvenView(found, 2)).toEqual(expected));

  it('is null where the input does not move the difference', () => expect(breakEvenView(undefined, 2)).toBeNull());
});

describe('what a firm figure is worth', () => {
  it.each([
    [
      { input: price, value: 30, below: null },
      { value: 15, below: null },
    ],
    [
      { input: price, value: null, below: 8 },
      { value: null, below: 4 },
    ],
  ])('%j in the currency shown', (found, expected) => expect(worthView(found, euro)).toEqual(expected));
});
