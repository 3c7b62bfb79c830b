import { webAddress } from '../../view/web-address.ts';
import { isShare, isYear, type OfInput } from '../../words/input-format.ts';
import { textsOf } from '../../scenario/editions.ts';
import { methodAddress, type MethodEntry } from '../../view/method-address.ts';
import type { Cell, Look } from '../xlsx.ts';
import type { Plan } from './plan.ts';

export type Row = readonly (Cell | undefined)[];

export const text = (value: string, look?: Look): Cell => ({ text: value, ...(look && { look }) });
export const texts = (values: readonly string[], look?: Look): Cell[] => values.map((value) => text(value, look));
export const number = (value: number, format: string, look?: Look): Cell => ({
  number: value,
  format,
  ...(look && { look }),
});
export const formula = (written: string, value: number | string, format = '', look?: Look): Cell => ({
  formula: written,
  value,
  ...(format !== '' && { format }),
  ...(look && { look }),
});
/** An address as the tables have it; one that leads nowhere stays text. */
export function link(address: string): Cell {
  const target = webAddress(address);
  return target === undefined ? text(address) : { text: address, link: target, look: 'link' };
}

/** A name that leads to where the method page tells of it; plain where that has no address, and of a frozen edition. */
export function told({ run, settings }: Plan, name: string, entry?: readonly [MethodEntry, string]): Cell {
  const isTold = settings.link !== undefined && !textsOf(run.resolved.edition);
  const target = isTold ? methodAddress(entry, settings.link) : undefined;
  return target === undefined ? text(name, 'note') : { text: name, link: target, look: 'link' };
}

/** A row over all columns in the look of a heading between rows. */
export const section = (title: string, columns: number): Row =>
  Array.from({ length: columns }, (_, i) => text(i === 0 ? title : '', 'section'));

/** How numbers of one row are shown: with as many decimals as the largest needs for three digits. */
export function formatOf(values: readonly number[], of: OfInput): string {
  const most = Math.max(0, ...values.filter(Number.isFinite).map(Math.abs));
  if (isYear(of)) return '0';
  if (isShare(of)) return most > 0 && most < 0.01 ? '0.000%' : '0.0%';
  if (values.every((value) => Number.isInteger(value))) return '#,##0';
  if (most >= 1000) return '#,##0';
  if (most >= 100) return '#,##0.0';
  if (most >= 1) return '#,##0.00';
  if (most >= 0.001) return '0.0000';
  return '0.00E+00';
}

/** Amounts of money that stand under each other. */
export const money = '#,##0;-#,##0;"–"';
export const share = '0.0%';
/** Nothing is shown as a dash: years after the horizon. */
export const orDash = (format: string): string => `${format};-${format};"–"`;
