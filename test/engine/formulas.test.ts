import { describe, expect, it, vi } from 'vitest';
import { catalog } from '../../src/scenario/shipped-edition.ts';

const { edition } = catalog;

/** As if nothing had been asked of it yet: it remembers what it once made. */
async function anew() {
  vi.resetModules();
  return import('../../src/engine/formulas.ts');
}

describe('formulas of a scope', () => {
  it('stand by the position of their output, the same list each time', async () => {
    const { formulasOfScope } = await anew();
    const ofSwitch = formulasOfScope('switch', edition);
    expect(ofSwitch.size).toBeGreaterThan(20);
    expect([...ofSwitch.keys()].every(Number.isInteger)).toBe(true);
    expect(formulasOfScope('switch', edition)).toBe(ofSwitch);
    const ofFabric = formulasOfScope('fabric', edition);
    expect(ofFabric.size).toBeGreaterThan(ofSwitch.size);
    expect(formulasOfScope('campus', edition)).toBe(ofFabric);
  });

  it('of outputs that may have no value say where they have none', async () => {
    const { formulasOfScope, withoutValueIn } = await anew();
    const without = withoutValueIn('switch', edition);
    expect(without.size).toBeGreaterThan(0);
    expect(without.size).toBeLessThan(formulasOfScope('switch', edition).size);
    expect([...without.values()]).not.toContain(undefined);
  });
});

describe('sheets of a scope', () => {
  async function anewSheets() {
    vi.resetModules();
    return import('../../src/engine/models.ts');
  }

  it('are those of one switch from the start, those of fabrics and campuses once they were added', async () => {
    const { addFabricModel, sheetsOf } = await anewSheets();
    const ofSwitch = sheetsOf('switch', edition);
    expect(ofSwitch.model.outputs.map(({ name }) => name)).toContain('tcoWithoutIdle');
    expect(ofSwitch.sampler).toBe('split-triangular');
    expect(() => sheetsOf('campus', edition)).toThrow('the sheets of scope campus are not loaded');
    const fabric = { ...ofSwitch.model };
    addFabricModel(fabric);
    expect(sheetsOf('fabric', edition).model).toBe(fabric);
    expect(sheetsOf('campus', edition)).toEqual({ ...ofSwitch, model: fabric });
  });

  it('of a frozen edition are its own', async () => {
    const { addFrozenSheets, frozenSheets, sheetsOf } = await anewSheets();
    const { model, decision } = sheetsOf('switch', edition);
    const models = { switch: { ...model }, fabric: { ...model }, decision: { ...decision } };
    const old = { sampler: 'triangular', models, formulas: { switch: [], fabric: [] } } as const;
    addFrozenSheets('2000.01', old);
    const of = (scope: 'switch' | 'campus') => sheetsOf(scope, '2000.01');
    expect(of('switch')).toEqual({ model, decision, sampler: 'triangular' });
    expect(of('switch').model).toBe(models.switch);
    expect(of('campus').model).toBe(models.fabric);
    expect(of('campus').decision).toBe(models.decision);
    expect(frozenSheets('2000.01')).toBe(old);
    expect(frozenSheets('2000.02')).toBeUndefined();
  });
});
