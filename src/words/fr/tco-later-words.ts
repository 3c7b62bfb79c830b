/** The French words of the widget that the defaults do without; they come with the engine. */
import { answerIn, toldIn } from '../answer-words.ts';
import type { LaterTcoWords } from '../tco-words.ts';
import { answerLanguage, boundary, shareOf } from './answer.ts';
import { commonTexts } from './common-texts.ts';
import { inputLabel } from './input-words.ts';

const lowest: Readonly<Record<string, string>> = {
  tco: 'Coût total le plus bas avec accélérateurs en attente',
  facilityPower: 'Puissance du centre de données la plus basse',
  totalCarbon: 'Carbone le plus bas',
};

export const tcoWords: LaterTcoWords = {
  later: {
    answer: answerLanguage,
    lowest: (metric, option, share) => `${lowest[metric]} : ${option}, dans ${share} des tirages.`,
    rate: (units, code, month) =>
      `Converti à 1 USD = ${units} ${code} (${month}) ; les paramètres restent en dollars (USD).`,
    leftOut:
      'Une partie des réglages de cette page est erronée et n’est pas prise en compte ; la console du navigateur la signale.',
    presetHere: (list) => `Fixé par cette page : ${list}.`,
    presetEntry: (input, value, usual) => `${input} ${value} (${commonTexts.usual(usual)})`,
    claim: 'Copier une allégation',
    claimFailed: 'L’allégation n’a pas pu être chargée.',
    claimLanguage: () => import('./claim-text.ts').then(({ claimLanguage }) => claimLanguage),
    sourceColumns: ['Paramètre', 'Valeur', 'Fourchette', 'Niveau de preuve', 'Source et périmètre (en anglais)'],
    shareOf,
    boundary,
  },
  optionName: answerIn(answerLanguage).optionName,
  told: toldIn(answerLanguage),
  input: inputLabel,
};
