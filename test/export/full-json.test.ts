import { describe, expect, it } from 'vitest';
import { run } from '../cases/fabric-run.ts';
import { patience } from '../cases/patience.ts';
import { resolve } from '../cases/refusal.ts';
import { fullJson, unsound } from '../cases/whole-json.ts';
import { studyOf } from '../../src/scenario/study-of.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

const small: Scenario = { options: ['retimed', 'cpo'] };
const fabric: Scenario = { scope: 'fabric', options: ['retimed', 'cpo'], inputs: { endpointCount: 512 } };

describe('the same scenario, draws and seed', { timeout: patience }, () => {
  it.each([
    ['one switch', small],
    ['a fabric', fabric],
  ])('give the same text: %s', (_, scenario) =>
    expect(JSON.stringify(fullJson(scenario, 300))).toBe(JSON.stringify(fullJson(scenario, 300))),
  );

  it('another seed gives other bands and the same typical values', () => {
    const [one, other] = [fullJson(small, 300, 1), fullJson(small, 300, 2)].map((result) => result.options[1]!);
    expect(other!.quantities.tco!.p50).not.toBe(one!.quantities.tco!.p50);
    expect(other!.quantities.tco!.value).toBe(one!.quantities.tco!.value);
  });

  it('what others are compared does not change a band', () => {
    const [alone, among] = [small, {}].map((scenario) => fullJson(scenario, 300).options);
    expect(among!.find(({ id }) => id === 'cpo')).toEqual(alone!.find(({ id }) => id === 'cpo'));
  });
});

describe('few draws', { timeout: patience }, () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('%d give numbers and words everywhere', (draws) => {
    const result = fullJson(small, draws);
    expect(unsound(result)).toEqual([]);
    expect(result.draws).toBe(draws);
  });

  it('one draw has one value for all percentiles', () => {
    const { p10, p50, p90 } = fullJson(small, 1).options[1]!.quantities.tco!;
    expect([p10, p90]).toEqual([p50, p50]);
  });

  it.each([1, 255])('%d are warned of', (draws) =>
    expect(fullJson(small, draws).warnings.filter(({ id }) => id === 'few-draws')).toHaveLength(1),
  );
  it('256 are not', () => expect(fullJson(small, 256).warnings.filter(({ id }) => id === 'few-draws')).toEqual([]));
});

describe('not-the-mean', { timeout: patience }, () => {
  const fixed = Object.fromEntries(
    [...studyOf(resolve(small)).inputs]
      .filter(([, { input, origin }]) => !input.whole && origin !== 'follows')
      .map(([name, { value }]) => [name, value]),
  );
  const warned = (inputs: Scenario['inputs']) =>
    fullJson({ ...small, inputs: { ...fixed, ...inputs } }, 512).warnings.filter(({ id }) => id === 'not-the-mean');

  it('is silent where every total is a straight line in what is drawn', () =>
    expect(warned({ 'cpo-1600g.endPower': { low: 5, typical: 10, high: 15 } })).toEqual([]));

  // A price that is compounded over thirty years grows far more on its high side than it falls on its low one.
  it('names the total and the input that bends it', () => {
    const bent = warned({ horizon: 30, 'facility.electricityEscalation': { low: -0.3, typical: 0.1, high: 0.5 } });
    expect(bent.map(({ input }) => input)).toContain('facility.electricityEscalation');
    expect(bent[0]!.text).toMatch(
      /^Retimed: the expected value of .* differs from the average of simulated cases, mainly because of /,
    );
  });
});

describe('every input can be set by the name that a result gives it', { timeout: patience }, () => {
  it.each<[string, Scenario]>([
    ['one switch', small],
    ['a fabric', fabric],
  ])('%s', (_, scenario) => {
    const { comparisons } = fullJson(scenario, 16);
    const names = comparisons.flatMap(({ breakEven, drivers, verdict }) => [
      ...breakEven!.map(({ input }) => input),
      ...drivers!.map(({ input }) => input),
      ...verdict!.settledBy,
    ]);
    expect(names.length).toBeGreaterThan(20);
    const { resolved } = run(scenario);
    for (const name of new Set(names)) {
      const known = [...studyOf(resolved).inputs].find(
        ([one]) => one === name || one.endsWith(`.${name}`) || one.replace(/-\d+g\./, '.') === name,
      )!;
      const set = resolve({ ...scenario, inputs: { ...scenario.inputs, [name]: known[1].value } });
      expect(set.settings.values.size).toBe(resolved.settings.values.size + 1);
    }
  });
});
