import { describe, expect, it } from 'vitest';
import { catalog } from '../cases/tables.ts';
import { inputsInUse } from '../../src/scenario/inputs-in-use.ts';
import { resolve } from '../cases/refusal.ts';

const names = (scenario: unknown): string[] => inputsInUse(resolve(scenario)).map(({ name }) => name);

describe('inputs in use', () => {
  it('are named once each', () => expect(new Set(names({})).size).toBe(names({}).length));

  it('are every input that one switch reads', () => {
    // Factors and shares count where something is converted or scaled, figures of a whole switch where they are set.
    const onDemand = ['typicalPowerShare', 'directPriceFactor', 'shopPriceFactor'];
    const read = catalog.data.inputs
      .filter(
        ({ scopes, optional, quantity }) => scopes.includes('switch') && !optional && !onDemand.includes(quantity),
      )
      .map(({ quantity }) => quantity);
    const used = names({}).map((name) => name.slice(name.lastIndexOf('.') + 1));
    expect([...new Set(used)].sort()).toEqual(read.sort());
  });

  it('are those of the options that are compared', () => {
    const found = names({ options: ['cpo'], baseline: 'cpo' });
    expect(found).toContain('cpo-1600g.endPower');
    expect(found.filter((name) => name.startsWith('retimed'))).toEqual([]);
  });

  it('are those of the subject that an own architecture takes over from', () => {
    const scenario = {
      options: [{ id: 'acme', leaf: 'acme-end', upper: 'linear', card: 'retimed' }],
      baseline: 'acme',
      architectures: { 'acme-end': { like: 'linear', endPower: 9 } },
    };
    const found = names(scenario);
    expect(found).toContain('acme-end-1600g.endPower');
    expect(found).toContain('linear-1600g.endPrice');
    expect(found).not.toContain('linear-1600g.endPower');
  });
});

describe('inputs of copper cables', () => {
  const ofCables = (scenario: unknown): string[] => names(scenario).filter((name) => /^(dac|aec)-/.test(name));
  const fabric = (accessCopperShare: unknown, more = {}) => ({
    ...{ scope: 'fabric', capacity: '51.2T', inputs: { accessCopperShare } },
    ...more,
  });

  it('are left out where no copper is asked for', () => {
    expect(ofCables({ scope: 'fabric' })).toEqual([]);
    expect(ofCables({ scope: 'campus' })).toEqual([]);
    expect(ofCables(fabric(0))).toEqual([]);
  });

  it('are left out of one switch', () => expect(ofCables(fabric(0.5, { scope: 'switch' }))).toEqual([]));

  it.each([
    ['a share', 0.5],
    ['a band that reaches above 0', { low: 0, typical: 0.01, high: 0.1 }],
  ])('are those of both cables at both rates for %s', (_, share) => {
    const quantities = [
      ...['reach', 'endPower', 'endPrice', 'endFailureRate', 'unserviceableShare', 'serviceUnitEnds', 'repairTime'],
      ...['handsOnTime', 'serviceUnitPrice', 'warrantyYears', 'embodiedEnd'],
    ];
    const subjects = ['dac-400g', 'dac-800g', 'aec-400g', 'aec-800g'];
    const expected = subjects.flatMap((subject) => quantities.map((quantity) => `${subject}.${quantity}`));
    const scenario = fabric(share);
    const inputs = { ...scenario.inputs, cardPortRate: 400 };
    expect(ofCables({ ...scenario, inputs }).sort()).toEqual(expected.sort());
  });

  it.each([0, 0.5])('share and length are in use at a share of %d', (share) =>
    expect(names(fabric(share))).toEqual(
      expect.arrayContaining(['fabric.accessCopperShare', 'fabric.accessLength', 'retimed-800g.endPower']),
    ),
  );
});
