/** No line ends between a number and its unit, or what it counts, nor before the currency of millions. */
export const held = (text: string): string =>
  // Without a look behind: a browser that does not know it would refuse the whole file.
  text.replace(/\d( M(io\.)?)? /g, (found) => found.replaceAll(' ', '\u00a0'));
