import { describe, expect, it } from 'vitest';
import { deskWords as ja } from '../../src/words/ja/desk.ts';
import { pictureTexts } from '../../src/words/ja/picture.ts';
import { reportWords } from '../../src/words/ja/report.ts';
import { rfqTexts } from '../../src/words/ja/rfq-texts.ts';
import { rfqWords } from '../../src/words/ja/rfq-words.ts';
import { importTexts } from '../../src/words/ja/import-texts.ts';
import { builderWords } from '../../src/words/ja/builder.ts';
import { claimTexts } from '../../src/words/ja/claim-text.ts';
import { terminalTexts } from '../../src/words/ja/terminal/texts.ts';
import { wholeTcoWords } from '../../src/words/languages.ts';
import { tcoWords as firstTcoWords } from '../../src/words/ja/tco-words.ts';
import { workbookTexts } from '../../src/words/ja/workbook-texts.ts';
import { forbiddenIn } from '../../src/words/forbidden.ts';
import type { WordedDifference } from '../../src/words/tco-words.ts';
import { wholeView } from '../cases/whole-view.ts';
import { textsOf } from '../cases/words-by-path.ts';

const tcoWords = await wholeTcoWords(firstTcoWords);

const { numbers: _, ...desk } = ja;
const { numbers: _numbers, ...widget } = tcoWords;
const catalogues = {
  ...{ desk, widget, pictureTexts, reportWords, rfqTexts, rfqWords, importTexts, workbookTexts },
  ...{ builderWords, claims: claimTexts, terminalTexts },
};
const japanese = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]';

const scenarios: readonly object[] = [
  {},
  { scope: 'fabric' },
  { scope: 'campus', inputs: { siteCount: 3 }, region: 'de', buyerClass: 'shop' },
  { inputs: { 'cpo.endPrice': 300, 'linear.endPrice': '70 % of retimed.endPrice' } },
  { options: ['retimed', 'cpo'] },
];

function sentencesOf(scenario: object): string[] {
  const { answer, cost, matters, power, investment, sources, network, notices, targets, question, inputs } =
    wholeView(scenario).view;
  const settle = ja.settle(answer).map((part) => (typeof part === 'string' ? part : part.strong));
  return [
    ...[ja.headline(answer), settle.join(''), ja.costFinding(cost, cost.pair), ja.powerFinding(power)],
    ...[ja.mattersFinding(matters!), ja.investmentFinding(investment), ja.sourcesFinding(sources)],
    ...(matters!.curve ? [ja.curveFinding(matters!.curve)] : []),
    ...network.fabrics.map(ja.fabricSentence),
    ...notices.map(ja.warning),
    ...targets!.map((one) => ja.target(one, 'USD').why),
    ja.conditions(question, inputs.all),
  ].filter((text) => text !== '');
}

describe('Japanese typography', () => {
  const texts = [
    ...Object.entries(catalogues).flatMap(([name, words]) => textsOf(words, name)),
    ...scenarios.flatMap((scenario) => sentencesOf(scenario).map((text) => ['sentence', text] as const)),
  ];

  it('has no half-width punctuation and no space beside Japanese letters', () => {
    const wrong = new RegExp(`${japanese}[,.;:?!()] ?|[,;:?!(] ?${japanese}|${japanese}(?<![万億]) (?=\\p{L})`, 'u');
    // A unit in square brackets, and headings of columns, are read by programs.
    for (const [path, text] of texts) expect(text.replace(/\.(csv|xlsx)$/, ''), path).not.toMatch(wrong);
  });

  it('has no space before per cent, and a wave between two numbers', () => {
    for (const [path, text] of texts) expect(text, path).not.toMatch(/\d [%万億年]|\d ?[-–~〜] ?\d+[^-\d]/);
  });

  it('has no word of Chinese', () => {
    // Signs that Japanese writes otherwise: 値, 総, 費, 電, 単, 価, 気, 対.
    for (const [path, text] of texts) expect(text, path).not.toMatch(/[值總费电单价气对资数据換机]{2}|光模块|交换/);
  });

  it('stops each sentence once', () => {
    for (const text of scenarios.flatMap(sentencesOf)) expect(text).toMatch(/[^。、]。$/);
  });

  it('asks and explains politely', () => {
    for (const text of scenarios.flatMap(sentencesOf)) expect(text).not.toMatch(/(である|だ)。|あなた|お客様/);
  });
});

describe('Japanese results, read aloud', () => {
  /** Figures move with the tables; what is said of them stays. */
  const said = (text: string): string => text.replace(/[\d,.]+/g, '#').replace(/#[万億]/g, '#');
  const { view } = wholeView({});
  const fabric = wholeView({ scope: 'fabric' }).view;

  it('question', () => {
    expect(ja.questionSentence(view.question)).toMatch(/^1\.6Tポート全64個を使用、米国、102\.4Tスイッチ1台、5年$/);
    expect(ja.questionSentence(fabric.question)).toBe('8,192基のアクセラレータ、米国、102.4Tスイッチ、5年');
  });

  it('answer', () => {
    expect(said(ja.badge(view.answer).text)).toMatch(
      /^(プラガブル継続：)?.+が最安の可能性が(非常に)?高い（#%.*）$|^未決着：/,
    );
    expect(said(ja.headline(view.answer))).toMatch(/^.+は.+より# USD、次点の.+より# USD安くなります。$|です。/);
  });

  it('cost, power and investment', () => {
    expect(said(ja.costFinding(view.cost, view.cost.pair))).toMatch(
      /^.+は.+より.+が# USD安くなる(一方、.+が(# USD|それ以上に)高くなります|ます)。$|安くなります。$/,
    );
    expect(said(ja.powerFinding(view.power))).toMatch(/^施設電力は.+が# kWで、.+（# kW）より#%少なくなります。$/);
    expect(said(ja.investmentFinding(view.investment))).toMatch(
      /^.+は.+より導入費が# USD(安い|高い|安く|高く).*運用費が年# USD(安く|高く)なります。$/,
    );
  });

  it('fabric and sources', () => {
    expect(said(ja.fabricSentence(fabric.network.fabrics[0]!))).toMatch(
      /^.+の構成は#階層、スイッチ#台、スイッチ間リンク#本です。最大#個のエンドポイントを収容できます。/,
    );
    expect(said(ja.sourcesFinding(view.sources))).toBe('入力#件、出典#件。仮定は#件です。');
  });

  it('the two options of a widget', () => {
    const answer = (power: WordedDifference['sign'], cost: WordedDifference['sign']): string =>
      tcoWords.answer({
        ...{ option: 'CPO', baseline: 'LPO', years: 5, eitherWay: false },
        ...{ power: { amount: '1.22 kW', sign: power }, cost: { amount: '49,800 USD', sign: cost } },
      });
    expect(answer(-1, -1)).toBe('CPOの消費電力はLPOより1.22 kW低く、5年間のコストは49,800 USD安くなります。');
    expect(answer(-1, 1)).toBe('CPOの消費電力はLPOより1.22 kW低いものの、5年間のコストは49,800 USD高くなります。');
    expect(answer(0, 1)).toBe('CPOの消費電力はLPOと同じで、5年間のコストは49,800 USD高くなります。');
    expect(answer(0, 0)).toBe('CPOとLPOに差はありません。');
  });
});

describe('Japanese claims', () => {
  const holes = {
    ...{ option: 'CPO', against: 'DSPリタイム', percent: '36%', ratio: '1.56', amount: '4,320万 USD' },
    ...{
      otherAmount: '6,750万 USD',
      chance: '97%',
      cases: '4,096',
      years: '5年',
      count: 3,
      all: 'DSPリタイム、LPO、CPO',
    },
  };
  const inOneWay = { ...holes, low: '29%', high: '41%' };
  const eitherWay = { ...holes, low: '5%高い', high: '30%低い' };
  const { cost, power } = claimTexts.say;

  it('that it is lower', () =>
    expect(cost.less(inOneWay)).toBe(
      'CPOの5年間の総所有コストは、DSPリタイムより36%低く、比率は1対1.56です（期待値は4,320万 USD対6,750万 USD、シミュレーション4,096回のP10～P90は29%～41%低く、そのうち97%でCPOのほうが低い）。',
    ));

  it('that it is likely lower', () =>
    expect(power.likely(eitherWay)).toBe(
      'CPOの施設電力は、DSPリタイムより低くなる可能性が高いといえます。シミュレーション4,096回のうち97%で低くなります。期待値は4,320万 USD対6,750万 USDで、36%低く、比率は1対1.56です。P10～P90は、5%高い水準から30%低い水準までです。',
    ));

  it('that nothing is settled', () =>
    expect(cost.open(eitherWay)).toMatch(
      /^5年間の総所有コストは、CPOとDSPリタイムのどちらが低いか、決着していません。.*5%高い水準から30%低い水準までです。$/,
    ));

  it('with no forbidden word', () => {
    const said = [cost, power].flatMap((say) =>
      [say.less, say.least, say.likely, say.open, say.same].map((one, i) =>
        one([2, 3].includes(i) ? eitherWay : inOneWay),
      ),
    );
    const refused = Object.values(claimTexts.refused).map((one) =>
      one({ ...eitherWay, share: '12%', limit: '90%', names: 'LPO、LRO', count: 2 }),
    );
    for (const text of [...said, ...refused]) {
      expect(forbiddenIn(text, 'ja'), text).toEqual([]);
      expect(text).toMatch(/。$/);
      expect(text).not.toMatch(/undefined|。。|である。/);
    }
    for (const [path, text] of textsOf(catalogues)) expect(forbiddenIn(text, 'ja'), path).toEqual([]);
  });
});

it.each([
  [0, '0 USD'],
  [1, '1 USD'],
  [999_999, '999,999 USD'],
  [1_000_000, '100万 USD'],
  [12_345_678, '1,234.57万 USD'],
  [340_000_000, '3.4億 USD'],
])('%d USD is %s', (value, text) => expect(ja.numbers.quantity(value, 'USD', 6)).toBe(text));

it.each([
  ['years', (count: number) => ja.years(count), '0年', '1年', '2年'],
  ['figures', (count: number) => ja.inputs.figures(count, 'input'), '数値0件', '数値1件', '数値2件'],
  ['quotes', ja.quotesDrawer.count, '見積0件', '見積1件', '見積2件'],
] as const)('counts %s', (_name, say, ...texts) => expect([0, 1, 2].map(say)).toEqual(texts));

it('tells of an input what its terms are', () => {
  const input = wholeView({}).view.inputs.all.find(({ quantity }) => quantity === 'pue')!;
  expect(ja.inputMeaning(input)).toMatch(/^電力使用効率/);
});
