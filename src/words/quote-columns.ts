/**
 * The words of columns and cells with quotes, in English, German and French: those that this program writes, and those that
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
 * Fields by words of a header in lower case, umlauts as two letters, without units; the first that fits counts. No `\b` fits beside é. Null:
 * a column that looks like a price or a rate and is none of a quote.
 */
export const headerWords: readonly (readonly [RegExp, QuoteField | null])[] = [
  [
    /(exchange|\bfx\b|\brate|kurs|taux de change)\b.*\b(date|datum|vom|stand)\b|kursdatum|date of (the )?(exchange )?rate|date d[ue] (taux|cours|change)/,
    'exchangeDate',
  ],
  [/exchange|\bfx\b|\bper usd\b|wechselkurs|\bkurs\b|umrechnung|taux de change|cours de change/, 'exchange'],
  [/\bvalid|expir|gueltig|bindefrist|preisbindung|angebotsende|\bvalable/, 'validUntil'],
  [
    /(failure|reliab|qualif)\w* (test|report|basis)|^test\b|pruef(ung|bericht)|nachweis|ausfalltest|\bessais?\b/,
    'failureTest',
  ],
  [/\bfail|ausfall|\bafr\b|^fit\b|\bmtbf\b|repair rate|d[ée]faillance|\bpannes?\b/, 'failureRate'],
  [
    /lead ?time|delivery (time|weeks|days)|^delivery$|lieferzeit|lieferfrist|d[ée]lai (?!de (?:garantie|paiement))|^d[ée]lai$|^livraison$/,
    'leadTime',
  ],
  [/warrant|guarant|garantie|gewaehr/, 'warranty'],
  [/\blaser|\bels\b|lichtquelle/, 'laserIncluded'],
  [
    /^(power |test )?conditions?$|power.*condition|leistung.*bedingung|messbedingung|condition.*(puissance|mesure)/,
    'powerConditions',
  ],
  [/(max|peak|worst|hoechst|spitze).*(power|leistung|watt|verbrauch|consumption|puissance|consommation)/, 'powerMax'],
  [/(power|leistung|watt|verbrauch|consumption|puissance|consommation).*(max|peak|worst|spitze|cr[êe]te)/, 'powerMax'],
  [/power|leistung|\bwatt|verbrauch|consumption|puissance|consommation/, 'power'],
  [
    /\btotal|gesamt|summe|extended|\blist price|listenpreis|rabatt|discount|montant|prix (catalogue|public)|remise/,
    null,
  ],
  [/price|preis|\bcost|kosten\b|\bprix\b|\btarif|\bco[ûu]ts?\b/, 'price'],
  [
    /quantit|\bqty\b|\bmoq\b|menge|stueckzahl|anzahl|\bvolume\b|^(ab|from|units|pcs|à partir de|pi[èe]ces)$|losgroesse|\bqt[ée]s?(?![a-z])/,
    'quantity',
  ],
  [/currenc|\bccy\b|\bcurr\b|waehrung|devise|monnaie/, 'currency'],
  [/\bdate\b|\bdated\b|datum\b|quoted on/, 'date'],
  [/supplier|vendor|lieferant|anbieter|\bbieter|fournisseur|soumissionnaire/, 'supplier'],
  [
    /seller|haendler|distributor|manufacturer|hersteller|company|\bfirma\b|vendeur|fabricant|constructeur|distributeur|soci[ée]t[ée]/,
    'supplier',
  ],
  [/\bnetwork|\bnetz|\br[ée]seau/, 'network'],
  [/capacit|kapazitaet|^switch\b|^commutateur\b/, 'capacity'],
  [/\brate\b|\bspeed|datenrate|geschwindigkeit|bandwidth|bandbreite|d[ée]bit|vitesse|bande passante/, 'rate'],
  [/architect|architekt|technolog|technik|^options?$|\boptics?\b|\boptik\b|\boptiques?\b/, 'architecture'],
  [/^(what|was|art|kind)\b|quoted (thing|item)|categor|kategorie|cat[ée]gorie|^objet\b|^nature\b/, 'what'],
  [
    /produ[ck]t|\bpart\b|\bitem\b|article|artikel|\bmodell?\b|bezeichnung|beschreibung|description|mod[èe]le|d[ée]signation|libell[ée]|produit/,
    'product',
  ],
  [/\btype?\b|\bsku\b|\bmodule?\b|transceiver|\bposition\b|^r[ée]f[ée]rence|[ée]metteur/, 'product'],
  [/\bnotes?\b|remark|comment|bemerk|notiz|hinweis|kommentar|anmerk|remarque|observation/, 'note'],
  [/^(use|verwendung|usage|utilisation)$/, 'use'],
];

/** In brackets behind a power. */
export const greatestWords = /^(max|peak|worst|hoechst|spitze)/;

/** Units of columns and cells, in lower case without dots, and how many of the field's own unit each is. */
export const quoteUnits = {
  power: { w: 1, watt: 1, watts: 1, kw: 1000, mw: 0.001 },
  leadTime: {
    ...{ weeks: 1, week: 1, wk: 1, wks: 1, wochen: 1, woche: 1 },
    ...{ days: 1 / 7, day: 1 / 7, d: 1 / 7, tage: 1 / 7, tagen: 1 / 7, tag: 1 / 7 },
    ...{ 'working days': 1 / 5, 'business days': 1 / 5, arbeitstage: 1 / 5, werktage: 1 / 5 },
    ...{ months: 365 / 84, month: 365 / 84, mo: 365 / 84, monate: 365 / 84, monat: 365 / 84 },
    ...{ semaines: 1, semaine: 1, sem: 1, jours: 1 / 7, jour: 1 / 7, j: 1 / 7, mois: 365 / 84 },
    ...{ 'jours ouvrés': 1 / 5, 'jours ouvrables': 1 / 5 },
  },
  warranty: {
    ...{ years: 1, year: 1, yr: 1, yrs: 1, y: 1, jahre: 1, jahr: 1, a: 1 },
    ...{ months: 1 / 12, month: 1 / 12, mo: 1 / 12, mos: 1 / 12, monate: 1 / 12, monat: 1 / 12 },
    ...{ ans: 1, an: 1, années: 1, année: 1, mois: 1 / 12 },
  },
  rate: {
    ...{ g: 1, 'gbit/s': 1, 'gb/s': 1, gbps: 1, gbe: 1, gbit: 1, gb: 1 },
    ...{ t: 1000, 'tbit/s': 1000, 'tb/s': 1000, tbps: 1000, tbe: 1000, tbit: 1000, tb: 1000 },
  },
  failureRate: {
    ...{ '1/year': 1, '/year': 1, 'per year': 1, '1/a': 1, '/a': 1, 'pro jahr': 1, '1/jahr': 1, 'je jahr': 1 },
    ...{
      '%': 0.01,
      '%/year': 0.01,
      '% per year': 0.01,
      '%/a': 0.01,
      '%/jahr': 0.01,
      '% pro jahr': 0.01,
      '% afr': 0.01,
    },
    ...{ '1/an': 1, '/an': 1, 'par an': 1, '%/an': 0.01, '% par an': 0.01 },
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
  /\s*(?:\/|per|je|pro|par|l['’])\s*(?:pcs?|pi[eè]ces?|units?|unités?|stk|stück|st|ea|each|module?|switch|commutateur)\.?$/i;

/** What stands before an amount and changes nothing. */
export const beforeAmount =
  /^(?:[≤<~≈]|<=|typ\.?|max\.?|ca\.?|approx\.?|about|up to|bis(?: zu)?|env(?:iron|\.)?|jusqu['’]à|au plus)\s*(?=[\d.,])/i;

/** A cell that says that there is nothing. */
export const emptyWords = /^(?:[-–—]+|n\/?a|n\.\s?a\.?|k\.?\s?a\.?|tbd|none|keine?|n\.?c\.?|aucune?|néant)?$/i;

export const yesWords =
  /^(?:yes|y|true|1|x|ja|j|wahr|incl?(?:uded|uding|\.)?|inkl(?:usive|\.)?|enthalten|internal|intern|oui|o|vrai|compris|inclus|interne|intégré)$/i;
export const noWords =
  /^(?:no|n|false|0|nein|falsch|excl?(?:uded|uding|\.)?|exkl(?:usive|\.)?|without|ohne|external|extern|nicht enthalten|not included|non|faux|non compris|non inclus|exclu|hors prix|sans|externe)$/i;

/** What is quoted, by the words of a cell; the first that fits counts. */
export const quotedWords: readonly (readonly [RegExp, Quoted])[] = [
  [/\b(?:card|nic|hca|adapter)\b|karte|\bcartes?\b/, 'card-module'],
  [
    /switch (?:without|w\/o|no|ohne|excl)|\b(?:without|ohne) (?:optics|optik|modul)|\bbare\b|^switch$|commutateur (?:sans|nu\b|hors)|\bsans (?:optique|modul)|^commutateur$/,
    'switch',
  ],
  [
    /\bsystem|whole switch|ganzer switch|komplett|switch (?:with|incl|mit|inkl)|gesamtsystem|commutateur (?:complet|avec)/,
    'system',
  ],
  [
    /\bmodule?\b|pluggable|transceiver|\boptics?\b|\boptik\b|steckmodul|enfichable|\boptiques?\b|[ée]metteur-r[ée]cepteur/,
    'module',
  ],
];
export const switchWord = /\bswitch|\bchassis\b|\bcommutateur/;

/** Architectures by the words of the market; the first that fits is taken out before the next is looked for. */
export const marketNames: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:lro|tro|rtlr|half[- ]?retimed|halb[- ]?retimed|linear[- ]receive|(?:receive|transmit)[- ]retimed)\b|\bdsp à l['’]émission(?: seulement)?/g,
    'half-retimed',
  ],
  [/\b(?:cpo|co[- ]?packaged)\b|\bco[- ]?packagée?s?(?![a-zé])/g, 'cpo'],
  [/\b(?:npo|near[- ]?packaged)\b/g, 'npo'],
  [/\b(?:lpo|linear|linear[- ]drive)\b|\blinéaires?\b/g, 'linear'],
  [/\b(?:dsp|fro|(?:fully?[- ])?retimed|dsp[- ]retimed)\b/g, 'retimed'],
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
    $us: ['USD'],
    'dollar us': ['USD'],
    'dollars us': ['USD'],
  },
  ...{ '€': ['EUR'], euro: ['EUR'], euros: ['EUR'] },
  ...{ '£': ['GBP'], pound: ['GBP'], pounds: ['GBP'], pfund: ['GBP'], livre: ['GBP'], livres: ['GBP'] },
  ...{ sfr: ['CHF'], fr: ['CHF'], franken: ['CHF'], 'swiss francs': ['CHF'], 'francs suisses': ['CHF'] },
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
};

/** Months by their first three letters, or four where three are those of two months. */
export const monthWords: Readonly<Record<string, number>> = {
  ...{ jan: 1, feb: 2, mar: 3, mär: 3, mae: 3, apr: 4, may: 5, mai: 5, jun: 6, jul: 7 },
  ...{ aug: 8, sep: 9, oct: 10, okt: 10, nov: 11, dec: 12, dez: 12 },
  ...{ fev: 2, fév: 2, avr: 4, juin: 6, juil: 7, aou: 8, aoû: 8, déc: 12 },
};

/** `30 days`, `90 Tage`: how long a quote holds, in days or months of one of them. */
export const durationWords: readonly (readonly [RegExp, 'days' | 'weeks' | 'months'])[] = [
  [/^(?:days?|tagen?|tag|d|jours?|j)$/i, 'days'],
  [/^(?:weeks?|wochen?|wks?|semaines?|sem)$/i, 'weeks'],
  [/^(?:months?|monate?n?|mo|mois)$/i, 'months'],
];

/** Around the quantity of a price step. */
export const stepWords = {
  before: /^(?:price|preis|prix|ab|from|à partir de|dès|qty|qté|moq|min|menge|quantity|quantité|@|>=|≥|=|\s)+/i,
  after: /^(?:\+|pcs?|pi[eè]ces?|et plus|ou plus|stk|stueck|stück|units?|ea|up|and more|oder mehr|ff)/i,
} as const;
