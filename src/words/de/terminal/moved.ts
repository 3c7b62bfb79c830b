/** How headlines moved between two editions, in German. */
import type { MovedWords } from '../../en/terminal/moved.ts';
import { NumberFormats } from '../../format.ts';
import { joined } from '../../option-words.ts';
import { germanNumbers } from '../number-words.ts';

const numbers = new NumberFormats('de', germanNumbers);

export const movedWords: MovedWords = {
  heading: (before, after) => `Wie sich die Ergebnisse verändert haben: von ${before} zu ${after}`,
  about: (draws) =>
    `Erwartete Gesamtkosten in USD ohne wartende Beschleuniger und die Werte, die sie verändert haben, der größte zuerst, jeder mit seinem Teil der Änderung in Prozent der früheren Kosten. Anteil: wie oft eine Option von ${draws} simulierten Fällen am günstigsten ist, in beiden aus demselben Startwert.`,
  working: (edition) => `${edition} (Arbeitsstand)`,
  columns: (before, after) => ['Szenario', 'Option', before, after, 'Änderung', 'Anteil', 'Durch'],
  chance: (before, after) => `${before} auf ${after}`,
  likely: (option, chance) => `${option} wahrscheinlich am günstigsten (${chance})`,
  veryLikely: (option, chance) => `${option} sehr wahrscheinlich am günstigsten (${chance})`,
  open: (contenders) => `nicht entschieden zwischen ${joined(contenders, ' und ')}`,
  stays: (verdict) => `bei steckbaren Modulen bleiben, ${verdict}`,
  alone: 'eine einzige Option',
  same: 'kein Unterschied zwischen den Optionen',
  verdictOfBoth: (verdict) => `Urteil in beiden: ${verdict}`,
  verdictMoved: (before, after) => `Urteil: ${before}; jetzt ${after}`,
  ranges: (names) => `Eine andere Spanne beim selben Wert, die nur die Anteile verändert: ${names}.`,
  cause: (input, before, after, share) => `${input}: ${before} auf ${after} (${share})`,
  rest: (share) => `Formeln und Werte ohne Gegenstück (${share})`,
  more: (count, share) => `${numbers.number(count, 9)} ${count === 1 ? 'weiterer Wert' : 'weitere Werte'} (${share})`,
  cheapest: (option) => `in beiden am günstigsten: ${option}`,
  cheapestMoved: (before, after) => `am günstigsten: ${before}, jetzt ${after}`,
  unmoved: (scenarios) => `Unverändert: ${scenarios}.`,
  nothing: 'Kein Ergebnis hat sich verändert.',
  refused: (edition) => `Von ${edition} nicht angenommen, daher dort ohne Ergebnis:`,
  onlyBefore: (edition, names) => `Nur in ${edition} gelesen, ohne Gegenstück: ${names}.`,
};
