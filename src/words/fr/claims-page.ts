/** The page of published claims in French. */
import type { ClaimsPageLanguage, ClaimsPageTexts } from '../en/claims-page.ts';
import { counted } from '../plural.ts';
import { answerLanguage } from './answer.ts';
import { checkedFigureWords } from './checked-figure.ts';
import { inputLabel } from './input-words.ts';
import { scopeLabels, verdictLabels } from './labels.ts';
import { pageNames } from './page-names.ts';
import { refusalWords } from './refusals.ts';

const some = (count: number, one: string, many: string): string => (count === 0 ? '' : counted(count, one, many));

export const claimsPageTexts: ClaimsPageTexts = {
  documentTitle: 'Ce que valent les allégations publiées sur l’optique co-packagée',
  description:
    'Résultats publiés sur la puissance, le coût et les pannes des optiques co-packagées et enfichables, chacun recalculé à partir de ses propres données : ce qui en découle, ce qui est une borne, ce qui n’en découle pas.',
  title: 'Ce que valent les allégations publiées',
  computing: (count) => `Calcul de ${counted(count, 'résultat publié', 'résultats publiés')}…`,
  counts: ({ all, reproduced, bounded, doesNotFollow, notComputed }) => {
    const parts = [
      some(reproduced, 'en découle', 'en découlent'),
      some(bounded, 'est une borne respectée', 'sont des bornes respectées'),
      some(doesNotFollow, 'n’en découle pas', 'n’en découlent pas'),
      some(notComputed, 'n’est pas calculé', 'ne sont pas calculés'),
    ].filter((part) => part !== '');
    if (all === 0) return 'Ces tables ne contiennent aucun résultat publié.';
    return all === 1
      ? `1 résultat publié, recalculé à partir de ses propres données : ${parts.join(', ')}.`
      : `${all} résultats publiés, recalculés à partir de leurs propres données : ${parts.join(', ')}.`;
  },
  condition:
    'Un résultat concorde s’il retrouve le chiffre publié à son arrondi près, ou s’il respecte sa borne. Ce qu’une allégation omet est omis ici aussi : pertes de conversion, ventilateurs, refroidissement.',
  fromTables:
    'Les allégations, noms des nombres, motifs, notes et sources sont repris des tables tels quels, en anglais.',
  shown: (shown, all) => (shown === all ? `Les ${all} allégations` : `${shown} allégations sur ${all}`),
  none: 'Aucune allégation n’a ce verdict.',
  edition: (edition) =>
    `Édition ${edition}. Chaque énoncé résume ce qui a été publié ; sa source est indiquée dessous. Les mêmes verdicts en ligne de commande :`,
  verdict: 'Verdict',
  all: 'Toutes',
  language: 'Langue',
  notComputed: 'non calculé',
  filters: {
    reproduced: 'Reproduit',
    bounded: 'Borne respectée',
    'does-not-follow': 'N’en découle pas',
    'not-computed': 'Non calculé',
  },
  refused: (why) => `Cette allégation ne peut pas être calculée avec les tables de cette édition (${why}).`,
  figure: 'Nombre',
  published: 'Publié',
  computed: 'Calculé',
  agreesIf: 'Concorde si',
  result: 'Résultat',
  agrees: 'concorde',
  differs: 'diffère',
  source: 'Source',
  inputs: (scenarios) => (scenarios === 1 ? 'Données' : `Données, ${scenarios} scénarios`),
  scenario: (number) => `Scénario ${number}`,
  open: 'Ouvrir dans le calculateur',
  openScenario: (number) => `scénario ${number}`,
  baseline: (option) => `${option} (référence)`,
  capacity: 'Capacité',
  scope: 'Périmètre',
  region: 'Région',
  option: 'Option',
  options: 'Options',
  like: (architecture) => `comme ${architecture}, sauf valeur indiquée ici`,
};

export const claimsPageLanguage: ClaimsPageLanguage = {
  answer: answerLanguage,
  pageNames,
  scopes: scopeLabels,
  verdicts: verdictLabels,
  inputLabel,
  refusals: refusalWords,
  checkedFigures: checkedFigureWords,
  texts: claimsPageTexts,
};
