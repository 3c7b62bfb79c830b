/** What every gate is held to, whatever comes in by it. */
import type fc from 'fast-check';
import { ScenarioError } from '../../src/scenario/scenario-error.ts';
import type { Refusal } from '../../src/scenario/refusal.ts';
import type { TerminalWords } from '../../src/words/terminal-words.ts';
import { terminalWords as english } from '../../src/words/en/terminal/terminal.ts';

/** A gate, and what comes in by it. */
export interface Gate<Input = never> {
  /** Also the name of its table of found cases. */
  readonly name: string;
  /** What is its own, in a few words. */
  readonly takes: string;
  readonly inputs: fc.Arbitrary<Input>;
  /**
   * Brings an input through. What the gate refuses it throws as ScenarioError or says to `refused`; anything else that is thrown
   * is a fault, and so is whatever the gate itself finds wrong with the answer.
   */
  readonly enter: (input: Input, refused: (problem: Refusal) => void) => Promise<void> | void;
  /** How much has come in: characters or bytes. */
  readonly sizeOf: (input: Input) => number;
  /** How many inputs of a million come in here; those that cost more get fewer. */
  readonly share: number;
  /** Inputs of `npm test`. */
  readonly few: number;
  /** Processor time that an answer may take beside reading, ms: of a gate that also computes what it reads. */
  readonly computes?: number;
  /** An input as a line of a table of found cases, and back. Text and plain data stand as they are. */
  readonly written?: (input: Input) => unknown;
  readonly read?: (written: unknown) => Input;
  /** An input of a length: what is read in time n is read in time 2n when it is twice as long. */
  readonly long?: readonly ((length: number) => Input)[];
}

/** Any gate: what it takes is its own affair. */
export type AnyGate = Gate<unknown>;

/** What a gate is, with its inputs forgotten. */
export const gate = <Input>(of: Gate<Input>): AnyGate => of as AnyGate;

/** What is wrong with a gate, not with what came in. */
export class Fault extends Error {
  override readonly name = 'Fault';
}

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Number.prototype];
const clean = prototypes.map((one) => Reflect.ownKeys(one).length);

/** Longer sentences are no answer to anybody. */
const longestSentence = 3000;

/** Sends one input through a gate. @throws Fault, or what escaped. */
export async function hold<Input>(of: Gate<Input>, input: Input): Promise<void> {
  try {
    await of.enter(input, checkSentence);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    checkSentence(error);
  } finally {
    for (const [i, one] of prototypes.entries())
      if (Reflect.ownKeys(one).length !== clean[i]) {
        for (const key of Reflect.ownKeys(one).slice(clean[i])) Reflect.deleteProperty(one, key);
        throw new Fault('a prototype is polluted');
      }
  }
}

/** One sentence on one line that names the field, what was found and what is allowed. */
export function checkSentence(
  problem: Refusal,
  { refusalText, foundText, allowedText }: TerminalWords = english,
): void {
  const sentence = refusalText(problem);
  const fault = (what: string): Fault => new Fault(`${what}: ${JSON.stringify(sentence).slice(0, 300)}`);
  if (sentence.length > longestSentence) throw fault(`a sentence of ${sentence.length} characters`);
  if (/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(sentence))
    throw fault('a sign that breaks the line, turns it round or steers a terminal');
  const [found, allowed] = [foundText(problem.found), allowedText(problem.allowed)];
  for (const one of [sentence, found, allowed])
    if (typeof one !== 'string' || /\bundefined\b|\[object /.test(one.replace(/"(?:[^"\\]|\\.)*"/g, '""')))
      throw fault('a word that is none');
}

/** Processor time of the process, ms. */
export const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
