import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import { languageAmong, languages, type Language } from '../words/languages.ts';

/** What a terminal gave: its words, and the language of what is told. */
export interface Spoken {
  readonly language: Language;
  /** Without a `--lang` before the command. */
  readonly words: readonly string[];
}

/**
 * Reads `--lang` before anything else is: what is refused is told in the language too. Commands check the flag once more
 * with their others. The environment has no say: a script writes the same on every machine.
 * @throws ScenarioError for a tag of no language that there is.
 */
export function languageOf(words: readonly string[]): Spoken {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at === -1) return { language: 'en', words };
  const isApart = words[at] === '--lang';
  const tag = isApart ? words[at + 1] : words[at]!.slice('--lang='.length);
  const rest = at === 0 && tag !== undefined ? [...words.slice(isApart ? 2 : 1), `--lang=${tag}`] : words;
  // A flag without a value is refused by the command.
  if (tag === undefined || tag === '') return { language: 'en', words };
  const language = languageAmong([tag]);
  if (!language) throw new ScenarioError('--lang', quote(tag), Object.keys(languages));
  return { language, words: rest };
}
