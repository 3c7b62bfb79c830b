/** What attributes of the widget may say beside a scenario: checked alike on a host's page and where a tag is written. */
import type { Catalog } from '../catalog/catalog.ts';
import { usDollar, type Currency } from '../scenario/currency.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import { namesOfInputs } from '../words/allowed-en.ts';
import { languages } from '../words/languages.ts';

const tags = Object.keys(languages);

const oneOf = (...values: readonly string[]) => ({
  allowed: new RegExp(`^(${values.join('|')})$`),
  words: values.join(', '),
});

/** Attributes that the tables know nothing of, and what they may be. */
export const choices = {
  locale: { allowed: new RegExp(`^(${tags.join('|')})(-|$)`, 'i'), words: tags.join(', ') },
  theme: oneOf('auto', 'light', 'dark'),
  loading: oneOf('eager', 'lazy'),
} as const;

/** @throws ScenarioError for a value that is not one of the few. */
export function checkChoice(field: string, choice: keyof typeof choices, value: string | undefined): void {
  const { allowed, words } = choices[choice];
  if (value && !allowed.test(value)) throw new ScenarioError(field, quote(value), words);
}

/** Codes of the currencies that the tables have rates for. */
export const currencies = ({ data }: Catalog): string[] => [
  usDollar.code,
  ...data.rates.map(({ currency }) => currency),
];

/** @throws ScenarioError for a code without a rate. */
export function currencyOf(field: string, code: string | undefined, catalog: Catalog): Currency {
  const wanted = code?.trim().toUpperCase();
  if (!wanted || wanted === usDollar.code) return usDollar;
  const rate = catalog.data.rates.find(({ currency }) => currency === wanted);
  if (rate) return { code: rate.currency, unitsPerUsd: rate.unitsPerUsd };
  throw new ScenarioError(field, quote(code), currencies(catalog).join(', '));
}

/**
 * Checks a name of an input that is locked or hidden: `pue`, `cpo.endPrice`, or `*` for all.
 * @param own Ids of the scenario's own architectures.
 * @throws ScenarioError for what names no input.
 */
export function checkName(field: string, name: string, catalog: Catalog, own: readonly string[]): void {
  const dot = name.lastIndexOf('.');
  const owner = dot < 0 ? undefined : name.slice(0, dot).replace(/-\d+g$/, '');
  const input = catalog.input(name.slice(dot + 1));
  const { architectures, switches } = catalog.data;
  const owners: readonly (string | undefined)[] =
    input?.subject === 'architecture'
      ? [...architectures.map(({ id }) => id), ...own]
      : input?.subject === 'capacity'
        ? switches.map(({ subject }) => subject)
        : [input?.subject];
  if (name === '*' || (input && (owner === undefined || owners.includes(owner)))) return;
  throw new ScenarioError(field, quote(name), namesOfInputs);
}
