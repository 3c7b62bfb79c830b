/** Heads, sentences and notices that the command line alone has, in German. */
import type { TerminalTexts } from '../../en/terminal/texts.ts';
import { commonTexts } from '../common-texts.ts';
import { verdictLabels } from '../labels.ts';

export const terminalTexts: TerminalTexts = {
  asked: (question, edition, frozen) => `${question}. Ausgabe ${edition}${frozen ? ', eingefroren' : ''}.`,
  edition: (edition) => `Ausgabe ${edition}.`,
  totalCost: commonTexts.totalCost,
  loss: commonTexts.loss,
  certain: commonTexts.certain,
  now: 'Jetzt verwendet',
  evidence: 'Beleg',
  everything: 'Alle Eingaben zusammen',
  fewCases: 'zu wenige simulierte Fälle',
  cheapestBelow: (option, limit) => `${option} ist unter ${limit} je Switch am günstigsten.`,
  neverCheapest: (option) => `${option}: Kein Preis des ganzen Switches macht diese Option zur günstigsten.`,
  stays: (network, option) => `${network}, in jedem Fall ${option}`,
  weakestOfCost: 'Schwächster Beleg, Gesamtkosten',
  lowerIn: {
    tcoWithoutIdle: 'Niedriger bei Gesamtkosten',
    facilityPower: 'Niedriger bei Leistung im Rechenzentrum',
    totalCarbon: 'Niedriger bei CO₂',
  },
  lowerShare: {
    'not-settled': (share) => `${share} der Fälle, nicht entschieden`,
    likely: (share) => `${share} der Fälle, wahrscheinlich`,
    'likely-not': (share) => `${share} der Fälle, wahrscheinlich nicht`,
    'very-likely': (share) => `${share} der Fälle, sehr wahrscheinlich`,
    'very-likely-not': (share) => `${share} der Fälle, sehr wahrscheinlich nicht`,
  },
  difference: 'Unterschied der Gesamtkosten',
  foot: (range) => `Beträge sind Erwartungswerte; Spannen sind ${range}.`,
  next: 'Je zwei Optionen: --pairs; alles: --format json [--inputs]; Formeln, Quellen: cpo-tco explain GRÖSSE.',
  warning: (text) => `Achtung: ${text}`,
  written: (file) => `${file} ist geschrieben.`,
  batchProgress: (lines, rate, left) => `${lines} Zeilen, ${rate} je Sekunde${left === null ? '' : `, noch ${left}`}`,
  laterLink: ({ edition, leftOut }) =>
    `Der Link stammt aus einer späteren Version von cpo-tco${edition === null ? '' : `, Ausgabe ${edition}`}${leftOut.length === 0 ? '' : `; diese Version kennt nicht: ${leftOut.join(', ')}`}.`,
  importMap: (hash) =>
    `Die Import-Map ist ein Skript in der Seite; eine Content Security Policy erlaubt es mit 'sha256-${hash}' in script-src.`,
  internalError: (stack) => `interner Fehler: ${stack}`,
  explain: {
    origins: {
      edition: 'Standard',
      region: 'Standard der Region',
      scenario: commonTexts.ownValue,
      follows: 'folgt einer anderen Eingabe',
      none: 'nicht angegeben',
    },
    number: 'eine Zahl',
    noValueWhere: (reason) => `Hat nicht immer einen Wert: ${reason}`,
    against: (option, baseline) => `${option} gegenüber ${baseline}`,
    inputs: 'Eingaben und Quellen',
    converted: (buyerClass) => `umgerechnet aus einem Preis der Klasse ${buyerClass}`,
    roles: { default: 'Standard', alternative: 'Alternative', information: 'Information' },
    inFirstYear: (value) => `${value} im ersten Jahr`,
    and: ' und ',
    fromTables:
      'Formeln, Namen in Formeln, Fundstellen und Anmerkungen stehen hier, wie die Tabellen sie haben: auf Englisch.',
  },
  claims: {
    verdicts: verdictLabels,
    published: (figure) => `veröffentlicht ${figure}`,
    computed: (figure) => `berechnet ${figure}`,
    agrees: 'stimmt überein',
    differs: 'weicht ab',
    source: (title, publisher) => `Quelle: ${title}, ${publisher}`,
    fromTables: 'Aussagen, Namen von Zahlen und Begründungen stehen hier, wie die Tabellen sie haben: auf Englisch.',
  },
};
