/** What the desk says of requests for quotes and of the answers to them, in German. */
import type { RfqTexts } from '../en/rfq-texts.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const rfqTexts: RfqTexts = {
  lead: 'Ein Formular für Bieter mit jeder Zeile, die dieses Szenario kauft. Es nennt keinen Anbieter, keinen Preis, keine Leistung, keine Region und nichts Eigenes: Schicken Sie dasselbe Formular an alle Bieter.',
  due: 'Angebote bis',
  validUntil: 'Preise gültig mindestens bis',
  currency: 'Währung',
  optional: 'Beide Tage können leer bleiben.',
  computing: 'Die Zeilen der Anfrage werden zusammengestellt.',
  counts: (lines, questions) =>
    `${counted(lines, 'Zeile', 'Zeilen')}, ${counted(questions, 'Frage', 'Fragen')}, die wichtigsten zuerst`,
  lines: 'Was angefragt wird',
  line: 'Zeile',
  use: 'Schnittstelle und Rate',
  quantity: 'Menge',
  worthHead: 'Was Antworten Ihnen wert sind, nicht auf dem Formular',
  question: 'Frage',
  worth: (unit) => `Wert bis zu, ${unit}`,
  noWorth: 'Keine einzelne Antwort ist für die Wahl mehr wert als der Zufall.',
  xlsx: 'Als XLSX speichern',
  csv: 'Als CSV speichern',
  back: 'Zurück',
  savedAs: 'preisanfrage',
  saved: (file) => `${file} ist gespeichert. Ziehen Sie die ausgefüllten Formulare hierher, wenn sie zurückkommen.`,
  making: (file) => `${file} wird erstellt`,
  failed: (file) => `${file} ließ sich nicht erstellen. Ihr Szenario ist unverändert; versuchen Sie es noch einmal.`,
  reading: (count) => (count === 1 ? 'Die Datei wird gelesen' : `${count} Dateien werden gelesen`),
  bids: (count) => `Antworten auf Ihre Anfrage: ${counted(count, 'Angebot', 'Angebote')}`,
  others: (count) =>
    `${count === 1 ? '1 Datei ist kein Formular einer Anfrage und wird' : `${count} Dateien sind keine Formulare einer Anfrage und werden`} danach als Preisliste gelesen.`,
  quoted: (quotes, lines) => `${quotes} von ${counted(lines, 'Zeile', 'Zeilen')} angeboten`,
  unpriced: (lines) => `${counted(lines, 'Zeile', 'Zeilen')} ohne Preis`,
  differs: (bidder) => `Abweichungen von der Anfrage: ${bidder}`,
  whole: 'Nichts weicht von der Anfrage ab.',
  usualDate: 'Datum der Angebote ohne Datum',
};
