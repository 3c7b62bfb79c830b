/** What a printed report says beside the words of the desk, in German. */
import type { ReportWords } from '../en/report.ts';
import { commonTexts } from './common-texts.ts';

const afterYears = (count: number): string => `${count} ${count === 1 ? 'Jahr' : 'Jahren'}`;

export const reportWords: ReportWords = {
  title: 'CPO oder steckbare Module: Leistung und Gesamtkosten',
  foot: (edition, date) => `cpo-tco, Ausgabe ${edition}, ${date}`,
  about: (cases) =>
    `Ein Vergleich von Optiken nach Leistung und Gesamtkosten, berechnet aus belegten Zahlen und aus dem, was der Leser gesetzt hat. Kosten sind Barwerte; Spannen sind P10 bis P90 von ${cases} simulierten Fällen. Die letzten Seiten sagen, woher jede Zahl ist und wie sich alles nachrechnen lässt.`,
  made: (date, edition, version) => `${date} · Ausgabe ${edition} · cpo-tco ${version}`,
  date: (iso) => {
    const [year, month, day] = iso.split('-').map(Number);
    const format = new Intl.DateTimeFormat('de', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    return format.format(Date.UTC(year!, month! - 1, day));
  },
  decision: 'Entscheidung',
  conditions: 'Unter diesen Bedingungen',
  watch: 'Zu beachten',
  before: (answer) => `Allein aus öffentlichen Zahlen, ohne die Angebote: ${answer}.`,
  keyBefore: 'allein aus öffentlichen Zahlen',
  keyReference: (option) => `gestrichelt: ${option}, die Referenz`,
  comparison: 'Vergleich',
  costTable: (unit) => `Kosten nach Posten, Barwert, ${unit}`,
  powerTable: (unit) => `Leistung an der Steckdose, ${unit}`,
  rounded: 'Zahlen sind gerundet, daher können Posten in der letzten Stelle von ihrer Summe abweichen.',
  stack: (option, total, parts) => `${option}, Summe ${total}: ${parts}`,
  byYear: 'Kosten nach Jahren',
  byYearFinding: (least, amount, count) =>
    `Nach ${afterYears(count)} hat ${least} am wenigsten gekostet: ${amount} sind gezahlt.`,
  byYearAlone: (option, amount, count) => `${option} hat nach ${afterYears(count)} ${amount} gekostet.`,
  byYearTable: (unit) => `Gezahlt in jedem Jahr, nicht abgezinst, ${unit}`,
  purchase: commonTexts.purchase,
  year: (year) => `Jahr ${year}`,
  paid: 'Insgesamt gezahlt',
  left: 'Wiederverkauf am Ende',
  netPaid: 'Gezahlt ohne Wiederverkauf',
  present: 'Dasselbe als Barwert: die Gesamtkosten',
  chartPaid: (unit) => `Gezahlt bis zum Ende jedes Jahres, ${unit}`,
  chartLine: (option, from, to) => `${option} von ${from} auf ${to}`,
  start: 'Start',
  matters: 'Was am meisten zählt',
  mattersNote: (a, b) =>
    `Wie sich ${a} und ${b} unterscheiden, wenn eine Eingabe am unteren oder oberen Ende ihrer Spanne liegt, alles andere wie erwartet.`,
  fits: 'Was passt',
  own: 'Eigene Werte und Angebote',
  ownNone: 'Keine eigenen Werte: Jede Eingabe hat ihren Standardwert.',
  quotesNone: 'Keine Angebote: Jeder Preis ist eine öffentliche Zahl.',
  ownTable: 'Was gesetzt wurde',
  setting: 'Einstellung',
  usual: 'Standard',
  mine: 'Gesetzt auf',
  by: 'Änderung',
  quotesTable: 'Angebote',
  counted: 'zählt',
  maximum: (power) => `höchstens ${power}`,
  dated: 'Vom',
  state: 'Stand',
  targetsPending: 'Die Verhandlungsziele waren beim Drucken noch nicht berechnet.',
  assumptions: 'Annahmen',
  assumptionsFinding: (count, weak) =>
    weak === 0
      ? 'Keine maßgebliche Eingabe beruht auf einer Annahme oder Behauptung.'
      : `${weak} von ${count} maßgeblichen Eingaben ${weak === 1 ? 'beruht' : 'beruhen'} auf Annahmen, Angaben von Herstellern oder Schätzungen.`,
  input: 'Maßgebliche Eingabe',
  value: 'Wert',
  range: 'Spanne',
  evidence: 'Beleg',
  source: 'Quelle',
  notCounted: 'Nicht gezählt',
  idle: 'Die Summe enthält keine Beschleuniger, die auf das Netz warten: Sie gehören nicht zum Budget eines Netzes.',
  sources: 'Quellen',
  sourcesPending: 'Die Liste der Quellen war beim Drucken noch nicht geladen.',
  secondHand: 'aus zweiter Hand gelesen',
  undated: 'ohne Datum',
  check: 'So lässt es sich prüfen',
  link: 'Dieser Link stellt das Szenario mit allen eigenen Werten und Angeboten wieder her.',
  linkPlace:
    'Hinter die Adresse des Rechners gesetzt, stellt dies das Szenario mit allen eigenen Werten und Angeboten wieder her.',
  private: 'Eigene Preise stehen hinter dem #, das Browser an keinen Server senden. Wer den Link hat, kann sie lesen.',
  steps: (edition, draws) => [
    `Den Link öffnen. Die Seite rechnet im Browser mit den Zahlen der Ausgabe ${edition} und zeigt dieselben Werte.`,
    'Dort eine Zahl öffnen: Sie zeigt ihre Formel, ihre Eingaben und deren Quellen.',
    `Oder ohne die Seite: Hinter „scenario=“ steht das Szenario als JSON in Prozentkodierung. Gespeichert als scenario.json gibt es mit „cpo-tco compare scenario.json --draws ${draws}“ dieselben Werte.`,
  ],
  pending: {
    decision: 'Beim Drucken waren die Fälle noch nicht simuliert: Die Antwort folgt allein den erwarteten Kosten.',
    matters: 'Was am meisten zählt, war beim Drucken noch nicht berechnet.',
    one: 'Es gibt nur eine Option, daher kann nichts die Wahl ändern.',
  },
  lowToHigh: 'unten → oben',
  same: 'wie Standard',
  none: '—',
};
