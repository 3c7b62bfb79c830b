/** Every sentence of the desk, in English. Long because it is one list: what a translator needs stands together. */
import type { BuyerClass, EvidenceClass } from '../catalog/types.ts';
import type {
  AnswerRow,
  AnswerView,
  BreakEvenView,
  ChangeView,
  CostView,
  CurveView,
  FabricView,
  InputName,
  InvestmentRow,
  InvestmentView,
  MattersView,
  OptionName,
  PairView,
  PowerView,
  QuestionView,
  SourcesView,
  TargetView,
  WorthView,
} from '../view/view.ts';
import {
  buyerClassLabels,
  evidenceLabels,
  inputGroupLabels,
  presetLabels,
  quantityLabels,
  reasonLabels,
} from './en.ts';
import { NumberFormats, type Scale } from './format.ts';
import { glossary, phraseOf, type Term } from './glossary-en.ts';
import { inputLabel, inputPhrase, architectureName } from './input-words-en.ts';
import { englishNumbers } from './number-words.ts';
import { portName } from './option-words.ts';
import { warningText } from './warning-words-en.ts';

const numbers = new NumberFormats('en', englishNumbers);
const { range } = englishNumbers;

/** Numbers that stand under each other: one unit, and as many decimals for all as the largest needs for three digits. */
export interface Column {
  readonly unit: string;
  readonly format: (value: number) => string;
  readonly difference: (value: number) => string;
}

function column(values: readonly number[], unit: string, significant = 3): Column {
  const most = Math.max(0, ...values.map(Math.abs));
  const scale: Scale = numbers.scaleFor(most, unit);
  const top = most / scale.factor;
  const decimals = top > 0 ? Math.min(6, Math.max(0, significant - 1 - Math.floor(Math.log10(top)))) : 0;
  const fixed = numbers.fixed(decimals);
  const format = (value: number): string => fixed(value / scale.factor);
  return {
    unit: scale.unit,
    format,
    difference: (value) => (value > 0 && /[1-9]/.test(format(value)) ? '+' : '') + format(value),
  };
}

const shipped: Readonly<Record<string, { readonly name: string; readonly detail: string }>> = {
  retimed: { name: 'DSP-retimed', detail: 'Full DSP (FRO), DR8 or 2 × DR4' },
  'half-retimed': { name: 'LRO', detail: 'Half-retimed: DSP one way' },
  linear: { name: 'LPO', detail: 'Linear pluggables, no DSP' },
  cpo: { name: 'CPO', detail: 'Co-packaged optics' },
  'cpo-upper': { name: 'CPO above leaves', detail: 'CPO spine, DSP-retimed leaves' },
};

/** Terms that names of inputs hold. */
const inputTerms = ['cpo', 'lpo', 'lro', 'dsp', 'dr8', 'pue', 'oversubscription', 'plane'] as const;

/** What an input is, and the terms in its name. */
function inputMeaning(input: InputName & { readonly meaning: string }): string {
  const label = inputLabel(input);
  const terms = inputTerms.filter((term) => new RegExp(`\\b${term}s?\\b`, 'i').test(label));
  return [`${input.meaning}.`, ...terms.map((term) => glossary[term])].join(' ');
}

/** The term that tells what a shipped option is. */
const optionTerms: Readonly<Record<string, Term>> = {
  retimed: 'fro',
  'half-retimed': 'lro',
  linear: 'lpo',
  cpo: 'cpo',
};

const optionName = ({ id, label, own }: OptionName): string => (own ? label : (shipped[id]?.name ?? label));
const optionDetail = ({ id, own, architecture, supplier }: OptionName): string => {
  const what = own ? architectureName(architecture) : (shipped[id]?.detail ?? '');
  return supplier === null ? what : `${what}, quoted by ${supplier}`;
};

const joined = (names: readonly string[], word: string): string =>
  names.length < 3 ? names.join(` ${word} `) : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;

const years = (count: number): string => `${count} ${count === 1 ? 'year' : 'years'}`;
const percent = (share: number, significant = 2): string => numbers.percent(share, significant);

/** A value of an input with its unit; years stand without groups. */
const amount = (value: number, { unit, quantity }: Pick<InputName, 'unit' | 'quantity'>, significant = 4): string =>
  /[yY]ear$/.test(quantity) && value > 1900 && value < 2200
    ? String(value)
    : isShare({ unit, quantity })
      ? `${percent(value, significant)}${unit === '1' ? '' : ' a year'}`
      : `${numbers.number(value, significant)} ${numbers.unit(unit)}`.trim();

/** Shares read as per cent; counts and factors do not. */
const isShare = ({ unit, quantity }: Pick<InputName, 'unit' | 'quantity'>): boolean =>
  (unit === '1' || unit === '1/year') &&
  /(Share|Loss|Rate|Escalation|Decline|Change|inflation)$/.test(quantity) &&
  !/FailureRate$/.test(quantity);

const rowOf = (rows: readonly AnswerRow[], id: string): AnswerRow => rows.find(({ option }) => option.id === id)!;

/** How far one option is below another, to the digits that the range is worth. */
function below({ rows, unit, reference }: AnswerView, lower: string, higher: string): string {
  const value = rowOf(rows, higher).value - rowOf(rows, lower).value;
  const known =
    lower === reference
      ? rowOf(rows, higher).difference
      : higher === reference
        ? rowOf(rows, lower).difference
        : undefined;
  if (known?.p10 === undefined || known.p90 === undefined) return numbers.quantity(value, unit, 2);
  return numbers.banded(value, { p10: known.p10, p90: known.p90 }, unit).value;
}

function badge({ rows, decision }: AnswerView): { readonly text: string; readonly settled: boolean } {
  if (rows.length === 1) return { text: 'One option', settled: false };
  if (!decision) return { text: 'Simulating cases', settled: false };
  const { verdict, flags, contenders, leader, leadingChance } = decision;
  if (flags.includes('no-difference')) return { text: 'No difference', settled: true };
  const name = (id: string): string => optionName(rowOf(rows, id).option);
  const stay = flags.includes('stay-pluggable') ? 'Stay pluggable: ' : '';
  if (verdict === 'not-settled')
    return { text: `${stay || 'Not settled: '}${joined(contenders.map(name), 'or')}`, settled: false };
  const likely = verdict === 'settled' ? 'very likely' : 'likely';
  return {
    text: `${stay}${name(leader)} ${likely} cheapest, ${numbers.drawShare(leadingChance)}`,
    settled: verdict === 'settled',
  };
}

/** The answer in one sentence. */
function headline(answer: AnswerView): string {
  const { rows, decision, reference, unit } = answer;
  const name = (id: string): string => optionName(rowOf(rows, id).option);
  const byCost = [...rows].sort((a, b) => a.value - b.value);
  const first = byCost[0]!.option.id;
  if (rows.length === 1)
    return `${name(first)} costs ${numbers.quantity(byCost[0]!.value, unit)} over ${years(answer.years)}. Add an option to compare.`;
  if (decision?.flags.includes('no-difference')) return 'All options cost the same.';
  if (!decision) return leads(answer, first);
  const { contenders, best, likeliest, flags } = decision;
  const differ = flags.includes('best-not-likeliest') && likeliest !== best;
  const apart = `${name(best)} has the lowest expected cost, ${name(likeliest)} is cheapest most often`;
  if (decision.verdict !== 'not-settled') return differ ? `${apart}.` : leads(answer, best);
  const names = contenders.map(name);
  const start = differ
    ? apart
    : isClose(answer, contenders)
      ? `${joined(names, 'and')} cost about the same`
      : `${name(best)} is expected to cost least, but ${joined(
          contenders.filter((id) => id !== best).map(name),
          'or',
        )} may turn out cheaper`;
  const isBelow =
    !contenders.includes(reference) && contenders.every((id) => rowOf(rows, id).value < rowOf(rows, reference).value);
  if (!isBelow) return `${start}.`;
  const amounts = [...new Set([...contenders].reverse().map((id) => below(answer, id, reference)))];
  const ends = amounts.length > 1 ? `${amounts[0]} to ${amounts.at(-1)}` : `some ${amounts[0]}`;
  return `${start}; each is ${ends} below ${name(reference)}.`;
}

/** Expected costs that differ by less than a tenth of what either may move. */
function isClose({ rows }: AnswerView, ids: readonly string[]): boolean {
  const own = ids.map((id) => rowOf(rows, id));
  const spread = Math.max(...own.map(({ value }) => value)) - Math.min(...own.map(({ value }) => value));
  return own.every(({ range: known }) => known !== undefined && spread < 0.15 * (known.p90 - known.p10));
}

function leads(answer: AnswerView, best: string): string {
  const { rows, reference } = answer;
  const name = (id: string): string => optionName(rowOf(rows, id).option);
  const others = rows.filter(({ option }) => option.id !== best);
  const rival = others.reduce((a, b) => {
    const [ofA, ofB] = [a.chance ?? 0, b.chance ?? 0];
    return ofB > ofA || (ofB === ofA && b.value < a.value) ? b : a;
  }).option.id;
  if (reference === best || rival === reference) {
    const next = rival === reference || reference === best ? rival : reference;
    return `${name(best)} costs ${below(answer, best, next)} less than ${name(next)}, its closest rival.`;
  }
  return `${name(best)} costs ${below(answer, best, reference)} less than ${name(reference)}, and ${below(answer, best, rival)} less than ${name(rival)}, its closest rival.`;
}

/** What a firm figure would settle, or what would change the answer: parts of a sentence, numbers apart. */
function settle({ rows, decision }: AnswerView): readonly (string | { readonly strong: string })[] {
  if (!decision || rows.length < 2) return [];
  const name = (id: string): string => optionName(rowOf(rows, id).option);
  const found = decision.settle;
  const open = decision.verdict === 'not-settled';
  if (!found) return [open ? 'No single figure settles it.' : 'No single figure changes this within its range.'];
  const { input, kind, below: low, above: high } = found;
  const value = (at: number): { readonly strong: string } => ({ strong: amount(at, input, 3) });
  const own = kind === 'changes' ? (low ?? high)!.option : undefined;
  if (own !== undefined && own === decision.leader && !open) {
    const under = low ? [' falls under ', value(low.value)] : [];
    const over = high ? [' rises over ', value(high.value)] : [];
    const either = low && high ? [' or'] : [];
    return [`Unless ${inputPhrase(input)}`, ...under, ...either, ...over, `, ${name(own)} stays likely cheapest.`];
  }
  const start = `A firm figure for ${inputPhrase(input)} settles it: `;
  if (own !== undefined) {
    // It is likely the cheapest as long as the figure is about what is used now.
    const between = low && high ? ['from ', value(low.value), ' to ', value(high.value)] : [];
    const beyond = low ? ['over ', value(low.value)] : ['under ', value(high!.value)];
    return [start, ...(between.length > 0 ? between : beyond), ` ${name(own)} is likely cheapest.`];
  }
  const parts = [
    ...(low ? ['under ', value(low.value), ` ${name(low.option)} is likely cheapest`] : []),
    ...(low && high ? [', '] : []),
    ...(high
      ? ['over ', value(high.value), low ? ` ${name(high.option)} is` : ` ${name(high.option)} is likely cheapest`]
      : []),
  ];
  return [start, ...parts, '.'];
}

const groups: Readonly<Record<string, string>> = {
  switches: 'Switches',
  switchOptics: 'Optics in switches',
  cardOptics: 'Optics in cards',
  powerCapacity: 'Power capacity',
  electricity: 'Electricity',
  support: 'Support',
  other: 'Cables, spares, repairs',
  sites: 'Links between sites',
  carbon: 'Carbon price',
  optics: 'Optics',
  lasers: 'External lasers',
  cables: 'Copper cables',
  conversion: 'Conversion and fans',
};

/** Which lines make the difference between the two that lead. */
function costFinding({ unit }: CostView, pair: PairView | undefined): string {
  if (!pair) return 'What each option costs, by line.';
  const { a, b } = pair;
  const moved = [...pair.groups]
    .filter(({ value }) => value !== 0)
    .sort((x, y) => Math.abs(y.value) - Math.abs(x.value));
  const [first, ...rest] = moved;
  if (!first) return `${optionName(a)} and ${optionName(b)} cost the same in every line.`;
  const money = (value: number): string => numbers.quantity(Math.abs(value), unit, 2);
  const line = (id: string): string => lower(groups[id] ?? id);
  const saver = first.value < 0 ? a : b;
  const [winner, loser] = [optionName(saver), optionName(saver === a ? b : a)];
  const back = rest.filter(({ value }) => Math.sign(value) !== Math.sign(first.value)).slice(0, 2);
  const lost = back.reduce((sum, { value }) => sum + Math.abs(value), 0);
  const saves = `${winner} saves ${money(first.value)} on ${line(first.id)} against ${loser}`;
  if (lost < 0.1 * Math.abs(first.value)) return `${saves}.`;
  const lines = joined(
    back.map(({ id }) => line(id)),
    'and',
  );
  const verb = back.length > 1 || /s$/.test(lines) ? 'take' : 'takes';
  return `${saves}; ${lines} ${verb} ${lost >= Math.abs(first.value) ? 'more than that' : money(lost)} back.`;
}

const lower = (label: string): string =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

function mattersFinding({ a, b, curve, evpi, rows, unit }: MattersView): string {
  const first = rows.find(({ worth }) => (worth.value ?? 0) > 0);
  const zones = curve?.zones.filter(({ option }) => option !== null) ?? [];
  const nameOf = (id: string | null): string => optionName(curve!.options.find((option) => option.id === id)!);
  if (curve && zones.length > 1) {
    const [low, high] = [zones[0]!, zones.at(-1)!];
    const price = lower(inputLabel(curve.input)).replace(/^/, '');
    return `One figure decides: ${nameOf(low.option)} is likely cheapest under ${amount(low.to, curve.input, 3)} ${unitless(price)}, ${nameOf(high.option)} over ${amount(high.from, curve.input, 3)}.`;
  }
  if (!first) return `No single figure changes the choice between ${optionName(a)} and ${optionName(b)}.`;
  return `A firm figure for ${inputPhrase(first.input)} is worth up to ${numbers.quantity(first.worth.value!, unit, 2)}; knowing everything, ${numbers.quantity(evpi, unit, 2)}.`;
}

const unitless = (label: string): string => `of ${label}`.replace('of cPO', 'of CPO');

function powerFinding({ options, facility }: PowerView): string {
  const ranked = options.map((option, i) => ({ option, power: facility[i]! })).sort((x, y) => x.power - y.power);
  const [first, most] = [ranked[0]!, ranked.at(-1)!];
  const watts = (power: number): string => numbers.quantity(power, 'W');
  if (ranked.length === 1) return `${optionName(first.option)} draws ${watts(first.power)} at the facility.`;
  if (first.power === most.power) return `All options draw ${watts(first.power)} at the facility.`;
  const share = percent((most.power - first.power) / most.power);
  return `${optionName(first.option)} draws ${watts(first.power)} at the facility, ${share} less than ${optionName(most.option)} (${watts(most.power)}).`;
}

function breakEven(found: BreakEvenView | null | undefined, input: InputName): string {
  if (found === undefined) return '';
  if (found === null) return 'no effect here';
  if (found.value === null) return 'none';
  return amount(found.value, input) + (found.more > 0 ? ` (+${found.more})` : '');
}

function worth({ value, below: floor }: WorthView, unit: string): string {
  if (value === 0) return 'none';
  if (value !== null) return numbers.quantity(value, unit, 2);
  return floor === null ? '' : `under ${numbers.quantity(floor, unit, 1)}`;
}

const scopeNames: Readonly<Record<string, string>> = { switch: 'one switch', fabric: 'fabric', campus: 'campus' };

function payback(value: number | null, reason: string | null): string {
  if (value === null) return reasonLabels[reason ?? ''] ?? '';
  return value === 0 ? 'from the start' : `${numbers.number(value, 2)} years`;
}

function irr({ irr: roots, capex }: InvestmentRow): string {
  if (capex <= 0) return 'not meaningful: cheaper to buy, so nothing is invested';
  return roots.length > 0 ? roots.map((rate) => percent(rate, 3)).join(' and ') : 'not meaningful: never pays back';
}

function investmentFinding({ rows, reference, unit }: InvestmentView): string {
  const best = [...rows].sort((x, y) => y.npv - x.npv)[0];
  if (!best) return 'Add an option to see what the choice is worth.';
  const name = optionName(best.option);
  const money = (value: number): string => numbers.quantity(Math.abs(value), unit, 2);
  const buy = best.capex < 0 ? `${money(best.capex)} cheaper to buy` : `${money(best.capex)} dearer to buy`;
  const run =
    best.yearly < 0 ? `${money(best.yearly)} a year cheaper to run` : `${money(best.yearly)} a year dearer to run`;
  const link = Math.sign(best.capex) === Math.sign(best.yearly) ? 'and' : 'but';
  return `${name} is ${buy} than ${optionName(reference)} ${link} ${run}.`;
}

function change({ kind, input, before, after, of }: ChangeView): {
  readonly label: string;
  readonly before: string;
  readonly after: string;
} {
  const plain = (value: string | number | readonly string[] | null): string => {
    if (value === null) return '';
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string') return value.map((id) => shipped[id]?.name ?? id).join(', ');
    if (kind === 'scope') return capital(scopeNames[value] ?? value);
    if (kind === 'buyerClass') return buyerClassLabels[value] ?? value;
    return shipped[value]?.name ?? value;
  };
  if (kind !== 'input') return { label: changeLabels[kind], before: plain(before), after: plain(after) };
  const shown = (value: string | number | readonly string[] | null): string =>
    typeof value === 'number' ? amount(value, input!) : '';
  return {
    label: inputLabel(input!),
    before: shown(before),
    after: of ? `${shown(after)}, follows ${inputPhrase(of)}` : shown(after),
  };
}

const changeLabels: Readonly<Record<Exclude<ChangeView['kind'], 'input'>, string>> = {
  scope: 'Scope',
  capacity: 'Switch',
  region: 'Region',
  options: 'Options',
  baseline: 'Against',
  buyerClass: 'Prices',
  edition: 'Edition',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function target(
  { quoted, limit, ask, rival, lowest, option }: TargetView,
  unit: string,
): { readonly ask: string; readonly why: string } {
  const money = (value: number): string => numbers.number(value, 4);
  if (limit === null) return { ask: 'No target', why: `No price makes ${optionName(option)} the cheapest.` };
  const against = rival ? `At the limit ${optionName(option)} breaks even with ${optionName(rival)}.` : '';
  if (lowest !== null && limit < lowest)
    return {
      ask: 'No realistic target',
      why: `${money(limit)} ${unit} would be needed; the lowest published price is ${money(lowest)}.`,
    };
  if (quoted <= limit)
    return {
      ask:
        ask !== null && quoted <= ask
          ? `Already wins; hold below ${money(ask)}`
          : `Leads; ask for ${ask === null ? 'less' : money(ask)}`,
      why: rival ? `Above ${money(limit)} ${optionName(rival)} would be cheaper.` : '',
    };
  return { ask: ask === null ? `Limit ${money(limit)}` : `Ask for ${money(ask)}; limit ${money(limit)}`, why: against };
}

function fabricSentence({
  option,
  tierCount,
  planes,
  sites,
  switches,
  links,
  mostEndpoints,
  stranded,
}: FabricView): string {
  const whole = (value: number): string => numbers.number(value, 9);
  const where = `${tierCount} ${tierCount === 1 ? 'tier' : 'tiers'}${planes > 1 ? ` in each of ${planes} planes` : ''}${sites > 1 ? ` on each of ${sites} sites` : ''}`;
  const unused =
    stranded.ends > 0
      ? ` ${whole(stranded.ends)} ports that no link uses are bought for ${numbers.quantity(stranded.cost, stranded.unit)} and powered.`
      : '';
  return `${whole(switches)} switches in ${where} and ${whole(links)} links between them, with ${optionName(option)}. These tiers hold up to ${whole(mostEndpoints)} endpoints.${unused}`;
}

const shares = new Set(['opticsShare', 'availability', 'idleShare', 'syncShare']);

function quantityCell(quantity: string, value: number | null): string {
  if (value === null) return '';
  if (shares.has(quantity)) return percent(value, quantity === 'availability' ? 5 : 3);
  return Number.isInteger(value) && value < 1e7 ? numbers.number(value, 7) : numbers.number(value);
}

function quantityLabel(quantity: string, unit: string): string {
  const label = quantityLabels[quantity] ?? quantity;
  return ['1', '1/year', 'h/year'].includes(unit) ? label : `${label}, ${numbers.unit(unit)}`;
}

function sourcesFinding({ inputs, sources, own, classes }: SourcesView): string {
  const weak = classes.find(({ evidence }) => evidence === 'assumption')?.count ?? 0;
  const given = own > 0 ? ` ${own} ${own === 1 ? 'is' : 'are'} yours.` : '';
  return `${inputs} inputs from ${sources} sources; ${weak} ${weak === 1 ? 'is an assumption' : 'are assumptions'}.${given}`;
}

function curveFinding({ input, x, chances, options }: CurveView): string {
  const told = options.flatMap((option, o) => {
    const own = chances[o]!;
    if (Math.max(...own) < 0.05) return [];
    return [`${optionName(option)} from ${numbers.drawShare(own[0]!)} to ${numbers.drawShare(own.at(-1)!)}`];
  });
  return `Chance of being cheapest as ${inputPhrase(input)} goes from ${amount(x[0]!, input, 3)} to ${amount(x.at(-1)!, input, 3)}: ${told.join(', ')}.`;
}

export const deskWords = {
  locale: 'en',
  numbers,
  column,
  range,
  years,
  percent,
  amount,
  isShare,
  portName,
  optionName,
  optionDetail,
  optionTerm: ({ id, own }: OptionName): Term | undefined => (own ? undefined : optionTerms[id]),
  term: (id: Term): string => glossary[id],
  phrase: phraseOf,
  architectureName,
  inputLabel,
  inputPhrase,
  inputMeaning,
  badge,
  headline,
  settle,
  costFinding,
  mattersFinding,
  powerFinding,
  investmentFinding,
  sourcesFinding,
  curveFinding,
  fabricSentence,
  breakEven,
  worth,
  payback,
  irr,
  change,
  target,
  quantityCell,
  quantityLabel,
  warning: warningText,
  chance: (share: number): string => {
    if (share > 0 && share < 0.005) return '< 1 %';
    return share < 0.6 ? percent(share, share < 0.1 ? 1 : 2) : numbers.drawShare(share);
  },
  evidence: (id: EvidenceClass): string => evidenceLabels[id]!,
  group: (id: string): string => groups[id] ?? inputGroupLabels[id] ?? id,
  inputGroup: (id: string): string => (id === 'fabric' ? 'Network' : (inputGroupLabels[id] ?? id)),
  line: (quantity: string): string => quantityLabels[quantity] ?? quantity,
  scope: (id: string): string => scopeNames[id] ?? id,
  preset: (id: string): string => presetLabels[id] ?? id,
  buyerClass: (id: BuyerClass): string => buyerClassLabels[id]!,
  /** What a picture of a chart rests on, in one line. */
  pictureSource: ({
    edition,
    scope,
    endpoints,
    capacity,
    region,
    regions,
    years: count,
    currency,
    draws,
  }: QuestionView): string =>
    [
      `cpo-tco, edition ${edition}`,
      scope === 'switch'
        ? 'one switch'
        : `${scopeNames[scope] ?? scope} of ${numbers.number(endpoints, 9)} accelerators`,
      capacity,
      regions.find(({ id }) => id === region)?.label ?? region,
      years(count),
      currency.code,
      `${numbers.number(draws, 6)} simulated cases`,
    ].join(', '),
  presetNote: 'Your region, currency and own figures stay.',
  product: 'cpo-tco',
  nav: { compare: 'Compare', claims: 'Claims', method: 'Method', embed: 'Embed' },
  skip: { answer: 'Skip to the answer', inputs: 'Skip to the inputs' },
  undo: 'Undo',
  redo: 'Redo',
  quotes: 'Quotes',
  share: 'Share',
  copied: 'Copied',
  exportLabel: 'Export',
  exports: {
    csv: { name: 'CSV', reader: 'every line with P10 and P90, for a spreadsheet' },
    json: { name: 'JSON', reader: 'all results, as the command line gives them' },
    picture: { name: 'Picture', reader: 'the answer as SVG, for slides' },
  },
  linkCopied: 'Link copied. Your figures are in the link, after the #, and are not sent to a server.',
  linkNotCopied: 'The browser refused to copy. The link is in the address bar.',
  question: {
    label: 'Question',
    accelerators: 'Accelerators',
    region: 'Region',
    capacity: 'Switch capacity',
    scope: 'Scope',
    yearsLabel: 'Years',
    presets: 'Presets',
    inFabric: ' accelerators in ',
    inSwitch: (ports: number, rate: number): string => `All ${ports} ports of ${portName(rate)} in use, in `,
    on: ' on ',
    onOne: ' on one ',
    switches: ' switches, ',
    oneSwitch: ' switch, ',
    over: ' over ',
    planes: (count: number): string => (count > 1 ? ` in ${count} planes` : ''),
    sites: (count: number): string => (count > 1 ? ` on ${count} sites` : ''),
  },
  answer: {
    basis: ({ years: count, unit }: AnswerView, shown: string): string =>
      `Total cost over ${years(count)}, present value, ${shown || unit}`,
    weakest: 'Weakest evidence: ',
    matters: 'What matters most',
    option: 'Option',
    expected: 'Expected cost',
    power: 'Facility power',
    chance: 'Chance cheapest',
    against: 'Against',
    reference: 'reference',
    referenceLabel: 'Reference option',
    keyDot: 'expected',
    keyRange: (draws: number): string => `P10 to P90 of ${numbers.number(draws, 6)} simulated cases`,
    caseByCase: 'Differences: case by case',
    plot: (low: string, high: string, value: string, unit: string): string =>
      `${low} to ${high}, expected ${value} ${unit}`,
    pending: 'Simulating cases',
    chanceShort: 'Chance',
    explain: (what: string): string => `How ${what} is computed`,
  },
  table: {
    same: 'The same for every option',
    as: 'As table',
    asChart: 'As chart',
    image: 'Copy image',
    copied: 'Copied',
    saved: 'Saved',
    imageCopied: 'Image copied.',
    imageSaved: 'This browser does not copy images, so the image was saved as a file.',
    imageFailed: 'The image could not be drawn.',
    cite: 'Cite',
    total: 'Total',
    line: 'Line',
  },
  sectionsLabel: 'Sections',
  sections: {
    cost: 'Cost',
    matters: 'What matters',
    power: 'Power',
    confidence: 'Confidence',
    map: 'Break-even map',
    network: 'Network',
    failures: 'Failures',
    investment: 'Investment',
    carbon: 'Carbon',
    sources: 'Sources',
  },
  cost: {
    key: 'Bars: expected cost by line, resale value taken off. Line and dot: P10 to P90 and expected total.',
    differ: (a: string, b: string, unit: string): string => `Where ${a} and ${b} differ, ${unit}`,
    cheaper: (name: string): string => `${name} cheaper`,
    minus: (a: string, b: string): string => `${a} − ${b}`,
    range: 'P10 to P90',
    same: 'same for both',
  },
  matters: {
    chanceBy: 'Chance of being cheapest, by ',
    axis: 'Input on the axis',
    notSettled: 'Not settled',
    zone: (name: string): string => `${name} cheapest`,
    used: (text: string): string => `used now: ${text}`,
    figures: (count: number, low: string, high: string): string =>
      `${count} published ${count === 1 ? 'figure' : 'figures'}, ${low} to ${high}`,
    likely: 'Likely from 66 %.',
    input: 'Input, P10 to P90',
    cheapestIn: (name: string): string => `${name} cheapest in`,
    breakEven: 'Break-even',
    worth: 'Worth knowing',
    movesDifference: (a: string, b: string): string => `What moves the difference between ${a} and ${b}`,
    lowValue: 'Low value',
    highValue: 'High value',
    low: 'at the low value',
    high: 'at the high value',
    worthKey: 'Worth knowing: what a firm figure would save on average by avoiding the wrong choice.',
    published: 'Under each published figure',
    publishedNote: 'Each comparable figure in turn, one from each source, all else expected.',
    cheapest: 'Cheapest',
    publishedCount: 'Figures',
    under: (name: string, count: number): string => `${name} under ${count}`,
    pending: 'Inputs are being ranked.',
  },
  inputs: {
    heading: 'Inputs',
    search: 'Search inputs',
    changes: 'Your changes',
    none: 'No changes yet: every input is at its default.',
    reset: (label: string): string => `Reset ${lower(label)}`,
    resetAll: 'Reset all',
    few: 'The few that matter',
    fewNote: 'Ordered by what a firm figure would be worth to this decision.',
    all: 'All inputs',
    settings: 'Options, prices, currency',
    options: 'Options compared',
    prices: 'Prices paid by',
    currency: 'Currency',
    rate: (code: string): string => `${code} for 1 USD`,
    rateAsOf: (asOf: string): string => `mean of ${asOf}`,
    figures: (count: number, of: 'input' | 'regions'): string =>
      of === 'regions' ? `${count} regions` : `${count} ${count === 1 ? 'figure' : 'figures'}`,
    noFigures: 'source',
    own: 'your value',
    quoted: (supplier: string): string => `quote of ${supplier}`,
    follows: (share: string, name: string): string => `${share} of ${name}`,
    computed: 'computed',
    notGiven: 'not given',
    worth: 'worth ',
    usual: (text: string): string => `default ${text}`,
    converted: (from: BuyerClass): string => `converted from ${buyerClassLabels[from]!.toLowerCase()} prices`,
    bandOfClass: 'range of its class',
    breakEvenOf: (a: string, b: string): string => `break-even, ${a} and ${b}`,
    breakEvenApply: (text: string): string => `Use the break-even, ${text}`,
    keyRange: 'range',
    keyFigure: 'published figure',
    nothing: (text: string): string => `No input matches “${text}”.`,
    slider: (label: string): string => `${label}, slider`,
    readAs: (text: string, note: string): string => `Read as ${text}${note}.`,
    far: (text: string): string => `${text} is far outside the published figures.`,
    timesBelow: (times: string): string => `, ${times} times below the default`,
    timesAbove: (times: string): string => `, ${times} times the default`,
    refused: (found: string, allowed: string): string => `Found ${found}. Enter ${allowed}.`,
    close: 'Close inputs',
    changed: (count: number): string => `${count} changed`,
  },
  power: { heading: 'Network power by part', facility: 'Facility power', key: 'Bars: network power at the wall.' },
  confidence: {
    lowest: 'Chance of the lowest',
    metrics: {
      tcoWithoutIdle: 'Total cost',
      tco: 'With waiting accelerators',
      facilityPower: 'Facility power',
      totalCarbon: 'Carbon',
    },
    pairs: 'Chance that the row costs less than the column',
    draws: 'Simulated cases',
    weak: (share: string): string =>
      `${share} of what moves the cheapest option’s cost rests on vendor claims and assumptions.`,
    finding: (settled: string, open: string): string => [settled, open].filter(Boolean).join('; ') + '.',
    settledAgainst: (name: string, list: string): string => `${name} is settled against ${list}`,
    settledAgainstNone: (name: string, list: string): string => `${name} is settled against none: ${list}`,
    openAgainst: (list: string): string => `not against ${list}`,
    pending: 'Cases are being simulated.',
  },
  map: {
    finding: (a: string, b: string): string => `Where ${a} costs less than ${b}.`,
    still: (inputs: readonly string[], a: string, b: string): string =>
      `Neither ${inputs.join(' nor ')} moves the difference between ${a} and ${b}.`,
  },
  network: {
    heading: 'Counts',
    sites: 'Between sites',
    tiers: { top: 'top switches', middle: 'in between', leaf: 'leaf switches', endpoint: 'endpoints' },
    ports: (used: string, installed: string): string => `${used} of ${installed} ports in use`,
    rate: (rate: number): string => `${portName(rate)} each`,
    copper: (share: string): string => `${share} on copper`,
    pluggable: 'pluggable module',
    copackaged: 'engine and laser of a co-packaged switch',
    tier: 'Tier',
    count: 'Count',
    inUse: 'Ports in use',
    installed: 'Ports installed',
    oneOf: (planes: number, sites: number): string =>
      [planes > 1 ? `one of ${planes} planes in front` : '', sites > 1 ? `one of ${sites} sites` : '']
        .filter(Boolean)
        .join(', '),
    switchFinding: 'One switch; a fabric shows tiers, links and fibres.',
  },
  failures: {
    fabric: (name: string, count: string, other: string, otherCount: string): string =>
      `Jobs stop ${count} times a year with ${name}, ${otherCount} with ${other}.`,
    switch: (name: string, count: string, other: string, otherCount: string): string =>
      `${name} needs ${count} repairs a year, ${other} ${otherCount}.`,
  },
  investment: {
    against: (name: string): string => `Against ${name}`,
    capex: 'Purchase',
    yearly: 'Running cost, first year',
    npv: 'Net present value',
    irr: 'Internal rate of return',
    payback: 'Payback',
    discounted: 'Payback, discounted',
    paid: 'Paid by the end of each year',
    year: 'Year',
    why: (reason: string): string => `${capital(reason)}.`,
    start: 'start',
  },
  carbon: {
    finding: (name: string, least: string, other: string, most: string, count: number): string =>
      `${name} emits ${least} CO₂e over ${years(count)}, ${other} ${most}.`,
    embodied: 'Embodied',
    operational: 'From electricity',
    total: 'Total',
    key: 'Bars: carbon by origin. Line and dot: P10 to P90 and expected total.',
  },
  sources: {
    edition: (edition: string): string => `Edition ${edition}`,
    how: 'How the total is computed',
    boundary: 'Outside the boundary: coolant pumps, taxes, and power of the chip that varies with traffic.',
    claims: 'Published claims, checked',
  },
  quotesDrawer: {
    heading: 'Quotes',
    note: 'They replace public figures in this scenario and stay in this browser and in links you share.',
    supplier: 'Supplier',
    option: 'Option',
    what: 'What is quoted',
    price: (unit: string): string => `Price, ${unit}`,
    power: 'Power, W',
    powerMax: 'Max power, W',
    date: 'Dated',
    add: 'Add quote',
    remove: (supplier: string): string => `Remove the quote of ${supplier}`,
    empty: 'No quotes yet. Add the first one below: results follow at once, and each quote gets a target.',
    kinds: {
      module: (rate: number): string => `${portName(rate)} module`,
      'card-module': (rate: number): string => `${portName(rate)} module, cards`,
      system: (capacity: string): string => `${capacity} switch, whole`,
      switch: (capacity: string): string => `${capacity} switch, no optics`,
    },
    any: 'Any pluggable',
    targets: 'Negotiation targets',
    targetsNote: 'The price at which each quote would make its option the cheapest, all other quotes as they stand.',
    quote: 'Quote',
    limit: 'Break-even',
    veryLikely: 'Very likely cheapest',
    ask: 'What to ask',
    quoted: (text: string): string => `quoted ${text}`,
    keys: { quoted: 'quoted', likely: 'very likely cheapest, 90 %', even: 'cheapest when expected' },
    count: (count: number): string => `${count} ${count === 1 ? 'quote' : 'quotes'}`,
    done: 'Done',
    close: 'Close quotes',
    missing: (field: string): string => `Enter ${field}.`,
    fields: {
      supplier: 'the supplier',
      price: 'a price above 0',
      date: 'a date as YYYY-MM-DD',
      power: 'a power above 0, or leave it empty',
    },
    outcome: 'With these quotes',
    pending: 'Targets are being computed.',
  },
  explanation: {
    heading: 'What this number is made of',
    back: 'Back',
    close: 'Close',
    loading: 'Loading formulas and sources',
    gone: 'This number is not part of the present comparison.',
    against: (name: string, other: string): string => `${name} instead of ${other}`,
    noValue: 'no value',
    range: (text: string): string => `P10 to P90 of simulated cases: ${text}.`,
    certain: 'No uncertain input changes it.',
    weakest: 'Weakest evidence: ',
    uses: 'Made of',
    byYear: 'By year',
    value: 'Value',
    physical: (text: string): string => `Accepted: ${text}.`,
    use: 'Use this figure',
    used: 'in use',
    standard: 'default',
    asOf: (date: string): string => `as of ${date}`,
    noSource: 'No public address',
    cheapest: (name: string, by: string): string => `With it ${name} is cheapest, by ${by}.`,
    same: 'With it all options cost the same.',
    own: 'your value',
  },
  changeOf: (label: string): string => `${label} changed`,
  status: {
    refused: (field: string, found: string, allowed: string): string =>
      `Not changed: ${field} found ${found}; allowed: ${allowed}.`,
    frozen: (edition: string): string => `Edition ${edition}, frozen.`,
    linkProblem: 'Parts of this link could not be used.',
    replace: 'Another scenario was opened. Undo brings yours back.',
    engineFailed: 'The calculation could not start in this browser.',
  },
} as const;

export type DeskWords = typeof deskWords;
