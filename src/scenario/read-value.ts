import { UnreadUnit } from './unread-unit.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Figure, InputDefinition } from '../catalog/types.ts';
import type { Allowed } from './refusal.ts';
import { quote, ScenarioError, UnitsNeeded } from './scenario-error.ts';
import type { Band, Quote } from './scenario.ts';
import { isFields } from './fields.ts';

/** Converts text such as `9 W` into the unit of an input. @throws Error with the reason. */
export type UnitReader = (text: string, unit: string) => number;

/** Evidence for a value, beyond the reader's word. */
export type Statement = ({ readonly kind: 'quote' } & Quote) | { readonly kind: 'measured'; readonly source: string };

/** A value as a scenario gives it. */
export interface ReadValue {
  readonly typical: number;
  readonly band: Band | null;
  readonly figure: Figure | null;
  /** The input that it is a share of, as the scenario spells it: typical and band are factors then. */
  readonly of: string | null;
  readonly statement: Statement | null;
}

const plain = { band: null, figure: null, of: null, statement: null };

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
  if (typeof value === 'number') return { ...plain, typical: inRange(field, value, input) };
  if (typeof value === 'string') {
    const share = readShare(field, value, input);
    if (share) return share;
    return { ...plain, typical: inRange(field, readText(field, value, input, readUnit), input) };
  }
  if (isFields(value)) {
    switch (Object.keys(value).sort().join()) {
      case 'figure':
        return readFigure(field, value.figure, input, catalog);
      case 'high,low,typical':
        return { ...plain, ...readBand(field, value as unknown as Band, input) };
      case 'of,typical':
      case 'high,low,of,typical':
        return readRelative(field, value, input);
      case 'quote,typical':
        return readQuote(field, value, input);
      case 'measured,typical':
        return readMeasured(field, value, input);
    }
  }
  throw new ScenarioError(field, quote(value), { id: 'value', unit: input.unit });
}

/** What is allowed of an input. */
export const rangeOf = <Id extends string>(id: Id, input: InputDefinition) => {
  const { minimum, maximum, minimumExcluded, whole, unit } = input;
  return { id, minimum, maximum, minimumExcluded, whole, unit } as const;
};

/** @throws ScenarioError when the value lies outside the physical range of its input. */
export function inRange(field: string, value: unknown, input: InputDefinition): number {
  const { minimum, maximum, minimumExcluded, whole } = input;
  const number = value as number;
  const isBelow = (): boolean => (minimumExcluded ? number <= minimum : number < minimum);
  // What is no number is not finite, and is compared with none.
  if (!Number.isFinite(value) || isBelow() || number > maximum || (whole && !Number.isInteger(value)))
    throw new ScenarioError(field, quote(value), rangeOf('range', input));
  return number;
}

function readBand(field: string, band: Band, input: InputDefinition): Pick<ReadValue, 'typical' | 'band'> {
  if (input.whole) throw new ScenarioError(field, { id: 'band' }, rangeOf('range-without-band', input));
  const { low, typical, high } = band;
  for (const [name, end] of Object.entries({ low, typical, high })) inRange(`${field}.${name}`, end, input);
  return inOrder(field, band);
}

function inOrder(field: string, { low, typical, high }: Band): Pick<ReadValue, 'typical' | 'band'> {
  if (!(low <= typical && typical <= high))
    throw new ScenarioError(field, `${low}, ${typical}, ${high}`, ['low <= typical <= high']);
  return { typical, band: { low, typical, high } };
}

const number = String.raw`[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?`;
const shareText = new RegExp(`^(${number})(?::(${number}):(${number}))?( *%)? +of +(\\S+)$`, 'i');

/** `0.75 of retimed.endPrice`, `75 % of retimed.endPrice`, `0.7:0.75:0.85 of retimed.endPrice`. */
function readShare(field: string, text: string, input: InputDefinition): ReadValue | undefined {
  const [, first, second, third, percent, of] = shareText.exec(text.trim()) ?? [];
  if (of === undefined) return undefined;
  const factor = (written: string | undefined): number => Number(written) / (percent ? 100 : 1);
  if (third === undefined) return readRelative(field, { of, typical: factor(first) }, input);
  return readRelative(field, { of, low: factor(first), typical: factor(second), high: factor(third) }, input);
}

/** Factors are above 0; whether the results fit the range is seen when the parent is known. */
function readRelative(field: string, fields: Readonly<Record<string, unknown>>, input: InputDefinition): ReadValue {
  const { of, low, typical, high } = fields;
  if (typeof of !== 'string' || of === '') throw new ScenarioError(`${field}.of`, quote(of), { id: 'input-name' });
  for (const [name, factor] of Object.entries({ low, typical, high })) {
    if (factor === undefined) continue;
    if (!Number.isFinite(factor) || (factor as number) <= 0 || (factor as number) > mostFactor)
      throw new ScenarioError(`${field}.${name}`, quote(factor), { id: 'factor', most: mostFactor });
  }
  if (low === undefined) return { ...plain, typical: typical as number, of };
  if (input.whole) throw new ScenarioError(field, { id: 'band' }, rangeOf('range-without-band', input));
  return { ...plain, ...inOrder(field, { low, typical, high } as Band), of };
}

const mostFactor = 1000;

function readQuote(field: string, fields: Readonly<Record<string, unknown>>, input: InputDefinition): ReadValue {
  if (input.unit !== 'USD' && input.unit !== 'W')
    throw new ScenarioError(`${field}.quote`, { id: 'quote-for', value: input.label }, { id: 'quotable' });
  const given = fields.quote as Partial<Record<keyof Quote, unknown>> | null;
  if (
    Object.keys(given ?? {})
      .sort()
      .join() !== 'date,supplier'
  )
    throw new ScenarioError(`${field}.quote`, quote(given), ['{"supplier": name, "date": "YYYY-MM-DD"}']);
  const { supplier, date } = given!;
  if (typeof supplier !== 'string' || supplier.trim() === '')
    throw new ScenarioError(`${field}.quote.supplier`, quote(supplier), { id: 'supplier' });
  if (typeof date !== 'string' || !isDate(date))
    throw new ScenarioError(`${field}.quote.date`, quote(date), { id: 'date' });
  const typical = inRange(`${field}.typical`, fields.typical, input);
  return { ...plain, typical, statement: { kind: 'quote', supplier, date } };
}

/** A day that the calendar has. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function readMeasured(field: string, fields: Readonly<Record<string, unknown>>, input: InputDefinition): ReadValue {
  const source = fields.measured;
  if (typeof source !== 'string' || source.trim() === '')
    throw new ScenarioError(`${field}.measured`, quote(source), { id: 'measurement' });
  const typical = inRange(`${field}.typical`, fields.typical, input);
  return { ...plain, typical, statement: { kind: 'measured', source } };
}

function readFigure(field: string, id: unknown, input: InputDefinition, catalog: Catalog): ReadValue {
  const figure = catalog.figure(id as string);
  if (!figure) throw new ScenarioError(`${field}.figure`, quote(id), { id: 'figure' });
  if (figure.quantity !== input.quantity)
    throw new ScenarioError(
      `${field}.figure`,
      { id: 'figure-for', value: quote(id as string), of: figure.quantity },
      { id: 'figure-for', value: input.quantity },
    );
  const { low, typical, high, of } = figure;
  return {
    ...plain,
    typical,
    band: low === null || high === null ? null : { low, typical, high },
    figure,
    of,
  };
}

function readText(field: string, text: string, input: InputDefinition, readUnit?: UnitReader): number {
  if (!/^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)? \S/i.test(text.trim()))
    throw new ScenarioError(field, quote(text), writtenFor(text, input));
  if (!readUnit) throw new UnitsNeeded(field, quote(text), { id: 'number-in', unit: input.unit });
  try {
    return readUnit(text.trim(), input.unit);
  } catch (error) {
    const { unit } = input;
    const id = unit === '1' ? 'value' : 'text-in';
    if (!(error instanceof UnreadUnit)) throw error;
    throw new ScenarioError(field, { id: error.fault, value: quote(text), of: error.given, unit }, { id, unit });
  }
}

/**
 * `$450`, `450USD` and `8%` are read on a page, which shows at once what was read. A file goes on unseen: it has one way to
 * write a number, which the refusal says.
 */
function writtenFor(text: string, { unit }: InputDefinition): Allowed {
  const [, sign, digits, after] = amountIn(unit).exec(text.normalize('NFKC').trim()) ?? [];
  // One group of three after a comma may be decimals.
  if (digits === undefined || /^[1-9]\d{0,2},\d{3}$/.test(digits)) return { id: 'value', unit };
  const value = Number(`${sign}${digits.replace(',', '.')}${after === '%' ? 'e-2' : ''}`);
  return { id: 'number-alone', value: String(value), unit };
}

/** A number with its unit before or behind it, a dollar sign for USD. */
function amountIn(unit: string): RegExp {
  const money = unit.startsWith('USD') ? String.raw`(?:\$|USD)?` : '';
  const after = (unit === '1' ? '%' : unit.replace(/^USD/, '')).replaceAll(/\W/g, String.raw`\$&`);
  return new RegExp(String.raw`^([-+]?)${money} *(\d{1,15}(?:[.,]\d{1,15})?) *${money}(${after})?$`);
}
