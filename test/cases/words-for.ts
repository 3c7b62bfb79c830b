import { languageOf } from '../../src/cli/language.ts';
import { terminalWords, type TerminalWords } from '../../src/words/terminal-words.ts';

/** The words in which the program answers what was given. */
export const wordsFor = (given: readonly string[]): Promise<TerminalWords> => terminalWords(languageOf(given).language);
