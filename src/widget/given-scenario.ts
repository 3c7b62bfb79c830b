import type { Refusal } from '../scenario/refusal.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import { allowed, faults, found, reasons } from '../words/host-refusals-en.ts';
import { mostCharacters } from './plain-scenario.ts';

/**
 * The scenario that a host gives: the property or attribute, else a script of type application/json inside the element,
 * else a file of the same origin; undefined without any.
 * @param name Takes a fault that leaves the scenario readable.
 * @throws ScenarioError when it cannot be read.
 */
export async function readGivenScenario(
  given: unknown,
  element: Element,
  src: string | undefined,
  name: (fault: Refusal) => void,
): Promise<unknown> {
  if (typeof given === 'string') return parse('scenario', given, name);
  if (given !== undefined) return given;
  const script = element.querySelector('script[type="application/json"]');
  if (script) return parse('script', script.textContent, name);
  return src ? parse('src', await fetchText('src', src, element.baseURI), name) : undefined;
}

/** Curly quotes are read as straight ones, which a system for content has changed; a comma too many is named. */
function parse(field: string, text: string, name: (fault: Refusal) => void): unknown {
  if (text.length > mostCharacters)
    throw new ScenarioError(field, { id: 'characters', count: text.length }, { id: 'at-most', most: mostCharacters });
  const straight = text.replace(/[“”„″]/g, '"');
  const readings = [text, straight, withoutLastCommas(text), withoutLastCommas(straight)];
  for (const [i, reading] of readings.entries())
    try {
      const value = JSON.parse(reading) as unknown;
      if (i > 1) name(faults.comma(field));
      return value;
    } catch {
      // The next reading may do.
    }
  throw new ScenarioError(field, quote(text), allowed.json);
}

/** Without the commas before closing brackets, those in texts apart. */
const withoutLastCommas = (text: string): string =>
  // A text without its end is one too: it would be looked for anew from each quotation mark in it.
  text.replace(/"(?:[^"\\]|\\.)*(?:"|\\?$)|,(?=\s*[}\]])/g, (piece) => (piece === ',' ? '' : piece));

/** @throws ScenarioError for a file that is not of the same origin or cannot be read. */
export async function fetchText(field: 'src' | 'product-feed', src: string, base: string): Promise<string> {
  const refuse = (reason: string): never => {
    throw new ScenarioError(field, found.failed(quote(src), reason), allowed[field]);
  };
  let address: URL;
  try {
    address = new URL(src, base);
  } catch {
    return refuse(reasons.noAddress);
  }
  if (address.origin !== location.origin) return refuse(reasons.otherOrigin);
  const answer = await fetch(address, { mode: 'same-origin', credentials: 'omit', redirect: 'error' }).catch(() =>
    refuse(reasons.unavailable),
  );
  return answer.ok ? answer.text().catch(() => refuse(reasons.cutOff)) : refuse(reasons.status(answer.status));
}
