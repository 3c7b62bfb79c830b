/** What options are held against each other by: lower wins. */
export const metrics = ['tco', 'tcoWithoutIdle', 'facilityPower', 'totalCarbon'] as const;
export type Metric = (typeof metrics)[number];

/** Shares of draws in which the option is lower, ties counting half. */
export type Wins = Readonly<Record<Metric, number>>;

/** How often the option wins where one input lies in the low or in the high third of its distribution. */
export interface WinsByThird {
  readonly input: string;
  readonly low: number;
  readonly high: number;
}
