/** What each quantity of the sheets is called in one language, loaded where all of them are shown. */
import type { QuantityName } from '../view/explanation-view.ts';
import type { DeskWords } from './desk-words.ts';
import type { QuantityNames } from './en/quantity-names.ts';
import type { Language } from './languages.ts';

export type { QuantityNames } from './en/quantity-names.ts';

const namesOf: { readonly [Id in Language]: () => Promise<{ readonly quantityNames: QuantityNames }> } = {
  en: () => import('./en/quantity-names.ts'),
  de: () => import('./de/quantity-names.ts'),
  fr: () => import('./fr/quantity-names.ts'),
  ja: () => import('./ja/quantity-names.ts'),
  ko: () => import('./ko/quantity-names.ts'),
  'zh-Hans': () => import('./zh-Hans/quantity-names.ts'),
  'zh-Hant': () => import('./zh-Hant/quantity-names.ts'),
};

export const quantityNamesIn = async (language: Language): Promise<QuantityNames> =>
  (await namesOf[language]()).quantityNames;

type Names = Readonly<Record<string, string>>;
type Desk = Pick<DeskWords, 'line' | 'signs'>;

/**
 * In full, as it stands among all others: `Bandwidth in use, second tier`.
 * @param quantity Of one of several networks without its id.
 * @returns undefined for what the sheets do not compute, as an input.
 */
export function quantityName(quantity: string, desk: Desk, names: QuantityNames): string | undefined {
  return (names.others as Names)[quantity] ?? nameAtPlace(quantity, names) ?? labelOf(quantity, desk);
}

/** Alone: as a table of the desk has it, else in full; with the label of its network, `Total capex (Storage)`. */
export function nameAlone({ quantity, network }: QuantityName, desk: Desk, names: QuantityNames): string | undefined {
  const name = labelOf(quantity, desk) ?? quantityName(quantity, desk, names);
  return name === undefined || network === undefined ? name : name + desk.signs.bracket(network);
}

function labelOf(quantity: string, { line }: Desk): string | undefined {
  const label = line(quantity);
  return label === quantity ? undefined : label;
}

/** Of `upperUsedBandwidth` that of `usedBandwidth`, with its place. */
function nameAtPlace(quantity: string, { at, places, ofPlaces }: QuantityNames): string | undefined {
  for (const [place, placeName] of Object.entries(places)) {
    if (!quantity.startsWith(place)) continue;
    const of = quantity.charAt(place.length).toLowerCase() + quantity.slice(place.length + 1);
    const name = (ofPlaces as Names)[of];
    if (name !== undefined) return at(name, placeName);
  }
  return undefined;
}
