import { describe, it } from 'vitest';
import { anyScenario } from '../cases/random-scenario.ts';
import { capexLines, lastingLines, sumsOver, yearlyLines } from '../cases/sums.ts';
import { patience } from '../cases/patience.ts';

const everyResult = sumsOver(anyScenario);

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
