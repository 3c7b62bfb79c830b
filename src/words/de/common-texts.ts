/** Short texts that the desk and the widget both show, in German. */
import type { WordedDifference } from '../tco-words.ts';
import type { CommonTexts } from '../en/common-texts.ts';

export const more = ({ sign }: WordedDifference): string => (sign < 0 ? 'weniger' : 'mehr');

export const years = (count: number): string => `${count} ${count === 1 ? 'Jahr' : 'Jahre'}`;

export const commonTexts: CommonTexts = {
  signs: {
    list: ', ',
    comma: ', ',
    semicolon: '; ',
    colon: ': ',
    stop: '.',
    gap: ' ',
    bracket: (text) => ` (${text})`,
  },
  capacity: 'Switch-Kapazität',
  option: 'Option',
  line: 'Posten',
  total: 'Summe',
  asTable: 'Als Tabelle',
  networkPower: 'Leistungsaufnahme des Netzwerks',
  totalCost: (count) => `Gesamtkosten über ${years(count)}`,
  expected: 'Erwartete Kosten',
  range: 'P10 bis P90',
  chance: 'Wie oft am günstigsten',
  loss: 'Erwarteter Verlust',
  certain: 'sicher',
  pending: 'Fälle werden simuliert',
  paid: 'Gezahlt bis Jahresende',
  purchase: 'Anschaffung',
  ownValue: 'eigener Wert',
  usual: (text) => `Standard ${text}`,
  reset: 'Zurücksetzen',
  resetAll: 'Alles zurücksetzen',
  sponsorMark: (sponsor) => `Zahlen von ${sponsor}`,
  slider: (label) => `${label}, Schieberegler`,
};
