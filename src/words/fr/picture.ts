/** What pictures say beside the sentences of the desk, in French. */
import type { PictureTexts } from '../en/picture.ts';

export const pictureTexts: PictureTexts = {
  heading: (years) => `Puissance du réseau par poste et coût total sur ${years}`,
  byLine: 'Par poste',
  power: (unit) => `Puissance, ${unit}`,
  cost: (unit) => `Coût, ${unit}`,
  sponsored: 'chiffres du fabricant',
  set: (inputs, more) => `Valeurs fixées par l’auteur : ${inputs}${more > 0 ? ` et ${more} de plus` : ''}.`,
  expected: 'Barres et totaux sont des valeurs attendues.',
  ranges: (reference, cases, list) => `Coût total par rapport à la référence (${reference}), ${cases} : ${list}.`,
  against: (reference) => `Option de référence : ${reference}.`,
  credit: (product, edition) => `${product}, édition ${edition}`,
  row: (option, power, cost) => `${option} : ${power}, ${cost}.`,
  notShown: (count) =>
    count === 1 ? 'Une autre option n’est pas montrée.' : `${count} autres options ne sont pas montrées.`,
};
