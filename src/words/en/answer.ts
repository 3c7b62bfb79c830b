/** Question and answer in English. */
import type { InputName } from '../../view/view.ts';
import { told, type Below, type Settled, type Strong, type Told } from '../answer-words.ts';
import { commonTexts, years } from './common-texts.ts';
import { optionLabels } from './labels.ts';
import { inputPhrase } from './input-words.ts';
import { englishNumbers as numbers } from './number-words.ts';
import { portName } from '../option-words.ts';

type Names = Readonly<Record<string, string>>;

/** What no figure covers. */
export const boundary =
  'Outside the boundary: coolant pumps of liquid-cooled systems, taxes, and power of the chip that varies with traffic.';

/** `75 % of DSP-retimed price per 1.6T port, 1,450 USD` */
export const shareOf = (share: string, input: string, value?: string): string =>
  `${share} of ${input}${value === undefined ? '' : `, ${value}`}`;

/** Options, amounts and lists come as text. */
export const answerLanguage = {
  locale: 'en' as string,
  numbers,
  and: ' and ',
  or: ' or ',
  signs: commonTexts.signs,
  /** Shipped options; own ones carry a label. */
  options: optionLabels,
  /** By the English name; a region that is not listed keeps it. */
  regions: {} as Names,
  /** Those that read otherwise inside a sentence. */
  inRegion: {
    'US average': 'the US',
    'United Kingdom': 'the United Kingdom',
    Netherlands: 'the Netherlands',
    'United Arab Emirates': 'the United Arab Emirates',
    World: 'the world',
  } as Names,
  years,
  /** An input inside a sentence. */
  inputPhrase,
  /** The question on a page that does not say what it is about. */
  ask: (question: string): string => `CPO or pluggable? ${question}.`,
  /** What stands between the parts of the question that readers choose. */
  question: {
    inFabric: ' accelerators in ',
    inFabricOfOne: ' accelerator in ',
    inSwitch: (ports: number, rate: number): string =>
      `${ports === 1 ? 'The one port' : `All ${ports} ports`} of ${portName(rate)} in use, in `,
    on: ' on ',
    onOne: ' on one ',
    switches: ' switches',
    /** The switch above the leaves, where it is another one. */
    above: (label: string | undefined): string => (label === undefined ? '' : `, ${label} above`),
    oneSwitch: ' switch, ',
    over: ' over ',
    planes: (count: number): string => (count > 1 ? ` in ${count} planes` : ''),
    sites: (count: number): string => (count > 1 ? ` on ${count} sites` : ''),
    networks: (count: number): string => `${count} networks in `,
    network: (label: string, endpoints: string, on: string): string =>
      `${label} (${endpoints} endpoint${endpoints === '1' ? '' : 's'} on ${on})`,
  },
  conditions: (price: string, where: string, pue: string): string => `Electricity at ${price} (${where}), PUE ${pue}.`,
  /** An architecture, or the one in leaf switches and the one above. */
  architecture: (below: string, above: string | undefined): string =>
    above === undefined ? below : `${above} above ${below} leaves`,
  byArchitecture: (list: string): string => `By architecture: ${list}.`,
  /** How much of what moves the cost of the cheapest option, or the difference of two, rests on figures that nobody has checked. */
  restsOn: (share: string, of: 'cheapest' | 'difference'): string =>
    `${share} of what moves the ${of === 'difference' ? 'difference in cost' : 'cheapest option’s cost'} rests on vendor claims and assumptions.`,
  /** Whose figures the product of a sponsor has. */
  disclosure: (option: string, sponsor: string): string =>
    `${option} is a product of ${sponsor}${sponsor.endsWith('.') ? '' : '.'} Its figures are ${sponsor}'s own and count as vendor claims.`,
  ownValue: commonTexts.ownValue,
  badge: {
    one: 'One option',
    pending: commonTexts.pending,
    same: 'No difference',
    open: (options: string, stay: boolean): string => `${stay ? 'Stay pluggable' : 'Not settled'}: ${options}`,
    likely: (option: string, very: boolean, share: string, stay: boolean): string =>
      `${stay ? 'Stay pluggable: ' : ''}${option} ${very ? 'very likely' : 'likely'} cheapest, ${share}`,
  },
  headline: {
    one: (option: string, amount: string, over: string): string =>
      `${option} costs ${amount} over ${over}. Add an option to compare.`,
    same: 'All options cost the same.',
    /** The lowest expected cost and the highest chance are of two options; ends without a stop, as the two after it. */
    apart: (best: string, likeliest: string): string =>
      `${best} has the lowest expected cost, ${likeliest} is cheapest most often`,
    close: (options: string): string => `${options} cost about the same`,
    mayTurn: (best: string, others: string): string =>
      `${best} is expected to cost least, but ${others} may turn out cheaper`,
    /** One amount or two, the smaller first. */
    allBelow: (start: string, amounts: readonly string[], reference: string): string =>
      `${start}; each is ${amounts.length > 1 ? amounts.join(' to ') : `some ${amounts[0]}`} below ${reference}.`,
    /** The rival comes last; before it the reference option, unless that is the rival or the best. */
    leads: (best: string, rival: Below, reference: Below | undefined): string =>
      `${best} costs ${reference ? `${reference.amount} less than ${reference.option}, and ` : ''}${rival.amount} less than ${rival.option}, its closest rival.`,
  },
  settle: {
    none: (open: boolean): string =>
      open ? 'No single figure settles it.' : 'No single figure changes this within its range.',
    /** Unless the input falls under the one or rises over the other the option stays likely cheapest. */
    stays: (input: InputName, under: Strong | undefined, over: Strong | undefined, option: string): Told =>
      told`Unless ${inputPhrase(input)}${under && ' falls under '}${under}${under && over && ' or'}${over && ' rises over '}${over}, ${option} stays likely cheapest.`,
    /** The option is likely cheapest from the one value to the other; one of the two may be open. */
    between: (input: InputName, from: Strong | undefined, to: Strong | undefined, option: string): Told =>
      told`A firm figure for ${inputPhrase(input)} settles it: ${from ? (to ? 'from ' : 'over ') : 'under '}${from}${from && to && ' to '}${to} ${option} is likely cheapest.`,
    settles: (input: InputName, under: Settled | undefined, over: Settled | undefined): Told =>
      told`A firm figure for ${inputPhrase(input)} settles it: ${under && 'under '}${under?.value}${under && ` ${under.option} is likely cheapest`}${under && over && ', '}${over && 'over '}${over?.value}${over && ` ${over.option} is${under ? '' : ' likely cheapest'}`}.`,
  },
};
