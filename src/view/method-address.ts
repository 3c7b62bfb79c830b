/**
 * Where the method page tells of a number: one rule for all that link there. The page is `method.html` beside the
 * calculator; src/build/method writes it, and docs/method.md lists the anchors.
 */
import { splitNetwork } from '../model/network-name.ts';

const page = 'method.html';

/** What has an entry of its own: a quantity of the sheets, what a scenario fixes, a constant, an input, a figure, a source. */
export type MethodEntry = 'quantity' | 'structure' | 'constant' | 'input' | 'figure' | 'source';

const letters: Readonly<Record<MethodEntry, string>> = {
  quantity: 'q',
  structure: 'd',
  constant: 'c',
  input: 'i',
  figure: 'f',
  source: 's',
};

/**
 * The anchor of an entry: `q-tco`, `f-retimed-1600g-price-semianalysis`.
 * @param name As results and scenarios name it: of a network (`storage/tco`) and of a place or product
 * (`leaf.endPower`, `retimed-1600g.endPrice`) it is the entry of the quantity itself.
 */
export function methodAnchor(entry: MethodEntry, name: string): string {
  const isId = entry === 'figure' || entry === 'source';
  return `${letters[entry]}-${isId ? name : splitNetwork(name).name.replace(/.*\./, '')}`;
}

/**
 * The address of an entry of the method page, or of the page itself.
 * @param calculator Address of the calculator, with or without a scenario; none for a page that stands beside the method.
 * @returns undefined where the calculator has no address of the web: there is nothing to link to.
 */
export function methodAddress(
  entry?: readonly [entry: MethodEntry, name: string],
  calculator?: string,
): string | undefined {
  const address = page + (entry ? `#${methodAnchor(...entry)}` : '');
  if (calculator === undefined) return address;
  if (!/^(?:https?|file):\/\//i.test(calculator) || !URL.canParse(calculator)) return undefined;
  return new URL(address, calculator).href;
}
