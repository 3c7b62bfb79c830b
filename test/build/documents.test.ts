import { expect, it } from 'vitest';
import { guideAddress, pageAddresses } from '../../src/page/page-addresses.ts';
import { documentPage } from '../../src/build/documents.ts';

it('the method is told by the readme and docs/method.md, then by sheets and tables', () => {
  const page = documentPage('method.html');
  const headings = [...page.matchAll(/<h([12])[^>]*>(.*?)<\/h\1>/g)].map(([, level, text]) => `${level} ${text}`);
  expect(headings).toEqual([
    ...['1 Method', '2 Contents', '2 Method in ten lines', '2 Draws', '2 Decision', '2 Worth of a firm figure'],
    ...['2 What matters, break-evens and the map', '2 Evidence', '2 Limits', '2 What is not counted', '2 References'],
    ...['2 Anchors', '2 Quantities', '2 Inputs and figures', '2 Products and rates', '2 Sources', '2 Index of names'],
  ]);
  expect(page).toContain('<title>Method – cpo-tco</title>');
});

const pages = Object.values(pageAddresses);
const beside = [...pages, guideAddress];

it.each(['method.html', 'embed.html'])('%s links to no file that is not beside it', (name) => {
  const addresses = [...documentPage(name).matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href!);
  const files = addresses.map((href) => href.replace(/#.+$/, ''));
  expect(files.filter((href) => href !== '' && !beside.includes(href) && !/^https?:/.test(href))).toEqual([]);
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
