/** All words of the command line in one language, loaded when it begins. */
import type { Language } from './languages.ts';
import type { TerminalWords } from './terminal-language.ts';

export type { TerminalWords } from './terminal-language.ts';

const wordsOf: { readonly [Id in Language]: () => Promise<TerminalWords> } = {
  en: async () => (await import('./en/terminal/terminal.ts')).terminalWords,
  de: async () => (await import('./de/terminal/terminal.ts')).terminalWords,
  fr: async () => (await import('./fr/terminal/terminal.ts')).terminalWords,
  ja: async () => (await import('./ja/terminal/terminal.ts')).terminalWords,
  ko: async () => (await import('./ko/terminal/terminal.ts')).terminalWords,
  'zh-Hans': async () => (await import('./zh-Hans/terminal/terminal.ts')).terminalWords,
  'zh-Hant': async () => (await import('./zh-Hant/terminal/terminal.ts')).terminalWords,
};

export const terminalWords = (language: Language): Promise<TerminalWords> => wordsOf[language]();
