/** What every page is called in its bar, in Korean. */
import type { PageNames } from '../en/page-names.ts';

export const pageNames: PageNames = {
  product: 'cpo-tco',
  nav: { compare: '비교', claims: '주장 검증', method: '계산 방법', embed: '임베드' },
};
