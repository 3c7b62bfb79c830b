/**
 * The question and the answer in words, whatever the language: which sentence fits, which options, inputs and amounts it
 * names. How each sentence reads is the language's own. The one text of desk, widget, terminal and picture.
 * Longer than most files: its sentences share names and amounts.
 */
import type { AnswerRow, AnswerView, InputName, InputView, OptionName, QuestionView } from '../view/view.ts';
import type { answerLanguage } from './en/answer.ts';
import { NumberFormats, turningDigits } from './format.ts';
import { held } from './held.ts';
import { formatInput } from './input-format.ts';
import { architectures, joined } from './option-words.ts';

/** A part of a sentence that is printed strong. */
export interface Strong {
  readonly strong: string;
}

/** A sentence, its numbers apart. */
export type Told = readonly (string | Strong)[];

/** A sentence with strong parts: a template that leaves out what is undefined. */
export const told = (texts: TemplateStringsArray, ...parts: readonly (string | Strong | undefined)[]): Told =>
  texts.flatMap((text, i) => [text, parts[i] ?? '']).filter((part) => part !== '');

/** The same as one text. */
export const plain = (parts: Told): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.strong)).join('');

/** What the question names. */
export type Asked = Pick<
  QuestionView,
  | 'scope'
  | 'capacity'
  | 'capacities'
  | 'region'
  | 'regions'
  | 'endpoints'
  | 'planes'
  | 'networks'
  | 'sites'
  | 'ports'
  | 'portRateGbps'
  | 'years'
> &
  Partial<Pick<QuestionView, 'above'>>;

/** The switch that the question names, by its label. */
export const switchName = ({ capacity, capacities }: Pick<Asked, 'capacity' | 'capacities'>): string =>
  capacities.find(({ id }) => id === capacity)!.label;

/** The switches above the leaves, tier by tier, where they are others: `51.2T / 102.4T`. */
export const namesAbove = ({ above = [] }: Partial<Pick<QuestionView, 'above'>>): string | undefined =>
  above.length === 0 ? undefined : above.join(' / ');

/** How far one option is below another. */
export interface Below {
  readonly option: string;
  readonly amount: string;
}

export interface Settled {
  readonly value: Strong;
  readonly option: string;
}

/** All that a language brings for question and answer: what English has, with the same parameters. */
export type AnswerLanguage = typeof answerLanguage;

export type AnswerWords = ReturnType<typeof answerIn>;

const regionOf = ({ region, regions }: Pick<QuestionView, 'region' | 'regions'>): string =>
  regions.find(({ id }) => id === region)?.label ?? region;

const rowOf = (rows: readonly AnswerRow[], id: string): AnswerRow => rows.find(({ option }) => option.id === id)!;

/** Expected costs that differ by little of what each may move. */
function isClose({ rows }: AnswerView, ids: readonly string[]): boolean {
  const own = ids.map((id) => rowOf(rows, id));
  const spread = Math.max(...own.map(({ value }) => value)) - Math.min(...own.map(({ value }) => value));
  return own.every(({ range: known }) => known !== undefined && spread < 0.15 * (known.p90 - known.p10));
}

/** Question and answer in one language. */
export function answerIn(language: AnswerLanguage) {
  const { locale, signs, options, regions, years, question: ask, badge: mark, headline: say, settle: turn } = language;
  const numbers = new NumberFormats(locale, language.numbers);
  const list = (parts: readonly string[]): string => parts.join(signs.list);
  const any = (names: readonly string[]): string => joined(names, language.or, signs.list);
  const all = (names: readonly string[]): string => joined(names, language.and, signs.list);
  const optionName = ({ id, label, own, quoteFor, supplier }: OptionName): string => {
    if (quoteFor !== null && supplier !== null) return (options[quoteFor]?.name ?? label) + signs.bracket(supplier);
    return own ? label : (options[id]?.name ?? label);
  };
  const region = (label: string): string => regions[label] ?? label;
  const inRegion = (label: string): string => language.inRegion[label] ?? region(label);
  const nameIn =
    ({ rows }: AnswerView) =>
    (id: string): string =>
      optionName(rowOf(rows, id).option);

  /** How often something is the cheapest: short, for tables. */
  function chance(share: number): string {
    if (share > 0 && share < 0.005) return `< ${numbers.percent(0.01)}`;
    return share < 0.6 ? numbers.percent(share, share < 0.1 ? 1 : 2) : numbers.drawShare(share);
  }

  /** A value of an input with its unit. */
  const amount = (value: number, of: Pick<InputName, 'quantity' | 'unit'>, significant = 4): string =>
    formatInput(value, of, significant, numbers);

  /** Where a choice turns: `932 USD`, `1,381 USD`; wherever the same one is told, it has the same digits. */
  const turning = (value: number, of: Pick<InputName, 'quantity' | 'unit'>): string =>
    amount(value, of, turningDigits(value));

  /** What is asked, without what readers can change it to. */
  function question(asked: Asked): string {
    const where = inRegion(regionOf(asked));
    if (asked.networks.length > 0) {
      const each = asked.networks.map((network) =>
        ask.network(
          network.label,
          numbers.number(network.endpoints, 9),
          network.capacityLabel + ask.above(namesAbove(network)),
        ),
      );
      return `${ask.networks(each.length)}${where}${ask.sites(asked.sites)}${signs.colon}${list(each)}${signs.comma.trimEnd()}${ask.over}${years(asked.years)}`;
    }
    const what =
      asked.scope === 'switch'
        ? [ask.inSwitch(asked.ports, asked.portRateGbps), where, ask.onOne, switchName(asked), ask.oneSwitch]
        : [
            ...[
              numbers.number(asked.endpoints, 9),
              asked.endpoints === 1 ? ask.inFabricOfOne : ask.inFabric,
              where,
              ask.planes(asked.planes),
            ],
            ...[ask.sites(asked.sites), ask.on, switchName(asked), ask.switches],
            ...[ask.above(namesAbove(asked)), signs.comma],
          ];
    return `${what.join('').trimEnd()}${ask.over}${years(asked.years)}`;
  }

  /** What every result rests on. */
  function conditions(
    asked: Pick<QuestionView, 'region' | 'regions'>,
    inputs: readonly Pick<InputView, 'quantity' | 'unit' | 'value' | 'origin'>[],
  ): string {
    const [price, pue] = ['electricityPrice', 'pue'].map((name) => inputs.find(({ quantity }) => quantity === name)!);
    const known = price!.origin === 'scenario';
    const where = known ? language.ownValue : region(regionOf(asked));
    return language.conditions(amount(price!.value!, price!, 3), where, amount(pue!.value!, pue!, 3));
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
    if (rows.length === 1) return { text: mark.one, settled: false };
    if (!decision) return { text: mark.pending, settled: false };
    const { verdict, flags, contenders, leader, leadingChance, openQuotes } = decision;
    if (flags.includes('no-difference')) return { text: mark.same, settled: true };
    const name = nameIn(answer);
    const stay = flags.includes('stay-pluggable');
    if (verdict === 'not-settled') return { text: mark.open(any(contenders.map(name)), stay), settled: false };
    const settled = verdict === 'settled';
    // Where it is open which of several quotes wins, or they are the same, the chance is that of all of them.
    const { option: first, value } = rowOf(rows, leader);
    const alike = rows.filter((row) => row.option.architecture === first.architecture && row.value === value);
    const who = any((openQuotes.length > 0 ? openQuotes : alike.map(({ option }) => option.id)).map(name));
    return { text: mark.likely(who, settled, numbers.drawShare(leadingChance), stay), settled };
  }

  /** The answer in one sentence. */
  function headline(answer: AnswerView): string {
    const { rows, decision, unit } = answer;
    const name = nameIn(answer);
    const byCost = [...rows].sort((a, b) => a.value - b.value);
    const first = byCost[0]!.option.id;
    if (rows.length === 1) return say.one(name(first), numbers.quantity(byCost[0]!.value, unit), years(answer.years));
    if (decision?.flags.includes('no-difference')) return say.same;
    if (!decision) return leads(answer, first);
    const { contenders, best, likeliest, flags } = decision;
    const differ = flags.includes('best-not-likeliest') && likeliest !== best;
    const apart = say.apart(name(best), name(likeliest));
    if (decision.verdict !== 'not-settled') return differ ? apart + signs.stop : leads(answer, best);
    const start = differ
      ? apart
      : isClose(answer, contenders)
        ? say.close(all(contenders.map(name)))
        : say.mayTurn(name(best), any(contenders.filter((id) => id !== best).map(name)));
    return together(answer, start, contenders);
  }

  /** What several have in common, and how far they are below the reference option where all are. */
  function together(answer: AnswerView, start: string, ids: readonly string[]): string {
    const { rows, reference } = answer;
    const isBelow = !ids.includes(reference) && ids.every((id) => rowOf(rows, id).value < rowOf(rows, reference).value);
    if (!isBelow) return start + signs.stop;
    const amounts = [...new Set([...ids].reverse().map((id) => below(answer, id, reference)))];
    const ends = amounts.length > 1 ? [amounts[0]!, amounts.at(-1)!] : amounts;
    return say.allBelow(start, ends, nameIn(answer)(reference));
  }

  function leads(answer: AnswerView, best: string): string {
    const { rows, reference } = answer;
    const name = nameIn(answer);
    const others = rows.filter(({ option }) => option.id !== best);
    const rival = others.reduce((a, b) => {
      const [ofA, ofB] = [a.chance ?? 0, b.chance ?? 0];
      return ofB > ofA || (ofB === ofA && b.value < a.value) ? b : a;
    }).option.id;
    const isNothing = (id: string): boolean => !/[1-9]/.test(below(answer, best, id));
    if (isNothing(rival)) {
      const same = rows.map(({ option }) => option.id).filter((id) => id === best || isNothing(id));
      return together(answer, say.close(all(same.map(name))), same);
    }
    const apart = (id: string): Below => ({ option: name(id), amount: below(answer, best, id) });
    const both = reference !== best && rival !== reference;
    return say.leads(name(best), apart(rival), both ? apart(reference) : undefined);
  }

  /** What a firm figure would settle, or what would change the answer: parts of a sentence, numbers apart. */
  function settle(answer: AnswerView): Told {
    const { rows, decision } = answer;
    if (!decision || rows.length < 2) return [];
    const name = nameIn(answer);
    const found = decision.settle;
    const open = decision.verdict === 'not-settled';
    if (!found) return [turn.none(open)];
    const { input, kind, below: low, above: high } = found;
    const value = (at: number): Strong => ({ strong: turning(at, input) });
    const [under, over] = [low && value(low.value), high && value(high.value)];
    const own = kind === 'changes' ? (low ?? high)!.option : undefined;
    if (own !== undefined && own === decision.leader && !open) return turn.stays(input, under, over, name(own));
    // It is likely the cheapest as long as the figure is about what is used now.
    if (own !== undefined) return turn.between(input, under, over, name(own));
    return turn.settles(
      input,
      low && { value: under!, option: name(low.option) },
      high && { value: over!, option: name(high.option) },
    );
  }

  function architectureName(architecture: string): string {
    const [below, above] = architecture.split('+').map((id) => architectures[id] ?? id);
    return language.architecture(below!, above);
  }

  /** How often each architecture is the cheapest, where several options are ways to buy one. */
  function byArchitecture({ rows, decision }: AnswerView): string {
    if (!decision || decision.byArchitecture.length === rows.length) return '';
    const each = decision.byArchitecture.map((one) => `${architectureName(one.architecture)} ${chance(one.chance)}`);
    return language.byArchitecture(list(each));
  }

  return {
    locale,
    numbers,
    years,
    amount,
    turning,
    any,
    all,
    list,
    signs,
    region,
    inRegion,
    optionName,
    inputPhrase: language.inputPhrase,
    questionSentence: question,
    conditions,
    chance,
    badge,
    headline,
    settle,
    architectureName,
    byArchitecture,
    restsOn: (share: number, of: 'cheapest' | 'difference'): string => language.restsOn(numbers.percent(share), of),
    disclosures: (options: readonly OptionName[]): string[] =>
      options.flatMap((option) =>
        option.sponsor === null ? [] : [language.disclosure(optionName(option), option.sponsor)],
      ),
  };
}

/** Question, answer and conditions as the widget shows them before cases are simulated. */
export interface TcoTold {
  readonly question: string;
  readonly headline: string;
  readonly conditions: string;
  /** Whose figures products of sponsors have. */
  readonly disclosures: readonly string[];
}

export interface ToldOf extends Asked {
  readonly answer: AnswerView;
  readonly conditions: readonly Pick<InputView, 'quantity' | 'unit' | 'value' | 'origin'>[];
}

export function toldIn(language: AnswerLanguage): (of: ToldOf) => TcoTold {
  const words = answerIn(language);
  return (of) => ({
    question: held(language.ask(words.questionSentence(of))),
    headline: held(words.headline(of.answer)),
    conditions: held(words.conditions(of, of.conditions)),
    disclosures: words.disclosures(of.answer.rows.map(({ option }) => option)).map(held),
  });
}
