/** What is refused, whatever the language: one sentence that names the field, what was found and what is allowed. */
import type { InputDefinition } from '../catalog/types.ts';
import type { CommandAllowedValues, CommandField, CommandFoundValues } from '../scenario/command-refusal.ts';
import type { PackedFault, Problem } from '../scenario/recover-scenario.ts';
import {
  isRange,
  type Allowed,
  type AllowedValues,
  type Found,
  type FoundValues,
  type Refusal,
} from '../scenario/refusal.ts';
import type { NumberFormats } from './format.ts';
import { formatInput } from './input-format.ts';

export type WordsOf<Values> = { readonly [Id in keyof Values]: (values: Values[Id]) => string };

/** All that a language brings for it. */
export interface RefusalWords {
  readonly found: WordsOf<FoundValues>;
  readonly allowed: WordsOf<AllowedValues>;
  readonly refused: (field: string, found: string, allowed: string) => string;
  readonly missing: (field: string, allowed: string) => string;
  readonly notChanged: (field: string, found: string, allowed: string) => string;
  /** Of what was typed for an input. */
  readonly outOfRange: (low: string, high: string, whole: boolean, lowExcluded: boolean) => string;
  readonly notAValue: (found: string, unit: string) => string;
  readonly other: (found: string, allowed: string) => string;
  /** Of a link. */
  readonly cutOff: string;
  readonly cutAfter: (name: string) => string;
  /** Of a packed link. */
  readonly packed: Readonly<Record<PackedFault, string>>;
  /** Of a scenario that a later version wrote. */
  readonly later: (edition: string | null, leftOut: readonly string[]) => string;
}

/** What a language brings for refusals of the command line. */
export interface CommandRefusalWords {
  readonly found: WordsOf<CommandFoundValues>;
  readonly allowed: WordsOf<CommandAllowedValues>;
  /** What stands in place of a flag or a name. */
  readonly fields: Readonly<Record<CommandField, string>>;
}

/** Choices: where it is one of a few values. */
type TypedInput = Pick<InputDefinition, 'quantity' | 'unit' | 'minimum' | 'maximum' | 'whole'> & {
  readonly choices?: readonly unknown[];
};

export type Refusals = ReturnType<typeof refusalsIn>;

/** Characters of a name, of what was found and of what is allowed: any of them may be a stranger's. */
const [mostField, mostFound, mostAllowed] = [200, 600, 2000];

/** What would end the line, turn round what follows, steer a terminal, or is half a character. */
const unshown = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text of a stranger as part of a sentence: signs that cannot be shown by their number, its end left out where it is long. */
export function onOneLine(text: string, most: number): string {
  const shown = text
    .slice(0, most + 1)
    .replace(unshown, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  // Cut between the halves of a character, the first would be left.
  return shown.length > most ? `${shown.slice(0, most).replace(unshown, '')}…` : shown;
}

type Sentences = Readonly<Record<string, (values: never) => string>>;

/**
 * What is refused, in one language.
 * @param command What the command line alone refuses; a page has no words for it.
 */
export function refusalsIn(say: RefusalWords, numbers: NumberFormats, command?: CommandRefusalWords) {
  const [foundWords, allowedWords]: [Sentences, Sentences] = [
    { ...say.found, ...command?.found },
    { ...say.allowed, ...command?.allowed },
  ];
  const foundText = (of: Found): string =>
    onOneLine(typeof of === 'string' ? of : (foundWords[of.id]! as (values: unknown) => string)(of), mostFound);

  function allowedText(of: Allowed): string {
    if (typeof of === 'string') return onOneLine(of, mostAllowed);
    const text = 'id' in of ? (allowedWords[of.id]! as (values: unknown) => string)(of) : of.join(', ');
    return onOneLine(text, mostAllowed);
  }

  const fieldText = (field: string): string =>
    onOneLine(
      command && Object.hasOwn(command.fields, field) ? command.fields[field as CommandField] : field,
      mostField,
    );

  /** `scope: found "fabrik"; allowed: switch, fabric, campus` */
  function refusalText({ field: name, found, allowed }: Refusal): string {
    const field = fieldText(name);
    const isMissing = typeof found === 'object' && found.id === 'missing';
    return isMissing
      ? say.missing(field, allowedText(allowed))
      : say.refused(field, foundText(found), allowedText(allowed));
  }

  /** Why what was typed for an input is not taken: its range where that is why, what the scenario says of it otherwise. */
  function refused(input: TypedInput | undefined, typed: unknown, { found, allowed }: Omit<Refusal, 'field'>): string {
    const isText = typeof allowed === 'object' && 'id' in allowed && /^(value|text-in|number-alone)$/.test(allowed.id);
    if (input && isText && typeof typed === 'string') return say.notAValue(typed, numbers.unit(input.unit));
    if (!input || !isRange(allowed) || (input.choices ?? []).length > 0)
      return say.other(foundText(found), allowedText(allowed));
    const { minimum, maximum, whole } = input;
    const [low, high] = [minimum, maximum].map((at) => formatInput(at, input, 12, numbers)) as [string, string];
    // The unit stands once.
    const after = / .*$/.exec(high)?.[0] ?? '';
    const plain = low.endsWith(after) ? low.slice(0, low.length - after.length) : low;
    return say.outOfRange(plain, high, whole, allowed.minimumExcluded);
  }

  return {
    foundText,
    allowedText,
    fieldText,
    refusalText,
    refused,
    notChanged: ({ field, found, allowed }: Refusal): string =>
      say.notChanged(field, foundText(found), allowedText(allowed)),
    /** What cannot be used of a link, or of what a page sets. */
    problemText: (problem: Problem): string => {
      if ('packed' in problem) return say.packed[problem.packed];
      if ('later' in problem) return say.later(problem.later.edition, problem.later.leftOut);
      if (!('cutAfter' in problem)) return refusalText(problem);
      return problem.cutAfter === null ? say.cutOff : say.cutAfter(problem.cutAfter);
    },
  };
}
