import { describe, expect, it } from 'vitest';
import { guessColumns, mapHeaders, type GivenColumn } from '../../src/import/columns.ts';
import type { QuoteField } from '../../src/words/quote-columns.ts';

const currencies = ['USD', 'EUR', 'CHF', 'JPY', 'CNY', 'SEK'];
const one = (header: string) => mapHeaders([1], [header], currencies).columns[0];

it.each<[QuoteField, readonly string[]]>([
  ['supplier', ['Supplier', 'Vendor', 'Lieferant', 'Anbieter', 'supplier', 'Hersteller']],
  ['date', ['Date', 'Quote date', 'Angebotsdatum', 'Datum', 'Quoted on']],
  ['what', ['What', 'what', 'Kind', 'Art']],
  ['product', ['Product', 'Part number', 'Description', 'Bezeichnung', 'Artikel', 'Model', 'Typ', 'Transceiver']],
  ['architecture', ['Architecture', 'Technology', 'Technologie', 'Optics', 'Optik', 'Option']],
  ['rate', ['Rate', 'Data rate', 'Speed', 'Datenrate', 'Rate [Gbit/s]', 'rateGbps']],
  ['capacity', ['Switch', 'Switch capacity', 'Kapazität', 'capacity']],
  ['network', ['Network', 'Netz', 'Netzwerk']],
  ['quantity', ['Quantity', 'Qty.', 'MOQ', 'Menge', 'Stückzahl', 'Min. order quantity', 'ab', 'Order volume']],
  [
    'price',
    [
      'Price',
      'Unit price',
      'Preis',
      'Stückpreis',
      'Einzelpreis netto',
      'Module price',
      'Cost',
      'Kosten',
      '1000+',
      'ab 1.000 Stück',
    ],
  ],
  ['currency', ['Currency', 'Währung', 'Curr.']],
  ['exchange', ['Exchange rate', 'FX', 'Wechselkurs', 'Units per USD', 'unitsPerUsd']],
  ['exchangeDate', ['Exchange rate date', 'Kursdatum', 'Date of the exchange rate']],
  ['power', ['Power', 'Power [W]', 'Typical power', 'Leistung', 'Leistungsaufnahme (W)', 'Stromverbrauch']],
  ['powerMax', ['Max power', 'powerMax', 'Maximum power [W]', 'Power (max)', 'Leistung max.', 'Maximalleistung']],
  ['powerConditions', ['Power conditions', 'Conditions', 'powerConditions', 'Messbedingungen']],
  ['laserIncluded', ['Laser included', 'laserIncluded', 'Laser enthalten', 'ELS']],
  ['warranty', ['Warranty', 'Garantie (Jahre)', 'Gewährleistung', 'warrantyYears']],
  ['leadTime', ['Lead time', 'Lead time (weeks)', 'Lieferzeit', 'Delivery time', 'leadTimeWeeks']],
  ['failureRate', ['Failure rate', 'AFR', 'FIT', 'MTBF', 'Ausfallrate', 'failureRate']],
  ['failureTest', ['Failure test', 'Test', 'Prüfung', 'Reliability report', 'failureTest']],
  ['validUntil', ['Valid until', 'Validity', 'Gültig bis', 'Expires', 'Bindefrist', 'Price valid until']],
  ['note', ['Note', 'Remarks', 'Bemerkung', 'Kommentar', 'Hinweise']],
  ['use', ['Use', 'use', 'Verwendung']],
])('%s', (field, headers) =>
  expect(headers.map((header) => [header, one(header)?.field])).toEqual(headers.map((header) => [header, field])),
);

it.each<[QuoteField, readonly string[]]>([
  ['supplier', ['サプライヤー', '仕入先', 'メーカー', '見積提出者']],
  ['date', ['見積日', '日付', '発行日']],
  ['product', ['製品', '品名', '型番', '光モジュール']],
  ['rate', ['ポート速度', '伝送レート（Gbit/s）']],
  ['quantity', ['数量', '最小発注単位']],
  ['price', ['単価', '価格（USD）', '1,000個以上']],
  ['currency', ['通貨']],
  ['exchange', ['為替レート']],
  ['exchangeDate', ['為替レートの日付']],
  ['power', ['消費電力（標準）[W]']],
  ['powerMax', ['最大消費電力（W）', '消費電力（最大）[W]']],
  ['powerConditions', ['消費電力の条件', '測定条件']],
  ['laserIncluded', ['光源を含む', '外部光源']],
  ['warranty', ['保証期間 [年]', '保証']],
  ['leadTime', ['納期 [週]', 'リードタイム']],
  ['failureRate', ['故障率', '1個あたりの故障率 [回/年]']],
  ['failureTest', ['故障率の試験根拠', '信頼性試験']],
  ['validUntil', ['有効期限', '見積有効期間']],
  ['note', ['備考', '摘要']],
])('%s in Japanese', (field, headers) =>
  expect(headers.map((header) => [header, one(header)?.field])).toEqual(headers.map((header) => [header, field])),
);

it.each<[QuoteField, readonly string[]]>([
  ['supplier', ['공급업체', '견적 제출자', '제조사', '업체명']],
  ['date', ['견적일', '견적 일자', '날짜']],
  ['what', ['견적 대상', '구분']],
  ['product', ['제품', '품명', '모델명', '트랜시버']],
  ['architecture', ['아키텍처', '옵션']],
  ['rate', ['속도', '포트 속도 [Gbit/s]']],
  ['capacity', ['스위치', '스위치 용량']],
  ['network', ['네트워크']],
  ['quantity', ['수량', '최소 주문 수량']],
  ['price', ['단가', '가격(USD)', '모듈 가격', '견적가', '1000개 이상']],
  ['currency', ['통화']],
  ['exchange', ['환율']],
  ['exchangeDate', ['환율 기준일', '환율 날짜']],
  ['power', ['소비 전력', '소비전력(W)', '소비 전력, 대표값 [W]']],
  ['powerMax', ['최대 소비 전력', '소비 전력, 최대 [W]']],
  ['powerConditions', ['전력 측정 조건', '측정 조건']],
  ['laserIncluded', ['광원 포함', '레이저 포함 여부']],
  ['warranty', ['보증', '보증 기간(개월)']],
  ['leadTime', ['납기', '납기(주)', '리드타임']],
  ['failureRate', ['고장률', '연간 고장률']],
  ['failureTest', ['고장률 시험 근거', '신뢰성 시험']],
  ['validUntil', ['유효 기한', '견적 유효기간', '만료일']],
  ['note', ['비고', '참고 사항']],
  ['use', ['사용', '용도']],
])('%s in Korean', (field, headers) =>
  expect(headers.map((header) => [header, one(header)?.field])).toEqual(headers.map((header) => [header, field])),
);

it.each<[QuoteField, readonly string[]]>([
  ['supplier', ['供应商', '供應商', '厂商', '報價方', '品牌']],
  ['date', ['报价日期', '報價日期', '日期']],
  ['what', ['报价对象', '報價標的', '类别']],
  ['product', ['产品', '產品型號', '型号', '料号', '品名', '规格描述']],
  ['architecture', ['架构', '技術', '方案', '封装']],
  ['rate', ['速率', '端口速率 [Gbit/s]', '頻寬']],
  ['capacity', ['交换机', '交換器容量']],
  ['network', ['网络', '網路']],
  ['quantity', ['数量', '起订量', '起訂數量', '最小訂購數量']],
  ['price', ['单价', '單價（美元）', '价格', '未税单价', '報價（USD）']],
  ['currency', ['货币', '币种', '幣別']],
  ['exchange', ['汇率', '匯率']],
  ['exchangeDate', ['汇率日期', '匯率日期']],
  ['power', ['功耗', '典型功耗 [W]', '功率（W）', '耗電']],
  ['powerMax', ['最大功耗', '最大功耗（W）', '功耗（最大）', '峰值功率']],
  ['powerConditions', ['功耗条件', '測試條件']],
  ['laserIncluded', ['含激光源', '含雷射光源（是或否）', '外部光源']],
  ['warranty', ['质保（年）', '保固', '保修期']],
  ['leadTime', ['交货周期（周）', '交期', '貨期']],
  ['failureRate', ['故障率', '失效率（FIT）', '平均故障间隔时间']],
  ['failureTest', ['故障率的测试依据', '可靠性測試報告']],
  ['validUntil', ['有效期至', '报价有效期', '有效期限']],
  ['note', ['备注', '備註']],
  ['use', ['用途']],
])('%s in Chinese', (field, headers) =>
  expect(headers.map((header) => [header, one(header)?.field])).toEqual(headers.map((header) => [header, field])),
);

it.each(['总价', '總計', '合计金额', '折扣', '目录价'])('is no column of a quote: %s', (header) =>
  expect(one(header)).toBeUndefined(),
);

it.each([
  'Total price',
  '合計金額',
  '希望小売価格',
  'Gesamtpreis',
  'List price',
  'Rabatt',
  'Price per 100',
  '100個あたりの価格',
  '100개당 가격',
  '每100个价格',
  'Colour',
  'SKU2',
  '',
  'Status',
  'x'.repeat(300),
])('is no column of a quote: %.40s', (header) => expect(one(header)).toBeUndefined());

describe('a header of a price has', () => {
  it.each<[string, number | undefined, string | undefined]>([
    ['Price', undefined, undefined],
    ['Price (EUR)', undefined, 'EUR'],
    ['Price [€]', undefined, 'EUR'],
    ['Preis in CHF', undefined, 'CHF'],
    ['Price USD', undefined, 'USD'],
    ['Price 1+', 1, undefined],
    ['Price 1000+', 1000, undefined],
    ['Price 1,000+ [USD]', 1000, 'USD'],
    ['Preis ab 1.000 Stück (EUR)', 1000, 'EUR'],
    ['Price (10k pcs)', 10_000, undefined],
    ['Price 100-999', 100, undefined],
    ['Price >= 500', 500, undefined],
    ['Price > 499', 500, undefined],
    ['Price < 100', 1, undefined],
    ['1000+', 1000, undefined],
    ['Price 2026', undefined, undefined],
    ['Price of 800G', undefined, undefined],
  ])('%s', (header, from, currency) => {
    expect(one(header)).toMatchObject({ field: 'price' });
    expect([one(header)!.from, one(header)!.currency]).toEqual([from, currency]);
  });
});

it.each<[string, string | undefined]>([
  ['Power [W]', 'W'],
  ['Power (kW)', 'kW'],
  ['Maximum power, kW', 'kW'],
  ['Leistung in W', 'W'],
  ['Lead time (weeks)', 'weeks'],
  ['Lieferzeit in Tagen', 'Tagen'],
  ['Lead time in working days', 'working days'],
  ['Garantie (Monate)', 'Monate'],
  ['Failure rate [%/year]', '%/year'],
  ['FIT', 'FIT'],
  ['Power', undefined],
])('the unit of %s is %s', (header, unit) => expect(one(header)!.unit).toBe(unit));

it('is a mean time in hours, or a rate for a US dollar', () => {
  expect(one('MTBF [h]')).toMatchObject({ field: 'failureRate', isMeanTime: true });
  for (const header of ['平均故障间隔时间', '平均故障間隔 [h]', 'Mean time between failures'])
    expect(one(header)).toMatchObject({ field: 'failureRate', isMeanTime: true });
  expect(one('EUR per USD')).toMatchObject({ field: 'exchange', perUsd: true });
  expect(one('Exchange rate')).not.toHaveProperty('perUsd');
});

describe('of a sheet', () => {
  const sheet = (rows: readonly (readonly string[])[]) => ({
    name: null,
    rows: rows.map((cells, i) => ({ line: i + 1, cells: cells.map((text) => ({ text })) })),
  });

  it('the header is the row that names the most', () => {
    const mapping = guessColumns(
      sheet([
        ['Price list of our supplier'],
        ['Price', 'date'],
        ['Supplier', 'Product', 'Price', 'Stock'],
        ['Acme', 'x', '1', '7'],
      ]),
      currencies,
    )!;
    expect(mapping.headerLines).toEqual([3]);
    expect(mapping.columns.map(({ column, field }) => [column, field])).toEqual([
      [0, 'supplier'],
      [1, 'product'],
      [2, 'price'],
    ]);
    expect(mapping.unmapped).toEqual(['Stock']);
  });

  it.each([
    [
      'under empty cells',
      ['Supplier', 'Product', 'Price', '', 'Power', ''],
      ['', '', 'USD', 'from 1000', 'typ W', 'max W'],
    ],
    [
      'under merged cells',
      ['Supplier', 'Product', 'Price (USD)', '', 'Power (W)', ''],
      ['Supplier', 'Product', '1', '1000', 'typical', 'maximum'],
    ],
  ])('a header in two rows is one: %s', (_, first, second) => {
    const mapping = guessColumns(sheet([['Quotes'], first, second, ['Acme', 'x', '9', '8', '7', '6']]), currencies)!;
    expect(mapping.headerLines).toEqual([2, 3]);
    expect(
      mapping.columns.map(({ field, from, currency, unit }) => [field, from, currency, unit?.toLowerCase()]),
    ).toEqual([
      ['supplier', undefined, undefined, undefined],
      ['product', undefined, undefined, undefined],
      ['price', first[2] === 'Price' ? undefined : 1, 'USD', undefined],
      ['price', 1000, first[2] === 'Price' ? undefined : 'USD', undefined],
      ['power', undefined, undefined, 'w'],
      ['powerMax', undefined, undefined, 'w'],
    ]);
  });

  it.each([
    ['a quote', ['Supplier', 'Product', 'Price', ''], ['Acme', 'LPO', '870', '9']],
    ['one of the supplier above', ['Supplier', 'Product', 'Price', ''], ['', 'LPO', '870', '9']],
    ['a sum without more columns', ['Supplier', 'Product', 'Price'], ['', '', '870']],
    ['a row of a file without supplier', ['Price', '', 'Date'], ['870', '9', '2026-11-20']],
  ])('the row below a header is none of it: %s', (_, first, second) =>
    expect(guessColumns(sheet([first, second]), currencies)!.headerLines).toEqual([1]),
  );

  it('there is none without a price', () =>
    expect(
      guessColumns(
        sheet([
          ['Supplier', 'Product'],
          ['a', 'b'],
        ]),
        currencies,
      ),
    ).toBeUndefined());

  it('a reader says what a column is', () => {
    const mapping = guessColumns(
      sheet([['Wer', 'Was', 'Listenpreis', 'Price']]),
      currencies,
      new Map<string, GivenColumn | null>([
        ['Wer', { field: 'supplier' }],
        ['Listenpreis', { field: 'price', from: 10 }],
        ['Price', null],
      ]),
    )!;
    expect(mapping.columns.map(({ header, field }) => [header, field])).toEqual([
      ['Wer', 'supplier'],
      ['Was', 'what'],
      ['Listenpreis', 'price'],
    ]);
    expect(mapping.unmapped).toEqual(['Price']);
  });

  it('of two columns for one field the more telling counts', () => {
    const { columns, unmapped } = mapHeaders(
      [1],
      ['Hersteller', 'Lieferant', 'Price', 'Note', 'Remark', 'Date', 'Datum'],
      currencies,
    );
    expect(columns.map(({ header }) => header)).toEqual(['Lieferant', 'Price', 'Note', 'Remark', 'Date']);
    expect(unmapped).toEqual(['Hersteller', 'Datum']);
  });
});
