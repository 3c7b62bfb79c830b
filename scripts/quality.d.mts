export interface QualityFigure {
  readonly name: string;
  readonly value: number | string;
  readonly unit?: string;
  readonly limit?: string;
  /** Of a figure that an earlier run measured: the day and the commit. */
  readonly measured?: string;
}
export const runs: Readonly<Record<string, { readonly title: string; readonly command: string }>>;
export function recordQuality(name: string, figures: readonly QualityFigure[]): void;
export function recordedFigures(name: string): QualityFigure[];
export function figuresOfLines(lines: readonly string[]): QualityFigure[];
export function qualityDocs(): string;
