import { parseArgs } from 'node:util';
import type { Catalog } from '../catalog/catalog.ts';
import { buyerClasses } from '../catalog/types.ts';
import { defaultCube } from '../scenario/assess.ts';
import { knownEditions } from '../scenario/editions.ts';
import { ScenarioError } from '../scenario/scenario-error.ts';
import { mostDraws, scopes } from '../scenario/scenario.ts';
import { readNumber } from '../words/read-number.ts';
import type { TerminalHelp } from '../words/en/terminal/help.ts';
import { languages } from '../words/languages.ts';
import type { TerminalWords } from '../words/terminal-words.ts';

/** What a flag is for, in the language of the help. */
export type Meaning = (words: TerminalWords) => string;

/** A flag with a value, or one that stands alone. */
export interface Flag {
  readonly type: 'string' | 'boolean';
  readonly multiple?: true;
  /** What stands for the value in the help. */
  readonly value?: keyof TerminalHelp['values'];
  readonly meaning?: Meaning;
  /** The values of a flag that takes one of a few. */
  readonly allowed?: (catalog: Catalog) => readonly string[];
}

export type Flags = Readonly<Record<string, Flag>>;

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

const switchOfTier = (meaning: Meaning) =>
  ({ type: 'string', value: 'ID', meaning, allowed: ({ data }: Catalog) => ids(data.switches) }) as const;
const switchFlags = {
  'upper-switch': switchOfTier(({ help }) => help.flag.upperSwitch),
  'core-switch': switchOfTier(({ help }) => help.flag.coreSwitch),
  'fourth-switch': switchOfTier(({ help }) => help.flag.fourthSwitch),
} as const;

export const scenarioFlags = {
  edition: {
    type: 'string',
    value: 'EDITION',
    meaning: ({ help }) => help.flag.edition,
    allowed: knownEditions,
  },
  capacity: {
    type: 'string',
    value: 'CAPACITY',
    meaning: ({ help }) => help.flag.capacity,
    allowed: ({ data }) => ids(data.switches),
  },
  ...switchFlags,
  scope: {
    type: 'string',
    value: 'SCOPE',
    meaning: ({ help }) => help.flag.scope,
    allowed: () => scopes,
  },
  region: {
    type: 'string',
    value: 'REGION',
    meaning: ({ help }) => help.flag.region,
    allowed: ({ data }) => ids(data.regions),
  },
  'buyer-class': {
    type: 'string',
    value: 'CLASS',
    meaning: ({ help }) => help.flag.buyerClass,
    allowed: () => buyerClasses,
  },
  options: {
    type: 'string',
    value: 'A,B',
    meaning: ({ help }) => help.flag.options,
    allowed: ({ data }) => ids(data.options),
  },
  baseline: {
    type: 'string',
    value: 'OPTION',
    meaning: ({ help }) => help.flag.baseline,
  },
  set: { type: 'string', multiple: true, value: 'NAME=VALUE', meaning: ({ help }) => help.flag.set },
} as const satisfies Flags;

/** Flags of commands that draw. */
export const drawFlags = {
  draws: {
    type: 'string',
    value: 'NUMBER',
    meaning: ({ help, desk: { numbers } }) =>
      help.flag.draws(numbers.number(mostDraws, 16), numbers.number(defaultCube.draws, 16)),
  },
  seed: {
    type: 'string',
    value: 'NUMBER',
    meaning: ({ help, desk: { numbers } }) => help.flag.seed(numbers.exact(defaultCube.seed)),
  },
} as const satisfies Flags;

/** Flags of commands that answer in one of two formats, or in a file. */
export const formatFlag = {
  format: { type: 'string', value: 'FORMAT', meaning: ({ help }) => help.flag.format, allowed: () => formats },
} as const satisfies Flags;
export const formats = ['text', 'json'] as const;
export const outFlag = {
  out: { type: 'string', value: 'FILE', meaning: ({ help }) => help.flag.out },
} as const satisfies Flags;

/** Every command has it; it is read before anything else is. */
export const langFlag = {
  lang: {
    type: 'string',
    value: 'LANGUAGE',
    meaning: ({ help }) => help.flag.lang,
    allowed: () => Object.keys(languages),
  },
} as const satisfies Flags;

export interface Arguments {
  readonly positionals: readonly string[];
  readonly one: Readonly<Record<string, string | undefined>>;
  readonly set: readonly string[];
  /** All values of each flag that may be given several times. */
  readonly many: Readonly<Record<string, readonly string[]>>;
  /** Flags that stand alone, those that were given. */
  readonly alone: ReadonlySet<string>;
}

/** Reads the words of a command. @throws ScenarioError for a flag that is unknown, without a value or given twice. */
export function readArguments(words: readonly string[], own: Flags, mostPositionals: number): Arguments {
  const flags: Flags = { ...own, ...langFlag };
  const { tokens } = parseArgs({
    args: [...words],
    options: flags,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const one: Record<string, string> = {};
  const many: Record<string, string[]> = {};
  const alone = new Set<string>();
  const positionals: string[] = [];
  const allowed = Object.keys(flags)
    .map((name) => `--${name}`)
    .join(', ');
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined;
    if (!flag) throw new ScenarioError(token.rawName, { id: 'unknown-flag' }, allowed);
    if (flag.type === 'boolean') {
      if (token.value !== undefined) throw new ScenarioError(token.rawName, `"${token.value}"`, { id: 'flag-alone' });
      alone.add(token.name);
      continue;
    }
    if (token.value === undefined || token.value === '')
      throw new ScenarioError(token.rawName, { id: 'no-value' }, { id: 'value-of', flag: token.rawName });
    if (flag.multiple) (many[token.name] ??= []).push(token.value);
    else if (Object.hasOwn(one, token.name))
      throw new ScenarioError(token.rawName, { id: 'flag-twice' }, { id: 'flag-once' });
    else one[token.name] = token.value;
  }
  if (positionals.length > mostPositionals)
    throw new ScenarioError(
      'arguments',
      `"${positionals[mostPositionals]}"`,
      mostPositionals === 0 ? { id: 'flags-only' } : { id: 'at-most', most: mostPositionals },
    );
  return { positionals, one, set: many.set ?? [], many, alone };
}

/** A value of a flag that must be one of a few. */
export function choose<T extends string>(flag: string, value: string | undefined, allowed: readonly T[]): T {
  if (value === undefined) return allowed[0]!;
  if ((allowed as readonly string[]).includes(value)) return value as T;
  throw new ScenarioError(flag, `"${value}"`, allowed.join(', '));
}

/** How often inputs with a band are drawn, and from which seed. */
export function readCube({ one }: Arguments): typeof defaultCube {
  return {
    draws: one.draws === undefined ? defaultCube.draws : wholeNumber('--draws', one.draws, 1, mostDraws),
    seed: one.seed === undefined ? defaultCube.seed : wholeNumber('--seed', one.seed, 0, Number.MAX_SAFE_INTEGER),
  };
}

export function wholeNumber(flag: string, text: string, least: number, most: number): number {
  const read = readNumber(text, 'en');
  if ('value' in read && read.unit === '' && Number.isInteger(read.value) && read.value >= least && read.value <= most)
    return read.value;
  throw new ScenarioError(flag, `"${text}"`, { id: 'count-between', least, most });
}
