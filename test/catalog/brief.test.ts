import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefCatalog } from '../../src/catalog/brief-catalog.ts';
import { briefTables, readBriefTables } from '../../src/catalog/brief.ts';
import { pack, unpack } from '../../src/catalog/pack.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
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

describe('the brief tables are brief', () => {
  const architecture = (id: string, integrated: boolean, medium: 'optical' | 'copper') => ({
    ...catalog.data.architectures[0]!,
    ...{ id, integrated, medium, meaning: 'An architecture' },
  });
  const subject = (architectureId: string, rateGbps: number) => ({
    ...catalog.data.subjects[0]!,
    ...{ id: `${architectureId}-${rateGbps}g`, architecture: architectureId, rateGbps },
  });
  const input = (quantity: string, ...scopes: string[]) => ({
    ...catalog.input('pue')!,
    ...{ quantity, scopes, meaning: 'An input' },
  });
  const figure = (
    subjectId: string,
    quantity: string,
    role: 'default' | 'alternative' | 'information' = 'default',
  ) => ({
    ...catalog.figure('facility-pue-aws')!,
    ...{ id: `${subjectId}-${quantity}-${role}`, subject: subjectId, quantity, role },
  });
  const data = {
    ...catalog.data,
    architectures: [
      architecture('module', false, 'optical'),
      architecture('other', false, 'optical'),
      architecture('engine', true, 'optical'),
      architecture('cable', false, 'copper'),
    ],
    // Both pluggables have 800; 400 is of one alone, 1600 of the engine of the switch, 3200 of nothing that is read.
    subjects: [
      ...[subject('module', 800), subject('module', 400), subject('other', 800)],
      ...[subject('engine', 1600), subject('engine', 3200), subject('cable', 800), subject('cable', 400)],
    ],
    switches: [{ ...catalog.data.switches[0]!, opticsRateGbps: 1600 }],
    inputs: [
      ...[input('pue', 'switch', 'fabric'), input('cablePrice', 'fabric'), input('fieldMtbf')],
      ...[input('endpointRate', 'fabric'), input('endPower', 'switch')],
    ],
    figures: [
      ...[
        figure('facility', 'pue'),
        figure('facility', 'pue', 'alternative'),
        figure('facility', 'pue', 'information'),
      ],
      ...[figure('money', 'cablePrice'), figure('fabric', 'endpointRate')],
      ...['module-800g', 'module-400g', 'engine-1600g', 'engine-3200g', 'cable-800g'].map((id) =>
        figure(id, 'endPower'),
      ),
    ],
    rates: [{ ...catalog.data.rates[0]!, source: 'a bank' }],
    classBands: [{ ...catalog.data.classBands[0]!, reason: 'A reason' }],
  };
  const tables = briefTables(data);
  const read = readBriefTables(tables);

  it('inputs are those of one switch, and the rate of a card', () => {
    expect(read.inputs.map(({ quantity }) => quantity)).toEqual(['pue', 'endpointRate', 'endPower']);
    expect(read.inputs[0]).toEqual({ ...data.inputs[0], meaning: '' });
  });

  it('figures are defaults of these inputs, without copper and without modules of a rate of few', () => {
    const names = read.figures.map((one) => `${one.subject}.${one.quantity} ${one.role}`);
    expect(names).toEqual([
      'facility.pue default',
      'fabric.endpointRate default',
      'module-800g.endPower default',
      'engine-1600g.endPower default',
    ]);
    const { low, typical, high, of, buyerClass, evidence, weakest } = data.figures[0]!;
    expect(read.figures[0]).toEqual({
      ...{ subject: 'facility', quantity: 'pue', of, low, typical, high, buyerClass, evidence, weakest },
      ...{ id: '', unit: '', boundary: '', source: null, asOf: '', role: 'default' },
    });
  });

  it('ends are all but those modules; a cable without figures is known', () =>
    expect(read.subjects.map(({ id }) => id)).toEqual([
      ...['module-800g', 'other-800g', 'engine-1600g', 'cable-800g', 'cable-400g'],
    ]));

  it('texts for readers are empty', () => {
    expect(read.architectures).toEqual(data.architectures.map((row) => ({ ...row, meaning: '' })));
    expect(read.rates).toEqual([{ ...data.rates[0], source: '' }]);
    expect(read.classBands).toEqual([{ ...data.classBands[0], reason: '' }]);
  });

  it('the rest is as it was', () => {
    const { edition, switches, options, regions } = data;
    expect(read).toMatchObject({ edition, switches, options, regions });
  });
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
