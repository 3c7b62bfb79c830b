/** Signs of Chinese and Japanese that have their space within them. */
const wide = /[。！？：）]$/;

/** Whole sentences one behind the other. */
export const sentences = (texts: readonly string[]): string =>
  texts
    .filter((text) => text !== '')
    .reduce((told, text) => (told === '' || wide.test(told) ? told + text : `${told} ${text}`), '');

/** A sign at which a sentence or its beginning ends, with the space before what comes then. */
export const spacedSign = (sign: string): string => (wide.test(sign) ? sign : `${sign} `);
