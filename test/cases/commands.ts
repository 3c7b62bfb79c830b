import { changesCommand } from '../../src/cli/changes-command.ts';
import { claimsCommand } from '../../src/cli/claims-command.ts';
import { compareCommand } from '../../src/cli/compare-command.ts';
import { explainCommand } from '../../src/cli/explain-command.ts';
import { readTypedUnit } from '../../src/scenario/typed-unit.ts';
import { terminalWords as english } from '../../src/words/en/terminal/terminal.ts';

/** The commands without the process around them, which costs a second each. */
const commands = {
  changes: changesCommand,
  compare: compareCommand,
  explain: explainCommand,
  claims: claimsCommand,
};
export type Command = keyof typeof commands;

export const textOf = (command: Command, ...words: string[]): string =>
  commands[command](words, '0.1.0', english, readTypedUnit).text;

export const jsonOf = <T>(command: Command, ...words: string[]): T =>
  JSON.parse(textOf(command, ...words, '--format', 'json')) as T;
