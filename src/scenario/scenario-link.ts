import { ScenarioError } from './scenario-error.ts';

/** The scenario in the address: after the hash, so that own prices stay with the reader and are never sent. */
const prefix = '#scenario=';

export const toHash = (scenario: object): string =>
  Object.keys(scenario).length === 0 ? '' : prefix + encodeURIComponent(JSON.stringify(scenario));

/** No scenario of the page comes near it; a longer one is not worth the time to read it. */
const mostCharacters = 100_000;

/** What the hash holds; undefined without one. @throws ScenarioError when it is too long, Error when it cannot be read. */
export function fromHash(hash: string): unknown {
  if (!hash.startsWith(prefix)) return undefined;
  if (hash.length > mostCharacters)
    throw new ScenarioError('link', `${hash.length} characters`, `at most ${mostCharacters}`);
  return JSON.parse(decodeURIComponent(hash.slice(prefix.length))) as unknown;
}
