import type { EvidenceClass } from '../../catalog/types.ts';
import { weakestIn, type Grounds } from '../../scenario/grounds.ts';

/** Classes of evidence in Korean. */
export const evidenceLabels: Readonly<Record<EvidenceClass, string>> = {
  definition: '정의',
  quote: '확정 견적',
  measured: '실측',
  datasheet: '데이터시트',
  'vendor-claim': '제조사 주장',
  analyst: '분석기관 추정',
  derived: '산출',
  assumption: '가정',
};

/** `제조사 주장`, `제조사 주장에서 산출`. */
export function evidenceText(grounds: Grounds): string {
  const weakest = weakestIn(grounds);
  return weakest === grounds ? evidenceLabels[weakest] : `${evidenceLabels[weakest]}에서 산출`;
}
