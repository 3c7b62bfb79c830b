/** What is refused, in English. */
import type { JsonFault } from '../../scenario/json-fault.ts';
import type { AllowedValues, FoundValues } from '../../scenario/refusal.ts';
import { ScenarioError } from '../../scenario/scenario-error.ts';
import { english } from '../format.ts';
import { refusalsIn, type RefusalWords, type WordsOf } from '../refusal-words.ts';

/** ` W`, or nothing for a number without a unit. */
const after = (unit: string): string => (unit === '1' ? '' : ` ${unit}`);

const megabytes = (bytes: number): string => `${Number((bytes / 1e6).toPrecision(4))} MB`;

/** Where a text stops being JSON, and what stands there. */
export const placeInJson = ({ line, column, sign }: JsonFault): string =>
  sign === null ? `it ends too early, on line ${line}` : `line ${line}, column ${column}: ${sign}`;

const found: WordsOf<FoundValues> = {
  'unknown-key': () => 'an unknown key',
  missing: () => 'missing',
  'no-subject': () => 'no subject',
  band: () => 'a band',
  'switch-links': ({ value, links }) => `${value}, with ${links} link${links === 1 ? '' : 's'} of an endpoint's rate`,
  'without-figures': ({ rate, names }) => `${rate} Gbit/s, for which there are no figures of ${names.join(', ')}`,
  'of-purchase': () => 'set for one network',
  'all-stay': () => 'set for every network',
  'in-scope': ({ value }) => `networks in scope ${value}`,
  twice: ({ value }) => `${value} twice`,
  'unknown-edition': ({ value }) => `${value}, which this version does not have`,
  'unknown-name': ({ value }) => `the unknown name ${value}`,
  'unknown-subject': ({ value }) => `the unknown subject ${value}`,
  subject: ({ value }) => `the subject ${value}`,
  share: ({ value }) => `a share of ${value}`,
  'quote-for': ({ value }) => `a quote for ${value}`,
  'figure-for': ({ value, of }) => `${value}, a figure for ${of}`,
  'figure-of': ({ value, of }) => `${value}, a figure of ${of}`,
  'no-unit': ({ value, of }) => `${value} (the input has no unit, found ${of})`,
  'unknown-unit': ({ value, of }) => `${value} (${of} is not a unit)`,
  'other-unit': ({ value, of, unit }) => `${value} (${of} is not a unit of ${unit})`,
  'in-unit': ({ value, of }) => `${value}, in ${of}`,
  'set-before': ({ value, of }) => `${value} set before by ${of}`,
  beside: ({ value, of }) => `${value} beside ${of}`,
  damaged: () => 'a damaged file',
  protected: () => 'a file with a password',
  'old-workbook': () => 'a workbook of an older Excel, or one with a password',
  'open-document': () => 'an OpenDocument file',
  'binary-workbook': () => 'a binary workbook',
  'no-workbook': () => 'a ZIP file without a workbook',
  'web-page': () => 'a web page (HTML)',
  'no-text': () => 'a file that is no text',
  unreadable: () => 'a file that the browser cannot read',
  'no-rows': () => 'no rows',
  'no-header': () => 'no row that names supplier, product and price',
  uncomputed: () => 'a formula without a value',
  'damaged-part': ({ value }) => `damage in its part ${value}`,
  'false-size': ({ value }) => `another size of ${value} than the file says`,
  'document-type': ({ value }) => `a document type in ${value}`,
  'not-json': (at) => `no JSON (${placeInJson(at)})`,
  'cell-error': ({ value }) => `the error ${value}`,
  'file-bytes': ({ count }) => megabytes(count),
  inflated: ({ count }) => `${megabytes(count)} when unpacked`,
  'more-rows': ({ count }) => `more than ${count} rows`,
  'more-columns': ({ count }) => `more than ${count} columns`,
  'more-cells': ({ count }) => `more than ${count} cells`,
  'several-numbers': ({ value, readings }) => `${value}, which is ${readings.join(' or ')}`,
  'several-days': ({ value, readings }) => `${value}, which is ${readings.join(' or ')}`,
  'several-names': ({ value, readings }) => `${value}, which names ${readings.join(' and ')}`,
  'cell-text': ({ line }) => `a longer text in line ${line}`,
  'later-version': ({ value }) => `${value}, the form of a later version of cpo-tco`,
  characters: ({ count }) => `${count} characters`,
  entries: ({ count }) => `${count} entries`,
  cycle: ({ names }) => `a share of itself: ${names.join(' of ')}`,
  'shares-in-a-row': ({ value, count }) => `${value}, share of ${count} others in a row`,
  links: ({ rate, planes, link }) =>
    `${rate} Gbit/s over ${planes} plane${planes === 1 ? '' : 's'}, links of ${Number(link.toPrecision(6))} Gbit/s`,
  'card-over-port': ({ rate, port }) => `${rate} Gbit/s, a module that cannot be split over ports of ${port} Gbit/s`,
  leaves: ({ power, left }) =>
    `${power} W, which leaves ${left.toPrecision(3)} W a port after the switch and its lasers`,
};

const allowed: WordsOf<AllowedValues> = {
  object: () => 'an object',
  text: () => 'text that is not empty',
  'own-id': () => 'lower-case words joined by hyphens, such as acme-linear',
  'free-id': () => 'an id that is not taken',
  options: () => 'a list of options with at least one',
  'option-once': () => 'each option once',
  plugged: () => 'an architecture that plugs into a card',
  'input-name': () => 'the name of another input, such as retimed.endPrice',
  quantity: () => 'a quantity of data/inputs.csv',
  'one-spelling': () => 'one spelling for each quantity',
  'number-that-decides': () => 'a number: it decides which figures are read',
  'other-input': () => 'a share of an input that does not follow it',
  /** Ids stand as they are. */
  claim: () => 'cost or power, a form, and one or two compared options, such as cost,less,cpo,retimed',
  axes: () => 'two inputs that this comparison reads and that are not whole numbers, such as cpo-1600g.endPrice',
  quotable: () => 'a quote for a price in USD or a power in W',
  supplier: () => 'the name of the supplier',
  date: () => 'a date as YYYY-MM-DD',
  measurement: () => 'where the measurement can be read',
  figure: () => 'the id of a figure of this edition',
  'loaded-edition': () => 'an edition that is loaded',
  'rate-beside-currency': () => 'a rate beside a currency other than USD',
  'of-purchase': ({ value }) => `one value for all networks, as inputs.${value}`,
  'in-scopes': ({ scopes }) => `networks in scope ${scopes.join(' or ')}`,
  networks: ({ least, most }) => `${least} to ${most} networks`,
  'endpoints-of-network': () => 'how many endpoints the network connects, from 1',
  'one-compared': () => 'at least one network without it, built of the options compared',
  'table-file': () => 'a table as CSV, XLSX or JSON',
  'whole-file': () => 'the file as it was written',
  unprotected: () => 'the file without a password',
  'plain-xml': () => 'a workbook as spreadsheet programs write it',
  'price-book': () => 'a price book {"priceBook": 1, "quotes": [...]}, a scenario with quotes, or a list of objects',
  header: () => 'a row with names of columns, such as Supplier, Product and Price',
  'one-currency': () => 'one currency in a row',
  'one-meaning': () => 'one meaning; say which sign is the decimal one',
  day: () => 'a date such as 2026-11-28, 28.11.2026 or 28 Nov 2026',
  'yes-or-no': () => 'yes or no',
  number: () => 'a number',
  computed: () => 'a value; a spreadsheet program computes it and saves it with the file',
  'quantity-step': () => 'a quantity such as 1000 or 1000+',
  'quoted-thing': () => 'module, card module, whole switch or switch without optics',
  'switch-name': () => 'a switch by its name, such as 51.2T',
  'product-feed': () => 'a feed {"version": 1, "sponsor": …, "products": […]}',
  'other-name': () => 'a name that no other product has',
  'value-or-range': () => 'either a value, or low, typical and high',
  'in-order': () => 'low, typical and high in this order',
  products: ({ most }) => `1 to ${most} products`,
  'plain-name': ({ most }) => `a name of at most ${most} characters, without < > and line breaks`,
  'plain-note': ({ most }) => `text of at most ${most} characters, without < > and line breaks`,
  'bytes-to': ({ most }) => `at most ${megabytes(most)}`,
  'inflated-to': ({ most }) => `at most ${megabytes(most)}`,
  'rows-to': ({ most }) => `at most ${most}`,
  'columns-to': ({ most }) => `at most ${most}`,
  'cells-to': ({ most }) => `at most ${most}`,
  'characters-to': ({ most }) => `at most ${most} characters`,
  'amount-in': ({ values }) => `a number, alone or with a unit: ${values.join(', ')}`,
  'rate-near': ({ value, rate }) => `${value} for 1 USD, such as ${rate}`,
  architecture: () => 'the id of an architecture, such as cpo',
  prices: () => 'at least one price, as [{"from": 1, "price": 1000}]',
  'scenario-file': () => 'a scenario that was saved as a file',
  currency: () => 'the code of a currency, such as EUR',
  'day-from': ({ value }) => `${value}, the day of the quote, or later`,
  'from-typical': ({ least }) => `at least the typical power of ${least} W`,
  'quoted-only-for': ({ values }) => `no such field, which only a quote for ${values.join(', ')} has`,
  noted: ({ values }) => `the name of an input, such as cpo-1600g.endPrice, or ${values.join(', ')}`,
  range: ({ minimum, maximum, minimumExcluded, whole, unit }) =>
    `${whole ? 'a whole number ' : ''}${minimumExcluded ? 'above ' : ''}${minimum} to ${maximum}${after(unit)}`,
  'range-without-band': (range) => `${allowed.range(range)}; a whole number has no band`,
  value: ({ unit }) =>
    `a number${unit === '1' ? '' : ` in ${unit}`}, a band {low, typical, high}, {"figure": id}, a share such as "75 % of retimed.endPrice"${unit === '1' ? '' : `, or text with a unit such as "9 ${unit}"`}`,
  'number-alone': ({ value, unit }) =>
    `${value}, the number alone${unit === '1' ? '' : `, or text as "${value} ${unit}"`}`,
  'number-in': ({ unit }) => `a number in ${unit}; units are read on demand only`,
  'text-in': ({ unit }) => `text with a unit of ${unit}`,
  'input-in': ({ unit }) => `an input in ${unit}`,
  'figure-for': ({ value }) => `a figure for ${value}`,
  rate: ({ value }) => `${value} for 1 USD, above 0`,
  either: ({ values }) => `one of ${values.join(' and ')}`,
  rates: ({ rates }) => `${rates.join(', ')} Gbit/s, for which there are figures`,
  'rates-of-all': ({ rates }) => `${rates.join(', ')} Gbit/s, or only options that have figures at this rate`,
  'rates-of': ({ value, rates }) => `${rates.join(', ')} Gbit/s, for which ${value} has figures`,
  'card-lanes': ({ most, lane, lanes }) =>
    `up to ${most} Gbit/s: the port, or ${lanes} lanes of ${lane} Gbit/s that split over several ports`,
  factor: ({ most }) => `a factor above 0 up to ${most}`,
  'at-most': ({ most }) => `at most ${most}`,
  'in-a-row': ({ most }) => `at most ${most} in a row`,
  endpoints: ({ most }) => `1 to ${most}, the endpoints`,
  'endpoints-of-tiers': ({ most }) => `1 to ${most}, which four tiers hold`,
  'power-to': ({ most }) => `at most the ${most} W of systemPowerMax`,
  'power-from': ({ least }) => `at least ${least} W, or another switchBasePower`,
  'whole-number': ({ least, most }) => `a whole number from ${least} to ${most}`,
  'links-from': ({ least }) => `a switch with at least ${least} links at this rate, one down and one up`,
  'top-switches': ({ least }) => `at least ${least}, which the links to them fill, or 0 for as many as they need`,
  'leaf-links': ({ most, links, up }) =>
    `at most ${most}, or another oversubscription: a leaf has ${links} links, and these endpoints need ${up} links up`,
  ports: ({ capacity, rate }) => `as many as carry ${capacity} Gbit/s at ${rate} Gbit/s each`,
  multiple: ({ rate }) => `a whole number of ports of ${rate} Gbit/s`,
  links: ({ lane, port }) => `links of whole lanes of ${lane} Gbit/s up to the port rate of ${port} Gbit/s`,
};

export const refusalWords: RefusalWords = {
  found,
  allowed,
  refused: (field, one, others) => `${field}: found ${one}; allowed: ${others}`,
  missing: (field, others) => `${field}: missing; allowed: ${others}`,
  notChanged: (field, one, others) => `Not changed: ${field} is ${one}. Allowed: ${others}.`,
  outOfRange: (low, high, whole, above) =>
    `Enter a ${whole ? 'whole number' : 'value'} ${above ? `above ${low}, up to` : `from ${low} to`} ${high}.`,
  notAValue: (one, unit) => `“${one}” is not ${unit ? `an amount in ${unit}` : 'a number'}.`,
  other: (one, others) => `Found ${one}. Enter ${others}.`,
  cutOff: 'The link is cut off or changed; nothing of its scenario can be read.',
  cutAfter: (name) => `The link is cut off or changed after ${name}; what came then is missing.`,
  packed: {
    damaged: 'The link is cut off or changed; ask for it once more, or for the scenario as a file.',
    'too-large': 'The link holds more than a scenario can; it was not opened.',
  },
  later: (edition, leftOut) =>
    `This scenario is of a later version of cpo-tco${edition === null ? '' : `, edition ${edition}`}: what this version knows of it is shown${edition === null ? '' : ', with the figures of its own edition'}${leftOut.length === 0 ? '' : `, without ${leftOut.join(', ')}`}.`,
};

export const refusals = refusalsIn(refusalWords, english);

export const { foundText, allowedText, refusalText, problemText } = refusals;

/** The same of whatever was thrown. */
export const errorText = (error: unknown): string =>
  error instanceof ScenarioError ? refusalText(error) : error instanceof Error ? error.message : String(error);
