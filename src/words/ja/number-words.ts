import { commonScales, moneyByTenThousand, type NumberWords } from '../number-words.ts';

export const japaneseNumbers: NumberWords = {
  group: ',',
  decimal: '.',
  money: moneyByTenThousand('万', '億'),
  closed: /^[%％万億日年時回/]/,
  scales: {
    ...commonScales,
    'kWh/year': [{ unit: 'GWh/年', factor: 1e6 }],
    'kg/year': [{ unit: 't/年', factor: 1e3 }],
  },
  units: {
    '1': '',
    us: 'µs',
    'us/km': 'µs/km',
    day: '日',
    'h/day': '時間/日',
    year: '年',
    'km*year': 'km・年',
    '1/year': '/年',
    'h/year': '時間/年',
    'kWh/year': 'kWh/年',
    'kg/year': 'kg/年',
  },
  perYear: '$1/年',
  per: '$1/($2)',
  range: (low, high) => `${low}～${high}`,
  over: (percent) => `${percent}%超`,
  under: (percent) => `${percent}%未満`,
};
