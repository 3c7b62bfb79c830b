import type { Catalog } from '../catalog/catalog.ts';
import type { NamesForQuotes } from '../scenario/read-supplier-quote.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Quoted } from '../scenario/supplier-quote.ts';
import { quotedThings } from '../scenario/supplier-quote.ts';
import { readNumber } from '../words/read-number.ts';
import { marketNames, quotedWords, quoteUnits, switchWord } from '../words/quote-columns.ts';

interface Spoken {
  /** In lower case, one kind of space. */
  readonly name: string;
  readonly id: string;
}

/** What quotes may name: what the tables and a scenario have, and how it is spoken of. */
export interface SpokenNames extends Required<NamesForQuotes> {
  /** The longest first. */
  readonly spokenArchitectures: readonly Spoken[];
  readonly spokenCapacities: readonly Spoken[];
  readonly spokenNetworks: readonly Spoken[];
  readonly capacitiesByRate: ReadonlyMap<number, string>;
  /** Units for a US dollar in the tables. */
  readonly rates: ReadonlyMap<string, number>;
}

/** @param scenario Whose own products, switches and networks quotes may name. */
export function namesFor({ data, currencies }: Catalog, scenario: Scenario = {}): SpokenNames {
  const optical = data.architectures.filter(({ medium }) => medium === 'optical');
  const { architectures: own = {}, switches = {}, networks = {}, options = [] } = scenario;
  const integrated = new Set(optical.filter((one) => one.integrated).map(({ id }) => id));
  const ownNames = Object.entries(own).flatMap(([id, { label }]) => [
    { name: id, id },
    ...(label === undefined ? [] : [{ name: label, id }]),
  ]);
  // An option of one architecture is called for it.
  const optionNames = options.flatMap((option) =>
    typeof option !== 'string' && option.label !== undefined && Object.hasOwn(own, option.leaf)
      ? [{ name: option.label, id: option.leaf }]
      : [],
  );
  const shipped = optical.flatMap(({ id, label, shortLabel }) => [id, label, shortLabel].map((name) => ({ name, id })));
  const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);
  return {
    architectures: [...ids(optical), ...Object.keys(own)],
    cards: [
      ...ids(optical).filter((id) => !integrated.has(id)),
      ...Object.keys(own).filter((id) => !integrated.has(own[id]!.like)),
    ],
    capacities: [...ids(data.switches), ...Object.keys(switches)],
    networks: Object.keys(networks),
    currencies,
    rates: new Map([['USD', 1], ...data.rates.map((one) => [one.currency, one.unitsPerUsd] as const)]),
    spokenArchitectures: spoken([...ownNames, ...optionNames, ...shipped]),
    spokenCapacities: spoken([
      ...Object.entries(switches).flatMap(([id, { label }]) => [id, label ?? id].map((name) => ({ name, id }))),
      ...data.switches.flatMap(({ id, label }) => [id, label].map((name) => ({ name, id }))),
    ]),
    spokenNetworks: spoken(
      Object.entries(networks).flatMap(([id, { label }]) => [id, label ?? id].map((name) => ({ name, id }))),
    ),
    capacitiesByRate: new Map(
      [...data.switches].reverse().map(({ id, switchCapacityGbps }) => [switchCapacityGbps, id]),
    ),
  };
}

/** Of a name that stands for two the first counts: own ones come before those of the tables. */
const spoken = (names: readonly Spoken[]): Spoken[] =>
  names.map(({ name, id }) => ({ name: plain(name), id })).sort((a, b) => b.name.length - a.name.length);

/** A name is short; what follows it in a long text is not looked at. */
const plain = (text: string): string =>
  text
    .slice(0, 500)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();

/**
 * The architecture that a text names, by id, by label, or by the words of the market.
 * @returns undefined where it names none.
 * @throws ScenarioError where it names several.
 */
export function architectureIn(field: string, text: string, names: SpokenNames): string | undefined {
  if (names.architectures.includes(text)) return text;
  let words = plain(text);
  const exact = names.spokenArchitectures.find(({ name }) => name === words);
  if (exact) return exact.id;
  const found = new Set<string>();
  const isOwn = (id: string): boolean => !marketNames.some(([, market]) => market === id);
  for (const { name, id } of names.spokenArchitectures) {
    if (!isOwn(id) || !hasWord(words, name)) continue;
    found.add(id);
    words = words.replaceAll(name, ' ');
  }
  // The product of a supplier has its own name; the words around it tell how it is made.
  if (found.size === 0)
    for (const [pattern, id] of marketNames) {
      const rest = words.replace(pattern, ' ');
      if (rest !== words && names.architectures.includes(id)) found.add(id);
      words = rest;
    }
  if (found.size > 1)
    throw new ScenarioError(
      field,
      { id: 'several-names', value: quote(text), readings: [...found] },
      names.architectures,
    );
  return [...found][0];
}

const hasWord = (text: string, word: string): boolean => {
  const at = text.indexOf(word);
  return at !== -1 && !/[\p{L}\d]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\d]/u.test(text[at + word.length] ?? ' ');
};

/** What is quoted, by the words of a cell that says so; undefined where they do not. */
export function quotedThingIn(text: string): Quoted | undefined {
  const words = plain(text);
  return quotedThings.find((thing) => thing === words) ?? quotedWords.find(([pattern]) => pattern.test(words))?.[1];
}

/** What a product is, by its description and what else its row says. */
export function quotedThingOf(
  product: string,
  { architecture, capacity }: { readonly architecture: boolean; readonly capacity: boolean },
): Quoted | undefined {
  const words = plain(product);
  const told = quotedWords.find(([pattern]) => pattern.test(words))?.[1];
  if (told !== undefined) return told === 'switch' && architecture ? 'system' : told;
  if (switchWord.test(words) || capacity) return architecture ? 'system' : 'switch';
  return architecture ? 'module' : undefined;
}

const bandwidth =
  /(?<![\d.,])(?:\d{1,2}\s*x\s*)?(\d{1,6}(?:[.,]\d{1,3})?)\s*(g|t)(?:bit\/s|b\/s|bps|be|bit|b)?(?![\p{L}\d])/giu;
/** No module is faster, no switch slower, Gbit/s. */
const switchesFrom = 12_800;

/** With a point or a comma before its decimals. */
function decimal(digits: string): number {
  const read = readNumber(digits, 'de');
  return 'value' in read ? read.value : Number.NaN;
}

/** Bandwidths in a text, Gbit/s: `800G`, `1.6T`; a comma is a decimal sign too. */
function bandwidthsIn(text: string): number[] {
  const rates = [...text.slice(0, 500).matchAll(bandwidth)].map(
    ([, digits, unit]) => decimal(digits!) * quoteUnits.rate[unit!.toLowerCase()]!,
  );
  return [...new Set(rates.map((rate) => Number(rate.toPrecision(9))))];
}

/**
 * The rate of a module that a description names: the greatest, as in `1.6T 2x800G`.
 * @returns undefined where it names none.
 */
export function rateIn(text: string): number | undefined {
  const rates = bandwidthsIn(text).filter((rate) => rate < switchesFrom);
  return rates.length === 0 ? undefined : Math.max(...rates);
}

/** The switch that a text names: by id, by label, or by its capacity. */
export function capacityIn(text: string, names: SpokenNames): string | undefined {
  if (names.capacities.includes(text)) return text;
  const words = plain(text);
  const named = names.spokenCapacities.find(({ name }) => name === words);
  if (named) return named.id;
  const inText = names.spokenCapacities.find(({ name }) => hasWord(words, name));
  if (inText) return inText.id;
  const [rate] = bandwidthsIn(text).filter((one) => one >= switchesFrom);
  const bare = /^\d+(?:[.,]\d)?$/.test(words) ? decimal(words) : undefined;
  return (
    names.capacitiesByRate.get(rate ?? bare ?? 0) ??
    (bare === undefined ? undefined : names.capacitiesByRate.get(bare * 1000))
  );
}

export function networkIn(text: string, names: SpokenNames): string | undefined {
  if (names.networks.includes(text)) return text;
  const words = plain(text);
  return names.spokenNetworks.find(({ name }) => name === words)?.id;
}
