/** A larger unit and how many of the base unit it is. */
export interface Scale {
  readonly unit: string;
  readonly factor: number;
  /** The least amount that is told in it; without, one of it. */
  readonly from?: number;
}

/** What stands beside numbers in one language. */
export interface NumberWords {
  /** Between groups of three digits, and before the fraction. */
  readonly group: string;
  readonly decimal: string;
  /** Larger units of money, the largest first; `$1` is the currency. */
  readonly money: readonly Scale[];
  /** Units that stand beside their number without a space. */
  readonly closed?: RegExp;
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

/** Amounts from a million on where people count in steps of ten thousand. */
export const moneyByTenThousand = (tenThousand: string, hundredMillion: string): readonly Scale[] => [
  { unit: `${hundredMillion} $1`, factor: 1e8 },
  { unit: `${tenThousand} $1`, factor: 1e4, from: 1e6 },
];

/** Larger units whose names all languages share. */
export const commonScales = {
  W: [
    { unit: 'MW', factor: 1e6 },
    { unit: 'kW', factor: 1e3 },
  ],
  kg: [{ unit: 't', factor: 1e3 }],
};
