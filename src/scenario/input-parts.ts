import { splitNetwork } from '../model/network-name.ts';

/** The parts of an input's name. */
export interface InputParts {
  readonly network: string | undefined;
  /** Whose figure it is; it may itself have a dot. Empty in a name that is a quantity alone. */
  readonly subject: string;
  readonly quantity: string;
}

/** `storage/retimed-800g.endPrice`, `retimed.endPrice` or `pue`, apart. */
export function inputParts(name: string): InputParts {
  const { network, name: plain } = splitNetwork(name);
  const dot = plain.lastIndexOf('.');
  return { network, subject: plain.slice(0, Math.max(0, dot)), quantity: plain.slice(dot + 1) };
}

/** `endPrice` of `storage/retimed-800g.endPrice`. */
export const quantityOf = (name: string): string => inputParts(name).quantity;
