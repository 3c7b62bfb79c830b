import type { Catalog } from '../catalog/catalog.ts';
import type { Figure, InputDefinition } from '../catalog/types.ts';
import { quote, ScenarioError, UnitsNeeded } from './scenario-error.ts';
import type { Band } from './scenario.ts';

/** Converts text such as `9 W` into the unit of an input. @throws Error with the reason. */
export type UnitReader = (text: string, unit: string) => number;

/** A value as the engine uses it: the typical one counts until bands are drawn. */
export interface ReadValue {
  readonly typical: number;
  readonly band: Band | null;
  readonly figure: Figure | null;
}

const kinds = (unit: string): string => {
  const words = unit === '1' ? '' : ` in ${unit}`;
  return `a number${words}, a band {low, typical, high}, {"figure": id}${unit === '1' ? '' : `, or text with a unit such as "9 ${unit}"`}`;
};

/**
 * Reads one value of an input.
 * @throws ScenarioError naming the field, what was found and what is allowed.
 */
export function readValue(
  field: string,
  value: unknown,
  input: InputDefinition,
  catalog: Catalog,
  readUnit?: UnitReader,
): ReadValue {
  if (typeof value === 'number') return { typical: inRange(field, value, input), band: null, figure: null };
  if (typeof value === 'string')
    return {
      typical: inRange(field, readText(field, value, input, readUnit), input),
      band: null,
      figure: null,
    };
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const keys = Object.keys(value).sort().join();
    if (keys === 'figure') return readFigure(field, (value as { figure: unknown }).figure, input, catalog);
    if (keys === 'high,low,typical') return readBand(field, value as Band, input);
  }
  throw new ScenarioError(field, quote(value), kinds(input.unit));
}

/** `0 to 100 W`, or `above -0.5 to 1`. */
export function describeRange({ minimum, maximum, minimumExcluded, whole, unit }: InputDefinition): string {
  const words = unit === '1' ? '' : ` ${unit}`;
  return `${whole ? 'a whole number ' : ''}${minimumExcluded ? 'above ' : ''}${minimum} to ${maximum}${words}`;
}

function inRange(field: string, value: unknown, input: InputDefinition): number {
  const { minimum, maximum, minimumExcluded, whole } = input;
  if (typeof value !== 'number') throw new ScenarioError(field, quote(value), describeRange(input));
  const below = minimumExcluded ? value <= minimum : value < minimum;
  // A comparison with NaN is false: ask for what is right, not for what is wrong.
  if (!Number.isFinite(value) || below || !(value <= maximum) || (whole && !Number.isInteger(value)))
    throw new ScenarioError(field, quote(value), describeRange(input));
  return value;
}

function readBand(field: string, band: Band, input: InputDefinition): ReadValue {
  if (input.whole) throw new ScenarioError(field, 'a band', `${describeRange(input)}; a whole number has no band`);
  const { low, typical, high } = band;
  for (const [name, end] of Object.entries({ low, typical, high })) inRange(`${field}.${name}`, end, input);
  if (!(low <= typical && typical <= high))
    throw new ScenarioError(field, `${low}, ${typical}, ${high}`, 'low <= typical <= high');
  return { typical, band: { low, typical, high }, figure: null };
}

function readFigure(field: string, id: unknown, input: InputDefinition, catalog: Catalog): ReadValue {
  const figure = typeof id === 'string' ? catalog.figure(id) : undefined;
  if (!figure) throw new ScenarioError(`${field}.figure`, quote(id), 'the id of a figure of this edition');
  if (figure.quantity !== input.quantity)
    throw new ScenarioError(
      `${field}.figure`,
      `${quote(id)}, a figure for ${figure.quantity}`,
      `a figure for ${input.quantity}`,
    );
  const { low, typical, high } = figure;
  return {
    typical,
    band: low === null || high === null ? null : { low, typical, high },
    figure,
  };
}

function readText(field: string, text: string, input: InputDefinition, readUnit?: UnitReader): number {
  if (!/^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)? \S/i.test(text.trim()))
    throw new ScenarioError(field, quote(text), kinds(input.unit));
  if (!readUnit) throw new UnitsNeeded(field, quote(text), `a number in ${input.unit}; units are read on demand only`);
  try {
    return readUnit(text.trim(), input.unit);
  } catch (error) {
    throw new ScenarioError(field, `${quote(text)} (${(error as Error).message})`, `text with a unit of ${input.unit}`);
  }
}
