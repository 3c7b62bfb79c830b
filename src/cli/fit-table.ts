import type { Assessment } from '../scenario/assess.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { tableOfChecks, type FitLine } from '../view/fit-table.ts';
import { fitView } from '../view/fit-view.ts';
import { Shown } from '../view/results-view.ts';
import type { FitView } from '../view/view.ts';
import type { DeskWords } from '../words/desk-words.ts';
import { dollars } from './names.ts';
import { textTable } from './text-table.ts';

/** What fits, in a sentence, with the numbers of what does not beside their limits: it is told before any cost. */
export function fitTold(run: Run, assessment: Assessment, words: DeskWords): string {
  const view = viewOf(run, assessment);
  const broken = tableOfChecks(view).filter(({ cells }) => cells.some((row) => row && !row.fits));
  return broken.length === 0 ? words.fitFinding(view) : `${words.fitFinding(view)}\n${table(view, broken, words)}`;
}

/** Every number beside its limit; of several networks JSON has them. */
export function fitTable(run: Run, assessment: Assessment, words: DeskWords): string {
  const view = viewOf(run, assessment);
  return run.resolved.networks.length > 0 ? '' : table(view, tableOfChecks(view), words);
}

const viewOf = (run: Run, assessment: Assessment): FitView => fitView(new Shown(run, dollars, assessment));

function table(view: FitView, lines: readonly FitLine[], words: DeskWords): string {
  const header = [words.sections.fit, ...view.options.map(({ option }) => words.optionName(option)), words.fit.limit];
  const rows = lines.map(({ first, cells }) => [
    `  ${words.fitLabel(first, view.oneSwitch)}`,
    ...cells.map((row) => {
      if (!row) return words.fit.notAsked;
      const shown = words.fitCell(row, row.value);
      return row.fits ? shown : shown + words.signs.comma + words.fit.over;
    }),
    words.fitCell(first, first.limit, true),
  ]);
  return textTable([header, ...rows]);
}
