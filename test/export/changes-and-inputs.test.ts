import { describe, expect, it } from 'vitest';
import { changesToCsv } from '../../src/export/changes-csv.ts';
import { inputsJson } from '../../src/export/inputs-json.ts';
import type { InputJson } from '../../src/export/json.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { inputsInUse } from '../../src/scenario/inputs-in-use.ts';
import { Money } from '../../src/view/money.ts';
import { run } from '../cases/fabric-run.ts';
import { catalog } from '../cases/tables.ts';

describe('changes as CSV', () => {
  const euro = new Money({ code: 'EUR', unitsPerUsd: 0.5 });
  const lines = (scenario: Scenario): string[] => changesToCsv(run(scenario), euro).trimEnd().split('\r\n');
  const edition = `"${catalog.edition}"`;

  it('have a head, and one line each', () => {
    expect(lines({})).toEqual(['"edition","name","label","unit","default","mine","difference","note"']);
    expect(lines({ region: 'ie', inputs: { pue: 2 } })).toHaveLength(3);
  });

  it('have amounts in the currency shown, by how much they differ, and the note', () => {
    const scenario = { inputs: { 'retimed.endPrice': 700 }, notes: { 'retimed-1600g.endPrice': 'asked' } };
    const [, price] = lines(scenario);
    expect(price).toMatch(new RegExp(`^${edition},"retimed-1600g\\.endPrice",".*","EUR",700,350,-0\\.5,"asked"$`));
  });

  it('have choices by their names, without a unit', () => {
    const [, region] = lines({ region: 'ie' });
    expect(region).toBe(`${edition},"region","Region","","US average","Ireland",,""`);
  });

  it('have lists as text, with nothing before them', () => {
    const [, options] = lines({ options: ['retimed', 'cpo'] });
    expect(options).toMatch(/^"[^"]*","options","[^"]+","","","[^"]+",,""$/);
  });

  it('have a quote beside the public figure, and nothing where there is none', () => {
    const quote = { supplier: 'A', date: '2026-11-20', what: 'module', architecture: 'cpo' } as const;
    const prices = [{ from: 1, price: 900 }];
    const [, first] = lines({ quotes: { q: { ...quote, prices } } });
    expect(first).toMatch(/^"[^"]*","quotes\.q",".*","EUR",351\.5,450,0\.28\d+,""$/);
    const [, aside] = lines({ quotes: { q: { ...quote, prices, use: 'aside' } } });
    expect(aside).toMatch(/^"[^"]*","quotes\.q",".*","EUR",,450,,""$/);
  });
});

describe('inputs as JSON', () => {
  const inputs = (scenario: Scenario): InputJson[] => inputsJson(run(scenario));
  const named = (scenario: Scenario, name: string): InputJson => inputs(scenario).find((one) => one.name === name)!;
  const two: Scenario = { options: ['retimed', 'cpo', 'linear'] };

  it('are all that the run reads, in their order', () => {
    const used = inputsInUse(run(two).resolved);
    expect(inputs(two).map(({ value }) => value)).toEqual(used.map(({ value }) => value));
    expect(new Set(inputs(two).map(({ name }) => name)).size).toBe(used.length);
  });

  it('have the band that is drawn, the figure, its source and who reads it', () => {
    expect(named(two, 'retimed.endPrice')).toEqual({
      ...{ name: 'retimed.endPrice', unit: 'USD', value: 1400, low: 1000, high: 2000, factor: null, of: [] },
      ...{ buyerClass: 'contract', evidence: 'analyst', figure: 'retimed-1600g-price-volume-2026' },
      ...{ source: 'volume-price-notes-2026', options: ['retimed'] },
    });
  });

  it('that are a share have their factor and what that is of', () => {
    expect(named(two, 'linear.endPrice')).toMatchObject({
      ...{ value: 1050, low: 0.7, high: 0.85, factor: 0.75, of: [{ input: 'retimed.endPrice', power: 1 }] },
      ...{ options: ['linear'], evidence: 'assumption' },
    });
  });

  it('of the reader have no band, no figure, and prices the class of their buyers', () => {
    const scenario: Scenario = { ...two, buyerClass: 'direct', inputs: { 'cpo.endPrice': 500, 'cpo.endPower': 9 } };
    expect(named(scenario, 'cpo.endPrice')).toMatchObject({
      ...{ value: 500, low: null, high: null, buyerClass: 'direct', figure: null, source: null },
    });
    expect(named(scenario, 'cpo.endPower')).toMatchObject({ value: 9, buyerClass: null, figure: null });
  });

  it('of the reader that are no price of a thing have no class of buyers', () => {
    const scenario: Scenario = { ...two, inputs: { electricityPrice: 0.1, labourRate: 90, provisioningPrice: 9 } };
    for (const name of ['electricityPrice', 'labourRate', 'provisioningPrice'])
      expect(named(scenario, name), name).toMatchObject({ buyerClass: null, figure: null });
    // The price of a part that is replaced, and the factor between two classes, are of no class.
    const part = { ...two, inputs: { 'cpo.serviceUnitPrice': 900 } };
    expect(named(part, 'cpo.serviceUnitPrice')).toMatchObject({ value: 900, buyerClass: null });
    const direct: Scenario = { ...two, buyerClass: 'direct' };
    for (const inputs of [{}, { directPriceFactor: 0.8 }])
      expect(named({ ...direct, inputs }, 'directPriceFactor').buyerClass).toBeNull();
  });

  it('that are whole numbers are not drawn', () => {
    expect(named(two, 'horizon')).toMatchObject({ value: 5, low: null, high: null, unit: 'year' });
  });
});
