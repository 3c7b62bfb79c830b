/** The scenario in the address: after the hash, so that own prices stay with the reader and are never sent. */
const prefix = '#scenario=';

export const toHash = (scenario: object): string =>
  Object.keys(scenario).length === 0 ? '' : prefix + encodeURIComponent(JSON.stringify(scenario));

/** What the hash holds; undefined without one. @throws Error when it cannot be read. */
export function fromHash(hash: string): unknown {
  if (!hash.startsWith(prefix)) return undefined;
  return JSON.parse(decodeURIComponent(hash.slice(prefix.length))) as unknown;
}
