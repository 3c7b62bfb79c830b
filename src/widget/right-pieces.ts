import { refusalOf, ScenarioError } from '../scenario/scenario-error.ts';
import { refusalText } from '../words/refusal-en.ts';

/** A host with more mistakes than this gets the defaults. */
const mostFaults = 50;

/**
 * What is right of a host's scenario: each key that is refused is left out and named, the rest stays.
 * @param given Plain data of our own, which is changed.
 * @param check Reads the whole. @throws ScenarioError for the first key that is refused.
 */
export function rightPieces<Result>(given: unknown, check: (value: unknown) => Result, name: (fault: string) => void) {
  const left: string[] = [];
  const places = placesIn(given);
  for (let i = 0; i < mostFaults; i++)
    try {
      return check(given);
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      const field = placeAtFirst(error.field, places);
      // What has lost its only piece is refused for lacking it, which was said.
      if (!left.some((one) => one.startsWith(field))) name(refusalText({ ...refusalOf(error), field }));
      left.push(field);
      if (!leaveOut(given, error.field, places)) return undefined;
    }
  return undefined;
}

/** Where each option stood at first, so that a fault names the place that the host knows. */
const placesIn = (given: unknown): number[] => {
  const options = (given as { readonly options?: unknown } | null)?.options;
  return Array.isArray(options) ? options.map((_, i) => i) : [];
};

const placeAtFirst = (field: string, places: readonly number[]): string =>
  field.replace(/^options\[(\d+)\]/, (_, place: string) => `options[${places[Number(place)] ?? place}]`);

/** Takes the deepest piece that a path such as `inputs.cpo.endPrice.of` or `options[2].leaf` leads to. */
function leaveOut(from: unknown, path: string, places: number[]): boolean {
  if (typeof from !== 'object' || from === null) return false;
  if (Array.isArray(from)) {
    const [found, place] = /^\[(\d+)\]/.exec(path) ?? [''];
    const index = Number(place);
    if (!found || !(index in from)) return false;
    if (leaveOut(from[index], path.slice(found.length + 1), places)) return true;
    places.splice(index, 1);
    from.splice(index, 1);
    return true;
  }
  const fields = from as Record<string, unknown>;
  // Names of inputs have dots: the longest name that fits is meant.
  const [key] = Object.keys(fields)
    .filter((one) => path === one || path.startsWith(`${one}.`) || path.startsWith(`${one}[`))
    .sort((a, b) => b.length - a.length);
  if (key === undefined) return false;
  const deeper = path.slice(key.length);
  if (deeper === '' || !leaveOut(fields[key], deeper.replace(/^\./, ''), places) || isEmpty(fields[key]))
    Reflect.deleteProperty(fields, key);
  return true;
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;
