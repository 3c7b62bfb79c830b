/** The French words of the widget's chart. */
import type { ChartWords } from '../tco-words.ts';
import { years as yearsOf, more } from './common-texts.ts';

export const chartWords: ChartWords = {
  finding: ({ option, baseline, first: bought, last: paid, crossing, years }) => {
    if (bought.sign === 0 && paid.sign === 0) return `${option} et ${baseline} coûtent le même prix chaque année.`;
    const price = bought.sign === 0 ? 'autant' : `${bought.amount} ${more(bought)}`;
    const buys = `Face à ${baseline}, ${option} coûte ${price} à l’achat`;
    if (crossing !== undefined) return `${buys} ; les courbes se croisent en année ${crossing}.`;
    return `${buys} et ${paid.sign === 0 ? 'autant' : `${paid.amount} ${more(paid)}`} au total sur ${yearsOf(years)}.`;
  },
  keys: 'Les touches fléchées lisent les points : gauche et droite pour l’année, haut et bas pour l’option.',
  bars: 'Les touches fléchées lisent les valeurs : haut et bas par ligne, gauche et droite dans la ligne. Échap termine.',
  inYear: (year) => `Année ${year}`,
  endOfYear: (year) => `Fin de l’année ${year}`,
  axis: 'Fin d’année (0 : achat)',
};
