/** What an input is called in English. */
import type { NamedInput } from '../scenario/named-input.ts';
import { lowerUnlessName, portName } from './option-words.ts';

/** `CPO: price per port`, `DSP-retimed 800G: power per port`, `Electricity`. */
export const inputText = (input: NamedInput): string =>
  input.owner === undefined ? input.label : `${ownerText(input)}: ${lowerUnlessName(input.label)}`;

/** The same inside a sentence: `the CPO price per port`, `electricity`. */
export const inputInSentence = (input: NamedInput): string =>
  input.owner === undefined ? lowerUnlessName(input.label) : `the ${ownerText(input)} ${lowerUnlessName(input.label)}`;

const ownerText = ({ owner, rate }: NamedInput): string => (rate === undefined ? owner! : `${owner} ${portName(rate)}`);
