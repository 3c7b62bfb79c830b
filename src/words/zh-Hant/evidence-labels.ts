import type { EvidenceClass } from '../../catalog/types.ts';
import { weakestIn, type Grounds } from '../../scenario/grounds.ts';

/** Classes of evidence. */
export const evidenceLabels: Readonly<Record<EvidenceClass, string>> = {
  definition: '定義',
  quote: '確定報價',
  measured: '實測',
  datasheet: '規格書',
  'vendor-claim': '廠商宣稱',
  analyst: '分析機構估計',
  derived: '推算',
  assumption: '假設',
};

export function evidenceText(grounds: Grounds): string {
  const weakest = weakestIn(grounds);
  return weakest === grounds ? evidenceLabels[weakest] : `由${evidenceLabels[weakest]}推算`;
}
