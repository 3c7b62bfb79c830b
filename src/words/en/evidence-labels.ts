import type { EvidenceClass } from '../../catalog/types.ts';
import { weakestIn, type Grounds } from '../../scenario/grounds.ts';

/** Classes of evidence; a file of their own, because the first view of the widget loads no other labels. */
export const evidenceLabels: Readonly<Record<EvidenceClass, string>> = {
  definition: 'by definition',
  quote: 'firm quote',
  measured: 'measured',
  datasheet: 'datasheet',
  'vendor-claim': 'vendor claim',
  analyst: 'analyst estimate',
  derived: 'derived',
  assumption: 'assumption',
};

/** Nouns alone have a plural: measured and derived stay. */
export const severalOf = (label: string): string => label.replace(/[etm]$|mption$/, '$&s');

/** `vendor claim`, `derived from vendor claims`. */
export function evidenceText(grounds: Grounds): string {
  const weakest = weakestIn(grounds);
  if (weakest === grounds) return evidenceLabels[weakest];
  return `derived from ${weakest === 'measured' ? 'measurements' : severalOf(evidenceLabels[weakest])}`;
}
