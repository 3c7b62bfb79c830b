/** What the static picture alone says, in English. Sentences are those of the desk. */
import { deskWords as words } from './en/desk.ts';

export const picture = {
  heading: (years: number): string => `Network power by line, and total cost over ${words.years(years)}`,
  option: words.answer.option,
  byLine: 'By line',
  power: (unit: string): string => `Power, ${unit}`,
  cost: (unit: string): string => `Cost, ${unit}`,
  total: words.table.total,
  reference: words.answer.reference,
  sponsored: 'sponsored',
  set: (inputs: readonly string[], more: number): string =>
    `Set by the author: ${inputs.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  expected: 'Bars and totals are expected values.',
  ranges: (reference: string, draws: number, list: readonly string[]): string =>
    `Total cost against ${reference}, ${words.answer.keyRange(draws)}: ${list.join('; ')}.`,
  weakest: (evidence: string): string => `${words.answer.weakest}${evidence}.`,
  against: (reference: string): string => `${words.answer.referenceLabel}: ${reference}.`,
  credit: (version: string, edition: string): string => `${words.product} ${version}, edition ${edition}`,
  row: (option: string, power: string, cost: string): string => `${option}: ${power}, ${cost}.`,
};
