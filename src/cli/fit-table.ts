import type { Assessment } from '../scenario/assess.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { tableOfChecks } from '../view/fit-table.ts';
import { fitView } from '../view/fit-view.ts';
import { Shown } from '../view/results-view.ts';
import { deskWords as words } from '../words/en/desk.ts';
import { dollars } from './names.ts';
import { textTable } from './text-table.ts';

/** What fits, in a sentence and as numbers beside their limits: it is told before any cost. */
export function fitTable(run: Run, assessment: Assessment): string {
  const view = fitView(new Shown(run, dollars, assessment));
  const header = [words.sections.fit, ...view.options.map(({ option }) => words.optionName(option)), words.fit.limit];
  const rows = tableOfChecks(view).map(({ first, cells }) => [
    `  ${words.fitLabel(first, view.oneSwitch)}`,
    ...cells.map((row) => {
      if (!row) return words.fit.notAsked;
      const shown = words.fitCell(row, row.value);
      return row.fits ? shown : `${shown}, ${words.fit.over}`;
    }),
    words.fitCell(first, first.limit, true),
  ]);
  return `${words.fitFinding(view)}\n${textTable([header, ...rows])}`;
}
