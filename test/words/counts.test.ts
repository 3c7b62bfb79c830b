import { describe, expect, it } from 'vitest';
import type { Rfq, RfqLine } from '../../src/scenario/rfq.ts';
import type { FabricView, OptionName } from '../../src/view/view.ts';
import { deskWords as german } from '../../src/words/de/desk.ts';
import { rfqWords as germanForm } from '../../src/words/de/rfq-words.ts';
import { deskWords as english } from '../../src/words/en/desk.ts';
import { sentences } from '../../src/words/en/desk-sentences.ts';
import { rfqWords as englishForm } from '../../src/words/en/rfq-words.ts';
import { terminalWords as terminal } from '../../src/words/en/terminal/terminal.ts';

const option: OptionName = {
  ...{ id: 'cpo', label: 'CPO', own: false, architecture: 'cpo', integrated: true },
  ...{ sponsor: null, supplier: null, quoteFor: null },
};

/** A fabric that has so many of everything. */
const fabricOf = (count: number, links = count): FabricView =>
  ({
    option,
    ...{ tierCount: Math.max(1, count), planes: count, sites: count, switches: count, links, mostEndpoints: count },
    shape: { wiring: 'stated', pods: count, rails: count, leafDown: count, leafUp: count },
    stranded: { ends: count, cost: 1000, unit: 'USD' },
  }) as unknown as FabricView;

const line = (count: number): RfqLine =>
  ({
    ...{ id: 'a', what: 'switch', architecture: null, rateGbps: null, network: null, quantity: count },
    switch: { capacityGbps: 51_200, ports: count, portRateGbps: 800 },
  }) as unknown as RfqLine;
const rfq = (count: number): Rfq =>
  ({
    ...{ scope: 'fabric', lines: Array.from({ length: count }, () => line(count)) },
    networks: [{ capacityGbps: 51_200, ports: count, portRateGbps: 800, endpoints: count }],
    asked: { due: null, validUntil: null, currency: 'EUR' },
  }) as unknown as Rfq;

/** Sentences that have a count, with so many of everything in them. */
const englishOf = (count: number): string[] => [
  english.fabricSentence(fabricOf(count)),
  sentences.sources(count, count, count, count),
  sentences.investment.paybackYears(String(count)),
  sentences.picture.network('Fabric', String(count)),
  sentences.picture.networks('Fabric', count, String(count)),
  sentences.picture.cases(String(count)),
  ...englishForm.facts(rfq(count)).map(([, text]) => text),
  englishForm.use(line(count)),
  englishForm.findings['partial-bid']({ lines: ['a'], of: count }),
  englishForm.findings['changed-quantity']({ line: 'a', asked: count, found: String(count) }),
  englishForm.findings['earlier-quantity']({ line: 'a', asked: count, found: String(count) }),
  terminal.quotes.counted(count, count, count),
  terminal.quotes.moreRows(count),
  terminal.quotes.written(count, 'a.json'),
  terminal.quoteText({
    ...{ supplier: 'Acme', date: '2026-11-20', what: 'module', prices: [{ from: 1, price: 1 }] },
    ...{ warrantyYears: count, leadTimeWeeks: count, failureRate: count },
  }),
];

const germanOf = (count: number): string[] => [
  german.fabricSentence(fabricOf(count)),
  ...germanForm.facts(rfq(count)).map(([, text]) => text),
  germanForm.use(line(count)),
  germanForm.findings['partial-bid']({ lines: ['a'], of: count }),
  germanForm.findings['changed-quantity']({ line: 'a', asked: count, found: String(count) }),
];

/** Nouns that a count stands before, one and many. */
const nouns = [
  ...['switch|switches', 'link|links', 'tier|tiers', 'port|ports', 'endpoint|endpoints', 'plane|planes', 'site|sites'],
  ...['input|inputs', 'source|sources', 'year|years', 'week|weeks', 'line|lines', 'piece|pieces', 'row|rows'],
  ...['quote|quotes', 'network|networks', 'accelerator|accelerators', 'failure|failures', 'rail|rails', 'pod|pods'],
  ...['simulated case|simulated cases', 'Link|Links', 'Port|Ports', 'Endpunkt|Endpunkte', 'Zeile|Zeilen'],
  'Ebene|Ebenen',
].map((pair) => pair.split('|') as [string, string]);

describe.each([0, 1, 2])('with %d of everything', (count) => {
  it.each([
    ['English', englishOf(count)],
    ['German', germanOf(count)],
  ])('nouns agree, %s', (_, texts) => {
    for (const text of texts)
      for (const [one, many] of nouns)
        expect(text, one).not.toMatch(new RegExp(`(?<![\\d.,])${count} ${count === 1 ? many : one}(?![\\p{L}])`, 'u'));
  });
});

it('one switch has no links, and its tier is one', () => {
  const { stranded: _, ...one } = fabricOf(1, 0);
  const alone = { ...one, stranded: { ends: 0, cost: 0, unit: 'USD' }, mostEndpoints: 64 } as unknown as FabricView;
  expect(english.fabricSentence(alone)).toBe('1 switch in 1 tier, with CPO. This tier holds up to 64 endpoints.');
  expect(german.fabricSentence(alone)).toBe(
    '1 Switch auf einer Ebene, mit CPO. Eine Ebene verbindet bis zu 64 Endpunkte.',
  );
});

it('many read as before', () =>
  expect(english.fabricSentence({ ...fabricOf(2), shape: { ...fabricOf(2).shape, wiring: 'even' } })).toMatch(
    /^2 switches in 2 tiers in each of 2 planes on each of 2 sites and 2 links between them, with CPO\. These tiers hold up to 2 endpoints\./,
  ));
