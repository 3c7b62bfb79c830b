import { splitNetwork } from '../model/networks.ts';

/** A name of a resolved input apart: `storage/retimed-800g.endPrice`. The subject may itself have a dot. */
export function inputParts(name: string): {
  readonly network: string | undefined;
  readonly subject: string;
  readonly quantity: string;
} {
  const { network, name: plain } = splitNetwork(name);
  const dot = plain.lastIndexOf('.');
  return { network, subject: plain.slice(0, dot), quantity: plain.slice(dot + 1) };
}
