import type { EvidenceClass } from '../../catalog/types.ts';
import { weakestIn, type Grounds } from '../../scenario/grounds.ts';

/** Classes of evidence. */
export const evidenceLabels: Readonly<Record<EvidenceClass, string>> = {
  definition: 'définition',
  quote: 'offre ferme',
  measured: 'mesure',
  datasheet: 'fiche technique',
  'vendor-claim': 'allégation du fabricant',
  analyst: 'estimation d’analyste',
  derived: 'valeur calculée',
  assumption: 'hypothèse',
};

export const evidencePlurals: Readonly<Record<EvidenceClass, string>> = {
  definition: 'définitions',
  quote: 'offres fermes',
  measured: 'mesures',
  datasheet: 'fiches techniques',
  'vendor-claim': 'allégations de fabricants',
  analyst: 'estimations d’analystes',
  derived: 'valeurs calculées',
  assumption: 'hypothèses',
};

const elided = (text: string): string => (/^[aehiouéè]/.test(text) ? `d’${text}` : `de ${text}`);

export function evidenceText(grounds: Grounds): string {
  const weakest = weakestIn(grounds);
  return weakest === grounds ? evidenceLabels[weakest] : `calcul à partir ${elided(evidencePlurals[weakest])}`;
}
