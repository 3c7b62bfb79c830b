import type { Quantities } from '../engine/evaluate.ts';
import type { ResolvedOption, ResolvedScenario } from './resolve.ts';
import type { EvaluateWith, Warning } from './warning.ts';

/** Why an option has no copper although the scenario asks for it. */
export function copperWarnings(
  resolved: ResolvedScenario,
  option: ResolvedOption,
  quantities: Quantities,
  evaluateWith: EvaluateWith,
): Warning[] {
  const askedShare = resolved.input(option, 'accessCopperShare').value;
  if (askedShare === 0 || quantities.copperShare!.value! > 0) return [];
  const shared = { option: option.id, input: 'accessCopperShare' };
  if (quantities.copperReaches!.value === 0) {
    const lengthM = resolved.input(option, 'accessLength').value;
    return [
      {
        id: 'copper-out-of-reach',
        ...shared,
        values: { option: option.label, length: { value: lengthM, unit: 'm' } },
      },
    ];
  }
  const withCopper = evaluateWith(option, { copperUnderIntegrated: 1 });
  const lost = (name: string): number => quantities[name]!.value! - withCopper[name]!.value!;
  return [
    {
      id: 'copper-under-cpo',
      ...shared,
      values: {
        option: option.label,
        share: askedShare,
        power: { value: lost('networkPower'), unit: 'W' },
        cost: { value: lost('tcoWithoutIdle'), unit: 'USD' },
      },
    },
  ];
}
