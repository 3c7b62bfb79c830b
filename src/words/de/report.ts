/** What a printed report says beside the words of the desk, in German. */
import type { ReportWords } from '../en/report.ts';
import { commonTexts } from './common-texts.ts';

const afterYears = (count: number): string => `${count} ${count === 1 ? 'Jahr' : 'Jahren'}`;

export const reportWords: ReportWords = {
  title: 'CPO oder steckbare Module: Leistungsaufnahme und Gesamtkosten',
  foot: (edition, date) => `cpo-tco, Ausgabe ${edition}, ${date}`,
  about: (cases) =>
    `Ein Vergleich optischer Anbindungen nach Leistungsaufnahme und Gesamtkosten, berechnet aus belegten Zahlen und eigenen Vorgaben. Kosten sind Barwerte; Spannen sind P10 bis P90 von ${cases} simulierten Fällen. Die letzten Seiten nennen die Herkunft jeder Zahl und zeigen, wie sich alles nachrechnen lässt.`,
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
  powerTable: (unit) => `Leistungsaufnahme am Stromanschluss, ${unit}`,
  rounded: 'Zahlen sind gerundet, daher kann die Summe der Posten in der letzten Stelle abweichen.',
  stack: (option, total, parts) => `${option}, Summe ${total}: ${parts}`,
  byYear: 'Kosten nach Jahren',
  byYearFinding: (least, amount, count) =>
    `Nach ${afterYears(count)} hat ${least} am wenigsten gekostet: Gezahlt sind dann ${amount}.`,
  byYearAlone: (option, amount, count) => `${option} hat nach ${afterYears(count)} ${amount} gekostet.`,
  byYearTable: (unit) => `Gezahlt in jedem Jahr, nicht abgezinst, ${unit}`,
  purchase: commonTexts.purchase,
  year: (year) => `Jahr ${year}`,
  paid: 'Insgesamt gezahlt',
  left: 'Restwert am Ende',
  netPaid: 'Gezahlt abzüglich Restwert',
  present: 'Dasselbe als Barwert: die Gesamtkosten',
  chartPaid: (unit) => `Gezahlt bis zum Ende jedes Jahres, ${unit}`,
  chartLine: (option, from, to) => `${option} von ${from} auf ${to}`,
  start: 'Start',
  matters: 'Was am meisten zählt',
  fits: 'Was passt',
  own: 'Eigene Werte und Angebote',
  ownNone: 'Keine eigenen Werte: Alle Eingaben haben ihren Standardwert.',
  quotesNone: 'Keine Angebote: Jeder Preis ist eine öffentliche Zahl.',
  ownTable: 'Was gesetzt wurde',
  setting: 'Einstellung',
  usual: 'Standard',
  mine: 'Gesetzt auf',
  by: 'Abweichung',
  quotesTable: 'Angebote',
  counted: 'berücksichtigt',
  maximum: (power) => `höchstens ${power}`,
  dated: 'Datum',
  state: 'Stand',
  targetsPending: 'Die Verhandlungsziele waren beim Drucken noch nicht berechnet.',
  assumptions: 'Annahmen',
  assumptionsFinding: (count, weak) =>
    weak === 0
      ? 'Keine der wichtigsten Eingaben beruht auf einer Annahme, einer Herstellerangabe oder einer Schätzung.'
      : `Von den ${count} wichtigsten Eingaben ${weak === 1 ? 'beruht' : 'beruhen'} ${weak} auf Annahmen, Herstellerangaben oder Schätzungen.`,
  input: 'Wichtigste Eingaben',
  value: 'Wert',
  range: 'Spanne',
  evidence: 'Beleg',
  source: 'Quelle',
  notCounted: 'Grenzen der Rechnung',
  idle: 'Die Summe enthält keine Kosten wartender Beschleuniger: Sie gehören nicht zum Netzwerkbudget.',
  sources: 'Quellen',
  sourcesPending: 'Die Liste der Quellen war beim Drucken noch nicht geladen.',
  secondHand: 'aus zweiter Hand gelesen',
  undated: 'ohne Datum',
  check: 'So lässt es sich prüfen',
  link: 'Dieser Link stellt das Szenario mit allen eigenen Werten und Angeboten wieder her.',
  linkPlace:
    'An die Adresse des Rechners angehängt, stellt diese Zeile das Szenario mit allen eigenen Werten und Angeboten wieder her.',
  private:
    'Eigene Preise stehen hinter dem #; diesen Teil senden Browser an keinen Server. Wer den Link hat, kann sie lesen.',
  steps: (edition, draws) => [
    `Den Link öffnen. Die Seite rechnet im Browser mit den Zahlen der Ausgabe ${edition} und zeigt dieselben Werte.`,
    'Dort eine Zahl anklicken: Angezeigt werden ihre Formel, ihre Eingaben und deren Quellen.',
    `Oder ohne die Seite: Hinter „scenario=“ steht das Szenario als JSON in Prozentkodierung. Gespeichert als scenario.json gibt es mit „cpo-tco compare scenario.json --draws ${draws}“ dieselben Werte.`,
  ],
  pending: {
    decision: 'Beim Drucken waren die Fälle noch nicht simuliert: Die Antwort beruht allein auf den erwarteten Kosten.',
    matters: 'Was am meisten zählt, war beim Drucken noch nicht berechnet.',
    one: 'Es gibt nur eine Option, daher kann nichts die Wahl ändern.',
  },
  lowToHigh: 'unten → oben',
  same: 'wie Standard',
  none: '—',
};
