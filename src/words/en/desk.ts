/** The desk in English: what depends on what was found. Labels are in labels.ts, other texts in desk-texts.ts. */
import { answerLanguage } from './answer.ts';
import { texts } from './desk-texts.ts';
import type { DeskSentences } from '../desk-language.ts';
import { deskIn } from '../desk-words.ts';
import {
  buyerClassLabels,
  changeLabels,
  decisionLabels,
  inputGroupLabels,
  presetLabels,
  quantityLabels,
  reasonLabels,
  scopeLabels,
} from './labels.ts';
import { evidenceText } from './evidence-labels.ts';
import { groupLabels } from './group-labels.ts';
import { glossary, phraseOf } from './glossary.ts';
import { inputLabel, inputPhrase } from './input-words.ts';
import { joined, lowerUnlessName } from '../option-words.ts';
import { caseWarningWords } from './case-warning-words.ts';
import { refusalWords } from './refusals.ts';
import { warningWords } from './warning-words.ts';

const group = (id: string): string => lowerUnlessName((groupLabels as Readonly<Record<string, string>>)[id] ?? id);

const sentences: DeskSentences = {
  cost: {
    one: 'What each option costs, by line.',
    same: (a, b) => `${a} and ${b} cost the same in every line.`,
    saves: (saver, amount, saved, other, back) => {
      const saves = `${saver} saves ${amount} on ${group(saved)} against ${other}`;
      if (!back) return `${saves}.`;
      const lines = joined(back.groups.map(group), 'and');
      const verb = back.groups.length > 1 || /s$/.test(lines) ? 'take' : 'takes';
      return `${saves}; ${lines} ${verb} ${back.amount ?? 'more than that'} back.`;
    },
  },
  matters: {
    decides: (input, under, over) =>
      `One figure decides: ${under.option} is likely cheapest under ${under.value} for ${inputPhrase(input)}, ${over.option} over ${over.value}.`,
    none: (a, b) => `No single figure changes the choice between ${a} and ${b}.`,
    worth: (input, amount, all) =>
      `A firm figure for ${inputPhrase(input)} is worth up to ${amount}; knowing everything, ${all}.`,
  },
  power: {
    one: (option, power) => `${option} draws ${power} at the facility.`,
    same: (power) => `All options draw ${power} at the facility.`,
    least: (option, power, share, most, mostPower) =>
      `${option} draws ${power} at the facility, ${share} less than ${most} (${mostPower}).`,
  },
  investment: {
    one: 'Add an option to see what the choice is worth.',
    finding: (option, reference, purchase, yearly) => {
      const buy = `${purchase.amount} ${purchase.isLess ? 'cheaper' : 'dearer'} to buy`;
      const run = `${yearly.amount} a year ${yearly.isLess ? 'cheaper' : 'dearer'} to run`;
      return `${option} is ${buy} than ${reference} ${purchase.isLess === yearly.isLess ? 'and' : 'but'} ${run}.`;
    },
    paybackAtStart: 'from the start',
    paybackYears: (count) => `${count} years`,
    nothingInvested: 'not meaningful: cheaper to buy, so nothing is invested',
    neverPaysBack: 'not meaningful: never pays back',
  },
  follows: (value, input) => `${value}, follows ${inputPhrase(input)}`,
  target: {
    none: 'No target',
    noneWhy: (option) => `No price makes ${option} the cheapest.`,
    unrealistic: 'No realistic target',
    unrealisticWhy: (limit, lowest) => `${limit} would be needed; the lowest published price is ${lowest}.`,
    wins: (ask) => `Already wins; hold below ${ask}`,
    leads: (ask) => `Leads; ask for ${ask ?? 'less'}`,
    leadsWhy: (limit, rival) => `Above ${limit} ${rival} would be cheaper.`,
    ask: (limit, ask) => (ask === null ? `Limit ${limit}` : `Ask for ${ask}; limit ${limit}`),
    askWhy: (option, rival) => `At the limit ${option} breaks even with ${rival}.`,
  },
  fabric: ({ option, switches, tiers, planes, sites, links, most, stranded }) => {
    const where = `${tiers} ${tiers === 1 ? 'tier' : 'tiers'}${planes > 1 ? ` in each of ${planes} planes` : ''}${sites > 1 ? ` on each of ${sites} sites` : ''}`;
    const unused = stranded
      ? ` ${stranded.ports} ports that no link uses are bought for ${stranded.cost} and powered.`
      : '';
    return `${switches} switches in ${where} and ${links} links between them, with ${option}. These tiers hold up to ${most} endpoints.${unused}`;
  },
  sources: (inputs, sources, weak, own) =>
    `${inputs} inputs from ${sources} sources; ${weak} ${weak === 1 ? 'is an assumption' : 'are assumptions'}.${own > 0 ? ` ${own} ${own === 1 ? 'is' : 'are'} yours.` : ''}`,
  curve: (input, from, to, options) =>
    `Chance of being cheapest as ${inputPhrase(input)} goes from ${from} to ${to}: ${options}.`,
  curveOption: (option, from, to) => `${option} from ${from} to ${to}`,
  breakEven: { noEffect: 'no effect here', none: 'none' },
  worth: { none: 'none', under: (amount) => `under ${amount}` },
  picture: {
    edition: (edition) => `cpo-tco, edition ${edition}`,
    network: (scope, accelerators) => `${scope} of ${accelerators} accelerators`,
    cases: (draws) => `${draws} simulated cases`,
  },
};

export const deskWords = deskIn({
  answer: answerLanguage,
  labels: {
    quantities: quantityLabels,
    groups: groupLabels,
    inputGroups: { ...inputGroupLabels, fabric: 'Network' },
    decisions: decisionLabels,
    reasons: reasonLabels,
    evidence: evidenceText,
    buyerClasses: buyerClassLabels,
    scopes: { ...scopeLabels, switch: 'one switch', fabric: 'fabric', campus: 'campus' },
    presets: presetLabels,
    changes: changeLabels,
  },
  sentences,
  texts,
  glossary,
  phrase: phraseOf,
  quotedBy: (what, supplier) => `${what}, quoted by ${supplier}`,
  inputLabel,
  refusals: refusalWords,
  warnings: { ...warningWords, ...caseWarningWords },
});
