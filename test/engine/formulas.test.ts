import { describe, expect, it, vi } from 'vitest';
import { catalog } from '../../src/scenario/edition.ts';

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
