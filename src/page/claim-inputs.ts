/** What the scenario of a claim sets, in words. */
import type { Catalog } from '../catalog/catalog.ts';
import { namedInput } from '../scenario/named-input.ts';
import { methodAddress } from '../view/method-address.ts';
import { resolveScenario, type ResolvedScenario } from '../scenario/resolve.ts';
import type { OwnArchitecture, Scenario } from '../scenario/scenario.ts';
import { optionName } from '../view/names.ts';
import type { ClaimsPageWords } from '../words/claims-page-words.ts';
import { quantityOf } from '../scenario/input-parts.ts';

/** What the tables have in English stays as it is, and says so where it is shown. */
export type Said = string | { readonly quoted: string };

export interface SetInput {
  readonly label: Said;
  /** In a row. */
  readonly values: readonly Said[];
  /** Where the method page tells of the input. */
  readonly method?: string;
  /** Where a value that the claim does not state comes from; in English. */
  readonly note?: string;
}

/** @throws ScenarioError where the present tables refuse the scenario. */
export function describeInputs(value: unknown, catalog: Catalog, words: ClaimsPageWords): SetInput[] {
  const resolved = withNames(resolveScenario(value, catalog));
  const { scenario, options, baseline, settings, scope } = resolved;
  const region = catalog.data.regions.find(({ id }) => id === scenario.region);
  const names = options.map((option): Said => {
    const name = optionName(resolved, option);
    const text = words.optionName(name);
    if (option.id === baseline && options.length > 1) return words.baseline(text);
    return name.own ? { quoted: text } : text;
  });
  return [
    { label: words.capacity, values: [settings.capacity.label] },
    { label: words.scope, values: [words.scopeName(scope)] },
    ...(region ? [{ label: words.region, values: [words.regionName(region.label)] }] : []),
    { label: options.length === 1 ? words.option : words.options, values: names },
    ...Object.values(scenario.architectures ?? {}).map((own) => ownArchitecture(own, words)),
    ...[...settings.values].map(([name, { typical }]) => {
      const input = namedInput(resolved, name);
      const { unit } = catalog.input(quantityOf(name))!;
      return {
        label: words.inputLabel(input),
        values: [words.inputAmount(typical, { ...input, unit })],
        method: methodAddress(['input', name])!,
      };
    }),
  ];
}

const ownArchitecture = ({ label, like, note }: OwnArchitecture, words: ClaimsPageWords): SetInput => ({
  label: { quoted: label! },
  values: [words.like(words.architectureName(like))],
  ...(note && { note }),
});

/** An own architecture without a label is called as the option that is built of it. */
function withNames(resolved: ResolvedScenario): ResolvedScenario {
  const { scenario, options } = resolved;
  const nameOf = (id: string): string =>
    options.find(({ leaf }) => leaf === id)?.label ?? options.find(({ card }) => card === id)?.label ?? id;
  const architectures = Object.fromEntries(
    Object.entries(scenario.architectures ?? {}).map(([id, own]) => [id, { ...own, label: own.label ?? nameOf(id) }]),
  ) as NonNullable<Scenario['architectures']>;
  return { ...resolved, scenario: { ...scenario, architectures } };
}
