import type { Line, LineRow } from "../elements/line-table/cpo-line-table.ts";
import { quantityLabels } from "../locales/en.ts";
import type { Run } from "../scenario/run-scenario.ts";

const line = (
  quantity: string,
  color: string,
  more: Partial<Line> = {},
): Line => ({
  quantity,
  color,
  label: quantityLabels[quantity]!,
  ...more,
});

/** Small lines share a colour and a word in the legend. */
const upkeep = { legend: "Installation, spares, repairs" };

/** From the base system to the wall: the same lines for every option. */
export const powerLines: readonly Line[] = [
  line("basePower", "base"),
  line("opticsPower", "optics"),
  line("laserPower", "laser"),
  line("conversionPower", "loss"),
  line("serdesSaving", "other", { negative: true }),
];

/** Purchase, then the present value of each yearly line, less what is left. */
export const costLines: readonly Line[] = [
  line("switchCost", "base"),
  line("leafOpticsCost", "optics"),
  line("provisioningCapex", "facility"),
  line("presentEnergyCost", "energy"),
  line("presentSupportCost", "support"),
  line("installationCost", "other", upkeep),
  line("spareCost", "other", upkeep),
  line("presentRepairLabour", "other", upkeep),
  line("presentRepairParts", "other", upkeep),
  line("presentCarbonCost", "loss"),
  line("presentResidual", "residual", { negative: true }),
];

export function rowsOf(
  run: Run,
  lines: readonly Line[],
  total: string,
): LineRow[] {
  return run.resolved.options.map(({ id, label }, i) => {
    const { quantities } = run.options[i]!;
    return {
      option: id,
      label,
      values: lines.map(({ quantity }) => quantities[quantity]!.value!),
      total: quantities[total]!.value!,
    };
  });
}
