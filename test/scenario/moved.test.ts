import claims from 'virtual:claims';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { sample } from '../../src/engine/sample.ts';
import { Catalog } from '../../src/catalog/catalog.ts';
import { catalog as shipped } from '../../src/scenario/shipped-edition.ts';
import { decide, type RankedDecision } from '../../src/scenario/decide.ts';
import { loadBeside } from '../../src/scenario/editions.ts';
import { finish } from '../../src/scenario/finish.ts';
import { isMoved, moved, type Cause, type Moved } from '../../src/scenario/moved.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { studyOf } from '../../src/scenario/study-of.ts';
import { patience } from '../cases/patience.ts';
import { catalog, tables } from '../cases/tables.ts';

/** The tables with some defaults at other values. */
const withFigures = (factors: Readonly<Record<string, number>>): Catalog =>
  new Catalog({
    ...tables,
    edition: '2099.01',
    figures: tables.figures.map((figure) => {
      const factor = figure.role === 'default' ? factors[`${figure.subject}.${figure.quantity}`] : undefined;
      if (factor === undefined) return figure;
      const of = (end: number | null): number | null => end && end * factor;
      return { ...figure, typical: figure.typical * factor, low: of(figure.low), high: of(figure.high) };
    }),
  });

const cost = (tablesOf: Catalog, scenario: Scenario, option: string): number =>
  runScenario(scenario, tablesOf).options.find(({ id }) => id === option)!.quantities.tcoWithoutIdle!.value!;

function answered(scenario: Scenario, before: Catalog, after: Catalog): Moved {
  const found = moved(scenario, before, after);
  if (!isMoved(found)) throw new Error(JSON.stringify(found));
  return found;
}

/** The parts of a change add up to it. */
function addsUp({ options }: Moved): void {
  for (const { option, before, after, causes, rest } of options) {
    if (before === null || after === null) continue;
    const sum = causes.reduce((total, { amount }) => total + amount, before + rest);
    expect(Math.abs(sum - after) / Math.max(1, Math.abs(after)), option).toBeLessThan(1e-8);
  }
}

describe('moved', { timeout: patience }, () => {
  it('says nothing where nothing changed', () => {
    const { options, onlyBefore, onlyAfter } = answered({}, catalog, withFigures({}));
    expect([onlyBefore, onlyAfter]).toEqual([[], []]);
    for (const { before, after, causes, rest } of options) expect([after, causes, rest]).toEqual([before, [], 0]);
  });

  it('names the one figure that was changed, with its values, its rows and all of the difference', () => {
    const after = withFigures({ 'facility.electricityPrice': 1, 'money.labourRate': 2 });
    const found = answered({}, catalog, after);
    addsUp(found);
    for (const { option, before, after: now, causes, rest } of found.options) {
      expect([before, now]).toEqual([cost(catalog, {}, option), cost(after, {}, option)]);
      expect(causes.map(({ input }) => input)).toEqual(['money.labourRate']);
      const [cause] = causes;
      expect(cause!.after).toBe(2 * cause!.before);
      expect(cause!.figureAfter).toBe(cause!.figureBefore);
      expect([cause!.unit, rest]).toEqual(['USD/h', 0]);
    }
  });

  it('lets what is a share of a figure move with it', () => {
    const factors = { 'retimed-1600g.endPrice': 1.5 };
    const found = answered(
      { inputs: { 'linear.endPrice': '75 % of retimed.endPrice' } },
      catalog,
      withFigures(factors),
    );
    const linear = found.options.find(({ option }) => option === 'linear')!;
    expect(linear.causes.map(({ input }) => input)).toEqual(['retimed-1600g.endPrice']);
    addsUp(found);
  });

  it('puts the figure first that does most', () => {
    const found = answered({}, catalog, withFigures({ 'cpo-1600g.endPrice': 1.3, 'cpo-1600g.endPower': 1.01 }));
    const cpo = found.options.find(({ option }) => option === 'cpo')!;
    expect(cpo.causes.map(({ input }) => input)).toEqual(['cpo-1600g.endPrice', 'cpo-1600g.endPower']);
    expect(found.options.find(({ option }) => option === 'retimed')!.causes).toEqual([]);
  });

  it('accounts for all of any change, however its figures work together', () =>
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(
            ...['retimed-1600g.endPrice', 'retimed-800g.endPrice', 'cpo-1600g.endPrice', 'linear-1600g.endPower'],
            ...[
              'money.labourRate',
              'money.discountRate',
              'facility.pue',
              'money.residualShare',
              'cpo-1600g.repairTime',
            ],
            ...['switch-102.4t.switchPrice', 'switch-102.4t.switchBasePower', 'retimed-1600g.endFailureRate'],
          ),
          fc.double({ min: 1, max: 1.4, noNaN: true }),
        ),
        fc.constantFrom<Scenario>({}, { scope: 'fabric', inputs: { endpointCount: 2048 } }),
        (factors, scenario) => {
          const found = answered(scenario, catalog, withFigures(factors));
          addsUp(found);
          for (const { causes, rest } of found.options) {
            expect(rest).toBe(0);
            for (const { input } of causes) expect(Object.keys(factors)).toContain(input);
            const amounts = causes.map(({ amount }) => Math.abs(amount));
            expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
          }
        },
      ),
      { seed: 20261128, numRuns: 40 },
    ));

  it('gives each figure what it does after those that do more have gone back', () => {
    for (const factors of [
      { 'cpo-1600g.endPrice': 1.3, 'money.integratedSupportShare': 1.01 },
      { 'cpo-1600g.endPrice': 1.01, 'money.integratedSupportShare': 2 },
    ]) {
      const after = withFigures(factors);
      const { causes } = answered({}, catalog, after).options.find(({ option }) => option === 'cpo')!;
      expect(causes).toHaveLength(2);
      const now = cost(after, {}, 'cpo');
      const [first, second] = causes as [Cause, Cause];
      const without = (...back: Cause[]) =>
        cost(after, { inputs: Object.fromEntries(back.map(({ input, before }) => [input, before])) }, 'cpo');
      expect(Math.abs(now - without(first))).toBeGreaterThan(Math.abs(now - without(second)));
      expect(first.amount).toBeCloseTo(now - without(first), 4);
      expect(second.amount).toBeCloseTo(without(first) - without(first, second), 4);
    }
  });

  it('says nothing of what does less than a billionth of the total', () => {
    const { options } = answered({}, catalog, withFigures({ 'money.labourRate': 1 + 1e-8 }));
    for (const { causes, rest } of options) expect([causes, rest]).toEqual([[], 0]);
  });

  it('names the option of the lowest cost in each, the first of equal ones', () => {
    const dear = withFigures({ 'cpo-1600g.endPrice': 3, 'linear-1600g.endPrice': 0.2 });
    const options = ['retimed', 'linear', 'cpo'];
    const { bestBefore, bestAfter } = answered({ options }, catalog, dear);
    const lowest = (tablesOf: Catalog) =>
      [...options].sort((a, b) => cost(tablesOf, { options }, a) - cost(tablesOf, { options }, b))[0];
    expect([bestBefore, bestAfter]).toEqual([lowest(catalog), 'linear']);
    const cheap = withFigures({ 'cpo-1600g.endPrice': 0.1 });
    expect(answered({ options }, catalog, cheap).bestAfter).toBe('cpo');
    expect(answered({ options: ['retimed', 'cpo-upper'] }, catalog, dear).bestAfter).toBe('retimed');
  });

  it('compares no option that one edition alone has', () => {
    const without = new Catalog({
      ...tables,
      edition: '2099.01',
      options: tables.options.filter(({ id }) => id !== 'linear'),
    });
    const there = answered({}, catalog, without).options;
    expect(there.find(({ option }) => option === 'linear')).toEqual({
      ...{ option: 'linear', before: cost(catalog, {}, 'linear'), after: null, causes: [], rest: 0 },
    });
    expect(there.map(({ option }) => option)).toEqual(['retimed', 'half-retimed', 'cpo', 'linear']);
    const back = answered({}, without, catalog).options;
    expect(back.find(({ option }) => option === 'linear')).toEqual({
      ...{ option: 'linear', before: null, after: cost(catalog, {}, 'linear'), causes: [], rest: 0 },
    });
    expect(back.map(({ option }) => option)).toEqual(['retimed', 'half-retimed', 'linear', 'cpo']);
  });

  it('has no figure of what follows another', () => {
    const scenario = { inputs: { 'retimed.systemPowerMax': 2000 } };
    const { options } = answered(scenario, catalog, withFigures({ 'facility.typicalPowerShare': 1.1 }));
    const { causes } = options.find(({ option }) => option === 'retimed')!;
    expect(causes).toMatchObject([{ input: 'retimed-1600g.systemPower', figureBefore: null, figureAfter: null }]);
  });

  it('is refused by either edition, and hides no fault', () => {
    const without = new Catalog({
      ...tables,
      edition: '2099.01',
      options: tables.options.filter(({ id }) => id !== 'linear'),
    });
    const refused = { refusal: { field: 'options[1]' } };
    const scenario: Scenario = { options: ['retimed', 'linear'] };
    expect(moved(scenario, catalog, without)).toMatchObject({ refusedBy: 'after', ...refused });
    expect(moved(scenario, without, catalog)).toMatchObject({ refusedBy: 'before', ...refused });
    expect(() => moved({}, catalog, {} as Catalog)).toThrow(TypeError);
  });

  it('has how sure the answer is in both, of the same simulated cases', () => {
    const cube = { draws: 256, seed: 3 };
    const dearer = withFigures({ 'cpo-1600g.endPrice': 1.6 });
    const found = moved({}, catalog, dearer, cube) as Moved;
    const again = (tablesOf: Catalog) => {
      const answer = runScenario({}, tablesOf);
      return decide(
        answer,
        finish(sample(studyOf(answer.resolved).study, cube, [], 'tcoWithoutIdle')),
        'tcoWithoutIdle',
      );
    };
    expect(found.decisions).toEqual({ before: again(catalog), after: again(dearer) });
    const chance = (decision: RankedDecision): number =>
      decision.ranking.find(({ option }) => option === 'cpo')!.chanceLowest;
    expect(chance(found.decisions!.after)).toBeLessThan(chance(found.decisions!.before));
    expect(answered({}, catalog, dearer).decisions).toBeNull();
  });

  it('names a figure whose range alone was changed: it moves chances, not costs', () => {
    const wider = new Catalog({
      ...tables,
      edition: '2099.01',
      figures: tables.figures.map((figure) =>
        figure.role === 'default' && figure.subject === 'facility' && figure.quantity === 'pue'
          ? { ...figure, high: figure.high! + 0.1 }
          : figure,
      ),
    });
    const { options, ranges } = answered({}, catalog, wider);
    expect(ranges).toEqual(['facility.pue']);
    for (const { before, after } of options) expect(after).toBe(before);
  });

  it('passes over the edition that a scenario names', () =>
    expect(isMoved(moved({ edition: '1999.01' }, catalog, withFigures({})))).toBe(true));
});

describe('moved since the frozen edition 2026.11', { timeout: patience }, () => {
  let old: Catalog;
  beforeAll(async () => {
    old = await loadBeside('2026.11');
  });

  it('accounts for every headline of the shipped scenarios, with the code of either edition', () => {
    let count = 0;
    for (const [name, scenario] of Object.entries(claims.scenarios)) {
      const found = moved(scenario as Scenario, old, shipped);
      if (!isMoved(found)) continue;
      count += 1;
      addsUp(found);
      expect(found.before.resolved.catalog, name).toBe(old);
      // Figures that came with 2026.12 have no counterpart.
      expect(found.onlyAfter, name).toContain('facility.rackPower');
      for (const { before, after } of found.options) expect([before, after], name).not.toContain(null);
    }
    expect(count).toBeGreaterThan(40);
  });

  it.each<[string, Scenario, string]>([
    ['several networks', { scope: 'fabric', networks: { a: { inputs: { endpointCount: 64 } } } }, 'networks'],
    ['a switch that it does not know', { capacity: '409.6T' }, 'capacity'],
    ['an option that it does not know', { options: ['retimed', 'npo'] }, 'options[1]'],
    ['an input that it does not know', { scope: 'fabric', inputs: { railCount: 2 } }, 'inputs.railCount'],
  ])('says that it refuses %s', (_, scenario, field) =>
    expect(moved(scenario, old, shipped)).toMatchObject({ refusedBy: 'before', refusal: { field } }),
  );

  it('leaves the shipped edition as it is', async () => {
    const before = cost(shipped, {}, 'cpo');
    await loadBeside('2026.11');
    expect(cost(shipped, {}, 'cpo')).toBe(before);
    expect(cost(old, {}, 'cpo')).not.toBe(before);
  });
});
