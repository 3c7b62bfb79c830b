import type { ResolvedNetwork, ResolvedScenario } from './resolve.ts';

/** One of several networks. @throws Error where there is none of that id. */
export function networkOf({ networks }: ResolvedScenario, id: string): ResolvedNetwork {
  const network = networks.find((one) => one.id === id);
  if (!network) throw new Error(`no network ${id}`);
  return network;
}
