/** A run as a workbook that computes by itself. Heavy: load it on demand. */
import { usDollar } from '../scenario/currency.ts';
import type { Assessment } from '../scenario/assess.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { questionView } from '../view/question-view.ts';
import { changesSheet } from './workbook/changes-sheet.ts';
import { inputsSheet } from './workbook/inputs-sheet.ts';
import { optionsSheet } from './workbook/options-sheet.ts';
import { Plan, type WorkbookSettings } from './workbook/plan.ts';
import { quantitySheets } from './workbook/quantity-sheets.ts';
import { questionSheet } from './workbook/question-sheet.ts';
import { quotesSheets } from './workbook/quotes-sheet.ts';
import { resultSheet } from './workbook/result-sheet.ts';
import { scenarioSheet } from './workbook/scenario-sheet.ts';
import { sourcesSheet } from './workbook/sources-sheet.ts';
import { yearsSheet } from './workbook/years-sheet.ts';
import { writeXlsx, type Workbook } from './xlsx.ts';

export type { WorkbookSettings } from './workbook/plan.ts';

/**
 * The workbook of a run as the bytes of an XLSX file: question, result, inputs, options, sheets, years, changes, quotes,
 * sources, and the scenario from which it reads back.
 * Amounts are in US dollars whatever the currency of the run.
 * @param assessment For ranges and chances, which stand as values; without it they are left out.
 */
export const workbook = (run: Run, assessment: Assessment | undefined, settings: WorkbookSettings): Uint8Array =>
  writeXlsx(workbookContent(run, assessment, settings));

function workbookContent(run: Run, assessment: Assessment | undefined, settings: WorkbookSettings): Workbook {
  const plan = new Plan(run, assessment, settings);
  const { desk, texts } = settings.words;
  const result = resultSheet(plan);
  const [whole, ...networks] = quantitySheets(plan).reverse();
  return {
    title: texts.title + desk.signs.colon + desk.questionSentence(questionView(run, usDollar, 0, run.resolved.catalog)),
    creator: `cpo-tco ${settings.version}`,
    date: settings.date,
    sheets: [
      ...[questionSheet(plan), result, inputsSheet(plan), optionsSheet(plan), whole!, ...networks.reverse()],
      ...[yearsSheet(plan), changesSheet(plan), ...quotesSheets(plan), sourcesSheet(plan), scenarioSheet(plan)],
    ],
    names: plan.names,
  };
}
