import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../src/words/languages.ts';
import { terminalWords, type TerminalWords } from '../../src/words/terminal-words.ts';
import { shape } from '../cases/words-by-path.ts';

/** What a language brings itself. Examples may be others, in another number. */
function own({ texts, quotes, moved, help, commandRefusals: { fields } }: TerminalWords): Record<string, string> {
  const all = shape({ texts, quotes, moved, help, fields });
  return Object.fromEntries(
    Object.entries(all)
      .filter(([path]) => !/\.(examples|settings)\.\d+$/.test(path))
      .sort(),
  );
}

const english = await terminalWords('en');
const others = (Object.keys(languages) as Language[]).filter((tag) => tag !== 'en');

describe.each(others)('the command line in %s', (tag) => {
  it('has every word of English, each function with as many parameters', async () =>
    expect(own(await terminalWords(tag))).toEqual(own(english)));

  it('is told apart by its tag', async () => expect((await terminalWords(tag)).language).toBe(tag));

  it('refuses with the values that English names', async () => {
    const words = (await terminalWords(tag)).commandRefusals;
    const values = {
      ...{ flag: '--flag', other: '--other', needed: '--needed', file: '"file.csv"', code: 'ENOENT', link: '"link"' },
      ...{
        line: 3,
        column: 14,
        sign: 'SIGN',
        version: '9.9.9',
        form: '7',
        key: 'content.key',
        tier: 'frame',
        name: 'Acme',
      },
      ...{
        network: '"storage"',
        tiers: ['module', 'strict'],
        fields: ['price', 'power'],
        count: 3,
        least: 1,
        most: 12,
      },
    };
    const named = /--\w+|"[^"]+"|ENOENT|\d[\d.]*|content\.key|frame|module|strict|price|power|\.(xlsx|csv|html|svg)/g;
    for (const part of ['found', 'allowed'] as const) {
      expect(Object.keys(words[part]).sort()).toEqual(Object.keys(english.commandRefusals[part]).sort());
      for (const [id, say] of Object.entries(words[part])) {
        const [ours, theirs] = [say, english.commandRefusals[part][id as never] as typeof say].map((one) =>
          (one as (of: unknown) => string)(values),
        ) as [string, string];
        const names = (text: string): string[] => [...new Set(text.match(named) ?? [])].sort();
        expect(names(ours), id).toEqual(names(theirs));
        expect(ours, id).not.toMatch(/undefined|null|\[object/);
      }
    }
  });
});

describe('German', () => {
  /** Every text by its path; of functions what they say of sevens. */
  function textsOf(words: unknown, path = ''): [path: string, text: string][] {
    if (typeof words === 'function')
      return [[path, (words as (...of: unknown[]) => string)(...Array.from({ length: words.length }, () => 7))]];
    if (typeof words === 'string') return [[path, words]];
    if (typeof words !== 'object' || words === null) return [];
    return Object.entries(words).flatMap(([key, word]) => textsOf(word, `${path}.${key}`));
  }
  const spoken = ({ texts: { laterLink: _, ...texts }, quotes, moved, help, commandRefusals }: TerminalWords) => {
    const { heading, about, working, open: __, columns: ___, ...rest } = moved;
    return textsOf({
      texts,
      quotes: quotes.rfq,
      moved: { ...rest, heading, about, working },
      help,
      commandRefusals: commandRefusals.fields,
    });
  };

  it('leaves no text in English', async () => {
    const german = await terminalWords('de');
    const own = new Map(spoken(german));
    // Signs between words, names and what is typed.
    const shared =
      /^(FEED\.json|FORMAT|NAME|CODE|OPTION|REGION|A,B|Link|Information|Alternative|\W*)$|^.{0,2}$|^[^a-z]*7[^a-z]*$/;
    const same = spoken(english).filter(
      ([path, text]) => !/\.examples\.|\.takes\./.test(path) && own.get(path) === text && !shared.test(text),
    );
    expect(same).toEqual([]);
    const left = /\b(the|of|and|or|is|are|with|than|from|to|not|each|by|for|your|which|costs?|prices?|years?|likely)\b/;
    for (const [path, text] of own)
      if (!path.includes('.examples.')) expect(text.replace(/"[^"]*"|--[\w-]+/g, ''), path).not.toMatch(left);
  });
});
