import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import { mostCharacters } from './plain-scenario.ts';

/**
 * The scenario that a host gives as data: in a script of type application/json inside the element, else in a file of the
 * same origin; undefined without either.
 * @throws ScenarioError when it cannot be read.
 */
export async function readGivenScenario(element: Element, src: string | undefined): Promise<unknown> {
  const script = element.querySelector('script[type="application/json"]');
  if (script) return parse('script', script.textContent);
  return src === undefined || src === '' ? undefined : parse('src', await fetchText(src, element.baseURI));
}

function parse(field: string, text: string): unknown {
  if (text.length > mostCharacters)
    throw new ScenarioError(field, `${text.length} characters`, `at most ${mostCharacters}`);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ScenarioError(field, quote(text), 'JSON of a scenario');
  }
}

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
