/** Whatever leads to the method page from the desk, the report, the workbook, the claims and the widget finds its anchor. */
import claims from 'virtual:claims';
import explanations from 'virtual:explanations';
import sources from 'virtual:sources';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { reportHtml } from '../../../src/export/report/report.ts';
import { workbook } from '../../../src/export/workbook.ts';
import { describeInputs } from '../../../src/page/claim-inputs.ts';
import { catalog } from '../../../src/scenario/shipped-edition.ts';
import { catalogFor, loadEdition, textsOf } from '../../../src/scenario/editions.ts';
import { inputsInUse } from '../../../src/scenario/inputs-in-use.ts';
import { runScenario, type Run } from '../../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { linkOf } from '../../../src/scenario/scenario-link.ts';
import { usDollar } from '../../../src/scenario/currency.ts';
import { citedView } from '../../../src/view/cited-view.ts';
import { explanationView, type ExplanationTexts, type Subject } from '../../../src/view/explanation-view.ts';
import { methodAddress } from '../../../src/view/method-address.ts';
import { Money } from '../../../src/view/money.ts';
import { claimsPageIn } from '../../../src/words/claims-page-words.ts';
import { claimsPageLanguage } from '../../../src/words/en/claims-page.ts';
import { deskWords } from '../../../src/words/en/desk.ts';
import { reportWords } from '../../../src/words/en/report.ts';
import { deadLinks } from '../../cases/method-page.ts';
import { wholeView } from '../../cases/whole-view.ts';
import { settingsFor } from '../../cases/workbook-case.ts';

const address = 'https://example.com/cpo-tco/';
const claimsPage = claimsPageIn(claimsPageLanguage);

const scenarios: Readonly<Record<string, Scenario>> = {
  'one switch': {},
  'a fabric with copper': { scope: 'fabric', inputs: { accessCopperShare: 0.5 } },
  'a campus': { scope: 'campus', inputs: { siteCount: 3 } },
  'whole switches and near-packaged optics': {
    options: ['cpo', 'npo', 'retimed'],
    inputs: { 'cpo.systemPrice': 118_000 },
  },
  'several networks': {
    scope: 'fabric',
    networks: { front: { inputs: { endpointCount: 1024 } }, back: { inputs: { endpointCount: 8192 } } },
  },
};
const runs = new Map<Scenario, Run>();
const runOf = (scenario: Scenario): Run => {
  const run = runs.get(scenario) ?? runScenario(scenario, catalog);
  runs.set(scenario, run);
  return run;
};
/** Their sections are those of another scenario, and reports take long. */
const unreported = [scenarios['a campus'], scenarios['whole switches and near-packaged optics']];
const texts = { sources, explanations };

/** All that a reader can open of a run but its inputs. */
function subjectsOf({ options, comparisons }: Run): Subject[] {
  return [
    ...options.flatMap(({ id, quantities }) =>
      Object.keys(quantities).map((quantity): Subject => ({ kind: 'quantity', option: id, quantity })),
    ),
    ...comparisons.flatMap(({ option }) =>
      explanations.models.decision!.map(({ name }): Subject => ({ kind: 'decision', option, quantity: name })),
    ),
  ];
}

/** Where the desk leads from a number that was opened. */
function linksOf(run: Run, subject: Subject, of: ExplanationTexts): (string | null)[] {
  const view = explanationView(run, subject, new Money(usDollar), of);
  if (view.kind === 'gone') throw new Error(`gone: ${JSON.stringify(subject)}`);
  const others = view.kind === 'input' ? view.figures : view.uses;
  return [view.method, ...others.map(({ method }) => method)];
}

describe.each(Object.entries(scenarios))('%s', (_, scenario) => {
  it('has a way to the method from every number that opens', () => {
    const run = runOf(scenario);
    const found = new Set(subjectsOf(run).flatMap((subject) => linksOf(run, subject, texts)));
    expect(found.has(null)).toBe(false);
    expect(deadLinks([...found].map(String))).toEqual([]);
  });

  it.skipIf(unreported.includes(scenario))('has a report whose lines, inputs and sources lead there', () => {
    const { view, run } = wholeView(scenario, usDollar, catalog);
    const link = linkOf({ scenario: run.resolved.asked, draws: 300 }, address, catalog);
    const about = { date: '2026-11-28', version: '0.1.0', sources: citedView(run, sources) };
    const found = methodLinks(reportHtml(view, deskWords, reportWords, { ...about, link }));
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter((one) => !one.startsWith(`${address}method.html`))).toEqual([]);
    expect(deadLinks(found)).toEqual([]);
    const unknown = { ...about, link: link.slice(address.length) };
    expect(methodLinks(reportHtml(view, deskWords, reportWords, unknown))).toEqual([]);
  });

  it('has a workbook whose names and sources lead there', () => {
    const run = runOf(scenario);
    const found = targetsOf(workbook(run, undefined, { ...settingsFor(catalog), link: `${address}#x` }));
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter((one) => !one.startsWith(`${address}method.html`))).toEqual([]);
    expect(deadLinks(found)).toEqual([]);
    expect(targetsOf(workbook(run, undefined, settingsFor(catalog)))).toEqual([]);
  });

  it('has inputs whose names and figures the widget leads there by', () => {
    const run = runOf(scenario);
    const names = inputsInUse(run.resolved).flatMap(({ name, figure }) => [
      methodAddress(['input', name], address)!,
      ...(figure ? [methodAddress(['figure', figure.id], address)!] : []),
    ]);
    expect(deadLinks(names)).toEqual([]);
  });
});

const methodLinks = (html: string): string[] =>
  [...html.matchAll(/href="([^"]*method\.html[^"]*)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));

/** Addresses of the method page in the hyperlinks of a workbook. */
const targetsOf = (file: Uint8Array): string[] =>
  Object.entries(unzipSync(file)).flatMap(([path, bytes]) =>
    path.endsWith('.rels')
      ? [...strFromU8(bytes).matchAll(/Target="([^"]*method\.html[^"]*)"/g)].map(([, target]) => target!)
      : [],
  );

it('every input that opens has a way to the method, and so has each of its figures', () => {
  const run = runOf(scenarios['a campus']!);
  const names = inputsInUse(run.resolved).map(({ name }) => name);
  const found = names.flatMap((key) => linksOf(run, { kind: 'input', key }, texts));
  expect(found.length).toBeGreaterThan(2 * names.length);
  expect(deadLinks(found.map(String))).toEqual([]);
}, 240_000);

it('what claims compute, and what they set, leads there', () => {
  const computed = claims.claims.flatMap(({ checks }) =>
    checks.map(({ quantity }) => methodAddress(['quantity', quantity])!),
  );
  const set = Object.entries(claims.scenarios)
    .filter(([name]) => name.startsWith('claim-'))
    .flatMap(([, scenario]) => describeInputs(scenario, catalog, claimsPage).flatMap(({ method }) => method ?? []));
  expect(set.length).toBeGreaterThan(100);
  expect(deadLinks([...computed, ...set])).toEqual([]);
});

it('a frozen edition has no way there: the page tells of the edition that is shipped', async () => {
  await loadEdition('2026.11');
  const { sources: of, explanations: frozen } = textsOf('2026.11')!;
  const run = runScenario({ edition: '2026.11' }, catalogFor({ edition: '2026.11' }, catalog));
  const texts = { sources: of, explanations: frozen };
  const found = [
    ...linksOf(run, { kind: 'quantity', option: 'cpo', quantity: 'tco' }, texts),
    ...linksOf(run, { kind: 'input', key: 'facility.pue' }, texts),
  ];
  expect(found.length).toBeGreaterThan(4);
  expect(found.filter((one) => one !== null)).toEqual([]);
});
