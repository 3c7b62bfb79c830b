/** JSON that was cut off or changed on its way, as far as it can be read. */
export interface ReadJson {
  readonly value: unknown;
  /** Where the text goes on after the value; its end where the value is not whole. */
  readonly end: number;
  /** The last entry that is kept of a value that is not whole, such as `inputs.pue`; undefined for a whole one. */
  readonly cutAfter?: string;
}

/** Entries this far down are kept or left out as a whole: half an own product is none. */
const splitDepth = 2;
/** No scenario is nested as deep. */
const mostDepth = 10;

const string = /"(?:[^"\\]|\\.)*"/y;
const literal = /true|false|null/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const space = /[ \t\n\r]*/y;

/**
 * Reads a JSON object up to its last whole entry. Commas before a closing bracket do no harm.
 * @returns undefined where the text is no JSON object.
 */
export function readJson(text: string): ReadJson | undefined {
  let at = 0;
  let kept = '';
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    at += found?.length ?? 0;
    return found;
  };
  const takeText = (): string | undefined => {
    try {
      return JSON.parse(take(string)!) as string;
    } catch {
      // None, or one with an escape that JSON does not have.
      return undefined;
    }
  };
  const takeSign = (sign: string): boolean => {
    take(space);
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  };

  /** A value, and whether it is whole; undefined where there is none. */
  function takeValue(path: string, depth: number): Part | undefined {
    take(space);
    if (text[at] === '{' || text[at] === '[') return depth < mostDepth ? takeEntries(path, depth) : undefined;
    const found = takeText();
    if (found !== undefined) return { value: found, whole: true };
    const word = take(literal);
    if (word) return { value: JSON.parse(word), whole: true };
    const digits = take(number);
    // Without a sign behind it, a number may have had more digits.
    return digits ? { value: Number(digits), whole: /[\s,\]}]/.test(text[at] ?? '') } : undefined;
  }

  function takeEntries(path: string, depth: number): Part {
    const isList = text[at++] === '[';
    const entries: [string, unknown][] = [];
    const end = (whole: boolean): Part => ({
      value: isList ? entries.map(([, value]) => value) : Object.fromEntries(entries),
      whole,
    });
    for (;;) {
      if (takeSign(isList ? ']' : '}')) return end(true);
      const key = isList ? String(entries.length) : takeText();
      if (key === undefined || (!isList && !takeSign(':'))) return end(false);
      const name = isList ? `${path}[${key}]` : path && `${path}.${key}`;
      const part = takeValue(name || key, depth + 1);
      const isEntry = part?.whole ?? false;
      if (isEntry || (depth + 1 < splitDepth && hasEntries(part?.value))) entries.push([key, part!.value]);
      if (isEntry && depth < splitDepth) kept = name || key;
      if (!isEntry) return end(false);
      if (takeSign(',')) continue;
      return end(takeSign(isList ? ']' : '}'));
    }
  }

  take(space);
  if (text[at] !== '{') return undefined;
  const { value, whole } = takeEntries('', 0);
  return whole ? { value, end: at } : { value, end: text.length, cutAfter: kept };
}

/** Of a value that is not whole, and so is not null. */
const hasEntries = (value: unknown): boolean => typeof value === 'object' && Object.keys(value!).length > 0;

interface Part {
  readonly value: unknown;
  readonly whole: boolean;
}
