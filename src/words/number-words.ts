/** A larger unit and how many of the base unit it is. */
export interface Scale {
  readonly unit: string;
  readonly factor: number;
}

/** What stands beside numbers in one language. */
export interface NumberWords {
  /** Between groups of three digits, and before the fraction. */
  readonly group: string;
  readonly decimal: string;
  readonly million: string;
  /** Larger units, the largest first. */
  readonly scales: Readonly<Record<string, readonly Scale[]>>;
  readonly units: Readonly<Record<string, string>>;
  /** What takes the place of `USD/year` and of `USD/(thing)`; `$1` is the currency, `$2` the thing. */
  readonly perYear: string;
  readonly per: string;
  readonly range: (low: string, high: string) => string;
  readonly over: (percent: number) => string;
  readonly under: (percent: number) => string;
}

/** Larger units whose names all languages share. */
export const commonScales = {
  W: [
    { unit: 'MW', factor: 1e6 },
    { unit: 'kW', factor: 1e3 },
  ],
  kg: [{ unit: 't', factor: 1e3 }],
};

export const englishNumbers: NumberWords = {
  group: ',',
  decimal: '.',
  million: 'M',
  scales: {
    ...commonScales,
    'kWh/year': [{ unit: 'GWh a year', factor: 1e6 }],
    'kg/year': [{ unit: 't a year', factor: 1e3 }],
  },
  units: {
    '1': '',
    us: 'µs',
    'us/km': 'µs/km',
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
