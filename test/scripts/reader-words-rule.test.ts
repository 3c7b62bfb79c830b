import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { readerWords } from '../../scripts/reader-words-rule.mjs';

const found = (code: string): string[] =>
  new Linter()
    .verify(code, {
      languageOptions: { parser: tseslint.parser },
      plugins: { own: { rules: { words: readerWords } } },
      rules: { 'own/words': 'error' },
    })
    .map(({ message }) => message);

describe('words for readers outside of src/words', () => {
  it.each([
    ["const a = 'costs less';"],
    ["const a = 'Reset all';"],
    ['const a = `${option} costs less`;'],
    ["throw new ScenarioError('edition', id, 'the shipped one');"],
    ['html`<button>Reset</button>`;'],
    ['html`<p class="note">${text} each</p>`;'],
    ['markup`<p class="note">${text} each</p>`;'],
    ['html`<svg aria-label="Cost by year"></svg>`;'],
    ["html`<p class=\"note\">${isOwn ? 'own value' : ''}</p>`;"],
  ])('are found: %s', (code) => expect(found(code)).toHaveLength(1));

  it.each([
    ["import a from './two words.ts';"],
    ["const kind: 'no difference' | 'settled' = settled;"],
    ["const a = 'tcoWithoutIdle';"],
    ["const a = 'not-settled';"],
    ["throw new Error('no such input');"],
    ["console.warn('cannot be loaded');"],
    ["const a = 'color-mix(in srgb, red 20%, transparent)';"],
    ['css`.a { border: solid thin red; }`;'],
    ['html`<p class="note plain" part="input">${text}</p>`;'],
    ["html`<p class=${isOpen ? 'note plain' : 'note'}>${text}</p>`;"],
    ["html`<p class=\"a ${isOpen ? 'note plain' : ''}\">${text}</p>`;"],
    ['html`<!-- two words --><input type="range" min="0" />`;'],
  ])('are not seen in: %s', (code) => expect(found(code)).toEqual([]));
});
