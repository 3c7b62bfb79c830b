import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { Catalog } from '../../src/catalog/catalog.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { scopes } from '../../src/scenario/scenario.ts';
import { withRow } from '../cases/bad-tables.ts';

const ids = catalog.data.switches.map(({ id }) => id);

describe('switches.csv', () => {
  it('offers the two of the question first', () =>
    expect(catalog.data.switches.filter(({ first }) => first).map(({ id }) => id)).toEqual(['51.2T', '102.4T']));

  it.each(ids.flatMap((id) => scopes.map((scope) => [id, scope] as const)))(
    '%s answers in scope %s',
    (capacity, scope) => {
      for (const { quantities } of runScenario({ capacity, scope }, catalog).options) {
        expect(quantities.networkPower!.value).toBeGreaterThan(0);
        expect(quantities.tcoWithoutIdle!.value).toBeGreaterThan(0);
      }
    },
  );

  it('takes a new switch as one row', () => {
    const row = {
      id: '204.8T',
      label: '204.8T',
      subject: 'switch-204.8t',
      like: 'switch-102.4t',
      switch_capacity: '204800',
    };
    const larger = new Catalog(buildCatalog(withRow('switches.csv', { id: '102.4T' }, row).files).catalog);
    const [of204, of102] = (['204.8T', '102.4T'] as const).map(
      (capacity) => runScenario({ capacity }, larger).options[0]!,
    );
    expect(of204!.quantities.usedBandwidth ?? of204!.quantities.leafUsedBandwidth).toMatchObject({ value: 204_800 });
    expect(of204!.quantities.switchCost).toEqual(of102!.quantities.switchCost);
  });
});
