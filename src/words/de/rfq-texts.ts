/** What the desk says of requests for quotes and of the answers to them, in German. */
import type { RfqTexts } from '../en/rfq-texts.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const rfqTexts: RfqTexts = {
  lead: 'Ein Formular für Bieter mit allen Positionen, die dieses Szenario kauft. Es nennt keinen Anbieter, keinen Preis, keine Leistungsaufnahme, keine Region und keine eigenen Angaben: Schicken Sie dasselbe Formular an alle Bieter.',
  due: 'Angebote bis',
  validUntil: 'Preise gültig mindestens bis',
  currency: 'Währung',
  optional: 'Beide Daten können leer bleiben.',
  computing: 'Die Positionen der Anfrage werden zusammengestellt.',
  counts: (lines, questions) =>
    `${counted(lines, 'Position', 'Positionen')}, ${counted(questions, 'Frage', 'Fragen')}, die wichtigsten zuerst`,
  lines: 'Was angefragt wird',
  line: 'Position',
  use: 'Schnittstelle und Datenrate',
  quantity: 'Menge',
  worthHead: 'Was Antworten Ihnen wert sind (steht nicht im Formular)',
  question: 'Frage',
  worth: (unit) => `Wert bis zu, ${unit}`,
  noWorth: 'Keine einzelne Antwort hat für die Wahl einen nachweisbaren Wert.',
  xlsx: 'Als XLSX speichern',
  csv: 'Als CSV speichern',
  back: 'Zurück',
  savedAs: 'preisanfrage',
  saved: (file) => `${file} ist gespeichert. Wenn die ausgefüllten Formulare zurückkommen, ziehen Sie sie hierher.`,
  making: (file) => `${file} wird erstellt`,
  failed: (file) =>
    `${file} ließ sich nicht erstellen. Ihr Szenario ist unverändert; bitte versuchen Sie es noch einmal.`,
  reading: (count) => (count === 1 ? 'Die Datei wird gelesen' : `${count} Dateien werden gelesen`),
  bids: (count) => `Antworten auf Ihre Anfrage: ${counted(count, 'Angebot', 'Angebote')}`,
  others: (count) =>
    `${count === 1 ? '1 Datei ist kein Anfrageformular und wird' : `${count} Dateien sind keine Anfrageformulare und werden`} danach als Preisliste gelesen.`,
  quoted: (quotes, lines) => `${quotes} von ${counted(lines, 'Position', 'Positionen')} angeboten`,
  unpriced: (lines) => `${counted(lines, 'Position', 'Positionen')} ohne Preis`,
  differs: (bidder) => `Abweichungen von der Anfrage: ${bidder}`,
  whole: 'Keine Abweichungen von der Anfrage.',
  usualDate: 'Datum für Angebote ohne Datum',
};
