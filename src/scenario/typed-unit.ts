import { create, createUnitDependencies, unitDependencies } from 'mathjs';
import { UnreadUnit } from './unread-unit.ts';

/** Reads text with a unit. On the page this module and mathjs are loaded when such text is typed, not before. */
const math = create({ ...unitDependencies, ...createUnitDependencies }, {});
math.createUnit('Gbit', '1e9 bit');
math.createUnit('USD');
math.createUnit('year', '8760 h', { override: true });

/**
 * @param text A number, a space and a unit: `9 W`, `0.09 USD/kWh`; of a share `9 %`.
 * @param unit The unit of the input, which the result is in.
 * @throws UnreadUnit when the unit is unknown or measures something else.
 */
export function readTypedUnit(text: string, unit: string): number {
  const [, amount, given] = /^(\S+) +([^]+)$/.exec(text)!;
  if (unit === '1' && given === '%') return Number(amount) / 100;
  if (unit === '1') throw new UnreadUnit('no-unit', given!);
  let from;
  try {
    from = math.unit(1, given);
  } catch {
    throw new UnreadUnit('unknown-unit', given!);
  }
  if (!from.equalBase(math.unit(1, unit))) throw new UnreadUnit('other-unit', given!);
  return given === unit ? Number(amount) : Number(amount) * from.toNumber(unit);
}
