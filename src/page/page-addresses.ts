import type { PageName } from '../words/en/page-names.ts';

/** The pages, in the order of the bar. */
export const pageAddresses: Readonly<Record<PageName, string>> = {
  compare: 'index.html',
  claims: 'claims.html',
  method: 'method.html',
  embed: 'builder.html',
};

/** The page on which a widget is put together. */
export const builderAddress = pageAddresses.embed;

/** All about embedding in one document; the builder links it. */
export const guideAddress = 'embed.html';
