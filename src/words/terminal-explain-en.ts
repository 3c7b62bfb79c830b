/** What `cpo-tco explain` says beside names and numbers, in English. */
import { evidenceText } from './en/evidence-labels.ts';

export const terminalExplain = {
  unit: (unit: string): string => (unit === '1' ? 'a number' : unit),
  noValue: 'no value',
  noValueWhere: (reason: string): string => `May have no value: ${reason}`,
  against: (option: string, baseline: string): string => `${option} against ${baseline}`,
  inputs: 'Inputs and sources',
  share: (share: string, input: string, value: string): string => `${share} of ${input}, ${value}`,
  converted: (buyerClass: string): string => `converted from a ${buyerClass} price`,
  evidence: evidenceText,
};
