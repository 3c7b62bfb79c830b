import type { EvidenceClass } from '../../catalog/types.ts';
import { weakestIn, type Grounds } from '../../scenario/grounds.ts';

/** Classes of evidence. */
export const evidenceLabels: Readonly<Record<EvidenceClass, string>> = {
  definition: '定義値',
  quote: '正式見積',
  measured: '実測',
  datasheet: 'データシート',
  'vendor-claim': 'メーカー公表値',
  analyst: 'アナリスト推計',
  derived: '算出値',
  assumption: '仮定',
};

export function evidenceText(grounds: Grounds): string {
  const weakest = weakestIn(grounds);
  return weakest === grounds ? evidenceLabels[weakest] : `${evidenceLabels[weakest]}からの算出値`;
}
