/** What the command line says of files with quotes and of requests for quotes, in French. */
import type { TerminalQuotes } from '../../en/terminal/quotes.ts';
import { NumberFormats } from '../../format.ts';
import { frenchNumbers } from '../number-words.ts';

const numbers = new NumberFormats('fr', frenchNumbers);
/** Below two the singular stands. */
const count = (of: number, one: string, many: string): string =>
  `${numbers.number(of, 15)} ${Math.abs(of) < 2 ? one : many}`;

export const terminalQuotes: TerminalQuotes = {
  separated: {
    ',': 'séparateur virgule',
    ';': 'séparateur point-virgule',
    '\t': 'séparateur tabulation',
    '|': 'séparateur barre verticale',
  },
  decimal: { '.': 'point décimal', ',': 'virgule décimale' },
  counted: (quotes, rows, refused) =>
    `${count(quotes, 'devis', 'devis')} sur ${count(rows, 'ligne', 'lignes')}, ${count(refused, 'ligne refusée', 'lignes refusées')}`,
  columns: (mapped) => `Colonnes : ${mapped}`,
  from: (step) => `à partir de ${step}`,
  inUnit: (unit) => `en ${unit}`,
  inSheet: (sheet, lines) => `« ${sheet} » ${lines}`,
  quote: {
    things: {
      module: 'module',
      'card-module': 'module de carte',
      system: 'commutateur complet',
      switch: 'commutateur sans optique',
    },
    priceFrom: (price, step) => `${price} à partir de ${step}`,
    powerMax: (power) => `au plus ${power}`,
    laser: 'laser compris',
    noLaser: 'laser non compris',
    warranty: (years) => `garantie de ${count(years, 'an', 'ans')}`,
    leadTime: (weeks) => `délai de livraison de ${count(weeks, 'semaine', 'semaines')}`,
    failures: (rate) => `${count(rate, 'panne', 'pannes')} par an`,
    validUntil: (date) => `valable jusqu’au ${date}`,
  },
  refused: (place, reason) => `refusé, ${place} : ${reason}`,
  moreRows: (rows) => `et ${count(rows, 'autre ligne', 'autres lignes')}`,
  written: (quotes, file) => `${count(quotes, 'devis écrit', 'devis écrits')} dans ${file}`,
  rfq: {
    written: (file, lines, questions) =>
      `${file} est écrit : ${count(lines, 'ligne', 'lignes')}, ${count(questions, 'question', 'questions')}.`,
    worthHead: 'Ce qu’il est le plus utile de savoir avant de choisir (absent du formulaire) :',
    worth: (line, field, value) => `${line}, ${field} : jusqu’à ${value}`,
    noWorth: 'Aucune réponse n’apporte plus que le hasard pour ce choix.',
    bid: (file, bidder, quotes, lines) =>
      `${file} : ${bidder} ; ${count(quotes, 'devis', 'devis')} pour ${count(lines, 'ligne', 'lignes')}`,
  },
};
