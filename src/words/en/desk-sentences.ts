/** Sentences of the desk that depend on what was found, in English. */
import type { InputName } from '../../view/view.ts';
import type { Apart } from '../desk-language.ts';
import { groupLabels } from './group-labels.ts';
import { inputPhrase } from './input-words.ts';
import { joined, lowerUnlessName } from '../option-words.ts';
import { counted } from '../plural.ts';

interface Back {
  readonly groups: readonly string[];
  readonly amount: string | null;
}
interface From {
  readonly option: string;
  readonly value: string;
}
interface Fabric extends Readonly<Record<'option' | 'switches' | 'links' | 'most', string>> {
  readonly tiers: number;
  readonly planes: number;
  readonly sites: number;
  readonly stranded: { readonly ports: string; readonly cost: string } | undefined;
  readonly wiring: string | undefined;
}

const group = (id: string): string => lowerUnlessName((groupLabels as Readonly<Record<string, string>>)[id] ?? id);

/** Options, amounts and lists come as text. */
export const sentences = {
  editions: {
    shown: (edition: string, option: string, cost: string, alone: boolean): string =>
      `Edition ${edition}, frozen: ${option} costs ${alone ? '' : 'least, '}${cost}.`,
    newest: (edition: string, option: string, cost: string, alone: boolean): string =>
      `In ${edition} ${option} costs ${alone ? '' : 'least, '}${cost}.`,
    same: (edition: string): string => `${edition} says the same.`,
    refused: (edition: string, what: string): string => `${edition} leaves out what it refuses: ${what}.`,
  },
  cost: {
    one: 'What each option costs, by line.',
    same: (a: string, b: string): string => `${a} and ${b} cost the same in every line.`,
    /** @param back Groups of lines that take part of it back, and how much; null where that is more than was saved. */
    saves: (saver: string, amount: string, saved: string, other: string, back: Back | undefined): string => {
      const saves = `${saver} saves ${amount} on ${group(saved)} against ${other}`;
      if (!back) return `${saves}.`;
      const lines = joined(back.groups.map(group), ' and ');
      const verb = back.groups.length > 1 || /s$/.test(lines) ? 'take' : 'takes';
      return `${saves}; ${lines} ${verb} ${back.amount ?? 'more than that'} back.`;
    },
  },
  matters: {
    decides: (input: InputName, under: From, over: From): string =>
      `One figure decides: ${under.option} is likely cheapest under ${under.value} for ${inputPhrase(input)}, ${over.option} over ${over.value}.`,
    none: (a: string, b: string): string => `No single figure changes the choice between ${a} and ${b}.`,
    worth: (input: InputName, amount: string, all: string): string =>
      `A firm figure for ${inputPhrase(input)} is worth up to ${amount}; knowing everything, ${all}.`,
  },
  power: {
    one: (option: string, power: string): string => `${option} draws ${power} at the facility.`,
    same: (power: string): string => `All options draw ${power} at the facility.`,
    least: (option: string, power: string, share: string, most: string, mostPower: string): string =>
      `${option} draws ${power} at the facility, ${share} less than ${most} (${mostPower}).`,
  },
  investment: {
    one: 'Add an option to see what the choice is worth.',
    finding: (option: string, reference: string, purchase: Apart, yearly: Apart): string => {
      const buy = `${purchase.amount} ${purchase.isLess ? 'cheaper' : 'dearer'} to buy`;
      const run = `${yearly.amount} a year ${yearly.isLess ? 'cheaper' : 'dearer'} to run`;
      return `${option} is ${buy} than ${reference} ${purchase.isLess === yearly.isLess ? 'and' : 'but'} ${run}.`;
    },
    paybackAtStart: 'from the start',
    paybackYears: (count: string): string => counted(count, 'year', 'years'),
    nothingInvested: 'not meaningful: cheaper to buy, so nothing is invested',
    neverPaysBack: 'not meaningful: never pays back',
  },
  follows: (value: string, input: InputName): string => `${value}, follows ${inputPhrase(input)}`,
  target: {
    none: 'No target',
    noneWhy: (option: string): string => `No price makes ${option} the cheapest.`,
    unrealistic: 'No realistic target',
    unrealisticWhy: (limit: string, lowest: string): string =>
      `${limit} would be needed; the lowest published price is ${lowest}.`,
    wins: (ask: string): string => `Already wins; hold below ${ask}`,
    leads: (ask: string | null): string => `Leads; ask for ${ask ?? 'less'}`,
    leadsWhy: (limit: string, rival: string): string => `Above ${limit} ${rival} would be cheaper.`,
    ask: (limit: string, ask: string | null): string =>
      ask === null ? `Limit ${limit}` : `Ask for ${ask}; limit ${limit}`,
    askTooLow: (ask: string, lowest: string): string =>
      `Very likely cheapest needs ${ask}; the lowest published price is ${lowest}.`,
    askWhy: (option: string, rival: string): string => `At the limit ${option} breaks even with ${rival}.`,
  },
  wiring: {
    even: 'Even wiring: each leaf reaches every top switch with the same number of links.',
    fewest: 'Fewest switches: the links of a leaf end where ports are free.',
    stated: (rails: number, pods: number, down: string, up: string): string => {
      const groups = [rails > 1 ? `${rails} rails` : '', pods > 1 ? `${pods} pods` : ''].filter(Boolean);
      return `Shape as stated: ${[...groups, `${counted(down, 'link', 'links')} down and ${up} up at each leaf`].join(', ')}.`;
    },
  },
  fabric: ({ option, switches, tiers, planes, sites, links, most, stranded, wiring }: Fabric): string => {
    const where = `${counted(tiers, 'tier', 'tiers')}${planes > 1 ? ` in each of ${planes} planes` : ''}${sites > 1 ? ` on each of ${sites} sites` : ''}`;
    const unused = stranded
      ? ` ${stranded.ports} ${stranded.ports === '1' ? 'port that no link uses is' : 'ports that no link uses are'} bought for ${stranded.cost} and powered.`
      : '';
    // One switch has nothing to be linked with.
    const between = links === '0' ? '' : ` and ${counted(links, 'link', 'links')} between them`;
    return `${counted(switches, 'switch', 'switches')} in ${where}${between}, with ${option}. ${tiers === 1 ? 'This tier holds' : 'These tiers hold'} up to ${counted(most, 'endpoint', 'endpoints')}.${wiring ? ` ${wiring}` : ''}${unused}`;
  },
  sources: (inputs: number, sources: number, weak: number, own: number): string =>
    `${counted(inputs, 'input', 'inputs')} from ${counted(sources, 'source', 'sources')}; ${weak} ${weak === 1 ? 'is an assumption' : 'are assumptions'}.${own > 0 ? ` ${own} ${own === 1 ? 'is' : 'are'} yours.` : ''}`,
  curve: (input: InputName, from: string, to: string, options: string): string =>
    `Chance of being cheapest as ${inputPhrase(input)} goes from ${from} to ${to}: ${options}.`,
  curveOption: (option: string, from: string, to: string): string => `${option} from ${from} to ${to}`,
  breakEven: { noEffect: 'no effect here', none: 'none' },
  worth: { none: 'none', under: (amount: string): string => `under ${amount}` },
  /** Of the line under a picture. */
  picture: {
    edition: (edition: string): string => `cpo-tco, edition ${edition}`,
    network: (scope: string, accelerators: string): string =>
      `${scope} of ${counted(accelerators, 'accelerator', 'accelerators')}`,
    networks: (scope: string, count: number, endpoints: string): string =>
      `${scope} of ${counted(count, 'network', 'networks')} with ${counted(endpoints, 'endpoint', 'endpoints')}`,
    cases: (draws: string): string => counted(draws, 'simulated case', 'simulated cases'),
  },
};
