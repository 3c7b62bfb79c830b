/** Whole sentences one behind the other. A full stop of Chinese and Japanese has its space within it. */
export const sentences = (texts: readonly string[]): string =>
  texts
    .filter((text) => text !== '')
    .reduce((told, text) => (told === '' || /[。！？]$/.test(told) ? told + text : `${told} ${text}`), '');
