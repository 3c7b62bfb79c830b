import { commonScales, moneyByTenThousand, type NumberWords } from '../number-words.ts';

export const chineseNumbers: NumberWords = {
  group: ',',
  decimal: '.',
  money: moneyByTenThousand('万', '亿'),
  closed: /^[%％万亿/]/,
  scales: {
    ...commonScales,
    'kWh/year': [{ unit: 'GWh/年', factor: 1e6 }],
    'kg/year': [{ unit: 't/年', factor: 1e3 }],
  },
  units: {
    '1': '',
    us: 'µs',
    'us/km': 'µs/km',
    day: '天',
    'h/day': 'h/天',
    year: '年',
    'km*year': 'km·年',
    '1/year': '/年',
    'h/year': 'h/年',
    'kWh/year': 'kWh/年',
    'kg/year': 'kg/年',
  },
  perYear: '$1/年',
  per: '$1/($2)',
  range: (low, high) => `${low}～${high}`,
  over: (percent) => `超过 ${percent}%`,
  under: (percent) => `不到 ${percent}%`,
};
