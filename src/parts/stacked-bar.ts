import { html, nothing, svg, type TemplateResult } from 'lit';

/** Values of the parts of a bar, none below zero, and their total. */
export interface BarValues {
  readonly values: readonly number[];
  readonly total: number;
}

/** How far the longest bar reaches, so that all share one scale. */
export const barSpan = (rows: readonly BarValues[]): number =>
  Math.max(0, ...rows.map(({ values }) => values.reduce((sum, value) => sum + Math.max(0, value), 0)));

/** One row as a stacked bar. @param classes What colours each value. */
export function stackedBar(classes: readonly string[], { values }: BarValues, span: number): TemplateResult {
  const percent = (value: number): string => `${span > 0 ? (100 * value) / span : 0}%`;
  let position = 0;
  const segments = values.map((value, i) => {
    if (value <= 0) return nothing;
    const x = position;
    position += value;
    return svg`<rect class=${classes[i]!} x=${percent(x)} width=${percent(value)} height="18" rx="2"></rect>`;
  });
  return html`<svg aria-hidden="true" focusable="false">${segments}</svg>`;
}
