import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patience } from '../cases/patience.ts';
import { run } from '../cases/fabric-run.ts';
import { anyFabric } from '../cases/random-fabric.ts';
import { draws } from '../cases/random-scenario.ts';

interface Result {
  readonly value: (name: string) => number;
  readonly row: (name: string) => readonly number[];
  readonly discountRate: number;
  readonly horizon: number;
}
interface Sum {
  readonly total: number;
  readonly lines: readonly number[];
}

/** Asserts that a total is the sum of its lines, against the size of what was added up. */
function everyFabric(check: (result: Result) => readonly Sum[]): void {
  fc.assert(
    fc.property(anyFabric, (scenario) => {
      const { resolved, options } = run(scenario);
      for (const [i, { quantities }] of options.entries()) {
        const input = (key: string): number => resolved.input(resolved.options[i]!, key).value;
        const sums = check({
          value: (name) => quantities[name]!.value!,
          row: (name) => quantities[name]!.byYear!,
          discountRate: input('discountRate'),
          horizon: input('horizon'),
        });
        for (const { total, lines } of sums) {
          const sum = lines.reduce((all, line) => all + line, 0);
          const size = lines.reduce((all, line) => all + Math.abs(line), 0);
          expect(Math.abs(total - sum)).toBeLessThanOrEqual(1e-12 * size);
        }
      }
    }),
    { ...draws, numRuns: 60 },
  );
}

const capexLines = [
  ...['switchCost', 'leafOpticsCost', 'upperOpticsCost', 'cardOpticsCost', 'copperCost', 'cablingCost'],
  ...['installationCost', 'spareCost', 'provisioningCapex', 'dciCost'],
];
const lasting = ['energyCost', 'supportCost', 'repairLabour', 'repairParts', 'interSiteFibreCost', 'carbonCost'];
const yearlyLines = [...lasting, 'idleCost'];

describe('a total of a fabric or a campus is the sum of its lines', { timeout: patience }, () => {
  it('network power', () =>
    everyFabric(({ value }) => [
      {
        total: value('networkPower'),
        lines: [
          value('basePower'),
          value('opticsWallPower'),
          value('copperPower') * value('conversionFactor'),
          value('dciPower'),
        ],
      },
      {
        total: value('networkPower'),
        lines: [
          ...['basePower', 'opticsPower', 'laserPower', 'copperPower', 'conversionPower', 'dciPower'].map(value),
          -value('serdesSaving'),
        ],
      },
    ]));

  it('network power, switch by switch, with the cards and what stands between the sites', () =>
    everyFabric(({ value }) => [
      {
        total: value('networkPower'),
        lines: [
          value('leafSwitchPower') * value('leafSwitchCount'),
          value('upperSwitchCount') > 0 ? value('upperSwitchPower') * value('upperSwitchCount') : 0,
          value('cardWallPower'),
          value('dciPower'),
        ],
      },
    ]));

  it('capex', () => everyFabric(({ value }) => [{ total: value('capex'), lines: capexLines.map(value) }]));

  it.each([
    ['yearlyCostWithoutIdle', lasting],
    ['yearlyCost', yearlyLines],
  ])('%s in every year', (name, lines) =>
    everyFabric(({ row }) => row(name).map((total, i) => ({ total, lines: lines.map((line) => row(line)[i]!) }))),
  );

  it('the cost of the first year, idle hours included', () =>
    everyFabric(({ value, row }) => [
      { total: value('opexYearOne'), lines: yearlyLines.map((line) => row(line)[0]!) },
    ]));

  it.each([
    ['tcoWithoutIdle', lasting],
    ['tco', yearlyLines],
  ])('%s', (name, lines) =>
    everyFabric(({ value, row, discountRate, horizon }) => [
      {
        total: value(name),
        lines: [
          ...capexLines.map(value),
          ...lines.flatMap((line) => row(line).map((amount, i) => amount / (1 + discountRate) ** (i + 1))),
          -value('residual') / (1 + discountRate) ** horizon,
        ],
      },
    ]),
  );

  it('carbon', () =>
    everyFabric(({ value, row }) => [
      { total: value('totalCarbon'), lines: [value('embodiedCarbon'), ...row('operationalCarbon')] },
    ]));

  it('switches and ends by place', () =>
    everyFabric(({ value }) => [
      { total: value('switchCount'), lines: [value('leafSwitchCount'), value('upperSwitchCount')] },
      ...['leaf', 'upper', 'card'].map((place) => ({
        total: value(`${place}InstalledEnds`),
        lines: [value(`${place}UsedEnds`), value(`${place}StrandedEnds`)],
      })),
    ]));

  it('with as many years as the horizon in every row', () =>
    everyFabric(({ row, horizon }) =>
      [...yearlyLines, 'operationalCarbon'].map((name) => ({ total: row(name).length, lines: [horizon] })),
    ));
});
