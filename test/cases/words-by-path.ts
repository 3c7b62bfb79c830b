/** Every word by its path: the kind of a text, of a function the number of its parameters. */
export function shape(words: unknown, path = ''): Record<string, string> {
  if (typeof words === 'function') return { [path]: `function of ${words.length}` };
  if (typeof words !== 'object' || words === null) return { [path]: typeof words };
  const parts = Object.entries(words).map(([key, word]) => shape(word, `${path}.${key}`));
  return Object.assign({}, ...parts) as Record<string, string>;
}

/** Every text by its path; functions are left out. */
export function textsOf(words: unknown, path = ''): [path: string, text: string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, word]) => textsOf(word, `${path}.${key}`));
}
