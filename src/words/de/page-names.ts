/** What every page is called in its bar, in German. */
import type { PageNames } from '../en/page-names.ts';

export const pageNames: PageNames = {
  product: 'cpo-tco',
  nav: { compare: 'Vergleich', claims: 'Behauptungen', method: 'Methode', embed: 'Einbetten' },
};
