/** What every page is called in its bar, in English. */
export const pageNames = {
  product: 'cpo-tco',
  nav: { compare: 'Compare', claims: 'Claims', method: 'Method', embed: 'Embed' },
};

export type PageNames = typeof pageNames;
export type PageName = keyof PageNames['nav'];
