/** What `cpo-tco explain` says beside names and numbers, in English. */
import type { ResolvedInput } from '../scenario/resolve.ts';
import { commonTexts } from './en/common-texts.ts';
import { evidenceText } from './en/evidence-labels.ts';

export const terminalExplain = {
  /** Where a value comes from. */
  origins: {
    edition: 'default',
    region: 'default of the region',
    scenario: commonTexts.ownValue,
    follows: 'follows another input',
    none: 'not given',
  } satisfies Record<ResolvedInput['origin'], string>,
  unit: (unit: string): string => (unit === '1' ? 'a number' : unit),
  noValueWhere: (reason: string): string => `May have no value: ${reason}`,
  against: (option: string, baseline: string): string => `${option} against ${baseline}`,
  inputs: 'Inputs and sources',
  converted: (buyerClass: string): string => `converted from a ${buyerClass} price`,
  evidence: evidenceText,
};
