import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceClasses } from '../../src/catalog/types.ts';
import { NumberFormats } from '../../src/words/format.ts';
import { tcoWords as german } from '../../src/words/tco-words-de.ts';
import { noteWords } from '../../src/words/note-words-en.ts';
import { rankedWords as englishRanked } from '../../src/words/ranked-words-en.ts';
import { sourceTableWords } from '../../src/words/source-table-words-en.ts';
import { tcoWords as english } from '../../src/words/tco-words-en.ts';
import type {
  NoteWords,
  RankedWords,
  SourceTableWords,
  TcoWords,
  WordedDifference,
  WordedOption,
  WordedVerdict,
} from '../../src/words/tco-words.ts';
import { catalog } from '../../src/scenario/edition.ts';

const languages = [
  ['English', english],
  ['German', german],
] as const;

const retimed: WordedOption = { id: 'retimed', label: 'DSP-retimed', integrated: false };
const halfRetimed: WordedOption = { id: 'half-retimed', label: 'LRO', integrated: false };
const linear: WordedOption = { id: 'linear', label: 'LPO', integrated: false };
const cpo: WordedOption = { id: 'cpo', label: 'CPO', integrated: true };
const upper: WordedOption = { id: 'cpo-upper', label: 'CPO above leaves', integrated: false };
const own: WordedOption = { id: 'acme-lpo', label: 'Acme LPO', integrated: false };

const kindsOf = (words: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words)
      // The English ones are loaded apart.
      .filter(([key]) => !['ranked', 'sourceTable', 'warning', 'notes'].includes(key))
      .map(([key, word]) => [key, typeof word] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

describe('Both languages', () => {
  it('have the same words, as functions or as text', () => expect(kindsOf(german)).toEqual(kindsOf(english)));

  it('name the same groups of lines', () => expect(kindsOf(german.groups)).toEqual(kindsOf(english.groups)));

  it('have the same words for the table of sources', () =>
    expect(kindsOf(german.sourceTable!)).toEqual(kindsOf(sourceTableWords)));

  it('have the same words for settings of the page', () => expect(kindsOf(german.notes!)).toEqual(kindsOf(noteWords)));

  it('have as many columns of sources', () =>
    expect(german.sourceTable!.columns).toHaveLength(sourceTableWords.columns.length));

  it('have the same words beside numbers', () => expect(kindsOf(german.numbers)).toEqual(kindsOf(english.numbers)));

  it('have larger units for the same units', () =>
    expect(kindsOf(german.numbers.scales)).toEqual(kindsOf(english.numbers.scales)));

  it.each(languages)('name every evidence class: %s', (_, { evidence }) =>
    expect(new Set(([...evidenceClasses, 'own', 'follows'] as const).map(evidence)).size).toBe(
      evidenceClasses.length + 2,
    ),
  );
});

describe('Counts by evidence', () => {
  const classes = [...evidenceClasses, 'own'] as const;
  const counted = (words: TcoWords, count: number): string[] => classes.map((id) => words.evidenceCount(count, id));

  it.each(languages)('of one are the name of the class: %s', (_, words) =>
    expect(counted(words, 1)).toEqual(classes.map((id) => `1 ${words.evidence(id)}`)),
  );

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
    const text = german.condition('0,1', label, '1,1');
    // Names that both languages share.
    const shared = ['Portugal', 'Japan', 'Taiwan', 'China', 'Malaysia'];
    expect(text.includes(`(${label})`)).toBe(shared.includes(label));
  });

  it('leaves other words of the condition as they are', () =>
    expect(german.condition('0,1', german.ownValue, '1,1')).toBe('Strom zu 0,1 USD/kWh (eigener Wert), PUE 1,1.'));

  it('of the options of the tables are those of the market', () =>
    expect([retimed, halfRetimed, linear, cpo, upper].map(german.option)).toEqual([
      ...['DSP-retimed', 'LRO', 'LPO', 'CPO', 'CPO oberhalb der Leafs'],
    ]));

  it('of an own product stay as they are written', () =>
    expect(german.option({ id: 'x', label: 'acme Linear', integrated: false })).toBe('acme Linear'));

  it('stand before their inputs', () => {
    expect(german.inputOf('LPO', 'Preis')).toBe('LPO: Preis');
    expect(german.inputInSentence('DSP-retimed', 'Preis')).toBe('DSP-retimed: Preis');
    expect(german.ranked!.architecture('LPO', 'CPO')).toBe('CPO über Leafs mit LPO');
  });
});

describe('German inputs', () => {
  const read = catalog.data.inputs.filter(({ scopes }) => scopes.length > 0);

  it.each(read.map(({ quantity }) => quantity))('%s has a name', (quantity) =>
    expect(german.input(quantity, '')).not.toBe(''),
  );

  it('differ in their names', () => {
    const names = read.map(({ quantity }) => german.input(quantity, ''));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('have names hardly longer than the English ones', () => {
    const long = read.filter(({ quantity, label }) => german.input(quantity, '').length > label.length + 16);
    expect(long.map(({ label }) => label)).toEqual([]);
  });

  it('have no English word in their units', () => {
    const formats = new NumberFormats('de', german.numbers);
    const units = read.map(({ unit }) => formats.unit(unit));
    expect(units.filter((unit) => /year|per|\*/.test(unit))).toEqual([]);
  });

  it('that the words do not know keep the English name', () => expect(german.input('tariff', 'Tariff')).toBe('Tariff'));

  it('keep their capital after the owner', () =>
    expect(german.inputOf('CPO', german.input('endPrice', 'Price per port'))).toBe('CPO: Preis je Port'));
});

it('English inputs lose their capital after the owner', () =>
  expect(english.inputOf('CPO', english.input('endPrice', 'Price per port'))).toBe('CPO: price per port'));

/** What a text is given, and what of it must be read there. */
interface Call {
  readonly text: string;
  readonly amounts: readonly string[];
}
type Calls = (words: TcoWords) => Arbitrary<Call>;

const digits = fc.integer({ min: 1, max: 999_999 });
const option = fc.constantFrom(retimed, halfRetimed, linear, cpo, upper, own);
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

const verdictOf = (words: TcoWords, id: WordedVerdict['id'], by: Arbitrary<string | undefined>): Arbitrary<Call> =>
  fc
    .record({
      id: fc.constant(id),
      veryLikely: fc.boolean(),
      // Two names that are the same in every language and place, where there is nothing else to find.
      winner: id === 'no-difference' ? fc.constant(cpo) : option,
      other: id === 'no-difference' ? fc.constant(own) : option,
      share: shareOf(words),
      draws: amountOf(words, '1'),
      by,
    })
    .map((verdict) => ({
      text: words.verdict(verdict),
      amounts:
        id === 'no-difference'
          ? [verdict.winner, verdict.other].map(words.option)
          : [verdict.share, verdict.draws, verdict.by ?? ''],
    }));
const sourceTableOf = (words: TcoWords): SourceTableWords => words.sourceTable ?? sourceTableWords;
const notesOf = (words: TcoWords): NoteWords => words.notes ?? noteWords;
const rankedOf = (words: TcoWords): RankedWords => words.ranked ?? englishRanked;

const names = fc.constantFrom('CPO', 'LPO, LRO', 'Acme LPO');
const anInput = fc.constantFrom('PUE', 'CPO: price');
const noInput = fc.constant(undefined);

const sentences: Record<string, Calls> = {
  questionOfSwitch: (words) =>
    fc.tuple(number, number, number).map((given) => ({ text: words.questionOfSwitch(...given), amounts: given })),
  questionOfFabric: (words) =>
    fc.tuple(number, number, number, years, years).map((given) => ({
      text: words.questionOfFabric(...given),
      amounts: given.map(String),
    })),
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
  lowestExpected: (words) =>
    fc
      .tuple(option, amountOf(words, 'USD'))
      .map((given) => ({ text: words.lowestExpected(...given), amounts: [given[1]] })),
  'headline, one option': (words) =>
    fc.tuple(names, amountOf(words, 'USD'), number).map((given) => ({
      text: rankedOf(words).answer.headline.one(...given),
      amounts: given,
    })),
  'headline, no difference': (words) => fc.constant({ text: rankedOf(words).answer.headline.same, amounts: [] }),
  'headline, another one is cheapest most often': (words) =>
    fc.tuple(names, names).map((given) => ({
      text: `${rankedOf(words).answer.headline.apart(...given)}.`,
      amounts: given,
    })),
  'headline, close': (words) =>
    names.map((given) => ({ text: `${rankedOf(words).answer.headline.close(given)}.`, amounts: [given] })),
  'headline, others may turn out cheaper': (words) =>
    fc.tuple(names, names).map((given) => ({
      text: `${rankedOf(words).answer.headline.mayTurn(...given)}.`,
      amounts: given,
    })),
  'headline, all below the reference option': (words) =>
    fc.tuple(names, fc.array(amountOf(words, 'USD'), { minLength: 1, maxLength: 2 }), names).map((given) => ({
      text: rankedOf(words).answer.headline.allBelow(...given),
      amounts: given.flat(),
    })),
  'headline, one leads': (words) =>
    fc
      .tuple(names, ...Array.from({ length: 2 }, () => fc.record({ option: names, amount: amountOf(words, 'USD') })))
      .map(([best, rival, reference]) => ({
        text: rankedOf(words).answer.headline.leads(best, rival!, reference),
        amounts: [best, rival!, reference!].flatMap((one) => (typeof one === 'string' ? one : Object.values(one))),
      })),
  byArchitecture: (words) => number.map((list) => ({ text: rankedOf(words).byArchitecture(list), amounts: [list] })),
  lowest: (words) =>
    fc
      .tuple(fc.constantFrom('tco', 'facilityPower', 'totalCarbon'), fc.constant('CPO'), shareOf(words))
      .map((given) => ({
        text: rankedOf(words).lowest(...given),
        amounts: given.slice(1),
      })),
  'verdict, the option wins': (words) => verdictOf(words, 'option-wins', anInput),
  'verdict, the baseline wins': (words) => verdictOf(words, 'baseline-wins', anInput),
  'verdict, nothing turns it': (words) => verdictOf(words, 'option-wins', noInput),
  'verdict, stay pluggable': (words) => verdictOf(words, 'stay-pluggable', anInput),
  'verdict, not settled': (words) => verdictOf(words, 'not-settled', anInput),
  'verdict, nothing settles it': (words) => verdictOf(words, 'not-settled', noInput),
  'verdict, no difference': (words) => verdictOf(words, 'no-difference', noInput),
  verdictPending: (words) => fc.constant({ text: words.verdictPending, amounts: [] }),
  verdictFailed: (words) => fc.constant({ text: words.verdictFailed, amounts: [] }),
  restsOn: (words) => shareOf(words).map((share) => ({ text: words.restsOn(share), amounts: [share] })),
  condition: (words) =>
    fc.tuple(number, number, number).map((given) => ({ text: words.condition(...given), amounts: given })),
  chartFinding: (words) =>
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
        text: words.chartFinding(finding),
        amounts: writtenOf([finding.first, finding.last]),
      })),
  'chartFinding, the lines cross': (words) =>
    fc.tuple(differenceOf(words, 'USD'), amountOf(words, 'USD'), years).map(([bought, amount, crossing]) => ({
      text: words.chartFinding({
        option: 'CPO',
        baseline: 'DSP-retimed',
        first: bought,
        last: { amount, sign: 1 },
        crossing,
        years: 40,
      }),
      amounts: [...writtenOf([bought]), String(crossing)],
    })),
  chartKeys: (words) => fc.constant({ text: words.chartKeys, amounts: [] }),
  refused: (words) =>
    fc.tuple(number, number, number, fc.constantFrom('kW', ''), fc.boolean()).map((given) => ({
      text: words.refused(...given),
      amounts: given.slice(0, 4).map(String),
    })),
  notANumber: (words) => fc.constant({ text: words.notANumber('12 a'), amounts: ['12 a'] }),
  'notANumber, nothing typed': (words) => fc.constant({ text: words.notANumber(''), amounts: [] }),
  presetHere: (words) => number.map((list) => ({ text: words.presetHere(list), amounts: [list] })),
  disclosure: (words) =>
    fc.constant({ text: words.disclosure('Acme LPO', 'Acme Inc'), amounts: ['Acme LPO', 'Acme Inc'] }),
  figures: (words) =>
    fc.tuple(digits, number).map(([count, classes]) => ({
      text: words.figures(count, classes),
      amounts: [String(count), classes],
    })),
  edition: (words) => number.map((edition) => ({ text: words.edition(edition), amounts: [edition] })),
  sourcesLoading: (words) => fc.constant({ text: words.sourcesLoading, amounts: [] }),
  sourcesFailed: (words) => fc.constant({ text: words.sourcesFailed, amounts: [] }),
  exportFailed: (words) => fc.constant({ text: words.exportFailed, amounts: [] }),
  leftOut: (words) => fc.constant({ text: notesOf(words).leftOut, amounts: [] }),
  rate: (words) =>
    number.map((units) => ({
      text: notesOf(words).rate(units, 'EUR', '2026-06'),
      amounts: ['1 USD', units, 'EUR', '2026-06'],
    })),
  outside: (words) => fc.constant({ text: sourceTableOf(words).outside, amounts: [] }),
};

/** Texts that are no sentences. */
const labels: Record<string, Calls> = {
  powerHeading: (words) => fc.constant({ text: words.powerHeading('kW'), amounts: ['kW'] }),
  costHeading: (words) =>
    digits.map((count) => ({ text: words.costHeading('USD', count), amounts: [String(count), 'USD'] })),
  chartHeading: (words) => fc.constant({ text: words.chartHeading('USD'), amounts: ['USD'] }),
  atYear: (words) => digits.map((year) => ({ text: words.atYear(year), amounts: [String(year)] })),
  'atYear, purchase': (words) => fc.constant({ text: words.atYear(0), amounts: [words.purchase] }),
  year: (words) => digits.map((year) => ({ text: words.year(year), amounts: [String(year)] })),
  perEnd: (words) => fc.constant({ text: words.perEnd('W', '800G'), amounts: ['W', '800G'] }),
  slider: (words) => fc.constant({ text: words.slider('PUE'), amounts: ['PUE'] }),
  default: (words) => number.map((value) => ({ text: words.default(value), amounts: [value] })),
  presetEntry: (words) =>
    fc.tuple(number, number).map(([value, usual]) => ({
      text: words.presetEntry('PUE', value, usual),
      amounts: ['PUE', value, usual],
    })),
  sponsorMark: (words) => fc.constant({ text: words.sponsorMark('Acme Inc'), amounts: ['Acme Inc'] }),
  ratio: (words) => fc.tuple(number, number).map((given) => ({ text: words.ratio(...given), amounts: given })),
  costDifference: (words) => years.map((count) => ({ text: words.costDifference(count), amounts: [String(count)] })),
  inCases: (words) => number.map((band) => ({ text: words.inCases(band), amounts: [band] })),
  pairHeading: (words) => fc.constant({ text: words.pairHeading(cpo, own), amounts: ['CPO', 'Acme LPO'] }),
  shareOf: (words) =>
    fc.tuple(number, number).map(([share, value]) => ({
      text: sourceTableOf(words).shareOf(share, 'PUE', value),
      amounts: [share, 'PUE', value],
    })),
  'architecture, one above': (words) =>
    fc.constant({ text: rankedOf(words).architecture('DSP-retimed', 'CPO'), amounts: ['DSP-retimed', 'CPO'] }),
};

const holds = (calls: Arbitrary<Call>, check: (call: Call) => void): void => fc.assert(fc.property(calls, check));

describe.each(languages)('Sentences in %s', (_, words) => {
  describe.each(Object.entries(sentences))('%s', (name, calls) => {
    it('ends with one mark, that of a question or a full stop', () =>
      holds(calls(words), ({ text }) => {
        expect(text).toMatch(name.startsWith('question') ? /[^.?!,;]\?$/ : /[^.?!,;]\.$/);
      }));

    it('begins with a capital, a number or a share', () =>
      holds(calls(words), ({ text }) => {
        expect(text).toMatch(/^[\p{Lu}\d]|^(over|under) /u);
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
        expect(text).not.toMatch(/undefined|NaN|\s\s|\s[,;.?)]|^\s|\s$/);
      }));
  });
});

/** A verdict over 10,000 draws. */
const verdict = (
  id: WordedVerdict['id'],
  [winner, other]: readonly [WordedOption, WordedOption],
  share: string,
  by?: string,
): Omit<WordedVerdict, 'draws'> => ({ id, veryLikely: false, winner, other, share, by });

describe('English sentences', () => {
  it.each([
    [-1, -1, false, 'CPO draws 1.22 kW less at the wall than DSP-retimed and costs 49,800 USD less over five years.'],
    [-1, 1, false, 'CPO draws 1.22 kW less at the wall than DSP-retimed but costs 49,800 USD more over five years.'],
    [0, 1, false, 'CPO draws as much power as DSP-retimed but costs 49,800 USD more over five years.'],
    [-1, 0, false, 'CPO draws 1.22 kW less at the wall than DSP-retimed but costs the same over five years.'],
    [
      -1,
      -1,
      true,
      'CPO draws 1.22 kW less at the wall than DSP-retimed and costs 49,800 USD less over five years, which may turn out either way.',
    ],
    [0, 0, false, 'CPO and DSP-retimed do not differ.'],
  ] as const)('answer with power %d, cost %d, either way %s', (power, cost, eitherWay, text) =>
    expect(
      english.answer({
        option: cpo,
        baseline: retimed,
        power: { amount: '1.22 kW', sign: power },
        cost: { amount: '49,800 USD', sign: cost },
        years: 5,
        eitherWay,
      }),
    ).toBe(text),
  );

  it.each([
    [
      { ...verdict('option-wins', [cpo, retimed], 'over 99 %', 'PUE'), veryLikely: true },
      'CPO is very likely to cost less than DSP-retimed (over 99 % of 10,000 simulated cases). PUE could change that.',
    ],
    [
      verdict('baseline-wins', [linear, cpo], '70 %'),
      'LPO is likely to cost less than CPO (70 % of 10,000 simulated cases). No single input changes that within its range.',
    ],
    [
      verdict('stay-pluggable', [retimed, cpo], '80 %', 'CPO: price per port'),
      'Stay pluggable: DSP-retimed is likely to cost less than CPO (80 % of 10,000 simulated cases). CPO: price per port could change that.',
    ],
    [
      verdict('not-settled', [cpo, retimed], '55 %'),
      'Not settled: CPO costs less than DSP-retimed in 55 % of 10,000 simulated cases. No single input settles it.',
    ],
    [verdict('no-difference', [cpo, retimed], '50 %'), 'CPO and DSP-retimed cost the same in every simulated case.'],
  ])('verdict %#', (given, text) => expect(english.verdict({ ...given, draws: '10,000' })).toBe(text));

  it('asks about a fabric on several sites', () =>
    expect(english.questionOfFabric('100,000', '800G', '51.2T', 4, 3)).toBe(
      '100,000 endpoints of 800G in four planes on three sites, 51.2T switches: co-packaged or pluggable?',
    ));
});

describe('German sentences', () => {
  const answer = (
    options: readonly [WordedOption, WordedOption],
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
    expect(answer([cpo, retimed], -1, -1)).toBe(
      'CPO braucht 1,22 kW weniger Leistung als DSP-retimed und kostet über fünf Jahre 49.800 USD weniger.',
    ));

  it('modules that are less in both', () =>
    expect(answer([linear, retimed], -1, -1)).toBe(
      'LPO braucht 1,22 kW weniger Leistung als DSP-retimed und kostet über fünf Jahre 49.800 USD weniger.',
    ));

  it('less power at a higher cost', () =>
    expect(answer([cpo, halfRetimed], -1, 1)).toBe(
      'CPO braucht 1,22 kW weniger Leistung als LRO, kostet aber über fünf Jahre 49.800 USD mehr.',
    ));

  it('as much power', () =>
    expect(answer([own, linear], 0, 1)).toBe(
      'Acme LPO braucht so viel Leistung wie LPO, kostet aber über fünf Jahre 49.800 USD mehr.',
    ));

  it('the same cost over one year', () =>
    expect(answer([retimed, cpo], 1, 0, 1)).toBe(
      'DSP-retimed braucht 1,22 kW mehr Leistung als CPO, kostet aber über ein Jahr gleich viel.',
    ));

  it('no difference', () => expect(answer([cpo, linear], 0, 0)).toBe('CPO und LPO unterscheiden sich nicht.'));

  it('what may turn out either way', () =>
    expect(answer([upper, retimed], -1, -1, 12, true)).toBe(
      'CPO oberhalb der Leafs braucht 1,22 kW weniger Leistung als DSP-retimed und kostet über 12 Jahre 49.800 USD weniger; das kann auch anders ausgehen.',
    ));

  it.each([
    [
      { ...verdict('option-wins', [cpo, retimed], 'über 99 %', 'PUE'), veryLikely: true },
      'CPO kostet sehr wahrscheinlich weniger als DSP-retimed, so in über 99 % der 10.000 simulierten Fälle; kippen könnte das durch „PUE“.',
    ],
    [
      verdict('baseline-wins', [linear, cpo], '70 %'),
      'LPO kostet wahrscheinlich weniger als CPO, so in 70 % der 10.000 simulierten Fälle; keine Eingabe allein kippt das in ihrer Spanne.',
    ],
    [
      verdict('stay-pluggable', [retimed, cpo], '80 %', 'CPO: Preis je Port'),
      'Bei steckbaren Modulen bleiben: DSP-retimed kostet wahrscheinlich weniger als CPO, so in 80 % der 10.000 simulierten Fälle; kippen könnte das durch „CPO: Preis je Port“.',
    ],
    [
      verdict('not-settled', [cpo, retimed], '55 %', 'Strompreis'),
      'Nicht entschieden: CPO kostet in 55 % der 10.000 simulierten Fälle weniger als DSP-retimed; den Ausschlag gäbe „Strompreis“.',
    ],
    [
      verdict('not-settled', [linear, cpo], '55 %'),
      'Nicht entschieden: LPO kostet in 55 % der 10.000 simulierten Fälle weniger als CPO; keine Eingabe allein gibt den Ausschlag.',
    ],
    [
      verdict('no-difference', [cpo, retimed], '50 %'),
      'CPO und DSP-retimed kosten in jedem simulierten Fall gleich viel.',
    ],
  ])('verdict %#', (given, text) => expect(german.verdict({ ...given, draws: '10.000' })).toBe(text));

  it('asks about a switch', () =>
    expect(german.questionOfSwitch('51.2T', '64', '800G')).toBe(
      'Ein 51.2T-Switch, alle 64 Ports mit 800G belegt: CPO oder steckbare Module?',
    ));

  it('asks about a fabric on several sites', () =>
    expect(german.questionOfFabric('100.000', '800G', '51.2T', 4, 3)).toBe(
      '100.000 Endpunkte mit 800G in vier Planes an drei Standorten, 51.2T-Switches: CPO oder steckbare Module?',
    ));

  it('asks about one plane on one site without a word of either', () =>
    expect(german.questionOfFabric('8.192', '400G', '51.2T', 1, 1)).toBe(
      '8.192 Endpunkte mit 400G, 51.2T-Switches: CPO oder steckbare Module?',
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
      german.chartFinding({
        option: 'CPO',
        baseline: 'DSP-retimed',
        first: { amount: '30.000 USD', sign: bought },
        last: { amount: '9.000 USD', sign: paid },
        crossing: undefined,
        years: horizon,
      }),
    ).toBe(text),
  );

  it('refuses a number that is not whole', () =>
    expect(german.refused('2,5', '1', '20', 'Jahre', true)).toBe(
      'Eingegeben: 2,5; erlaubt: eine ganze Zahl von 1 bis 20 Jahre. Die Ergebnisse zeigen den letzten gültigen Wert.',
    ));

  it('refuses an empty field', () =>
    expect(german.notANumber('')).toBe(
      'Eingegeben: nichts; erlaubt: eine Zahl. Die Ergebnisse zeigen den letzten gültigen Wert.',
    ));

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
  ...catalog.data.inputs.map(({ quantity, label }) => words.input(quantity, label)),
];

describe.each(languages)('Promises in %s', (_, words) => {
  it.each(['green', 'eco', 'grün', 'öko'])('%s is not said', (promise) => {
    const said = new RegExp(`(?<!\\p{L})${promise}`, 'iu');
    expect(allTexts(words).filter((text) => said.test(text))).toEqual([]);
  });

  it('neutral is not said, not even at the end of a word', () =>
    expect(allTexts(words).filter((text) => /neutral/i.test(text))).toEqual([]));
});
