import type { Quantities } from '../engine/evaluate.ts';
import type { ResolvedOption, ResolvedScenario } from './resolve.ts';
import { whole, type EvaluateWith, type Warning } from './warning.ts';

/** Why an option has no copper where copper was asked for. */
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
        text: `No copper cable reaches ${lengthM} m at these rates: ${option.label} uses optics for all access links.`,
      },
    ];
  }
  const withCopper = evaluateWith(option, { copperUnderIntegrated: 1 });
  const lost = (name: string): number => quantities[name]!.value! - withCopper[name]!.value!;
  return [
    {
      id: 'copper-under-cpo',
      ...shared,
      text: `Co-packaged leaves take no copper: ${option.label} uses optics for all access links, which adds ${whole(lost('networkPower'))} W and ${whole(lost('tcoWithoutIdle'))} USD to what copper for ${Number((askedShare * 100).toPrecision(6))} % of the endpoints would give.`,
    },
  ];
}
