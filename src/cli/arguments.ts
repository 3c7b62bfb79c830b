import { parseArgs } from 'node:util';
import { defaultCube } from '../scenario/assess.ts';
import { ScenarioError } from '../scenario/scenario-error.ts';
import { formatNumber } from '../words/format.ts';
import { readNumber } from '../words/read-number.ts';

export const scenarioFlags = {
  edition: { type: 'string' },
  capacity: { type: 'string' },
  scope: { type: 'string' },
  region: { type: 'string' },
  'buyer-class': { type: 'string' },
  options: { type: 'string' },
  baseline: { type: 'string' },
  set: { type: 'string', multiple: true },
} as const;

/** Flags of commands that draw. */
export const drawFlags = {
  draws: { type: 'string' },
  seed: { type: 'string' },
} as const;

/** A flag with a value, or one that stands alone. */
type FlagTypes = Readonly<
  Record<string, { readonly type: 'string'; readonly multiple?: true } | { readonly type: 'boolean' }>
>;

export interface Arguments {
  readonly positionals: readonly string[];
  readonly one: Readonly<Record<string, string | undefined>>;
  readonly set: readonly string[];
  /** Flags that stand alone, those that were given. */
  readonly alone: ReadonlySet<string>;
}

/** Reads the words of a command. @throws ScenarioError for a flag that is unknown, without a value or given twice. */
export function readArguments(words: readonly string[], flags: FlagTypes, mostPositionals: number): Arguments {
  const { tokens } = parseArgs({
    args: [...words],
    options: flags,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const one: Record<string, string> = {};
  const set: string[] = [];
  const alone = new Set<string>();
  const positionals: string[] = [];
  const allowed = Object.keys(flags)
    .map((name) => `--${name}`)
    .join(', ');
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = flags[token.name];
    if (!flag) throw new ScenarioError(token.rawName, 'an unknown flag', allowed || 'no flags');
    if (flag.type === 'boolean') {
      if (token.value !== undefined) throw new ScenarioError(token.rawName, `"${token.value}"`, 'the flag alone');
      alone.add(token.name);
      continue;
    }
    if (token.value === undefined || token.value === '')
      throw new ScenarioError(token.rawName, 'no value', `${token.rawName} VALUE`);
    if (flag.multiple) set.push(token.value);
    else if (token.name in one) throw new ScenarioError(token.rawName, 'the flag twice', 'each flag once');
    else one[token.name] = token.value;
  }
  if (positionals.length > mostPositionals)
    throw new ScenarioError(
      'arguments',
      `"${positionals[mostPositionals]}"`,
      mostPositionals === 0 ? 'flags only' : `at most ${mostPositionals}`,
    );
  return { positionals, one, set, alone };
}

/** A value of a flag that must be one of a few. */
export function choose<T extends string>(flag: string, value: string | undefined, allowed: readonly T[]): T {
  if (value === undefined) return allowed[0]!;
  if ((allowed as readonly string[]).includes(value)) return value as T;
  throw new ScenarioError(flag, `"${value}"`, allowed.join(', '));
}

const mostDraws = 1_000_000;

/** How often inputs with a band are drawn, and from which seed. */
export function readCube({ one }: Arguments): typeof defaultCube {
  return {
    draws: one.draws === undefined ? defaultCube.draws : wholeNumber('--draws', one.draws, 1, mostDraws),
    seed: one.seed === undefined ? defaultCube.seed : wholeNumber('--seed', one.seed, 0, Number.MAX_SAFE_INTEGER),
  };
}

function wholeNumber(flag: string, text: string, least: number, most: number): number {
  const read = readNumber(text, 'en');
  if ('value' in read && read.unit === '' && Number.isInteger(read.value) && read.value >= least && read.value <= most)
    return read.value;
  throw new ScenarioError(flag, `"${text}"`, `a whole number from ${least} to ${formatNumber(most, 16)}`);
}
