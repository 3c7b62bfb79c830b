import { commonScales, type NumberWords } from '../number-words.ts';

export const englishNumbers: NumberWords = {
  group: ',',
  decimal: '.',
  money: [{ unit: 'M $1', factor: 1e6 }],
  scales: {
    ...commonScales,
    'kWh/year': [{ unit: 'GWh a year', factor: 1e6 }],
    'kg/year': [{ unit: 't a year', factor: 1e3 }],
  },
  units: {
    '1': '',
    us: 'µs',
    'us/km': 'µs/km',
    day: 'days',
    'h/day': 'h a day',
    year: 'years',
    'km*year': 'km and year',
    '1/year': 'a year',
    'h/year': 'h a year',
    'kWh/year': 'kWh a year',
    'kg/year': 'kg a year',
  },
  perYear: '$1 a year',
  per: '$1 per $2',
  range: (low, high) => `${low} to ${high}`,
  over: (percent) => `over ${percent} %`,
  under: (percent) => `under ${percent} %`,
};
