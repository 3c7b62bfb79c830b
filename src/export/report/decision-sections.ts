/** What was asked, what was decided, and what would change it. Longer than most files: one short function a section. */
import { sentences } from '../../words/sentences.ts';
import { tableOfChecks, type FitLine } from '../../view/fit-table.ts';
import { aroundZero } from '../../view/extent.ts';
import type { AnswerRow, DriverRow, FitRow, FitView, MattersView, OptionName } from '../../view/view.ts';
import { type Html, kept, markup, type Part } from './html.ts';
import { note, section, table, told, type ReportOf, type Row } from './report-of.ts';
import { CellPictures, keys } from './report-pictures.ts';

export function titleBlock({ view, words, report, about }: ReportOf): Html {
  const { question } = view;
  const made = report.made(report.date(about.date), question.edition, about.version);
  const fabrics = view.network.fabrics.map((fabric) => {
    const sentence = words.fabricSentence(fabric);
    return fabric.network ? fabric.network.label + words.signs.colon + sentence : sentence;
  });
  return markup`<header>
<p class="kick"><span>${words.product}</span><span>${made}</span></p>
<h1>${report.title}</h1>
<p class="q">${words.questionSentence(question) + words.signs.stop}</p>
${fabrics.length > 0 && markup`<p class="built">${sentences(fabrics)}</p>`}
<p class="about">${sentences([question.frozen ? words.status.frozen(question.edition) : '', report.about(words.numbers.number(question.draws, 9))])}</p>
</header>
`;
}

export function decisionSection(of: ReportOf): Html {
  const { view, words, report } = of;
  const { answer, publicAnswer, inputs, question, quotes } = view;
  const badge = words.badge(answer);
  const { decision } = answer;
  const known = ['electricityPrice', 'pue'].every((name) => inputs.all.some(({ quantity }) => quantity === name));
  const remarks = [...words.disclosures(answer.rows.map(({ option }) => option)), ...view.notices.map(words.warning)];
  const conditions = [
    ...(known ? [words.conditions(question, inputs.all)] : []),
    words.inputs.prices + words.signs.colon + words.buyerClass(question.buyerClass) + words.signs.stop,
    ...(view.confidence ? [words.restsOn(view.confidence.weakShare, 'cheapest')] : []),
  ];
  return section(
    'decision',
    report.decision,
    '',
    markup`<p class="verdict"><span class="badge${badge.settled && ' settled'}">${badge.text}</span>${decision && markup`<span class="mut">${words.answer.weakest}${words.evidence(decision.evidence)}</span>`}</p>
<p class="find lead">${kept(words.headline(answer))}</p>
<p class="settle">${words.settle(answer).map((part) => (typeof part === 'string' ? kept(part) : markup`<b class="nb">${part.strong}</b>`))}</p>
${!decision && answer.rows.length > 1 && note(report.pending.decision)}
${ranking(of)}
${words.byArchitecture(answer) !== '' && note(words.byArchitecture(answer))}
${quotes.length > 0 && publicAnswer && markup`<p class="after">${report.before(words.badge(publicAnswer).text)}</p>`}
<h3>${report.conditions}</h3>
<p>${kept(sentences(conditions))}</p>
${remarks.length > 0 && markup`<h3>${report.watch}</h3><ul class="list">${remarks.map((text) => markup`<li>${kept(text)}</li>`)}</ul>`}`,
  );
}

/** The desk's picture of the answer: every cost with its range. */
function ranking({ view: { answer, publicAnswer }, words, report }: ReportOf): Html {
  const { rows, unit, reference, decision } = answer;
  const before = ({ id, quoteFor }: OptionName): AnswerRow['range'] =>
    publicAnswer?.rows.find(({ option }) => option.id === (quoteFor ?? id))?.range;
  const ends = [...rows, ...(publicAnswer?.rows ?? [])].flatMap(({ value, range }) => [
    value,
    range?.p10 ?? value,
    range?.p90 ?? value,
  ]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const margin = 0.08 * (most - least || most || 1);
  const column = words.column(
    rows.flatMap(({ value, range }) => [value, range?.p10 ?? value, range?.p90 ?? value]),
    unit,
  );
  const pictures = new CellPictures({ from: least - margin, to: most + margin }, 124, column.tick);
  const apart = words.column(
    rows.flatMap(({ difference }) => (difference ? [difference.value, difference.p10 ?? 0, difference.p90 ?? 0] : [])),
    unit,
  );
  const referred = rows.find(({ option }) => option.id === reference)!;
  const power = words.column(
    rows.map(({ facilityPower }) => facilityPower),
    'W',
  );
  const against = `${words.answer.against} ${words.optionName(referred.option)}`;
  const row = ({ option, rank, tied, contender, value, range, chance, difference, facilityPower }: AnswerRow): Row => {
    const label = range
      ? words.answer.plot(column.format(range.p10), column.format(range.p90), column.format(value), column.unit)
      : words.numbers.withUnit(column.format(value), column.unit);
    return {
      kind: contender && rows.length > 1 ? 'lead-row' : undefined,
      cells: [
        markup`<span class="rk">${rank}${tied && '='}</span><b>${words.optionName(option)}</b><small>${words.optionDetail(option)}</small>`,
        pictures.plot({ value, range, before: before(option) }, referred.value, label),
        markup`<b>${column.format(value)}</b>${range && markup`<small>${words.range(column.format(range.p10), column.format(range.p90))}</small>`}`,
        power.format(facilityPower),
        chance === undefined ? report.none : words.chance(chance),
        difference
          ? markup`${apart.difference(difference.value)}${difference.p10 !== undefined && markup`<small>${words.range(apart.difference(difference.p10), apart.difference(difference.p90!))}</small>`}`
          : markup`<span class="mut">${words.answer.reference}</span>`,
      ],
    };
  };
  return markup`${table(
    words.answer.basis(answer, column.unit),
    [
      { text: words.answer.option },
      { text: pictures.axis(words.cost.range), kind: 'pic w' },
      { text: markup`${words.answer.expected}${words.signs.comma}<span class="nb">${column.unit}</span>`, kind: 'n' },
      { text: markup`${words.answer.power}${words.signs.comma}<span class="nb">${power.unit}</span>`, kind: 'n' },
      { text: words.answer.chance, kind: 'n' },
      { text: apart.unit === column.unit ? against : words.list([against, apart.unit]), kind: 'n' },
    ],
    rows.map(row),
    'rank',
  )}<p class="key"><span>${keys.dot}${words.answer.keyDot}</span>${decision && markup`<span>${keys.range}${words.answer.keyRange(decision.draws)}</span>`}${publicAnswer && markup`<span>${keys.outline}${report.keyBefore}</span>`}<span>${keys.dashed}${report.keyReference(words.optionName(referred.option))}</span>${decision && markup`<span>${words.answer.caseByCase}</span>`}</p>
`;
}

export function mattersSection(asked: ReportOf): Html {
  const {
    view: { matters, answer },
    words,
    report,
  } = asked;
  if (!matters) {
    const { one, matters: pending } = report.pending;
    return section('matters', report.matters, '', markup`<p>${answer.rows.length === 1 ? one : pending}</p>`);
  }
  const { a, b, rows, expected, unit, published } = matters;
  const [nameA, nameB] = [words.optionName(a), words.optionName(b)];
  const ends = rows.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  const column = words.column(ends, unit);
  const pictures = new CellPictures(aroundZero([expected, ...ends]), 104, column.tick);
  const of = ({ input, low, high, atLow, atHigh, chanceAtLow, chanceAtHigh, breakEven, worth }: DriverRow): Row => {
    const values = words.column([low, high], input.unit);
    const range = words.isShare(input)
      ? words.range(words.percent(low), words.amount(high, input, 2))
      : words.numbers.withUnit(words.range(values.format(low), values.format(high)), values.unit);
    const [from, to] = [column.difference(atLow), column.difference(atHigh)];
    const [before, after] = [words.chance(chanceAtLow), words.chance(chanceAtHigh)];
    return {
      cells: [
        markup`${told(asked, words.inputLabel(input), ['input', input.key])}<small>${range}</small>`,
        pictures.driver({ atLow, atHigh }, expected, words.range(from, to)),
        `${from} → ${to}`,
        before === after ? before : `${before} → ${after}`,
        words.breakEven(breakEven, input),
        worth.value !== null && worth.value > 0
          ? markup`<b>${words.worth(worth, unit)}</b>`
          : markup`<span class="mut">${words.worth(worth, unit)}</span>`,
      ],
    };
  };
  return section(
    'matters',
    report.matters,
    words.mattersFinding(matters),
    markup`${
      rows.length > 0 && [
        table(
          words.matters.movesDifference(nameA, nameB),
          [
            { text: words.matters.input },
            { text: pictures.sides(words.cost.cheaper(nameA), words.cost.cheaper(nameB)), kind: 'pic w' },
            {
              text: markup`${words.cost.minus(nameA, nameB)}${words.signs.comma}<span class="nb">${column.unit}</span><br/><span class="nb">${report.lowToHigh}</span>`,
              kind: 'n',
            },
            { text: words.matters.cheapestIn(nameA), kind: 'n' },
            { text: words.matters.breakEven, kind: 'n' },
            { text: words.matters.worth, kind: 'n' },
          ],
          rows.map(of),
          'drivers',
        ),
        markup`<p class="key"><span>${keys.open}${words.matters.low}</span><span>${keys.dot}${words.matters.high}</span><span>${keys.dashed}${words.answer.keyDot}</span><span>${words.matters.worthKey}</span></p>`,
      ]
    }${published.length > 0 && publishedTable(published, asked)}`,
  );
}

const publishedTable = (published: MattersView['published'], of: ReportOf, { words } = of): Part => [
  table(
    words.matters.published,
    [
      { text: words.matters.publishedInput },
      { text: words.matters.publishedCount, kind: 'n' },
      { text: words.matters.cheapest, kind: 't' },
    ],
    published.map(({ input, figures, cheapest }) => ({
      cells: [
        told(of, words.inputLabel(input), ['input', input.key]),
        figures,
        words.list(cheapest.map(({ option, count }) => words.matters.under(words.optionName(option), count))),
      ],
    })),
  ),
  note(words.matters.publishedNote),
];

export function fitsSection({ view: { fit }, words, report }: ReportOf): Html {
  return section(
    'fits',
    report.fits,
    words.fitFinding(fit),
    table(
      '',
      [
        { text: words.fit.check },
        ...fit.options.map(({ option }) => ({ text: words.optionName(option), kind: 'n' as const })),
        { text: words.fit.limit, kind: 'n' },
      ],
      checkRows(fit, words),
      'checks',
    ),
  );
}

/** Network by network; places of which a check says the same stand in one row. */
function checkRows(fit: FitView, words: ReportOf['words']): Row[] {
  const named = (line: FitLine, places: readonly FitRow['place'][]): Row => ({
    cells: [words.fitCheck(line.first.check, fit.oneSwitch ? [] : places), ...checkCells(line, words)],
  });
  const contentOf = (line: FitLine): string =>
    [line.first.check, ...checkCells(line, words).map((cell) => markup`${cell}`.text)].join('\n');
  return grouped(tableOfChecks(fit), ({ first }) => first.network?.id ?? '').flatMap((lines) => {
    const { network } = lines[0]!.first;
    const rows = grouped(lines, contentOf).map((ones) =>
      named(
        ones[0]!,
        ones.map(({ first }) => first.place),
      ),
    );
    if (!network) return rows;
    const head: Row = { kind: 'grp', cells: [network.label, ...fit.options.map(() => ''), ''] };
    return [head, ...rows.map((row): Row => ({ ...row, kind: 'sub' }))];
  });
}

/** In the order in which the first of each group stands. */
function grouped<T>(ones: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of ones) {
    const key = keyOf(one);
    const before = groups.get(key);
    if (before) before.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

const checkCells = ({ first, cells }: FitLine, words: ReportOf['words']): Part[] => [
  ...cells.map((row) =>
    !row
      ? markup`<em>${words.fit.notAsked}</em>`
      : row.fits
        ? words.fitCell(row, row.value)
        : markup`<b>${words.fitCell(row, row.value)}</b><small class="warn">${words.fit.over}</small>`,
  ),
  words.fitCell(first, first.limit, true),
];
