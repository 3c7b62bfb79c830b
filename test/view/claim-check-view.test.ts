import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { ClaimOf } from '../../src/scenario/claim-of.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { catalogFor, loadEdition } from '../../src/scenario/editions.ts';
import { finish } from '../../src/scenario/finish.ts';
import { moved, type Moved } from '../../src/scenario/moved.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { claimCheckView, type ClaimCheckView } from '../../src/view/claim-check-view.ts';
import { claimView } from '../../src/view/claim-view.ts';

const of = { currency: usDollar, cube: { draws: 256, seed: 1 }, shipped: catalog };
const old: Scenario = { edition: '2026.11', options: ['linear', 'retimed', 'cpo'] };
const claimOn = (about: ClaimOf['about']): ClaimOf => ({ about, form: 'less', option: 'cpo', against: 'retimed' });
const runOf = (scenario: Scenario) => runScenario(scenario, catalogFor(scenario, catalog));
const checked = (scenario: Scenario, claim: ClaimOf, shipped: Catalog = catalog): ClaimCheckView =>
  finish(claimCheckView(runOf(scenario), claim, { ...of, shipped }));

describe('a claim that was published before', () => {
  beforeAll(() => loadEdition('2026.11'));

  it('is judged in its own edition and in the newest', () => {
    const claim = claimOn('cost');
    const { edition: _, ...now } = old;
    expect(checked(old, claim)).toMatchObject({
      ...{ claim, edition: '2026.11', newest: catalog.edition, refused: null },
      before: finish(claimView(runOf(old), claim, of)),
      after: finish(claimView(runOf(now), claim, of)),
    });
  });

  it('of the newest edition is judged once', () => {
    const claim = claimOn('power');
    const view = checked({ options: ['retimed', 'cpo'] }, claim);
    expect(view.after).toBe(view.before);
    expect(view).toMatchObject({ edition: catalog.edition, newest: catalog.edition, refused: null, causes: [] });
    expect(view.before.claim).not.toBeNull();
  });

  it.each([
    ['cost', 'tcoWithoutIdle'],
    ['power', 'facilityPower'],
  ] as const)('names what moved the difference of the two in %s most, three of it', (about, metric) => {
    const { causes } = checked(old, claimOn(about));
    const { options } = moved(old, runOf(old).resolved.catalog, catalog, undefined, metric) as Moved;
    const amountOf = (id: string, input: string): number =>
      options.find(({ option }) => option === id)!.causes.find((one) => one.input === input)?.amount ?? 0;
    const inputs = [...new Set(options.flatMap((option) => option.causes.map(({ input }) => input)))];
    const apart = inputs
      .map((input) => ({ input, amount: Math.abs(amountOf('cpo', input) - amountOf('retimed', input)) }))
      .sort((a, b) => b.amount - a.amount);
    const most = Math.min(3, apart.length);
    expect(causes).toHaveLength(most);
    expect(most).toBeGreaterThan(1);
    expect(causes.map(({ input }) => input.key)).toEqual(apart.slice(0, most).map(({ input }) => input));
    for (const { input, before, after } of causes) {
      const own = options.flatMap((option) => option.causes).find((one) => one.input === input.key)!;
      expect([before, after, input.unit]).toEqual([own.before, own.after, own.unit]);
      expect(Object.keys(input)).toContain('label');
    }
    for (const cause of causes) expect(Object.keys(cause).sort()).toEqual(['after', 'before', 'input']);
  });

  it('has no cause where there are no figures', () => {
    const view = checked(old, { ...claimOn('cost'), option: 'half-retimed' });
    expect(view.causes).toEqual([]);
    expect(view.before.refusals).toMatchObject([{ id: 'not-compared' }]);
  });

  it('says what the newest edition refuses', () => {
    // Near-packaged optics are an architecture of the tables since 2026.12.
    const view = checked({ ...old, architectures: { npo: { like: 'linear', endPower: 9 } } }, claimOn('cost'));
    expect(view).toMatchObject({
      after: null,
      causes: [],
      refused: { field: 'architectures.npo' },
      edition: '2026.11',
    });
    expect(view.before.found).not.toBeNull();
  });

  it('lets faults of the program through', () => {
    const broken = { edition: '2030.01' } as Catalog;
    expect(() => checked(old, { ...claimOn('cost'), option: 'half-retimed' }, broken)).toThrow(TypeError);
  });
});
