import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog/catalog.ts';
import { inputsInUse } from '../../src/scenario/inputs-in-use.ts';
import { resolve } from '../cases/refusal.ts';

const names = (scenario: unknown): string[] => inputsInUse(resolve(scenario)).map(({ name }) => name);

describe('inputs in use', () => {
  it('are named once each', () => expect(new Set(names({})).size).toBe(names({}).length));

  it('are every input that one switch reads', () => {
    const read = catalog.data.inputs.filter(({ scopes }) => scopes.includes('switch')).map(({ quantity }) => quantity);
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
