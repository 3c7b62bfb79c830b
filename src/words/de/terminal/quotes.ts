/** What the command line says of files with quotes and of requests for quotes, in German. */
import type { TerminalQuotes } from '../../en/terminal/quotes.ts';
import { NumberFormats } from '../../format.ts';
import { counted } from '../../plural.ts';
import { germanNumbers } from '../number-words.ts';

const numbers = new NumberFormats('de', germanNumbers);
const count = (of: number, one: string, many: string): string => counted(numbers.number(of, 15), one, many);

export const terminalQuotes: TerminalQuotes = {
  separated: {
    ',': 'getrennt durch Komma',
    ';': 'getrennt durch Semikolon',
    '\t': 'getrennt durch Tabulator',
    '|': 'getrennt durch senkrechten Strich',
  },
  decimal: { '.': 'Dezimalpunkt', ',': 'Dezimalkomma' },
  counted: (quotes, rows, refused) =>
    `${count(quotes, 'Angebot', 'Angebote')} aus ${count(rows, 'Zeile', 'Zeilen')}, ${count(refused, 'Zeile', 'Zeilen')} abgelehnt`,
  columns: (mapped) => `Spalten: ${mapped}`,
  from: (step) => `ab ${step}`,
  inUnit: (unit) => `in ${unit}`,
  inSheet: (sheet, lines) => `„${sheet}“ ${lines}`,
  quote: {
    things: { module: 'Modul', 'card-module': 'Kartenmodul', system: 'ganzer Switch', switch: 'Switch ohne Optik' },
    priceFrom: (price, step) => `${price} ab ${step}`,
    powerMax: (power) => `höchstens ${power}`,
    laser: 'Laser enthalten',
    noLaser: 'Laser nicht enthalten',
    warranty: (years) => `Garantie ${count(years, 'Jahr', 'Jahre')}`,
    leadTime: (weeks) => `Lieferzeit ${count(weeks, 'Woche', 'Wochen')}`,
    failures: (rate) => `${count(rate, 'Ausfall', 'Ausfälle')} im Jahr`,
    validUntil: (date) => `gültig bis ${date}`,
  },
  refused: (place, reason) => `abgelehnt ${place}: ${reason}`,
  moreRows: (rows) => `und ${count(rows, 'weitere Zeile', 'weitere Zeilen')}`,
  written: (quotes, file) => `${count(quotes, 'Angebot', 'Angebote')} nach ${file} geschrieben`,
  rfq: {
    written: (file, lines, questions) =>
      `${file} ist geschrieben: ${count(lines, 'Position', 'Positionen')}, ${count(questions, 'Frage', 'Fragen')}.`,
    worthHead: 'Was sich vor der Wahl zu wissen am meisten lohnt (steht nicht im Formular):',
    worth: (line, field, value) => `${line}, ${field}: bis zu ${value}`,
    noWorth: 'Keine Antwort ist für die Wahl mehr wert als der Zufall.',
    bid: (file, bidder, quotes, lines) =>
      `${file}: ${bidder}; ${count(quotes, 'Angebot', 'Angebote')} für ${count(lines, 'Position', 'Positionen')}`,
  },
};
