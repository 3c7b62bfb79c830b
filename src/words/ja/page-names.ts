/** What every page is called in its bar, in Japanese. */
import type { PageNames } from '../en/page-names.ts';

export const pageNames: PageNames = {
  product: 'cpo-tco',
  nav: { compare: '比較', claims: '主張', method: '計算方法', embed: '埋め込み' },
};
