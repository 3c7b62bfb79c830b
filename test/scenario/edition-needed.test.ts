import { beforeAll, describe, expect, it, vi } from 'vitest';

type Editions = typeof import('../../src/scenario/editions.ts');
type Links = typeof import('../../src/scenario/read-link.ts');
type Shipped = typeof import('../../src/scenario/shipped-edition.ts');

describe('a frozen edition that is not loaded', () => {
  let modules: Editions & Links & Shipped;

  // Other tests may have loaded it: here the modules are as they are at first.
  beforeAll(async () => {
    vi.resetModules();
    modules = {
      ...(await import('../../src/scenario/editions.ts')),
      ...(await import('../../src/scenario/read-link.ts')),
      ...(await import('../../src/scenario/shipped-edition.ts')),
    };
  });

  it('is asked for by its scenario, and has no texts', () => {
    const { catalog, catalogFor, EditionNeeded, textsOf } = modules;
    expect(() => catalogFor({ edition: '2026.11' }, catalog)).toThrow(EditionNeeded);
    expect(textsOf('2026.11')).toBeUndefined();
  });

  it('is asked for by a link', () => {
    const { catalog, EditionNeeded, readLink } = modules;
    expect(() => readLink('#scenario={"edition":"2026.11"}', catalog)).toThrow(EditionNeeded);
  });

  it('has texts once it is loaded', async () => {
    await modules.loadEdition('2026.11');
    expect(modules.textsOf('2026.11')).toBeDefined();
  });
});
