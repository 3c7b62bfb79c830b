import { inputKeys } from '../engine/compare.ts';
import { ofNetwork, splitNetwork } from '../model/networks.ts';
import { tiers } from '../model/sheet.ts';
import { parseModelKey } from './model-key.ts';
import type { ResolvedInput, ResolvedOption, ResolvedScenario } from './resolve.ts';
import { sheetsFor } from './sheets.ts';
import { structure } from './structure.ts';

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
export function inputInUse(resolved: ResolvedScenario, option: ResolvedOption, key: string): ResolvedInput | undefined {
  if (structure(resolved, option, key) !== undefined) return undefined;
  const { network, name } = splitNetwork(key);
  if (parseModelKey(name).architecture && !asksForCopper(resolved, option, network)) return undefined;
  return resolved.input(option, key);
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
  const keys = [...inputKeys(sheetsFor(resolved)), ...checked];
  for (const option of resolved.options)
    for (const key of keys) {
      const input = inputInUse(resolved, option, key);
      if (input) inputs.set(input.name, input);
    }
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
  const { network: id, name: plain } = splitNetwork(name);
  const own = id === undefined ? resolved : resolved.networks.find((one) => one.id === id)?.resolved;
  if (!own) return undefined;
  const dot = plain.lastIndexOf('.');
  const [owner, quantity] = [plain.slice(0, Math.max(0, dot)), plain.slice(dot + 1)];
  const known = own.options.some(({ leaf, upper, card }) => [leaf, upper, card].includes(owner));
  const canonical = known ? `${own.settings.subjectOf(owner)}.${quantity}` : plain;
  const found = inputsInUse(own).find(
    (input) =>
      splitNetwork(input.name).name === canonical ||
      (input.input.quantity === plain && input.input.subject !== 'architecture'),
  );
  return found && used.find((input) => input.name === found.name);
}
