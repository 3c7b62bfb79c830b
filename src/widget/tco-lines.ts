import type { Run } from '../scenario/run-scenario.ts';
import type { BarPart, BarValues } from '../parts/stacked-bar.ts';

/** A line of the small tables: quantities that are added up, and the name that words and colours know. */
export interface TcoLine extends BarPart {
  readonly id: string;
  readonly quantities: readonly string[];
}

const line = (id: string, color: string, quantities: string, negative = false): TcoLine => ({
  id,
  color,
  quantities: quantities.split(' '),
  negative,
});

export const powerLines: readonly TcoLine[] = [
  line('base', 'base', 'basePower'),
  line('modules', 'optics', 'opticsPower'),
  line('laser', 'laser', 'laserPower'),
  line('copper', 'other', 'copperPower'),
  line('loss', 'loss', 'conversionPower'),
  line('dciPower', 'facility', 'dciPower'),
  line('serdes', 'other', 'serdesSaving', true),
];

/** Present values; the same quantities as on the page of the calculator, some of them in one line. */
export const costLines: readonly TcoLine[] = [
  line('switch', 'base', 'switchCost'),
  line('optics', 'optics', 'leafOpticsCost upperOpticsCost cardOpticsCost'),
  line('cables', 'laser', 'copperCost cablingCost dciCost presentInterSiteFibreCost'),
  line('provisioning', 'facility', 'provisioningCapex'),
  line('energy', 'energy', 'presentEnergyCost'),
  line('support', 'support', 'presentSupportCost'),
  line('upkeep', 'other', 'installationCost spareCost presentRepairLabour presentRepairParts'),
  line('carbon', 'loss', 'presentCarbonCost'),
  line('residual', 'residual', 'presentResidual', true),
];

/** One option's lines and their total. */
export function lineValues(
  quantities: Run['options'][number]['quantities'],
  lines: readonly TcoLine[],
  total: string,
): BarValues {
  const value = (quantity: string): number => quantities[quantity]!.value!;
  return {
    values: lines.map((one) => one.quantities.reduce((sum, quantity) => sum + value(quantity), 0)),
    total: value(total),
  };
}
