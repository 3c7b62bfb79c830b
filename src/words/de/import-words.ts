/** What a reader is told of a file with quotes, in German. */
import { linesList, noteTextIn, type ImportWords, type LineListing } from '../import-words.ts';

const listing: LineListing = { list: ', ', to: '–', more: (count) => `und ${count} weitere` };
const lines = (list: string, count: number): string => `${count === 1 ? 'Zeile' : 'Zeilen'} ${list}`;
const at = (of: readonly number[]): string => lines(linesList(of, listing), of.length);

export const importWords: ImportWords = {
  lines,
  listing,
  inSheet: (sheet, text) => `Blatt „${sheet}“: ${text}`,
  notes: {
    'odd-quotes': ({ lines: of }) => `Anführungszeichen ohne Gegenstück: ${at(of)}; sie gelten als Text.`,
    'mixed-encoding': () => 'Die Datei mischt Zeichencodierungen: Umlaute können falsch gelesen sein.',
    formulas: ({ count }) =>
      `Formeln in Zellen: ${count}. Gelesen wird der gespeicherte Wert; nichts wird neu berechnet.`,
    uncomputed: ({ lines: of }) => `Formeln ohne Wert: ${at(of)}.`,
    'hidden-rows': ({ lines: of }) => `Auch ausgeblendete Zeilen werden gelesen: ${at(of)}.`,
    'hidden-sheet': ({ rows }) => `Das Blatt ist ausgeblendet; nicht gelesene Zeilen: ${rows}.`,
    'skipped-sheet': ({ rows }) => `Keine Kopfzeile mit Anbieter, Produkt und Preis; nicht gelesene Zeilen: ${rows}.`,
    'above-header': ({ lines: of }) => `Über der Kopfzeile, nicht gelesen: ${at(of)}.`,
    unmapped: ({ headers }) => `Nicht gelesene Spalten: ${headers.join(', ')}.`,
    'unnamed-columns': ({ columns }) =>
      `Ohne Überschrift, daher nicht gelesen: ${columns.length === 1 ? 'Spalte' : 'Spalten'} ${columns.join(', ')}.`,
    'unit-assumed': ({ header, unit }) => `${header} hat keine Einheit; gelesen in ${units[unit] ?? unit}.`,
    'currency-assumed': ({ lines: of }) => `Ohne Währung: ${at(of)}; gelesen in US-Dollar.`,
    'what-assumed': ({ lines: of, what }) =>
      `Was angeboten wird, ist aus den anderen Spalten erschlossen: ${things[what] ?? what}, ${at(of)}.`,
    'rate-dated': ({ lines: of }) => `Wechselkurs ohne Datum: ${at(of)}; es gilt das Datum des Angebots.`,
    'future-date': ({ lines: of }) => `Ein Datum liegt in der Zukunft: ${at(of)}.`,
    expired: ({ lines: of }) => `Nicht mehr gültig: ${at(of)}.`,
    duplicate: ({ places, supplier }) =>
      `${supplier} bietet dasselbe mehrmals an: ${places.map(({ sheet, lines: of }) => at(of) + (sheet === null ? '' : ` in Blatt „${sheet}“`)).join(' und ')}.`,
  },
};

const units: Readonly<Record<string, string>> = { weeks: 'Wochen', years: 'Jahren', '1/year': '1/Jahr' };

const things: Readonly<Record<string, string>> = {
  module: 'Modul',
  'card-module': 'Modul für Netzwerkkarten',
  system: 'Gesamtsystem',
  switch: 'Switch ohne Optik',
};

export const importNoteText = noteTextIn(importWords);
