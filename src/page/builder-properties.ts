/** Custom properties of the widget that a reader sets in the builder. */

const lengths = ['font-size', 'radius', 'padding'] as const;
const groundsAndTexts = ['page', 'panel', 'ink', 'muted', 'line', 'field', 'accent', 'refused'] as const;
const ofBars = ['base', 'optics', 'laser', 'loss', 'facility', 'energy', 'support', 'other'] as const;

export const properties = ['font', ...lengths, 'border', ...groundsAndTexts, ...ofBars] as const;
export type Property = (typeof properties)[number];
export type PropertyKind = 'font' | 'length' | 'border' | 'colour';

/** By where they stand in the form. */
export const shapes: readonly Property[] = ['font', ...lengths, 'border'];
export const colours: readonly Property[] = groundsAndTexts;
export const barColours: readonly Property[] = ofBars;

export const isProperty = (name: string): name is Property => (properties as readonly string[]).includes(name);

export function kindOf(name: Property): PropertyKind {
  if ((lengths as readonly string[]).includes(name)) return 'length';
  return name === 'font' || name === 'border' ? name : 'colour';
}

const mostPixels = 64;

/** Nothing that ends a declaration, loads a file, or is longer than any value. */
export const isSafeValue = (value: string): boolean =>
  value.length <= 200 && !/[;{}<>\\@!]|\/\*|url\s*\(|\p{Cc}/iu.test(value);

/** Lengths are typed in pixels. */
export const propertyValue = (name: string, typed: string): string =>
  isProperty(name) && kindOf(name) === 'length' ? `${typed}px` : typed;

const cssOf = { font: 'font-family', border: 'border', colour: 'color' } as const;

/** Whether a browser takes the value. A length is a number of pixels. */
export function isValueOf(name: Property, typed: string): boolean {
  const kind = kindOf(name);
  if (kind === 'length') return /^\d+(\.\d+)?$/.test(typed) && Number(typed) <= mostPixels;
  return isSafeValue(typed) && CSS.supports(cssOf[kind], typed);
}
