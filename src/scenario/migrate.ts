/**
 * Scenarios of an earlier form in the present one. An earlier form is read as it is, everywhere; what a reader opens to
 * work on and to save again is brought to the present form first.
 */
import type { Catalog } from '../catalog/catalog.ts';
import { inputsInUse } from './inputs-in-use.ts';
import { pricesWithSupplier, withAdopted } from './quotes.ts';
import type { UnitReader } from './read-value.ts';
import { resolveScenario, type ResolvedScenario } from './resolve.ts';
import { scenarioVersion, type OwnArchitecture, type Scenario } from './scenario.ts';
import { ScenarioError, UnitsNeeded } from './scenario-error.ts';
import { withInput } from './settings.ts';

type Resolve = (scenario: Scenario) => ResolvedScenario;
type Migration = (scenario: Scenario, resolve: Resolve) => Scenario;

/** From each form to the next. */
const migrations: Readonly<Record<number, Migration>> = { 1: quotesOfInputs };

/** The form of a scenario: what names none is of the first, as written by hand. */
export const versionOf = ({ version }: Pick<Scenario, 'version'>): number => version ?? 1;

/**
 * The scenario in the present form, without its version and view. Every number stays: where a step would change one, the
 * scenario stays as it is there, which can be read as well.
 * @param scenario One that can be resolved.
 * @param readUnit Reads text with a unit.
 * @throws UnitsNeeded where it has text with a unit and nothing was given to read it with.
 */
export function migrate(
  { version, view: _, ...scenario }: Scenario,
  catalog: Catalog,
  readUnit?: UnitReader,
): Scenario {
  const resolve: Resolve = (one) => resolveScenario(one, catalog, readUnit);
  let migrated: Scenario = scenario;
  for (let from = versionOf({ ...(version !== undefined && { version }) }); from < scenarioVersion; from++) {
    const next = stepFrom(from, migrated, resolve);
    if (next === migrated || hasSameNumbers(resolve(migrated), next, resolve)) migrated = next;
  }
  return migrated;
}

/** What a step cannot resolve stays as it is. */
function stepFrom(from: number, scenario: Scenario, resolve: Resolve): Scenario {
  try {
    return migrations[from]!(scenario, resolve);
  } catch (error) {
    if (error instanceof UnitsNeeded || !(error instanceof ScenarioError)) throw error;
    return scenario;
  }
}

function hasSameNumbers(before: ResolvedScenario, next: Scenario, resolve: Resolve): boolean {
  const numbers = (of: ResolvedScenario): string =>
    JSON.stringify([
      of.options.map(({ id }) => id),
      of.baseline,
      inputsInUse(of).map(({ name, value, low, high }) => [name, value, low, high]),
    ]);
  try {
    return numbers(resolve(next)) === numbers(before);
  } catch (error) {
    if (error instanceof UnitsNeeded || !(error instanceof ScenarioError)) throw error;
    return false;
  }
}

/** Prices of the inputs that name their supplier become quotes; so do the options that were made of a second quote. */
function quotesOfInputs(scenario: Scenario, resolve: Resolve): Scenario {
  // What no word of a supplier is in needs no second look.
  if (!JSON.stringify([scenario.inputs, scenario.networks, scenario.architectures]).includes('"supplier"'))
    return scenario;
  const resolved = resolve(scenario);
  const { architectures = {}, options } = scenario;
  const made = pricesWithSupplier(resolved).filter(
    ({ quote: { architecture = '', supplier } }) =>
      /-quote-\d+$/.test(architecture) && isMadeOf(supplier, architectures[architecture]!),
  );
  if (made.length === 0) return withAdopted(resolved);
  const ids = made.map(({ quote }) => quote.architecture!);
  let plain = scenario;
  for (const { key } of made) {
    const subject = key.slice(0, key.lastIndexOf('.') + 1);
    for (const name of resolved.settings.values.keys())
      if (name.startsWith(subject)) plain = withInput(plain, resolved.settings, name, null);
  }
  const left = options?.filter((option) => typeof option === 'string' || !ids.includes(option.id));
  const { architectures: _, options: __, baseline, ...others } = plain;
  const ownLeft = Object.entries(architectures).filter(([id]) => !ids.includes(id));
  const standard = resolved.catalog.data.options.filter(({ scopes }) => scopes.includes(resolved.scope));
  const isStandard = JSON.stringify(left) === JSON.stringify(standard.map(({ id }) => id));
  const bare: Scenario = {
    ...others,
    ...(ownLeft.length > 0 && { architectures: Object.fromEntries(ownLeft) }),
    ...(left && !isStandard && { options: left }),
    ...(baseline !== undefined && !ids.includes(baseline) && { baseline }),
  };
  // First those in the place of public figures: a quote that comes before them would take it.
  const adopted = withAdopted(resolve(bare));
  const own = made.map(({ quote }) => {
    const { architecture = '', ...terms } = quote;
    return [architecture, { ...terms, architecture: architectures[architecture]!.like }] as const;
  });
  return {
    ...adopted,
    quotes: { ...adopted.quotes, ...Object.fromEntries(own) },
    ...(baseline !== undefined && { baseline }),
  };
}

/** An own architecture that says nothing but of whom it is a quote. */
const isMadeOf = (supplier: string, own: OwnArchitecture): boolean =>
  Object.keys(own).every((key) => key === 'like' || key === 'label') && (own.label ?? '').endsWith(`(${supplier})`);
