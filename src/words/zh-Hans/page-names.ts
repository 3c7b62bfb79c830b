/** What every page is called in its bar, in Simplified Chinese. */
import type { PageNames } from '../en/page-names.ts';

export const pageNames: PageNames = {
  product: 'cpo-tco',
  nav: { compare: '对比', claims: '说法核查', method: '方法', embed: '嵌入' },
};
