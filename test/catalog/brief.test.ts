import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefCatalog } from '../../src/catalog/brief-catalog.ts';
import { pack, unpack } from '../../src/catalog/pack.ts';
import { catalog } from '../../src/scenario/edition.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { expectEqual } from '../cases/expect-equal.ts';
import { once } from '../cases/once.ts';
import { patience } from '../cases/patience.ts';
import { anyScenario, draws } from '../cases/random-scenario.ts';

const inBrief = once((scenario) => runScenario(scenario, briefCatalog));
const inWhole = once((scenario) => runScenario(scenario, catalog));

describe('the brief tables', () => {
  it('give one switch every quantity that the whole tables give', { timeout: patience }, () =>
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const [brief, whole] = [inBrief(scenario), inWhole(scenario)];
        expectEqual(brief.options, whole.options);
      }),
      { ...draws, numRuns: 200 },
    ),
  );

  it('give the same comparisons', { timeout: patience }, () =>
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const [brief, whole] = [inBrief(scenario), inWhole(scenario)];
        expectEqual(brief.comparisons, whole.comparisons);
      }),
      { ...draws, numRuns: 100 },
    ),
  );

  it('give the same warnings', { timeout: patience }, () =>
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const [brief, whole] = [inBrief(scenario), inWhole(scenario)];
        expect(brief.warnings).toEqual(whole.warnings);
      }),
      { ...draws, numRuns: 100 },
    ),
  );
});

describe('packed rows', () => {
  it('come back as they were', () =>
    fc.assert(
      fc.property(
        fc
          .uniqueArray(
            fc.string().filter((key) => key !== '__proto__'),
            { minLength: 1, maxLength: 6 },
          )
          .chain((keys) =>
            fc.array(fc.record(Object.fromEntries(keys.map((key) => [key, fc.jsonValue()]))), { maxLength: 8 }),
          ),
        (rows) => {
          expect(unpack(pack(rows))).toEqual(rows);
        },
      ),
    ));

  it('may be none', () => expect(unpack(pack([]))).toEqual([]));

  it('of the tables come back as they were', () =>
    expect(unpack(pack(catalog.data.figures))).toEqual(catalog.data.figures));
});
