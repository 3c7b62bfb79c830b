/**
 * The words of columns and cells with quotes, in English, German and Korean: those that this program writes, and those that
 * suppliers and buyers use. What a language brings is added here.
 */
import type { Quoted } from '../scenario/supplier-quote.ts';

/** What a column can hold: a field of a quote, a quantity for its price, or a product that names several fields. */
export const quoteFields = [
  ...(['supplier', 'date', 'what', 'product', 'architecture', 'rate', 'capacity', 'network', 'quantity'] as const),
  ...(['price', 'currency', 'exchange', 'exchangeDate', 'power', 'powerMax', 'powerConditions'] as const),
  ...(['laserIncluded', 'warranty', 'leadTime', 'failureRate', 'failureTest', 'validUntil', 'note', 'use'] as const),
] as const;
export type QuoteField = (typeof quoteFields)[number];

/** Headers as they are written. Price steps follow them: `Price 1+`, `Price 1000+`. */
export const quoteHeaders: Readonly<Record<Exclude<QuoteField, 'product' | 'quantity'>, string>> = {
  supplier: 'Supplier',
  date: 'Quote date',
  what: 'What',
  architecture: 'Architecture',
  rate: 'Rate [Gbit/s]',
  capacity: 'Switch',
  network: 'Network',
  currency: 'Currency',
  exchange: 'Units per USD',
  exchangeDate: 'Exchange rate date',
  power: 'Power [W]',
  powerMax: 'Maximum power [W]',
  powerConditions: 'Power conditions',
  laserIncluded: 'Laser included',
  warranty: 'Warranty [years]',
  leadTime: 'Lead time [weeks]',
  failureRate: 'Failure rate [1/year]',
  failureTest: 'Failure test',
  validUntil: 'Valid until',
  note: 'Note',
  use: 'Use',
  price: 'Price',
};

export const priceHeader = (from: number): string => `${quoteHeaders.price} ${from}+`;

/**
 * Fields by words of a header in lower case, umlauts as two letters, without units; the first that fits counts. Null:
 * a column that looks like a price or a rate and is none of a quote.
 */
export const headerWords: readonly (readonly [RegExp, QuoteField | null])[] = [
  [
    /(exchange|\bfx\b|\brate|kurs)\b.*\b(date|datum|vom|stand)\b|kursdatum|date of (the )?(exchange )?rate|환율 ?(?:기준일|날짜|일자)/,
    'exchangeDate',
  ],
  [/exchange|\bfx\b|\bper usd\b|wechselkurs|\bkurs\b|umrechnung|환율/, 'exchange'],
  [/\bvalid|expir|gueltig|bindefrist|preisbindung|angebotsende|유효|만료/, 'validUntil'],
  [
    /(failure|reliab|qualif)\w* (test|report|basis)|^test\b|pruef(ung|bericht)|nachweis|ausfalltest|(?:고장률|신뢰성) ?시험|시험 ?(?:근거|성적|보고)/,
    'failureTest',
  ],
  [/\bfail|ausfall|\bafr\b|^fit\b|\bmtbf\b|repair rate|고장/, 'failureRate'],
  [/lead ?time|delivery (time|weeks|days)|^delivery$|lieferzeit|lieferfrist|납기|리드 ?타임|납품 ?기간/, 'leadTime'],
  [/warrant|guarant|garantie|gewaehr|보증/, 'warranty'],
  [/\blaser|\bels\b|lichtquelle|광원|레이저/, 'laserIncluded'],
  [
    /^(power |test )?conditions?$|power.*condition|leistung.*bedingung|messbedingung|(?:전력|측정).*조건|^조건$/,
    'powerConditions',
  ],
  [/(max|peak|worst|hoechst|spitze|최대|피크).*(power|leistung|watt|verbrauch|consumption|전력)/, 'powerMax'],
  [/(power|leistung|watt|verbrauch|consumption|전력).*(max|peak|worst|spitze|최대|피크)/, 'powerMax'],
  [/power|leistung|\bwatt|verbrauch|consumption|전력/, 'power'],
  [/\btotal|gesamt|summe|extended|\blist price|listenpreis|rabatt|discount|합계|총액|총 ?금액|정가|할인/, null],
  [/price|preis|\bcost|kosten\b|가격|단가|견적가|금액/, 'price'],
  [/quantit|\bqty\b|\bmoq\b|menge|stueckzahl|anzahl|\bvolume\b|^(ab|from|units|pcs)$|losgroesse|수량/, 'quantity'],
  [/currenc|\bccy\b|\bcurr\b|waehrung|통화/, 'currency'],
  [/\bdate\b|\bdated\b|datum\b|quoted on|견적 ?일|날짜|일자/, 'date'],
  [/supplier|vendor|lieferant|anbieter|\bbieter|공급|벤더|제출자/, 'supplier'],
  [/seller|haendler|distributor|manufacturer|hersteller|company|\bfirma\b|제조사|판매|업체|회사/, 'supplier'],
  [/\bnetwork|\bnetz|네트워크/, 'network'],
  [/capacity|kapazitaet|^switch\b|용량|^스위치/, 'capacity'],
  [/\brate\b|\bspeed|datenrate|geschwindigkeit|bandwidth|bandbreite|속도|대역폭/, 'rate'],
  [/architect|architekt|technolog|technik|^options?$|\boptics?\b|\boptik\b|아키텍처|^기술|^옵션/, 'architecture'],
  [/^(what|was|art|kind)\b|quoted (thing|item)|categor|kategorie|견적 ?대상|^구분|^분류|^종류/, 'what'],
  [
    /produ[ck]t|\bpart\b|\bitem\b|article|artikel|\bmodell?\b|bezeichnung|beschreibung|description|제품|품목|품명|모델|모듈|트랜시버/,
    'product',
  ],
  [/\btype?\b|\bsku\b|\bmodule?\b|transceiver|\bposition\b/, 'product'],
  [/\bnotes?\b|remark|comment|bemerk|notiz|hinweis|kommentar|anmerk|비고|참고|메모/, 'note'],
  [/^(use|verwendung|사용|용도)$/, 'use'],
];

/** In brackets behind a power. */
export const greatestWords = /^(max|peak|worst|hoechst|spitze|최대|피크)/;

/** Units of columns and cells, in lower case without dots, and how many of the field's own unit each is. */
export const quoteUnits = {
  power: { w: 1, watt: 1, watts: 1, kw: 1000, mw: 0.001 },
  leadTime: {
    ...{ weeks: 1, week: 1, wk: 1, wks: 1, wochen: 1, woche: 1 },
    ...{ days: 1 / 7, day: 1 / 7, d: 1 / 7, tage: 1 / 7, tagen: 1 / 7, tag: 1 / 7 },
    ...{ 'working days': 1 / 5, 'business days': 1 / 5, arbeitstage: 1 / 5, werktage: 1 / 5 },
    ...{ 주: 1, 일: 1 / 7, 영업일: 1 / 5, 개월: 365 / 84 },
    ...{ months: 365 / 84, month: 365 / 84, mo: 365 / 84, monate: 365 / 84, monat: 365 / 84 },
  },
  warranty: {
    ...{ years: 1, year: 1, yr: 1, yrs: 1, y: 1, jahre: 1, jahr: 1, a: 1 },
    ...{ 년: 1, 개월: 1 / 12 },
    ...{ months: 1 / 12, month: 1 / 12, mo: 1 / 12, mos: 1 / 12, monate: 1 / 12, monat: 1 / 12 },
  },
  rate: {
    ...{ g: 1, 'gbit/s': 1, 'gb/s': 1, gbps: 1, gbe: 1, gbit: 1, gb: 1 },
    ...{ t: 1000, 'tbit/s': 1000, 'tb/s': 1000, tbps: 1000, tbe: 1000, tbit: 1000, tb: 1000 },
  },
  failureRate: {
    ...{ '1/year': 1, '/year': 1, 'per year': 1, '1/a': 1, '/a': 1, 'pro jahr': 1, '1/jahr': 1, 'je jahr': 1 },
    ...{ '1/년': 1, '/년': 1, '건/년': 1, '%/년': 0.01 },
    ...{
      '%': 0.01,
      '%/year': 0.01,
      '% per year': 0.01,
      '%/a': 0.01,
      '%/jahr': 0.01,
      '% pro jahr': 0.01,
      '% afr': 0.01,
    },
    // Failures in a thousand million hours, 8760 of them in a year.
    ...{ fit: 8.76e-6, fits: 8.76e-6, ppm: 1e-6 },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>;
export type FieldWithUnit = keyof typeof quoteUnits;

/** The unit of a number without one. */
export const ownUnits: Readonly<Record<FieldWithUnit, string>> = {
  power: 'W',
  leadTime: 'weeks',
  warranty: 'years',
  rate: 'Gbit/s',
  failureRate: '1/year',
};

/** Headers of a mean time between failures, in hours: the rate is its inverse. */
export const meanTimeWords = /\bmtbf\b|\bmttf\b/;

/** After an amount of money: for one piece. */
export const eachWords =
  /\s*(?:\/|per|je|pro)\s*(?:pcs?|pieces?|units?|stk|stück|st|ea|each|module?|switch|개|대)\.?$/i;

/** What stands before an amount and changes nothing. */
export const beforeAmount =
  /^(?:[≤<~≈]|<=|typ\.?|max\.?|ca\.?|approx\.?|about|up to|bis(?: zu)?|약|최대|개당)\s*(?=[\d.,])/i;

/** A cell that says that there is nothing. */
export const emptyWords = /^(?:[-–—]+|n\/?a|n\.\s?a\.?|k\.?\s?a\.?|tbd|none|keine?|없음|미정|해당 ?없음)?$/i;

export const yesWords =
  /^(?:yes|y|true|1|x|ja|j|wahr|incl?(?:uded|uding|\.)?|inkl(?:usive|\.)?|enthalten|internal|intern|예|네|포함)$/i;
export const noWords =
  /^(?:no|n|false|0|nein|falsch|excl?(?:uded|uding|\.)?|exkl(?:usive|\.)?|without|ohne|external|extern|nicht enthalten|not included|아니[요오]|미포함|불포함|제외|별도)$/i;

/** What is quoted, by the words of a cell; the first that fits counts. */
export const quotedWords: readonly (readonly [RegExp, Quoted])[] = [
  [/\b(?:card|nic|hca|adapter)\b|karte|카드|어댑터/, 'card-module'],
  [
    /switch (?:without|w\/o|no|ohne|excl)|\b(?:without|ohne) (?:optics|optik|modul)|\bbare\b|^switch$|스위치.{0,9}(?:제외|미포함|없는)|^스위치$/,
    'switch',
  ],
  [
    /\bsystem|whole switch|ganzer switch|komplett|switch (?:with|incl|mit|inkl)|gesamtsystem|완제품|스위치.{0,9}포함/,
    'system',
  ],
  [/\bmodule?\b|pluggable|transceiver|\boptics?\b|\boptik\b|steckmodul|모듈|트랜시버|플러그형/, 'module'],
];
export const switchWord = /\bswitch|\bchassis\b|스위치/;

/** Architectures by the words of the market; the first that fits is taken out before the next is looked for. */
export const marketNames: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:lro|tro|rtlr|half[- ]?retimed|halb[- ]?retimed|linear[- ]receive|(?:receive|transmit)[- ]retimed)\b|송신 ?측(?:만)? ?(?:dsp ?)?리타이밍/g,
    'half-retimed',
  ],
  [/\b(?:cpo|co[- ]?packaged)\b|코패키지드(?: 옵틱스)?/g, 'cpo'],
  [/\b(?:npo|near[- ]?packaged)\b/g, 'npo'],
  [/\b(?:lpo|linear|linear[- ]drive)\b|선형/g, 'linear'],
  [/\b(?:dsp|fro|(?:fully?[- ])?retimed|dsp[- ]retimed)\b|리타이밍/g, 'retimed'],
];

/** Currencies by their signs and words; several where a sign stands for several. */
export const currencyWords: Readonly<Record<string, readonly string[]>> = {
  ...{
    $: ['USD'],
    us$: ['USD'],
    usd$: ['USD'],
    'us-dollar': ['USD'],
    'us dollar': ['USD'],
    dollar: ['USD'],
    dollars: ['USD'],
  },
  ...{ '€': ['EUR'], euro: ['EUR'], euros: ['EUR'] },
  ...{ '£': ['GBP'], pound: ['GBP'], pounds: ['GBP'], pfund: ['GBP'] },
  ...{ sfr: ['CHF'], fr: ['CHF'], franken: ['CHF'], 'swiss francs': ['CHF'] },
  ...{ '¥': ['JPY', 'CNY'], yen: ['JPY'], yuan: ['CNY'], rmb: ['CNY'], kr: ['SEK', 'NOK', 'DKK'] },
  ...{
    '₩': ['KRW'],
    won: ['KRW'],
    nt$: ['TWD'],
    ntd: ['TWD'],
    ca$: ['CAD'],
    c$: ['CAD'],
    a$: ['AUD'],
    s$: ['SGD'],
    hk$: ['HKD'],
  },
  ...{ 달러: ['USD'], '미국 달러': ['USD'], 유로: ['EUR'], 엔: ['JPY'], 위안: ['CNY'], 원: ['KRW'] },
  ...{ '₹': ['INR'], rs: ['INR'] },
};

/** Months by their first three letters. */
export const monthWords: Readonly<Record<string, number>> = {
  ...{ jan: 1, feb: 2, mar: 3, mär: 3, mae: 3, apr: 4, may: 5, mai: 5, jun: 6, jul: 7 },
  ...{ aug: 8, sep: 9, oct: 10, okt: 10, nov: 11, dec: 12, dez: 12 },
};

/** `30 days`, `90 Tage`: how long a quote holds, in days or months of one of them. */
export const durationWords: readonly (readonly [RegExp, 'days' | 'weeks' | 'months'])[] = [
  [/^(?:days?|tagen?|tag|d|일간?)$/i, 'days'],
  [/^(?:weeks?|wochen?|wks?|주간?)$/i, 'weeks'],
  [/^(?:months?|monate?n?|mo|개월|달)$/i, 'months'],
];

/** Around the quantity of a price step. */
export const stepWords = {
  before: /^(?:price|preis|ab|from|qty|moq|min|menge|quantity|단가|가격|수량|최소|@|>=|≥|=)+/i,
  after: /^(?:\+|pcs?|pieces?|stk|stueck|stück|units?|ea|up|and more|oder mehr|ff|개|대|이상)/i,
} as const;
