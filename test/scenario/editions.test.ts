import { beforeAll, describe, expect, it } from 'vitest';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { catalogFor, EditionNeeded, knownEditions, loadEdition, textsOf } from '../../src/scenario/editions.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { ScenarioError } from '../../src/scenario/scenario-error.ts';
import { refusalIn } from '../cases/refusal.ts';
import { refusalText } from '../../src/words/en/refusals.ts';

const refusal = (scenario: unknown): ScenarioError | undefined => {
  try {
    catalogFor(scenario, catalog);
    return undefined;
  } catch (error) {
    if (error instanceof ScenarioError) return error;
    throw error;
  }
};

describe('the edition of a scenario', () => {
  it('is the shipped one where none is named', () => {
    expect(catalogFor({}, catalog)).toBe(catalog);
    expect(catalogFor({ edition: catalog.edition }, catalog)).toBe(catalog);
    expect(catalogFor(null, catalog)).toBe(catalog);
  });

  it.each([['2025.01'], ['latest'], ['toString'], [''], [2026.11], [null]])(
    'that is not here is refused with those that are: %j',
    (edition) => {
      const error = refusal({ edition })!;
      expect(error).not.toBeInstanceOf(EditionNeeded);
      expect(refusalText(error)).toBe(
        `edition: found ${JSON.stringify(edition)}, which this version does not have; allowed: ${knownEditions(catalog).join(', ')}`,
      );
    },
  );

  it('those that are here stand oldest first, the shipped one among them', () => {
    const known = knownEditions(catalog);
    expect(known).toEqual([...known].sort());
    expect(known).toEqual(expect.arrayContaining(['2026.11', catalog.edition]));
  });
});

describe('a frozen edition', () => {
  describe('that is loaded', () => {
    beforeAll(() => loadEdition('2026.11'));

    it('gives its own tables and texts', () => {
      expect(catalogFor({ edition: '2026.11' }, catalog).edition).toBe('2026.11');
      expect(textsOf('2026.11')!.sources.sources['meta-ecoc-2025']).toBeDefined();
    });

    it('knows no figures of whole switches', () => {
      const scenario = { edition: '2026.11', inputs: { 'cpo.systemPrice': 150_000 } };
      expect(refusalIn(() => runScenario(scenario, catalogFor(scenario, catalog)))!.message).toMatch(
        /^inputs.cpo.systemPrice: found the unknown name "systemPrice"/,
      );
    });

    it('gives a result of its own', () => {
      const old = { edition: '2026.11', options: ['retimed'] };
      const { resolved, options } = runScenario(old, catalogFor(old, catalog));
      expect(resolved.edition).toBe('2026.11');
      expect(options[0]!.quantities.leafPricePerEnd).toBeUndefined();
      expect(runScenario({ options: ['retimed'] }, catalog).options[0]!.quantities.leafPricePerEnd).toBeDefined();
    });
  });
});
