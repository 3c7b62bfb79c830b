import type { EvidenceClass } from '../../catalog/types.ts';
import { weakestIn, type Grounds } from '../../scenario/grounds.ts';

/** Classes of evidence. */
export const evidenceLabels: Readonly<Record<EvidenceClass, string>> = {
  definition: '定义',
  quote: '有效报价',
  measured: '实测',
  datasheet: '数据手册',
  'vendor-claim': '厂商宣称',
  analyst: '分析机构估算',
  derived: '推算',
  assumption: '假设',
};

export function evidenceText(grounds: Grounds): string {
  const weakest = weakestIn(grounds);
  return weakest === grounds ? evidenceLabels[weakest] : `由${evidenceLabels[weakest]}推算`;
}
