/**
 * What the desk says, whatever the language. How each sentence reads is the language's own. Longer than most files: it is the
 * one list of all that a language has to say.
 */
import type { BuyerClass } from '../catalog/types.ts';
import type {
  BreakEvenView,
  ChangeView,
  CheapestView,
  EditionMoved,
  EditionsView,
  InputName,
  InvestmentRow,
  OptionName,
  QuestionView,
  WorthView,
} from '../view/view.ts';
import { answerIn, namesAbove, switchName } from './answer-words.ts';
import { findingsIn } from './desk-findings.ts';
import type { DeskLanguage } from './desk-language.ts';
import type { Scale } from './format.ts';
import type { Term } from './en/glossary.ts';
import { isShare } from './input-format.ts';
import { atStart, portName } from './option-words.ts';
import { refusalsIn } from './refusal-words.ts';
import { sentences } from './sentences.ts';
import { warningIn } from './warning-words.ts';

/** Numbers that stand under each other: one unit, and as many decimals for all as the largest needs for three digits. */
export interface Column {
  readonly unit: string;
  readonly format: (value: number) => string;
  readonly difference: (value: number) => string;
  /** A round value on an axis, without decimals that say nothing. */
  readonly tick: (value: number) => string;
}

const shares = new Set(['opticsShare', 'availability', 'idleShare', 'syncShare']);

/**
 * Around a term that stands in a name: no letter of its own script, or it is part of another word. Han has no sign of where
 * a word ends, and behind a Korean word stands what it is in the sentence.
 */
function wordsAround(phrase: string): readonly [before: string, after: string] {
  const own = ['Latin', 'Katakana', 'Hangul'].filter((script) =>
    new RegExp(`^\\p{Script=${script}}`, 'u').test(phrase),
  );
  const letters = own.map((script) => `\\p{Script=${script}}`).join('');
  return [`(?<![${letters}\\d])`, `(?![${letters.replace('\\p{Script=Hangul}', '')}\\d])`];
}

/** Terms that names of inputs hold. */
const inputTerms = ['cpo', 'npo', 'lpo', 'lro', 'dsp', 'dr8', 'pue', 'oversubscription', 'plane'] as const;

/** The term that tells what a shipped option is. */
const optionTerms: Readonly<Record<string, Term>> = {
  retimed: 'fro',
  'half-retimed': 'lro',
  linear: 'lpo',
  cpo: 'cpo',
  npo: 'npo',
};

export type DeskWords = ReturnType<typeof deskIn>;

/** The words of the desk in one language. */
export function deskIn(language: DeskLanguage) {
  const { labels, sentences: say, texts, inputLabel } = language;
  const { options } = language.answer;
  const answer = answerIn(language.answer);
  const { numbers, years, amount, turning, all, list, region } = answer;
  const findings = findingsIn(say, texts, answer);
  const refusal = refusalsIn(language.refusals, numbers);
  const range = (low: string, high: string): string => numbers.range(low, high);
  const percent = (share: number, significant = 2): string => numbers.percent(share, significant);

  function column(values: readonly number[], unit: string, significant = 3): Column {
    const sizes = values.map(Math.abs).sort((one, other) => one - other);
    const most = sizes.at(-1) ?? 0;
    const middle = sizes[sizes.length >> 1] ?? 0;
    // The unit is that of the largest, but of the middle one where that is half of it or more: one range that reaches over
    // 億 does not turn a column of `8,200万` into `0.82億`.
    const scale: Scale = numbers.scaleFor(most > 2 * middle ? most : middle, unit);
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

  function breakEven(found: BreakEvenView | null | undefined, input: InputName): string {
    if (found === undefined) return '';
    if (found === null) return say.breakEven.noEffect;
    if (found.value === null) return say.breakEven.none;
    return turning(found.value, input) + (found.more > 0 ? answer.signs.bracket(`+${found.more}`) : '');
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

  /** `+12 %`; nothing where it is no amount. */
  function differenceText(share: number | null): string {
    if (share === null) return '';
    const text = percent(share, 3);
    return share > 0 && /[1-9]/.test(text) ? `+${text}` : text;
  }

  function change({ kind, input, supplier, before, usual, after, of, unit, difference }: ChangeView): {
    readonly label: string;
    readonly before: string;
    /** Of a quote in its place: the public figure. */
    readonly usual: string;
    readonly after: string;
    readonly difference: string;
  } {
    const named = (id: string): string => options[id]?.name ?? id;
    const plain = (value: string | number | readonly string[] | null): string => {
      if (value === null) return '';
      if (typeof value === 'number') return String(value);
      if (typeof value !== 'string') return list(value.map(named));
      if (kind === 'scope') return atStart(labels.scopes[value] ?? value);
      if (kind === 'region') return region(value);
      if (kind === 'buyerClass') return labels.buyerClasses[value as BuyerClass] ?? value;
      return named(value);
    };
    if (kind === 'quote')
      return {
        label: labels.changes.quote + answer.signs.comma + supplier!,
        before: '',
        usual: usual === undefined ? '' : numbers.quantity(usual, unit!, 6),
        after: numbers.quantity(after as number, unit!, 6),
        difference: differenceText(difference),
      };
    if (kind !== 'input')
      return {
        label: labels.changes[kind],
        before: plain(before),
        usual: plain(before),
        after: plain(after),
        difference: '',
      };
    const shown = (value: typeof before | typeof after): string =>
      // A whole number is read back with all its digits: 16,384 endpoints.
      typeof value === 'number' ? amount(value, input!, Number.isInteger(value) ? 15 : undefined) : '';
    return {
      label: inputLabel(input!),
      before: shown(before),
      usual: shown(before),
      difference: differenceText(difference),
      after: of ? say.follows(shown(after), of) : shown(after),
    };
  }

  /** `CPO cheaper, 1.2 million USD`: which of two options a difference, a less b, is in favour of. */
  function whichCheaper(a: string, b: string, difference: number, { format, unit }: Column): string {
    const amount = format(Math.abs(difference));
    if (!/[1-9]/.test(amount)) return texts.cost.same;
    return list([texts.cost.cheaper(difference < 0 ? a : b), numbers.withUnit(amount, unit)]);
  }

  /** Shares of a row as per cent, with the same decimals; undefined for what is no share. */
  function shareColumn(quantity: string, values: readonly (number | null)[]): Column | undefined {
    if (!shares.has(quantity)) return undefined;
    const inPercent = values.map((value) => 100 * (value ?? 0));
    const { format, ...others } = column(inPercent, '1', quantity === 'availability' ? 5 : 3);
    return { ...others, format: (value) => numbers.withUnit(format(100 * value), '%') };
  }

  function quantityCell(value: number | null): string {
    if (value === null) return '';
    return Number.isInteger(value) && value < 1e7 ? numbers.number(value, 7) : numbers.number(value);
  }

  const line = (quantity: string): string => labels.quantities[quantity] ?? quantity;

  function quantityLabel(quantity: string, unit: string): string {
    return ['1', '1/year', 'h/year', 'day'].includes(unit) ? line(quantity) : quantityIn(quantity, numbers.unit(unit));
  }

  /** `Energy a year, kWh`: what the name says the unit need not say again. */
  function quantityIn(quantity: string, unit: string): string {
    const [what = '', ...per] = unit.split(' ');
    const isSaid = per.length > 0 && line(quantity).endsWith(` ${per.join(' ')}`);
    return line(quantity) + answer.signs.comma + (isSaid ? what : unit);
  }

  return {
    ...texts,
    ...answer,
    ...findings,
    ...refusal,
    question: { ...texts.question, ...language.answer.question },
    column,
    range,
    percent,
    isShare,
    portName,
    optionDetail: ({ id, own, architecture, supplier, sponsor }: OptionName): string => {
      const what = own ? answer.architectureName(architecture) : (options[id]?.detail ?? '');
      if (sponsor !== null) return what + answer.signs.comma + texts.answer.sponsorMark(sponsor);
      return supplier === null ? what : language.quotedBy(what, supplier);
    },
    inputLabel,
    breakEven,
    worth,
    payback,
    irr,
    change,
    whichCheaper,
    quantityCell,
    shareColumn,
    quantityLabel,
    quantityIn,
    line,
    warning: warningIn(language.warnings, options, answer.signs.colon),
    optionTerm: ({ id, own }: OptionName): Term | undefined => (own ? undefined : optionTerms[id]),
    term: (id: Term): string => language.glossary[id],
    phrase: language.phrase,
    /** What an input is, and the terms in its name; the tables say the former in English. */
    inputMeaning: (input: InputName & { readonly meaning: string }): string => {
      const label = inputLabel(input);
      const small = label.toLowerCase();
      // Few names hold any of them, and an expression takes long to make.
      const terms = inputTerms.filter((term) => {
        const phrase = language.phrase(term);
        if (!small.includes(phrase.toLowerCase())) return false;
        const [before, after] = wordsAround(phrase);
        return new RegExp(`${before}${phrase}s?${after}`, 'iu').test(label);
      });
      return sentences([
        ...(language.answer.locale === 'en' ? [`${input.meaning}.`] : []),
        ...terms.map((term) => language.glossary[term]),
      ]);
    },
    /** What a picture of a chart rests on, in one line. */
    pictureSource: (question: QuestionView): string => {
      const { scope, region: at, regions, networks } = question;
      const total = networks.reduce((sum, { endpoints }) => sum + endpoints, 0);
      return [
        say.picture.edition(question.edition),
        scope === 'switch'
          ? (labels.scopes[scope] ?? scope)
          : networks.length > 0
            ? say.picture.networks(labels.scopes[scope] ?? scope, networks.length, numbers.number(total, 9))
            : say.picture.network(labels.scopes[scope] ?? scope, numbers.number(question.endpoints, 9)),
        ...(networks.length > 0 ? [] : [switchName(question) + language.answer.question.above(namesAbove(question))]),
        region(regions.find(({ id }) => id === at)?.label ?? at),
        years(question.years),
        question.currency.code,
        say.picture.cases(numbers.number(question.draws, 6)),
      ].join(answer.signs.comma);
    },
    /** What an edition that is not the newest says, and what the newest does. */
    editionMoved: ({ shown, newest }: EditionsView, { before, after, unit, refused }: EditionMoved): string => {
      const told = ({ option, value, alone }: CheapestView) =>
        [answer.optionName(option), numbers.quantity(value, unit), alone] as const;
      const [was, is] = [told(before), told(after)];
      return sentences([
        say.editions.shown(shown, ...was),
        ...(was.join() === is.join() ? [say.editions.same(newest)] : [say.editions.newest(newest, ...is)]),
        ...(refused.length > 0
          ? [say.editions.refused(newest, refused.map(refusal.problemText).join(answer.signs.semicolon))]
          : []),
      ]);
    },
    evidence: labels.evidence,
    /** A day as a reader of the language writes it; nothing for what is none. */
    day: (iso: string): string => {
      const at = new Date(iso);
      if (Number.isNaN(at.getTime())) return '';
      return at.toLocaleDateString(language.answer.locale, { day: 'numeric', month: 'short', year: 'numeric' });
    },
    group: (id: string): string => labels.groups[id] ?? labels.inputGroups[id] ?? id,
    inputGroup: (id: string): string => labels.inputGroups[id] ?? id,
    decision: (id: string): string => labels.decisions[id] ?? id,
    reason: (id: string | null): string => labels.reasons[id ?? ''] ?? '',
    scope: (id: string): string => labels.scopes[id] ?? id,
    preset: (id: string): string => labels.presets[id] ?? id,
    buyerClass: (id: BuyerClass): string => labels.buyerClasses[id],
  };
}
