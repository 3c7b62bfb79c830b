import type { Catalog } from '../catalog/catalog.ts';
import type { TerminalHelp } from '../words/en/terminal/help.ts';
import type { TerminalWords } from '../words/terminal-words.ts';
import { langFlag, type Flags } from './arguments.ts';
import { brokenInto, columnsOf, lineWidth, padded, wrapped } from './text-table.ts';

/** What a command says of itself beside its words. */
export interface CommandHelp {
  /** What follows the name of the command: `[file|-]`. */
  readonly takes: keyof TerminalHelp['takes'];
  readonly flags: Flags;
  /** Whether inputs can be set. */
  readonly setsInputs?: true;
}

/** Commands that have words. */
export type CommandName = {
  [Name in keyof TerminalHelp]: TerminalHelp[Name] extends { readonly meaning: string } ? Name : never;
}[keyof TerminalHelp];

/** Usage, every flag with what it may be, and examples. */
export function helpOf(
  name: CommandName,
  { takes, flags, setsInputs }: CommandHelp,
  words: TerminalWords,
  catalog: Catalog,
): string {
  const { help } = words;
  const { meaning, examples, notes }: CommandTexts = help[name];
  const usage = ['cpo-tco', name, help.takes[takes], help.usageFlags].filter(Boolean).join(' ');
  const all: Flags = { ...flags, ...langFlag };
  const rows = Object.entries(all).map(([flag, { value, meaning: told, allowed }]) => {
    const left = [`--${flag}`, value && help.values[value]].filter(Boolean).join(' ');
    const right = told?.(words) ?? '';
    return [left, allowed ? right + words.desk.signs.colon + allowed(catalog).join(', ') : right] as const;
  });
  rows.push(['-h, --help', help.flag.help]);
  const column = Math.max(...rows.map(([left]) => columnsOf(left))) + 2;
  return [
    `${usage}\n  ${meaning}`,
    [help.flags, ...rows.map(([left, right]) => entry(left, right, column))].join('\n'),
    ...(setsInputs ? [help.settings.map(wrapped).join('\n')] : []),
    ...(notes === undefined ? [] : [wrapped(notes)]),
    [help.examples, ...examples.map((example) => `  cpo-tco ${example}`)].join('\n'),
  ].join('\n\n');
}

interface CommandTexts {
  readonly meaning: string;
  readonly examples: readonly string[];
  readonly notes?: string;
}

/** All commands, and how a program of another reads what they say. */
export function overview(
  version: string,
  commands: ReadonlyMap<CommandName, CommandHelp>,
  { help, desk }: TerminalWords,
): string {
  const rows = [...commands].map(
    ([name, { takes }]) => [`cpo-tco ${name} ${help.takes[takes]}`.trim(), help[name].meaning] as const,
  );
  const column = Math.max(...rows.map(([left]) => columnsOf(left))) + 2;
  return [
    help.title(version),
    rows.map(([left, right]) => entry(left, right, column)).join('\n'),
    [help.commands, `--lang ${help.values.LANGUAGE}${desk.signs.colon}${help.flag.lang}`].map(wrapped).join('\n'),
    help.settings.map(wrapped).join('\n'),
    wrapped(help.exitCodes),
  ].join('\n\n');
}

/** Two columns, the second in lines of its own. */
const entry = (left: string, right: string, column: number): string =>
  brokenInto(right, lineWidth - 2 - column)
    .map((line, i) => `  ${padded(i === 0 ? left : '', column)}${line}`.trimEnd())
    .join('\n');
