/** Signs of Latin text that stand between Chinese or Japanese words, and spaces beside signs that have theirs within them. */
const wide = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々「」（）]`;

const mixed = new RegExp(
  [
    // A comma, a colon or a semicolon with its space, or brackets.
    String.raw`(?<=${wide})[,;:] |[,;:] (?=${wide})`,
    String.raw`(?<=${wide}) ?\((?=[^()]*\))|(?<!/)\((?=[^()]*${wide}[^()]*\))`,
    String.raw`(?<=${wide})\.(?= |$)`,
    String.raw`[。！？：；，、（）] (?!$)| [。：；，、（）]`,
  ].join('|'),
  'gu',
);

/** Each with what stands around it. */
export const mixedSigns = (text: string): string[] =>
  [...text.replace(/\s+/g, ' ').trim().matchAll(mixed)].map(({ index, input }) =>
    input.slice(Math.max(0, index - 18), index + 18),
  );
