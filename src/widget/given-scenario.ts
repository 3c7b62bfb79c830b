import { quote, ScenarioError } from '../scenario/scenario-error.ts';
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
  name: (fault: string) => void,
): Promise<unknown> {
  if (typeof given === 'string') return parse('scenario', given, name);
  if (given !== undefined) return given;
  const script = element.querySelector('script[type="application/json"]');
  if (script) return parse('script', script.textContent, name);
  return src ? parse('src', await fetchText(src, element.baseURI), name) : undefined;
}

/** Curly quotes are read as straight ones, which a system for content has changed; a comma too many is named. */
function parse(field: string, text: string, name: (fault: string) => void): unknown {
  if (text.length > mostCharacters)
    throw new ScenarioError(field, `${text.length} characters`, `at most ${mostCharacters}`);
  const straight = text.replace(/[“”„″]/g, '"');
  const readings = [text, straight, withoutLastCommas(text), withoutLastCommas(straight)];
  for (const [i, reading] of readings.entries())
    try {
      const value = JSON.parse(reading) as unknown;
      if (i > 1) name(new ScenarioError(field, 'a comma before } or ]', 'JSON, which has none there').message);
      return value;
    } catch {
      // The next reading may do.
    }
  throw new ScenarioError(field, quote(text), 'JSON of a scenario');
}

/** Without the commas before closing brackets, those in texts apart. */
const withoutLastCommas = (text: string): string =>
  text.replace(/"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])/g, (piece) => (piece === ',' ? '' : piece));

async function fetchText(src: string, base: string): Promise<string> {
  const refuse = (reason: string): never => {
    throw new ScenarioError('src', `${quote(src)} (${reason})`, 'a scenario file of the same origin');
  };
  let address: URL;
  try {
    address = new URL(src, base);
  } catch {
    return refuse('no address');
  }
  if (address.origin !== location.origin) return refuse('another origin');
  const answer = await fetch(address, { mode: 'same-origin', credentials: 'omit', redirect: 'error' }).catch(() =>
    refuse('not to be had'),
  );
  return answer.ok ? answer.text().catch(() => refuse('cut off')) : refuse(`status ${answer.status}`);
}
