/** Colours and type of a page at one moment, for what is drawn on a canvas. */
export interface ChartStyle {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
  readonly page: string;
  readonly font: string;
}
