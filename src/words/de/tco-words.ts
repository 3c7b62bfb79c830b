/** The German words of the widget's first view, whose names and sentences on the defaults the build has put together. */
import firstWords from 'virtual:first-words/de';
import { commonTexts, years as yearsOf, more } from './common-texts.ts';
import type { EvidenceClass } from '../../catalog/types.ts';
import type { Grounds } from '../../scenario/grounds.ts';
import { evidencePlurals, evidenceText } from './evidence-labels.ts';
import { groupLabels } from './group-labels.ts';
import { germanNumbers } from './number-words.ts';
import type { FirstTcoWords, TcoWords } from '../tco-words.ts';

const own: Readonly<Record<string, string>> = { own: commonTexts.ownValue, follows: 'folgt einer anderen Eingabe' };
const evidence: TcoWords['evidence'] = (id) => own[id] ?? evidenceText(id as Grounds);
const several = (id: EvidenceClass | 'own'): string =>
  id === 'own' ? 'eigene Werte' : (evidencePlurals[id] ?? evidence(id));

export const tcoWords: FirstTcoWords = {
  ...commonTexts,
  locale: 'de',
  numbers: germanNumbers,
  ...firstWords,
  groups: groupLabels,
  evidence,
  evidenceCount: (count, id) => `${count} ${count > 1 ? several(id) : evidence(id)}`,
  pairHeading: (option, baseline) => `Zwei Optionen: ${option} und ${baseline}`,
  answer: ({ option, baseline, power, cost, years, eitherWay }) => {
    if (power.sign === 0 && cost.sign === 0) return `${option} und ${baseline} unterscheiden sich nicht.`;
    const needed = power.sign === 0 ? 'so viel Leistung wie' : `${power.amount} ${more(power)} Leistung als`;
    const joined = power.sign === cost.sign ? ' und kostet' : ', kostet aber';
    const paid = cost.sign === 0 ? 'gleich viel' : `${cost.amount} ${more(cost)}`;
    const open = eitherWay ? '; das kann auch anders ausgehen' : '';
    return `${option} braucht ${needed} ${baseline}${joined} über ${yearsOf(years)} ${paid}${open}.`;
  },
  chancesFailed: 'Die Wahrscheinlichkeiten ließen sich nicht berechnen.',
  ratio: (percent, times) => `${percent}, ${times}-fach`,
  rank: 'Rang',
  inputs: 'Mit eigenen Werten rechnen',
  locked: 'auf dieser Seite fest',
  figures: (count, classes) => `${count} ${count === 1 ? 'Eingabe' : 'Eingaben'}: ${classes}.`,
  edition: (edition) => `Ausgabe ${edition}. Beträge sind Erwartungswerte, Spannen P10 bis P90 der simulierten Fälle.`,
  sources: 'Quellen und Annahmen',
  sourcesLoading: 'Die Quellen werden geladen.',
  sourcesFailed: 'Die Quellen ließen sich nicht laden.',
  workbench: 'Im vollständigen Rechner öffnen',
  json: 'Ergebnis als JSON',
  csv: 'Tabellen als CSV',
  rest: () => [
    import('./tco-later-words.ts').then(({ tcoWords: words }) => words),
    import('./tco-verdict-words.ts').then(({ tcoWords: words }) => words),
  ],
  refusals: () => import('./refusals.ts').then(({ refusals }) => refusals),
  exportFailed: 'Die Datei ließ sich nicht erstellen.',
  engineFailed: 'Die Zahlen lassen sich nicht ändern: Ein Teil des Rechners konnte nicht geladen werden.',
};
