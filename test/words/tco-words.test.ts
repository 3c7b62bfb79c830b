import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceClasses } from '../../src/catalog/types.ts';
import { NumberFormats } from '../../src/words/format.ts';
import { tcoWords as firstGerman } from '../../src/words/de/tco-words.ts';
import { chartWords } from '../../src/words/en/chart-words.ts';
import { laterWords } from '../../src/words/en/tco-later-words.ts';
import { tcoWords as english } from '../../src/words/en/tco-words.ts';
import { languages as listed, tcoWordsOf, wholeTcoWords } from '../../src/words/languages.ts';
import type { TcoWords, WordedDifference } from '../../src/words/tco-words.ts';
import { verdictWords } from '../../src/words/en/verdict.ts';
import type { OptionName } from '../../src/view/view.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';

const german = await wholeTcoWords(firstGerman);

const languages: [name: string, TcoWords][] = [['English', english]];
for (const [id, load] of Object.entries(tcoWordsOf))
  languages.push([listed[id as keyof typeof listed], await wholeTcoWords(await load())]);
const others = languages.slice(1);

const optionOf = (id: string, label: string, own = false): OptionName => ({
  ...{ id, label, own, architecture: id, integrated: false, sponsor: null, supplier: null, quoteFor: null },
});
const shipped = [
  optionOf('retimed', 'DSP-retimed'),
  optionOf('half-retimed', 'LRO'),
  optionOf('linear', 'LPO'),
  optionOf('cpo', 'CPO'),
  optionOf('cpo-upper', 'CPO above leaves'),
];
const laterOf = ({ later = laterWords, verdict = verdictWords, chart = chartWords }: TcoWords) => ({
  ...{ ...later, verdict, chart },
});

const kindsOf = (words: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words)
      // The English ones come later.
      .filter(([key]) => !['later', 'verdict', 'warning', 'chart', 'rest'].includes(key))
      .map(([key, word]) => [key, typeof word] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

describe.each(others)('%s', (_, words) => {
  it('has the same words as English, as functions or as text', () => expect(kindsOf(words)).toEqual(kindsOf(english)));

  it('names the same groups of lines', () => expect(kindsOf(words.groups)).toEqual(kindsOf(english.groups)));

  it('has the same words for what comes later', () => {
    expect(kindsOf(laterOf(words))).toEqual(kindsOf(laterOf(english)));
    for (const part of ['verdict', 'chart', 'sourceColumns'] as const)
      expect(kindsOf(laterOf(words)[part])).toEqual(kindsOf(laterOf(english)[part]));
  });

  it('has the same words beside numbers', () => {
    // What stands beside its number without a space is the language's own.
    const { closed: _closed, ...numbers } = words.numbers;
    expect(kindsOf(numbers)).toEqual(kindsOf(english.numbers));
  });

  it('has larger units for the same units', () =>
    expect(kindsOf(words.numbers.scales)).toEqual(kindsOf(english.numbers.scales)));
});

it.each(languages)('%s names every evidence class', (_, { evidence }) =>
  expect(new Set(([...evidenceClasses, 'own', 'follows'] as const).map(evidence)).size).toBe(
    evidenceClasses.length + 2,
  ),
);

describe('Counts by evidence', () => {
  const classes = [...evidenceClasses, 'own'] as const;
  const counted = (words: TcoWords, count: number): string[] => classes.map((id) => words.evidenceCount(count, id));

  it.each(languages)('of one are the name of the class: %s', (_, words) => {
    for (const [i, text] of counted(words, 1).entries()) {
      expect(text).toContain(words.evidence(classes[i]!));
      // A counter may stand behind the number.
      expect(text.replace(words.evidence(classes[i]!), '')).toMatch(/^(1 | ?1 ?(件|건|项|項))$/);
    }
  });

  it('of several are plural in English', () =>
    expect(counted(english, 5)).toEqual([
      ...['5 by definition', '5 firm quotes', '5 measured', '5 datasheets', '5 derived', '5 analyst estimates'],
      ...['5 vendor claims', '5 assumptions', '5 own values'],
    ]));

  it('of several are plural in German', () =>
    expect(counted(german, 5)).toEqual([
      ...['5 per Definition', '5 verbindliche Angebote', '5 gemessen', '5 Datenblätter', '5 abgeleitet'],
      ...['5 Analystenschätzungen', '5 Herstellerangaben', '5 Annahmen', '5 eigene Werte'],
    ]));
});

describe('German names', () => {
  it.each(catalog.data.regions.map(({ label }) => label))('has a name for the region %s', (label) => {
    // Names that both languages share.
    const shared = ['Portugal', 'Japan', 'Taiwan', 'China', 'Malaysia'];
    expect(german.later!.answer.regions[label] === label).toBe(shared.includes(label));
  });

  it('of the options of the tables are those of the market', () =>
    expect(shipped.map(german.optionName)).toEqual(['DSP-retimed', 'LRO', 'LPO', 'CPO', 'CPO oberhalb der Leafs']));

  it('of an own product stay as they are written', () =>
    expect(german.optionName(optionOf('cpo', 'acme Linear', true))).toBe('acme Linear'));

  it('of two architectures', () =>
    expect(german.later!.answer.architecture('LPO', 'CPO')).toBe('CPO über Leafs mit LPO'));
});

describe('German inputs', () => {
  const nameOf = (quantity: string, label = ''): string =>
    german.input({ quantity, label, owner: null, english: label });
  const read = catalog.data.inputs.filter(({ scopes }) => scopes.length > 0);

  it.each(read.map(({ quantity }) => quantity))('%s has a name', (quantity) => expect(nameOf(quantity)).not.toBe(''));

  it('differ in their names', () => {
    const names = read.map(({ quantity }) => nameOf(quantity));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('have names hardly longer than the English ones', () => {
    const long = read.filter(({ quantity, label }) => nameOf(quantity).length > label.length + 16);
    expect(long.map(({ label }) => label)).toEqual([]);
  });

  it('have no English word in their units', () => {
    const formats = new NumberFormats('de', german.numbers);
    const units = read.map(({ unit }) => formats.unit(unit));
    expect(units.filter((unit) => /year|per|\*/.test(unit))).toEqual([]);
  });

  it('that the words do not know keep the English name', () => expect(nameOf('tariff', 'Tariff')).toBe('Tariff'));

  it('name owner and port, as on the page', () => {
    const owner = { kind: 'architecture', id: 'cpo', label: 'CPO', rateGbps: 1600, inCards: false } as const;
    const input = { quantity: 'endPrice', label: 'Price per port', owner, english: 'CPO price per 1.6T port' };
    expect([english.input(input), german.input(input)]).toEqual(['CPO price per 1.6T port', 'CPO: Preis je 1.6T-Port']);
  });
});

/** What a text is given, and what of it must be read there. */
interface Call {
  readonly text: string;
  readonly amounts: readonly string[];
}
type Calls = (words: TcoWords) => Arbitrary<Call>;

const digits = fc.integer({ min: 1, max: 999_999 });
const option = fc.constantFrom('DSP-retimed', 'LRO', 'CPO oberhalb der Leafs', 'Acme LPO');
const years = fc.integer({ min: 11, max: 40 });
const amountOf = ({ locale, numbers }: TcoWords, unit: string): Arbitrary<string> =>
  fc.double({ min: 1, max: 1e9, noNaN: true }).map((value) => new NumberFormats(locale, numbers).quantity(value, unit));
const shareOf = ({ locale, numbers }: TcoWords): Arbitrary<string> =>
  fc.double({ min: 0, max: 1, noNaN: true }).map((share) => new NumberFormats(locale, numbers).drawShare(share));
const differenceOf = (words: TcoWords, unit: string): Arbitrary<WordedDifference> =>
  fc.record({ amount: amountOf(words, unit), sign: fc.constantFrom(-1, 0, 1) });
/** None is written where there is no difference. */
const writtenOf = (differences: readonly WordedDifference[]): string[] =>
  differences.filter(({ sign }) => sign !== 0).map(({ amount }) => amount);
const number = digits.map(String);

const names = fc.constantFrom('CPO', 'LPO, LRO', 'Acme LPO');
const anInput = fc.constantFrom('PUE', 'CPO price', undefined);

const sentences: Record<string, Calls> = {
  answer: (words) =>
    fc
      .record({
        option,
        baseline: option,
        power: differenceOf(words, 'W'),
        cost: differenceOf(words, 'USD'),
        years,
        eitherWay: fc.boolean(),
      })
      .map((answer) => ({ text: words.answer(answer), amounts: writtenOf([answer.power, answer.cost]) })),
  'headline, one option': (words) =>
    fc.tuple(names, amountOf(words, 'USD'), number).map((given) => ({
      text: laterOf(words).answer.headline.one(...given),
      amounts: given,
    })),
  'headline, no difference': (words) => fc.constant({ text: laterOf(words).answer.headline.same, amounts: [] }),
  'headline, another one is cheapest most often': (words) =>
    fc.tuple(names, names).map((given) => ({
      text: `${laterOf(words).answer.headline.apart(...given)}${words.signs.stop}`,
      amounts: given,
    })),
  'headline, close': (words) =>
    names.map((given) => ({
      text: `${laterOf(words).answer.headline.close(given)}${words.signs.stop}`,
      amounts: [given],
    })),
  'headline, others may turn out cheaper': (words) =>
    fc.tuple(names, names).map((given) => ({
      text: `${laterOf(words).answer.headline.mayTurn(...given)}${words.signs.stop}`,
      amounts: given,
    })),
  'headline, all below the reference option': (words) =>
    fc.tuple(names, fc.array(amountOf(words, 'USD'), { minLength: 1, maxLength: 2 }), names).map((given) => ({
      text: laterOf(words).answer.headline.allBelow(...given),
      amounts: given.flat(),
    })),
  'headline, one leads': (words) =>
    fc
      .tuple(names, ...Array.from({ length: 2 }, () => fc.record({ option: names, amount: amountOf(words, 'USD') })))
      .map(([best, rival, reference]) => ({
        text: laterOf(words).answer.headline.leads(best, rival!, reference),
        amounts: [best, rival!, reference!].flatMap((one) => (typeof one === 'string' ? one : Object.values(one))),
      })),
  byArchitecture: (words) =>
    number.map((list) => ({ text: laterOf(words).answer.byArchitecture(list), amounts: [list] })),
  lowest: (words) =>
    fc
      .tuple(fc.constantFrom('tco', 'facilityPower', 'totalCarbon'), fc.constant('CPO'), shareOf(words))
      .map((given) => ({
        text: laterOf(words).lowest(...given),
        amounts: given.slice(1),
      })),
  'verdict, settled': (words) =>
    fc
      .tuple(
        option,
        option,
        fc.constantFrom('likely', 'very-likely'),
        fc.boolean(),
        shareOf(words),
        anInput,
        fc.boolean(),
      )
      .map(([winner, other, likelihood, stay, share, input, exceeds]) => ({
        text: laterOf(words).verdict.likely(
          winner,
          other,
          { likelihood, years: words.numbers.range('4', '5'), share, stay },
          input === undefined ? undefined : { input, exceeds, at: exceeds ? '7 USD' : null },
        ),
        amounts: [winner, other, share, input ?? '', input !== undefined && exceeds ? '7 USD' : ''],
      })),
  'verdict, not settled': (words) =>
    fc.tuple(option, option, shareOf(words), anInput, anInput).map(([winner, other, share, first, second]) => {
      const { open, settles } = laterOf(words).verdict;
      const text = open(winner, other, share, settles(first, first === undefined ? null : '7 USD', second));
      return { text, amounts: [winner, other, share, ...(first === undefined ? [] : [first, '7 USD', second ?? ''])] };
    }),
  'verdict, no difference': (words) =>
    fc.constant({ text: laterOf(words).verdict.same('CPO', 'LPO'), amounts: ['CPO', 'LPO'] }),
  chancesFailed: (words) => fc.constant({ text: words.chancesFailed, amounts: [] }),
  restsOn: (words) =>
    fc.tuple(shareOf(words), fc.constantFrom('cheapest', 'difference')).map(([share, of]) => ({
      text: laterOf(words).answer.restsOn(share, of),
      amounts: [share],
    })),
  'chart, finding': (words) =>
    fc
      .record({
        option: fc.constant('CPO'),
        baseline: fc.constant('Retimed'),
        first: differenceOf(words, 'USD'),
        last: differenceOf(words, 'USD'),
        crossing: fc.constant(undefined),
        years,
      })
      .map((finding) => ({
        text: laterOf(words).chart.finding(finding),
        amounts: writtenOf([finding.first, finding.last]),
      })),
  'chart, the lines cross': (words) =>
    fc.tuple(differenceOf(words, 'USD'), amountOf(words, 'USD'), years).map(([bought, amount, crossing]) => ({
      text: laterOf(words).chart.finding({
        option: 'CPO',
        baseline: 'DSP-retimed',
        first: bought,
        last: { amount, sign: 1 },
        crossing,
        years: 40,
      }),
      amounts: [...writtenOf([bought]), String(crossing)],
    })),
  'chart, keys': (words) => fc.constant({ text: laterOf(words).chart.keys, amounts: [] }),
  presetHere: (words) => number.map((list) => ({ text: laterOf(words).presetHere(list), amounts: [list] })),
  disclosure: (words) =>
    fc.constant({ text: laterOf(words).answer.disclosure('Acme LPO', 'Acme Inc'), amounts: ['Acme LPO', 'Acme Inc'] }),
  figures: (words) =>
    fc.tuple(digits, number).map(([count, classes]) => ({
      text: words.figures(count, classes),
      amounts: [String(count), classes],
    })),
  edition: (words) => number.map((edition) => ({ text: words.edition(edition), amounts: [edition] })),
  sourcesLoading: (words) => fc.constant({ text: words.sourcesLoading, amounts: [] }),
  sourcesFailed: (words) => fc.constant({ text: words.sourcesFailed, amounts: [] }),
  exportFailed: (words) => fc.constant({ text: words.exportFailed, amounts: [] }),
  leftOut: (words) => fc.constant({ text: laterOf(words).leftOut, amounts: [] }),
  rate: (words) =>
    number.map((units) => ({
      text: laterOf(words).rate(units, 'EUR', '2026-06'),
      amounts: ['1 USD', units, 'EUR', '2026-06'],
    })),
  boundary: (words) => fc.constant({ text: laterOf(words).boundary, amounts: [] }),
};

/** Texts that are no sentences. */
const labels: Record<string, Calls> = {
  'chart, endOfYear': (words) =>
    digits.map((year) => ({ text: laterOf(words).chart.endOfYear(year), amounts: [String(year)] })),
  'chart, inYear': (words) =>
    digits.map((year) => ({ text: laterOf(words).chart.inYear(year), amounts: [String(year)] })),
  slider: (words) => fc.constant({ text: words.slider('PUE'), amounts: ['PUE'] }),
  usual: (words) => number.map((value) => ({ text: words.usual(value), amounts: [value] })),
  presetEntry: (words) =>
    fc.tuple(number, number).map(([value, usual]) => ({
      text: laterOf(words).presetEntry('PUE', value, usual),
      amounts: ['PUE', value, usual],
    })),
  sponsorMark: (words) => fc.constant({ text: words.sponsorMark('Acme Inc'), amounts: ['Acme Inc'] }),
  ratio: (words) => fc.tuple(number, number).map((given) => ({ text: words.ratio(...given), amounts: given })),
  totalCost: (words) => years.map((count) => ({ text: words.totalCost(count), amounts: [String(count)] })),
  pairHeading: (words) => fc.constant({ text: words.pairHeading('CPO', 'Acme LPO'), amounts: ['CPO', 'Acme LPO'] }),
  shareOf: (words) =>
    fc.tuple(number, number).map(([share, value]) => ({
      text: laterOf(words).shareOf(share, 'PUE', value),
      amounts: [share, 'PUE', value],
    })),
  'architecture, one above': (words) =>
    fc.constant({ text: laterOf(words).answer.architecture('LRO', 'CPO'), amounts: ['LRO', 'CPO'] }),
};

const holds = (calls: Arbitrary<Call>, check: (call: Call) => void): void => fc.assert(fc.property(calls, check));

describe.each(languages)('Sentences in %s', (_, words) => {
  describe.each(Object.entries(sentences))('%s', (_name, calls) => {
    it('ends with one mark, that of a question or a full stop', () =>
      holds(calls(words), ({ text }) => {
        expect(text).toMatch(/[^.?!,;。、；][.。]$/);
      }));

    it('begins with a capital, a number or a share', () =>
      holds(calls(words), ({ text }) => {
        expect(text).toMatch(/^[\p{Lu}\p{Lo}\d“„‘「]|^(over|under) /u);
      }));
  });
});

describe.each(languages)('Texts in %s', (_, words) => {
  describe.each(Object.entries({ ...sentences, ...labels }))('%s', (_name, calls) => {
    const isGivenNothing = fc.sample(calls(words), 20).every(({ amounts }) => amounts.length === 0);

    it(isGivenNothing ? 'is always the same, in words' : 'says what it was given', () => {
      const [first] = fc.sample(calls(words), 1);
      holds(calls(words), ({ text, amounts }) => {
        if (isGivenNothing) expect(text).toBe(first!.text);
        expect(amounts.filter((amount) => !text.includes(amount))).toEqual([]);
        expect(text).toMatch(/\p{L}{2}|\d/u);
      });
    });

    it('has no gap', () =>
      holds(calls(words), ({ text }) => {
        expect(text).not.toMatch(/undefined|NaN|\s\s|[^\S\u00a0\u202f][,;.?)]|^\s|\s$/);
      }));
  });
});

describe('English sentences', () => {
  it.each([
    [-1, -1, false, 'CPO draws 1.22 kW less at the wall than DSP-retimed and costs 49,800 USD less over 5 years.'],
    [-1, 1, false, 'CPO draws 1.22 kW less at the wall than DSP-retimed but costs 49,800 USD more over 5 years.'],
    [0, 1, false, 'CPO draws as much power as DSP-retimed but costs 49,800 USD more over 5 years.'],
    [-1, 0, false, 'CPO draws 1.22 kW less at the wall than DSP-retimed but costs the same over 5 years.'],
    [
      -1,
      -1,
      true,
      'CPO draws 1.22 kW less at the wall than DSP-retimed and costs 49,800 USD less over 5 years, which may turn out either way.',
    ],
    [0, 0, false, 'CPO and DSP-retimed do not differ.'],
  ] as const)('answer with power %d, cost %d, either way %s', (power, cost, eitherWay, text) =>
    expect(
      english.answer({
        option: 'CPO',
        baseline: 'DSP-retimed',
        power: { amount: '1.22 kW', sign: power },
        cost: { amount: '49,800 USD', sign: cost },
        years: 5,
        eitherWay,
      }),
    ).toBe(text),
  );
});

describe('German sentences', () => {
  const answer = (
    options: readonly [string, string],
    power: WordedDifference['sign'],
    cost: WordedDifference['sign'],
    horizon = 5,
    eitherWay = false,
  ): string =>
    german.answer({
      option: options[0],
      baseline: options[1],
      power: { amount: '1,22 kW', sign: power },
      cost: { amount: '49.800 USD', sign: cost },
      years: horizon,
      eitherWay,
    });

  it('one option that is less in both', () =>
    expect(answer(['CPO', 'DSP-retimed'], -1, -1)).toBe(
      'CPO braucht 1,22 kW weniger Leistung als DSP-retimed und kostet über 5 Jahre 49.800 USD weniger.',
    ));

  it('modules that are less in both', () =>
    expect(answer(['LPO', 'DSP-retimed'], -1, -1)).toBe(
      'LPO braucht 1,22 kW weniger Leistung als DSP-retimed und kostet über 5 Jahre 49.800 USD weniger.',
    ));

  it('less power at a higher cost', () =>
    expect(answer(['CPO', 'LRO'], -1, 1)).toBe(
      'CPO braucht 1,22 kW weniger Leistung als LRO, kostet aber über 5 Jahre 49.800 USD mehr.',
    ));

  it('as much power', () =>
    expect(answer(['Acme LPO', 'LPO'], 0, 1)).toBe(
      'Acme LPO braucht so viel Leistung wie LPO, kostet aber über 5 Jahre 49.800 USD mehr.',
    ));

  it('the same cost over one year', () =>
    expect(answer(['DSP-retimed', 'CPO'], 1, 0, 1)).toBe(
      'DSP-retimed braucht 1,22 kW mehr Leistung als CPO, kostet aber über 1 Jahr gleich viel.',
    ));

  it('no difference', () => expect(answer(['CPO', 'LPO'], 0, 0)).toBe('CPO und LPO unterscheiden sich nicht.'));

  it('what may turn out either way', () =>
    expect(answer(['CPO oberhalb der Leafs', 'DSP-retimed'], -1, -1, 12, true)).toBe(
      'CPO oberhalb der Leafs braucht 1,22 kW weniger Leistung als DSP-retimed und kostet über 12 Jahre 49.800 USD weniger; das kann auch anders ausgehen.',
    ));

  const verdict = german.verdict!;
  const likely = {
    likelihood: 'likely',
    years: '5 Jahre',
    share: '70 % der 4.096 simulierten Fälle',
    stay: false,
  } as const;

  it.each([
    [undefined, 'Keine Eingabe allein ändert das innerhalb ihrer Spanne.'],
    [{ input: '„PUE“', exceeds: true, at: null }, '„PUE“ könnte das ändern.'],
  ])('verdict that is likely, %#', (turns, text) =>
    expect(verdict.likely('CPO', 'LPO', likely, turns)).toBe(
      `CPO kostet über 5 Jahre wahrscheinlich weniger als LPO (70 % der 4.096 simulierten Fälle). ${text}`,
    ),
  );

  it.each([
    [true, 'über 1,5 steigt'],
    [false, 'unter 1,5 fällt'],
  ])('verdict that a value would turn, above it: %s', (exceeds, text) =>
    expect(verdict.likely('CPO', 'LPO', { ...likely, stay: true }, { input: '„PUE“', exceeds, at: '1,5' })).toBe(
      `Bei steckbaren Modulen bleiben: CPO kostet über 5 Jahre wahrscheinlich weniger als LPO (70 % der 4.096 simulierten Fälle), solange „PUE“ nicht ${text}.`,
    ),
  );

  it('verdict that two inputs would settle', () =>
    expect(
      verdict.open('CPO', 'LPO', verdict.share('55 %', '4.096'), verdict.settles('„PUE“', '1,5', '„Strompreis“')),
    ).toBe(
      'Nicht entschieden: CPO kostet in 55 % der 4.096 simulierten Fälle weniger als LPO. Ein verbindlicher Wert für „PUE“ würde entscheiden: Bei 1,5 kosten beide gleich viel. Ebenso einer für „Strompreis“.',
    ));

  it.each([
    [
      1,
      -1,
      5,
      'CPO kostet in der Anschaffung 30.000 USD mehr als DSP-retimed; die Summe nach 5 Jahren ist um 9.000 USD niedriger.',
    ],
    [0, 1, 1, 'CPO kostet in der Anschaffung so viel wie DSP-retimed; die Summe nach 1 Jahr ist um 9.000 USD höher.'],
    [
      -1,
      0,
      5,
      'CPO kostet in der Anschaffung 30.000 USD weniger als DSP-retimed; die Summe nach 5 Jahren ist gleich hoch.',
    ],
    [0, 0, 5, 'CPO und DSP-retimed kosten in jedem Jahr gleich viel.'],
  ] as const)('what is paid, purchase %d, all %d, years %d', (bought, paid, horizon, text) =>
    expect(
      german.chart!.finding({
        option: 'CPO',
        baseline: 'DSP-retimed',
        first: { amount: '30.000 USD', sign: bought },
        last: { amount: '9.000 USD', sign: paid },
        crossing: undefined,
        years: horizon,
      }),
    ).toBe(text),
  );

  it('counts one input as one', () => expect(german.figures(1, '1 eigene')).toBe('1 Eingabe: 1 eigene.'));
});

describe('German numbers', () => {
  const formats = new NumberFormats('de', german.numbers);
  it.each([
    [1_234_000, 'USD', '1,23 Mio. USD'],
    [-49_812, 'USD', '−49.800 USD'],
    [33_248, 'kWh/year', '33.200 kWh im Jahr'],
    [1_250_000, 'kWh/year', '1,25 GWh im Jahr'],
    [0.5, '1/year', '0,5 im Jahr'],
    [49_812, 'EUR/year', '49.800 EUR im Jahr'],
    [1.6, 'USD/(Gbit/s)', '1,6 USD je Gbit/s'],
    [1200, 'USD/(km*year)', '1.200 USD je km und Jahr'],
  ])('%d %s', (value, unit, text) => expect(formats.quantity(value, unit)).toBe(text));

  it('of hardly any draw less than all', () => expect(formats.drawShare(0.999)).toBe('über 99 %'));

  it('of hardly any draw', () => expect(formats.drawShare(0.001)).toBe('unter 1 %'));

  it('of a band', () => expect(formats.banded(1220, { p10: 900, p90: 1500 }, 'W').band).toBe('0,90 bis 1,50'));
});

/** Every text of a language: with the names of all inputs, and what its sentences say of one set of arguments. */
const allTexts = (words: TcoWords): string[] => [
  ...Object.values(words).flatMap((word: unknown) =>
    typeof word === 'string' ? [word] : typeof word === 'object' ? Object.values(word as object).map(String) : [],
  ),
  ...Object.values({ ...sentences, ...labels }).flatMap((calls) =>
    fc.sample(calls(words), { numRuns: 20, seed: 1 }).map(({ text }) => text),
  ),
  ...catalog.data.inputs.map(({ quantity, label }) => words.input({ quantity, label, owner: null, english: label })),
];

describe.each(languages)('Promises in %s', (_, words) => {
  it.each(['green', 'eco', 'grün', 'öko'])('%s is not said', (promise) => {
    const said = new RegExp(`(?<!\\p{L})${promise}`, 'iu');
    expect(allTexts(words).filter((text) => said.test(text))).toEqual([]);
  });

  it('neutral is not said, not even at the end of a word', () =>
    expect(allTexts(words).filter((text) => /neutral/i.test(text))).toEqual([]));
});
