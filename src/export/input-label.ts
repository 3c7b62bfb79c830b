import { inputLabel as labelOf, inputPhrase as phraseOf } from '../words/input-words-en.ts';
import { namedInput } from '../scenario/named-input.ts';
import { formatPercent } from '../words/format.ts';
import { formatInput, formatInputRange } from '../words/input-format.ts';
import type { ResolvedInput, ResolvedScenario } from '../scenario/resolve.ts';
import { studyOf } from '../scenario/study.ts';

/** What an input is called: `CPO price per 1.6T port`, `Electricity price`. */
export const inputLabel = (resolved: ResolvedScenario, name: string): string => labelOf(namedInput(resolved, name));

/** The same inside a sentence: `the CPO price per 1.6T port`, `the electricity price`. */
export const inputPhrase = (resolved: ResolvedScenario, name: string): string => phraseOf(namedInput(resolved, name));

/** A value of an input with its unit. */
export function inputValue(resolved: ResolvedScenario, name: string, value: number): string {
  return formatInput(value, studyOf(resolved).inputs.get(name)!.input);
}

/** `75 % of the retimed price of 1,400 USD` */
const shareText = (resolved: ResolvedScenario, share: number, { name, value }: ResolvedInput): string =>
  `${formatPercent(share, 3)} of ${inputPhrase(resolved, name)} of ${inputValue(resolved, name, value)}`;

/** What an input is now: its value and band, and what it is a share of: `75 % of the retimed price of 1,400 USD`. */
export function inputInUse(
  resolved: ResolvedScenario,
  { name, input, value, low, high, own, shareOf }: ResolvedInput,
): string {
  const shown = inputValue(resolved, name, value);
  const band = low === null || high === null ? '' : ` (${formatInputRange(low, high, input)})`;
  if (!shareOf) return shown + band;
  return `${shown}${band}, ${shareText(resolved, own.typical, shareOf)}`;
}
