/** The French words of the widget's first view, whose names and sentences on the defaults the build has put together. */
import firstWords from 'virtual:first-words/fr';
import { commonTexts, years as yearsOf, more } from './common-texts.ts';
import type { EvidenceClass } from '../../catalog/types.ts';
import type { Grounds } from '../../scenario/grounds.ts';
import { evidencePlurals, evidenceText } from './evidence-labels.ts';
import { groupLabels } from './group-labels.ts';
import { frenchNumbers } from './number-words.ts';
import type { FirstTcoWords, TcoWords } from '../tco-words.ts';

const own: Readonly<Record<string, string>> = { own: commonTexts.ownValue, follows: 'suit un autre paramètre' };
const evidence: TcoWords['evidence'] = (id) => own[id] ?? evidenceText(id as Grounds);
const several = (id: EvidenceClass | 'own'): string => (id === 'own' ? 'valeurs saisies' : evidencePlurals[id]);

export const tcoWords: FirstTcoWords = {
  ...commonTexts,
  locale: 'fr',
  numbers: frenchNumbers,
  ...firstWords,
  groups: groupLabels,
  evidence,
  evidenceCount: (count, id) => `${count} ${count > 1 ? several(id) : evidence(id)}`,
  pairHeading: (option, baseline) => `Deux options : ${option} face à ${baseline}`,
  answer: ({ option, baseline, power, cost, years, eitherWay }) => {
    if (power.sign === 0 && cost.sign === 0) return `Aucun écart entre ${option} et ${baseline}.`;
    const drawn = power.sign === 0 ? 'consomme autant' : `consomme ${power.amount} ${more(power)}`;
    const paid = cost.sign === 0 ? 'coûte le même prix' : `coûte ${cost.amount} ${more(cost)}`;
    const open = eitherWay ? ' ; l’inverse reste possible' : '';
    return `Face à ${baseline}, ${option} ${drawn} ${power.sign === cost.sign ? 'et' : 'mais'} ${paid} sur ${yearsOf(years)}${open}.`;
  },
  chancesFailed: 'Le calcul des probabilités a échoué.',
  ratio: (percent, times) => `${percent}, × ${times}`,
  rank: 'Rang',
  inputs: 'Essayer avec d’autres valeurs',
  locked: 'fixé par cette page',
  figures: (count, classes) => `${count} ${count < 2 ? 'paramètre' : 'paramètres'} : ${classes}.`,
  edition: (edition) =>
    `Édition ${edition}. Les montants sont des valeurs attendues, les fourchettes vont du P10 au P90 des tirages.`,
  sources: 'Sources et hypothèses',
  sourcesLoading: 'Chargement des sources.',
  sourcesFailed: 'Le chargement des sources a échoué.',
  workbench: 'Ouvrir dans le calculateur complet',
  json: 'Résultat en JSON',
  csv: 'Tableaux en CSV',
  rest: () => [
    import('./tco-later-words.ts').then(({ tcoWords: words }) => words),
    import('./tco-verdict-words.ts').then(({ tcoWords: words }) => words),
  ],
  refusals: () => import('./refusals.ts').then(({ refusals }) => refusals),
  exportFailed: 'La création du fichier a échoué.',
  engineFailed: 'Les valeurs ne peuvent pas être modifiées : une partie du calculateur n’a pas pu être chargée.',
};
