import { ofNetwork, splitNetwork } from '../model/network-name.ts';
import { networkOf } from './network-of.ts';
import { inputsInUse } from './inputs-in-use.ts';
import type { ResolvedInput, ResolvedScenario } from './resolve.ts';
import { isOfNetwork } from './settings.ts';
import { inputParts } from './input-parts.ts';

/** The shortest name under which a scenario can set an input: `pue`, `cpo.endPrice`, `retimed-800g.endPower`. */
export function scenarioName(resolved: ResolvedScenario, name: string): string {
  const { network: id, name: plain } = splitNetwork(name);
  if (id !== undefined) return ofNetwork(id, scenarioName(networkOf(resolved, id).resolved, plain));
  const { settings, catalog } = resolved;
  const { subject, quantity } = inputParts(name);
  const architecture = /^(.+)-\d+g$/.exec(subject)?.[1];
  if (!architecture) {
    // Of another switch than that of the leaves the name says which.
    const ofSwitch = catalog.input(quantity)!.subject === 'capacity';
    return ofSwitch && subject !== settings.capacity.subject ? name : quantity;
  }
  return settings.subjectOf(architecture) === subject ? `${architecture}.${quantity}` : name;
}

/** What several networks share has a name in each of them that reads it: `storage/cpo.endPrice`. */
export function namesInNetworks({ networks }: ResolvedScenario, { name, input }: ResolvedInput): string[] {
  if (splitNetwork(name).network !== undefined || !isOfNetwork(input)) return [];
  return networks
    .filter(({ resolved }) => inputsInUse(resolved).some((one) => one.name === name))
    .flatMap(({ id, resolved }) => [name, scenarioName(resolved, name)].map((one) => ofNetwork(id, one)));
}
