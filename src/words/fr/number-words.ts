import { commonScales, type NumberWords } from '../number-words.ts';

export const frenchNumbers: NumberWords = {
  // A narrow space that no line breaks at.
  group: '\u202f',
  decimal: ',',
  money: [{ unit: 'M $1', factor: 1e6 }],
  scales: {
    ...commonScales,
    'kWh/year': [{ unit: 'GWh par an', factor: 1e6 }],
    'kg/year': [{ unit: 't par an', factor: 1e3 }],
  },
  units: {
    '1': '',
    us: 'µs',
    'us/km': 'µs/km',
    day: 'jours',
    'h/day': 'h par jour',
    year: 'ans',
    '1/year': 'par an',
    'h/year': 'h par an',
    'kWh/year': 'kWh par an',
    'kg/year': 'kg par an',
    'km*year': 'km et par an',
  },
  perYear: '$1 par an',
  per: '$1 par $2',
  range: (low, high) => `${low} à ${high}`,
  over: (percent) => `plus de ${percent} %`,
  under: (percent) => `moins de ${percent} %`,
};
