/** What the answer rests on: own values, quotes, assumptions, sources, and how to compute it again. */
import { sentences } from '../../words/sentences.ts';
import type { EvidenceClass } from '../../catalog/types.ts';
import { weakestIn } from '../../scenario/grounds.ts';
import type { ChangeView, InputView, QuoteView, TargetView } from '../../view/view.ts';
import { turningDigits } from '../../words/format.ts';
import { formatInputRange } from '../../words/input-format.ts';
import { quotedThing, quoteFor } from '../../words/quoted-thing.ts';
import { type Html, kept, markup, type Part } from './html.ts';
import { note, section, table, told, type ReportOf, type Row } from './report-of.ts';

export function ownSection(of: ReportOf): Html {
  const { view, report } = of;
  const own = view.changes.filter(({ kind }) => kind !== 'quote');
  return section(
    'own',
    report.own,
    '',
    markup`${own.length > 0 ? ownTable(own, of) : markup`<p>${report.ownNone}</p>`}
${view.quotes.length > 0 ? [quotesTable(of), targets(of)] : markup`<p class="after">${report.quotesNone}</p>`}`,
  );
}

function ownTable(own: readonly ChangeView[], { view, words, report }: ReportOf): Html {
  const row = (change: ChangeView): Row => {
    const { label, before, after } = words.change(change);
    const input = change.input && view.inputs.all.find(({ key }) => key === change.input!.key);
    return {
      cells: [
        markup`${label}${noted(change)}`,
        before || report.none,
        markup`<b>${after}</b>${input && rangeOf(input, of) !== '' && markup`<small>${rangeOf(input, of)}</small>`}`,
        change.before === change.after ? report.same : byHowMuch(change, words),
      ],
    };
  };
  const of = { words };
  return table(
    report.ownTable,
    [
      { text: report.setting },
      { text: report.usual, kind: 't' },
      { text: report.mine, kind: 't' },
      { text: report.by, kind: 'n' },
    ],
    own.map(row),
  );
}

/** What the reader wrote beside it: no note travels unseen. */
const noted = (change: ChangeView | undefined): Part =>
  change !== undefined && change.note !== null && markup`<small>${change.note}</small>`;

function byHowMuch({ before, after }: ChangeView, words: ReportOf['words']): string {
  if (typeof before !== 'number' || typeof after !== 'number' || before === 0) return '';
  const share = after / before - 1;
  return `${share > 0 ? '+' : ''}${words.percent(share)}`;
}

const rangeOf = ({ low, high, ...input }: InputView, { words }: Pick<ReportOf, 'words'>): string =>
  low === null || high === null || low === high ? '' : formatInputRange(low, high, input, 3, words.numbers);

function quotesTable({ view: { quotes, question, changes }, words, report }: ReportOf): Html {
  const w = words.quotesDrawer;
  const unit = question.currency.code;
  const watts = (value: number): string => `${words.numbers.number(value, 6)} W`;
  const row = (quote: QuoteView): Row => {
    const {
      id,
      supplier,
      price,
      offered,
      power,
      powerMax,
      date,
      validUntil,
      isAhead,
      daysLeft,
      state,
      notes,
      steps,
      use,
    } = quote;
    const counts = state === 'in-place' ? report.counted : w.states[state];
    const said = [
      ...(use === null ? [] : [w.uses[use]]),
      ...(steps
        ? [
            w.steps(
              words.numbers.number(steps.from, 9),
              steps.next === null ? null : words.numbers.number(steps.next, 9),
            ),
          ]
        : []),
      ...notes.map((one) => w.notes[one]),
    ];
    return {
      cells: [
        markup`<b>${supplier}</b>${noted(changes.find(({ key }) => id !== null && key === `quotes.${id}`))}`,
        markup`${quoteFor(words, quote)}<small>${quotedThing(words, question, quote)}</small>`,
        markup`${words.numbers.number(price, 6)}${offered.currency !== unit && markup`<small>${w.offered(`${words.numbers.number(offered.price, 9)} ${offered.currency}`, offered.rateDate)}</small>`}`,
        markup`${power === null ? (powerMax === null ? report.none : '') : watts(power)}${powerMax !== null && markup`<small>${kept(report.maximum(watts(powerMax)))}</small>`}`,
        markup`${date}${isAhead && markup`<small class="warn">${w.ahead}</small>`}`,
        markup`${validUntil ?? report.none}${daysLeft !== null && daysLeft < 0 && markup`<small class="warn">${w.expired}</small>`}`,
        markup`${counts}${said.map((text) => markup`<small>${text}</small>`)}`,
      ],
    };
  };
  return table(
    report.quotesTable,
    [
      { text: w.supplier },
      { text: w.what, kind: 't' },
      { text: w.price(unit), kind: 'n' },
      { text: w.power.replace(/\s?[,，（(]\s?W[)）]?$/, ''), kind: 'n' },
      { text: report.dated, kind: 'n' },
      { text: w.validUntil, kind: 'n' },
      { text: report.state, kind: 't' },
    ],
    quotes.map(row),
    'held',
  );
}

/** What to ask each supplier. */
function targets({ view: { quotes, targets: known, question }, words, report }: ReportOf): Part {
  const w = words.quotesDrawer;
  const unit = question.currency.code;
  if (!known) return markup`<p>${report.targetsPending}</p>`;
  if (known.length === 0) return undefined;
  const money = (value: number | null, quoted: number): Part =>
    value === null
      ? report.none
      : markup`${words.numbers.number(value, turningDigits(value))}<small>${value > quoted && '+'}${words.percent(value / quoted - 1)}</small>`;
  const row = (target: TargetView): Row[] => {
    const quote = quotes.find(({ key }) => key === target.key);
    if (!quote) return [];
    const { quoted, limit, ask } = target;
    const { ask: what, why } = words.target(target, unit);
    return [
      {
        cells: [
          markup`<b>${quote.supplier}</b><small>${words.list([quoteFor(words, quote), quotedThing(words, question, quote)])}</small>`,
          words.numbers.number(quoted, 6),
          money(limit, quoted),
          money(ask, quoted),
          markup`${what}<small>${why}</small>`,
        ],
      },
    ];
  };
  return [
    table(
      w.targets,
      [
        { text: w.quote },
        { text: w.price(unit), kind: 'n' },
        { text: w.limit, kind: 'n' },
        { text: w.veryLikely, kind: 'n' },
        { text: w.ask, kind: 't' },
      ],
      known.flatMap(row),
      'asks',
    ),
    note(w.targetsNote),
  ];
}

/** Classes that nobody beside their author has checked. */
const weak: readonly EvidenceClass[] = ['assumption', 'vendor-claim', 'analyst'];

export function assumptionsSection(of: ReportOf): Html {
  const { view, words, report, about } = of;
  const keys = [...new Set([...view.inputs.leading, ...(view.matters?.rows.map(({ input }) => input.key) ?? [])])];
  const leading = keys.flatMap((key) => view.inputs.all.find((input) => input.key === key) ?? []);
  const isOwn = ({ origin }: InputView): boolean => origin === 'scenario';
  const isWeak = (input: InputView): boolean => !isOwn(input) && weak.includes(weakestIn(input.evidence));
  const found = leading.filter(isWeak);
  const { idle, notCounted } = report;
  const row = (input: InputView): Row => {
    const no = about.sources?.findIndex(({ inputs }) => inputs.includes(input.key)) ?? -1;
    return {
      cells: [
        told(of, words.inputLabel(input), ['input', input.key]),
        input.value === null ? report.none : words.amount(input.value, input),
        rangeOf(input, { words }) || report.none,
        words.evidence(input.evidence),
        no < 0 ? report.none : `[${no + 1}]`,
      ],
    };
  };
  return section(
    'assumptions',
    report.assumptions,
    report.assumptionsFinding(leading.length, found.length),
    markup`${
      found.length > 0 &&
      table(
        '',
        [
          { text: report.input },
          { text: report.value, kind: 'n' },
          { text: report.range, kind: 'n' },
          { text: report.evidence, kind: 't' },
          { text: report.source, kind: 'n' },
        ],
        found.map(row),
        'leads',
      )
    }<h3>${notCounted}</h3>
<p>${sentences([view.question.scope === 'switch' ? '' : idle, words.sources.boundary])}</p>`,
  );
}

export function sourcesSection(of: ReportOf): Html {
  const { view, words, report, about } = of;
  const { sources } = about;
  return section(
    'sources',
    report.sources,
    words.sourcesFinding(view.sources),
    sources
      ? markup`<ol class="sources">${sources.map(
          ({ id, title, publisher, published, address, access }, i) =>
            markup`<li><span class="no">${i + 1}</span><span><span lang="en">${told(of, title, ['source', id])}. ${publisher}</span>${words.signs.comma}${words.list([published || report.undated, ...(access === 'secondary' ? [report.secondHand] : [])])}${address !== '' && markup`${words.signs.semicolon}<span class="addr mut">${address}</span>`}</span></li>`,
        )}</ol>`
      : markup`<p>${report.sourcesPending}</p>`,
  );
}

export function checkSection(of: ReportOf): Html {
  const { view, words, report, about } = of;
  const method = told(of, words.nav.method);
  const { edition, draws } = view.question;
  const isAddress = /^(?:https?|file):\/\//.test(about.link);
  return section(
    'check',
    report.check,
    '',
    markup`<p>${isAddress ? report.link : report.linkPlace}</p>
${isAddress ? markup`<a class="link" href="${about.link}">${about.link}</a>` : markup`<p class="link">${about.link}</p>`}
${note(report.private)}
<ol class="steps">${report.steps(edition, String(draws)).map((text) => markup`<li>${text}</li>`)}</ol>
<p class="note">${words.pictureSource(view.question)}${method !== words.nav.method && [' · ', method]}</p>`,
  );
}
