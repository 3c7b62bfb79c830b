/** What pictures say beside the sentences of the desk, in English. */
export const pictureTexts = {
  /** @param years `5 years` */
  heading: (years: string): string => `Network power by line, and total cost over ${years}`,
  byLine: 'By line',
  power: (unit: string): string => `Power, ${unit}`,
  cost: (unit: string): string => `Cost, ${unit}`,
  sponsored: 'sponsored',
  /** Inputs with their values, and how many more there are. */
  set: (inputs: string, more: number): string => `Set by the author: ${inputs}${more > 0 ? ` and ${more} more` : ''}.`,
  expected: 'Bars and totals are expected values.',
  /** @param cases `P10 to P90 of 4,096 simulated cases` @param list `CPO −1.2 to 0.4 M USD; LPO …` */
  ranges: (reference: string, cases: string, list: string): string =>
    `Total cost against ${reference}, ${cases}: ${list}.`,
  against: (reference: string): string => `Reference option: ${reference}.`,
  /** @param product `cpo-tco 0.1.0` */
  credit: (product: string, edition: string): string => `${product}, edition ${edition}`,
  row: (option: string, power: string, cost: string): string => `${option}: ${power}, ${cost}.`,
  /** Options that a slide has no room for. */
  notShown: (count: number): string => `${count} more ${count === 1 ? 'option is' : 'options are'} not shown.`,
};

export type PictureTexts = typeof pictureTexts;
