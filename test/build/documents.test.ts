import { expect, it } from 'vitest';
import { guideAddress, pageAddresses } from '../../src/page/page-addresses.ts';
import { documentPage } from '../../src/build/documents.ts';

it('the method is its sections of the readme, as one page', () => {
  const page = documentPage('method.html');
  const headings = [...page.matchAll(/<h([12])[^>]*>(.*?)<\/h\1>/g)].map(([, level, text]) => `${level} ${text}`);
  expect(headings).toEqual(['1 Method', '2 Method in ten lines', '2 Confidence', '2 Limits']);
  expect(page).toContain('<title>Method – cpo-tco</title>');
});

const pages = Object.values(pageAddresses);
const beside = [...pages, guideAddress];

it.each(['method.html', 'embed.html'])('%s links to no file that is not beside it', (name) => {
  const addresses = [...documentPage(name).matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href!);
  expect(addresses.filter((href) => !beside.includes(href) && !/^(https?:|#)/.test(href))).toEqual([]);
});

it.each(['method.html', 'embed.html'])('%s has the bar of the other pages, and says where it stands', (name) => {
  const page = documentPage(name);
  expect(pages.filter((address) => page.includes(`<a href="${address}"`))).toEqual(
    pages.filter((address) => address !== name),
  );
  expect(page).toContain(
    name === guideAddress
      ? '<a href="builder.html" aria-current="true">Embed</a>'
      : '<a aria-current="page">Method</a>',
  );
});
