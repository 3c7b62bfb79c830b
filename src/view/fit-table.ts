import type { FitRow, FitView } from './view.ts';

/** One check of one place with what each option has of it; undefined where it does not apply to an option. */
export interface FitLine {
  /** Of the first option that it applies to: check, place and limit are those of all. */
  readonly first: FitRow;
  /** In the order of the options. */
  readonly cells: readonly (FitRow | undefined)[];
}

/** The checks of all options side by side. */
export function tableOfChecks({ options }: FitView): FitLine[] {
  const lines = new Map<string, FitRow>();
  const key = ({ place, check }: FitRow): string => `${place} ${check}`;
  for (const place of ['leaf', 'upper'])
    for (const { rows } of options)
      for (const row of rows) if (row.place === place && !lines.has(key(row))) lines.set(key(row), row);
  return [...lines].map(([id, first]) => ({
    first,
    cells: options.map(({ rows }) => rows.find((row) => key(row) === id)),
  }));
}
