import type { Catalog } from '../catalog/catalog.ts';
import { help as words } from '../words/terminal-help-en.ts';
import type { Flags } from './arguments.ts';

/** What a command says of itself. */
export interface CommandHelp {
  /** What follows the name of the command: `[file|-]`. */
  readonly takes: string;
  /** In one sentence, for the list of commands. */
  readonly meaning: string;
  readonly flags: Flags;
  /** Lines of examples, without the name of the program. */
  readonly examples: readonly string[];
  /** Whether inputs can be set. */
  readonly setsInputs?: true;
  readonly notes?: string;
}

const width = 100;

/** Usage, every flag with what it may be, and examples. */
export function helpOf(name: string, help: CommandHelp, catalog: Catalog): string {
  const { takes, meaning, flags, examples, setsInputs, notes } = help;
  const usage = ['cpo-tco', name, takes, '[flags]'].filter(Boolean).join(' ');
  const rows = Object.entries(flags).map(([flag, { value, meaning: told = '', allowed }]) => {
    const left = [`--${flag}`, value].filter(Boolean).join(' ');
    return [left, allowed ? `${told}: ${allowed(catalog).join(', ')}` : told] as const;
  });
  rows.push(['-h, --help', words.help]);
  const column = Math.max(...rows.map(([left]) => left.length)) + 2;
  return [
    `${usage}\n  ${meaning}`,
    [words.flags, ...rows.map(([left, right]) => entry(left, right, column))].join('\n'),
    ...(setsInputs ? [words.values] : []),
    ...(notes === undefined ? [] : [notes]),
    [words.examples, ...examples.map((example) => `  cpo-tco ${example}`)].join('\n'),
  ].join('\n\n');
}

/** All commands, and how a program of another reads what they say. */
export function overview(version: string, commands: ReadonlyMap<string, CommandHelp>): string {
  const rows = [...commands].map(([name, { takes, meaning }]) => [`cpo-tco ${name} ${takes}`.trim(), meaning] as const);
  const column = Math.max(...rows.map(([left]) => left.length)) + 2;
  return [
    words.title(version),
    rows.map(([left, right]) => entry(left, right, column)).join('\n'),
    words.commands,
    words.values,
    words.exitCodes,
  ].join('\n\n');
}

/** Two columns, the second in lines of its own. */
function entry(left: string, right: string, column: number): string {
  const lines = [''];
  for (const word of right.split(' ')) {
    const last = lines.at(-1)!;
    if (last !== '' && column + last.length + word.length + 3 > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((line, i) => `  ${(i === 0 ? left : '').padEnd(column)}${line}`.trimEnd()).join('\n');
}
