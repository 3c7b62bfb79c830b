import type { Run } from '../scenario/run-scenario.ts';
import type { UnderRival } from '../scenario/worth-of-inputs.ts';
import { inputLabel } from './input-label.ts';

/** Which options the published figures of one input make the cheapest. */
export interface PublishedRow {
  readonly input: string;
  readonly label: string;
  /** How many comparable figures there are, one a source. */
  readonly figures: number;
  /** `CPO under 3, linear under 4` */
  readonly cheapest: string;
}

/** One row for each input with two comparable figures or more. */
export function publishedRows({ resolved }: Run, rivals: readonly UnderRival[]): PublishedRow[] {
  const comparable = rivals.filter((one) => one.comparable);
  const labelOf = (id: string): string => resolved.options.find((option) => option.id === id)!.label;
  return [...new Set(comparable.map(({ input }) => input))].flatMap((input) => {
    const figures = comparable.filter((one) => one.input === input);
    if (figures.length < 2) return [];
    const firsts = new Map<string, number>();
    for (const { order } of figures) firsts.set(order[0]!, (firsts.get(order[0]!) ?? 0) + 1);
    const words = [...firsts].sort((a, b) => b[1] - a[1]).map(([id, count]) => `${labelOf(id)} under ${count}`);
    return [{ input, label: inputLabel(resolved, input), figures: figures.length, cheapest: words.join(', ') }];
  });
}
