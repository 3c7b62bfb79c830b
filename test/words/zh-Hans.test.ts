import { describe, expect, it } from 'vitest';
import { spaced } from '../../src/words/han.ts';
import { deskWords } from '../../src/words/zh-Hans/desk.ts';
import { importTexts } from '../../src/words/zh-Hans/import-texts.ts';
import { importNoteText } from '../../src/words/zh-Hans/import-words.ts';
import { inputNames } from '../../src/words/zh-Hans/input-names.ts';
import * as labels from '../../src/words/zh-Hans/labels.ts';
import { reportWords } from '../../src/words/zh-Hans/report.ts';
import { rfqTexts } from '../../src/words/zh-Hans/rfq-texts.ts';
import { rfqWords } from '../../src/words/zh-Hans/rfq-words.ts';
import { wholeTcoWords } from '../../src/words/languages.ts';
import { tcoWords as firstTcoWords } from '../../src/words/zh-Hans/tco-words.ts';
import { workbookTexts } from '../../src/words/zh-Hans/workbook-texts.ts';
import * as en from '../../src/words/en/labels.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { wholeView } from '../cases/whole-view.ts';
import { textsOf } from '../cases/words-by-path.ts';
import { linesOf, testNoEnglish, testSigns, testWithout } from './chinese.ts';

const tcoWords = await wholeTcoWords(firstTcoWords);

const lines = linesOf('zh-Hans');

describe('Simplified Chinese', () => {
  testSigns(lines);
  // As many as tell one script from the other.
  testWithout(lines, 'traditional character', [
    '[個們這為與來時會對數據網電機設計價單圖學實現點開關處體號長門馬報輸選項預標準層級線連結語認識]',
  ]);
  testWithout(lines, 'word of Taiwan', [
    ...[
      '资料中心',
      '模组',
      '晶片',
      '雷射',
      '交换器',
      '网路',
      '预设值',
      '机率',
      '频宽',
      '保固',
      '交期',
      '报酬率',
      '汇出',
      '汇入',
    ],
    ...['试算表', '活页簿', '储存格', '复原', '自订', '连结', '伺服器', '程式', '档案', '「', '」'],
  ]);
  testWithout(lines, 'address of a reader', ['[您你]']);
  const { numbers: _, regions: __, ...desk } = { regions: {}, ...deskWords };
  testNoEnglish(
    textsOf({ desk, importTexts, inputNames, labels, reportWords, rfqTexts, rfqWords, workbookTexts }).filter(
      // Signs and names for machines.
      ([path]) => !/\.locale$/.test(path),
    ),
  );

  it('has a name for everything that English names', () => {
    const keys = (of: object): string[] => Object.keys(of).sort();
    for (const name of [
      ...(['quantityLabels', 'inputGroupLabels', 'scopeLabels', 'presetLabels', 'decisionLabels'] as const),
      ...(['reasonLabels', 'buyerClassLabels', 'optionLabels', 'changeLabels', 'metricLabels'] as const),
    ])
      expect(keys(labels[name]), name).toEqual(keys(en[name]));
    expect(keys(labels.regionLabels)).toEqual(catalog.data.regions.map(({ label }) => label).sort());
    for (const { quantity } of catalog.data.inputs) expect(inputNames[quantity], quantity).toBeTruthy();
  });
});

describe('spaces', () => {
  it.each([
    ['CPO比LPO低', 'CPO 比 LPO 低'],
    ['节省21,000 USD', '节省 21,000 USD'],
    ['占72%的情形', '占 72% 的情形'],
    ['860万 USD', '860万 USD'],
    ['低−5 W', '低 −5 W'],
    ['排放3 t CO₂e', '排放 3 t CO₂e'],
    ['“CPO：每 1.6T 端口价格”低于', '“CPO：每 1.6T 端口价格”低于'],
  ])('%s', (text, expected) => expect(spaced(text)).toBe(expected));
});

describe('numbers', () => {
  const { numbers } = deskWords;
  it.each([
    [numbers.quantity(999_000, 'USD'), '999,000 USD'],
    [numbers.quantity(1_000_000, 'USD'), '100万 USD'],
    [numbers.quantity(8_600_000, 'USD'), '860万 USD'],
    [numbers.quantity(340_000_000, 'USD'), '3.4亿 USD'],
    [numbers.percent(0.36), '36%'],
    [numbers.drawShare(0.999), '超过 99%'],
    [numbers.drawShare(0.001), '不到 1%'],
    [numbers.quantity(0, 'day'), '0 天'],
    [numbers.quantity(2_000_000, 'kWh/year'), '2 GWh/年'],
    [numbers.unit('USD/year'), 'USD/年'],
    [numbers.range('3', '5'), '3～5'],
  ])('%s', (text, expected) => expect(text).toBe(expected));

  it('of years, quotes, rows and cases', () => {
    expect([0, 1, 2, 1_000_000].map(deskWords.years)).toEqual(['0 年', '1 年', '2 年', '1000000 年']);
    expect([0, 1, 2].map(deskWords.quotesDrawer.count)).toEqual(['0 份报价', '1 份报价', '2 份报价']);
    expect([0, 1, 2].map(importTexts.add)).toEqual(['没有可添加的报价', '添加 1 份报价', '添加 2 份报价']);
    expect(importNoteText({ id: 'expired', lines: [3, 5, 6, 7] } as never)).toBe('已过有效期：第 3、5～7 行。');
    const many = Array.from({ length: 10 }, (_, i) => 2 * i + 1);
    expect(importNoteText({ id: 'expired', lines: many } as never)).toBe(
      '已过有效期：第 1、3、5、7、9、11、13、15 行等，共 10 行。',
    );
    expect(reportWords.date('2026-11-28')).toBe('2026年11月28日');
  });
});

describe('whole sentences', () => {
  const told = (scenario: object): string[] => {
    const { answer, cost, power, investment, question, inputs, network } = wholeView(scenario).view;
    const settle = deskWords.settle(answer).map((part) => (typeof part === 'string' ? part : part.strong));
    return [
      ...[
        deskWords.questionSentence(question),
        deskWords.conditions(question, inputs.all),
        deskWords.badge(answer).text,
      ],
      ...[deskWords.headline(answer), settle.join(''), deskWords.costFinding(cost, cost.pair)],
      ...[deskWords.powerFinding(power), deskWords.investmentFinding(investment)],
      ...network.fabrics.map(deskWords.fabricSentence),
    ];
  };

  it('of one switch', () =>
    expect(told({})).toMatchInlineSnapshot(`
    [
      "64 个 1.6T 端口全部启用，位于美国，一台 102.4T 交换机，运行 5 年",
      "电价 0.0813 USD/kWh（美国平均），PUE 1.15。",
      "CPO 可能成本最低，概率 79%",
      "CPO 的成本比 DSP 重定时低 50,000 USD，比最接近的 LPO 低 16,000 USD。",
      "只要“CPO：每 1.6T 端口价格”不高于 851 USD，CPO 就仍可能成本最低。",
      "CPO 在“交换机光器件”上比 LPO 节省 21,000 USD，但“维保合同”多支出 9,400 USD。",
      "CPO 的数据中心功耗为 2.25 kW，比 DSP 重定时（3.8 kW）低 41%。",
      "与 DSP 重定时相比，CPO 采购少花 63,000 USD，但每年运营多花 1,300 USD。",
    ]
  `));
  it('of a fabric', () =>
    expect(told({ scope: 'fabric' })).toMatchInlineSnapshot(`
    [
      "8,192 个加速器，位于美国，采用 102.4T 交换机，运行 5 年",
      "电价 0.0813 USD/kWh（美国平均），PUE 1.15。",
      "尚无定论：CPO 或 LPO",
      "CPO 和 LPO 成本相近；各自比 DSP 重定时低 860万 USD 至 1,000万 USD。",
      "“CPO：每 1.6T 端口价格”有确切数值即可定论：低于 697 USD 时，CPO 可能成本最低；高于 815 USD 时，LPO 可能成本最低。",
      "CPO 在“交换机光器件”上比 LPO 节省 410万 USD，但“维保合同”和“网卡光器件”多支出 330万 USD。",
      "LPO 的数据中心功耗为 592 kW，比 DSP 重定时（898 kW）低 34%。",
      "与 DSP 重定时相比，CPO 采购少花 1,200万 USD，但每年运营多花 250,000 USD。",
      "采用 CPO：共 192 台交换机，两层，互联链路 8,192 条。两层最多容纳 8,192 个端点。均匀布线：每台 Leaf 到每台顶层交换机的链路数相同。",
    ]
  `));

  it('of the widget', () => {
    const difference = (amount: string, sign: -1 | 0 | 1) => ({ amount, sign });
    const pair = { option: 'CPO', baseline: 'DSP 重定时', years: 5 };
    expect([
      tcoWords.answer({ ...pair, power: difference('1.22 kW', -1), cost: difference('120万 USD', 1), eitherWay: true }),
      tcoWords.answer({ ...pair, power: difference('0 W', 0), cost: difference('0 USD', 0), eitherWay: false }),
      tcoWords.chart!.finding({
        ...pair,
        first: difference('5,000 USD', 1),
        last: difference('1,000 USD', -1),
        crossing: 3,
      }),
      tcoWords.verdict!.open(
        'CPO',
        'LPO',
        tcoWords.verdict!.share('54%', '2,000'),
        tcoWords.verdict!.settles('“电价”', '0.1 USD/kWh', undefined),
      ),
    ]).toEqual([
      'CPO 的功耗比 DSP 重定时低 1.22 kW，但 5 年总成本高 120万 USD，不过结果仍可能反转。',
      'CPO 与 DSP 重定时没有差异。',
      'CPO 的采购成本比 DSP 重定时高 5,000 USD；两条线在第 3 年相交。',
      '尚无定论：在 2,000 个模拟情形的 54% 中，CPO 的成本低于 LPO。“电价”有确切数值即可定论：为 0.1 USD/kWh 时两者成本相同。',
    ]);
  });
});
