import { tiers } from '../model/sheet.ts';
import { fitCheckIds } from '../scenario/fit-check-ids.ts';
import type { FitRow, FitView } from './view.ts';

/** One check of one place with what each option has of it; undefined where it does not apply to an option. */
export interface FitLine {
  /** Of the first option that it applies to: check, place and limit are those of all. */
  readonly first: FitRow;
  /** In the order of the options. */
  readonly cells: readonly (FitRow | undefined)[];
}

/** The checks of all options side by side: network by network those of leaves, then tier by tier. */
export function tableOfChecks({ options }: FitView): FitLine[] {
  const networks = new Set(options.flatMap(({ rows }) => rows.map(({ network }) => network?.id)));
  return [...networks].flatMap((network) =>
    tiers.flatMap((place) =>
      fitCheckIds.flatMap((check) => {
        const cells = options.map(({ rows }) =>
          rows.find((row) => row.network?.id === network && row.place === place && row.check === check),
        );
        const first = cells.find((row) => row !== undefined);
        return first ? [{ first, cells }] : [];
      }),
    ),
  );
}
