/** How options read inside a sentence. */
export interface NamedOption {
  readonly label: string;
  readonly integrated: boolean;
}

const numberWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
export const inWords = (count: number): string => numberWords[count] ?? String(count);
export const yearsInWords = (years: number): string => `${inWords(years)} ${years === 1 ? 'year' : 'years'}`;

/** `retimed pluggables`, `CPO`: how an option reads inside a sentence. */
export const inSentence = ({ label, integrated }: NamedOption): string =>
  integrated || label !== label.charAt(0) + label.slice(1).toLowerCase() ? label : `${label.toLowerCase()} pluggables`;

export const atStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A name is one; pluggables are many. */
export const isOne = (option: NamedOption): boolean => inSentence(option) === option.label;

/** A label inside a sentence: `PUE` stays, `Electricity` does not. */
export const lowerUnlessName = (label: string): string =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

export const portName = (rateGbps: number): string => (rateGbps >= 1000 ? `${rateGbps / 1000}T` : `${rateGbps}G`);
