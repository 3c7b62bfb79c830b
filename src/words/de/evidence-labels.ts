import type { EvidenceClass } from '../../catalog/types.ts';

/** Classes of evidence. */
export const evidenceLabels: Readonly<Record<EvidenceClass, string>> = {
  definition: 'per Definition',
  quote: 'verbindliches Angebot',
  measured: 'gemessen',
  datasheet: 'Datenblatt',
  'vendor-claim': 'Herstellerangabe',
  analyst: 'Analystenschätzung',
  derived: 'abgeleitet',
  assumption: 'Annahme',
};
