/** What the scenario of a claim sets, in words. */
import type { Catalog } from '../catalog/catalog.ts';
import { namedInput } from '../scenario/named-input.ts';
import { claimArticleWords as words } from '../words/claim-words.ts';
import { scopeLabels } from '../words/en/labels.ts';
import { inputLabel } from '../words/en/input-words.ts';
import { formatNumber, unitLabel } from '../words/format.ts';
import { methodAddress } from '../view/method-address.ts';
import { resolveScenario, type ResolvedScenario } from '../scenario/resolve.ts';
import type { OwnArchitecture, Scenario } from '../scenario/scenario.ts';

export interface SetInput {
  readonly label: string;
  readonly value: string;
  /** Where the method page tells of the input. */
  readonly method?: string;
  /** Where a value that the claim does not state comes from. */
  readonly note?: string;
}

/** @throws ScenarioError where the present tables refuse the scenario. */
export function describeInputs(value: unknown, catalog: Catalog): SetInput[] {
  const resolved = withNames(resolveScenario(value, catalog));
  const { scenario, options, baseline, settings, scope } = resolved;
  const region = catalog.data.regions.find(({ id }) => id === scenario.region);
  const names = options.map(({ id, label }) => (id === baseline && options.length > 1 ? words.baseline(label) : label));
  return [
    { label: words.capacity, value: settings.capacity.label },
    { label: words.scope, value: scopeLabels[scope] ?? scope },
    ...(region ? [{ label: words.region, value: region.label }] : []),
    { label: words.options(options.length), value: names.join(', ') },
    ...Object.values(scenario.architectures ?? {}).map((own) => ownArchitecture(own, catalog)),
    ...[...settings.values].map(([name, { typical }]) => {
      const { unit } = catalog.input(name.slice(name.lastIndexOf('.') + 1))!;
      return {
        label: inputLabel(namedInput(resolved, name)),
        value: `${formatInput(typical)} ${unitLabel(unit)}`.trim(),
        method: methodAddress(['input', name])!,
      };
    }),
  ];
}

function ownArchitecture({ label, like, note }: OwnArchitecture, catalog: Catalog): SetInput {
  const base = catalog.architecture(like)!.shortLabel;
  return { label: label!, value: words.like(base), ...(note && { note }) };
}

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

/** Six digits tell the inputs of a claim apart, and counts keep every one. */
const formatInput = (value: number): string => formatNumber(value, Math.abs(value) >= 1e6 ? 12 : 6);
