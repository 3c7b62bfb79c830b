import type { ResultRow } from '../parts/results-table/cpo-results-table.ts';
import { quantityLabels } from '../words/en.ts';
import { formatNumber, formatPercent, unitLabel } from '../words/format.ts';
import type { Run } from '../scenario/run-scenario.ts';

/** Quantities that the page shows beside power and cost, by scope and subject. */
export const moreOfSwitch = [
  'energyPerBit',
  'opticsShare',
  'leafEvents',
  'switchSwaps',
  'leafDownEndHours',
  'availability',
  'embodiedCarbon',
  'totalCarbon',
  'opexYearOne',
  'tcoPerGbps',
];
export const countsOfFabric = [
  'tierCount',
  'leafSwitchCount',
  'upperSwitchCount',
  'interSwitchLinks',
  'leafUsedEnds',
  'leafInstalledEnds',
  'upperUsedEnds',
  'upperInstalledEnds',
  'cardInstalledEnds',
  'strandedCost',
  'copperEndpoints',
  'fibreCount',
  'fibreLength',
  'fibresPerEndpoint',
  'fibreRatio',
  'maxEndpoints',
];
export const failuresOfFabric = [
  'leafEvents',
  'upperEvents',
  'cardEvents',
  'switchSwaps',
  'interruptions',
  'idleShare',
  'idleAcceleratorHours',
  'cutOffHours',
  'presentIdleCost',
  'availability',
];
export const moreOfFabric = [
  'powerPerEndpoint',
  'leafSwitchPower',
  'upperSwitchPower',
  'energyPerBit',
  'opticsShare',
  'embodiedCarbon',
  'totalCarbon',
  'opexYearOne',
  'tco',
  'tcoPerEndpoint',
  'tcoPerGbps',
];
export const betweenSites = [
  'dciLinks',
  'dciModules',
  'fibrePairs',
  'amplifiers',
  'dciPower',
  'dciCost',
  'oneWayLatency',
  'roundTrip',
  'syncTime',
  'syncShare',
];

const shares = new Set(['opticsShare', 'availability', 'idleShare', 'syncShare']);
const unitless = new Set(['1', '1/year', 'h/year']);

/** Rows for the options compared; a quantity that is 0 for all of them is left out. */
export function resultRows(run: Run, quantities: readonly string[]): ResultRow[] {
  return quantities
    .filter((quantity) => run.options.some((option) => option.quantities[quantity]!.value !== 0))
    .map((quantity) => {
      const { unit } = run.options[0]!.quantities[quantity]!;
      return {
        quantity,
        label: `${quantityLabels[quantity]!}${unitless.has(unit) ? '' : `, ${unitLabel(unit)}`}`,
        values: run.options.map(({ id, quantities: results }) => ({
          option: id,
          text: textOf(quantity, results[quantity]!.value),
        })),
      };
    });
}

function textOf(quantity: string, value: number | null): string {
  if (value === null) return '';
  if (shares.has(quantity)) return formatPercent(value, quantity === 'availability' ? 5 : 3);
  return Number.isInteger(value) && value < 1e7 ? formatNumber(value, 7) : formatNumber(value);
}
