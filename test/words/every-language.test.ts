/** What holds of every language, whatever it says: all words are there, none is English, each says the same amounts. */
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import type { InvestmentRow } from '../../src/view/view.ts';
import type { DeskWords } from '../../src/words/desk-words.ts';
import * as englishLabels from '../../src/words/en/labels.ts';
import { claimsPageLanguageOf } from '../../src/words/claims-page-words.ts';
import { claimsPageTexts } from '../../src/words/en/claims-page.ts';
import { importTextsOf } from '../../src/words/import-texts.ts';
import { deskWordsIn, languages, tcoWordsOf, wholeTcoWords, type Language } from '../../src/words/languages.ts';
import { pictureWords } from '../../src/words/picture-words.ts';
import { quantityNamesIn } from '../../src/words/quantity-names.ts';
import { readNumber } from '../../src/words/read-number.ts';
import { reportWordsOf } from '../../src/words/report-words.ts';
import { rfqTextsOf } from '../../src/words/rfq-texts.ts';
import { rfqWords } from '../../src/words/rfq-words.ts';
import { workbookWords } from '../../src/words/workbook-words.ts';
import { wholeView } from '../cases/whole-view.ts';
import { shape, textsOf } from '../cases/words-by-path.ts';

const others = (Object.keys(languages) as Language[]).filter((id) => id !== 'en');
const filesOf = (name: string) =>
  import.meta.glob<Record<string, Readonly<Record<string, unknown>>>>('../../src/words/*/*.ts', { eager: true })[
    `../../src/words/${name}.ts`
  ]!;

/** Whatever is loaded by itself, so that no catalogue is left out. */
const catalogues: Readonly<Record<string, (language: Language) => Promise<object>>> = {
  desk: async (language) => plain(await deskWordsIn(language)),
  report: (language) => reportWordsOf[language](),
  workbook: async (language) => (await workbookWords(language)).texts,
  quantities: quantityNamesIn,
  picture: async (language) => (await pictureWords(language)).texts,
  'page of claims': async (language) =>
    language === 'en' ? claimsPageTexts : (await claimsPageLanguageOf[language]()).texts,
  request: rfqWords,
  'requests on the page': rfqTextsOf,
  // Units that English writes as a file does need no words there.
  'quotes of a file': async (language) => ({ ...(await importTextsOf(language)), units: {} }),
};

const plain = ({ numbers: _, ...words }: DeskWords): object => words;

/** Names that all languages share, and words that some share with English. */
const shared =
  /^(cpo-tco|CSV|JSON|Options?|Region|Export|Break-even|Start|start|Laser|Switch(es)?|Sources?|Total|Name|Campus|Fabric|PUE|W| ?[,;:]? ?|.glossary)$|^.{0,3}$|^\P{L}*$/u;
/** Words that one language shares with English. */
const sharedBy: Partial<Readonly<Record<Language, RegExp>>> = {
  fr: /^(Verdict|Questions?|Sections|source|Conditions|Licence|point)$/,
};
const englishWords =
  /\b(the|of|and|is|are|with|your|which|inputs?|costs?|price|power|likely|cheapest|each|from|than|year|years)\b/i;
/** What abbreviations stand for is English in every language. */
const spelledOut =
  /Co-Packaged Optics|Near-Packaged Optics|Linear (Receive|Pluggable) Optics|Linear-drive Pluggable Optics|Fully Retimed Optics|Power Usage Effectiveness|Stay pluggable/gi;

describe.each(Object.keys(catalogues))('the words of the %s', (name) => {
  const load = catalogues[name]!;

  it.each(others)('are all there in %s, each function with the parameters of English', async (language) =>
    expect(shape(await load(language))).toEqual(shape(await load('en'))),
  );

  it.each(others)('are none of them English in %s', async (language) => {
    const [english, own] = [new Map(textsOf(await load('en'))), textsOf(await load(language))];
    const isShared = (text: string): boolean => shared.test(text) || sharedBy[language]?.test(text) === true;
    // Names of files are the same everywhere.
    const same = own.filter(([path, text]) => english.get(path) === text && !path.endsWith('.savedAs'));
    expect(same.filter(([, text]) => !isShared(text))).toEqual([]);
    for (const [path, text] of own) expect(text.replace(spelledOut, ''), path).not.toMatch(englishWords);
  });

  it.each(others)(
    'have no space at an end and no double one in %s, but between parts of a sentence',
    async (language) => {
      const english = new Map(textsOf(await load('en')));
      for (const [path, text] of textsOf(await load(language))) {
        expect(text, path).not.toMatch(/ {2}/);
        if (english.get(path) === english.get(path)?.trim() && !path.startsWith('.question'))
          expect(text, path).not.toMatch(/^ | $/);
      }
    },
  );
});

describe.each(others)('%s', (language) => {
  it('names whatever English names', () => {
    const own = filesOf(`${language}/labels`);
    const keys = (labels: unknown): string[] => Object.keys(labels as object).sort();
    for (const name of [
      ...(['quantityLabels', 'inputGroupLabels', 'scopeLabels', 'presetLabels', 'decisionLabels'] as const),
      ...(['reasonLabels', 'buyerClassLabels', 'optionLabels', 'changeLabels'] as const),
    ])
      expect(keys(own[name]), name).toEqual(keys(englishLabels[name]));
    expect(keys(own.regionLabels)).toEqual(catalog.data.regions.map(({ label }) => label).sort());
    const names = filesOf(`${language}/input-names`).inputNames;
    for (const { quantity } of catalog.data.inputs) expect(names![quantity], quantity).toBeTruthy();
  });

  it('has words of the widget that are those of the desk', async () => {
    const [desk, widget] = [await deskWordsIn(language), await wholeTcoWords(await tcoWordsOf[language as 'de']())];
    expect(widget.locale).toBe(language);
    expect(desk.locale).toBe(language);
    for (const { label } of catalog.data.regions) expect(widget.later!.answer.regions[label]).toBe(desk.region(label));
  });
});

const scenarios: readonly (readonly [string, object])[] = [
  ['one switch', {}],
  ['a fabric', { scope: 'fabric' }],
  ['sites', { scope: 'campus', inputs: { siteCount: 3 }, region: 'de', buyerClass: 'shop' }],
  ['own figures', { inputs: { 'cpo.endPrice': 300, 'linear.endPrice': '70 % of retimed.endPrice' } }],
  ['two options', { options: ['retimed', 'cpo'] }],
];

/** Sentences that tell amounts, by what they tell. */
function sentencesOf(words: DeskWords, scenario: object): Record<string, string> {
  const { answer, cost, matters, power, investment, sources, network, notices } = wholeView(scenario).view;
  const settle = words.settle(answer).map((part) => (typeof part === 'string' ? part : part.strong));
  return {
    headline: words.headline(answer),
    settle: settle.join(''),
    cost: words.costFinding(cost, cost.pair),
    power: words.powerFinding(power),
    ...(matters && { matters: words.mattersFinding(matters) }),
    investment: words.investmentFinding(investment),
    sources: words.sourcesFinding(sources),
    ...Object.fromEntries(network.fabrics.map((found, i) => [`fabric ${i}`, words.fabricSentence(found)])),
    ...Object.fromEntries(notices.map((notice, i) => [`notice ${i}`, words.warning(notice)])),
  };
}

const cellsOf = (words: DeskWords, scenario: object): string[] => {
  const { answer, inputs, changes, investment, question } = wholeView(scenario).view;
  return [
    words.questionSentence(question),
    words.badge(answer).text,
    ...inputs.all.flatMap((input) => [words.inputLabel(input), words.amount(input.value ?? 0, input)]),
    ...changes.flatMap((change) => Object.values(words.change(change))),
    ...answer.rows.map(({ option }) => words.optionDetail(option)),
    ...investment.rows.flatMap((row: InvestmentRow) => [words.irr(row), words.payback(row.payback, row.paybackReason)]),
  ];
};

/** Amounts of a text, whatever their unit: `1.2 M USD` and `120万 USD` are one. Names of rates and switches are none. */
function amountsIn(text: string, locale: string): number[] {
  const bare = text.replace(/\d+(?:[.,]\d+)?[TG](?![\p{L}])|P[19]0/gu, ' ');
  const found =
    bare.match(
      /[−-]?\d[\d.,\u00a0\u202f]*(?:[ \u00a0\u202f]\d{3})*(?:[ \u00a0\u202f]?(?:M|Mio\.|[万萬만亿億억])(?![\p{L}]))?/gu,
    ) ?? [];
  return found
    .flatMap((one) => {
      const read = readNumber(one.replace('Mio.', 'M').replace(/[.,\s]+$/, ''), locale);
      return 'value' in read ? [Math.abs(read.value)] : [];
    })
    .sort((a, b) => a - b);
}

describe.each(others)('sentences in %s', (language) => {
  it.each(scenarios)('have no hole and no word of English: %s', async (_, scenario) => {
    const words = await deskWordsIn(language);
    for (const text of [...Object.values(sentencesOf(words, scenario)), ...cellsOf(words, scenario)]) {
      expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object| {2}|^\s|\s$/);
      expect(text.replace(spelledOut, '')).not.toMatch(englishWords);
    }
  });

  it.each(scenarios)('tell the amounts of English: %s', async (_, scenario) => {
    const [own, english] = await Promise.all([deskWordsIn(language), deskWordsIn('en')]);
    const [ours, theirs] = [sentencesOf(own, scenario), sentencesOf(english, scenario)];
    for (const [name, text] of Object.entries(theirs)) {
      const [got, expected] = [amountsIn(ours[name]!, language), amountsIn(text, 'en')];
      // A count of one may be a word; a unit may be larger.
      const differ = (a: readonly number[], b: readonly number[]): number[] =>
        a.filter((x) => x > 4 && !b.some((y) => Math.abs(y - x) <= 0.006 * Math.abs(x)));
      expect(differ(expected, got), `${name}: ${ours[name]} / ${text}`).toEqual([]);
      expect(differ(got, expected), `${name}: ${ours[name]} / ${text}`).toEqual([]);
    }
  });

  it('name each input by words of its own', async () => {
    const words = await deskWordsIn(language);
    const labels = wholeView({ scope: 'fabric' }).view.inputs.all.map(words.inputLabel);
    expect(new Set(labels).size).toBe(labels.length);
  });
});
