import type { PageName } from '../words/en/page-names.ts';

/** The pages, in the order of the bar. */
export const pageAddresses: Readonly<Record<PageName, string>> = {
  compare: 'index.html',
  claims: 'claims.html',
  method: 'method.html',
  embed: 'embed.html',
};
