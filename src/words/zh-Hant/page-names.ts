/** What every page is called in its bar, in Traditional Chinese. */
import type { PageNames } from '../en/page-names.ts';

export const pageNames: PageNames = {
  product: 'cpo-tco',
  nav: { compare: '比較', claims: '說法查核', method: '方法', embed: '嵌入' },
};
