import { describe, expect, it } from 'vitest';
import { verdictOfChance } from '../../src/scenario/chance.ts';
import { withInput } from '../../src/scenario/settings.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { run } from '../cases/fabric-run.ts';
import { wholeView } from '../cases/whole-view.ts';

const totalOf = (scenario: Scenario, id: string): number =>
  run(scenario).options.find((option) => option.id === id)!.quantities.tcoWithoutIdle!.value!;

describe.each<[string, Scenario]>([
  ['one switch', {}],
  ['a fabric', { scope: 'fabric' }],
  ['a low price', { inputs: { 'cpo.endPrice': 300 } }],
])('what matters in %s', (_, scenario) => {
  const { view, run: answer } = wholeView(scenario);
  const { matters } = view;
  const curve = matters!.curve!;

  it('chances of the curve lie in 0 to 1 and add up to 1 at every point', () => {
    expect(curve.chances).toHaveLength(curve.options.length);
    for (const i of curve.x.keys()) {
      const own = curve.chances.map((chances) => chances[i]!);
      for (const chance of own) expect(chance >= 0 && chance <= 1).toBe(true);
      expect(own.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
    }
  });

  it('the axis rises and holds what is used and every published figure', () => {
    const [from, to] = [curve.x[0]!, curve.x.at(-1)!];
    for (const [i, x] of curve.x.entries()) expect(i === 0 || x > curve.x[i - 1]!).toBe(true);
    for (const value of [curve.used, ...curve.figures]) expect(value >= from && value <= to, String(value)).toBe(true);
  });

  it('zones cover the axis without gaps, each beside another', () => {
    const { zones, x } = curve;
    expect(zones[0]!.from).toBe(x[0]);
    expect(zones.at(-1)!.to).toBe(x.at(-1));
    for (const [i, { from, to, option }] of zones.entries()) {
      expect(to >= from).toBe(true);
      if (i === 0) continue;
      expect(from).toBe(zones[i - 1]!.to);
      expect(option).not.toBe(zones[i - 1]!.option);
    }
  });

  it('zones say what is likely, from 66 %', () => {
    for (const [i, x] of curve.x.entries()) {
      const chances = curve.chances.map((own) => own[i]!);
      const most = Math.max(...chances);
      const likely = verdictOfChance(most) === 'not-settled' ? null : curve.options[chances.indexOf(most)]!.id;
      const zone = curve.zones.filter(({ from, to }) => x > from && x < to);
      // On the edge of two zones it is either.
      if (zone.length === 1) expect(zone[0]!.option, String(x)).toBe(likely);
      else
        expect(curve.zones.filter(({ from, to }) => x >= from && x <= to).map(({ option }) => option)).toContain(
          likely,
        );
    }
  });

  it('the difference at the ends of each input is that of a scenario that sets it', () => {
    const { a, b, rows, expected } = matters!;
    const difference = (one: Scenario): number => totalOf(one, a.id) - totalOf(one, b.id);
    expect(difference(scenario) / expected).toBeCloseTo(1, 9);
    expect(rows.length).toBeGreaterThan(3);
    for (const { input, low, high, atLow, atHigh } of rows)
      for (const [value, at] of [
        [low, atLow],
        [high, atHigh],
      ] as const) {
        const anew = difference(withInput(scenario, answer.resolved.settings, input.key, value));
        expect(Math.abs(anew - at), `${input.key} at ${value}`).toBeLessThan(1e-7 * totalOf(scenario, a.id));
      }
  });

  it('a row whose input has a break-even ends on both sides of it', () => {
    for (const { low, high, atLow, atHigh, breakEven } of matters!.rows)
      if (breakEven?.value !== null && breakEven?.more === 0 && breakEven.value > low && breakEven.value < high)
        expect(Math.sign(atLow)).toBe(-Math.sign(atHigh));
  });

  it('published figures are counted once each', () => {
    for (const { figures, cheapest } of matters!.published)
      expect(cheapest.reduce((sum, { count }) => sum + count, 0)).toBe(figures);
  });
});
