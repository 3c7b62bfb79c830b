import type { EvidenceClass } from '../../catalog/types.ts';
import { weakestIn, type Grounds } from '../../scenario/grounds.ts';

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

/** Of those that are nouns. */
export const evidencePlurals: Readonly<Partial<Record<EvidenceClass, string>>> = {
  quote: 'verbindliche Angebote',
  datasheet: 'Datenblätter',
  'vendor-claim': 'Herstellerangaben',
  analyst: 'Analystenschätzungen',
  assumption: 'Annahmen',
};

/** After `abgeleitet aus`. */
const evidenceSources: typeof evidencePlurals = {
  ...evidencePlurals,
  quote: 'verbindlichen Angeboten',
  datasheet: 'Datenblättern',
};

export function evidenceText(grounds: Grounds): string {
  const weakest = weakestIn(grounds);
  return weakest === grounds ? evidenceLabels[weakest] : `abgeleitet aus ${evidenceSources[weakest] ?? 'Messungen'}`;
}
