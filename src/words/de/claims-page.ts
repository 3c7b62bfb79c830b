/** The page of published claims in German. */
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
  documentTitle: 'Was veröffentlichte Behauptungen über Co-Packaged Optics wert sind',
  description:
    'Veröffentlichte Ergebnisse zu Leistungsaufnahme, Kosten und Ausfällen von Co-Packaged Optics und steckbaren Modulen, jedes aus den eigenen Eingaben nachgerechnet: was folgt, was eine Grenze ist, was nicht folgt.',
  title: 'Was veröffentlichte Behauptungen wert sind',
  computing: (count) =>
    `${counted(count, 'veröffentlichtes Ergebnis wird', 'veröffentlichte Ergebnisse werden')} nachgerechnet …`,
  counts: ({ all, reproduced, bounded, doesNotFollow, notComputed }) => {
    const parts = [
      some(reproduced, 'folgt daraus', 'folgen daraus'),
      some(bounded, 'ist eine eingehaltene Grenze', 'sind eingehaltene Grenzen'),
      some(doesNotFollow, 'folgt nicht', 'folgen nicht'),
      some(notComputed, 'ist nicht berechnet', 'sind nicht berechnet'),
    ].filter((part) => part !== '');
    if (all === 0) return 'In diesen Tabellen steht kein veröffentlichtes Ergebnis.';
    return `${counted(all, 'veröffentlichtes Ergebnis', 'veröffentlichte Ergebnisse')}, aus ${all === 1 ? 'seinen' : 'ihren'} eigenen Eingaben nachgerechnet: ${parts.join(', ')}.`;
  },
  condition:
    'Ein Ergebnis stimmt überein, wenn es die veröffentlichte Zahl innerhalb ihrer Rundung trifft oder ihre Grenze einhält. Was eine Behauptung weglässt, fehlt auch hier: Wandlungsverluste, Lüfter, Kühlung.',
  fromTables:
    'Aussagen, Namen von Zahlen, Begründungen, Anmerkungen und Quellen stehen hier, wie die Tabellen sie haben: auf Englisch.',
  shown: (shown, all) => (shown === all ? `Alle ${all} Behauptungen` : `${shown} von ${all} Behauptungen`),
  none: 'Keine Behauptung hat dieses Urteil.',
  edition: (edition) =>
    `Ausgabe ${edition}. Jede Aussage fasst zusammen, was veröffentlicht wurde; darunter steht die Quelle. Dieselben Urteile auf der Kommandozeile:`,
  verdict: 'Urteil',
  all: 'Alle',
  language: 'Sprache',
  notComputed: 'nicht berechnet',
  filters: {
    reproduced: 'Nachgerechnet',
    bounded: 'Grenze eingehalten',
    'does-not-follow': 'Folgt nicht',
    'not-computed': 'Nicht berechnet',
  },
  refused: (why) => `Diese Behauptung lässt sich mit den Tabellen dieser Ausgabe nicht berechnen (${why}).`,
  figure: 'Zahl',
  published: 'Veröffentlicht',
  computed: 'Berechnet',
  agreesIf: 'Stimmt bei',
  result: 'Ergebnis',
  agrees: 'stimmt überein',
  differs: 'weicht ab',
  source: 'Quelle',
  inputs: (scenarios) => (scenarios === 1 ? 'Eingaben' : `Eingaben, ${scenarios} Szenarien`),
  scenario: (number) => `Szenario ${number}`,
  open: 'Im Rechner öffnen',
  openScenario: (number) => `Szenario ${number}`,
  baseline: (option) => `${option} (Referenz)`,
  capacity: 'Kapazität',
  scope: 'Umfang',
  region: 'Region',
  option: 'Option',
  options: 'Optionen',
  like: (architecture) => `wie ${architecture}, soweit hier nicht gesetzt`,
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
