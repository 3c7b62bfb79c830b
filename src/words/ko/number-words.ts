import { commonScales, moneyByTenThousand, type NumberWords } from '../number-words.ts';

export const koreanNumbers: NumberWords = {
  group: ',',
  decimal: '.',
  money: moneyByTenThousand('만', '억'),
  closed: /^(?:[%만억년일/]|시간)/,
  scales: {
    ...commonScales,
    'kWh/year': [{ unit: 'GWh/년', factor: 1e6 }],
    'kg/year': [{ unit: 't/년', factor: 1e3 }],
  },
  units: {
    '1': '',
    us: 'µs',
    'us/km': 'µs/km',
    h: '시간',
    day: '일',
    'h/day': '시간/일',
    year: '년',
    '1/year': '/년',
    'h/year': '시간/년',
    'kWh/year': 'kWh/년',
    'kg/year': 'kg/년',
    'km*year': 'km·년',
  },
  perYear: '$1/년',
  per: '$1/$2',
  range: (low, high) => `${low}~${high}`,
  over: (percent) => `${percent}% 초과`,
  under: (percent) => `${percent}% 미만`,
};
