/** What a claim on the frozen tables comes to: its verdict, what speaks against it and what stands nearest to it, by hand. */
import { describe, expect, it } from 'vitest';
import { pairShares } from '../../src/engine/pair-shares.ts';
import { Swings } from '../../src/engine/swings.ts';
import type { ClaimOf } from '../../src/scenario/claim-of.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { evidenceOf, shareResting } from '../../src/scenario/evidence.ts';
import { finish } from '../../src/scenario/finish.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { studyOf } from '../../src/scenario/study-of.ts';
import { claimView, type ClaimView } from '../../src/view/claim-view.ts';
import { fitRows } from '../../src/view/fit-view.ts';
import { run } from '../cases/fabric-run.ts';
import { catalog } from '../cases/tables.ts';

const cube = { draws: 256, seed: 1 };
const euro = { code: 'EUR', unitsPerUsd: 0.5 };
const claimOf = (text: string): ClaimOf => {
  const [about, form, option, against] = text.split(' ') as [ClaimOf['about'], ClaimOf['form'], string, string?];
  return { about, form, option, ...(against !== undefined && { against }) };
};
const judged = (scenario: Scenario, text: string, draws = cube.draws, currency = usDollar): ClaimView =>
  finish(claimView(run(scenario), claimOf(text), { currency, cube: { ...cube, draws }, shipped: catalog }));
const textOf = ({ about, form, option, against }: ClaimOf): string =>
  [about, form, option, ...(against === undefined ? [] : [against])].join(' ');
const refusals = ({ refusals: all }: ClaimView): string[] => all.map(({ id }) => id);
const valuesOf = (view: ClaimView, id: string): unknown => view.refusals.find((one) => one.id === id)!.values;

const twin = { id: 'twin', label: 'Twin', leaf: 'twin', upper: 'twin', card: 'twin' };
const like = (factor: number) => ({ like: 'retimed', endPrice: { of: 'retimed.endPrice', typical: factor } });
const twins: Scenario = { options: ['retimed', twin], architectures: { twin: { like: 'retimed' } } };
/** A price of two parts in ten thousand less. */
const nearTwins: Scenario = { options: ['retimed', twin], architectures: { twin: like(0.9998) } };
const hotCpo: Scenario = { options: ['retimed', 'cpo'], inputs: { 'cpo.endPower': 60, 'cpo.endPrice': 200 } };
const quotes: Scenario['quotes'] = {
  q: {
    ...{ supplier: 'N', date: '2026-11-20', what: 'module', architecture: 'linear', rateGbps: 1600 },
    prices: [{ from: 1, price: 700 }],
  },
};
const quoted: Scenario = { options: ['retimed', 'linear'], quotes };

const measured = (typical: number) => ({ typical, measured: 'in our lab' });
/** Costs of 172,128, 171,148 and 170,719 USD. */
const nearCosts: Scenario = {
  inputs: { 'half-retimed.endPrice': measured(730), 'linear.endPrice': measured(800) },
};
/** The same product at the same price, once quoted and once not. */
const tied: Scenario = {
  ...{ options: ['retimed', 'linear', { id: 'clone', leaf: 'clone', upper: 'clone', card: 'clone' }], quotes },
  architectures: { clone: { like: 'linear', endPrice: 700 } },
};
const ofCpo: Scenario['quotes'] = {
  q: { ...quotes.q!, architecture: 'cpo', rateGbps: 800, prices: [{ from: 1, price: 300 }] },
};
const smallFabric: Scenario = { scope: 'fabric', capacity: '51.2T', inputs: { endpointCount: 256 }, quotes: ofCpo };
const cardsOfPorts: Scenario = { ...smallFabric, options: ['retimed', 'cpo'] };
const mixed: Scenario = {
  ...smallFabric,
  options: [
    { id: 'a', leaf: 'cpo', upper: 'cpo', card: 'linear' },
    { id: 'b', leaf: 'retimed', upper: 'retimed', card: 'retimed' },
  ],
  baseline: 'b',
};
const twinAt = (endPrice: object): Scenario => ({
  options: ['retimed', twin],
  architectures: { twin: { like: 'retimed', endPrice } } as Scenario['architectures'] & object,
});
const wideTwins = twinAt({ low: 1200, typical: 1400, high: 1600 });
/** Mostly a little cheaper, by less than a thousandth of the cost, and in one of seven cases dearer by more. */
const oneSided: Scenario = {
  ...twinAt({ low: 1396, typical: 1400, high: 1424 }),
  inputs: { 'retimed.endPrice': measured(1400) },
};
/** A saving in a switch that draws nothing itself leaves less than nothing. */
const negative: Scenario = {
  options: ['retimed', 'cpo'],
  inputs: { switchBasePower: 0, 'cpo.hostSerdesSaving': 20 },
};
const nothing = { switchBasePower: 0, 'cpo.endPower': 0, 'cpo.endLaserPower': 0, 'cpo.hostSerdesSaving': 0 };

/** The claim, its verdict, what speaks against it, and the nearest that are carried. */
type Row = readonly [claim: string, verdict: string, against: readonly string[], nearest: readonly string[]];

// Costs: cpo 170,719, linear 187,181, half-retimed 203,874, retimed 220,567 USD; powers in the same order.
const ofAll: readonly Row[] = [
  ['cost less cpo retimed', 'settled', [], []],
  ['cost named cpo retimed', 'settled', [], []],
  ['cost likely cpo retimed', 'settled', [], []],
  ['cost open cpo retimed', 'settled', ['not-so'], ['cost less cpo retimed', 'power less cpo retimed']],
  ['cost same cpo retimed', 'settled', ['not-so'], ['cost less cpo retimed', 'power less cpo retimed']],
  [
    ...(['cost least cpo', 'leaning', ['not-least']] as const),
    ['cost less cpo retimed', 'cost likely cpo linear', 'power least cpo'],
  ],
  ['cost least linear', 'leaning', ['beaten'], ['cost named linear retimed']],
  ['cost least retimed', 'settled', ['beaten'], []],
  ['power least cpo', 'settled', [], []],
  ['power least linear', 'settled', ['beaten'], ['power named linear retimed', 'power least cpo']],
  ['cost less retimed cpo', 'settled', ['higher'], ['cost less cpo retimed']],
  ['cost likely retimed cpo', 'settled', ['higher'], ['cost less cpo retimed']],
  [
    ...(['cost less linear retimed', 'settled', ['beaten']] as const),
    ['cost named linear retimed', 'cost less cpo retimed', 'power named linear retimed'],
  ],
  [
    ...(['cost less half-retimed retimed', 'settled', ['assumptions', 'beaten']] as const),
    ['cost less cpo retimed', 'power named half-retimed retimed'],
  ],
  ['cost named linear retimed', 'settled', [], []],
  ['cost less retimed linear', 'settled', ['higher'], ['cost named linear retimed']],
  ['cost less linear cpo', 'leaning', ['higher'], ['cost likely cpo linear']],
  ['cost likely linear cpo', 'leaning', ['higher'], ['cost likely cpo linear']],
  ['cost less cpo linear', 'leaning', ['crosses-zero'], ['cost likely cpo linear', 'power less cpo linear']],
  ['cost open cpo linear', 'leaning', ['not-so'], ['cost likely cpo linear', 'power less cpo linear']],
  ['cost likely cpo linear', 'leaning', [], []],
  ['power less cpo linear', 'settled', [], []],
];
const ofOthers: readonly (readonly [Scenario, ...Row])[] = [
  [{ options: ['retimed', 'cpo'] }, 'cost least cpo', 'settled', [], []],
  [{ options: ['retimed', 'cpo'] }, 'cost named cpo retimed', 'settled', [], []],
  ...(['less', 'named', 'likely'] as const).map(
    (form) =>
      [twins, `cost ${form} twin retimed`, 'no-difference', ['no-difference'], ['cost same twin retimed']] as const,
  ),
  [twins, 'cost open twin retimed', 'no-difference', ['not-so'], ['cost same twin retimed']],
  [twins, 'cost same twin retimed', 'no-difference', [], []],
  [twins, 'cost least twin', 'no-difference', ['no-difference'], []],
  [nearTwins, 'cost less twin retimed', 'settled', ['no-difference'], ['cost same twin retimed']],
  [nearTwins, 'cost open twin retimed', 'settled', ['not-so'], ['cost same twin retimed']],
  [nearTwins, 'cost same twin retimed', 'settled', [], []],
  [{ inputs: { 'cpo.endPrice': 200 } }, 'cost least cpo', 'settled', [], []],
  [{ inputs: { 'cpo.endPrice': 200 } }, 'cost less linear cpo', 'settled', ['higher'], ['cost less cpo linear']],
  [{ inputs: { 'linear.endPrice': 100 } }, 'cost less linear cpo', 'stay-pluggable', [], []],
  [{ inputs: { 'linear.endPrice': 100 } }, 'cost less linear retimed', 'settled', [], []],
  [
    ...([hotCpo, 'power less cpo retimed', 'stay-pluggable', ['higher']] as const),
    ['power less retimed cpo', 'cost less cpo retimed'],
  ],
  [
    ...([{ buyerClass: 'direct', options: ['retimed', 'cpo'] }, 'cost less cpo retimed', 'settled'] as const),
    ...([['unlike-buyers'], ['power less cpo retimed']] as const),
  ],
  [quoted, 'cost less linear retimed', 'settled', ['unlike-evidence'], ['power less linear retimed']],
  [quoted, 'cost less retimed linear', 'settled', ['unlike-evidence', 'higher'], []],
  [quoted, 'power less linear retimed', 'settled', [], []],
  [
    ...([tied, 'cost less linear retimed', 'settled', ['unlike-evidence']] as const),
    ['power less linear retimed', 'cost less clone retimed'],
  ],
  // Co-packaged switches that are quoted, against ports of the price that both pay in their cards.
  [cardsOfPorts, 'cost less cpo retimed', 'settled', [], []],
  [cardsOfPorts, 'cost less retimed cpo', 'settled', ['higher'], ['cost less cpo retimed']],
  [mixed, 'cost less a b', 'settled', ['unlike-evidence'], ['power less a b']],
  // The price is converted from that of other buyers on one side, and the buyer's own on the other.
  [
    {
      ...{ buyerClass: 'direct', options: ['cpo', 'half-retimed'], baseline: 'half-retimed' },
      inputs: { 'cpo.endPrice': measured(500) },
    },
    ...(['cost less cpo half-retimed', 'settled', [], []] as const),
  ],
  [
    {
      ...{ buyerClass: 'direct', options: ['cpo', 'half-retimed'], baseline: 'half-retimed' },
      inputs: { 'half-retimed.endPrice': measured(1000) },
    },
    ...(['cost less cpo half-retimed', 'settled', [], []] as const),
  ],
  // Where electricity costs five dollars prices make less than a tenth of the difference.
  [
    {
      ...{ buyerClass: 'direct', options: ['retimed', 'cpo'] },
      inputs: { 'facility.electricityPrice': measured(5) },
    },
    ...(['cost less cpo retimed', 'settled', [], []] as const),
  ],
  [
    ...([nearCosts, 'cost least cpo', 'not-settled', ['not-least']] as const),
    ['cost less cpo retimed', 'cost open cpo linear', 'power least cpo'],
  ],
  [nearCosts, 'cost least linear', 'not-settled', ['beaten'], ['cost named linear retimed', 'cost open linear cpo']],
  [nearCosts, 'cost open cpo linear', 'not-settled', [], []],
  [nearCosts, 'cost likely cpo linear', 'not-settled', ['not-so'], ['cost open cpo linear', 'power less cpo linear']],
  [
    ...([{ ...nearCosts, baseline: 'half-retimed' }, 'cost least cpo', 'not-settled', ['not-least']] as const),
    ['cost likely cpo half-retimed', 'cost open cpo linear', 'power least cpo'],
  ],
  [
    {
      ...{ baseline: 'half-retimed' },
      inputs: { 'half-retimed.endPrice': measured(712), 'linear.endPrice': measured(830) },
    },
    ...(['cost least cpo', 'not-settled', ['not-least']] as const),
    ['cost open cpo half-retimed', 'power least cpo'],
  ],
  [{ inputs: { 'linear.endPrice': measured(620) } }, 'cost likely linear cpo', 'leaning', [], []],
  [wideTwins, 'cost same twin retimed', 'not-settled', ['not-so'], ['cost open twin retimed']],
  [wideTwins, 'cost open twin retimed', 'not-settled', [], []],
  [oneSided, 'cost same twin retimed', 'leaning', ['not-so'], []],
  [negative, 'power less retimed cpo', 'settled', ['no-ratio'], []],
  [negative, 'power less cpo retimed', 'settled', ['no-ratio'], ['cost less cpo retimed']],
  // Of an amount of nothing or less no share says whether it is open.
  ...[negative, { ...negative, inputs: nothing }].map(
    (scenario) => [scenario, 'power open cpo retimed', 'settled', ['no-ratio'], ['cost less cpo retimed']] as const,
  ),
  [{ ...negative, inputs: nothing }, 'power less cpo retimed', 'settled', ['no-ratio'], ['cost less cpo retimed']],
  [{ inputs: { rackPower: 1 } }, 'power less cpo retimed', 'settled', ['does-not-fit', 'does-not-fit'], []],
];

describe('a claim', () => {
  const rows = [...ofAll.map((row) => [{}, ...row] as const), ...ofOthers];
  it.each(rows)('of %j, %s: %s', (scenario, claim, verdict, against, near) => {
    const view = judged(scenario, claim);
    expect(refusals(view)).toEqual(against);
    expect(view.nearest.map((one) => textOf(one.claim))).toEqual(near);
    expect(view.found!.verdict).toBe(verdict);
    expect([textOf(view.asked), textOf(view.found!.claim)]).toEqual([claim, claim]);
    expect(view.claim).toBe(against.length === 0 ? view.found : null);
  });

  it('of too few cases is tried with enough of them', () => {
    const pair: Scenario = { options: ['retimed', 'cpo'] };
    const carried = judged(pair, 'power less cpo retimed', 100);
    expect(valuesOf(carried, 'few-draws')).toEqual({ draws: 100, enough: 256 });
    expect(carried.nearest.map((one) => textOf(one.claim))).toEqual([
      'power less cpo retimed',
      'cost less cpo retimed',
    ]);
    expect(carried.found!.draws).toBe(100);
    expect(carried.nearest[0]!.draws).toBeGreaterThan(1000);
    expect(judged(pair, 'cost open cpo retimed', 256).nearest[0]!.draws).toBe(256);
    const both = judged(pair, 'cost open cpo retimed', 100);
    expect(refusals(both)).toEqual(['few-draws', 'not-so']);
    expect(both.nearest[0]!.draws).toBe(carried.nearest[0]!.draws);
    expect(refusals(judged(pair, 'power less cpo retimed', 256))).toEqual([]);
    expect(refusals(judged(pair, 'power less cpo retimed', 255))).toEqual(['few-draws']);
  });

  it('on what is not compared, or on one option, has no figures', () => {
    const gone = (scenario: Scenario, text: string): Omit<ClaimView, 'asked'> => {
      const { asked, ...view } = judged(scenario, text);
      expect(asked).toEqual(claimOf(text));
      return view;
    };
    const none = { claim: null, nearest: [], found: null };
    const missing = (id: string) => ({ ...none, refusals: [{ id: 'not-compared', values: { id } }] });
    expect(gone({}, 'power less npo retimed')).toEqual(missing('npo'));
    expect(gone({}, 'power less cpo npo')).toEqual(missing('npo'));
    expect(gone({ options: ['retimed'] }, 'power least retimed')).toEqual({
      ...none,
      refusals: [{ id: 'one-option', values: {} }],
    });
  });
});

describe('the figures of a claim', () => {
  const answer = run({});
  const study = studyOf(answer.resolved);
  const quantity = (id: string, name: string): number =>
    answer.options.find((option) => option.id === id)!.quantities[name]!.value!;

  it.each([
    ['cost', 'tcoWithoutIdle', 'EUR', 0.5],
    ['power', 'facilityPower', 'W', 1],
  ] as const)('of %s are those of the run', (about, metric, unit, factor) => {
    const { found } = judged({}, `${about} less linear retimed`, 256, euro);
    const [own, other] = [quantity('linear', metric), quantity('retimed', metric)];
    const { less, chance } = finish(pairShares(study.study, cube, ['linear', 'retimed'], metric));
    expect(found).toMatchObject({
      ...{ value: own * factor, othersValue: other * factor, unit, less: 1 - own / other, range: less, chance },
      ...{ draws: 256, option: { id: 'linear' }, against: { id: 'retimed' } },
      lower: [{ option: { id: 'cpo' }, value: quantity('cpo', metric) * factor }],
      ...{ pue: answer.resolved.input(answer.resolved.options[0]!, 'pue').value, ownValues: 0, quotes: 0 },
      question: { draws: 256, currency: euro, scope: 'switch' },
    });
    expect(found!.beside.map(({ id }) => id)).toEqual(['half-retimed', 'cpo']);
  });

  it('rest on the inputs that make the difference', () => {
    const { found } = judged({}, 'cost less cpo linear');
    const baseline = study.study.options.find(({ id }) => id === 'linear')!;
    const swings = finish(Swings.of({ ...study.study, baseline }, ['tcoWithoutIdle']));
    const weights = swings.weightsOfDifference('cpo', 'tcoWithoutIdle');
    expect(found!.weakShare).toBe(shareResting(answer.resolved, study, weights, ['vendor-claim', 'assumption']));
    expect(found!.evidence).toBe(
      evidenceOf(answer.resolved, study, swings, ['cpo', 'linear'], 'tcoWithoutIdle').evidence,
    );
  });

  it('name what is in the total', () => {
    expect(judged({}, 'cost less cpo retimed').found!.inside).toEqual([
      ...['switches', 'switchOptics', 'powerCapacity', 'electricity', 'support', 'other'],
    ]);
    expect(judged({}, 'power less cpo retimed').found!.inside).toEqual(['switches', 'optics', 'lasers', 'conversion']);
  });

  it('name what is lower, the lowest first', () => {
    const { found } = judged({}, 'cost less retimed cpo');
    expect(found!.lower.map(({ option, value }) => [option.id, value])).toEqual(
      ['cpo', 'linear', 'half-retimed'].map((id) => [id, quantity(id, 'tcoWithoutIdle')]),
    );
  });

  it('of the least are beside the next, with the chance against all others', () => {
    const { found } = judged({}, 'cost least cpo');
    expect(found!.against.id).toBe('linear');
    expect(judged({}, 'cost least linear').found!.against.id).toBe('cpo');
    expect(judged({}, 'cost least retimed').found!.chance).toBe(0);
    const chances = ['cost least linear', 'cost less linear cpo', 'cost less linear half-retimed'].map(
      (claim) => judged(nearCosts, claim).found!.chance,
    );
    expect(chances[0]).toBeLessThan(Math.min(...chances.slice(1)));
  });

  it('count what the reader set and what is quoted', () => {
    const inputs = { 'facility.pue': 1.2, 'linear.endPrice': 700 };
    expect(
      judged({ inputs, quotes: { q: { ...quotes.q!, architecture: 'cpo' } } }, 'power less cpo retimed').found,
    ).toMatchObject({
      ...{ ownValues: 2, quotes: 1 },
    });
    const { value } = answer.resolved.input(answer.resolved.options[0]!, 'pue');
    expect(judged({ inputs: { 'facility.pue': value } }, 'power less cpo retimed').found!.ownValues).toBe(0);
    expect(judged({ notes: { 'facility.pue': 'metered' } }, 'power less cpo retimed').found!.ownValues).toBe(1);
  });
});

describe('what speaks against a claim', () => {
  it('is by how much it is higher', () => {
    const view = judged({}, 'cost less retimed cpo');
    const { value, othersValue } = view.found!;
    expect(valuesOf(view, 'higher')).toMatchObject({ option: { id: 'retimed' }, against: { id: 'cpo' } });
    expect((valuesOf(view, 'higher') as { more: number }).more).toBeCloseTo(value / othersValue - 1, 12);
  });

  it('is what is lower and goes unsaid', () => {
    expect(valuesOf(judged({}, 'cost less half-retimed retimed'), 'beaten')).toMatchObject({
      ...{ option: { id: 'half-retimed' }, by: [{ id: 'cpo' }, { id: 'linear' }] },
    });
    expect(valuesOf(judged({}, 'cost least linear'), 'beaten')).toMatchObject({ by: [{ id: 'cpo' }] });
  });

  it('is how much rests on assumptions, from one half on', () => {
    const { share, most } = valuesOf(judged({}, 'cost less half-retimed retimed'), 'assumptions') as Record<
      string,
      number
    >;
    expect(most).toBe(0.5);
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(1);
  });

  it('is the range over the cases, and in how many it is so', () => {
    const view = judged({}, 'cost less cpo linear');
    const { range, chance } = view.found!;
    expect(valuesOf(view, 'crosses-zero')).toMatchObject({
      option: { id: 'cpo' },
      against: { id: 'linear' },
      range,
      chance,
    });
    expect(valuesOf(judged({}, 'cost open cpo linear'), 'not-so')).toMatchObject({
      chance,
      option: { id: 'cpo' },
      against: { id: 'linear' },
    });
    const least = judged({}, 'cost least cpo');
    expect(valuesOf(least, 'not-least')).toMatchObject({
      option: { id: 'cpo' },
      chance: least.found!.chance,
      enough: 0.9,
    });
  });

  it('is that two do not differ', () => {
    expect(valuesOf(judged(twins, 'cost less twin retimed'), 'no-difference')).toMatchObject({
      ...{ option: { id: 'twin' }, against: { id: 'retimed' } },
    });
  });

  it('is what does not fit of each of the two, each check once', () => {
    const scenario: Scenario = { inputs: { rackPower: 1, cageLimit: 10 } };
    const found = judged(scenario, 'power less linear retimed').refusals.filter(({ id }) => id === 'does-not-fit');
    const checks = (id: string): string[] => [
      ...new Set(
        fitRows(run(scenario), id)
          .filter(({ fits }) => !fits)
          .map(({ check }) => check),
      ),
    ];
    expect(found.map(({ values }) => values)).toMatchObject([
      { option: { id: 'linear' }, checks: checks('linear') },
      { option: { id: 'retimed' }, checks: checks('retimed') },
    ]);
    expect(checks('linear').length).toBeGreaterThan(0);
    const one = judged({ inputs: { cageLimit: 20 } }, 'power less cpo retimed');
    expect(valuesOf(one, 'does-not-fit')).toMatchObject({ option: { id: 'retimed' }, checks: ['cage'] });
    expect(one.nearest.map((near) => textOf(near.claim))).toEqual([]);
  });

  it('is that prices are of other buyers', () => {
    const view = judged({ buyerClass: 'direct', options: ['retimed', 'cpo'] }, 'cost less cpo retimed');
    expect(valuesOf(view, 'unlike-buyers')).toEqual({
      classes: expect.arrayContaining(['contract', 'direct']) as unknown,
    });
  });

  it('is that one of the two is quoted and the other is not', () => {
    for (const claim of ['cost less linear retimed', 'cost less retimed linear'])
      expect(valuesOf(judged(quoted, claim), 'unlike-evidence')).toMatchObject({
        quoted: { id: 'linear' },
        other: { id: 'retimed' },
      });
    const both: Scenario = {
      ...quoted,
      quotes: { ...quotes, r: { ...quotes.q!, architecture: 'retimed', prices: [{ from: 1, price: 1100 }] } },
    };
    expect(refusals(judged(both, 'cost less linear retimed'))).toEqual([]);
  });

  it('is that an amount is not above 0', () => {
    for (const claim of ['power less retimed cpo', 'power less cpo retimed'])
      expect(valuesOf(judged(negative, claim), 'no-ratio')).toMatchObject({ against: { id: 'cpo' } });
  });
});
