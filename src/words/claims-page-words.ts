/** What the page of published claims says, whatever the language. */
import { ScenarioError } from '../scenario/scenario-error.ts';
import type { NamedInput } from '../scenario/named-input.ts';
import { answerIn } from './answer-words.ts';
import { checkedFiguresIn } from './checked-figure.ts';
import type { ClaimsPageLanguage } from './en/claims-page.ts';
import { formatInput } from './input-format.ts';
import type { Language } from './languages.ts';
import { atStart } from './option-words.ts';
import { refusalsIn } from './refusal-words.ts';

export type { ClaimCounts } from './en/claims-page.ts';

/** Words of the page; English is at hand on it. */
export const claimsPageLanguageOf: { readonly [Id in Exclude<Language, 'en'>]: () => Promise<ClaimsPageLanguage> } = {
  de: () => import('./de/claims-page.ts').then(({ claimsPageLanguage }) => claimsPageLanguage),
  fr: () => import('./fr/claims-page.ts').then(({ claimsPageLanguage }) => claimsPageLanguage),
  ja: () => import('./ja/claims-page.ts').then(({ claimsPageLanguage }) => claimsPageLanguage),
  ko: () => import('./ko/claims-page.ts').then(({ claimsPageLanguage }) => claimsPageLanguage),
  'zh-Hans': () => import('./zh-Hans/claims-page.ts').then(({ claimsPageLanguage }) => claimsPageLanguage),
  'zh-Hant': () => import('./zh-Hant/claims-page.ts').then(({ claimsPageLanguage }) => claimsPageLanguage),
};

/** How a verdict is marked, so that no colour is needed to tell them apart. */
export const verdictMarks: Readonly<Record<string, string>> = {
  reproduced: '=',
  bounded: '≤',
  'does-not-follow': '≠',
  'not-computed': '?',
};

export type ClaimsPageWords = ReturnType<typeof claimsPageIn>;

/** The words of the page in one language. */
export function claimsPageIn({ texts, answer, refusals, checkedFigures, ...language }: ClaimsPageLanguage) {
  const { locale, signs, list, numbers, region, optionName, architectureName } = answerIn(answer);
  const { refusalText } = refusalsIn(refusals, numbers);
  const labels: Readonly<Record<string, string>> = { ...language.verdicts, 'not-computed': texts.notComputed };
  return {
    ...texts,
    locale,
    signs,
    list,
    regionName: region,
    optionName,
    architectureName,
    pageNames: language.pageNames,
    inputLabel: language.inputLabel,
    /** A verdict, or that there is none. */
    outcome: (id: string): string => labels[id] ?? id,
    scopeName: (id: string): string => atStart(language.scopes[id] ?? id),
    /** Six digits tell the inputs of a claim apart, and counts keep every one. */
    inputAmount: (value: number, of: NamedInput & { readonly unit: string }): string =>
      formatInput(value, of, Math.abs(value) >= 1e6 ? 12 : 6, numbers),
    /** Why a claim is not computed; what is no refusal says so in English. */
    why: (error: unknown): string =>
      error instanceof ScenarioError ? refusalText(error) : error instanceof Error ? error.message : String(error),
    ...checkedFiguresIn(checkedFigures, numbers),
  };
}
