/** Sentences that readers publish, in French. No preposition that needs to know the sound of a name stands before it. */
import type { BasisHoles, ClaimHoles, ClaimLanguage, ClaimTexts } from '../en/claim-text.ts';
import { lowerUnlessName } from '../option-words.ts';
import { answerLanguage } from './answer.ts';
import { evidenceLabels } from './evidence-labels.ts';
import { groupLabels } from './group-labels.ts';
import { buyerClassLabels } from './labels.ts';
import { reportWords } from './report.ts';

const figures = (values: number, quotes: number): string => {
  const parts = [
    ...(values > 0 ? [`${values} ${values === 1 ? 'valeur saisie' : 'valeurs saisies'}`] : []),
    ...(quotes > 0 ? [`${quotes} devis`] : []),
  ];
  return parts.length === 0 ? 'valeurs publiques seules' : `${parts.join(' et ')} à la place de valeurs publiques`;
};

/** `P10 à P90 de 4 096 tirages : de 29 % à 41 %` */
const rangeOf = ({ cases, low, high }: ClaimHoles): string => `P10 à P90 de ${cases} tirages : de ${low} à ${high}`;

const asked = ({ question }: BasisHoles): string => `Base de calcul : ${question.replace(/^Un /, 'un ')}`;

const compared = ({ against, beside, values, quotes, verdict }: BasisHoles): string =>
  `référence : ${against}${beside && ` ; comparées aussi : ${beside}`} ; ${figures(values, quotes)} ; verdict : ${verdict}.`;

const foundation = ({ evidence, weak, edition, date }: BasisHoles): string =>
  `Niveau de preuve le plus faible derrière neuf dixièmes de l’écart : ${evidence} ; part de l’écart qui repose sur des allégations de fabricants et des hypothèses : ${weak}. Source : cpo-tco, édition ${edition}, ${date} :`;

const limits = (count: number): string => (count === 1 ? 'une limite' : `${count} limites`);

export const claimTexts: ClaimTexts = {
  say: {
    cost: {
      less: (h) =>
        `Sur ${h.years}, face à ${h.against}, ${h.option} coûte ${h.percent} de moins, soit un rapport de 1 à ${h.ratio} : ${h.amount} contre ${h.otherAmount} (${rangeOf(h)} de moins ; coût plus bas dans ${h.chance} des tirages).`,
      least: (h) =>
        `Sur ${h.years}, ${h.option} a le coût attendu le plus bas des ${h.count} options comparées (${h.all}) : ${h.amount}, soit ${h.percent} de moins par rapport à ${h.against}, qui suit avec ${h.otherAmount}, et un rapport de 1 à ${h.ratio} (${rangeOf(h)}). ${h.option} coûte moins cher que toutes les autres dans ${h.chance} des tirages.`,
      likely: (h) =>
        `Sur ${h.years}, face à ${h.against}, ${h.option} coûte probablement moins cher : c’est le cas dans ${h.chance} des ${h.cases} tirages. Coûts attendus : ${h.amount} contre ${h.otherAmount}, soit ${h.percent} de moins ou un rapport de 1 à ${h.ratio} ; P10 à P90 : de ${h.low} à ${h.high}.`,
      open: (h) =>
        `Sur ${h.years}, rien ne permet de trancher entre le coût de deux options, ${h.option} et ${h.against} : ${h.option} coûte moins cher dans ${h.chance} des ${h.cases} tirages. Coûts attendus : ${h.amount} contre ${h.otherAmount} ; P10 à P90 : de ${h.low} à ${h.high}.`,
      same: (h) =>
        `Sur ${h.years}, ${h.option} et ${h.against} coûtent le même prix : ${h.amount} pour chacune des deux options, dans l’ensemble des ${h.cases} tirages.`,
      lower: (names, count) =>
        `Parmi les options comparées, ${names} ${count === 1 ? 'coûte' : 'coûtent'} encore moins cher.`,
    },
    power: {
      less: (h) =>
        `Face à ${h.against}, ${h.option} consomme ${h.percent} de moins au niveau du centre de données, soit un rapport de puissance de 1 à ${h.ratio} : ${h.amount} contre ${h.otherAmount} (${rangeOf(h)} de moins ; puissance plus basse dans ${h.chance} des tirages).`,
      least: (h) =>
        `${h.option} a la puissance attendue la plus basse, au niveau du centre de données, des ${h.count} options comparées (${h.all}) : ${h.amount}, soit ${h.percent} de moins par rapport à ${h.against}, qui suit avec ${h.otherAmount}, et un rapport de 1 à ${h.ratio} (${rangeOf(h)}). ${h.option} consomme moins que toutes les autres dans ${h.chance} des tirages.`,
      likely: (h) =>
        `Face à ${h.against}, ${h.option} consomme probablement moins au niveau du centre de données : c’est le cas dans ${h.chance} des ${h.cases} tirages. Puissances attendues : ${h.amount} contre ${h.otherAmount}, soit ${h.percent} de moins ou un rapport de 1 à ${h.ratio} ; P10 à P90 : de ${h.low} à ${h.high}.`,
      open: (h) =>
        `Rien ne permet de trancher entre la puissance de deux options au niveau du centre de données, ${h.option} et ${h.against} : ${h.option} consomme moins dans ${h.chance} des ${h.cases} tirages. Puissances attendues : ${h.amount} contre ${h.otherAmount} ; P10 à P90 : de ${h.low} à ${h.high}.`,
      same: (h) =>
        `${h.option} et ${h.against} consomment autant au niveau du centre de données : ${h.amount} pour chacune des deux options, dans l’ensemble des ${h.cases} tirages.`,
      lower: (names, count) =>
        `Parmi les options comparées, ${names} ${count === 1 ? 'consomme' : 'consomment'} encore moins.`,
    },
  },
  basis: {
    cost: (h) =>
      `${asked(h)} ; coût total en valeur actuelle, aux valeurs attendues et non maximales, de commutateurs complets avec toute leur optique ; postes compris : ${h.inside} ; PUE ${h.pue} ; type d’acheteur pour les prix : ${h.prices} ; ${compared(h)} ${foundation(h)}`,
    power: (h) =>
      `${asked(h)} ; puissance du centre de données, aux valeurs attendues et non maximales, de commutateurs complets avec toute leur optique ; postes compris : ${h.inside}, multipliés par le PUE de ${h.pue} ; ${compared(h)} ${foundation(h)}`,
  },
  verdicts: {
    settled: 'tranché',
    leaning: 'probable, non tranché',
    'not-settled': 'non tranché',
    'stay-pluggable': 'tranché, rester en enfichable',
    'no-difference': 'aucun écart',
  },
  less: (percent) => `${percent} de moins`,
  more: (percent) => `${percent} de plus`,
  date: reportWords.date,
  inSentence: lowerUnlessName,
  refused: {
    'one-option': () => 'Une seule option est comparée : une allégation en demande une autre.',
    'not-compared': (h) => `${h.option} ne fait pas partie de la comparaison.`,
    'few-draws': (h) => `Pas assez de tirages pour une fourchette : ${h.share}, il en faut ${h.limit}.`,
    'does-not-fit': (h) =>
      `${h.option} ne tient pas dans ce réseau : dépassement ${h.count === 1 ? 'd’' : 'de '}${limits(h.count)} de baie, de cage, de refroidissement ou de face avant.`,
    'no-ratio': (h) =>
      `${h.against} n’est pas au-dessus de zéro dans tous les tirages : un pourcentage de cette valeur ne dit rien.`,
    'unlike-buyers': (h) =>
      `Les prix valent pour des types d’acheteur différents (${h.names}) : les deux options ne sont pas comparables.`,
    'unlike-evidence': (h) =>
      `${h.option} a pour prix une offre ferme, ${h.against} une valeur publique : les deux options ne sont pas comparables.`,
    assumptions: (h) =>
      `${h.share} de l’écart viennent d’hypothèses ; une allégation peut en dépendre à ${h.limit} au plus.`,
    'no-difference': (h) => `Entre ${h.option} et ${h.against}, il n’y a aucun écart.`,
    'higher-cost': (h) => `Face à ${h.against}, ${h.option} devrait coûter ${h.share} de plus.`,
    'higher-power': (h) => `Face à ${h.against}, ${h.option} devrait consommer ${h.share} de plus.`,
    'crosses-zero': (h) =>
      `La fourchette passe par zéro : P10 à P90 vont de ${h.low} à ${h.high}, et ${h.option} se situe sous ${h.against} dans ${h.share} des tirages.`,
    beaten: (h) =>
      `${h.names} ${h.count === 1 ? 'fait' : 'font'} partie de la comparaison et ${h.count === 1 ? 'se situe' : 'se situent'} sous ${h.option} : une allégation qui ${h.count === 1 ? 'l’omet' : 'les omet'} induirait en erreur.`,
    'not-least': (h) =>
      `${h.option} est l’option la plus basse dans ${h.share} des tirages ; un superlatif demande ${h.limit}.`,
    'not-so': (h) =>
      `${h.option} se situe sous ${h.against} dans ${h.share} des tirages, ce qui n’est pas ce que dit l’allégation.`,
  },
  panel: {
    title: 'Allégation',
    note: 'Une phrase que les valeurs étayent, avec tout ce sur quoi elle repose.',
    about: 'Objet',
    subjects: { cost: 'Coût total', power: 'Puissance du centre de données' },
    option: 'Allégation pour',
    against: 'Face à',
    all: 'Toutes les autres options comparées',
    computing: 'Vérification de l’allégation…',
    failed: 'L’allégation n’a pas pu être vérifiée.',
    carried: 'Les valeurs étayent cette allégation.',
    refused: 'Les valeurs n’étayent pas cette allégation.',
    nearest: 'Ce qu’elles étayent',
    none: 'Elles n’étayent aucune allégation approchante.',
    copy: 'Copier l’allégation',
    copied: 'Copié',
    notCopied: 'Le navigateur a refusé la copie. Sélectionner le texte et le copier.',
    save: 'Enregistrer les justificatifs',
    saving: 'Création du fichier…',
    close: 'Fermer',
  },
  slide: {
    key: (against, cases) => `Trait : P10 à P90 de l’écart avec ${against} sur ${cases} cas simulés`,
    expected: 'Barres : valeurs attendues',
  },
  check: {
    title: 'L’allégation de ce lien',
    holds: (edition) => `l’édition ${edition} l’étaye toujours.`,
    moved: (before, was, after, is) =>
      `l’édition ${after} l’étaye toujours, avec d’autres valeurs : ${is}. Dans l’édition ${before} : ${was}.`,
    notCarried: (edition) => `l’édition ${edition} ne l’étaye pas.`,
    notComputed: (edition, why) => `l’édition ${edition} ne peut pas la calculer : ${why}`,
    causes: (list) => `Ce qui l’a fait varier : ${list}.`,
    cause: (input, before, after) => `${input} (${before}, à présent ${after})`,
    claimed: (option, against, difference, ratio) => `${option}, ${difference} face à ${against}, 1 à ${ratio}`,
    close: 'Masquer',
  },
};

export const claimLanguage: ClaimLanguage = {
  answer: answerLanguage,
  groups: groupLabels,
  evidence: evidenceLabels,
  buyerClasses: buyerClassLabels,
  texts: claimTexts,
};
