export interface QualityFigure {
  readonly name: string;
  readonly value: number | string;
  readonly unit?: string;
  readonly limit?: string;
}
export const runs: Readonly<Record<string, { readonly title: string; readonly command: string }>>;
export function recordQuality(name: string, figures: readonly QualityFigure[]): void;
export function figuresOfLines(lines: readonly string[]): QualityFigure[];
export function qualityDocs(): string;
