import type { Place } from '../../src/model/sheet.ts';
import type { ResolvedOption, ResolvedScenario } from '../../src/scenario/resolve.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

export interface SecondSwitchKind {
  readonly capacityGbps: number;
  readonly integratedRateGbps: number;
}

const shipped: Readonly<Record<string, SecondSwitchKind>> = {
  '51.2T': { capacityGbps: 51200, integratedRateGbps: 800 },
  '102.4T': { capacityGbps: 102400, integratedRateGbps: 1600 },
};

/** A switch by its name: one that is shipped, or the scenario's own, which has a capacity of its own or that of what it is like. */
export function secondSwitchKind({ switches = {} }: Scenario, id: string): SecondSwitchKind {
  const own = switches[id];
  if (!own) return shipped[id]!;
  const like = shipped[own.like]!;
  return { ...like, ...(own.capacity !== undefined && { capacityGbps: Number(own.capacity) }) };
}

/** What one switch without its ends, and one of its ends, cost and draw in a place. */
export interface SecondSwitch {
  readonly switchPrice: number;
  readonly switchPowerW: number;
  readonly endPrice: number;
  readonly endPowerW: number;
  /** The most that the whole switch draws, where that is given. */
  readonly mostPowerW: number | undefined;
  /** Of the switch itself, a year. */
  readonly failures: number;
}

/** Takes figures of a whole switch apart, from the contract: the switch takes its own, at most the whole. */
export function secondSwitch(
  resolved: ResolvedScenario,
  option: ResolvedOption,
  place: Place,
  { ends, rateGbps, soldered }: { readonly ends: number; readonly rateGbps: number; readonly soldered: boolean },
): SecondSwitch {
  const x = (key: string): number => resolved.input(option, key).value;
  const given = (quantity: string): number | undefined => {
    if (place === 'card') return undefined;
    const { origin, value } = resolved.input(option, `${place}.${quantity}`);
    return origin === 'none' ? undefined : value;
  };
  const [price, powerW, mostW] = [given('systemPrice'), given('systemPower'), given('systemPowerMax')];
  // What is quoted without its laser needs one: its part of the source in price, and its watts beside those of the switch.
  const withoutLaser = given('laserApart') === 1;
  const laserPrice = withoutLaser && soldered ? x(`${place}.serviceUnitPrice`) / x(`${place}.serviceUnitEnds`) : 0;
  const laserW = x(`${place}.endLaserPower`);
  const switchPrice = Math.min(x(`${place}.switchPrice`), price ?? Infinity);
  const switchPowerW = Math.min(x(`${place}.switchBasePower`), powerW ?? Infinity);
  const atWall = (1 + x(`${place}.fanShare`)) / (1 - x('conversionLoss'));
  const savedW = rateGbps * x(`${place}.hostSerdesSaving`) * 1e-3;
  return {
    ...{ switchPrice, switchPowerW },
    mostPowerW: mostW === undefined ? undefined : mostW + (withoutLaser ? ends * laserW * atWall : 0),
    failures: place === 'card' ? 0 : (given('systemFailureRate') ?? x(`${place}.switchFailureRate`)),
    endPrice: (price === undefined ? x(`${place}.endPrice`) : (price - switchPrice) / ends) + laserPrice,
    endPowerW:
      powerW === undefined
        ? x(`${place}.endPower`)
        : (powerW - switchPowerW) / atWall / ends - (withoutLaser ? 0 : laserW) + savedW,
  };
}
