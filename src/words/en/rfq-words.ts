/** Words of a request for quotes in English. */
import type { AskedSwitch } from '../../scenario/rfq.ts';
import { formatNumber } from '../format.ts';
import { counted } from '../plural.ts';
import type { RfqWords } from '../rfq-words.ts';
import { refusalText } from './refusals.ts';

const exact = (value: number): string => formatNumber(value, 15);
const switchText = ({ capacityGbps, ports, portRateGbps }: AskedSwitch): string =>
  `${exact(capacityGbps / 1000)} Tbit/s, ${counted(exact(ports), 'port', 'ports')} of ${exact(portRateGbps)} Gbit/s`;

const fields: RfqWords['fields'] = {
  price: 'Unit price at this quantity',
  currency: 'Currency',
  power: 'Power, typical [W]',
  powerMax: 'Power, maximum [W]',
  powerConditions: 'Conditions of the powers',
  laserIncluded: 'Laser included (yes or no)',
  warrantyYears: 'Warranty [years]',
  leadTimeWeeks: 'Lead time [weeks]',
  failureRate: 'Failures of one piece [1/year]',
  failureTest: 'Test behind the failures',
  validUntil: 'Valid until (YYYY-MM-DD)',
  note: 'Note',
};

export const rfqWords: RfqWords = {
  title: 'Request for quotes',
  sheets: { request: 'Request', bid: 'Bid' },
  lead: {
    xlsx: 'Please fill in the yellow cells, here and in the lines of the bid. Leave a cell empty where you have no answer: an empty cell is never read as zero.',
    csv: 'Please fill in the empty cells: bidder and date here, your answers in the lines of the bid below. Leave a cell empty where you have no answer: an empty cell is never read as zero.',
  },
  facts: ({ scope, networks, lines, asked: { due, validUntil, currency } }) => [
    ['Network', { switch: 'one switch', fabric: 'a fabric at one site', campus: 'a campus of several sites' }[scope]],
    ...networks.map((one, i): [string, string] => [
      networks.length === 1 ? 'Switch' : `Network ${i + 1}, switch`,
      switchText(one) + (one.endpoints === null ? '' : `; ${counted(exact(one.endpoints), 'endpoint', 'endpoints')}`),
    ]),
    ['Lines', exact(lines.length)],
    ['Bids due', due ?? 'no day given'],
    ['Valid until at least', validUntil ?? 'no day given'],
    ['Currency', currency],
  ],
  reference: 'Reference',
  bidderHead: 'Your bid',
  bidder: { bidder: 'Bidder', date: 'Date of the bid (YYYY-MM-DD)' },
  rulesHead: 'How to answer',
  rules: ({ asked: { currency } }) => [
    `Prices: of one piece, without taxes, in ${currency} unless the line names another currency.`,
    'Further prices: the quantity from which each holds, and the price of one piece from there.',
    'Powers: of a module at its connector, of a switch at the wall, with the conditions under which they hold.',
    'Failures: repair events of one module a year; of a switch those of the switch itself, its optics apart. And the test or the fleet that they come from.',
    'Where optics and the whole switch with them are asked for, price either or both: one of the two makes a bid whole.',
    'Line, item, quantity and check stay as they are; the sheets are protected without a password. A line that you do not offer stays empty.',
  ],
  questionsHead: 'What we need to know, the most important first',
  asked: { line: 'Line', item: 'Item', use: 'Interface and rate', quantity: 'Quantity', check: 'Check' },
  fields,
  stepFrom: (number) => `From quantity, price ${number}`,
  stepPrice: (number) => `Unit price ${number}`,
  item: ({ what, rateGbps, switch: of, network }, architecture) =>
    ({
      module: `${architecture}: optics of one port, ${exact(rateGbps ?? 0)} Gbit/s`,
      'card-module': `${architecture}: optics of a network card, ${exact(rateGbps ?? 0)} Gbit/s`,
      system: `${architecture}: whole switch with its optics, ${of && exact(of.capacityGbps / 1000)} Tbit/s`,
      switch: `Switch without optics, ${of && exact(of.capacityGbps / 1000)} Tbit/s`,
    })[what] + (network === null ? '' : ` (network ${network})`),
  use: ({ what, rateGbps, switch: of }) =>
    of
      ? switchText(of)
      : `${what === 'module' ? 'port of a switch' : 'port of a network card'}, ${exact(rateGbps ?? 0)} Gbit/s each way`,
  question: (field, item) => `${field}: ${item}`,
  yesNo: ['yes', 'no'],
  architectures: {
    retimed: 'DSP-retimed pluggable (FRO)',
    'half-retimed': 'Half-retimed pluggable (LRO)',
    linear: 'Linear pluggable (LPO)',
    cpo: 'Co-packaged optics (CPO)',
    npo: 'Near-packaged optics (NPO)',
  },
  findings: {
    'other-form': () => 'The form was made from another scenario, or with other dates or another currency.',
    'no-bidder': ({ file }) => `No bidder is named; the name of the file stands for it: ${file}.`,
    'no-date': () => 'The bid has no date that can be read: none of its lines is a quote.',
    'no-lines': () => 'No table with the lines of the form is found.',
    'future-date': ({ date }) => `The date of the bid lies in the future: ${date}.`,
    'same-bidder': ({ files }) =>
      `The same bidder is named in ${files.join(', ')}. Each form is read as a bid of its own.`,
    late: ({ date, due }) => `Late: dated ${date}, due ${due}.`,
    'removed-column': ({ header }) => `The column “${header}” is gone.`,
    'removed-line': ({ line }) => `${line}: the line is gone. It has no price, not a price of zero.`,
    'added-line': ({ row, text }) => `Row ${row} was added and is not read: ${text}.`,
    'line-twice': ({ line, row }) => `${line}: a second time in row ${row}; the first counts.`,
    'renamed-line': ({ line, asked, found }) => `${line}: “${asked}” was asked, the bid says “${found}”.`,
    'changed-quantity': ({ line, asked, found }) =>
      `${line}: the bid is for ${counted(found, 'piece', 'pieces')}, ${exact(asked)} ${asked === 1 ? 'was' : 'were'} asked.`,
    'earlier-quantity': ({ line, asked, found }) =>
      `${line}: the form was sent with ${counted(found, 'piece', 'pieces')}, the scenario now buys ${exact(asked)}.`,
    'partial-bid': ({ lines, of }) =>
      `Partial bid: no price for ${lines.length} of ${counted(of, 'line', 'lines')}: ${lines.join(', ')}.`,
    gap: ({ line, fields: missing }) => `${line}: no answer to ${missing.map((one) => fields[one]).join('; ')}.`,
    'currency-assumed': ({ lines, currency }) => `No currency, read as ${currency}: ${lines.join(', ')}.`,
    'other-currency': ({ line, asked, found }) => `${line}: in ${found}, ${asked} was asked.`,
    'text-number': ({ line, header, text, value }) =>
      `${line}, ${header}: the text “${text}” is read as ${exact(value)}.`,
    'negative-price': ({ line, header, text }) => `${line}, ${header}: ${text} is below zero and not read.`,
    'zero-price': ({ line, header }) => `${line}, ${header}: a price of zero is not read.`,
    expired: ({ line, validUntil }) => `${line}: no longer valid, until ${validUntil} only.`,
    'short-validity': ({ line, found, asked }) => `${line}: valid until ${found}, ${asked} was asked.`,
    unread: ({ line, problem }) => `${line === null ? 'Not read' : `${line}, not read`}: ${refusalText(problem)}.`,
  },
};
