import { describe, expect, it } from 'vitest';
import { deskWords } from '../../src/words/zh-Hant/desk.ts';
import { importTexts } from '../../src/words/zh-Hant/import-texts.ts';
import { importNoteText } from '../../src/words/zh-Hant/import-words.ts';
import { inputNames } from '../../src/words/zh-Hant/input-names.ts';
import * as labels from '../../src/words/zh-Hant/labels.ts';
import { reportWords } from '../../src/words/zh-Hant/report.ts';
import { rfqTexts } from '../../src/words/zh-Hant/rfq-texts.ts';
import { rfqWords } from '../../src/words/zh-Hant/rfq-words.ts';
import { wholeTcoWords } from '../../src/words/languages.ts';
import { tcoWords as firstTcoWords } from '../../src/words/zh-Hant/tco-words.ts';
import { workbookTexts } from '../../src/words/zh-Hant/workbook-texts.ts';
import * as en from '../../src/words/en/labels.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { wholeView } from '../cases/whole-view.ts';
import { textsOf } from '../cases/words-by-path.ts';
import { linesOf, testNoEnglish, testSigns, testWithout } from './chinese.ts';

const tcoWords = await wholeTcoWords(firstTcoWords);

const lines = linesOf('zh-Hant');

describe('Traditional Chinese', () => {
  testSigns(lines);
  testWithout(lines, 'simplified character', [
    '[万与东两个为么义买于亏亚产亿仅从们价优会传体余侧储兰关内册写决况冻净准减几划则刚删别务动区单却厂压参发变号启员响园围国图块声处备头学实宽对导将尔层币带并应开异张强当径态总惯户护报拟择损换据数断无旧时显术机权条来构标栏档检横残没洁测涨满点热爱状独献环现电盖码确离种税竖笼类约级纳纵线练组终经结给络绝统继续维缆编网联胀节范获营虚装见规视览计订认训议许论设证识词试询该详误说请读负败责货质购贴费资轨转软轴载较输达运还这进远连适选链销错键长闭问闲间阅阴随隐韩页顶项须预题额风马驱验麦黄]',
  ]);
  testWithout(lines, 'word of the mainland', [
    ...[
      '數據',
      '芯片',
      '模塊',
      '信息',
      '默認',
      '網絡',
      '端口',
      '交換機',
      '激光',
      '硅光',
      '帶寬',
      '概率',
      '時延',
      '質保',
      '維保',
    ],
    ...[
      '鏈接',
      '打印',
      '文檔',
      '加載',
      '軟件',
      '程序',
      '服務器',
      '接口',
      '導出',
      '導入',
      '粘貼',
      '單元格',
      '工作簿',
      '電子表格',
    ],
    ...[
      '計算器',
      '運營',
      '盈虧',
      '收益率',
      '字符',
      '字段',
      '添加',
      '刷新',
      '打開',
      '自定義',
      '光器件',
      '風冷',
      '相干',
      '設置',
    ],
    ...[
      '生成',
      '比特',
      '激光',
      '信號',
      '水平',
      '質量',
      '情景',
      '方案',
      '臺',
      '佔',
      '“',
      '”',
      '撤銷',
      '保存',
      '互聯網',
      '發送',
    ],
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

describe('numbers', () => {
  const { numbers } = deskWords;
  it.each([
    [numbers.quantity(999_000, 'USD'), '999,000 USD'],
    [numbers.quantity(1_000_000, 'USD'), '100萬 USD'],
    [numbers.quantity(340_000_000, 'USD'), '3.4億 USD'],
    [numbers.percent(0.36), '36%'],
    [numbers.drawShare(0.999), '超過 99%'],
    [numbers.drawShare(0.001), '不到 1%'],
    [numbers.quantity(0, 'day'), '0 天'],
    [numbers.unit('USD/year'), 'USD/年'],
    [numbers.range('3', '5'), '3～5'],
  ])('%s', (text, expected) => expect(text).toBe(expected));

  it('of years, quotes, rows and cases', () => {
    expect([0, 1, 2, 1_000_000].map(deskWords.years)).toEqual(['0 年', '1 年', '2 年', '1000000 年']);
    expect([0, 1, 2].map(deskWords.quotesDrawer.count)).toEqual(['0 份報價', '1 份報價', '2 份報價']);
    expect([0, 1, 2].map(importTexts.add)).toEqual(['沒有可新增的報價', '新增 1 份報價', '新增 2 份報價']);
    expect(importNoteText({ id: 'expired', lines: [3, 5, 6, 7] } as never)).toBe('已過有效期：第 3、5～7 列。');
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
      "64 個 1.6T 埠全部啟用，位於美國，一台 102.4T 交換器，運轉 5 年",
      "電價 0.0813 USD/kWh（美國平均），PUE 1.15。",
      "CPO 可能成本最低，機率 79%",
      "CPO 的成本比 DSP 重定時低 50,000 USD，比最接近的 LPO 低 16,000 USD。",
      "只要「CPO：每 1.6T 埠價格」不高於 851 USD，CPO 就仍可能成本最低。",
      "CPO 在「交換器光元件」上比 LPO 節省 21,000 USD，但「維護合約」多花 9,400 USD。",
      "CPO 的資料中心功耗為 2.25 kW，比 DSP 重定時（3.8 kW）低 41%。",
      "與 DSP 重定時相比，CPO 採購少花 63,000 USD，但每年營運多花 1,300 USD。",
    ]
  `));
  it('of a fabric', () =>
    expect(told({ scope: 'fabric' })).toMatchInlineSnapshot(`
    [
      "8,192 個加速器，位於美國，採用 102.4T 交換器，運轉 5 年",
      "電價 0.0813 USD/kWh（美國平均），PUE 1.15。",
      "尚無定論：CPO 或 LPO",
      "CPO 和 LPO 成本相近；分別比 DSP 重定時低 860萬 USD 至 1,000萬 USD。",
      "「CPO：每 1.6T 埠價格」有確切數值即可定論：低於 697 USD 時，CPO 可能成本最低；高於 815 USD 時，LPO 可能成本最低。",
      "CPO 在「交換器光元件」上比 LPO 節省 410萬 USD，但「維護合約」和「網路卡光元件」多花 330萬 USD。",
      "LPO 的資料中心功耗為 592 kW，比 DSP 重定時（898 kW）低 34%。",
      "與 DSP 重定時相比，CPO 採購少花 1,200萬 USD，但每年營運多花 250,000 USD。",
      "採用 CPO：共 192 台交換器，兩層，互連鏈路 8,192 條。兩層最多容納 8,192 個端點。均勻佈線：每台 Leaf 到每台頂層交換器的鏈路數相同。",
    ]
  `));

  it('of the widget', () => {
    const difference = (amount: string, sign: -1 | 0 | 1) => ({ amount, sign });
    const pair = { option: 'CPO', baseline: 'DSP 重定時', years: 5 };
    const { open, share, settles } = tcoWords.verdict!;
    expect([
      tcoWords.answer({ ...pair, power: difference('1.22 kW', -1), cost: difference('120萬 USD', 1), eitherWay: true }),
      tcoWords.chart!.finding({
        ...pair,
        first: difference('5,000 USD', 1),
        last: difference('1 USD', -1),
        crossing: 3,
      }),
      open('CPO', 'LPO', share('54%', '2,000'), settles('「電價」', '0.1 USD/kWh', undefined)),
    ]).toEqual([
      'CPO 的功耗比 DSP 重定時低 1.22 kW，但 5 年總成本高 120萬 USD，不過結果仍可能反轉。',
      'CPO 的採購成本比 DSP 重定時高 5,000 USD；兩條線在第 3 年相交。',
      '尚無定論：在 2,000 次模擬試驗的 54% 中，CPO 的成本低於 LPO。「電價」有確切數值即可定論：為 0.1 USD/kWh 時兩者成本相同。',
    ]);
  });
});
