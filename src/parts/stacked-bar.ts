import { html, nothing, svg, type TemplateResult } from 'lit';

/** Values of the parts of a bar, none below zero, and their total. */
export interface BarValues {
  readonly values: readonly number[];
  readonly total: number;
}

/** How far the longest bar reaches, so that all share one scale. */
export const barSpan = (rows: readonly BarValues[]): number =>
  Math.max(0, ...rows.map(({ values }) => values.reduce((sum, value) => sum + Math.max(0, value), 0)));

/** A part of so many per cent of the longest bar has room for its number. */
const leastNumbered = 3;

/**
 * One row as a stacked bar. Parts have the numbers of a key, counted from 1, so that no colour is needed to tell them apart.
 * @param classes What colours each value.
 */
export function stackedBar(classes: readonly string[], { values }: BarValues, span: number): TemplateResult {
  const share = (value: number): number => (span > 0 ? (100 * value) / span : 0);
  const percent = (value: number): string => `${share(value)}%`;
  let position = 0;
  const segments = values.map((value, i) => {
    if (value <= 0) return nothing;
    const x = position;
    position += value;
    return svg`<rect class=${classes[i]!} x=${percent(x)} width=${percent(value)} height="18" rx="2"></rect>${
      share(value) < leastNumbered ? nothing : svg`<text x=${percent(x + value / 2)} y="13">${i + 1}</text>`
    }`;
  });
  return html`<svg aria-hidden="true" focusable="false">${segments}</svg>`;
}
