/** What a reader is told of a file with quotes, in French. */
import { linesList, noteTextIn, type ImportWords, type LineListing } from '../import-words.ts';

const listing: LineListing = { list: ', ', to: '–', more: (count) => `et ${count} ${count < 2 ? 'autre' : 'autres'}` };
const lines = (list: string, count: number): string => `${count < 2 ? 'ligne' : 'lignes'} ${list}`;
const at = (of: readonly number[]): string => lines(linesList(of, listing), of.length);

const units: Readonly<Record<string, string>> = { weeks: 'semaines', years: 'années', '1/year': '1/an' };

const things: Readonly<Record<string, string>> = {
  module: 'module',
  'card-module': 'module de carte',
  system: 'commutateur complet',
  switch: 'commutateur sans optique',
};

export const importWords: ImportWords = {
  lines,
  listing,
  inSheet: (sheet, text) => `Feuille « ${sheet} » : ${text}`,
  notes: {
    'odd-quotes': ({ lines: of }) => `Guillemets non appariés : ${at(of)} ; ils sont lus comme du texte.`,
    'mixed-encoding': () => 'Le fichier mélange les encodages : les lettres accentuées peuvent être fausses.',
    formulas: ({ count }) =>
      `Formules dans des cellules : ${count}. Leur dernière valeur est lue ; rien n’est calculé.`,
    uncomputed: ({ lines: of }) => `Formules sans valeur : ${at(of)}.`,
    'hidden-rows': ({ lines: of }) => `Les lignes masquées sont lues aussi : ${at(of)}.`,
    'hidden-sheet': ({ rows }) => `Feuille masquée, dont les lignes ne sont pas lues : ${rows}.`,
    'skipped-sheet': ({ rows }) =>
      `Aucune ligne ne nomme fournisseur, produit et prix ; ses lignes ne sont pas lues : ${rows}.`,
    'above-header': ({ lines: of }) => `Au-dessus de l’en-tête, sans lecture : ${at(of)}.`,
    unmapped: ({ headers }) => `Colonnes non lues : ${headers.join(', ')}.`,
    'unnamed-columns': ({ columns }) =>
      `Sans en-tête, donc sans lecture : ${columns.length === 1 ? 'colonne' : 'colonnes'} ${columns.join(', ')}.`,
    'unit-assumed': ({ header, unit }) => `${header} : sans unité ; lecture en ${units[unit] ?? unit}.`,
    'currency-assumed': ({ lines: of }) => `Sans devise : ${at(of)} ; lecture en dollars US.`,
    'what-assumed': ({ lines: of, what }) =>
      `L’objet du devis se déduit des autres colonnes, ${at(of)} : ${things[what] ?? what}.`,
    'rate-dated': ({ lines: of }) => `Taux de change sans date : ${at(of)} ; celui du jour du devis s’applique.`,
    'future-date': ({ lines: of }) => `Date dans le futur : ${at(of)}.`,
    expired: ({ lines: of }) => `Expiré : ${at(of)}.`,
    duplicate: ({ places, supplier }) =>
      `${supplier} fait plusieurs fois la même offre : ${places.map(({ sheet, lines: of }) => at(of) + (sheet === null ? '' : `, feuille « ${sheet} »`)).join(' et ')}.`,
  },
};

export const importNoteText = noteTextIn(importWords);
