/** Short texts that the desk and the widget both show, in French. */
import type { WordedDifference } from '../tco-words.ts';
import type { CommonTexts } from '../en/common-texts.ts';

export const more = ({ sign }: WordedDifference): string => (sign < 0 ? 'de moins' : 'de plus');

export const years = (count: number): string => `${count} ${count < 2 ? 'an' : 'ans'}`;

export const commonTexts: CommonTexts = {
  signs: {
    list: ', ',
    comma: ', ',
    semicolon: ' ; ',
    colon: ' : ',
    stop: '.',
    gap: ' ',
    bracket: (text) => ` (${text})`,
  },
  capacity: 'Capacité du commutateur',
  option: 'Option',
  line: 'Poste',
  total: 'Total',
  asTable: 'En tableau',
  networkPower: 'Puissance du réseau',
  totalCost: (count) => `Coût total sur ${years(count)}`,
  expected: 'Coût attendu',
  range: 'P10 à P90',
  chance: 'Probabilité d’être la moins chère',
  loss: 'Perte attendue si choisie',
  certain: 'certain',
  pending: 'Simulation en cours',
  paid: 'Cumul payé en fin d’année',
  purchase: 'Achat',
  ownValue: 'valeur saisie',
  usual: (text) => `par défaut ${text}`,
  reset: 'Réinitialiser',
  resetAll: 'Tout réinitialiser',
  sponsorMark: (sponsor) => `valeurs fournies par ${sponsor}`,
  slider: (label) => `${label}, curseur`,
};
