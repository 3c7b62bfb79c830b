/** Question and answer in English. */
import { told, type AnswerLanguage } from '../answer-words.ts';
import { commonTexts, years } from './common-texts.ts';
import { optionLabels } from './labels.ts';
import { inputPhrase } from './input-words.ts';
import { englishNumbers as numbers } from './number-words.ts';
import { portName } from '../option-words.ts';

/** What no figure covers. */
export const boundary =
  'Outside the boundary: coolant pumps of liquid-cooled systems, taxes, and power of the chip that varies with traffic.';

/** `75 % of DSP-retimed price per 1.6T port, 1,450 USD` */
export const shareOf = (share: string, input: string, value?: string): string =>
  `${share} of ${input}${value === undefined ? '' : `, ${value}`}`;

export const answerLanguage: AnswerLanguage = {
  locale: 'en',
  numbers,
  and: 'and',
  or: 'or',
  options: optionLabels,
  regions: {},
  inRegion: {
    'US average': 'the US',
    'United Kingdom': 'the United Kingdom',
    Netherlands: 'the Netherlands',
    'United Arab Emirates': 'the United Arab Emirates',
    World: 'the world',
  },
  years,
  inputPhrase,
  ask: (question) => `CPO or pluggable? ${question}.`,
  question: {
    inFabric: ' accelerators in ',
    inSwitch: (ports: number, rate: number): string => `All ${ports} ports of ${portName(rate)} in use, in `,
    on: ' on ',
    onOne: ' on one ',
    switches: ' switches, ',
    oneSwitch: ' switch, ',
    over: ' over ',
    planes: (count: number): string => (count > 1 ? ` in ${count} planes` : ''),
    sites: (count: number): string => (count > 1 ? ` on ${count} sites` : ''),
  },
  conditions: (price, where, pue) => `Electricity at ${price} (${where}), PUE ${pue}.`,
  architecture: (below, above) => (above === undefined ? below : `${above} above ${below} leaves`),
  byArchitecture: (list) => `By architecture: ${list}.`,
  restsOn: (share, of) =>
    `${share} of what moves the ${of === 'difference' ? 'difference in cost' : 'cheapest option’s cost'} rests on vendor claims and assumptions.`,
  disclosure: (option, sponsor) =>
    `${option} is a product of ${sponsor}${sponsor.endsWith('.') ? '' : '.'} Its figures are ${sponsor}'s own and count as vendor claims.`,
  ownValue: commonTexts.ownValue,
  badge: {
    one: 'One option',
    pending: commonTexts.pending,
    same: 'No difference',
    open: (options, stay) => `${stay ? 'Stay pluggable' : 'Not settled'}: ${options}`,
    likely: (option, very, share, stay) =>
      `${stay ? 'Stay pluggable: ' : ''}${option} ${very ? 'very likely' : 'likely'} cheapest, ${share}`,
  },
  headline: {
    one: (option, amount, over) => `${option} costs ${amount} over ${over}. Add an option to compare.`,
    same: 'All options cost the same.',
    apart: (best, likeliest) => `${best} has the lowest expected cost, ${likeliest} is cheapest most often`,
    close: (options) => `${options} cost about the same`,
    mayTurn: (best, others) => `${best} is expected to cost least, but ${others} may turn out cheaper`,
    allBelow: (start, amounts, reference) =>
      `${start}; each is ${amounts.length > 1 ? amounts.join(' to ') : `some ${amounts[0]}`} below ${reference}.`,
    leads: (best, rival, reference) =>
      `${best} costs ${reference ? `${reference.amount} less than ${reference.option}, and ` : ''}${rival.amount} less than ${rival.option}, its closest rival.`,
  },
  settle: {
    none: (open) => (open ? 'No single figure settles it.' : 'No single figure changes this within its range.'),
    stays: (input, under, over, option) =>
      told`Unless ${inputPhrase(input)}${under && ' falls under '}${under}${under && over && ' or'}${over && ' rises over '}${over}, ${option} stays likely cheapest.`,
    between: (input, from, to, option) =>
      told`A firm figure for ${inputPhrase(input)} settles it: ${from ? (to ? 'from ' : 'over ') : 'under '}${from}${from && to && ' to '}${to} ${option} is likely cheapest.`,
    settles: (input, under, over) =>
      told`A firm figure for ${inputPhrase(input)} settles it: ${under && 'under '}${under?.value}${under && ` ${under.option} is likely cheapest`}${under && over && ', '}${over && 'over '}${over?.value}${over && ` ${over.option} is${under ? '' : ' likely cheapest'}`}.`,
  },
};
