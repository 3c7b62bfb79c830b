/** What pictures say beside the sentences of the desk, in German. */
import type { PictureTexts } from '../en/picture.ts';

export const pictureTexts: PictureTexts = {
  heading: (years) => `Netzwerkleistung nach Posten und Gesamtkosten über ${years}`,
  byLine: 'Nach Posten',
  power: (unit) => `Leistung, ${unit}`,
  cost: (unit) => `Kosten, ${unit}`,
  sponsored: 'Angaben des Herstellers',
  set: (inputs, more) => `Vom Verfasser gesetzt: ${inputs}${more > 0 ? ` und ${more} weitere` : ''}.`,
  expected: 'Balken und Summen sind Erwartungswerte.',
  ranges: (reference, cases, list) => `Gesamtkosten gegenüber ${reference}, ${cases}: ${list}.`,
  against: (reference) => `Referenzoption: ${reference}.`,
  credit: (product, edition) => `${product}, Ausgabe ${edition}`,
  row: (option, power, cost) => `${option}: ${power}, ${cost}.`,
  notShown: (count) =>
    count === 1 ? 'Eine weitere Option ist nicht gezeigt.' : `${count} weitere Optionen sind nicht gezeigt.`,
};
