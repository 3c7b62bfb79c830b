/** Heads, sentences and notices that the command line alone has, in French. */
import type { TerminalTexts } from '../../en/terminal/texts.ts';
import { commonTexts } from '../common-texts.ts';
import { verdictLabels } from '../labels.ts';

export const terminalTexts: TerminalTexts = {
  asked: (question, edition, frozen) => `${question}. Édition ${edition}${frozen ? ', figée' : ''}.`,
  edition: (edition) => `Édition ${edition}.`,
  totalCost: commonTexts.totalCost,
  loss: commonTexts.loss,
  certain: commonTexts.certain,
  now: 'Valeur retenue',
  evidence: 'Niveau de preuve',
  everything: 'Tous les paramètres à la fois',
  fewCases: 'trop peu de tirages',
  cheapestBelow: (option, limit) => `${option} est l’option la moins chère sous ${limit} par commutateur.`,
  neverCheapest: (option) => `${option} : aucun prix du commutateur complet n’en fait l’option la moins chère.`,
  stays: (network, option) => `${network}, toujours ${option}`,
  weakestOfCost: 'Niveau de preuve le plus faible, coût total',
  lowerIn: {
    tcoWithoutIdle: 'Coût total plus bas',
    facilityPower: 'Puissance du centre de données plus basse',
    totalCarbon: 'Carbone plus bas',
  },
  lowerShare: {
    'not-settled': (share) => `${share} des tirages, non tranché`,
    likely: (share) => `${share} des tirages, probable`,
    'likely-not': (share) => `${share} des tirages, peu probable`,
    'very-likely': (share) => `${share} des tirages, très probable`,
    'very-likely-not': (share) => `${share} des tirages, très peu probable`,
  },
  difference: 'Écart de coût total',
  foot: (range) => `Les montants sont des valeurs attendues ; fourchettes : ${range}.`,
  next: 'Par paire : --pairs ; tout : --format json [--inputs] ; formules : cpo-tco explain GRANDEUR.',
  warning: (text) => `Attention : ${text}`,
  written: (file) => `${file} est écrit.`,
  batchProgress: (lines, rate, left) =>
    `${lines} lignes, ${rate} par seconde${left === null ? '' : `, encore ${left}`}`,
  laterLink: ({ edition, leftOut }) =>
    `Le lien vient d’une version ultérieure de cpo-tco${edition === null ? '' : `, édition ${edition}`}${leftOut.length === 0 ? '' : ` ; cette version ne connaît pas ${leftOut.join(', ')}`}.`,
  importMap: (hash) =>
    `La carte d’import (import map) est un script en ligne ; une politique de sécurité du contenu (CSP) l’autorise avec 'sha256-${hash}' dans script-src.`,
  internalError: (stack) => `erreur interne : ${stack}`,
  explain: {
    origins: {
      edition: 'valeur par défaut',
      region: 'valeur par défaut de la région',
      scenario: commonTexts.ownValue,
      follows: 'suit un autre paramètre',
      none: 'non indiqué',
    },
    number: 'un nombre',
    noValueWhere: (reason) => `N’a pas toujours de valeur : ${reason}`,
    against: (option, baseline) => `${option} face à ${baseline}`,
    inputs: 'Paramètres et sources',
    converted: (buyerClass) => `converti d’un prix de la classe ${buyerClass}`,
    roles: { default: 'valeur par défaut', alternative: 'autre valeur', information: 'pour information' },
    inFirstYear: (value) => `${value} la première année`,
    and: ' et ',
    fromTables: 'Formules, noms des formules, références et remarques viennent des tables, en anglais.',
  },
  claims: {
    verdicts: verdictLabels,
    published: (figure) => `publié ${figure}`,
    computed: (figure) => `calculé ${figure}`,
    agrees: 'concorde',
    differs: 'diffère',
    source: (title, publisher) => `Source : ${title}, ${publisher}`,
    fromTables: 'Allégations, noms des nombres et motifs viennent des tables, en anglais.',
  },
};
