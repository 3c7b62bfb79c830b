import { scenarioMark } from '../../words/workbook-marks.ts';
import type { WorkSheet } from '../xlsx.ts';
import { number, text, texts, type Row } from './cells.ts';
import type { Plan } from './plan.ts';

/** Characters of the scenario in one cell: a cell holds 32,767. */
const mostInCell = 30_000;

/**
 * What the workbook was written from, so that it reads back: the scenario as JSON in pieces, and the value with which each
 * input was written. What a reader changes in the sheet of inputs shows against it.
 */
export function scenarioSheet(plan: Plan): WorkSheet {
  const { resolved } = plan.run;
  const { scenario: words } = plan.settings.words.texts;
  const json = JSON.stringify({ edition: resolved.edition, ...resolved.asked });
  const pieces: Row[] = [];
  for (let i = 0; i < json.length; i += mostInCell) pieces.push([text(json.slice(i, i + mostInCell))]);
  const inputs = plan.inputRows.flatMap((one): Row[] => {
    if (!('input' in one)) return [];
    const { name, value, own, of, shareOf } = one.input;
    const share = of.length > 0 ? [number(own.typical, ''), text(shareOf?.name ?? '')] : [];
    return [[text(plan.inputCell(name)), text(name), number(value, ''), ...share]];
  });
  return {
    name: plan.sheets.scenario,
    widths: [40, 40, 24, 24, 40],
    rows: [
      [text(scenarioMark), number(pieces.length, '')],
      [text(words.lead, 'note')],
      ...pieces,
      texts(words.head, 'head'),
      ...inputs,
    ],
  };
}
