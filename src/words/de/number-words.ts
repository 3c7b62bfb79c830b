import { commonScales, type NumberWords } from '../number-words.ts';

export const germanNumbers: NumberWords = {
  group: '.',
  decimal: ',',
  money: [{ unit: 'Mio. $1', factor: 1e6 }],
  scales: {
    ...commonScales,
    'kWh/year': [{ unit: 'GWh im Jahr', factor: 1e6 }],
    'kg/year': [{ unit: 't im Jahr', factor: 1e3 }],
  },
  units: {
    '1': '',
    us: 'µs',
    'us/km': 'µs/km',
    day: 'Tage',
    'h/day': 'h am Tag',
    year: 'Jahre',
    '1/year': 'im Jahr',
    'h/year': 'h im Jahr',
    'kWh/year': 'kWh im Jahr',
    'kg/year': 'kg im Jahr',
    'km*year': 'km und Jahr',
  },
  perYear: '$1 im Jahr',
  per: '$1 je $2',
  range: (low, high) => `${low} bis ${high}`,
  over: (percent) => `über ${percent} %`,
  under: (percent) => `unter ${percent} %`,
};
