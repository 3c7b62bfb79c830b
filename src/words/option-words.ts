export const atStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A label inside a sentence: `PUE` and the owner in `Acme: price per port` stay, `Electricity` does not. */
export const lowerUnlessName = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) && !label.includes(': ') ? label.charAt(0).toLowerCase() + label.slice(1) : label;

export const portName = (rateGbps: number): string => (rateGbps >= 1000 ? `${rateGbps / 1000}T` : `${rateGbps}G`);

/** Architectures as the market names them, the same in every language. */
export const architectures: Readonly<Record<string, string>> = {
  retimed: 'DSP-retimed',
  'half-retimed': 'LRO',
  linear: 'LPO',
  cpo: 'CPO',
  npo: 'NPO',
  dac: 'DAC',
  aec: 'AEC',
};

/** Names in a row. @param last What stands before the last one, with its spaces: ` or `. */
export const joined = (names: readonly string[], last: string, comma = ', '): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(comma)}${last}${names.at(-1)}`;
