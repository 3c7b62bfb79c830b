/**
 * The sheet of results. Longer than most: ranking, totals, lines and investment stand on one sheet and refer to rows
 * of each other.
 */
import { spacedSign } from '../../words/sentences.ts';
import { constants } from '../../model/constants.ts';
import { mostYears } from '../../model/limits.ts';
import type { TotalLine } from '../../model/totals.ts';
import { ofNetwork } from '../../model/network-name.ts';
import type { RankedOption } from '../../scenario/decide.ts';
import { verdictMetric } from '../../scenario/verdict-metric.ts';
import { groupsOf, linesOf, type LinesTotal } from '../../view/lines.ts';
import { columnName, inFormula, textInFormula, type Cell, type Look, type WorkSheet } from '../xlsx.ts';
import { formatOf, formula, money, number, orDash, section, share, text, type Row } from './cells.ts';
import { toleranceText } from './formula-text.ts';
import { changedInputs } from './inputs-sheet.ts';
import { cashRange, horizonCell, lastYear, savings } from './years-sheet.ts';
import { yearColumn, type Plan } from './plan.ts';

/** Labels in the column B, options from the column C on. */
const first = 2;
const rankHead = 5;

export function resultSheet(plan: Plan): WorkSheet {
  const rows = new Rows();
  const { result: words } = plan.settings.words.texts;
  const { desk } = plan.settings.words;
  rows.add([text(plan.sheets.result, 'title')]);
  const years = plan.live.shared('horizon').value;
  const basis = spacedSign(desk.list([desk.line(verdictMetric), words.basis]));
  rows.add([formula(`${textInFormula(basis)}&${horizonCell(plan)}`, basis + String(years), '', 'note')]);
  rows.add([]);
  ranking(plan, rows);
  rows.add([]);
  linesTable(plan, rows, 'tcoWithoutIdle', words.cost);
  linesTable(plan, rows, 'networkPower', words.power);
  others(plan, rows);
  if (plan.run.resolved.networks.length > 0) networks(plan, rows);
  if (plan.options.length > 1) investment(plan, rows);
  return {
    name: plan.sheets.result,
    widths: [8, 44, ...Array.from({ length: Math.max(9, plan.options.length) }, () => 19)],
    frozen: { rows: 1, columns: first },
    rows: rows.all,
  };
}

class Rows {
  readonly all: Row[] = [];

  /** @returns the number of the row. */
  add(row: Row): number {
    return this.all.push(row);
  }
}

const tableWidth = (plan: Plan): number => Math.max(11, first + plan.options.length);

/** The options by rank, and below as they are compared: the former are looked up in the latter. */
function ranking(plan: Plan, rows: Rows): void {
  const { words } = plan.settings;
  const { result: own } = words.texts;
  const { options, labels, assessment, baseline } = plan;
  const count = options.length;
  const usd = words.desk.numbers.unit('USD');
  const inUnit = (label: string, unit = usd): string => words.desk.list([label, unit]);
  const head = [
    ...[own.rank, words.desk.answer.option, inUnit(words.desk.line(verdictMetric)), inUnit(own.apart)],
    ...[inUnit(own.against(labels[baseline]!)), inUnit(words.desk.line('facilityPower'), 'W')],
    ...[inUnit(words.desk.line('totalCarbon'), words.desk.numbers.unit('kg')), inUnit(own.p10), inUnit(own.p90)],
    ...[own.chance, inUnit(own.loss)],
  ]
    .slice(0, assessment ? undefined : simulatedFrom)
    .map((one, i) => text(one, i === 1 ? 'head' : i === 0 ? 'head-centre' : 'head-right'));
  const drawn = new Map(assessment?.decisions[verdictMetric].ranking.map((one) => [one.option, one]));
  const byOption = rankHead + count + 5;
  const [from, to] = [byOption + 1, byOption + count];
  const range = (column: string): string => `$${column}$${from}:$${column}$${to}`;
  const costs = options.map((_, i) => plan.valueOf(i, verdictMetric));
  const ranks = costs.map(
    (cost, i) =>
      1 + costs.filter((other) => other < cost).length + costs.slice(0, i).filter((other) => other === cost).length,
  );
  const rowOf = (i: number): { readonly cells: Cell[]; readonly values: (number | string)[] } => {
    const row = from + i;
    const cost = costs[i]!;
    const total = (name: string): string => plan.quantity(i, name)!;
    const simulated = drawn.get(options[i]!.id);
    const values: (number | string)[] = [
      ...[ranks[i]!, labels[i]!, cost, cost - Math.min(...costs), cost - costs[baseline]!],
      ...[plan.valueOf(i, 'facilityPower'), plan.valueOf(i, 'totalCarbon')],
      ...simulatedValues(simulated),
    ];
    const written = [
      `RANK(C${row},${range('C')},1)+COUNTIF(C$${from}:C${row},C${row})-1`,
      null,
      total(verdictMetric),
      `C${row}-MIN(${range('C')})`,
      `C${row}-C$${from + baseline}`,
      ...[total('facilityPower'), total('totalCarbon')],
      ...[null, null, null, null],
    ];
    return {
      values,
      cells: values.map((value, column): Cell => {
        const format = rankFormats[column]!;
        const of = written[column];
        if (typeof of === 'string') return formula(of, value, format, column === 0 ? 'centre' : 'plain');
        return typeof value === 'string' ? text(value, column === 1 ? 'strong' : 'right') : number(value, format);
      }),
    };
  };
  const made = options.map((_, i) => rowOf(i));
  rows.add(section(own.ranking, tableWidth(plan)));
  const at = rows.add(head);
  const order = ranks.map((_, rank) => ranks.indexOf(rank + 1));
  order.forEach((option, rank) => {
    const row = at + 1 + rank;
    const looked = made[option]!.values.map((value, column): Cell => {
      const format = rankFormats[column]!;
      if (column === 0) return number(rank + 1, '0', 'centre');
      const look =
        column === 1 ? ('strong' as const) : typeof value === 'string' ? ('right' as const) : ('plain' as const);
      return formula(`INDEX(${range(columnName(column))},MATCH($A${row},${range('A')},0))`, value, format, look);
    });
    rows.add(looked);
  });
  const simulated = assessment ? own.simulated(words.desk.numbers.number(assessment.cube.draws, 9)) : own.unsimulated;
  rows.add([text(''), text(simulated, 'note')]);
  rows.add([text(''), formula(`IF(${changedInputs(plan)}>0,${textInFormula(own.stale)},"")`, '', '', 'strong')]);
  rows.add([]);
  rows.add(section(own.byOption, tableWidth(plan)));
  rows.add(head);
  for (const { cells } of made) rows.add(cells);
  plan.cheapest = { cell: `${inFormula(plan.sheets.result)}$B$${at + 1}`, value: labels[order[0]!]! };
}

const rankFormats = ['0', '', money, money, money, '#,##0', '#,##0', money, money, share, money];

/** Columns from here on are those of simulated cases. */
const simulatedFrom = 7;

const simulatedValues = (one: RankedOption | undefined): number[] =>
  one ? [one.p10, one.p90, one.chanceLowest, one.regret] : [];

const head = (plan: Plan, title: string): Row => [
  text('', 'head'),
  text(title, 'head'),
  ...plan.labels.map((label) => text(label, 'head-right')),
];

const cells = (plan: Plan, of: (option: number) => Cell): Cell[] => plan.options.map((_, option) => of(option));

/** The lines of a total, under the sum of their group where it has several, and whether they add up. */
function linesTable(plan: Plan, rows: Rows, total: LinesTotal, title: string): void {
  const { desk, texts } = plan.settings.words;
  const unit = total === 'networkPower' ? 'W' : 'USD';
  const values = plan.options.map((_, i) => plan.valueOf(i, total));
  const format = total === 'networkPower' ? orDash(formatOf(values, { quantity: '', unit })) : money;
  const lines = linesOf(plan.run, total).filter(({ quantity }) => isComputed(plan, quantity));
  rows.add(head(plan, desk.list([title, desk.numbers.unit(unit)])));
  const added: number[] = [];
  for (const group of groupsOf(lines)) {
    const own = lines.filter((line) => line.group === group);
    if (own.length === 1) {
      added.push(rows.add(lineRow(plan, own[0]!, format, 'strong')));
      continue;
    }
    const at = rows.all.length + 1;
    added.push(at);
    rows.add([
      text(''),
      text(desk.group(group), 'strong'),
      ...cells(plan, (i) =>
        formula(
          `SUM(${columnName(first + i)}${at + 1}:${columnName(first + i)}${at + own.length})`,
          own.reduce((sum, { quantity, sign }) => sum + sign * plan.valueOf(i, quantity), 0),
          format,
          'strong',
        ),
      ),
    ]);
    for (const line of own) rows.add(lineRow(plan, line, format, 'indented'));
  }
  const at = rows.add([
    text(''),
    text(desk.line(total), 'total'),
    ...cells(plan, (i) => formula(plan.quantity(i, total)!, values[i]!, format, 'total')),
  ]);
  rows.add([
    text(''),
    text(texts.result.adds, 'note'),
    ...cells(plan, (i) => {
      const column = columnName(first + i);
      const sum = added.map((row) => column + String(row)).join('+');
      const { yes, no } = texts.result;
      return formula(
        `IF(ABS(${sum}-${column}${at})<=1E-9*MAX(1,ABS(${column}${at})),${textInFormula(yes)},${textInFormula(no)})`,
        yes,
        '',
        'right',
      );
    }),
  ]);
  rows.add([]);
}

/** Sheets of one switch hold a 0 for what a fabric alone has. */
const isComputed = (plan: Plan, quantity: string): boolean =>
  plan.quantity(0, quantity) !== undefined && typeof plan.live.formulas.get(plan.output(quantity)) !== 'number';

const lineRow = (plan: Plan, { quantity, sign }: TotalLine, format: string, look: Look): Row => [
  text(''),
  text(plan.settings.words.desk.line(quantity), look),
  ...cells(plan, (i) =>
    formula(
      (sign < 0 ? '-' : '') + plan.quantity(i, quantity)!,
      sign * plan.valueOf(i, quantity),
      format,
      look === 'strong' ? look : 'plain',
    ),
  ),
];

const otherTotals = [
  ...['tco', 'capex', 'opexYearOne', 'annualisedCost', 'tcoPerEndpoint', 'tcoPerGbps', 'facilityPower', 'annualEnergy'],
  ...['powerPerEndpoint', 'embodiedCarbon', 'totalCarbon', 'interruptions'],
];

function others(plan: Plan, rows: Rows): void {
  rows.add(head(plan, plan.settings.words.texts.result.others));
  for (const name of otherTotals) {
    if (!isComputed(plan, name)) continue;
    if (plan.options.some((_, i) => Number.isNaN(plan.valueOf(i, name)))) continue;
    rows.add(
      totalRow(plan, name, plan.settings.words.desk.quantityLabel(name, plan.live.outputs[plan.output(name)]!.unit)),
    );
  }
  rows.add([]);
}

function totalRow(plan: Plan, name: string, label: string): Row {
  const { unit } = plan.live.outputs[plan.output(name)]!;
  const values = plan.options.map((_, i) => plan.valueOf(i, name));
  const format = formatOf(values, { quantity: name, unit });
  return [text(''), text(label), ...cells(plan, (i) => formula(plan.quantity(i, name)!, values[i]!, format))];
}

function networks(plan: Plan, rows: Rows): void {
  const { desk } = plan.settings.words;
  rows.add(head(plan, plan.settings.words.texts.result.networks));
  for (const { id, label } of plan.run.resolved.networks)
    for (const quantity of [verdictMetric, 'capex', 'networkPower'])
      rows.add(
        totalRow(
          plan,
          ofNetwork(id, quantity),
          label + desk.signs.colon + desk.quantityLabel(quantity, quantity === 'networkPower' ? 'W' : 'USD'),
        ),
      );
  rows.add([]);
}

/** What choosing an option instead of the reference is worth. */
function investment(plan: Plan, rows: Rows): void {
  const { words } = plan.settings;
  const { result: own } = words.texts;
  const { desk } = words;
  const reference = text(own.reference, 'right');
  const row = (label: string, of: (option: number, cash: number) => Cell): Row => [
    text(''),
    text(label),
    ...cells(plan, (option) => {
      const { cash } = plan.blocks[option]!;
      return cash === undefined ? reference : of(option, cash);
    }),
  ];
  const years = inFormula(plan.sheets.years);
  const comparison = (option: number) =>
    plan.run.comparisons.find((one) => one.option === plan.options[option]!.id)!.decision;
  rows.add(head(plan, own.investment + desk.signs.colon + plan.labels[plan.baseline]!));
  const npv = rows.add(
    row(desk.list([desk.decision('npv'), desk.numbers.unit('USD')]), (option) =>
      formula(
        `${plan.quantity(plan.baseline, verdictMetric)!}-${plan.quantity(option, verdictMetric)!}`,
        plan.valueOf(plan.baseline, verdictMetric) - plan.valueOf(option, verdictMetric),
        money,
      ),
    ),
  );
  plan.options.forEach(({ id }, option) => {
    if (option !== plan.baseline)
      plan.name(`${id}.npv`, `${inFormula(plan.sheets.result)}$${columnName(first + option)}$${npv}`);
  });
  rows.add(
    row(desk.decision('irr'), (option, cash) => {
      const value = rateOf(plan, option, comparison(option).irr.roots);
      return formula(rateFormula(plan, years, cash), value, share, typeof value === 'string' ? 'right' : 'plain');
    }),
  );
  const paybacks = [
    [desk.decision('paybackSimple'), 0, 'paybackSimple'],
    [desk.decision('paybackDiscounted'), 3, 'paybackDiscounted'],
  ] as const;
  for (const [label, below, name] of paybacks)
    rows.add(
      row(desk.list([label, desk.numbers.unit('year')]), (option, cash) => {
        const { value, reason } = comparison(option)[name];
        const shown = value ?? (reason === 'never' ? own.never : own.none);
        return formula(
          paybackFormula(plan, years, cash + below),
          shown,
          '0.00',
          typeof shown === 'string' ? 'right' : 'plain',
        );
      }),
    );
  const accelerator = plan.inputCell(plan.live.shared('acceleratorPower').name);
  rows.add(
    row(own.accelerators, (option) => {
      const saved = `(${plan.quantity(plan.baseline, 'networkPower')!}-${plan.quantity(option, 'networkPower')!})/(${accelerator}*${constants.wattsPerKilowatt!.value})`;
      return formula(
        `MAX(0,INT(${saved}+${toleranceText(saved)}))`,
        comparison(option).freedAccelerators.value!,
        '#,##0',
      );
    }),
  );
  rows.add([]);
}

/** A rate where money is laid out once and comes back: the sign of the amounts changes once. */
function rateFormula(plan: Plan, years: string, cash: number): string {
  const { cheaper, neverBack, severalRates } = plan.settings.words.texts.result;
  const start = `${years}$${yearColumn(0)}$${cash}`;
  const before = `${start}:$${yearColumn(mostYears - 1)}$${cash}`;
  const after = `${years}$${yearColumn(1)}$${cash}:$${lastYear}$${cash}`;
  const changes = `SUMPRODUCT((${before}*${after}<0)*1)`;
  const several = textInFormula(severalRates);
  const rate = `IF(${changes}=1,IFERROR(IRR(${years}${cashRange(cash)}),${several}),${several})`;
  return `IF(${start}>=0,${textInFormula(cheaper)},IF(${changes}=0,${textInFormula(neverBack)},${rate}))`;
}

function rateOf(plan: Plan, option: number, roots: readonly number[]): number | string {
  const { cheaper, neverBack, severalRates } = plan.settings.words.texts.result;
  const amounts = savings(plan, option);
  if (amounts[0]! >= 0) return cheaper;
  const changes = amounts.slice(1).filter((amount, i) => amount * amounts[i]! < 0).length;
  if (changes === 0) return neverBack;
  return changes === 1 ? (roots[0] ?? severalRates) : severalRates;
}

/** Years from which the sum stays at 0 or above, a part of a year by a straight line. */
function paybackFormula(plan: Plan, years: string, cash: number): string {
  const { result: own } = plan.settings.words.texts;
  const sums = years + cashRange(cash + 1);
  const last = `MAX(${years}${cashRange(cash + 2)})`;
  const below = `-INDEX(${sums},1,${last})`;
  const within = `${last}-1+(${below})/(INDEX(${sums},1,${last}+1)${below})`;
  const end = `INDEX(${sums},1,${horizonCell(plan)}+1)`;
  const none = `COUNTIF(${years}${cashRange(cash)},0)=${mostYears + 1}`;
  return `IF(${none},${textInFormula(own.none)},IF(${end}<0,${textInFormula(own.never)},IF(${last}=0,0,${within})))`;
}
