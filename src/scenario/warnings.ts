import type { Catalog } from '../catalog/catalog.ts';
import type { ComparisonResult } from '../engine/compare.ts';
import type { Quantities } from '../engine/evaluate.ts';
import { findFabricWarnings } from './fabric-warnings.ts';
import { ownRateWarnings } from './own-rate-warnings.ts';
import type { ResolvedOption, ResolvedScenario } from './resolve.ts';
import { structure } from './structure.ts';
import type { EvaluateWith, Warning } from './warning.ts';

/** Of one network; warnings of inputs are for all of a scenario. */
export function findWarnings(
  resolved: ResolvedScenario,
  catalog: Catalog,
  result: ComparisonResult,
  evaluateWith: EvaluateWith,
): Warning[] {
  const perOption = resolved.options.flatMap((option, i) =>
    overCageLimit(resolved, option, result.options[i]!.quantities),
  );
  if (resolved.scope === 'switch') return [...noDifference(resolved), ...perOption];
  return [
    ...perOption,
    ...ownRateWarnings(resolved, result.options[0]!.quantities),
    ...findFabricWarnings(resolved, catalog, result, evaluateWith),
  ];
}

function noDifference({ options, baseline: baselineId }: ResolvedScenario): Warning[] {
  const baseline = options.find(({ id }) => id === baselineId)!;
  return options
    .filter((option) => option !== baseline && option.leaf === baseline.leaf)
    .map(({ id, label }) => ({
      id: 'no-difference',
      option: id,
      input: 'options',
      values: { option: label, baseline: baseline.label },
    }));
}

function overCageLimit(
  resolved: ResolvedScenario,
  option: ResolvedOption,
  { upperSwitchCount }: Quantities,
): Warning[] {
  const places = upperSwitchCount!.value! > 0 ? (['leaf', 'upper'] as const) : (['leaf'] as const);
  const cages = new Set(
    places.filter((place) => !resolved.settings.isIntegrated(option[place])).map((place) => option[place]),
  );
  return [...cages].flatMap((architecture) => {
    const place = places.find((one) => option[one] === architecture)!;
    // A figure of the whole switch says nothing about one module.
    if (structure(resolved, option, `${place}.hasSystemPower`) === 1) return [];
    const power = resolved.input(option, `${place}.endPower`);
    const drawnW = power.value + resolved.input(option, `${place}.endLaserPower`).value;
    const limitW = resolved.input(option, 'cageLimit').value;
    if (drawnW <= limitW) return [];
    return [
      {
        id: 'over-cage-limit' as const,
        option: option.id,
        input: power.name,
        values: {
          option: option.label,
          module: { value: drawnW, unit: 'W' },
          cage: { value: limitW, unit: 'W' },
        },
      },
    ];
  });
}
