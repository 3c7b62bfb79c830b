import { ScenarioError } from '../scenario/scenario-error.ts';
import { allowed, found } from '../words/host-refusals-en.ts';

/** Longer texts are no scenario that a page would show. */
export const mostCharacters = 65_536;

/** A host that sends this many pieces is not read to the end. */
const mostPieces = 10_000;

const forbidden = ['__proto__', 'constructor', 'prototype'];

/**
 * A copy of what a host gives as scenario, as JSON would carry it: later changes by the host do not reach it, and what is
 * shown of it can be frozen.
 * @throws ScenarioError for what is no plain data, or too much of it.
 */
export function plainScenario(given: unknown): unknown {
  let pieces = 0;
  const check = (key: string, value: unknown): unknown => {
    if (forbidden.includes(key)) throw new ScenarioError(key, found.forbiddenKey, allowed.keys);
    if (++pieces > mostPieces || (Array.isArray(value) && value.length > mostPieces))
      throw new ScenarioError('scenario', found.moreEntries(mostPieces), { id: 'at-most', most: mostPieces });
    // As text it is refused by name, and the rest stays.
    return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
  };
  let text: string | undefined;
  try {
    text = JSON.stringify(given, check);
  } catch (error) {
    if (error instanceof ScenarioError) throw error;
    throw new ScenarioError('scenario', found.notJson, allowed.plain);
  }
  if (text === undefined) throw new ScenarioError('scenario', typeof given, allowed.plain);
  if (text.length > mostCharacters)
    throw new ScenarioError(
      'scenario',
      { id: 'characters', count: text.length },
      { id: 'at-most', most: mostCharacters },
    );
  return JSON.parse(text) as unknown;
}
