/** What a number format of a workbook says of a number: that it is shown as a date, in a currency or in per cent. */
export interface ShownAs {
  readonly date?: true;
  readonly currency?: string;
  readonly percent?: true;
}

/** Formats that files name by number alone; others have their code in the file. */
const dates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const percents = new Set([9, 10]);
/** In the currency of whoever opens the file: it names none. */
const plain: ShownAs = {};

export const shownAsNumbered = (id: number): ShownAs =>
  dates.has(id) ? { date: true } : percents.has(id) ? { percent: true } : plain;

/** Reads the code of a format, such as `[$€-407] #,##0.00` or `d. mmm yyyy`. */
export function shownAs(code: string): ShownAs {
  // Of positive numbers.
  const [section = ''] = code.slice(0, 500).split(';');
  const currency = currencyOf(section);
  if (currency !== undefined) return { currency };
  const bare = section
    .replace(/"[^"]*"?/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/\[[^\]]*\]?/g, '');
  if (/general/i.test(bare)) return plain;
  // Hours alone are a time of day or a duration.
  if (/[dy]/i.test(bare) || /mmm/i.test(bare)) return { date: true };
  return bare.includes('%') ? { percent: true } : plain;
}

/** `[$€-407]`, `[$CHF]`, `"EUR"`, `€`. */
function currencyOf(section: string): string | undefined {
  const [, tagged] = /\[\$([^\]-]+)(?:-[^\]]*)?\]/.exec(section) ?? [];
  if (tagged !== undefined) return tagged.trim() || undefined;
  const [, quoted] = /"\s*([A-Z]{3}|[$€£¥])\s*"/.exec(section) ?? [];
  if (quoted !== undefined) return quoted;
  return /[$€£¥]/.exec(section.replace(/"[^"]*"/g, '').replace(/\[[^\]]*\]/g, ''))?.[0];
}

const day = 86_400_000;

/**
 * The day of a date as workbooks count it: days from 1900, in which they count a 29 February that there was not, or from
 * 1904. Null for what is no day.
 */
export function dayOfSerial(serial: number, from1904: boolean): string | null {
  const whole = Math.floor(serial);
  if (!(whole >= 0 && whole < 2_958_466)) return null;
  if (!from1904 && (whole === 0 || whole === 60)) return null;
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30);
  return new Date(start + whole * day).toISOString().slice(0, 10);
}
