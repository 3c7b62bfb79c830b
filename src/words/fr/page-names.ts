/** What every page is called in its bar, in French. */
import type { PageNames } from '../en/page-names.ts';

export const pageNames: PageNames = {
  product: 'cpo-tco',
  nav: { compare: 'Comparer', claims: 'Allégations', method: 'Méthode', embed: 'Intégrer' },
};
