/** What attributes of the widget may say beside a scenario: checked alike on a host's page and where a tag is written. */
import type { Catalog } from '../catalog/catalog.ts';
import { usDollar, type Currency } from '../scenario/currency.ts';
import { splitNetwork } from '../model/network-name.ts';
import { switchFigures, switchSubject } from '../scenario/own-switch.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { isOfNetwork } from '../scenario/settings.ts';
import type { Allowed } from '../scenario/refusal.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
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

/** @throws ScenarioError for a code without a rate. */
export function currencyOf(field: string, code: string | undefined, catalog: Catalog): Currency {
  const wanted = code?.trim().toUpperCase();
  if (!wanted || wanted === usDollar.code) return usDollar;
  const rate = catalog.data.rates.find(({ currency }) => currency === wanted);
  if (rate) return { code: rate.currency, unitsPerUsd: rate.unitsPerUsd };
  throw new ScenarioError(field, quote(code), catalog.currencies.join(', '));
}

/**
 * Checks a name of an input that is locked or hidden: `pue`, `cpo.endPrice`, `switches.mine.price`, `storage/endpointCount`, or
 * `*` for all.
 * @param scenario Whose own architectures, switches and networks may be named.
 * @param allowed What the refusal of another name says.
 * @throws ScenarioError for what names no input.
 */
export function checkName(field: string, name: string, catalog: Catalog, scenario: Scenario, allowed: Allowed): void {
  if (name === '*' || isOfOwnSwitch(name, scenario) || isInput(name, catalog, scenario)) return;
  throw new ScenarioError(field, quote(name), allowed);
}

/** `switches.mine.price` */
function isOfOwnSwitch(name: string, { switches = {} }: Scenario): boolean {
  const [, id, figure] = /^switches\.([^.]+)\.([^.]+)$/.exec(name) ?? [];
  return id !== undefined && Object.hasOwn(switches, id) && Object.hasOwn(switchFigures, figure!);
}

function isInput(name: string, catalog: Catalog, { architectures, switches, networks = {} }: Scenario): boolean {
  const { network, name: plain } = splitNetwork(name);
  const dot = plain.lastIndexOf('.');
  const owner = dot < 0 ? undefined : plain.slice(0, dot).replace(/-\d+g$/, '');
  const input = catalog.input(plain.slice(dot + 1));
  if (!input) return false;
  // A single network in the list is the scenario: its inputs have their plain names.
  const isNetwork = (id: string): boolean => Object.hasOwn(networks, id) && Object.keys(networks).length > 1;
  if (network !== undefined && !(isNetwork(network) && isOfNetwork(input))) return false;
  const { data } = catalog;
  const owners: Readonly<Record<string, readonly string[]>> = {
    architecture: [...data.architectures.map(({ id }) => id), ...Object.keys(architectures ?? {})],
    capacity: [...data.switches.map(({ subject }) => subject), ...Object.keys(switches ?? {}).map(switchSubject)],
  };
  return owner === undefined || (owners[input.subject] ?? [input.subject]).includes(owner);
}
