import { quantityLabels } from '../words/en.ts';
import type { Scale } from '../words/format.ts';
import type { Run } from '../scenario/run-scenario.ts';

/** One line of a stack: a quantity, its label and its colour token. */
export interface Line {
  readonly quantity: string;
  readonly label: string;
  readonly color: string;
  /** The word in the legend, where several lines share one. */
  readonly legend?: string;
  /** Taken off the total: drawn to the left of zero. */
  readonly negative?: boolean;
}

/** An option with the value of each line, in the order of the lines. */
export interface LineRow {
  readonly option: string;
  readonly label: string;
  readonly values: readonly number[];
  readonly total: number;
}

const line = (quantity: string, color: string, more: Partial<Line> = {}): Line => ({
  quantity,
  color,
  label: quantityLabels[quantity]!,
  ...more,
});

/** Small lines share a colour and a word in the legend. */
const upkeep = { legend: 'Installation, spares, repairs' };
const optics = { legend: 'Optics' };
const cables = { legend: 'Cables and links between sites' };

/** From the base system to the wall: the same lines for every option. */
export const powerLines: readonly Line[] = [
  line('basePower', 'base'),
  line('opticsPower', 'optics'),
  line('laserPower', 'laser'),
  line('copperPower', 'other'),
  line('conversionPower', 'loss'),
  line('dciPower', 'facility'),
  line('serdesSaving', 'other', { negative: true }),
];

/** Purchase, then the present value of each yearly line, less what is left. */
export const costLines: readonly Line[] = [
  line('switchCost', 'base'),
  line('leafOpticsCost', 'optics', optics),
  line('upperOpticsCost', 'optics', optics),
  line('cardOpticsCost', 'optics', optics),
  line('copperCost', 'laser', cables),
  line('cablingCost', 'laser', cables),
  line('dciCost', 'laser', cables),
  line('presentInterSiteFibreCost', 'laser', cables),
  line('provisioningCapex', 'facility'),
  line('presentEnergyCost', 'energy'),
  line('presentSupportCost', 'support'),
  line('installationCost', 'other', upkeep),
  line('spareCost', 'other', upkeep),
  line('presentRepairLabour', 'other', upkeep),
  line('presentRepairParts', 'other', upkeep),
  line('presentCarbonCost', 'loss'),
  line('presentResidual', 'residual', { negative: true }),
];

const powerScales: readonly Scale[] = [
  { unit: 'MW', factor: 1e6 },
  { unit: 'kW', factor: 1e3 },
];

/** The unit for a total over all options that keeps the numbers of a table short. */
export function scaleOf(run: Run, total: 'networkPower' | 'tcoWithoutIdle'): Scale {
  const most = Math.max(...run.options.map(({ quantities }) => Math.abs(quantities[total]!.value!)));
  const { unit } = run.options[0]!.quantities[total]!;
  const scales = total === 'networkPower' ? powerScales : [{ unit: `M ${unit}`, factor: 1e6 }];
  return scales.find(({ factor }) => most >= 10 * factor) ?? { unit, factor: 1 };
}

export function rowsOf(run: Run, lines: readonly Line[], total: string, { factor }: Scale): LineRow[] {
  return run.resolved.options.map(({ id, label }, i) => {
    const { quantities } = run.options[i]!;
    return {
      option: id,
      label,
      values: lines.map(({ quantity }) => quantities[quantity]!.value! / factor),
      total: quantities[total]!.value! / factor,
    };
  });
}
