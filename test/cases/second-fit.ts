import type { ResolvedOption, ResolvedScenario } from '../../src/scenario/resolve.ts';
import { ceil, floor } from './second-fabric-counts.ts';

/** A place of switches as far as a rack sees it. */
export interface SecondRacked {
  readonly place: 'leaf' | 'upper' | 'core' | 'fourth';
  /** On all sites. */
  readonly switches: number;
  readonly sites: number;
  readonly integrated: boolean;
  /** Of one switch with all its ports. */
  readonly ends: number;
  /** Reserved for all switches of the place. */
  readonly reservedW: number;
  readonly wholePower: boolean;
}

export interface SecondFit {
  readonly racks: number;
  readonly quantities: Readonly<Record<string, number>>;
}

/** What one place asks of racks, cages and faceplates, from the contract: a rack is full by space or by power. */
export function secondFit(resolved: ResolvedScenario, option: ResolvedOption, one: SecondRacked): SecondFit {
  const x = (key: string): number => resolved.input(option, key).value;
  const { place, switches, sites } = one;
  const reserve = switches === 0 ? 0 : one.reservedW / switches;
  const bySpace = floor(x('rackSpace') / x(`${place}.rackUnits`));
  const byPower = reserve <= 0 ? Infinity : floor((1000 * x('rackPower')) / reserve);
  const perRack = Math.max(1, Math.min(bySpace, byPower));
  const fibres = switches === 0 ? 0 : one.ends * x(`${place}.fibresPerEnd`);
  const isCage = switches > 0 && !one.integrated && !one.wholePower;
  return {
    racks: sites * ceil(switches / sites / perRack),
    quantities: {
      [`${place}SwitchReserve`]: reserve,
      [`${place}RackUnitPower`]: reserve / x(`${place}.rackUnits`),
      [`${place}SwitchesPerRack`]: perRack,
      [`${place}CagePower`]: isCage ? x(`${place}.endPower`) + x(`${place}.endLaserPower`) : 0,
      [`${place}SwitchFibres`]: fibres,
      [`${place}RackUnitFibres`]: fibres / x(`${place}.rackUnits`),
    },
  };
}
