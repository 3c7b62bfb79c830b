import type { Quantities } from '../engine/evaluate.ts';
import { differenceTolerance } from '../model/limits.ts';
import type { Tier } from '../model/sheet.ts';
import type { FitCheckId } from './fit-check-ids.ts';
import { parseModelKey } from './model-key.ts';
import type { ResolvedInput, ResolvedOption, ResolvedScenario } from './resolve.ts';
import { structure } from './structure.ts';
import { architectureAt, switchesIn, tiersBuilt } from './tiers.ts';

/** One number of an option against its limit, both in the same unit. */
export interface FitCheck {
  readonly check: FitCheckId;
  readonly place: Tier;
  /** The quantity of the sheets that the value is; absent where it is an input. */
  readonly quantity?: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: string;
  readonly fits: boolean;
  /** The input that holds the limit. */
  readonly limitInput: string;
}

const wattsPerKilowatt = 1000;

/**
 * Every check that applies to an option, for each tier in which switches stand: a cage only where
 * there are cages, air only for switches that air cools. Editions before 2026.12 know the cage alone.
 */
export function fitChecks(resolved: ResolvedScenario, option: ResolvedOption, quantities: Quantities): FitCheck[] {
  return tiersBuilt(quantities).flatMap((place) => checksOf(resolved, option, quantities, place));
}

function checksOf(
  resolved: ResolvedScenario,
  option: ResolvedOption,
  quantities: Quantities,
  place: FitCheck['place'],
): FitCheck[] {
  const { catalog, settings } = resolved;
  const architecture = architectureAt(option, place);
  const input = (name: string): ResolvedInput => resolved.input(option, name);
  const check = (
    id: FitCheckId,
    limitInput: ResolvedInput,
    of: { readonly quantity?: string; readonly value: number; readonly limit?: number; readonly unit: string },
  ): FitCheck => {
    const { limit = limitInput.value, ...rest } = of;
    return {
      check: id,
      place,
      ...rest,
      limit,
      fits: of.value - limit <= differenceTolerance * limit,
      limitInput: limitInput.name,
    };
  };
  const computed = (quantity: string): { readonly quantity: string; readonly value: number; readonly unit: string } => {
    const name = place + quantity.charAt(0).toUpperCase() + quantity.slice(1);
    return { quantity: name, value: quantities[name]!.value!, unit: quantities[name]!.unit };
  };
  const known = catalog.input('rackPower') !== undefined;
  const cageLimit = input(`${place}.cageLimit`);
  const cage = (): FitCheck[] => {
    // A figure of the whole switch says nothing about one module.
    if (
      settings.isIntegrated(architecture) ||
      structure(resolved, option, parseModelKey(`${place}.hasSystemPower`)) === 1
    )
      return [];
    if (known) return [check('cage', cageLimit, computed('cagePower'))];
    const value = input(`${place}.endPower`).value + input(`${place}.endLaserPower`).value;
    return [check('cage', cageLimit, { value, unit: 'W' })];
  };
  if (!known) return cage();
  const { cooling, coPackagedCooling } = settings.switchAt(place);
  const isLiquid = (settings.isSoldered(architecture) ? coPackagedCooling : cooling) === 'liquid';
  const rackPower = input('rackPower');
  // Of the fullest rack. It goes up and down with the power of a switch, so it is no quantity of the sheets.
  const rackLoad = (): number => {
    const [inRack, each] = [computed('switchesPerRack').value, computed('switchReserve').value];
    return Math.min(inRack, switchesIn(quantities, place)) * each;
  };
  return [
    ...cage(),
    isLiquid
      ? check('liquid', input('liquidCooling'), { value: 1, unit: '1' })
      : check('air', input('airCoolingLimit'), computed('rackUnitPower')),
    check('rack-power', rackPower, { value: rackLoad(), unit: 'W', limit: rackPower.value * wattsPerKilowatt }),
    check('rack-space', input('rackSpace'), { value: input(`${place}.rackUnits`).value, unit: '1' }),
    check('faceplate', input('faceplateFibres'), computed('rackUnitFibres')),
  ];
}
