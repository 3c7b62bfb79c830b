import type { Model } from './sheet.ts';

const usd = (meaning: string) => ({ unit: 'USD', meaning });
const watts = (meaning: string) => ({ unit: 'W', meaning });
const usdPerYear = (meaning: string) => ({
  unit: 'USD/year',
  meaning,
  index: 'year' as const,
});

/**
 * One option against the baseline. It reads results of both; positive is in favour of the option.
 * It follows tcoWithoutIdle, what a network budget pays.
 */
export const decision: Model = {
  name: 'decision',
  places: [],
  structure: {
    baselineTotal: usd('Total cost of the baseline, waiting accelerators apart.'),
    optionTotal: usd('Total cost of the option, waiting accelerators apart.'),
    baselineCapex: usd('Purchase of the baseline.'),
    optionCapex: usd('Purchase of the option.'),
    baselineResidual: usd('What is left of the baseline at the end.'),
    optionResidual: usd('What is left of the option at the end.'),
    baselineYearly: usdPerYear('Yearly cost of the baseline, waiting accelerators apart.'),
    optionYearly: usdPerYear('Yearly cost of the option, waiting accelerators apart.'),
    baselinePower: watts('Network power of the baseline.'),
    optionPower: watts('Network power of the option.'),
  },
  sheets: [
    {
      name: 'decision',
      title: 'Decision',
      quantities: {
        npv: {
          unit: 'USD',
          meaning: 'Net present value of choosing the option instead of the baseline.',
          formula: 'baselineTotal - optionTotal',
        },
        firstCash: {
          unit: 'USD',
          meaning: 'What the option saves in purchase.',
          formula: 'baselineCapex - optionCapex',
        },
        cash: {
          unit: 'USD/year',
          index: 'year',
          meaning: 'What the option saves in a year; what is left stands in the last.',
          formula:
            'baselineYearly - optionYearly - (year == horizon / oneYear ? (baselineResidual - optionResidual) / oneYear : 0)',
        },
        discountedCash: {
          unit: 'USD/year',
          index: 'year',
          meaning: 'The same, discounted to the start of the first year.',
          formula: 'cash / (1 + discountRate) ^ year',
        },
        irr: {
          unit: '1',
          meaning: 'Rates at which the net present value is 0.',
          formula: 'irr(firstCash, cash)',
        },
        paybackSimple: {
          unit: 'year',
          meaning: 'Years from which the sum of the savings stays at 0 or above.',
          formula: 'payback(firstCash, cash)',
        },
        paybackDiscounted: {
          unit: 'year',
          meaning: 'The same with discounted savings.',
          formula: 'payback(firstCash, discountedCash)',
        },
        freedAccelerators: {
          unit: '1',
          meaning: 'Accelerators that the saved power could run in a site with capped power.',
          formula: 'max(0, floor((baselinePower - optionPower) / (acceleratorPower * wattsPerKilowatt)))',
        },
      },
    },
  ],
};
