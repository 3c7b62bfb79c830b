import { inputKeys } from '../engine/compare.ts';
import { ofNetwork, splitNetwork } from '../model/network-name.ts';
import { places, tiers, type Place } from '../model/sheet.ts';
import { parseModelKey, parseModelKeys, type ModelKey } from './model-key.ts';
import type { ResolvedInput, ResolvedOption, ResolvedScenario } from './resolve.ts';
import { sheetsFor } from './sheets.ts';
import { structure } from './structure.ts';
import { architectureAt } from './tiers.ts';
import { inputParts } from './input-parts.ts';

/** Inputs that only warnings and checks read: what a cage can give, the lanes of a link. */
const ofHall = ['airCoolingLimit', 'liquidCooling', 'faceplateFibres'];
const ofFabric = [...tiers.map((tier) => `${tier}.cageLimit`), ...ofHall, 'laneRate'];
const behindStructure = { switch: ['leaf.cageLimit', ...ofHall], fabric: ofFabric, campus: ofFabric };

/** The share of copper may be above 0, at its typical value or in its band. */
function asksForCopper(resolved: ResolvedScenario, option: ResolvedOption, network: string | undefined): boolean {
  const share = 'accessCopperShare';
  const { value, high } = resolved.input(option, network === undefined ? share : ofNetwork(network, share));
  return (high ?? value) > 0;
}

/**
 * The input that an option reads under a key of the model: none where the scenario fixes the value, and none of copper
 * cables where no copper is asked for, since they change nothing.
 */
export function inputInUse(
  resolved: ResolvedScenario,
  option: ResolvedOption,
  key: ModelKey,
): ResolvedInput | undefined {
  if (structure(resolved, option, key) !== undefined) return undefined;
  if (key.architecture && !asksForCopper(resolved, option, key.network)) return undefined;
  return resolved.input(option, key);
}

/**
 * Every input that options read under some keys, in the order in which options and keys name them. What an option shares with
 * one before it may be left out.
 */
export function forEachInUse(
  resolved: ResolvedScenario,
  keys: readonly ModelKey[],
  use: (input: ResolvedInput) => void,
): void {
  const { networks, options } = resolved;
  const seen = new Set<string>();
  const isNew = (id: string | undefined, option: ResolvedOption, place: Place): boolean => {
    const before = seen.size;
    return seen.add(`${id ?? ''}/${place}/${architectureAt(option, place)}`).size > before;
  };
  for (const [i, option] of options.entries()) {
    const own = networks.map((network) => ({ id: network.id, option: network.optionOf(option) }));
    const parts = new Map(
      [{ id: undefined, option }, ...own].map((one) => [
        one.id,
        new Set(places.filter((place) => isNew(one.id, one.option, place))),
      ]),
    );
    for (const key of keys) {
      // Only of what stands in a place do options differ.
      if (i > 0 && !(key.place && parts.get(key.network)!.has(key.place))) continue;
      const input = inputInUse(resolved, option, key);
      if (input) use(input);
    }
  }
}

const known = new WeakMap<ResolvedScenario, readonly ResolvedInput[]>();

/** Every input that a result reads, each once, in the order in which options and sheets name them; then their parents. */
export function inputsInUse(resolved: ResolvedScenario): readonly ResolvedInput[] {
  const before = known.get(resolved);
  if (before) return before;
  const inputs = new Map<string, ResolvedInput>();
  // Editions before 2026.12 do not know all of them.
  const behind = behindStructure[resolved.scope].filter((key) => resolved.catalog.input(parseModelKey(key).quantity));
  const { networks } = resolved;
  const checked =
    networks.length === 0 ? behind : networks.flatMap(({ id }) => behind.map((key) => ofNetwork(id, key)));
  const keys = [...parseModelKeys(inputKeys(sheetsFor(resolved))), ...checked.map(parseModelKey)];
  forEachInUse(resolved, keys, (input) => inputs.set(input.name, input));
  for (const input of [...inputs.values()]) addParents(inputs, input);
  const result = [...inputs.values()];
  known.set(resolved, result);
  return result;
}

/** Adds what an input moves with, whether or not a sheet reads it. */
export function addParents(inputs: Map<string, ResolvedInput>, { of }: ResolvedInput): void {
  for (const { input } of of) {
    if (!inputs.has(input.name)) inputs.set(input.name, input);
    addParents(inputs, input);
  }
}

/**
 * An input in use by its own name or one that a scenario could give it: `pue`, `cpo.endPower`, `cpo-1600g.endPower`,
 * `storage/endpointCount`. What a network shares with the others is found by its name in that network too.
 */
export function findInputInUse(resolved: ResolvedScenario, name: string): ResolvedInput | undefined {
  const used = inputsInUse(resolved);
  const exact = used.find((input) => input.name === name);
  if (exact) return exact;
  const { name: plain } = splitNetwork(name);
  const { network: id, subject: owner, quantity } = inputParts(name);
  const own = id === undefined ? resolved : resolved.networks.find((one) => one.id === id)?.resolved;
  if (!own) return undefined;
  const known = own.options.some(({ leaf, upper, card }) => [leaf, upper, card].includes(owner));
  const canonical = known ? `${own.settings.subjectOf(owner)}.${quantity}` : plain;
  const found = inputsInUse(own).find(
    (input) =>
      splitNetwork(input.name).name === canonical ||
      (input.input.quantity === plain && input.input.subject !== 'architecture'),
  );
  return found && used.find((input) => input.name === found.name);
}
