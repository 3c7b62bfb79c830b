import { describe, it } from 'vitest';
import { patience } from '../cases/patience.ts';
import { anyFabric } from '../cases/random-fabric.ts';
import { capexLines, lastingLines, sumsOver, yearlyLines } from '../cases/sums.ts';

const everyFabric = sumsOver(anyFabric);

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
          ...['upper', 'core', 'fourth'].map((tier) =>
            value(`${tier}Switches`) > 0 ? value(`${tier}SwitchPower`) * value(`${tier}Switches`) : 0,
          ),
          value('cardWallPower'),
          value('dciPower'),
        ],
      },
    ]));

  it('capex', () => everyFabric(({ value }) => [{ total: value('capex'), lines: capexLines.map(value) }]));

  it.each([
    ['yearlyCostWithoutIdle', lastingLines],
    ['yearlyCost', yearlyLines],
  ])('%s in every year', (name, lines) =>
    everyFabric(({ row }) => row(name).map((total, i) => ({ total, lines: lines.map((line) => row(line)[i]!) }))),
  );

  it('the cost of the first year, idle hours included', () =>
    everyFabric(({ value, row }) => [
      { total: value('opexYearOne'), lines: yearlyLines.map((line) => row(line)[0]!) },
    ]));

  it.each([
    ['tcoWithoutIdle', lastingLines],
    ['tco', yearlyLines],
  ])('%s', (name, lines) =>
    everyFabric(({ value, row, discountRate, horizon }) => [
      {
        total: value(name),
        lines: [
          ...capexLines.map(value),
          ...lines.flatMap((line) => row(line).map((amount, i) => amount / (1 + discountRate) ** (i + 1))),
          ...(name === 'tco' ? [value('bringUpCost')] : []),
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
      { total: value('upperSwitchCount'), lines: ['upper', 'core', 'fourth'].map((tier) => value(`${tier}Switches`)) },
      ...['leaf', 'upper', 'core', 'fourth', 'card'].map((place) => ({
        total: value(`${place}InstalledEnds`),
        lines: [value(`${place}UsedEnds`), value(`${place}StrandedEnds`)],
      })),
    ]));

  it('with as many years as the horizon in every row', () =>
    everyFabric(({ row, horizon }) =>
      [...yearlyLines, 'operationalCarbon'].map((name) => ({ total: row(name).length, lines: [horizon] })),
    ));
});
