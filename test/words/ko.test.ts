import { describe, expect, it } from 'vitest';
import { evidenceClasses } from '../../src/catalog/types.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { rangeOf } from '../../src/scenario/read-value.ts';
import { deskWords as english } from '../../src/words/en/desk.ts';
import { groupLabels as englishGroups } from '../../src/words/en/group-labels.ts';
import * as en from '../../src/words/en/labels.ts';
import { deskWords as korean } from '../../src/words/ko/desk.ts';
import { evidenceLabels } from '../../src/words/ko/evidence-labels.ts';
import { groupLabels } from '../../src/words/ko/group-labels.ts';
import { importTexts } from '../../src/words/ko/import-texts.ts';
import { importWords } from '../../src/words/ko/import-words.ts';
import { inputNames } from '../../src/words/ko/input-names.ts';
import * as ko from '../../src/words/ko/labels.ts';
import { marked, particle, type Particle } from '../../src/words/ko/particles.ts';
import { reportWords } from '../../src/words/ko/report.ts';
import { rfqTexts } from '../../src/words/ko/rfq-texts.ts';
import { rfqWords } from '../../src/words/ko/rfq-words.ts';
import { wholeTcoWords } from '../../src/words/languages.ts';
import { tcoWords as firstTcoWords } from '../../src/words/ko/tco-words.ts';
import { workbookTexts } from '../../src/words/ko/workbook-texts.ts';
import { readNumber, writtenUnits } from '../../src/words/read-number.ts';
import { wholeView } from '../cases/whole-view.ts';
import { textsOf } from '../cases/words-by-path.ts';

const tcoWords = await wholeTcoWords(firstTcoWords);

const { numbers: _, ...desk } = korean;
const { numbers: __, later, ...widget } = tcoWords;
const all = textsOf({
  ...{ desk, widget, later: { ...later, answer: null }, importTexts, reportWords, rfqTexts, workbookTexts },
  rfqWords: { ...rfqWords, architectures: null },
});

describe('particles', () => {
  it.each<[text: string, kind: Particle, particle: string]>([
    ['스위치', 'topic', '는'],
    ['광 부품', 'topic', '은'],
    ['가격', 'object', '을'],
    ['CPO', 'subject', '가'],
    ['LPO', 'with', '와'],
    ['Fabric M', 'subject', '이'],
    ['NVL', 'by', '로'],
    ['DSP-retimed', 'topic', '는'],
    ['51.2T', 'topic', '는'],
    ['3', 'by', '으로'],
    ['1', 'by', '로'],
    ['2', 'object', '를'],
    ['10', 'object', '을'],
    ['36%', 'subject', '가'],
    ['3.4억', 'topic', '은'],
    ['1,450 USD', 'object', '를'],
    ['12.5 kg', 'object', '을'],
    ['9 kW', 'object', '를'],
    ['CPO(Acme)', 'topic', '는'],
    ['‘포트당 가격’', 'with', '과'],
    ['Broadcom', 'topic', '은(는)'],
    ['Acme', 'by', '(으)로'],
    ['', 'subject', '이(가)'],
  ])('%s, %s', (text, kind, own) => {
    expect(particle(text, kind)).toBe(own);
    expect(marked(text, kind)).toBe(text + own);
  });
});

describe('Korean texts', () => {
  it('name everything that English names', () => {
    const keys = (labels: object): string[] => Object.keys(labels).sort();
    for (const name of [
      ...(['quantityLabels', 'inputGroupLabels', 'scopeLabels', 'presetLabels', 'decisionLabels'] as const),
      ...(['reasonLabels', 'buyerClassLabels', 'optionLabels', 'changeLabels'] as const),
    ])
      expect(keys(ko[name]), name).toEqual(keys(en[name]));
    expect(keys(groupLabels)).toEqual(keys(englishGroups));
    expect(keys(evidenceLabels)).toEqual([...evidenceClasses].sort());
    expect(keys(ko.regionLabels)).toEqual(catalog.data.regions.map(({ label }) => label).sort());
  });

  it('leave nothing in English but names, abbreviations and units', () => {
    const names =
      /Co-Packaged Optics|Near-Packaged Optics|Linear Pluggable Optics|Linear Receive Optics|Fully Retimed Optics|Power Usage Effectiveness|East-West|North-South|DSP-retimed|Gbit\/s|YYYY-MM-DD|cpo-tco|scenario\.json|scenario=|request-for-quotes|refused-rows\.csv|\bId\b|\bEsc(?=로)|Page Up(?=과)|Page Down(?=은)|Home(?=과)|\bEnd(?=는)/g;
    for (const [path, text] of all.filter(([at]) => !/\.locale$|glossary\.\w+\.id$/.test(at)))
      expect(text.replace(names, ''), path).not.toMatch(/[a-z]{3,}/);
  });

  it('have half-width signs, one space, and quotation marks that pair', () => {
    for (const [path, text] of all) {
      expect(text, path).not.toMatch(/[，。：；？！（）、「」“”„…]| {2}| [,.:;)]|\( /);
      expect(text.split('‘').length, path).toBe(text.split('’').length);
      // A share has its sign beside it; lists of choices have a space behind the comma.
      expect(text, path).not.toMatch(/\d %|[가-힣],[가-힣]/);
    }
  });

  it('are formal in sentences, and end labels without a stop', () => {
    for (const [path, text] of all)
      expect(text, path).not.toMatch(/(?<![니습])다\.|해요|이에요|당신|고객님|귀하|하십시오/);
  });

  it('promise nothing that no figure bears out', () => {
    const claims = /친환경|에코|녹색|무공해|저탄소|탄소중립|지속 가능|세계 최초|업계 최고|최고 수준|유일|완벽|혁신/;
    for (const [path, text] of all) expect(text, path).not.toMatch(claims);
  });

  it('name every input, each by a name of its own', () => {
    const { view } = wholeView({ scope: 'campus', inputs: { siteCount: 3 } });
    const labels = view.inputs.all.map(korean.inputLabel);
    expect(new Set(labels).size).toBe(labels.length);
    for (const { quantity } of catalog.data.inputs) expect(inputNames[quantity], quantity).toBeTruthy();
  });
});

describe('Korean numbers', () => {
  const { numbers } = korean;

  it.each<[value: number, unit: string, text: string]>([
    [0, 'USD', '0 USD'],
    [1450, 'USD', '1,450 USD'],
    [1_000_000, 'USD', '100만 USD'],
    [34_500_000, 'USD', '3,450만 USD'],
    [340_000_000, 'USD', '3.4억 USD'],
    [-1_200_000, 'USD', '−120만 USD'],
    [5, 'year', '5년'],
    [12, 'day', '12일'],
    [4, 'h', '4시간'],
    [2.5, '1/year', '2.5/년'],
    [1450, 'USD/year', '1,450 USD/년'],
    [9000, 'W', '9 kW'],
    [3e6, 'kWh/year', '3 GWh/년'],
  ])('%d %s', (value, unit, text) => expect(numbers.quantity(value, unit)).toBe(text));

  it('write shares and ranges without a space', () => {
    expect(numbers.percent(0.36)).toBe('36%');
    expect(numbers.range('3', '5')).toBe('3~5');
    expect(numbers.drawShare(0.999)).toBe('99% 초과');
    expect(korean.amount(0.05, { quantity: 'supportShare', unit: '1/year' })).toBe('5%/년');
  });

  it.each([...new Set(['USD', '%', ...catalog.data.inputs.map(({ unit }) => unit)])])('are read back in %s', (unit) => {
    for (const value of [0.0812, 1, 36.5, 1450, 1_000_000, 34_500_000, 340_000_000]) {
      const shown = korean.amount(value, { unit, quantity: '' }, 9);
      const read = readNumber(shown, 'ko', writtenUnits(unit, numbers));
      expect(read).toMatchObject({ value: expect.closeTo(value, 6) as number, unit: '' });
    }
  });
});

describe('Korean counts', () => {
  it.each([0, 1, 2, 1_000_000])('%d', (count) => {
    expect(korean.years(count)).toBe(`${count}년`);
    expect(korean.quotesDrawer.count(count)).toBe(`견적 ${count}건`);
    expect(korean.inputs.figures(count, 'regions')).toBe(`지역 ${count}곳`);
    expect(importTexts.more(count)).toBe(`${count}행 더 보기`);
    expect(tcoWords.figures(count, '가정 1건')).toBe(`입력 ${count}개: 가정 1건.`);
  });

  it('of lines have their noun once', () => {
    expect(importWords.notes.expired({ lines: [3] })).toBe('유효 기한 만료: 3행.');
    expect(importWords.notes.expired({ lines: [1, 3, 5, 7, 9, 11, 13, 15, 17, 19] })).toMatch(/15 외 2행\.$/);
  });
});

const scenarios: readonly (readonly [string, object])[] = [
  ['one switch', {}],
  ['a fabric', { scope: 'fabric' }],
  ['sites', { scope: 'campus', inputs: { siteCount: 3 }, region: 'jp', buyerClass: 'shop' }],
  ['own figures', { inputs: { 'cpo.endPrice': 300, 'linear.endPrice': '70 % of retimed.endPrice' } }],
  ['two options', { options: ['retimed', 'cpo'] }],
];

describe.each(scenarios)('Korean sentences of %s', (_name, scenario) => {
  const { view } = wholeView(scenario);
  const { answer, cost, matters, power, investment, sources, network, notices, targets } = view;
  const settle = korean.settle(answer).map((part) => (typeof part === 'string' ? part : part.strong));
  const sentences = [
    ...[korean.headline(answer), settle.join(''), korean.costFinding(cost, cost.pair), korean.powerFinding(power)],
    ...[korean.mattersFinding(matters!), korean.investmentFinding(investment), korean.sourcesFinding(sources)],
    ...(matters!.curve ? [korean.curveFinding(matters!.curve)] : []),
    ...network.fabrics.map(korean.fabricSentence),
    ...notices.map(korean.warning),
    ...targets!.flatMap((one) => Object.values(korean.target(one, 'EUR'))),
    ...[korean.questionSentence(view.question), korean.badge(answer).text],
  ].filter((text) => text !== '');

  it('have no hole, no English and no doubled sign', () => {
    for (const text of sentences) {
      expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object| {2}|^\s|\s$|\.\.|,,|, \.|\(\)/);
      expect(text.replace(/DSP-retimed|Gbit\/s|Tbit\/s|CO₂e/g, '')).not.toMatch(/[a-z]{3,}/);
      expect(text).not.toMatch(/[，。：（）]|\d %|은\(는\)|이\(가\)|을\(를\)/);
    }
  });

  it('are about the same amounts as the English ones', () => {
    // Korean counts money by ten thousand, so that only shares and powers have the same digits.
    const shares = (text: string): string[] => (text.match(/\d[\d.,]*(?= ?(?:%|k?W\b|MW\b))/g) ?? []).sort();
    expect(shares(korean.powerFinding(power))).toEqual(shares(english.powerFinding(power)));
    expect(shares(korean.badge(answer).text)).toEqual(shares(english.badge(answer).text));
  });
});

describe('what is refused in Korean', () => {
  const { view } = wholeView({ scope: 'fabric' });
  const of = (quantity: string) => view.inputs.all.find((one) => one.quantity === quantity)!;
  const range = (quantity: string) => rangeOf('range', catalog.input(quantity)!);

  it.each<[string, unknown, string]>([
    ['pue', 9, '1 이상 3 이하의 값을 입력하세요.'],
    ['planeCount', 2.5, '1 이상 16 이하의 정수를 입력하세요.'],
    ['discountRate', 9, '0% 이상 100% 이하의 값을 입력하세요.'],
  ])('%s %s', (quantity, value, text) =>
    expect(korean.refused(of(quantity), value, { found: 'x', allowed: range(quantity) })).toBe(text),
  );

  it('is named with the particle of its last sound', () => {
    const text = { id: 'value', unit: '1' } as const;
    expect(korean.refused(of('pue'), '많이', { found: 'x', allowed: text })).toBe('‘많이’는 숫자가 아닙니다.');
    expect(korean.refused(of('pue'), '9 W', { found: 'x', allowed: text })).toBe('‘9 W’는 숫자가 아닙니다.');
  });
});
