/** The German words of the widget. */
import { answerLanguage, boundary, shareOf } from './answer.ts';
import { answerIn } from '../answer-words.ts';
import { commonTexts, years as yearsOf } from './common-texts.ts';
import type { EvidenceClass } from '../../catalog/types.ts';
import type { Grounds } from '../../scenario/grounds.ts';
import { evidencePlurals, evidenceText } from './evidence-labels.ts';
import { groupLabels } from './group-labels.ts';
import { inputLabel } from './input-words.ts';
import { germanNumbers } from './number-words.ts';
import { optionLabels } from './labels.ts';
import { toldIn } from '../answer-words.ts';
import { warningIn } from '../warning-words.ts';
import type { TcoWords, WordedDifference } from '../tco-words.ts';
import { verdictWords } from './verdict.ts';
import { warningWords } from './warning-words.ts';

const more = ({ sign }: WordedDifference): string => (sign < 0 ? 'weniger' : 'mehr');

const own: Readonly<Record<string, string>> = { own: commonTexts.ownValue, follows: 'folgt einer anderen Eingabe' };
const evidence: TcoWords['evidence'] = (id) => own[id] ?? evidenceText(id as Grounds);
const several = (id: EvidenceClass | 'own'): string =>
  id === 'own' ? 'eigene Werte' : (evidencePlurals[id] ?? evidence(id));

const lowest: Readonly<Record<string, string>> = {
  tco: 'Niedrigste Gesamtkosten mit wartenden Beschleunigern',
  facilityPower: 'Niedrigste Leistung im Rechenzentrum',
  totalCarbon: 'Niedrigste CO₂-Emissionen',
};

export const tcoWords: TcoWords = {
  ...commonTexts,
  locale: 'de',
  numbers: germanNumbers,
  later: {
    answer: answerLanguage,
    lowest: (metric, option, share) => `${lowest[metric]}: ${option}, ${share} der simulierten Fälle.`,
    rate: (units, code, month) => `Umgerechnet mit 1 USD = ${units} ${code} (${month}); Eingaben bleiben in USD.`,
    leftOut:
      'Ein Teil der Vorgaben dieser Seite ist fehlerhaft und bleibt unberücksichtigt; Näheres steht in der Konsole des Browsers.',
    sourceColumns: ['Eingabe', 'Wert', 'Spanne', 'Beleg', 'Quelle und Abgrenzung (auf Englisch)'],
    shareOf,
    boundary,
  },
  verdict: verdictWords,
  warning: warningIn(warningWords, optionLabels),
  optionName: answerIn(answerLanguage).optionName,
  told: toldIn(answerLanguage),
  input: inputLabel,
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
  chartFinding: ({ option, baseline, first: bought, last: paid, crossing, years }) => {
    if (bought.sign === 0 && paid.sign === 0) return `${option} und ${baseline} kosten in jedem Jahr gleich viel.`;
    const price = bought.sign === 0 ? 'so viel wie' : `${bought.amount} ${more(bought)} als`;
    const buys = `${option} kostet in der Anschaffung ${price} ${baseline}`;
    if (crossing !== undefined) return `${buys}; die Linien kreuzen sich in Jahr ${crossing}.`;
    const lies = paid.sign === 0 ? 'gleich hoch' : `um ${paid.amount} ${paid.sign < 0 ? 'niedriger' : 'höher'}`;
    return `${buys}; die Summe nach ${years} ${years === 1 ? 'Jahr' : 'Jahren'} ist ${lies}.`;
  },
  chartKeys: 'Mit den Pfeiltasten von Punkt zu Punkt: links und rechts nach Jahr, auf und ab nach Option.',
  endOfYear: (year) => `Ende von Jahr ${year}`,
  chartAxis: 'Jahresende (0: Anschaffung)',
  inputs: 'Mit eigenen Werten rechnen',
  locked: 'auf dieser Seite fest',
  presetHere: (list) => `Von dieser Seite vorgegeben: ${list}.`,
  presetEntry: (input, value, usual) => `${input} ${value} (${commonTexts.usual(usual)})`,
  figures: (count, classes) => `${count} ${count === 1 ? 'Eingabe' : 'Eingaben'}: ${classes}.`,
  edition: (edition) => `Ausgabe ${edition}. Beträge sind Erwartungswerte, Spannen P10 bis P90 der simulierten Fälle.`,
  sources: 'Quellen und Annahmen',
  sourcesLoading: 'Die Quellen werden geladen.',
  sourcesFailed: 'Die Quellen ließen sich nicht laden.',
  workbench: 'Im vollständigen Rechner öffnen',
  json: 'Ergebnis als JSON',
  csv: 'Tabellen als CSV',
  refusals: () => import('./refusals.ts').then(({ refusals }) => refusals),
  exportFailed: 'Die Datei ließ sich nicht erstellen.',
  engineFailed: 'Die Zahlen lassen sich nicht ändern: Ein Teil des Rechners konnte nicht geladen werden.',
};
