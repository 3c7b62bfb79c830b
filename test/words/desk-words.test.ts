import { describe, expect, it } from 'vitest';
import type { AnswerRow, AnswerView, DecisionView, InputName, OptionName, SettleView } from '../../src/view/view.ts';
import { deskWords } from '../../src/words/en/desk.ts';
import { wholeView } from '../cases/whole-view.ts';

const option = (id: string, architecture = id, label = id): OptionName => ({
  ...{
    id,
    label,
    own: id === 'beta',
    architecture,
    integrated: architecture === 'cpo',
    sponsor: null,
    supplier: null,
    quoteFor: null,
  },
});

interface Given {
  /** Expected cost and chance by option, in the order of the rows. */
  readonly rows: Readonly<Record<string, readonly [value: number, chance: number]>>;
  readonly decision?: Partial<DecisionView>;
  readonly reference?: string;
}

/** An answer in which each cost may be a tenth less or more. */
function answer({ rows: given, decision, reference = 'retimed' }: Given): AnswerView {
  const ids = Object.keys(given);
  const contenders = decision?.contenders ?? [ids[0]!];
  const costOf = (id: string): number => given[id]![0];
  const rows = ids.map((id, i): AnswerRow => {
    const [value, chance] = given[id]!;
    const tied = contenders.includes(id) && contenders.length > 1;
    const above = value - (given[reference]?.[0] ?? 0);
    return {
      option: option(id, id === 'beta' ? 'cpo' : id, id === 'beta' ? 'CPO (Beta)' : id),
      ...{ rank: tied ? 1 : i + 1, tied, contender: tied, value, facilityPower: 3000 },
      ...(decision && { chance, range: { p10: 0.9 * value, p50: value, p90: 1.1 * value } }),
      ...(id !== reference && {
        difference: { value: above, ...(decision && { p10: above - 5000, p90: above + 5000 }) },
      }),
    };
  });
  const byCost = [...ids].sort((a, b) => costOf(a) - costOf(b));
  const byChance = [...ids].sort((a, b) => given[b]![1] - given[a]![1]);
  const leader = byChance[0]!;
  return {
    ...{ unit: 'USD', years: 5, reference, rows },
    ...(decision && {
      decision: {
        ...{
          verdict: 'settled',
          flags: [],
          best: byCost[0]!,
          contenders,
          likeliest: leader,
          leader,
        },
        ...{ leadingChance: given[leader]![1], openQuotes: [], byArchitecture: [], evpi: 900, draws: 4096 },
        ...{ evidence: 'vendor-claim' as const, ...decision },
      },
    }),
  };
}

const settled = answer({
  rows: { cpo: [100_000, 0.96], linear: [118_000, 0.03], retimed: [140_000, 0.01] },
  decision: {},
});
const leaning = answer({
  rows: { cpo: [100_000, 0.7], linear: [108_000, 0.28], retimed: [140_000, 0.02] },
  decision: { verdict: 'leaning', contenders: ['cpo', 'linear'] },
});
const open = answer({
  rows: { cpo: [100_000, 0.5], linear: [108_000, 0.45], retimed: [140_000, 0.05] },
  decision: { verdict: 'not-settled', contenders: ['cpo', 'linear'] },
});
const stay = answer({
  rows: { linear: [100_000, 0.75], retimed: [108_000, 0.24], cpo: [140_000, 0.01] },
  decision: { verdict: 'leaning', flags: ['stay-pluggable'], contenders: ['linear', 'retimed'] },
});
const openStay = answer({
  rows: { linear: [100_000, 0.55], retimed: [101_000, 0.44], cpo: [140_000, 0.01] },
  decision: { verdict: 'not-settled', flags: ['stay-pluggable'], contenders: ['linear', 'retimed'] },
});
const same = answer({
  rows: { retimed: [100_000, 0.5], cpo: [100_000, 0.5] },
  decision: { verdict: 'not-settled', flags: ['no-difference'], contenders: ['retimed', 'cpo'] },
});
const quoteOpen = answer({
  rows: { cpo: [100_000, 0.5], beta: [101_000, 0.45], retimed: [140_000, 0.05] },
  decision: {
    ...{ verdict: 'settled', flags: ['quote-open'], contenders: ['cpo', 'beta'], leadingChance: 0.95 },
    openQuotes: ['cpo', 'beta'],
  },
});
const one = answer({ rows: { retimed: [100_000, 1] }, decision: { leadingChance: 1 } });
const apart = answer({
  rows: { cpo: [100_000, 0.4], linear: [101_000, 0.55], retimed: [140_000, 0.05] },
  decision: { verdict: 'not-settled', flags: ['best-not-likeliest'], contenders: ['cpo', 'linear'] },
});
const apartLeaning = answer({
  rows: { cpo: [100_000, 0.3], linear: [101_000, 0.68], retimed: [140_000, 0.02] },
  decision: { verdict: 'leaning', flags: ['best-not-likeliest'], contenders: ['cpo', 'linear'] },
});
const drawing = answer({ rows: { cpo: [100_000, 0], retimed: [140_000, 0] } });

describe('the badge and the headline', () => {
  it.each<[string, AnswerView, badge: string, isSettled: boolean, headline: string]>([
    ...([
      [
        ...['settled', settled, 'CPO very likely cheapest, 96 %', true],
        'CPO costs 40,000 USD less than DSP-retimed, and 18,000 USD less than LPO, its closest rival.',
      ],
      [
        ...['leaning', leaning, 'CPO likely cheapest, 70 %', false],
        'CPO costs 40,000 USD less than DSP-retimed, and 8,000 USD less than LPO, its closest rival.',
      ],
      [
        ...['not settled', open, 'Not settled: CPO or LPO', false],
        'CPO is expected to cost least, but LPO may turn out cheaper; each is 32,000 USD to 40,000 USD below DSP-retimed.',
      ],
      [
        ...['stay pluggable', stay, 'Stay pluggable: LPO likely cheapest, 75 %', false],
        'LPO costs 8,000 USD less than DSP-retimed, its closest rival.',
      ],
      [
        ...['stay pluggable, which is open', openStay, 'Stay pluggable: LPO or DSP-retimed', false],
        'LPO and DSP-retimed cost about the same.',
      ],
      ['no difference', same, 'No difference', true, 'All options cost the same.'],
      [
        ...['a quote is open', quoteOpen, 'CPO or CPO (Beta) very likely cheapest, 95 %', true],
        'CPO costs 40,000 USD less than DSP-retimed, and 1,000 USD less than CPO (Beta), its closest rival.',
      ],
      ['one option', one, 'One option', false, 'DSP-retimed costs 100,000 USD over 5 years. Add an option to compare.'],
      [
        ...['the best is not the likeliest', apart, 'Not settled: CPO or LPO', false],
        'CPO has the lowest expected cost, LPO is cheapest most often; each is 39,000 USD to 40,000 USD below DSP-retimed.',
      ],
      [
        ...['the best is not the one that is likely', apartLeaning, 'LPO likely cheapest, 68 %', false],
        'CPO has the lowest expected cost, LPO is cheapest most often.',
      ],
      [
        ...['before cases are simulated', drawing, 'Simulating cases', false],
        'CPO costs 40,000 USD less than DSP-retimed, its closest rival.',
      ],
    ] as [string, AnswerView, string, boolean, string][]),
  ])('%s', (_, view, text, isSettled, headline) => {
    expect(deskWords.badge(view)).toEqual({ text, settled: isSettled });
    expect(deskWords.headline(view)).toBe(headline);
  });

  it.each([0.66, 0.6649, 0.6651, 0.899, 0.8951, 0.9, 0.9049, 0.995, 0.9999, 1])(
    'the chance %d never contradicts the word beside it',
    (chance) => {
      const verdict = chance >= 0.9 ? 'settled' : 'leaning';
      const view = answer({ rows: { cpo: [1e5, chance], retimed: [2e5, 1 - chance] }, decision: { verdict } });
      const { text } = deskWords.badge(view);
      const printed = Number(/([\d.]+) %$/.exec(text)![1]);
      if (text.includes('very likely')) expect(printed).toBeGreaterThanOrEqual(90);
      else {
        expect(printed).toBeGreaterThanOrEqual(66);
        if (!text.includes('under')) expect(printed).toBeLessThan(90);
      }
      if (chance < 1) expect(text).not.toMatch(/ 100 %/);
    },
  );
});

describe('what a firm figure does', () => {
  const input: InputName = {
    ...{ key: 'cpo-1600g.endPrice', quantity: 'endPrice', label: 'Price', unit: 'USD' },
    owner: { kind: 'architecture', id: 'cpo', label: 'CPO', rateGbps: 1600, inCards: false },
  };
  const texts = (view: AnswerView, found?: Omit<SettleView, 'input'>): string =>
    deskWords
      .settle({ ...view, decision: { ...view.decision!, ...(found && { settle: { input, ...found } }) } })
      .map((part) => (typeof part === 'string' ? part : part.strong))
      .join('');
  const at = (value: number, id: string) => ({ value, option: id });

  it.each<[string, AnswerView, Omit<SettleView, 'input'> | undefined, string]>([
    ['open, nothing', open, undefined, 'No single figure settles it.'],
    ['likely, nothing', settled, undefined, 'No single figure changes this within its range.'],
    [
      ...(['open, two', open, { kind: 'settles', below: at(900, 'cpo'), above: at(1500, 'linear') }] as const),
      'A firm figure for the CPO price per 1.6T port settles it: under 900 USD CPO is likely cheapest, over 1,500 USD LPO is.',
    ],
    [
      ...(['open, above alone', open, { kind: 'settles', above: at(1500, 'linear') }] as const),
      'A firm figure for the CPO price per 1.6T port settles it: over 1,500 USD LPO is likely cheapest.',
    ],
    [
      ...(['open, though not at a firm figure', open, { kind: 'changes', above: at(1100, 'cpo') }] as const),
      'A firm figure for the CPO price per 1.6T port settles it: under 1,100 USD CPO is likely cheapest.',
    ],
    [
      ...([
        'open, likely between',
        open,
        { kind: 'changes', below: at(800, 'linear'), above: at(1100, 'linear') },
      ] as const),
      'A firm figure for the CPO price per 1.6T port settles it: from 800 USD to 1,100 USD LPO is likely cheapest.',
    ],
    [
      ...(['likely', leaning, { kind: 'changes', above: at(1100, 'cpo') }] as const),
      'Unless the CPO price per 1.6T port rises over 1,100 USD, CPO stays likely cheapest.',
    ],
    [
      ...([
        'settled, on both sides',
        settled,
        { kind: 'changes', below: at(700, 'cpo'), above: at(1100, 'cpo') },
      ] as const),
      'Unless the CPO price per 1.6T port falls under 700 USD or rises over 1,100 USD, CPO stays likely cheapest.',
    ],
    [
      ...([
        'settled, which quote is open',
        quoteOpen,
        { kind: 'settles', below: at(900, 'cpo'), above: at(950, 'beta') },
      ] as const),
      'A firm figure for the CPO price per 1.6T port settles it: under 900 USD CPO is likely cheapest, over 950 USD CPO (Beta) is.',
    ],
  ])('%s', (_, view, found, text) => expect(texts(view, found)).toBe(text));

  it('says nothing of one option, or before cases are simulated', () => {
    expect(deskWords.settle(one)).toEqual([]);
    expect(deskWords.settle(drawing)).toEqual([]);
  });
});

describe('a chance in a table', () => {
  it.each([
    [0, '0 %'],
    [0.0001, '< 1 %'],
    [0.5, '50 %'],
    [0.6599, 'under 66 %'],
    [0.8999, 'under 90 %'],
    [0.999, 'over 99 %'],
    [1, '100 %'],
  ])('%d reads %s', (chance, text) => expect(deskWords.chance(chance)).toBe(text));
});

describe.each([
  ['one switch', {}],
  ['a fabric', { scope: 'fabric' }],
  ['sites', { scope: 'campus', inputs: { siteCount: 3 } }],
  ['own figures', { inputs: { 'cpo.endPrice': 300, 'linear.endPrice': '70 % of retimed.endPrice' } }],
])('sentences of %s', (_, scenario) => {
  const { view } = wholeView(scenario);
  const { answer: found, cost, matters, power, investment, sources, inputs, changes, network } = view;
  const parts = deskWords.settle(found).map((part) => (typeof part === 'string' ? part : part.strong));
  const sentences = [
    ...[deskWords.badge(found).text, deskWords.headline(found), parts.join(''), deskWords.costFinding(cost, cost.pair)],
    ...[deskWords.mattersFinding(matters!), deskWords.investmentFinding(investment), deskWords.sourcesFinding(sources)],
    ...(matters!.curve ? [deskWords.curveFinding(matters!.curve)] : []),
    ...network.fabrics.map(deskWords.fabricSentence),
    ...inputs.all.flatMap((input) => [deskWords.inputLabel(input), deskWords.inputPhrase(input)]),
    ...changes.flatMap((change) => Object.values(deskWords.change(change))),
    ...found.rows.map(({ option: name }) => deskWords.optionDetail(name)),
  ];
  // A switch draws power.
  const all = [...sentences, deskWords.powerFinding(power)];

  it('have no hole, no gap and no word of the inside', () => {
    for (const text of all) {
      expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object| {2}|^\s|\s$/);
      expect(text).not.toMatch(/\bends?\b/i);
    }
    for (const text of sentences) expect(text).not.toMatch(/\bdraws?\b/i);
  });

  it('stop once, at their last sign', () => {
    for (const text of [deskWords.headline(found), parts.join(''), deskWords.costFinding(cost, cost.pair)])
      if (text !== '') expect(text).toMatch(/[^.]\.$/);
  });
});

describe('the shares of a row', () => {
  it.each([
    ['idleShare', [0.00012, 0.0019, null], ['0.012 %', '0.190 %', '0.000 %']],
    ['availability', [0.99998, 0.9], ['99.998 %', '90.000 %']],
  ])('%s have the same decimals', (quantity, shares, cells) => {
    const { format } = deskWords.shareColumn(quantity, shares)!;
    expect(shares.map((share) => format(share ?? 0))).toEqual(cells);
  });

  it('a quantity that is no share has none', () => {
    expect(deskWords.shareColumn('tco', [1])).toBeUndefined();
  });
});

it('tells a figure at which the choice turns with the same digits wherever it stands', () => {
  const price = { ...{ key: 'cpo-1600g.endPrice', quantity: 'endPrice' }, unit: 'USD' } as InputName;
  const found = (value: number) => deskWords.breakEven({ value, more: 0 }, price);
  expect([found(932.31), found(1380.6), found(10_224.4)]).toEqual(['932 USD', '1,381 USD', '10,220 USD']);
  expect(deskWords.turning(1380.6, { quantity: 'endPrice', unit: '1' })).toBe('1,381');
  expect(deskWords.turning(0.4501, { quantity: 'residualShare', unit: '1' })).toBe('45 %');
});

it('says a unit once that the name of a quantity says too', () => {
  expect(deskWords.quantityLabel('annualEnergy', 'kWh/year')).toBe('Energy a year, kWh');
  expect(deskWords.quantityLabel('tcoPerGbps', 'USD/(Gbit/s)')).toBe('Total cost per Gbit/s, USD');
  expect(deskWords.quantityLabel('facilityPower', 'W')).toBe('Facility power, W');
});
