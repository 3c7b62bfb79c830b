import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog/catalog.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { anyScenario, draws } from '../cases/random-scenario.ts';
import { patience } from '../cases/patience.ts';

interface Result {
  /** A number by name; of a row of years the first. */
  readonly value: (name: string) => number;
  readonly row: (name: string) => readonly number[];
  readonly discountRate: number;
  readonly horizon: number;
}

/** Asserts that two ways to one number agree, against the size of what was added up. */
function everyResult(
  check: (result: Result) => readonly { readonly total: number; readonly lines: readonly number[] }[],
): void {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const { resolved, options } = runScenario(scenario, catalog);
      for (const [i, { quantities }] of options.entries()) {
        const input = (key: string): number => resolved.input(resolved.options[i]!, key).value;
        const pairs = check({
          value: (name) => quantities[name]!.value!,
          row: (name) => quantities[name]!.byYear!,
          discountRate: input('discountRate'),
          horizon: input('horizon'),
        });
        for (const { total, lines } of pairs) {
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
const lastingLines = ['energyCost', 'supportCost', 'repairLabour', 'repairParts', 'interSiteFibreCost', 'carbonCost'];
const yearlyLines = [...lastingLines, 'idleCost'];

describe('a total is the sum of its lines', { timeout: patience }, () => {
  it('network power, the optics at the wall', () =>
    everyResult(({ value }) => [
      {
        total: value('networkPower'),
        lines: [
          value('basePower'),
          value('opticsWallPower'),
          value('copperPower') * value('conversionFactor'),
          value('dciPower'),
        ],
      },
    ]));

  it('network power, conversion on a line of its own', () =>
    everyResult(({ value }) => [
      {
        total: value('networkPower'),
        lines: [
          ...['basePower', 'opticsPower', 'laserPower', 'copperPower', 'conversionPower', 'dciPower'].map(value),
          -value('serdesSaving'),
        ],
      },
    ]));

  it('capex', () => everyResult(({ value }) => [{ total: value('capex'), lines: capexLines.map(value) }]));

  it('yearly cost in every year', () =>
    everyResult(({ row }) =>
      row('yearlyCost').map((total, i) => ({ total, lines: yearlyLines.map((name) => row(name)[i]!) })),
    ));

  it('the cost of the first year', () =>
    everyResult(({ value, row }) => [
      { total: value('opexYearOne'), lines: yearlyLines.map((name) => row(name)[0]!) },
    ]));

  it.each([
    ['tco', yearlyLines],
    ['tcoWithoutIdle', lastingLines],
  ])('%s', (name, lines) =>
    everyResult(({ value, row, discountRate, horizon }) => [
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
    everyResult(({ value, row }) => [
      { total: value('totalCarbon'), lines: [value('embodiedCarbon'), ...row('operationalCarbon')] },
    ]));

  it('with as many years as the horizon in every row', () =>
    everyResult(({ row, horizon }) =>
      [...yearlyLines, 'operationalCarbon'].map((name) => ({ total: row(name).length, lines: [horizon] })),
    ));
});
