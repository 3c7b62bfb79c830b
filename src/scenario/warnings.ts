import type { Catalog } from '../catalog/catalog.ts';
import type { ComparisonResult } from '../engine/compare.ts';
import type { Quantities } from '../engine/evaluate.ts';
import { findFabricWarnings } from './fabric-warnings.ts';
import { fitChecks, type FitCheck } from './fit-checks.ts';
import { namedInput } from './named-input.ts';
import { ownRateWarnings } from './own-rate-warnings.ts';
import type { ResolvedOption, ResolvedScenario } from './resolve.ts';
import { tiersOf } from './tiers.ts';
import type { EvaluateWith, Warning } from './warning.ts';

/** Of one network; warnings of inputs are for all of a scenario. */
export function findWarnings(
  resolved: ResolvedScenario,
  catalog: Catalog,
  result: ComparisonResult,
  evaluateWith: EvaluateWith,
): Warning[] {
  const perOption = resolved.options.flatMap((option, i) =>
    notFitting(resolved, option, result.options[i]!.quantities),
  );
  const kept = keptOfLike(resolved, catalog);
  if (resolved.scope === 'switch') return [...noDifference(resolved), ...perOption, ...kept];
  return [
    ...perOption,
    ...kept,
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

/** What does not fit, each once: where leaves and switches above are the same and ask for the same, the leaf tells it. */
function notFitting(resolved: ResolvedScenario, option: ResolvedOption, quantities: Quantities): Warning[] {
  const broken = fitChecks(resolved, option, quantities).filter(({ fits }) => !fits);
  const isTold = ({ check, value, limit }: FitCheck, i: number): boolean =>
    broken.findIndex((one) => one.check === check && one.value === value && one.limit === limit) < i;
  return broken
    .filter((one, i) => !isTold(one, i))
    .map(({ check, place, value, limit, unit, limitInput }) => ({
      id: 'does-not-fit',
      option: option.id,
      // A cage is asked about with the power that the module draws, anything else with the limit.
      input: check === 'cage' ? resolved.input(option, `${place}.endPower`).name : limitInput,
      values: {
        ...{ option: option.label, check, place: resolved.scope === 'switch' ? null : place },
        ...{ value: { value, unit }, limit: { value: limit, unit } },
      },
    }));
}

const keptFigures = ['switchBasePower', 'switchPrice'];

/** An own switch of another size that still has the power or the price of the one it is like. */
function keptOfLike(resolved: ResolvedScenario, catalog: Catalog): Warning[] {
  const { scenario, settings } = resolved;
  const told = new Set<string>();
  return tiersOf(resolved).flatMap((place) => {
    const { id, label, subject, switchCapacityGbps } = settings.switchAt(place);
    const own = scenario.switches?.[id];
    const like = own && catalog.switch(own.like);
    if (!like || told.has(id) || like.switchCapacityGbps === switchCapacityGbps) return [];
    told.add(id);
    const kept = keptFigures.filter((quantity) => !settings.values.has(`${subject}.${quantity}`));
    if (kept.length === 0) return [];
    return [
      {
        id: 'kept-figures' as const,
        input: `switches.${id}`,
        values: {
          switch: label,
          like: like.label,
          capacity: { value: switchCapacityGbps, unit: 'Gbit/s' },
          inputs: kept.map((quantity) => namedInput(resolved, `${subject}.${quantity}`)),
        },
      },
    ];
  });
}
