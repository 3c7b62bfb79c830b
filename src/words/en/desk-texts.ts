/**
 * Texts of the desk that hold no decision, in English: labels, headings, notes and short sentences. Long because it is one
 * list: what a translator needs stands together.
 */
import type { BuyerClass } from '../../catalog/types.ts';
import type { AnswerView } from '../../view/view.ts';
import { boundary } from './answer.ts';
import { commonTexts, years } from './common-texts.ts';
import { buyerClassLabels } from './labels.ts';
import { english } from '../format.ts';
import { atStart, lowerUnlessName, portName } from '../option-words.ts';

/** The month of an edition, which is its date: 2026.12. */
export function monthOf(edition: string, locale: string): string {
  const [year, month] = edition.split('.').map(Number);
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(Date.UTC(year!, month! - 1));
}

/** An abbreviation takes no article: PUE. */
const theInput = (label: string): string => (/^\p{Lu}+$/u.test(label) ? label : `the ${lowerUnlessName(label)}`);

export const texts = {
  presetNote: 'Your region, currency and own figures stay.',
  title: 'CPO or pluggable: power and total cost of a switch, a fabric, a campus',
  product: 'cpo-tco',
  language: 'Language',
  nav: { compare: 'Compare', claims: 'Claims', method: 'Method', embed: 'Embed' },
  skip: { answer: 'Skip to the answer', inputs: 'Skip to the inputs' },
  undo: 'Undo',
  redo: 'Redo',
  quotes: 'Quotes',
  share: 'Share',
  copied: 'Copied',
  exportLabel: 'Export',
  exports: {
    csv: { name: 'CSV', reader: 'every quantity and year, for a spreadsheet' },
    json: { name: 'JSON', reader: 'all results in US dollars, as the command line gives them' },
  },
  cite: 'Cite',
  citeReader: 'one line with edition, date and link, for a report',
  citation: (edition: string, link: string): string =>
    `cpo-tco, “CPO or pluggable: power and total cost”, edition ${edition}, ${monthOf(edition, 'en')}, ${link}`,
  citationCopied: 'Citation copied.',
  linkCopied: 'Link copied. Your figures are in the link, after the #, and are not sent to a server.',
  linkNotCopied: 'The browser refused to copy. The link is in the address bar.',
  question: {
    label: 'Question',
    accelerators: 'Accelerators',
    region: 'Region',
    capacity: commonTexts.capacity,
    scope: 'Scope',
    yearsLabel: 'Years',
    presets: 'Presets',
  },
  answer: {
    basis: ({ years: count, unit }: AnswerView, shown: string): string =>
      `${commonTexts.totalCost(count)}, present value, ${shown || unit}`,
    weakest: 'Weakest evidence: ',
    matters: 'What matters most',
    option: commonTexts.option,
    expected: commonTexts.expected,
    power: 'Facility power',
    chance: commonTexts.chance,
    against: 'Against',
    reference: 'reference',
    referenceLabel: 'Reference option',
    keyDot: 'expected',
    keyRange: (draws: number): string => `P10 to P90 of ${english.number(draws, 6)} simulated cases`,
    caseByCase: 'Differences: case by case',
    plot: (low: string, high: string, value: string, unit: string): string =>
      `${low} to ${high}, expected ${value} ${unit}`,
    pending: commonTexts.pending,
    chanceShort: 'Chance',
    explain: (what: string): string => `How ${what} is computed`,
  },
  table: {
    same: 'The same for every option',
    as: commonTexts.asTable,
    asChart: 'As chart',
    image: 'Copy image',
    copied: 'Copied',
    saved: 'Saved',
    imageCopied: 'Image copied.',
    imageSaved: 'This browser does not copy images, so the image was saved as a file.',
    imageFailed: 'The image could not be drawn.',
    total: commonTexts.total,
    line: commonTexts.line,
  },
  sectionsLabel: 'Sections',
  sections: {
    cost: 'Cost',
    matters: 'What matters',
    power: 'Power',
    confidence: 'Confidence',
    map: 'Break-even map',
    network: 'Network',
    failures: 'Failures',
    investment: 'Investment',
    carbon: 'Carbon',
    sources: 'Sources',
  },
  cost: {
    key: 'Bars: expected cost by line, resale value taken off. Line and dot: P10 to P90 and expected total.',
    differ: (a: string, b: string, unit: string): string => `Where ${a} and ${b} differ, ${unit}`,
    cheaper: (name: string): string => `${name} cheaper`,
    minus: (a: string, b: string): string => `${a} − ${b}`,
    range: commonTexts.range,
    same: 'same for both',
  },
  matters: {
    chanceBy: 'Chance of being cheapest, by ',
    axis: 'Input on the axis',
    notSettled: 'Not settled',
    zone: (name: string): string => `${name} cheapest`,
    used: (text: string): string => `used now: ${text}`,
    figures: (count: number, low: string, high: string): string =>
      `${count} published ${count === 1 ? 'figure' : 'figures'}, ${low} to ${high}`,
    likely: 'Likely from 66 %.',
    input: 'Input, P10 to P90',
    cheapestIn: (name: string): string => `${name} cheapest in`,
    breakEven: 'Break-even',
    worth: 'Worth knowing',
    movesDifference: (a: string, b: string): string => `What moves the difference between ${a} and ${b}`,
    lowValue: 'Low value',
    highValue: 'High value',
    low: 'at the low value',
    high: 'at the high value',
    worthKey: 'Worth knowing: what a firm figure would save on average by avoiding the wrong choice.',
    publishedInput: 'Input',
    published: 'Under each published figure',
    publishedNote: 'Each comparable figure in turn, one from each source, all else expected.',
    cheapest: 'Cheapest',
    publishedCount: 'Figures',
    under: (name: string, count: number): string => `${name} with ${count}`,
    pending: 'Inputs are being ranked.',
  },
  inputs: {
    heading: 'Inputs',
    search: 'Search inputs',
    changes: 'Your changes',
    none: 'No changes yet: every input is at its default.',
    reset: (label: string): string => `Reset ${lowerUnlessName(label)}`,
    resetAll: commonTexts.resetAll,
    few: 'The few that matter',
    fewNote: 'Ordered by what a firm figure would be worth to this decision.',
    all: 'All inputs',
    settings: 'Options, prices, currency',
    options: 'Options compared',
    prices: 'Prices paid by',
    currency: 'Currency',
    rate: (code: string): string => `${code} for 1 USD`,
    rateRefused: (found: string, code: string): string =>
      `“${found}” is not a rate. Enter how many ${code} are 1 USD, a number above 0.`,
    rateAsOf: (asOf: string): string => `mean of ${asOf}`,
    figures: (count: number, of: 'input' | 'regions'): string =>
      of === 'regions' ? `${count} regions` : `${count} ${count === 1 ? 'figure' : 'figures'}`,
    noFigures: 'source',
    own: 'your value',
    quoted: (supplier: string): string => `quote of ${supplier}`,
    follows: (share: string, name: string): string => `${share} of ${name}`,
    computed: 'computed',
    notGiven: 'not given',
    worth: 'worth ',
    usual: commonTexts.usual,
    converted: (from: BuyerClass): string => `converted from ${buyerClassLabels[from].toLowerCase()} prices`,
    bandOfClass: 'range of its class',
    breakEvenOf: (a: string, b: string): string => `break-even, ${a} and ${b}`,
    breakEvenApply: (text: string): string => `Use the break-even, ${text}`,
    keyRange: 'range',
    keyFigure: 'published figure',
    nothing: (text: string): string => `No input matches “${text}”.`,
    slider: commonTexts.slider,
    readAs: (text: string, note: string): string => `Read as ${text}${note}.`,
    far: (text: string): string => `${text} is far outside the published figures.`,
    timesBelow: (times: string): string => `, ${times} times below the default`,
    timesAbove: (times: string): string => `, ${times} times the default`,
    decimalSign: 'Decimals follow a point, as in 0.12.',
    close: 'Close inputs',
    changed: (count: number): string => `${count} changed`,
  },
  power: { heading: 'Network power by part', facility: 'Facility power', key: 'Bars: network power at the wall.' },
  confidence: {
    lowest: 'Chance of being lowest',
    metrics: {
      tcoWithoutIdle: 'Total cost',
      tco: 'With waiting accelerators',
      facilityPower: 'Facility power',
      totalCarbon: 'Carbon',
    },
    pairs: 'Chance that the row costs less than the column',
    draws: 'Simulated cases',
    weak: (share: string): string =>
      `${share} of what moves the cheapest option’s cost rests on vendor claims and assumptions.`,
    finding: (settled: string, open: string): string => [settled, open].filter(Boolean).join('; ') + '.',
    settledAgainst: (name: string, list: string): string => `${name} is settled against ${list}`,
    settledAgainstNone: (name: string, list: string): string => `${name} is settled against none: ${list}`,
    openAgainst: (list: string): string => `not against ${list}`,
    pending: 'Cases are being simulated.',
  },
  frontier: {
    across: 'X axis',
    upward: 'Y axis',
    computing: 'Computing',
    heading: (option: string, baseline: string): string => `Where ${option} costs less than ${baseline}`,
    found: (input: string, where: string, option: string, baseline: string): string =>
      `With ${theInput(input)} ${where}, ${option} costs less than ${baseline}.`,
    plane: (x: string, y: string, finding: string): string =>
      `Plane of ${theInput(x)} and ${theInput(y)}. ${finding} “As table” has the numbers.`,
    breakEven: (upward: string): string => `Break-even ${lowerUnlessName(upward)}`,
    from: 'Not settled from',
    to: 'to',
    same: 'the same',
    failed: 'The chart could not be loaded. “As table” has its numbers.',
    noValue: 'The difference has no value somewhere in this range.',
    key: 'Line: break-even, both cost the same, all else at expected values. Shaded: neither is lower in 90 % of simulated cases. Dot: this scenario.',
    settled: 'settled',
    side: (name: string): string => `${name} costs less`,
    at: (x: string, y: string): string => `At ${x} and ${y}:`,
    lowerIn: (option: string, share: string): string => `${option} lower in ${share} of cases`,
    where: {
      everywhere: 'everywhere',
      nowhere: 'nowhere',
      inParts: 'in parts',
      below: (value: string): string => `below ${value}`,
      above: (value: string): string => `above ${value}`,
      outside: (low: string, high: string): string => `below ${low} and above ${high}`,
      between: (low: string, high: string): string => `between ${low} and ${high}`,
      /** At a value of the other input, which is named the first time. */
      at: (where: string, input: string | undefined, value: string): string =>
        `${where} ${input === undefined ? '' : `with ${theInput(input)} `}at ${value}`,
      anywhere: (where: string, input: string, from: string, to: string): string =>
        `${where} with ${theInput(input)} anywhere from ${from} to ${to}`,
    },
    sameEverywhere: (option: string, baseline: string): string =>
      `${option} and ${baseline} cost the same everywhere in this range.`,
    /** Inputs that do not move the difference: one or two. */
    still: (first: string, second: string | undefined): string =>
      second === undefined
        ? `; ${theInput(first)} does not move the difference`
        : `; neither ${theInput(first)} nor ${theInput(second)} moves the difference`,
    settledInAll: ', in 90 % of simulated cases or more',
    settledNowhere: '; simulated cases settle it nowhere',
    settledInPart: '; in the shaded part simulated cases do not settle it',
    always: (winner: string, orSame: boolean): string =>
      `${winner} costs ${orSame ? 'less or the same' : 'less'} everywhere in this range`,
    along: (input: string, option: string, where: string): string => `${input}: ${option} costs less ${where}`,
    inShare: (option: string, share: string): string => `${option} costs less in ${share} of this range.`,
  },
  map: {
    finding: (a: string, b: string): string => `Where ${a} costs less than ${b}.`,
    still: (inputs: readonly string[], a: string, b: string): string =>
      `Neither ${inputs.join(' nor ')} moves the difference between ${a} and ${b}.`,
  },
  network: {
    heading: 'Counts',
    sites: 'Between sites',
    tiers: { top: 'top switches', middle: 'in between', leaf: 'leaf switches', endpoint: 'endpoints' },
    ports: (used: string, installed: string): string => `${used} of ${installed} ports in use`,
    rate: (rate: number): string => `${portName(rate)} each`,
    copper: (share: string): string => `${share} on copper`,
    pluggable: 'pluggable module',
    copackaged: 'engine and laser of a co-packaged switch',
    tier: 'Tier',
    count: 'Count',
    inUse: 'Ports in use',
    installed: 'Ports installed',
    oneOf: (planes: number, sites: number): string =>
      [planes > 1 ? `one of ${planes} planes in front` : '', sites > 1 ? `one of ${sites} sites` : '']
        .filter(Boolean)
        .join(', '),
    switchFinding: 'One switch; a fabric shows tiers, links and fibres.',
  },
  failures: {
    fabric: (name: string, count: string, other: string, otherCount: string): string =>
      `Jobs stop ${count} times a year with ${name}, ${otherCount} with ${other}.`,
    switch: (name: string, count: string, other: string, otherCount: string): string =>
      `${name} needs ${count} repairs a year, ${other} ${otherCount}.`,
  },
  investment: {
    against: (name: string): string => `Against ${name}`,
    capex: commonTexts.purchase,
    yearly: 'Running cost, first year',
    npv: 'Net present value',
    irr: 'Internal rate of return',
    payback: 'Payback',
    discounted: 'Payback, discounted',
    paid: commonTexts.paid,
    year: commonTexts.year,
    why: (reason: string): string => `${atStart(reason)}.`,
    start: 'start',
  },
  carbon: {
    finding: (name: string, least: string, other: string, most: string, count: number): string =>
      `${name} emits ${least} CO₂e over ${years(count)}, ${other} ${most}.`,
    embodied: 'Embodied',
    operational: 'From electricity',
    total: commonTexts.total,
    key: 'Bars: carbon by origin. Line and dot: P10 to P90 and expected total.',
  },
  sources: {
    edition: (edition: string): string => `Edition ${edition}`,
    how: 'How the total is computed',
    boundary,
    claims: 'Published claims, checked',
  },
  quotesDrawer: {
    heading: 'Quotes',
    note: 'They replace public figures in this scenario and stay in this browser and in links you share.',
    supplier: 'Supplier',
    option: commonTexts.option,
    what: 'What is quoted',
    price: (unit: string): string => `Price, ${unit}`,
    power: 'Power, W',
    powerMax: 'Max power, W',
    date: 'Dated',
    add: 'Add quote',
    remove: (supplier: string): string => `Remove the quote of ${supplier}`,
    empty: 'No quotes yet. Add the first one below: results follow at once, and each quote gets a target.',
    kinds: {
      module: (rate: number): string => `${portName(rate)} module`,
      'card-module': (rate: number): string => `${portName(rate)} module, cards`,
      system: (capacity: string): string => `${capacity} switch, whole`,
      switch: (capacity: string): string => `${capacity} switch, no optics`,
    },
    any: 'Any pluggable',
    targets: 'Negotiation targets',
    targetsNote: 'The price at which each quote would make its option the cheapest, all other quotes as they stand.',
    quote: 'Quote',
    limit: 'Break-even',
    veryLikely: 'Very likely cheapest',
    ask: 'What to ask',
    quoted: (text: string): string => `quoted ${text}`,
    keys: { quoted: 'quoted', likely: 'very likely cheapest, 90 %', even: 'cheapest when expected' },
    count: (count: number): string => `${count} ${count === 1 ? 'quote' : 'quotes'}`,
    done: 'Done',
    close: 'Close quotes',
    missing: (allowed: string, found: string): string =>
      found === '' ? `Enter ${allowed}.` : `Found “${found}”. Enter ${allowed}.`,
    fields: {
      supplier: 'the supplier',
      price: 'a price above 0',
      date: 'a date as YYYY-MM-DD',
      power: 'a power in W above 0, or leave it empty',
      powerMax: 'a maximum power in W above 0, or leave it empty',
    },
    outcome: 'With these quotes',
    pending: 'Targets are being computed.',
  },
  explanation: {
    heading: 'What this number is made of',
    back: 'Back',
    close: 'Close',
    loading: 'Loading formulas and sources',
    gone: 'This number is not part of the present comparison.',
    against: (name: string, other: string): string => `${name} instead of ${other}`,
    noValue: 'no value',
    range: (text: string): string => `P10 to P90 of simulated cases: ${text}.`,
    certain: 'No uncertain input changes it.',
    weakest: 'Weakest evidence: ',
    uses: 'Made of',
    byYear: 'By year',
    value: 'Value',
    physical: (text: string): string => `Accepted: ${text}.`,
    use: 'Use this figure',
    used: 'in use',
    standard: 'default',
    asOf: (date: string): string => `as of ${date}`,
    noSource: 'No public address',
    cheapest: (name: string, by: string): string => `With it ${name} is cheapest, by ${by}.`,
    same: 'With it all options cost the same.',
    own: 'your value',
  },
  status: {
    refused: (field: string, found: string, allowed: string): string =>
      `Not changed: ${field} is ${found}. Allowed: ${allowed}.`,
    frozen: (edition: string): string => `Edition ${edition}, frozen.`,
    replace: 'Another scenario was opened. Undo brings yours back.',
    engineFailed: 'The calculation stopped. Reload the page: the address holds your scenario.',
  },
};

/** Every language has these, with the same parameters. */
export type DeskTexts = typeof texts;
