/** The German words of the widget. */
import { answerLanguage } from './answer-de.ts';
import type { EvidenceClass } from '../catalog/types.ts';
import type { Grounds } from '../scenario/grounds.ts';
import { evidencePlurals, evidenceText, regionLabels } from './de.ts';
import { groupLabels } from './group-labels-de.ts';
import { inputNames } from './input-names-de.ts';
import { germanNumbers } from './number-words-de.ts';
import { architectureInWords } from './input-words-de.ts';
import { atStart } from './option-words.ts';
import { germanWarning } from './warning-words-de.ts';
import type { TcoWords, WordedDifference, WordedOption } from './tco-words.ts';

const label = (option: WordedOption): string => (option.id === 'cpo-upper' ? 'CPO oberhalb der Leafs' : option.label);
const first = (option: WordedOption): string => atStart(label(option));

const numberWords = ['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];
const inWords = (count: number): string => numberWords[count] ?? String(count);
const yearsAs = (count: number, written: string): string => `${written} ${count === 1 ? 'Jahr' : 'Jahre'}`;
const more = ({ sign }: WordedDifference): string => (sign < 0 ? 'weniger' : 'mehr');

const own: Readonly<Record<string, string>> = { own: 'eigener Wert', follows: 'folgt einer anderen Eingabe' };
const evidence: TcoWords['evidence'] = (id) => own[id] ?? evidenceText(id as Grounds);
const several = (id: EvidenceClass | 'own'): string =>
  id === 'own' ? 'eigene Werte' : (evidencePlurals[id] ?? evidence(id));

const lowest: Readonly<Record<string, string>> = {
  tco: 'Niedrigste Gesamtkosten mit wartenden Beschleunigern',
  facilityPower: 'Niedrigste Leistung des Rechenzentrums',
  totalCarbon: 'Niedrigstes CO₂',
};

export const tcoWords: TcoWords = {
  locale: 'de',
  numbers: germanNumbers,
  option: label,
  questionOfSwitch: (capacity, ports, rate) =>
    `Ein ${capacity}-Switch, alle ${ports} Ports mit ${rate} belegt: CPO oder steckbare Module?`,
  questionOfFabric: (endpoints, rate, capacity, planes, sites) =>
    `${endpoints} Endpunkte mit ${rate}${planes > 1 ? ` in ${inWords(planes)} Planes` : ''}${sites > 1 ? ` an ${inWords(sites)} Standorten` : ''}, ${capacity}-Switches: CPO oder steckbare Module?`,
  answer: ({ option, baseline, power, cost, years, eitherWay }) => {
    if (power.sign === 0 && cost.sign === 0) return `${first(option)} und ${label(baseline)} unterscheiden sich nicht.`;
    const needs = `${first(option)} braucht`;
    const needed = power.sign === 0 ? 'so viel Leistung wie' : `${power.amount} ${more(power)} Leistung als`;
    const joined = power.sign === cost.sign ? ' und kostet' : ', kostet aber';
    const paid = cost.sign === 0 ? 'gleich viel' : `${cost.amount} ${more(cost)}`;
    const open = eitherWay ? '; das kann auch anders ausgehen' : '';
    return `${needs} ${needed} ${label(baseline)}${joined} über ${yearsAs(years, inWords(years))} ${paid}${open}.`;
  },
  ranked: {
    answer: answerLanguage,
    architecture: architectureInWords,
    byArchitecture: (list) => `Nach Architektur: ${list}.`,
    lowest: (metric, option, share) => `${lowest[metric]}: ${option}, ${share} der simulierten Fälle.`,
  },
  warning: germanWarning,
  lowestExpected: (option, amount) => `Niedrigste erwartete Gesamtkosten: ${label(option)}, ${amount}.`,
  rankingColumns: ['Rang', 'Option', 'Erwartet', 'P10 bis P90', 'Wie oft am günstigsten', 'Erwarteter Verlust'],
  certain: 'sicher',
  pairHeading: (option, baseline) => `Zwei Optionen: ${label(option)} und ${label(baseline)}`,
  verdict: ({ id, veryLikely, winner, other, share, draws, by }) => {
    const than = label(other);
    if (id === 'no-difference') return `${first(winner)} und ${than} kosten in jedem simulierten Fall gleich viel.`;
    const costs = `${first(winner)} kostet`;
    const often = `in ${share} der ${draws} simulierten Fälle`;
    if (id === 'not-settled')
      return `Nicht entschieden: ${costs} ${often} weniger als ${than}; ${by ? `den Ausschlag gäbe „${by}“` : 'keine Eingabe allein gibt den Ausschlag'}.`;
    const claim = `${costs} ${veryLikely ? 'sehr wahrscheinlich' : 'wahrscheinlich'} weniger als ${than}, so ${often}`;
    const turns = by ? `kippen könnte das durch „${by}“` : 'keine Eingabe allein kippt das in ihrer Spanne';
    return `${id === 'stay-pluggable' ? 'Bei steckbaren Modulen bleiben: ' : ''}${claim}; ${turns}.`;
  },
  verdictPending: 'Die Sicherheit wird berechnet.',
  verdictFailed: 'Die Sicherheit ließ sich nicht berechnen.',
  restsOn: (share) => `Was den Kostenunterschied bewegt, beruht zu ${share} auf Herstellerangaben und Annahmen.`,
  condition: (price, where, pue) => `Strom zu ${price} USD/kWh (${regionLabels[where] ?? where}), PUE ${pue}.`,
  ownValue: 'eigener Wert',
  capacity: 'Switch-Kapazität',
  compare: 'Option',
  powerHeading: (unit) => `Leistungsaufnahme, ${unit}`,
  costHeading: (unit, years) => `Gesamtkosten über ${yearsAs(years, String(years))}, ${unit}`,
  optionColumn: 'Option',
  byLine: 'Nach Posten',
  total: 'Summe',
  line: 'Posten',
  groups: groupLabels,
  everyLine: 'Alle Posten in Zahlen',
  chartHeading: (unit) => `Gezahlt bis zum Ende jedes Jahres, ${unit}`,
  chartFinding: ({ option, baseline, first: bought, last: paid, crossing, years }) => {
    if (bought.sign === 0 && paid.sign === 0) return `${option} und ${baseline} kosten in jedem Jahr gleich viel.`;
    const price = bought.sign === 0 ? 'so viel wie' : `${bought.amount} ${more(bought)} als`;
    const buys = `${option} kostet in der Anschaffung ${price} ${baseline}`;
    if (crossing !== undefined) return `${buys}; die Linien kreuzen sich in Jahr ${crossing}.`;
    const lies = paid.sign === 0 ? 'gleich hoch' : `um ${paid.amount} ${paid.sign < 0 ? 'niedriger' : 'höher'}`;
    return `${buys}; die Summe nach ${years} ${years === 1 ? 'Jahr' : 'Jahren'} ist ${lies}.`;
  },
  chartKeys: 'Pfeiltasten lesen die Punkte: links und rechts nach Jahr, auf und ab nach Option.',
  atYear: (year) => (year === 0 ? 'Anschaffung' : `Ende von Jahr ${year}`),
  chartAxis: 'Jahresende (0: Anschaffung)',
  purchase: 'Anschaffung',
  year: (year) => `Jahr ${year}`,
  inNumbers: 'Dasselbe in Zahlen',
  inputs: 'Mit eigenen Zahlen rechnen',
  input: (quantity, english) => inputNames[quantity] ?? english,
  inputOf: (owner, input) => `${owner}: ${input}`,
  inputInSentence: (owner, input) => (owner === undefined ? input : `${owner}: ${input}`),
  perEnd: (unit, rate) => `${unit} je ${rate}`,
  slider: (input) => `${input}, Schieberegler`,
  evidence,
  evidenceCount: (count, id) => `${count} ${count > 1 ? several(id) : evidence(id)}`,
  default: (value) => `Standard ${value}`,
  putBack: 'zurücksetzen',
  locked: 'auf dieser Seite fest',
  refused: (found, least, most, unit, whole) =>
    `Eingegeben: ${found}; erlaubt: ${whole ? 'eine ganze Zahl von ' : ''}${least} bis ${most}${unit ? ` ${unit}` : ''}. Die Ergebnisse zeigen den letzten gültigen Wert.`,
  unfitting: (found) =>
    `Eingegeben: ${found}; das passt nicht zu den übrigen Eingaben. Die Ergebnisse zeigen den letzten gültigen Wert.`,
  notANumber: (found) =>
    `Eingegeben: ${found || 'nichts'}; erlaubt: eine Zahl. Die Ergebnisse zeigen den letzten gültigen Wert.`,
  reset: 'Alles zurücksetzen',
  presetHere: (list) => `Von dieser Seite vorgegeben: ${list}.`,
  presetEntry: (input, value, usual) => `${input} ${value} (Standard ${usual})`,
  disclosure: (option, sponsor) =>
    `${option} ist ein Produkt von ${sponsor}; die Zahlen dazu stammen von ${sponsor} selbst und gelten als Herstellerangaben.`,
  sponsorMark: (sponsor) => `Zahlen von ${sponsor}`,
  figures: (count, classes) => `${count} ${count === 1 ? 'Eingabe' : 'Eingaben'}: ${classes}.`,
  edition: (edition) => `Ausgabe ${edition}. Beträge sind Erwartungswerte, Spannen P10 bis P90 der simulierten Fälle.`,
  sources: 'Quellen und Annahmen',
  sourcesLoading: 'Die Quellen werden geladen.',
  sourcesFailed: 'Die Quellen ließen sich nicht laden.',
  sourceTable: {
    columns: ['Eingabe', 'Wert', 'Spanne', 'Beleg', 'Quelle und Abgrenzung'],
    shareOf: (percent, input, value) => `${percent} von ${input}, ${value}`,
    outside:
      'Nicht enthalten: Kühlmittelpumpen flüssiggekühlter Systeme, Steuern und die vom Datenverkehr abhängige Leistung des Chips.',
  },
  notes: {
    rate: (units, code, month) => `Umgerechnet mit 1 USD = ${units} ${code} (${month}); Eingaben bleiben in USD.`,
    leftOut:
      'Ein Teil der Vorgaben dieser Seite ist fehlerhaft und bleibt unberücksichtigt; die Konsole des Browsers nennt ihn.',
  },
  workbench: 'Im vollständigen Rechner öffnen',
  json: 'Ergebnis als JSON',
  csv: 'Tabellen als CSV',
  ratio: (percent, times) => `${percent}, ${times}-fach`,
  powerDifference: 'Leistungsaufnahme',
  costDifference: (years) => `Gesamtkosten, ${yearsAs(years, inWords(years))}`,
  inCases: (band) => `P10 bis P90: ${band}`,
  exportFailed: 'Die Datei ließ sich nicht erstellen.',
  engineFailed: 'Die Zahlen lassen sich nicht ändern: Ein Teil des Rechners konnte nicht geladen werden.',
};
