/** What is right, for every gate: the start of what is spoilt. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { catalog } from '../../src/scenario/shipped-edition.ts';

/** Scenarios that use every part of the form; written down, so that they are the same whatever the tables say. */
export const scenarios: readonly unknown[] = [
  {},
  {
    region: 'de',
    inputs: { pue: 1.25, 'cpo.endPrice': { low: 500, typical: 700, high: 900 }, electricityPrice: 0.19 },
  },
  {
    capacity: '102.4T',
    options: ['retimed', 'cpo', { id: 'acme', label: 'Acme', leaf: 'acme-end', upper: 'acme-end', card: 'acme-end' }],
    architectures: { 'acme-end': { like: 'linear', endPower: 9, endPrice: 690, note: 'quote' } },
    baseline: 'retimed',
    notes: { 'facility.pue': 'measured', region: 'of the site' },
    inputs: { 'linear.endPrice': { of: 'retimed.endPrice', typical: 0.75 }, pue: '1.2', 'cpo.endPower': '9 W' },
  },
  {
    scope: 'fabric',
    switches: { mine: { like: '102.4T', capacity: 102_400, ports: 64, basePower: 1400, price: 90_000 } },
    capacity: 'mine',
    upperSwitch: '102.4T',
    inputs: { endpointCount: 1024 },
  },
  {
    scope: 'fabric',
    networks: {
      'east-west': { label: 'East-west', inputs: { endpointCount: 4096 } },
      storage: { capacity: '51.2T', stays: 'retimed', inputs: { endpointCount: 512, endpointRate: 400 } },
    },
  },
  {
    version: 2,
    quotes: {
      'acme-1': {
        ...{ supplier: 'Acme', date: '2026-11-10', what: 'module', architecture: 'linear' },
        ...{
          prices: [
            { from: 1, price: 690 },
            { from: 1000, price: 640 },
          ],
          currency: 'EUR',
          power: 9,
          note: 'firm',
        },
      },
    },
    view: { currency: 'EUR', draws: 1024, axes: ['cpo-1600g.endPrice', 'us.electricityPrice'] },
  },
];

export const validScenario: fc.Arbitrary<unknown> = fc.constantFrom(...scenarios);

const productFeed = {
  version: 1,
  sponsor: 'Acme',
  products: [
    {
      name: 'Acme LPO',
      like: 'linear',
      figures: { endPrice: { value: 690, unit: 'USD', date: '2026-11-10', source: 'Datasheet 3' } },
    },
    { name: 'Acme CPO', like: 'cpo', figures: { endPower: { low: 8, typical: 9, high: 10, unit: 'W' } } },
  ],
};
export const anyFeed: fc.Arbitrary<unknown> = fc.constant(productFeed);

const parts = ['about', 'scenario', 'inputs', 'formulas', 'results'];
export const anyPack: fc.Arbitrary<unknown> = validScenario.map((scenario) => ({
  schema: 1,
  kind: 'cpo-tco-evidence',
  sha256: 'a',
  sha256Of: Object.fromEntries(parts.map((part) => [part, 'a'])),
  content: {
    ...Object.fromEntries(parts.map((part) => [part, {}])),
    about: { edition: catalog.edition, package: '0.1.0' },
    scenario,
  },
}));

export const anyRegister: fc.Arbitrary<unknown> = fc.constant({
  kind: 'cpo-tco-claims',
  version: 1,
  claims: [
    {
      ...{ id: 'a', text: 'CPO costs less.', language: 'en', link: 'https://a.example/#scenario={}', about: 'cost' },
      ...{ form: 'less', option: 'cpo', against: 'retimed', edition: '2026.12', approver: 'A. B.', date: '2026-11-10' },
      ...{ expires: '2027-11-10', state: 'current', publishedAt: ['https://a.example/'], substantiation: 'a.html' },
    },
  ],
});

const tables = 'test/cases/tables';
/** Small tables, from the folder of the project: the run is bundled, so that its own place says nothing. */
export const tableFiles: Readonly<Record<string, string>> = {
  'datapackage.json': readFileSync('data/datapackage.json', 'utf8'),
  ...Object.fromEntries(readdirSync(tables).map((name) => [name, readFileSync(`${tables}/${name}`, 'utf8')])),
};
