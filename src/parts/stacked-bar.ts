import { html, nothing, svg, type TemplateResult } from 'lit';

/** What is added up in a bar and what is taken off it, with the class that colours it. */
export interface BarPart {
  readonly color: string;
  /** Taken off the total: drawn to the left of zero. */
  readonly negative?: boolean;
}

/** Values of the parts, and what is left of them in all. */
export interface BarValues {
  readonly values: readonly number[];
  readonly total: number;
}

/** How far the bars of all rows reach to both sides of zero, so that they share one scale. */
export function barSpan(parts: readonly BarPart[], rows: readonly BarValues[]): { left: number; right: number } {
  const reach = ({ values }: BarValues, negative: boolean): number =>
    values.reduce((sum, value, i) => sum + (Boolean(parts[i]!.negative) === negative ? value : 0), 0);
  const most = (negative: boolean): number => Math.max(0, ...rows.map((row) => reach(row, negative)));
  return { left: most(true), right: most(false) };
}

/** One row as a stacked bar, its total marked where something is taken off. */
export function stackedBar(
  parts: readonly BarPart[],
  { values, total }: BarValues,
  { left, right }: { readonly left: number; readonly right: number },
): TemplateResult {
  const percent = (value: number): string => `${left + right > 0 ? (100 * value) / (left + right) : 0}%`;
  let [position, before] = [left, left];
  const segments = values.map((value, i) => {
    const { negative, color } = parts[i]!;
    if (value <= 0) return nothing;
    if (negative)
      return svg`<rect class="negative" x=${percent((before -= value))} y="4" width=${percent(value)} height="10"></rect>`;
    const x = position;
    position += value;
    return svg`<rect class=${color} x=${percent(x)} y="0" width=${percent(value)} height="18" rx="2"></rect>`;
  });
  const marks =
    left > 0
      ? svg`<line class="zero" x1=${percent(left)} x2=${percent(left)} y1="-2" y2="20"></line>
          <line class="total" x1=${percent(left + total)} x2=${percent(left + total)} y1="-3" y2="21"></line>`
      : nothing;
  return html`<svg aria-hidden="true" focusable="false">${segments}${marks}</svg>`;
}
