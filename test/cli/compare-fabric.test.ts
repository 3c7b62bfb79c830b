import { describe, expect, it } from 'vitest';
import type { ResultJson } from '../../src/export/json.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import { jsonOf, textOf } from '../cases/commands.ts';
import { secondFabric } from '../cases/second-fabric-model.ts';
import { refusalIn } from '../cases/refusal.ts';

/** They suffice for the counts. */
const twoOptions = ['--options', 'retimed,cpo'];
const compare = (...words: string[]): ResultJson =>
  jsonOf<ResultJson>('compare', '--draws', '8', ...(words.includes('--options') ? [] : twoOptions), ...words);
const value = (result: ResultJson, name: string, option = 'retimed'): number | null =>
  result.options.find(({ id }) => id === option)!.quantities[name]!.value;

describe.each(['fabric', 'campus'])('compare --scope %s --format json', (scope) => {
  const text = textOf('compare', '--scope', scope, '--format', 'json', '--draws', '64');
  const result = JSON.parse(text) as ResultJson;

  it('compares all shipped options, CPO above the leaves too', () =>
    expect(result.options.map(({ id }) => id)).toEqual(['retimed', 'half-retimed', 'linear', 'cpo', 'cpo-upper']));

  it('has every quantity that the contract names, in every option and difference', () => {
    const resolved = resolveScenario({ scope }, catalog);
    const names = Object.keys(secondFabric(resolved, resolved.options[0]!));
    expect(names.length).toBeGreaterThan(100);
    const sets = [
      ...result.options.map(({ quantities }) => quantities),
      ...result.comparisons.map(({ differences }) => differences),
    ];
    for (const set of sets) expect(names.filter((name) => !(name in set))).toEqual([]);
  });

  it('has a value, a unit and a band, a row for each year where there is one, a reason where there is no value', () => {
    const banded = 'evidence,evidenceFloor,p10,p50,p90,unit,value';
    for (const { quantities } of result.options)
      for (const [name, quantity] of Object.entries(quantities)) {
        const keys = Object.keys(quantity).sort().join();
        const expected = quantity.value === null ? 'reason,unit,value' : banded;
        expect(keys, name).toBe(quantity.byYear ? `byYear,${banded}` : expected);
        expect(quantity.byYear?.length ?? 5, name).toBe(5);
      }
  });

  it('has the same quantities in every option', () => {
    const [first, ...rest] = result.options.map(({ quantities }) => Object.keys(quantities).join());
    for (const names of rest) expect(names).toBe(first);
  });

  it('writes neither NaN nor infinity, and no number as text', () => {
    expect(text).not.toMatch(/NaN|Infinity|1e999|"-?\d+(\.\d+)?"(?=:\s*\d)/);
    const nulls = result.options.flatMap(({ quantities }) =>
      Object.entries(quantities).flatMap(([name, one]) => (one.value === null ? [name] : [])),
    );
    const always = ['switchPower', 'coreSwitchPower', 'fourthSwitchPower'];
    const expected = scope === 'campus' ? always : [...always, 'syncTime', 'syncShare'];
    expect([...new Set(nulls)].sort()).toEqual(expected.sort());
  });

  it('has a decision for each option against the baseline', () => {
    expect(result.comparisons.map(({ option, baseline }) => `${option} ${baseline}`)).toEqual([
      'half-retimed retimed',
      'linear retimed',
      'cpo retimed',
      'cpo-upper retimed',
    ]);
    for (const { decision } of result.comparisons) {
      expect(Object.keys(decision)).toEqual(['npv', 'irr', 'paybackSimple', 'paybackDiscounted', 'freedAccelerators']);
      expect(decision.npv.value).toEqual(expect.any(Number));
      expect(decision.freedAccelerators).toEqual({ value: expect.any(Number) as number, unit: '1' });
    }
  });
});

describe('scopes of compare', () => {
  it('a campus has three sites unless set: a third of 8,192 endpoints on each, rounded up', () => {
    // Without a second option there is nothing to search break-evens for.
    const alone = (...words: string[]): ResultJson => compare('--options', 'retimed', ...words);
    const campus = alone('--scope', 'campus');
    expect(value(campus, 'siteEndpoints')).toBe(2731);
    expect(value(campus, 'maxEndpoints')).toBe(3 * 8192);
    expect(value(alone('--scope', 'campus', '--set', 'siteCount=4'), 'siteEndpoints')).toBe(2048);
    expect(value(alone('--scope', 'fabric'), 'siteEndpoints')).toBe(8192);
  });

  it('one switch has no option above its leaf', () =>
    expect(jsonOf<ResultJson>('compare', '--draws', '8').options.map(({ id }) => id)).toEqual([
      ...['retimed', 'half-retimed', 'linear', 'cpo'],
    ]));

  it('refuses a scope that there is not', () =>
    expect(refusalIn(() => textOf('compare', '--scope', 'orbit'))!.message).toBe(
      'scope: found "orbit"; allowed: switch, fabric, campus',
    ));

  it.each(['fabric', 'campus'])('text of scope %s is lines without NaN', (scope) => {
    const text = textOf('compare', '--scope', scope);
    expect(text).toContain('CPO');
    expect(text).not.toMatch(/NaN|undefined|Infinity|\bnull\b|[-−]0(?![.\d])/);
  });

  it('warnings have an id, an input and a text, and the option where they speak of one', () => {
    const { warnings } = compare(
      ...['--scope', 'fabric', '--capacity', '51.2T', '--options', 'cpo,cpo-upper', '--set', 'endpointCount=2049'],
    );
    const ids = warnings.map(({ id }) => id);
    for (const id of ['interface-mismatch', 'just-above-bound', 'uneven-tiers']) expect(ids).toContain(id);
    for (const { option, ...rest } of warnings) {
      expect(Object.keys(rest).sort()).toEqual(['id', 'input', 'text']);
      expect(option ?? 'cpo').toMatch(/^(cpo|cpo-upper)$/);
    }
  });
});
