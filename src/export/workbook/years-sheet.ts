import { power } from '../../model/elementary.ts';
import { cashFlows } from '../../model/totals.ts';
import { mostYears } from '../../model/limits.ts';
import { columnName, type Cell, type WorkSheet } from '../xlsx.ts';
import { formatOf, formula, money, number, orDash, section, text, type Row } from './cells.ts';
import { formulaText, termValue } from './formula-text.ts';
import {
  cashRows,
  discountRow,
  firstOption,
  yearColumn,
  yearHead,
  yearRange,
  type Plan,
  type YearBlock,
} from './plan.ts';
import { quantityLabel, unitOf } from './quantity-sheets.ts';

const years = Array.from({ length: mostYears }, (_, i) => i + 1);

/** Rows of years, a block for each option, and its cash flows against the reference. */
export function yearsSheet(plan: Plan): WorkSheet {
  const { years: words, quantities } = plan.settings.words.texts;
  const rows: Row[] = [
    [text(words.heading, 'title')],
    [text(words.lead, 'note')],
    [],
    [
      ...[quantities.quantity, quantities.name, quantities.unit].map((one) => text(one, 'head')),
      text(words.start, 'head-right'),
      ...years.map((year) => number(year, '0', 'head-right')),
    ],
    [
      ...[text(words.discount), text('', 'note'), text('')],
      number(1, '0.0000'),
      ...years.map((year) =>
        formula(
          beforeEnd(plan, year, `1/(1+${rate(plan)})^${yearColumn(year)}$${yearHead}`),
          discount(plan, year),
          orDash('0.0000'),
        ),
      ),
    ],
  ];
  for (const block of plan.blocks) {
    while (rows.length < block.head - 1) rows.push([]);
    rows.push(section(plan.labels[block.option]!, firstOption + 1 + mostYears), ...quantityRows(plan, block));
    if (block.cash !== undefined) {
      while (rows.length < block.cash - 2) rows.push([]);
      const { labels, baseline } = plan;
      rows.push(
        [text(words.savings(labels[block.option]!, labels[baseline]!), 'strong')],
        ...cashFlowRows(plan, block),
      );
    }
  }
  return {
    name: plan.sheets.years,
    widths: [48, 26, 16, 14, ...years.map(() => 13)],
    printed: firstOption + 1 + Math.max(fewYears, horizon(plan)),
    frozen: { rows: discountRow, columns: firstOption },
    rows,
  };
}

/** So many years are printed at least: what follows the horizon is empty. */
const fewYears = 10;

export const horizonCell = (plan: Plan): string => plan.inputCell(plan.live.shared('horizon').name);
const rate = (plan: Plan): string => plan.inputCell(plan.live.shared('discountRate').name);
const horizon = (plan: Plan): number => plan.live.shared('horizon').value;

const beforeEnd = (plan: Plan, year: number, written: string): string =>
  `IF(${yearColumn(year)}$${yearHead}>${horizonCell(plan)},0,${written})`;

const discount = (plan: Plan, year: number): number =>
  year > horizon(plan) ? 0 : 1 / power(1 + plan.live.shared('discountRate').value, year);

function quantityRows(plan: Plan, block: YearBlock): Row[] {
  const { live, settings } = plan;
  const { y, reads } = live.options[block.option]!;
  const rows: Row[] = [...block.rows].map(([output]) => {
    const { name, unit, offset } = live.outputs[output]!;
    const values = years.map((year) => (year > horizon(plan) ? 0 : y[offset + year - 1]!));
    const format = orDash(formatOf(values, { quantity: name, unit }));
    const network = plan.networkOf(name);
    return [
      text(quantityLabel(plan, name) + (network === undefined ? '' : plan.settings.words.desk.signs.bracket(network))),
      text(name, 'note'),
      text(unitOf(plan, name, unit)),
      undefined,
      ...values.map((value, i) => formula(inYear(plan, block, i + 1, live.formulas.get(output)!), value, format)),
    ];
  });
  for (const { output, of } of plan.terms) {
    const { name, unit } = live.outputs[output]!;
    const valueIn = (year: number): number =>
      year > horizon(plan)
        ? 0
        : termValue(of, {
            year,
            input: (position) => reads[position]!.value,
            output: (position) => {
              const { offset, perYear } = live.outputs[position]!;
              return y[perYear ? offset + year - 1 : offset]!;
            },
          });
    const values = years.map(valueIn);
    rows.push([
      text(settings.words.texts.years.terms(quantityLabel(plan, name))),
      text(name, 'note'),
      text(unitOf(plan, name, unit)),
      undefined,
      ...values.map((value, i) =>
        formula(inYear(plan, block, i + 1, of), value, orDash(formatOf(values, { quantity: name, unit }))),
      ),
    ]);
  }
  return rows;
}

function inYear(plan: Plan, { option }: YearBlock, year: number, of: Parameters<typeof formulaText>[0]): string {
  return beforeEnd(plan, year, formulaText(of, plan.references(option, plan.sheets.years, yearColumn(year))));
}

/** What an option saves against the reference, at the start and in each year, at expected inputs. */
export function savings(plan: Plan, option: number): number[] {
  const { start, end, yearly } = cashFlows;
  const [own, reference] = [option, plan.baseline];
  const less = (name: string): number => plan.valueOf(reference, name) - plan.valueOf(own, name);
  const row = plan.live.outputs[plan.output(yearly)]!.offset;
  const inYearOf = (one: number, year: number): number => plan.live.options[one]!.y[row + year - 1]!;
  return [
    less(start),
    ...years.map((year) => {
      if (year > horizon(plan)) return 0;
      return inYearOf(reference, year) - inYearOf(own, year) - (year === horizon(plan) ? less(end) : 0);
    }),
  ];
}

/** What was saved by the end of each year up to the horizon. */
const sums = (amounts: readonly number[], last: number): number[] => {
  let sum = 0;
  return amounts.map((amount, year) => (year > last ? 0 : (sum += amount)));
};

function cashFlowRows(plan: Plan, { option, cash }: YearBlock): Row[] {
  const { years: words } = plan.settings.words.texts;
  const unit = plan.settings.words.desk.numbers.unit('USD');
  const first = cash!;
  const { start, end, yearly } = cashFlows;
  const [own, reference] = [option, plan.baseline];
  const quantity = (one: number, name: string): string =>
    plan.quantity(one, name)!.replace(/([A-Z]+)(\d+)$/, '$$$1$$$2');
  const amounts = savings(plan, option);
  const discounted = amounts.map((amount, year) => (year === 0 ? amount : amount * discount(plan, year)));
  const column = (year: number): string => yearColumn(year);
  const yearlyRow = (one: number): number => plan.yearRow(one, yearly);
  const saved = (year: number): string =>
    year === 0
      ? `${quantity(reference, start)}-${quantity(own, start)}`
      : beforeEnd(
          plan,
          year,
          `${column(year)}${yearlyRow(reference)}-${column(year)}${yearlyRow(own)}-IF(${column(year)}$${yearHead}=${horizonCell(plan)},${quantity(reference, end)}-${quantity(own, end)},0)`,
        );
  const sumOf =
    (row: number) =>
    (year: number): string =>
      year === 0 ? `${column(0)}${row}` : beforeEnd(plan, year, `${column(year - 1)}${row + 1}+${column(year)}${row}`);
  const below =
    (row: number) =>
    (year: number): string =>
      year === 0 ? `IF(${column(0)}${row}<0,1,0)` : `IF(${column(year)}${row}<0,${column(year)}$${yearHead}+1,0)`;
  const belowValues = (values: readonly number[]): number[] => values.map((value, year) => (value < 0 ? year + 1 : 0));
  const row = (
    label: string,
    of: string,
    written: (year: number) => string,
    values: readonly number[],
    format: string,
  ): Row => [
    ...[text(label), text(''), text(of)],
    ...values.map((value, year): Cell => formula(written(year), value, format)),
  ];
  const amount = money;
  return [
    row(words.cash, unit, saved, amounts, amount),
    row(words.sum, unit, sumOf(first), sums(amounts, horizon(plan)), amount),
    row(words.below, '', below(first + 1), belowValues(sums(amounts, horizon(plan))), orDash('0')),
    row(
      words.discounted,
      unit,
      (year) => (year === 0 ? `${column(0)}${first}` : `${column(year)}${first}*${column(year)}$${discountRow}`),
      discounted,
      amount,
    ),
    row(words.discountedSum, unit, sumOf(first + 3), sums(discounted, horizon(plan)), amount),
    row(words.below, '', below(first + 4), belowValues(sums(discounted, horizon(plan))), orDash('0')),
  ].slice(0, cashRows);
}

export const cashRange = (row: number): string => yearRange(row, 0);
export const lastYear = columnName(firstOption + mostYears);
