/** How headlines moved between two editions, in French. */
import type { MovedWords } from '../../en/terminal/moved.ts';
import { NumberFormats } from '../../format.ts';
import { joined } from '../../option-words.ts';
import { frenchNumbers } from '../number-words.ts';

const numbers = new NumberFormats('fr', frenchNumbers);

export const movedWords: MovedWords = {
  heading: (before, after) => `Ce qui change dans les résultats, de ${before} à ${after}`,
  about: (draws) =>
    `Coût total attendu en USD, hors accélérateurs en attente, et valeurs qui l’ont fait varier, de la plus forte à la plus faible, chacune avec sa part de la variation en pour cent du coût précédent. Probabilité : part des ${draws} tirages où l’option est la moins chère, avec la même graine dans les deux éditions.`,
  working: (edition) => `${edition} en préparation`,
  columns: (before, after) => ['Scénario', 'Option', before, after, 'Variation', 'Probabilité', 'Cause'],
  chance: (before, after) => `${before} à ${after}`,
  likely: (option, chance) => `${option} probablement la moins chère (${chance})`,
  veryLikely: (option, chance) => `${option} très probablement la moins chère (${chance})`,
  open: (contenders) => `non tranché entre ${joined(contenders, ' et ')}`,
  stays: (verdict) => `rester en enfichable, ${verdict}`,
  alone: 'une seule option',
  same: 'aucun écart entre les options',
  verdictOfBoth: (verdict) => `Verdict des deux éditions : ${verdict}`,
  verdictMoved: (before, after) => `Verdict : ${before} ; à présent ${after}`,
  ranges: (names) => `Autre fourchette pour la même valeur, qui ne change que les probabilités : ${names}.`,
  cause: (input, before, after, share) => `${input} : ${before} à ${after} (${share})`,
  rest: (share) => `formules et valeurs sans équivalent (${share})`,
  more: (count, share) => `${numbers.number(count, 9)} ${count < 2 ? 'autre valeur' : 'autres valeurs'} (${share})`,
  cheapest: (option) => `la moins chère dans les deux : ${option}`,
  cheapestMoved: (before, after) => `la moins chère : ${before}, à présent ${after}`,
  unmoved: (scenarios) => `Inchangé : ${scenarios}.`,
  nothing: 'Aucun résultat n’a changé.',
  refused: (edition) => `Refusé par ${edition}, donc sans résultat dans cette édition :`,
  onlyBefore: (edition, names) => `Lu dans ${edition} seulement, sans équivalent : ${names}.`,
};
