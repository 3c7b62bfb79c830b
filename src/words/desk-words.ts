/**
 * What the desk says, whatever the language: which sentence fits, which options, inputs and amounts it names. How each
 * sentence reads is the language's own. Long because it is one list of what can be said.
 */
import type { BuyerClass, EvidenceClass } from '../catalog/types.ts';
import type { Warning } from '../scenario/warning.ts';
import type {
  AnswerRow,
  AnswerView,
  BreakEvenView,
  ChangeView,
  CostView,
  CurveView,
  FabricView,
  InputName,
  InputView,
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
import { joined } from './decision-words.ts';
import type { DeskTexts } from './desk-texts-en.ts';
import { NumberFormats, type Scale } from './format.ts';
import type { Term } from './glossary-en.ts';
import type { NumberWords } from './number-words.ts';
import { architectures, atStart, portName } from './option-words.ts';

/** A part of a sentence that is printed strong. */
export interface Strong {
  readonly strong: string;
}

/** A sentence, its numbers apart. */
export type Told = readonly (string | Strong)[];

/** A sentence with strong parts: a template that leaves out what is undefined. */
export const told = (texts: TemplateStringsArray, ...parts: readonly (string | Strong | undefined)[]): Told =>
  texts.flatMap((text, i) => [text, parts[i] ?? '']).filter((part) => part !== '');

type Labels = Readonly<Record<string, string>>;

/** Names of what tables and sheets name by id. */
export interface DeskLabels {
  /** Shipped options; own ones carry a label. */
  readonly options: Readonly<Record<string, { readonly name: string; readonly detail: string }>>;
  readonly quantities: Labels;
  readonly groups: Labels;
  readonly inputGroups: Labels;
  readonly decisions: Labels;
  readonly reasons: Labels;
  readonly evidence: Readonly<Record<EvidenceClass, string>>;
  readonly buyerClasses: Readonly<Record<BuyerClass, string>>;
  /** As they stand inside a sentence. */
  readonly scopes: Labels;
  readonly presets: Labels;
  /** By the English name; a region that is not listed keeps it. */
  readonly regions: Labels;
  readonly changes: Readonly<Record<Exclude<ChangeView['kind'], 'input'>, string>>;
}

/** How far one option is below another. */
interface Below {
  readonly option: string;
  readonly amount: string;
}

/** What costs more or less, without its sign. */
interface Apart {
  readonly amount: string;
  readonly isLess: boolean;
}

/** Every sentence that depends on what was found. Options, amounts and lists come as text. */
export interface DeskSentences {
  readonly badge: {
    readonly one: string;
    readonly pending: string;
    readonly same: string;
    readonly open: (options: string, stayPluggable: boolean) => string;
    readonly likely: (option: string, veryLikely: boolean, share: string, stayPluggable: boolean) => string;
  };
  readonly headline: {
    readonly one: (option: string, amount: string, years: string) => string;
    readonly same: string;
    /** The lowest expected cost and the highest chance are of two options; ends without a stop, as the two after it. */
    readonly apart: (best: string, likeliest: string) => string;
    readonly close: (options: string) => string;
    readonly mayTurn: (best: string, others: string) => string;
    /** One amount or two, the smaller first. */
    readonly allBelow: (start: string, amounts: readonly string[], reference: string) => string;
    /** The rival comes last; before it the reference option, unless that is the rival or the best. */
    readonly leads: (best: string, rival: Below, reference: Below | undefined) => string;
  };
  readonly settle: {
    readonly none: (isOpen: boolean) => string;
    /** Unless the input falls under the one or rises over the other the option stays likely cheapest. */
    readonly stays: (input: InputName, under: Strong | undefined, over: Strong | undefined, option: string) => Told;
    /** The option is likely cheapest from the one value to the other; one of the two may be open. */
    readonly between: (input: InputName, from: Strong | undefined, to: Strong | undefined, option: string) => Told;
    readonly settles: (input: InputName, under: Settled | undefined, over: Settled | undefined) => Told;
  };
  readonly cost: {
    readonly one: string;
    readonly same: (a: string, b: string) => string;
    /** @param back Groups of lines that take part of it back, and how much; null where that is more than was saved. */
    readonly saves: (
      saver: string,
      amount: string,
      group: string,
      other: string,
      back: { readonly groups: readonly string[]; readonly amount: string | null } | undefined,
    ) => string;
  };
  readonly matters: {
    readonly decides: (
      input: InputName,
      under: { readonly option: string; readonly value: string },
      over: { readonly option: string; readonly value: string },
    ) => string;
    readonly none: (a: string, b: string) => string;
    readonly worth: (input: InputName, amount: string, all: string) => string;
  };
  readonly power: {
    readonly one: (option: string, power: string) => string;
    readonly same: (power: string) => string;
    readonly least: (option: string, power: string, share: string, most: string, mostPower: string) => string;
  };
  readonly investment: {
    readonly one: string;
    readonly finding: (option: string, reference: string, purchase: Apart, yearly: Apart) => string;
    readonly paybackAtStart: string;
    readonly paybackYears: (years: string) => string;
    readonly nothingInvested: string;
    readonly neverPaysBack: string;
  };
  readonly follows: (value: string, input: InputName) => string;
  readonly target: {
    readonly none: string;
    readonly noneWhy: (option: string) => string;
    readonly unrealistic: string;
    readonly unrealisticWhy: (limit: string, lowest: string) => string;
    readonly wins: (ask: string) => string;
    readonly leads: (ask: string | null) => string;
    readonly leadsWhy: (limit: string, rival: string) => string;
    readonly ask: (limit: string, ask: string | null) => string;
    readonly askWhy: (option: string, rival: string) => string;
  };
  readonly fabric: (found: {
    readonly option: string;
    readonly switches: string;
    readonly tiers: number;
    readonly planes: number;
    readonly sites: number;
    readonly links: string;
    readonly most: string;
    readonly stranded: { readonly ports: string; readonly cost: string } | undefined;
  }) => string;
  readonly sources: (inputs: number, sources: number, assumptions: number, own: number) => string;
  readonly curve: (input: InputName, from: string, to: string, options: string) => string;
  readonly curveOption: (option: string, from: string, to: string) => string;
  readonly breakEven: { readonly noEffect: string; readonly none: string };
  readonly worth: { readonly none: string; readonly under: (amount: string) => string };
  /** Of the line under a picture. */
  readonly picture: {
    readonly edition: (edition: string) => string;
    readonly network: (scope: string, accelerators: string) => string;
    readonly cases: (draws: string) => string;
  };
  readonly refused: {
    readonly outOfRange: (low: string, high: string, whole: boolean, lowExcluded: boolean) => string;
    readonly notAValue: (found: string, unit: string) => string;
    /** In the words of the scenario, which are English. */
    readonly other: (found: string, allowed: string) => string;
  };
}

interface Settled {
  readonly value: Strong;
  readonly option: string;
}

/** All that a language of the desk brings. */
export interface DeskLanguage {
  readonly locale: string;
  readonly numbers: NumberWords;
  readonly and: string;
  readonly or: string;
  readonly labels: DeskLabels;
  readonly sentences: DeskSentences;
  readonly texts: DeskTexts;
  /** Terms of the field, each explained. */
  readonly glossary: Readonly<Record<Term, string>>;
  /** A term as it stands in a text, whatever its capitals. */
  readonly phrase: (term: Term) => string;
  readonly years: (count: number) => string;
  /** An architecture, or the one in leaf switches and the one above. */
  readonly architecture: (below: string, above: string | undefined) => string;
  readonly quotedBy: (what: string, supplier: string) => string;
  readonly inputLabel: (input: InputName) => string;
  /** The same inside a sentence. */
  readonly inputPhrase: (input: InputName) => string;
  readonly warning: (warning: Warning) => string;
}

/** Numbers that stand under each other: one unit, and as many decimals for all as the largest needs for three digits. */
export interface Column {
  readonly unit: string;
  readonly format: (value: number) => string;
  readonly difference: (value: number) => string;
  /** A round value on an axis, without decimals that say nothing. */
  readonly tick: (value: number) => string;
}

const shares = new Set(['opticsShare', 'availability', 'idleShare', 'syncShare']);

/** Shares read as per cent; counts and factors do not. */
const isShare = ({ unit, quantity }: Pick<InputName, 'unit' | 'quantity'>): boolean =>
  (unit === '1' || unit === '1/year') &&
  /(Share|Loss|Rate|Escalation|Decline|Change|inflation)$/.test(quantity) &&
  !/FailureRate$/.test(quantity);

const rowOf = (rows: readonly AnswerRow[], id: string): AnswerRow => rows.find(({ option }) => option.id === id)!;

/** Expected costs that differ by little of what each may move. */
function isClose({ rows }: AnswerView, ids: readonly string[]): boolean {
  const own = ids.map((id) => rowOf(rows, id));
  const spread = Math.max(...own.map(({ value }) => value)) - Math.min(...own.map(({ value }) => value));
  return own.every(({ range: known }) => known !== undefined && spread < 0.15 * (known.p90 - known.p10));
}

/** Terms that names of inputs hold. */
const inputTerms = ['cpo', 'lpo', 'lro', 'dsp', 'dr8', 'pue', 'oversubscription', 'plane'] as const;

/** The term that tells what a shipped option is. */
const optionTerms: Readonly<Record<string, Term>> = {
  retimed: 'fro',
  'half-retimed': 'lro',
  linear: 'lpo',
  cpo: 'cpo',
};

export type DeskWords = ReturnType<typeof deskIn>;

/** The words of the desk in one language. */
export function deskIn(language: DeskLanguage) {
  const { locale, labels, sentences: say, texts, years, inputLabel, inputPhrase } = language;
  const numbers = new NumberFormats(locale, language.numbers);
  const range = (low: string, high: string): string => numbers.range(low, high);
  const percent = (share: number, significant = 2): string => numbers.percent(share, significant);
  const any = (names: readonly string[]): string => joined(names, language.or);
  const all = (names: readonly string[]): string => joined(names, language.and);
  const optionName = ({ id, label, own }: OptionName): string => (own ? label : (labels.options[id]?.name ?? label));
  const region = (label: string): string => labels.regions[label] ?? label;
  const nameIn =
    ({ rows }: AnswerView) =>
    (id: string): string =>
      optionName(rowOf(rows, id).option);

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
      tick: (value) => numbers.number(value / scale.factor, 6),
    };
  }

  /** A value of an input with its unit; years stand without groups. */
  function amount(value: number, { unit, quantity }: Pick<InputName, 'unit' | 'quantity'>, significant = 4): string {
    if (/[yY]ear$/.test(quantity) && value > 1900 && value < 2200) return String(value);
    const number = isShare({ unit, quantity }) ? percent(value, significant) : numbers.number(value, significant);
    return `${number} ${numbers.unit(unit)}`.trim();
  }

  /** How far one option is below another, to the digits that the range is worth. */
  function below({ rows, unit, reference }: AnswerView, lower: string, higher: string): string {
    const value = rowOf(rows, higher).value - rowOf(rows, lower).value;
    const other = lower === reference ? higher : higher === reference ? lower : undefined;
    const known = other === undefined ? undefined : rowOf(rows, other).difference;
    if (known?.p10 === undefined || known.p90 === undefined) return numbers.quantity(value, unit, 2);
    return numbers.banded(value, { p10: known.p10, p90: known.p90 }, unit).value;
  }

  function badge(answer: AnswerView): { readonly text: string; readonly settled: boolean } {
    const { rows, decision } = answer;
    if (rows.length === 1) return { text: say.badge.one, settled: false };
    if (!decision) return { text: say.badge.pending, settled: false };
    const { verdict, flags, contenders, leader, leadingChance } = decision;
    if (flags.includes('no-difference')) return { text: say.badge.same, settled: true };
    const name = nameIn(answer);
    const stay = flags.includes('stay-pluggable');
    if (verdict === 'not-settled') return { text: say.badge.open(any(contenders.map(name)), stay), settled: false };
    const settled = verdict === 'settled';
    return { text: say.badge.likely(name(leader), settled, numbers.drawShare(leadingChance), stay), settled };
  }

  /** The answer in one sentence. */
  function headline(answer: AnswerView): string {
    const { rows, decision, reference, unit } = answer;
    const name = nameIn(answer);
    const byCost = [...rows].sort((a, b) => a.value - b.value);
    const first = byCost[0]!.option.id;
    if (rows.length === 1)
      return say.headline.one(name(first), numbers.quantity(byCost[0]!.value, unit), years(answer.years));
    if (decision?.flags.includes('no-difference')) return say.headline.same;
    if (!decision) return leads(answer, first);
    const { contenders, best, likeliest, flags } = decision;
    const differ = flags.includes('best-not-likeliest') && likeliest !== best;
    const apart = say.headline.apart(name(best), name(likeliest));
    if (decision.verdict !== 'not-settled') return differ ? `${apart}.` : leads(answer, best);
    const start = differ
      ? apart
      : isClose(answer, contenders)
        ? say.headline.close(all(contenders.map(name)))
        : say.headline.mayTurn(name(best), any(contenders.filter((id) => id !== best).map(name)));
    const isBelow =
      !contenders.includes(reference) && contenders.every((id) => rowOf(rows, id).value < rowOf(rows, reference).value);
    if (!isBelow) return `${start}.`;
    const amounts = [...new Set([...contenders].reverse().map((id) => below(answer, id, reference)))];
    const ends = amounts.length > 1 ? [amounts[0]!, amounts.at(-1)!] : amounts;
    return say.headline.allBelow(start, ends, name(reference));
  }

  function leads(answer: AnswerView, best: string): string {
    const { rows, reference } = answer;
    const name = nameIn(answer);
    const others = rows.filter(({ option }) => option.id !== best);
    const rival = others.reduce((a, b) => {
      const [ofA, ofB] = [a.chance ?? 0, b.chance ?? 0];
      return ofB > ofA || (ofB === ofA && b.value < a.value) ? b : a;
    }).option.id;
    const apart = (id: string): Below => ({ option: name(id), amount: below(answer, best, id) });
    const both = reference !== best && rival !== reference;
    return say.headline.leads(name(best), apart(rival), both ? apart(reference) : undefined);
  }

  /** What a firm figure would settle, or what would change the answer: parts of a sentence, numbers apart. */
  function settle(answer: AnswerView): Told {
    const { rows, decision } = answer;
    if (!decision || rows.length < 2) return [];
    const name = nameIn(answer);
    const found = decision.settle;
    const open = decision.verdict === 'not-settled';
    if (!found) return [say.settle.none(open)];
    const { input, kind, below: low, above: high } = found;
    const value = (at: number): Strong => ({ strong: amount(at, input, 3) });
    const [under, over] = [low && value(low.value), high && value(high.value)];
    const own = kind === 'changes' ? (low ?? high)!.option : undefined;
    if (own !== undefined && own === decision.leader && !open) return say.settle.stays(input, under, over, name(own));
    // It is likely the cheapest as long as the figure is about what is used now.
    if (own !== undefined) return say.settle.between(input, under, over, name(own));
    return say.settle.settles(
      input,
      low && { value: under!, option: name(low.option) },
      high && { value: over!, option: name(high.option) },
    );
  }

  /** Which lines make the difference between the two that lead. */
  function costFinding({ unit }: CostView, pair: PairView | undefined): string {
    if (!pair) return say.cost.one;
    const { a, b } = pair;
    const moved = [...pair.groups]
      .filter(({ value }) => value !== 0)
      .sort((x, y) => Math.abs(y.value) - Math.abs(x.value));
    const [first, ...rest] = moved;
    if (!first) return say.cost.same(optionName(a), optionName(b));
    const money = (value: number): string => numbers.quantity(Math.abs(value), unit, 2);
    const saver = first.value < 0 ? a : b;
    const back = rest.filter(({ value }) => Math.sign(value) !== Math.sign(first.value)).slice(0, 2);
    const lost = back.reduce((sum, { value }) => sum + Math.abs(value), 0);
    return say.cost.saves(
      optionName(saver),
      money(first.value),
      first.id,
      optionName(saver === a ? b : a),
      lost < 0.1 * Math.abs(first.value)
        ? undefined
        : { groups: back.map(({ id }) => id), amount: lost >= Math.abs(first.value) ? null : money(lost) },
    );
  }

  function mattersFinding({ a, b, curve, evpi, rows, unit }: MattersView): string {
    const first = rows.find(({ worth: known }) => (known.value ?? 0) > 0);
    const zones = curve?.zones.filter(({ option }) => option !== null) ?? [];
    if (curve && zones.length > 1) {
      const end = (id: string | null, value: number) => ({
        option: optionName(curve.options.find((option) => option.id === id)!),
        value: amount(value, curve.input, 3),
      });
      const [low, high] = [zones[0]!, zones.at(-1)!];
      return say.matters.decides(curve.input, end(low.option, low.to), end(high.option, high.from));
    }
    if (!first) return say.matters.none(optionName(a), optionName(b));
    const money = (value: number): string => numbers.quantity(value, unit, 2);
    return say.matters.worth(first.input, money(first.worth.value!), money(evpi));
  }

  function powerFinding({ options, facility }: PowerView): string {
    const ranked = options.map((option, i) => ({ option, power: facility[i]! })).sort((x, y) => x.power - y.power);
    const [first, most] = [ranked[0]!, ranked.at(-1)!];
    const watts = (power: number): string => numbers.quantity(power, 'W');
    if (ranked.length === 1) return say.power.one(optionName(first.option), watts(first.power));
    if (first.power === most.power) return say.power.same(watts(first.power));
    const share = percent((most.power - first.power) / most.power);
    return say.power.least(
      ...([optionName(first.option), watts(first.power), share, optionName(most.option), watts(most.power)] as const),
    );
  }

  function breakEven(found: BreakEvenView | null | undefined, input: InputName): string {
    if (found === undefined) return '';
    if (found === null) return say.breakEven.noEffect;
    if (found.value === null) return say.breakEven.none;
    return amount(found.value, input) + (found.more > 0 ? ` (+${found.more})` : '');
  }

  function worth({ value, below: floor }: WorthView, unit: string): string {
    if (value === 0) return say.worth.none;
    if (value !== null) return numbers.quantity(value, unit, 2);
    return floor === null ? '' : say.worth.under(numbers.quantity(floor, unit, 1));
  }

  function payback(value: number | null, reason: string | null): string {
    if (value === null) return labels.reasons[reason ?? ''] ?? '';
    return value === 0 ? say.investment.paybackAtStart : say.investment.paybackYears(numbers.number(value, 2));
  }

  function irr({ irr: roots, capex }: InvestmentRow): string {
    if (capex <= 0) return say.investment.nothingInvested;
    return roots.length > 0 ? all(roots.map((rate) => percent(rate, 3))) : say.investment.neverPaysBack;
  }

  function investmentFinding({ rows, reference, unit }: InvestmentView): string {
    const best = [...rows].sort((x, y) => y.npv - x.npv)[0];
    if (!best) return say.investment.one;
    const apart = (value: number): Apart => ({ amount: numbers.quantity(Math.abs(value), unit, 2), isLess: value < 0 });
    return say.investment.finding(
      ...([optionName(best.option), optionName(reference), apart(best.capex), apart(best.yearly)] as const),
    );
  }

  function change({ kind, input, before, after, of }: ChangeView): {
    readonly label: string;
    readonly before: string;
    readonly after: string;
  } {
    const named = (id: string): string => labels.options[id]?.name ?? id;
    const plain = (value: string | number | readonly string[] | null): string => {
      if (value === null) return '';
      if (typeof value === 'number') return String(value);
      if (typeof value !== 'string') return value.map(named).join(', ');
      if (kind === 'scope') return atStart(labels.scopes[value] ?? value);
      if (kind === 'region') return labels.regions[value] ?? value;
      if (kind === 'buyerClass') return labels.buyerClasses[value as BuyerClass] ?? value;
      return named(value);
    };
    if (kind !== 'input') return { label: labels.changes[kind], before: plain(before), after: plain(after) };
    const shown = (value: typeof before | typeof after): string =>
      typeof value === 'number' ? amount(value, input!) : '';
    return {
      label: inputLabel(input!),
      before: shown(before),
      after: of ? say.follows(shown(after), of) : shown(after),
    };
  }

  function target(
    { quoted, limit, ask, rival, lowest, option }: TargetView,
    unit: string,
  ): { readonly ask: string; readonly why: string } {
    const money = (value: number): string => numbers.number(value, 4);
    const asked = ask === null ? null : money(ask);
    if (limit === null) return { ask: say.target.none, why: say.target.noneWhy(optionName(option)) };
    if (lowest !== null && limit < lowest)
      return {
        ask: say.target.unrealistic,
        why: say.target.unrealisticWhy(`${money(limit)} ${unit}`, money(lowest)),
      };
    if (quoted <= limit)
      return {
        ask: ask !== null && quoted <= ask ? say.target.wins(money(ask)) : say.target.leads(asked),
        why: rival ? say.target.leadsWhy(money(limit), optionName(rival)) : '',
      };
    return {
      ask: say.target.ask(money(limit), asked),
      why: rival ? say.target.askWhy(optionName(option), optionName(rival)) : '',
    };
  }

  function fabricSentence(found: FabricView): string {
    const { option, tierCount, planes, sites, switches, links, mostEndpoints, stranded } = found;
    const whole = (value: number): string => numbers.number(value, 9);
    return say.fabric({
      option: optionName(option),
      switches: whole(switches),
      tiers: tierCount,
      planes,
      sites,
      links: whole(links),
      most: whole(mostEndpoints),
      stranded:
        stranded.ends > 0
          ? { ports: whole(stranded.ends), cost: numbers.quantity(stranded.cost, stranded.unit) }
          : undefined,
    });
  }

  function quantityCell(quantity: string, value: number | null): string {
    if (value === null) return '';
    if (shares.has(quantity)) return percent(value, quantity === 'availability' ? 5 : 3);
    return Number.isInteger(value) && value < 1e7 ? numbers.number(value, 7) : numbers.number(value);
  }

  const line = (quantity: string): string => labels.quantities[quantity] ?? quantity;

  function quantityLabel(quantity: string, unit: string): string {
    return ['1', '1/year', 'h/year'].includes(unit) ? line(quantity) : `${line(quantity)}, ${numbers.unit(unit)}`;
  }

  function sourcesFinding({ inputs, sources, own, classes }: SourcesView): string {
    return say.sources(inputs, sources, classes.find(({ evidence }) => evidence === 'assumption')?.count ?? 0, own);
  }

  function curveFinding({ input, x, chances, options }: CurveView): string {
    const list = options.flatMap((option, o) => {
      const own = chances[o]!;
      if (Math.max(...own) < 0.05) return [];
      return [say.curveOption(optionName(option), numbers.drawShare(own[0]!), numbers.drawShare(own.at(-1)!))];
    });
    return say.curve(input, amount(x[0]!, input, 3), amount(x.at(-1)!, input, 3), list.join(', '));
  }

  /** Why a value of an input is not taken: its range where that is why, what the scenario says of it otherwise. */
  function refused(
    input: InputView | undefined,
    value: unknown,
    { found, allowed }: { readonly found: string; readonly allowed: string },
  ): string {
    if (!input) return say.refused.other(found, allowed);
    const { minimum, maximum, whole, unit } = input;
    if (typeof value === 'string' && !/ of /.test(value)) return say.refused.notAValue(value, numbers.unit(unit));
    if (typeof value !== 'number') return say.refused.other(found, allowed);
    const isOutside = !(value > minimum && value <= maximum) || (whole && !Number.isInteger(value));
    if (!isOutside || input.choices.length > 0) return say.refused.other(found, allowed);
    const [low, high] = [minimum, maximum].map((at) => amount(at, input, 12)) as [string, string];
    // The unit stands once.
    const after = / .*$/.exec(high)?.[0] ?? '';
    const plain = low.endsWith(after) ? low.slice(0, low.length - after.length) : low;
    // A limit that is refused is not in the range.
    return say.refused.outOfRange(plain, high, whole, value === minimum);
  }

  return {
    ...texts,
    locale,
    numbers,
    column,
    range,
    years,
    percent,
    amount,
    isShare,
    portName,
    optionName,
    optionDetail: ({ id, own, architecture, supplier }: OptionName): string => {
      const what = own ? architectureName(architecture) : (labels.options[id]?.detail ?? '');
      return supplier === null ? what : language.quotedBy(what, supplier);
    },
    architectureName,
    inputLabel,
    inputPhrase,
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
    line,
    refused,
    warning: language.warning,
    all,
    optionTerm: ({ id, own }: OptionName): Term | undefined => (own ? undefined : optionTerms[id]),
    term: (id: Term): string => language.glossary[id],
    phrase: language.phrase,
    /** What an input is, and the terms in its name; the tables say the former in English. */
    inputMeaning: (input: InputName & { readonly meaning: string }): string => {
      const label = inputLabel(input);
      const terms = inputTerms.filter((term) =>
        new RegExp(`(?<![\\p{L}\\d])${language.phrase(term)}s?(?![\\p{L}\\d])`, 'iu').test(label),
      );
      return [...(locale === 'en' ? [`${input.meaning}.`] : []), ...terms.map((term) => language.glossary[term])].join(' ');
    },
    /** What a picture of a chart rests on, in one line. */
    pictureSource: (question: QuestionView): string => {
      const { scope, region: at, regions } = question;
      return [
        say.picture.edition(question.edition),
        scope === 'switch'
          ? (labels.scopes[scope] ?? scope)
          : say.picture.network(labels.scopes[scope] ?? scope, numbers.number(question.endpoints, 9)),
        question.capacity,
        region(regions.find(({ id }) => id === at)?.label ?? at),
        years(question.years),
        question.currency.code,
        say.picture.cases(numbers.number(question.draws, 6)),
      ].join(', ');
    },
    chance: (share: number): string => {
      if (share > 0 && share < 0.005) return '< 1 %';
      return share < 0.6 ? percent(share, share < 0.1 ? 1 : 2) : numbers.drawShare(share);
    },
    evidence: (id: EvidenceClass): string => labels.evidence[id],
    group: (id: string): string => labels.groups[id] ?? labels.inputGroups[id] ?? id,
    inputGroup: (id: string): string => labels.inputGroups[id] ?? id,
    decision: (id: string): string => labels.decisions[id] ?? id,
    reason: (id: string | null): string => labels.reasons[id ?? ''] ?? '',
    scope: (id: string): string => labels.scopes[id] ?? id,
    preset: (id: string): string => labels.presets[id] ?? id,
    buyerClass: (id: BuyerClass): string => labels.buyerClasses[id],
    region,
  };

  function architectureName(architecture: string): string {
    const [below, above] = architecture.split('+').map((id) => architectures[id] ?? id);
    return language.architecture(below!, above);
  }
}
