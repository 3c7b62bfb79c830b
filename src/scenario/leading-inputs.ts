import { ofNetwork } from '../model/network-name.ts';
import type { ResolvedInput, ResolvedOption, ResolvedScenario } from './resolve.ts';

const keys = {
  switch: ['electricityPrice', 'pue'],
  fabric: ['endpointCount', 'planeCount', 'oversubscription', 'accessCopperShare', 'electricityPrice'],
  campus: ['endpointCount', 'siteCount', 'siteDistance', 'interSiteShare', 'electricityPrice'],
};
const keysOfEnds = ['leaf.endPrice', 'leaf.endPower'];

/** What a reader changes first: in one switch the ends of the options spoken of, in a fabric its size. */
export function leadingInputs(resolved: ResolvedScenario, options: readonly ResolvedOption[]): ResolvedInput[] {
  const sizes = resolved.networks.map(({ id }) => ofNetwork(id, 'endpointCount'));
  const own = [...sizes, ...keys[resolved.scope]].map((key) => resolved.input(options[0]!, key));
  const ends = options.flatMap((option) => keysOfEnds.map((key) => resolved.input(option, key)));
  return [...new Set(resolved.scope === 'switch' ? [...ends, ...own] : [...own, ...ends])];
}
