import type { InputDefinition } from '../catalog/types.ts';
import { architectureOf } from '../scenario/architecture-of.ts';
import { namedInput } from '../scenario/named-input.ts';
import type { ResolvedOption, ResolvedScenario } from '../scenario/resolve.ts';
import type { Money } from './money.ts';
import type { InputName, OptionName } from './view.ts';

export function optionName(resolved: ResolvedScenario, option: ResolvedOption): OptionName {
  const { catalog, settings } = resolved;
  const shipped = catalog.data.options.find(({ id }) => id === option.id);
  const statement = [...settings.values].find(
    ([key, { statement }]) => statement?.kind === 'quote' && key.startsWith(`${settings.subjectOf(option.leaf)}.`),
  )?.[1].statement;
  return {
    id: option.id,
    label: option.label,
    own: shipped === undefined,
    architecture: architectureOf(resolved, option),
    integrated: option.integrated,
    sponsor: option.sponsor,
    supplier: statement?.kind === 'quote' ? statement.supplier : null,
    quoteFor: quoteFor(resolved, option),
  };
}

/** Where one architecture has several quotes that are compared, the shipped option that each of them is for. */
function quoteFor({ catalog, quotes }: ResolvedScenario, { id, leaf, upper }: ResolvedOption): string | null {
  const own = quotes.find((one) => one.id === id);
  const architecture = own ? own.quote.architecture : leaf === upper ? leaf : undefined;
  const rivals = quotes.some(({ state, quote }) => state === 'own-option' && quote.architecture === architecture);
  if (!rivals) return null;
  return catalog.data.options.find((one) => one.leaf === architecture && one.upper === architecture)?.id ?? null;
}

export const optionNames = (resolved: ResolvedScenario): OptionName[] =>
  resolved.options.map((option) => optionName(resolved, option));

/** @param key Subject and quantity, as a resolved input has it. */
export const inputName = (
  resolved: ResolvedScenario,
  key: string,
  { unit }: InputDefinition,
  money: Money,
): InputName => ({ ...namedInput(resolved, key), key, unit: money.unitOf(unit) });
