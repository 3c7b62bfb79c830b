/** The German words of the widget that the defaults do without; they come with the engine. */
import { answerIn, toldIn } from '../answer-words.ts';
import type { LaterTcoWords } from '../tco-words.ts';
import { answerLanguage, boundary, shareOf } from './answer.ts';
import { commonTexts } from './common-texts.ts';
import { inputLabel } from './input-words.ts';

const lowest: Readonly<Record<string, string>> = {
  tco: 'Niedrigste Gesamtkosten mit wartenden Beschleunigern',
  facilityPower: 'Niedrigste Leistung im Rechenzentrum',
  totalCarbon: 'Niedrigste CO₂-Emissionen',
};

export const tcoWords: LaterTcoWords = {
  later: {
    answer: answerLanguage,
    lowest: (metric, option, share) => `${lowest[metric]}: ${option}, ${share} der simulierten Fälle.`,
    rate: (units, code, month) => `Umgerechnet mit 1 USD = ${units} ${code} (${month}); Eingaben bleiben in USD.`,
    leftOut:
      'Ein Teil der Vorgaben dieser Seite ist fehlerhaft und bleibt unberücksichtigt; Näheres steht in der Konsole des Browsers.',
    presetHere: (list) => `Von dieser Seite vorgegeben: ${list}.`,
    presetEntry: (input, value, usual) => `${input} ${value} (${commonTexts.usual(usual)})`,
    claim: 'Aussage kopieren',
    claimFailed: 'Die Aussage ließ sich nicht laden.',
    claimLanguage: () => import('./claim-text.ts').then(({ claimLanguage }) => claimLanguage),
    sourceColumns: ['Eingabe', 'Wert', 'Spanne', 'Beleg', 'Quelle und Abgrenzung (auf Englisch)'],
    shareOf,
    boundary,
  },
  optionName: answerIn(answerLanguage).optionName,
  told: toldIn(answerLanguage),
  input: inputLabel,
};
