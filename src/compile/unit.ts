import { create, createUnitDependencies, unitDependencies, type Unit as MathUnit } from 'mathjs';

/**
 * The unit of an expression: its dimensions and its size in SI base units. Comparing both refuses kilowatts added to
 * watts as well as watts added to dollars, without evaluating anything, so every branch of a condition is checked.
 */
export interface Unit {
  readonly dimensions: readonly number[];
  readonly scale: number;
  /** As it was declared; none for a unit that follows from others. */
  readonly text?: string;
}

/** A literal 0 fits any unit. */
export const anyUnit = Symbol('any unit');
export type UnitOrAny = Unit | typeof anyUnit;

const math = create({ ...unitDependencies, ...createUnitDependencies }, {});
math.createUnit('Gbit', '1e9 bit');
math.createUnit('USD');
// The field counts a year as 8,760 hours; the library's year has 8,766.
math.createUnit('year', '8760 h', { override: true });

interface UnitParts {
  readonly dimensions: readonly number[];
  readonly value: number;
}

/** Reads a unit such as `USD/(Gbit/s)`. @throws Error when it is unknown. */
export function parseUnit(text: string): Unit {
  if (text === '1') return dimensionless;
  const { dimensions, value } = math.unit(1, text) as MathUnit & UnitParts;
  return { dimensions, scale: value, text };
}

export const dimensionless: Unit = {
  dimensions: (math.unit(1, 'W/W') as unknown as UnitParts).dimensions.map(() => 0),
  scale: 1,
};

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

const sameDimensions = (a: Unit, b: Unit): boolean =>
  dimensionless.dimensions.every((_, i) => close((a.dimensions[i] ?? 0) + 1000, (b.dimensions[i] ?? 0) + 1000));

export const sameUnit = (a: UnitOrAny, b: UnitOrAny): boolean =>
  a === anyUnit || b === anyUnit || (sameDimensions(a, b) && close(a.scale, b.scale));

export function multiplyUnits(a: UnitOrAny, b: UnitOrAny, power: 1 | -1 = 1): UnitOrAny {
  if (a === anyUnit) return anyUnit;
  if (b === anyUnit) return power === 1 ? anyUnit : a;
  return {
    dimensions: a.dimensions.map((dimension, i) => dimension + power * (b.dimensions[i] ?? 0)),
    scale: a.scale * b.scale ** power,
  };
}

export function powerOfUnit(a: Unit, exponent: number): Unit {
  return {
    dimensions: a.dimensions.map((dimension) => dimension * exponent),
    scale: a.scale ** exponent,
  };
}

const baseNames = ['kg', 'm', 's', 'A', 'K', 'cd', 'mol', 'rad', 'bit', 'USD'];

/** Words for a message: as it was declared, `kW`, else in base units, `1000 kg*m^2*s^-3`. */
export function describeUnit(unit: UnitOrAny): string {
  if (unit === anyUnit) return 'any unit';
  return unit.text ?? inBaseUnits(unit);
}

/** `1000 kg*m^2*s^-3` */
export function inBaseUnits(unit: Unit): string {
  const factors = unit.dimensions.flatMap((power, i) =>
    Math.abs(power) < 1e-9 ? [] : [power === 1 ? baseNames[i]! : `${baseNames[i]}^${Number(power.toFixed(6))}`],
  );
  const scale = Number(unit.scale.toPrecision(6));
  return factors.length === 0 ? String(scale) : `${scale === 1 ? '' : `${scale} `}${factors.join('*')}`;
}
