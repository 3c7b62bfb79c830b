import { sentences } from '../../words/sentences.ts';
import type { Explanation } from '../../engine/evaluator.ts';
import { splitNetwork } from '../../model/network-name.ts';
import { isShare } from '../../words/input-format.ts';
import { quantityName } from '../../words/quantity-names.ts';
import { inFormula, textInFormula, type Cell, type WorkSheet } from '../xlsx.ts';
import { formatOf, formula, section, text, told, type Row } from './cells.ts';
import { formulaText } from './formula-text.ts';
import { firstOption, firstRow, yearColumn, type Plan, type QuantitySheet } from './plan.ts';

/** One row for each quantity and place, grouped by the equation sheets, one column for each option. */
export const quantitySheets = (plan: Plan): WorkSheet[] =>
  plan.quantitySheets.map((sheet): WorkSheet => {
    const { quantities: words } = plan.settings.words.texts;
    const columns = firstOption + plan.labels.length + 2;
    const title =
      sheet.network !== undefined ? words.headingOf(sheet.network) : sheet.isWhole ? words.together : words.heading;
    return {
      name: sheet.name,
      widths: [44, 26, 16, ...plan.labels.map(() => 16), 90, 90],
      printed: columns - 1,
      frozen: { rows: firstRow - 1, columns: firstOption },
      rows: [
        [text(title, 'title')],
        [text(sheet.isWhole ? sentences([words.togetherNote, words.lead]) : words.lead, 'note')],
        [],
        [
          ...[words.quantity, words.name, words.unit].map((one) => text(one, 'head')),
          ...plan.labels.map((label) => text(label, 'head-right')),
          ...[words.meaning, words.formula].map((one) => text(one, 'head')),
        ],
        ...sheet.rows.map((one): Row =>
          'section' in one ? section(one.section, columns) : quantityRow(plan, sheet, one.output, one.explanation),
        ),
      ],
    };
  });

/** What a quantity is called; of one of several networks as of the only one. */
export function quantityLabel({ settings: { words } }: Plan, quantity: string): string {
  const { name } = splitNetwork(quantity);
  return quantityName(name, words.desk, words.quantities) ?? name;
}

/** A share is shown as per cent, which its format says. */
export const unitOf = (plan: Plan, quantity: string, unit: string): string =>
  isShare({ quantity, unit }) && unit === '1' ? '' : plan.settings.words.desk.numbers.unit(unit);

function quantityRow(plan: Plan, sheet: QuantitySheet, output: number, explanation: Explanation): Row {
  const { quantities: words } = plan.settings.words.texts;
  const { name, unit, offset } = plan.live.outputs[output]!;
  const { meaning, reason, formula: written } = explanation;
  const values = plan.live.options.map(({ y }) => y[offset]!);
  const format = formatOf(values, { quantity: explanation.name, unit });
  return [
    text(quantityLabel(plan, name)),
    told(plan, explanation.name, ['quantity', explanation.name]),
    text(unitOf(plan, explanation.name, unit)),
    ...values.map((value, option) => quantityCell(plan, sheet, output, option, value, format)),
    text(
      reason === null ? meaning : words.noValueWhere(meaning, plan.settings.words.desk.reason(reason) || reason),
      'aside',
    ),
    text(sheet.isWhole ? '' : (written ?? ''), 'note'),
  ];
}

function quantityCell(
  plan: Plan,
  sheet: QuantitySheet,
  output: number,
  option: number,
  value: number,
  format: string,
): Cell {
  const { live } = plan;
  const { noValue } = plan.settings.words.texts.quantities;
  const of = live.formulas.get(output);
  if (of === undefined) return text(noValue, 'right');
  if (live.outputs[output]!.perYear)
    return formula(
      `${inFormula(plan.sheets.years)}${yearColumn(1)}${plan.blocks[option]!.rows.get(output)}`,
      value,
      format,
    );
  const references = plan.references(option, sheet.name);
  const written = formulaText(of, references);
  const when = live.withoutValue.get(output);
  if (when === undefined) return Number.isNaN(value) ? text(noValue, 'right') : formula(written, value, format);
  const guarded = `IF(${formulaText(when, references)},${textInFormula(noValue)},${written})`;
  return formula(guarded, Number.isNaN(value) ? noValue : value, format, Number.isNaN(value) ? 'right' : 'plain');
}
