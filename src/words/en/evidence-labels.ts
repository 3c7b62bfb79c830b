import type { EvidenceClass } from '../../catalog/types.ts';

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
