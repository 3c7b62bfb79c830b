import type { Catalog } from '../catalog/catalog.ts';
import { compareInSteps, evaluateOption, type ComparisonResult } from '../engine/compare.ts';
import { sheetsOf } from '../engine/models.ts';
import { quantitiesOf } from '../engine/networks.ts';
import { ofNetwork, splitNetwork } from '../model/network-name.ts';
import { checkFabric, checkSize } from './check-fabric.ts';
import { checkWholeSwitch } from './check-whole-switch.ts';
import { finish } from './finish.ts';
import type { UnitReader } from './read-value.ts';
import { lookUpOf } from './structure.ts';
import { inputWarnings } from './input-warnings.ts';
import { resolveScenario, type ResolvedScenario } from './resolve.ts';
import { sheetsFor } from './sheets.ts';
import { switchesNowhere, wholeOfOneTier } from './tier-warnings.ts';
import type { EvaluateWith, Warning } from './warning.ts';
import { findWarnings } from './warnings.ts';
import { quantityOf } from './input-parts.ts';

/** All quantities as a plain object, which can be frozen, sent and listed at once. */
export { plainCopy } from '../engine/quantities-when-asked.ts';

/** A scenario, its inputs and its results. */
export interface Run extends ComparisonResult {
  readonly resolved: ResolvedScenario;
  readonly warnings: readonly Warning[];
}

/**
 * Compares the options of a scenario at typical values.
 * @param value A scenario; only what differs from the defaults.
 * @throws ScenarioError in one sentence for anything refused.
 */
export const runScenario = (value: unknown, catalog: Catalog, readUnit?: UnitReader): Run =>
  finish(runInSteps(value, catalog, readUnit));

/** The same, with pauses in which a page answers. */
export function* runInSteps(value: unknown, catalog: Catalog, readUnit?: UnitReader): Generator<void, Run, void> {
  const resolved = resolveScenario(value, catalog, readUnit);
  const networks = eachNetwork(resolved);
  for (const network of networks) checkFabric(network.resolved, catalog, network.id);
  yield;
  const options = resolved.options.map((option) => ({
    id: option.id,
    lookUp: lookUpOf(resolved, option),
  }));
  const result = yield* compareInSteps(sheetsFor(resolved), options, resolved.baseline);
  for (const { resolved: network, resultOf } of networks) {
    const ofNetwork = resultOf(result);
    checkSize(network, ofNetwork.options[0]!.quantities);
    checkWholeSwitch(network, ofNetwork.options);
  }
  const warnings: Warning[] = [];
  for (const network of networks) {
    warnings.push(...warningsIn(network, result));
    if (networks.length > 1) yield;
  }
  return { resolved, warnings: [...distinct(warnings), ...inputWarnings(resolved)], ...result };
}

/** What a reader must know of the quantities of a scenario; what is to be known of its inputs comes behind it. */
export const warningsOf = (resolved: ResolvedScenario, result: ComparisonResult): Warning[] =>
  distinct(eachNetwork(resolved).flatMap((network) => warningsIn(network, result)));

function warningsIn({ id, resolved, resultOf, warningOf }: OneNetwork, result: ComparisonResult): Warning[] {
  const ofNetwork = resultOf(result);
  const { quantities } = ofNetwork.options[0]!;
  return [
    ...findWarnings(resolved, resolved.catalog, ofNetwork, evaluateIn(resolved)),
    ...switchesNowhere(resolved, id, quantities),
    ...wholeOfOneTier(resolved, quantities),
  ].map(warningOf);
}

/** The networks of a scenario, each with its results; without a list it is one. */
function eachNetwork(resolved: ResolvedScenario): readonly OneNetwork[] {
  const [single] = Object.keys(resolved.scenario.networks ?? {});
  if (resolved.networks.length === 0)
    return [{ id: single, resolved, resultOf: (result) => result, warningOf: (warning) => warning }];
  const { model } = sheetsOf(resolved.scope, resolved.edition);
  return resolved.networks.map(({ id, label, resolved: network, stays }) => ({
    id,
    resolved: network,
    resultOf: ({ options, comparisons }) => ({
      options: options.map((option) => ({ ...option, quantities: quantitiesOf(option.quantities, id, model) })),
      comparisons,
    }),
    warningOf: ({ option, ...warning }) => ({
      ...warning,
      // What stays is the same for all options.
      ...(option !== undefined && !stays && { option }),
      network: label,
      input: isPlainInput(network, warning.input) ? ofNetwork(id, warning.input) : warning.input,
    }),
  }));
}

/** An input that does not say yet of which network it is; not a field such as `options`. */
const isPlainInput = ({ catalog }: ResolvedScenario, name: string): boolean =>
  splitNetwork(name).network === undefined && catalog.input(quantityOf(name)) !== undefined;

interface OneNetwork {
  /** Where the scenario lists it. */
  readonly id: string | undefined;
  readonly resolved: ResolvedScenario;
  readonly resultOf: (result: ComparisonResult) => ComparisonResult;
  readonly warningOf: (warning: Warning) => Warning;
}

const evaluateIn =
  (resolved: ResolvedScenario): EvaluateWith =>
  (option, changed) => {
    const lookUp = lookUpOf(resolved, option);
    return evaluateOption(sheetsFor(resolved), (key) => changed[key] ?? lookUp(key));
  };

function distinct(warnings: readonly Warning[]): Warning[] {
  const byText = new Map(warnings.map((warning) => [JSON.stringify(warning), warning]));
  return [...byText.values()];
}
