import type { InputValue, Scenario } from '../../src/scenario/scenario.ts';

const nothing = [
  ...['provisioningPrice', 'supportShare', 'integratedSupportShare', 'moduleSupportShare', 'moduleSpareShare'],
  ...['laserSpareShare', 'switchSpareShare', 'residualShare', 'moduleResidualShare', 'installTime', 'carbonPrice'],
  ...['electricityEscalation', 'discountRate', 'fanShare', 'conversionLoss', 'switchFailureRate'],
  ...['retimed.endFailureRate', 'cpo.endFailureRate', 'retimed.endLaserPower', 'cpo.endLaserPower'],
  ...['retimed.hostSerdesSaving', 'cpo.hostSerdesSaving'],
];

/**
 * One switch of 64 ends of which nothing costs but ends and electricity: 0.1 USD/kWh for the whole year, five years,
 * no discount. A retimed end draws 25 W and costs 1,400 USD, a co-packaged one 9 W and 1,450 USD.
 */
export const neutralSwitch = (inputs: Record<string, InputValue> = {}): Scenario => ({
  capacity: '102.4T',
  options: ['retimed', 'cpo'],
  inputs: {
    ...Object.fromEntries(nothing.map((name) => [name, 0])),
    ...{ pue: 1, powerOnShare: 1, electricityPrice: 0.1, horizon: 5 },
    ...{ 'retimed.endPower': 25, 'cpo.endPower': 9, 'retimed.endPrice': 1400, 'cpo.endPrice': 1450 },
    ...inputs,
  },
});

/** What the electricity of a co-packaged end costs less, USD a year. */
export const savedPerEnd = (25 - 9) * 8.76 * 0.1;
