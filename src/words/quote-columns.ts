/**
 * The words of columns and cells with quotes, in English, German and Japanese: those that this program writes, and those that
 * suppliers and buyers use. What a language brings is added here.
 */
import type { Quoted } from '../scenario/supplier-quote.ts';
import {
  chineseCurrencies,
  chineseDurations,
  chineseFailureTest,
  chineseHeaders,
  chineseMarketNames,
  chineseQuoted,
  chineseSwitch,
  chineseUnits,
} from './chinese-columns.ts';

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
    /(exchange|\bfx\b|\brate|kurs)\b.*\b(date|datum|vom|stand)\b|kursdatum|date of (the )?(exchange )?rate|(為替|換算|レート).*日/,
    'exchangeDate',
  ],
  [/exchange|\bfx\b|\bper usd\b|wechselkurs|\bkurs\b|umrechnung|為替|換算レート/, 'exchange'],
  [/\bvalid|expir|gueltig|bindefrist|preisbindung|angebotsende|有効期[限間]|見積期限/, 'validUntil'],
  [
    /(failure|reliab|qualif)\w* (test|report|basis)|^test\b|pruef(ung|bericht)|nachweis|ausfalltest|信頼性試験|試験(根拠|結果|報告)/,
    'failureTest',
  ],
  chineseFailureTest,
  [/\bfail|ausfall|\bafr\b|^fit\b|\bmtbf\b|repair rate|故障率/, 'failureRate'],
  [/lead ?time|delivery (time|weeks|days)|^delivery$|lieferzeit|lieferfrist|納期|リードタイム/, 'leadTime'],
  [/warrant|guarant|garantie|gewaehr|保証/, 'warranty'],
  [/\blaser|\bels\b|lichtquelle|光源|レーザ/, 'laserIncluded'],
  [
    /^(power |test )?conditions?$|power.*condition|leistung.*bedingung|messbedingung|(電力|測定).*条件/,
    'powerConditions',
  ],
  [/(max|peak|worst|hoechst|spitze).*(power|leistung|watt|verbrauch|consumption)|最大.*電力/, 'powerMax'],
  [/(power|leistung|watt|verbrauch|consumption).*(max|peak|worst|spitze)|電力.*最大/, 'powerMax'],
  [/power|leistung|\bwatt|verbrauch|consumption|電力/, 'power'],
  [
    /\btotal|gesamt|summe|extended|\blist price|listenpreis|rabatt|discount|合計|小計|総額|定価|希望小売|値引|割引/,
    null,
  ],
  [/price|preis|\bcost|kosten\b|単価|価格/, 'price'],
  [
    /quantit|\bqty\b|\bmoq\b|menge|stueckzahl|anzahl|\bvolume\b|^(ab|from|units|pcs)$|losgroesse|数量|個数|台数|発注単位/,
    'quantity',
  ],
  [/currenc|\bccy\b|\bcurr\b|waehrung|通貨/, 'currency'],
  [/\bdate\b|\bdated\b|datum\b|quoted on|見積日|日付|発行日|提出日/, 'date'],
  [/supplier|vendor|lieferant|anbieter|\bbieter|サプライヤ|仕入先|見積(提出者|元)|ベンダ/, 'supplier'],
  [/seller|haendler|distributor|manufacturer|hersteller|company|\bfirma\b|メーカ|代理店|会社|社名/, 'supplier'],
  [/\bnetwork|\bnetz|ネットワーク(?!カード)/, 'network'],
  [/capacity|kapazitaet|^switch\b|容量|^スイッチ(名|機種)?$/, 'capacity'],
  [/\brate\b|\bspeed|datenrate|geschwindigkeit|bandwidth|bandbreite|速度|伝送レート|帯域/, 'rate'],
  [/architect|architekt|technolog|technik|^options?$|\boptics?\b|\boptik\b|方式|選択肢|光部品/, 'architecture'],
  [/^(what|was|art|kind)\b|quoted (thing|item)|categor|kategorie|見積対象|種別|^区分$/, 'what'],
  [
    /produ[ck]t|\bpart\b|\bitem\b|article|artikel|\bmodell?\b|bezeichnung|beschreibung|description|製品|商品|品[名番目]|型[番式名]/,
    'product',
  ],
  [/\btype?\b|\bsku\b|\bmodule?\b|transceiver|\bposition\b|モジュール|トランシーバ/, 'product'],
  [/\bnotes?\b|remark|comment|bemerk|notiz|hinweis|kommentar|anmerk|備考|摘要|コメント/, 'note'],
  [/^(use|verwendung|使用区分)$/, 'use'],
  ...chineseHeaders,
];

/** In brackets behind a power. */
export const greatestWords = /^(max|peak|worst|hoechst|spitze|最大|最高|峰值)/;

/** Units of columns and cells, in lower case without dots, and how many of the field's own unit each is. */
export const quoteUnits = {
  power: { w: 1, watt: 1, watts: 1, kw: 1000, mw: 0.001, ...chineseUnits.power },
  leadTime: {
    ...{ weeks: 1, week: 1, wk: 1, wks: 1, wochen: 1, woche: 1, 週: 1, 週間: 1 },
    ...{ days: 1 / 7, day: 1 / 7, d: 1 / 7, tage: 1 / 7, tagen: 1 / 7, tag: 1 / 7, 日: 1 / 7, 日間: 1 / 7 },
    ...{ 'working days': 1 / 5, 'business days': 1 / 5, arbeitstage: 1 / 5, werktage: 1 / 5, 営業日: 1 / 5 },
    ...{ months: 365 / 84, month: 365 / 84, mo: 365 / 84, monate: 365 / 84, monat: 365 / 84 },
    ...{ か月: 365 / 84, カ月: 365 / 84, ヶ月: 365 / 84, ヵ月: 365 / 84 },
    ...chineseUnits.leadTime,
  },
  warranty: {
    ...{ years: 1, year: 1, yr: 1, yrs: 1, y: 1, jahre: 1, jahr: 1, a: 1, 年: 1, 年間: 1 },
    ...{ months: 1 / 12, month: 1 / 12, mo: 1 / 12, mos: 1 / 12, monate: 1 / 12, monat: 1 / 12 },
    ...{ か月: 1 / 12, カ月: 1 / 12, ヶ月: 1 / 12, ヵ月: 1 / 12 },
    ...chineseUnits.warranty,
  },
  rate: {
    ...{ g: 1, 'gbit/s': 1, 'gb/s': 1, gbps: 1, gbe: 1, gbit: 1, gb: 1 },
    ...{ t: 1000, 'tbit/s': 1000, 'tb/s': 1000, tbps: 1000, tbe: 1000, tbit: 1000, tb: 1000 },
  },
  failureRate: {
    ...{ '1/year': 1, '/year': 1, 'per year': 1, '1/a': 1, '/a': 1, 'pro jahr': 1, '1/jahr': 1, 'je jahr': 1 },
    ...{ '1/年': 1, '/年': 1, '回/年': 1, '件/年': 1, '%/年': 0.01 },
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
    ...chineseUnits.failureRate,
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
  /\s*(?:\/|每|per|je|pro)\s*(?:pcs?|pieces?|units?|stk|stück|st|ea|each|module?|switch|[只个個件台支片顆颗本])\.?$/i;

/** What stands before an amount and changes nothing. */
export const beforeAmount = /^(?:[≤<~≈]|<=|typ\.?|max\.?|ca\.?|approx\.?|about|up to|bis(?: zu)?)\s*(?=[\d.,])/i;

/** A cell that says that there is nothing. */
export const emptyWords =
  /^(?:[-–—]+|n\/?a|n\.\s?a\.?|k\.?\s?a\.?|tbd|none|keine?|未定|未回答|該当なし|不适用|不適用|待定)?$/i;

export const yesWords =
  /^(?:yes|y|true|1|x|ja|j|wahr|incl?(?:uded|uding|\.)?|inkl(?:usive|\.)?|enthalten|internal|intern|はい|有り?|あり|含む|込み?|内蔵|是|有|含|包含|已含)$/i;
export const noWords =
  /^(?:no|n|false|0|nein|falsch|excl?(?:uded|uding|\.)?|exkl(?:usive|\.)?|without|ohne|external|extern|nicht enthalten|not included|いいえ|無し?|なし|含まない|含まず|別売り?|外部|否|[无無]|不含|不包含|未含|另[购購])$/i;

/** What is quoted, by the words of a cell; the first that fits counts. */
export const quotedWords: readonly (readonly [RegExp, Quoted])[] = [
  [/\b(?:card|nic|hca|adapter)\b|karte|カード/, 'card-module'],
  [
    /switch (?:without|w\/o|no|ohne|excl)|\b(?:without|ohne) (?:optics|optik|modul)|\bbare\b|^switch$|スイッチ本体|光(部品|モジュール)(なし|除く|別)|^スイッチ$/,
    'switch',
  ],
  [
    /\bsystem|whole switch|ganzer switch|komplett|switch (?:with|incl|mit|inkl)|gesamtsystem|スイッチ一式|光(部品|モジュール)込/,
    'system',
  ],
  [/\bmodule?\b|pluggable|transceiver|\boptics?\b|\boptik\b|steckmodul|モジュール|トランシーバ|プラガブル/, 'module'],
  ...chineseQuoted,
];
export const switchWord = new RegExp(String.raw`\bswitch|\bchassis\b|スイッチ|${chineseSwitch.source}`);

/** Architectures by the words of the market; the first that fits is taken out before the next is looked for. */
export const marketNames: readonly (readonly [RegExp, string])[] = [
  ...chineseMarketNames,
  [
    /\b(?:lro|tro|rtlr|half[- ]?retimed|halb[- ]?retimed|linear[- ]receive|(?:receive|transmit)[- ]retimed)\b|(?:ハーフ|送信側のみ)リタイム/g,
    'half-retimed',
  ],
  [/\b(?:cpo|co[- ]?packaged)\b|コパッケージ/g, 'cpo'],
  [/\b(?:npo|near[- ]?packaged)\b/g, 'npo'],
  [/\b(?:lpo|linear|linear[- ]drive)\b|リニア方式/g, 'linear'],
  [/\b(?:dsp|fro|(?:fully?[- ])?retimed|dsp[- ]retimed)\b|リタイム/g, 'retimed'],
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
  ...{ '₹': ['INR'], rs: ['INR'] },
  ...{
    ドル: ['USD'],
    米ドル: ['USD'],
    ユーロ: ['EUR'],
    ポンド: ['GBP'],
    円: ['JPY'],
    日本円: ['JPY'],
    人民元: ['CNY'],
  },
  ...chineseCurrencies,
};

/** Months by their first three letters. */
export const monthWords: Readonly<Record<string, number>> = {
  ...{ jan: 1, feb: 2, mar: 3, mär: 3, mae: 3, apr: 4, may: 5, mai: 5, jun: 6, jul: 7 },
  ...{ aug: 8, sep: 9, oct: 10, okt: 10, nov: 11, dec: 12, dez: 12 },
};

/** `30 days`, `90 Tage`: how long a quote holds, in days or months of one of them. */
export const durationWords: readonly (readonly [RegExp, 'days' | 'weeks' | 'months'])[] = [
  [/^(?:days?|tagen?|tag|d|日間?)$/i, 'days'],
  [/^(?:weeks?|wochen?|wks?|週間?)$/i, 'weeks'],
  [/^(?:months?|monate?n?|mo|[かカヶヵ]月)$/i, 'months'],
  ...chineseDurations,
];

/** Around the quantity of a price step. */
export const stepWords = {
  before: /^(?:price|preis|ab|from|qty|moq|min|menge|quantity|単価|数量|[单單][价價]|[价價]格|數量|@|>=|≥|=)+/i,
  after: /^(?:\+|pcs?|pieces?|stk|stueck|stück|units?|ea|up|and more|oder mehr|ff|[只个個件台支片顆颗本]|以上|起)/i,
} as const;
