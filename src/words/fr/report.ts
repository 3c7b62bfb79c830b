/** What a printed report says beside the words of the desk, in French. */
import type { ReportWords } from '../en/report.ts';
import { commonTexts, years } from './common-texts.ts';

export const reportWords: ReportWords = {
  title: 'CPO ou enfichable : puissance et coût total',
  foot: (edition, date) => `cpo-tco, édition ${edition}, ${date}`,
  about: (cases) =>
    `Une comparaison d’optiques selon la puissance et le coût total, calculée à partir de valeurs sourcées et de celles que le lecteur a fixées. Les coûts sont des valeurs actuelles ; les fourchettes vont du P10 au P90 de ${cases} tirages. Les dernières pages disent d’où vient chaque valeur et comment tout recalculer.`,
  made: (date, edition, version) => `${date} · édition ${edition} · cpo-tco ${version}`,
  date: (iso) => {
    const [year, month, day] = iso.split('-').map(Number);
    const format = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    // The first of a month is an ordinal, which Intl does not write.
    return format.format(Date.UTC(year!, month! - 1, day)).replace(/^1 /, '1er ');
  },
  decision: 'Décision',
  conditions: 'Dans ces conditions',
  watch: 'Points d’attention',
  before: (answer) => `Avec les seules valeurs publiques, sans les devis : ${answer}.`,
  keyBefore: 'avec les seules valeurs publiques',
  keyReference: (option) => `en tirets : ${option}, la référence`,
  comparison: 'Comparaison',
  costTable: (unit) => `Coût par poste, valeur actuelle, ${unit}`,
  powerTable: (unit) => `Puissance absorbée, ${unit}`,
  rounded: 'Les nombres sont arrondis : le dernier chiffre d’un total peut différer de la somme des postes.',
  stack: (option, total, parts) => `${option}, total ${total} : ${parts}`,
  byYear: 'Coût par année',
  byYearFinding: (least, amount, count) => `Après ${years(count)}, ${least} a coûté le moins : ${amount} payés.`,
  byYearAlone: (option, amount, count) => `${option} a coûté ${amount} après ${years(count)}.`,
  byYearTable: (unit) => `Payé chaque année, sans actualisation, ${unit}`,
  purchase: commonTexts.purchase,
  year: (year) => `Année ${year}`,
  paid: 'Payé en tout',
  left: 'Valeur résiduelle à la fin',
  netPaid: 'Payé, valeur résiduelle déduite',
  present: 'La même somme en valeur actuelle : le coût total',
  chartPaid: (unit) => `Cumul payé en fin d’année, ${unit}`,
  chartLine: (option, from, to) => `${option} de ${from} à ${to}`,
  start: 'début',
  matters: 'Ce qui compte le plus',
  fits: 'Ce qui tient',
  own: 'Valeurs saisies et devis',
  ownNone: 'Aucune valeur saisie : chaque paramètre a sa valeur par défaut.',
  quotesNone: 'Aucun devis : chaque prix est une valeur publique.',
  ownTable: 'Ce qui a été fixé',
  setting: 'Réglage',
  usual: 'Par défaut',
  mine: 'Fixé à',
  by: 'Écart',
  quotesTable: 'Devis',
  counted: 'compté',
  maximum: (power) => `au plus ${power}`,
  dated: 'Date',
  state: 'État',
  targetsPending: 'Les objectifs de négociation n’étaient pas encore calculés à l’impression.',
  assumptions: 'Hypothèses',
  assumptionsFinding: (count, weak) =>
    weak === 0
      ? 'Aucun paramètre déterminant ne repose sur une hypothèse, une allégation ou une estimation.'
      : `${weak} des ${count} paramètres déterminants ${weak === 1 ? 'repose' : 'reposent'} sur des hypothèses, des allégations ou des estimations.`,
  input: 'Paramètre déterminant',
  value: 'Valeur',
  range: 'Fourchette',
  evidence: 'Niveau de preuve',
  source: 'Source',
  notCounted: 'Non compté',
  idle: 'Le total ne compte pas les accélérateurs qui attendent le réseau : ils ne relèvent pas d’un budget réseau.',
  sources: 'Sources',
  sourcesPending: 'La liste des sources n’était pas encore chargée à l’impression.',
  secondHand: 'lu de seconde main',
  undated: 'sans date',
  check: 'Comment vérifier',
  link: 'Ce lien rétablit le scénario avec toutes les valeurs saisies et tous les devis.',
  linkPlace:
    'Placé après l’adresse du calculateur, ce texte rétablit le scénario avec toutes les valeurs saisies et tous les devis.',
  private:
    'Les prix saisis sont après le #, que les navigateurs n’envoient à aucun serveur. Toute personne qui a le lien peut les lire.',
  steps: (edition, draws) => [
    `Ouvrir le lien. La page calcule dans le navigateur, avec les valeurs de l’édition ${edition}, et affiche les mêmes nombres.`,
    'Y cliquer sur un nombre : sa formule, ses paramètres et leurs sources s’affichent.',
    `Ou sans la page : ce qui suit « scenario= » est le scénario en JSON, en encodage-pourcent. Enregistré sous scenario.json, il donne les mêmes nombres avec « cpo-tco compare scenario.json --draws ${draws} ».`,
  ],
  pending: {
    decision: 'Les tirages n’étaient pas encore simulés à l’impression : la réponse suit le seul coût attendu.',
    matters: 'Ce qui compte le plus n’était pas encore calculé à l’impression.',
    one: 'Il n’y a qu’une option : rien ne peut changer le choix.',
  },
  lowToHigh: 'bas → haut',
  same: 'par défaut',
  none: '—',
};
