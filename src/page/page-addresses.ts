import type { PageName } from '../words/en/page-names.ts';

/** The pages, in the order of the bar. */
export const pageAddresses: Readonly<Record<PageName, string>> = {
  compare: 'index.html',
  claims: 'claims.html',
  method: 'method.html',
  embed: 'embed.html',
};

/** The page on which a widget is put together; the page on embedding links it. */
export const builderAddress = 'builder.html';
