/** What every option costs and draws, line by line and year by year. */
import type { ByNetwork, CostView, GroupView, OptionName, PowerView } from '../../view/view.ts';
import { verdictMetric } from '../../scenario/verdict-metric.ts';
import { type Html, kept, markup, type Part } from './html.ts';
import { note, optionColumns, section, table, told, type ReportOf, type Row } from './report-of.ts';
import { lines, stacks, swatch } from './report-pictures.ts';

/** So many digits has the largest number of a table of lines, so that lines add up as they are read. */
const lineDigits = 4;

export function comparisonSection(of: ReportOf): Html {
  const { view, words, report } = of;
  const { cost, power } = view;
  const totals = words.column([...cost.totals, ...cost.lines.flatMap(({ values }) => values)], cost.unit, lineDigits);
  const shown = words.column(cost.totals, cost.unit);
  const watts = words.column([...power.network, ...power.facility], 'W', lineDigits);
  return section(
    'comparison',
    report.comparison,
    words.costFinding(cost, cost.pair),
    markup`<figure><figcaption>${words.answer.basis(view.answer, shown.unit)}</figcaption>
<p class="key">${cost.groups.map(({ id }) => markup`<span>${swatch(id)}${words.group(id)}</span>`)}</p>
${stacks(
  cost.options.map((option, i) => {
    const parts = cost.groups.map(({ id, values }) => ({ id, value: values[i]!, text: shown.format(values[i]!) }));
    const total = shown.format(cost.totals[i]!);
    return {
      label: words.optionName(option),
      parts,
      total,
      inWords:
        report.stack(
          words.optionName(option),
          words.numbers.withUnit(total, shown.unit),
          words.list(parts.map(({ id, text }) => `${words.group(id)} ${text}`)),
        ) + words.signs.stop,
    };
  }),
  words.sections.cost,
)}</figure>
${table(
  report.costTable(totals.unit),
  [{ text: words.table.line }, ...optionColumns(cost.options, words)],
  [
    ...linesOf(cost, totals.format, of),
    {
      kind: 'sum',
      cells: [
        told(of, words.table.total, ['quantity', verdictMetric]),
        ...cost.totals.map((total, i) => {
          const range = cost.ranges?.[i];
          return markup`${totals.format(total)}${range && markup`<small>${words.range(shown.format(range.p10), shown.format(range.p90))}</small>`}`;
        }),
      ],
    },
  ],
  'even',
)}
${note(report.rounded)}
${cost.networks.map((one) => byNetwork(one, cost.options, words))}
<p class="find second">${kept(words.powerFinding(power))}</p>
${table(
  report.powerTable(watts.unit),
  [{ text: words.table.line }, ...optionColumns(power.options, words)],
  [
    ...linesOf(power, watts.format, of),
    {
      kind: 'sum',
      cells: [told(of, words.line('networkPower'), ['quantity', 'networkPower']), ...power.network.map(watts.format)],
    },
    {
      kind: 'grp',
      cells: [told(of, words.power.facility, ['quantity', 'facilityPower']), ...power.facility.map(watts.format)],
    },
  ],
  'even',
)}
${power.networks.map((one) => byNetwork(one, power.options, words))}`,
  );
}

/** Groups with their lines under them; a group of one line is that line. */
function linesOf(
  { groups, lines: all }: Pick<CostView | PowerView, 'groups' | 'lines'>,
  format: (value: number) => string,
  of: ReportOf,
): Row[] {
  const { words } = of;
  const name = (id: string): Part => told(of, words.line(id), ['quantity', id]);
  const cells = ({ values }: GroupView): string[] => values.map(format);
  return groups.flatMap((group): Row[] => {
    const own = all.filter((line) => line.group === group.id);
    if (own.length === 1) return [{ cells: [name(own[0]!.id), ...cells(own[0]!)] }];
    return [
      { kind: 'grp', cells: [words.group(group.id), ...cells(group)] },
      ...own.map((line): Row => ({ kind: 'sub', cells: [name(line.id), ...cells(line)] })),
    ];
  });
}

/** What each of several networks has, and all together. */
function byNetwork(
  { quantity, unit, rows }: ByNetwork,
  options: readonly OptionName[],
  words: ReportOf['words'],
): Html {
  const sums = options.map((_, i) => rows.reduce((sum, { values }) => sum + values[i]!, 0));
  const column = words.column([...rows.flatMap(({ values }) => values), ...sums], unit, lineDigits);
  return table(
    words.network.each(words.quantityIn(quantity, column.unit)),
    [{ text: words.network.network }, ...optionColumns(options, words)],
    [
      ...rows.map(({ label, values }) => ({ cells: [label, ...values.map(column.format)] })),
      { kind: 'sum' as const, cells: [words.network.together, ...sums.map(column.format)] },
    ],
    'even',
  );
}

export function yearsSection({ view: { investment, cost }, words, report }: ReportOf): Html {
  const { options, paid, left, unit } = investment;
  const years = paid[0]!.length - 1;
  const column = words.column(paid.flat(), unit, lineDigits);
  const names = options.map(words.optionName);
  const spent = paid.map((own) => own.at(-1)!);
  const least = spent.indexOf(Math.min(...spent));
  const amount = words.numbers.quantity(spent[least]!, unit);
  const ofYear = (year: number): number[] => paid.map((own) => own[year]! - (year === 0 ? 0 : own[year - 1]!));
  const row = (label: string, values: readonly number[], kind?: Row['kind']): Row => ({
    kind,
    cells: [label, ...values.map(column.format)],
  });
  const totals = options.map(({ id }) => cost.totals[cost.options.findIndex((option) => option.id === id)]!);
  const ends = (own: readonly number[]): [string, string] => [column.format(own[0]!), column.format(own.at(-1)!)];
  return section(
    'years',
    report.byYear,
    (options.length === 1 ? report.byYearAlone : report.byYearFinding)(names[least]!, amount, years),
    markup`<figure><figcaption>${report.chartPaid(column.unit)}</figcaption>${lines(
      paid.map((y, i) => ({ label: names[i]!, y })),
      {
        formatX: (year) => (year === 0 ? report.start : String(year)),
        formatY: column.tick,
        label: `${report.chartPaid(column.unit)}${words.signs.colon}${words.list(paid.map((own, i) => report.chartLine(names[i]!, ...ends(own))))}${words.signs.stop}`,
      },
    )}</figure>
${table(
  report.byYearTable(column.unit),
  [{ text: words.investment.year }, ...optionColumns(options, words)],
  [
    row(report.purchase, ofYear(0)),
    ...Array.from({ length: years }, (_, i) => row(report.year(i + 1), ofYear(i + 1))),
    row(report.paid, spent, 'sum'),
    ...(left.some((value) => value !== 0)
      ? [
          row(
            report.left,
            left.map((value) => -value),
          ),
          row(
            report.netPaid,
            spent.map((value, i) => value - left[i]!),
            'sum',
          ),
        ]
      : []),
    row(report.present, totals, 'grp'),
  ],
  'even',
)}`,
  );
}
