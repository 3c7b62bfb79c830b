export interface Explained {
  readonly file: string;
  readonly line: string;
  readonly from?: string;
  readonly to?: string;
  readonly reason: string;
}

export interface Score {
  readonly counted: number;
  readonly killed: number;
  readonly explained: number;
  /** Survivors that nobody explained. */
  readonly open: readonly string[];
  /** Explanations of what does not survive. */
  readonly idle: readonly string[];
  readonly notCounted: number;
}

/** @param report What Stryker's JSON reporter writes. */
export function scoreOf(report: unknown, explained?: readonly Explained[]): Score;
