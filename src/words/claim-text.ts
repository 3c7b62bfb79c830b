/**
 * What a claim says, whatever the language: which sentence fits and how its figures are printed. Loaded on demand.
 * Longer than most files: its sentences share names and amounts.
 */
import type { ClaimOf } from '../scenario/claim-of.ts';
import type { Refusal } from '../scenario/refusal.ts';
import type { ClaimCheckView } from '../view/claim-check-view.ts';
import type { ClaimFigures, ClaimRefusal, ClaimView } from '../view/claim-view.ts';
import type { OptionName } from '../view/view.ts';
import { answerIn } from './answer-words.ts';
import type { BasisHoles, ClaimHoles, ClaimLanguage, RefusalHoles } from './en/claim-text.ts';
import type { Language } from './languages.ts';

export type { ClaimLanguage, ClaimTexts } from './en/claim-text.ts';

/** Words of claims by language. */
export const claimLanguageOf: { readonly [Id in Language]: () => Promise<ClaimLanguage> } = {
  en: () => import('./en/claim-text.ts').then(({ claimLanguage }) => claimLanguage),
  de: () => import('./de/claim-text.ts').then(({ claimLanguage }) => claimLanguage),
  fr: () => import('./fr/claim-text.ts').then(({ claimLanguage }) => claimLanguage),
  ja: () => import('./ja/claim-text.ts').then(({ claimLanguage }) => claimLanguage),
  ko: () => import('./ko/claim-text.ts').then(({ claimLanguage }) => claimLanguage),
  'zh-Hans': () => import('./zh-Hans/claim-text.ts').then(({ claimLanguage }) => claimLanguage),
  'zh-Hant': () => import('./zh-Hant/claim-text.ts').then(({ claimLanguage }) => claimLanguage),
};

export const claimWordsOf = (language: Language): Promise<ClaimWords> => claimLanguageOf[language]().then(claimIn);

/** A claim as it is published: its sentences, and where its link goes behind them. */
export interface WrittenClaim {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly link: string;
}

/** Percentage, ratio and amounts of the same two figures, with as many digits as they need to agree with each other. */
export interface Printed {
  /** Decimals of the percentage, significant digits of the ratio and of the amounts. */
  readonly decimals: number;
  readonly ratioDigits: number;
  readonly amountDigits: number;
}

/** (1 − x)·n of the printed x and n is 1 within this; a reader who checks by hand finds rounding, no contradiction. */
const agreement = 0.01;
const mostDigits = 6;

const roundTo = (value: number, decimals: number): number => Number(value.toFixed(decimals));
const significant = (value: number, digits: number): number => Number(value.toPrecision(digits));

/** @param less By what share of the other the option is below it, below 1. */
export function printedDigits(value: number, other: number): Printed {
  const less = 1 - value / other;
  const size = Math.abs(less);
  for (let decimals = size >= 0.1 ? 0 : size >= 0.01 ? 1 : 2; ; decimals++) {
    const percent = roundTo(100 * less, decimals);
    // Near 1 the ratio needs as many decimals as the percentage says.
    for (let digits = 3 + (size < 0.1 ? decimals : 0); digits <= mostDigits; digits++) {
      const ratio = significant(other / value, digits);
      if (Math.abs((1 - percent / 100) * ratio - 1) > agreement && decimals < mostDigits) continue;
      for (let amount = 3; amount <= 9; amount++) {
        const [a, b] = [significant(value, amount), significant(other, amount)];
        if (roundTo(100 * (1 - a / b), decimals) === percent && (amount >= 9 || significant(b / a, digits) === ratio))
          return { decimals, ratioDigits: digits, amountDigits: amount };
      }
      if (digits === mostDigits && decimals >= mostDigits) return { decimals, ratioDigits: digits, amountDigits: 9 };
    }
    if (decimals >= mostDigits) return { decimals, ratioDigits: mostDigits, amountDigits: 9 };
  }
}

export type ClaimWords = ReturnType<typeof claimIn>;

/** The words of claims in one language. */
export function claimIn(language: ClaimLanguage) {
  const { texts } = language;
  const { numbers, optionName, all, questionSentence, years, disclosures, locale, inputPhrase, amount } = answerIn(
    language.answer,
  );
  const { gap } = language.answer.signs;
  const percent = (share: number, decimals: number): string =>
    numbers.withUnit(numbers.fixed(decimals)(100 * share), '%');
  const size = (share: number): string => numbers.percent(Math.abs(share), 2);
  const which = (share: number): string => (share < 0 ? texts.more : texts.less)(size(share));

  /** Both amounts in one unit. */
  function amounts({ value, othersValue, unit }: ClaimFigures, digits: number): readonly [string, string] {
    const scale = numbers.scaleFor(Math.max(Math.abs(value), Math.abs(othersValue)), unit);
    const text = (one: number): string => numbers.withUnit(numbers.number(one / scale.factor, digits), scale.unit);
    return [text(value), text(othersValue)];
  }

  function printed(figures: ClaimFigures): Pick<ClaimHoles, 'percent' | 'ratio' | 'amount' | 'otherAmount'> {
    const { value, othersValue, less } = figures;
    const digits = printedDigits(value, othersValue);
    const [own, other] = amounts(figures, digits.amountDigits);
    return {
      percent: percent(Math.abs(less), digits.decimals),
      ratio: numbers.number(othersValue / value, digits.ratioDigits),
      amount: own,
      otherAmount: other,
    };
  }

  function holes(figures: ClaimFigures): ClaimHoles {
    const { claim, option, against, range, chance, draws, question, beside } = figures;
    const isInOneWay = ['less', 'named', 'least'].includes(claim.form) && range !== null && range.p10 > 0;
    const end = isInOneWay ? size : which;
    return {
      option: optionName(option),
      against: optionName(against),
      ...printed(figures),
      low: range ? end(range.p10) : '',
      high: range ? end(range.p90) : '',
      chance: numbers.drawShare(chance),
      cases: numbers.number(draws, 7),
      years: years(question.years),
      count: beside.length + 2,
      all: all([option, against, ...beside].map(optionName)),
    };
  }

  function basis(figures: ClaimFigures, date: string): string {
    const { claim, against, question, inside, pue, beside, ownValues, quotes, verdict, evidence, weakShare } = figures;
    const own: BasisHoles = {
      question: questionSentence(question),
      against: optionName(against),
      inside: all(inside.map((id) => texts.inSentence(language.groups[id] ?? id))),
      pue: numbers.number(pue),
      prices: texts.inSentence(language.buyerClasses[question.buyerClass]),
      beside: all(beside.map(optionName)),
      values: ownValues,
      quotes,
      verdict: texts.verdicts[verdict],
      evidence: language.evidence[evidence],
      weak: numbers.percent(weakShare),
      edition: question.edition,
      date: texts.date(date),
    };
    return texts.basis[claim.about](own);
  }

  /** The claim with all that it rests on, ready to be published. */
  function claimText(figures: ClaimFigures, { date, link }: WrittenClaim): string {
    const { claim, option, against, lower } = figures;
    const say = texts.say[claim.about];
    const form = claim.form === 'named' ? 'less' : claim.form;
    // What is lower still is named wherever the sentence itself does not say so.
    const still = ['less', 'least'].includes(claim.form) ? [] : lower.filter((one) => one.option.id !== against.id);
    const sentences = [
      say[form](holes(figures)),
      ...(still.length > 0 ? [say.lower(all(still.map((one) => withAmount(figures, one))), still.length)] : []),
      ...disclosures([option, against]),
      basis(figures, date),
    ];
    return [...sentences, link].filter(Boolean).join(gap);
  }

  function withAmount(
    figures: ClaimFigures,
    { option, value }: { readonly option: OptionName; readonly value: number },
  ): string {
    return optionName(option) + language.answer.signs.bracket(numbers.quantity(value, figures.unit));
  }

  function refusal({ id, values }: ClaimRefusal, about: ClaimOf['about']): string {
    const none: RefusalHoles = {
      ...{ option: '', against: '', share: '', limit: '', low: '', high: '', names: '', count: 0 },
    };
    const say = texts.refused;
    switch (id) {
      case 'one-option':
        return say['one-option']();
      case 'not-compared':
        return say[id]({ ...none, option: language.answer.options[values.id]?.name ?? values.id });
      case 'few-draws':
        return say[id]({ ...none, share: numbers.number(values.draws, 7), limit: numbers.number(values.enough, 7) });
      case 'does-not-fit':
        return say[id]({ ...none, option: optionName(values.option), count: values.checks.length });
      case 'no-ratio':
        return say[id]({ ...none, against: optionName(values.against) });
      case 'unlike-buyers':
        return say[id]({
          ...none,
          names: all(values.classes.map((one) => texts.inSentence(language.buyerClasses[one]))),
        });
      case 'unlike-evidence':
        return say[id]({ ...none, option: optionName(values.quoted), against: optionName(values.other) });
      case 'assumptions':
        return say[id]({ ...none, share: numbers.percent(values.share), limit: numbers.percent(values.most) });
      case 'beaten':
        return say[id]({
          ...none,
          option: optionName(values.option),
          names: all(values.by.map(optionName)),
          count: values.by.length,
        });
      case 'not-least':
        return say[id]({
          ...none,
          option: optionName(values.option),
          share: numbers.drawShare(values.chance),
          limit: numbers.percent(values.enough),
        });
      case 'no-difference':
      case 'higher':
      case 'not-so':
      case 'crosses-zero': {
        const both = { ...none, option: optionName(values.option), against: optionName(values.against) };
        if (id === 'no-difference') return say[id](both);
        if (id === 'higher') return say[`higher-${about}`]({ ...both, share: size(values.more) });
        const share = numbers.drawShare(values.chance);
        if (id === 'not-so') return say[id]({ ...both, share });
        return say[id]({ ...both, share, low: which(values.range.p10), high: which(values.range.p90) });
      }
    }
  }

  /** `CPO against DSP-retimed 36 % less, 1 to 1.56` */
  function claimed(figures: ClaimFigures): string {
    const { percent: share, ratio } = printed(figures);
    const difference = (figures.less < 0 ? texts.more : texts.less)(share);
    return texts.check.claimed(optionName(figures.option), optionName(figures.against), difference, ratio);
  }

  /** Whether the claim of a link still holds, and what moved it. @param why Says a refusal in one sentence. */
  function checked(
    { before, after, edition, newest, refused, causes }: ClaimCheckView,
    why: (refusal: Refusal) => string,
  ): string {
    const { check } = texts;
    const { colon, bracket } = language.answer.signs;
    const start = (figures: ClaimFigures | null): string =>
      check.title + (figures ? bracket(claimed(figures)) : '') + colon;
    const reasons = ({ refusals, asked }: ClaimView): string =>
      refusals.map((one) => refusal(one, asked.about)).join(gap);
    if (!before.claim) return `${start(before.found)}${check.notCarried(edition)}${gap}${reasons(before)}`;
    if (!after) return `${start(before.claim)}${check.notComputed(newest, why(refused!))}`;
    const moved =
      causes.length === 0
        ? ''
        : `${gap}${check.causes(all(causes.map((one) => check.cause(inputPhrase(one.input), amount(one.before, one.input), amount(one.after, one.input)))))}`;
    if (!after.claim) return `${start(before.claim)}${check.notCarried(newest)}${gap}${reasons(after)}${moved}`;
    const [was, is] = [claimed(before.claim), claimed(after.claim)];
    if (was === is) return `${start(before.claim)}${check.holds(newest)}`;
    return `${start(null)}${check.moved(edition, was, newest, is)}${moved}`;
  }

  return {
    locale,
    checked,
    signs: { decimal: language.answer.numbers.decimal },
    texts,
    optionName,
    claimText,
    claimed,
    inputPhrase,
    amount,
    all,
    refusals: ({ refusals, asked }: Pick<ClaimView, 'refusals' | 'asked'>): string[] =>
      refusals.map((one) => refusal(one, asked.about)),
  };
}
