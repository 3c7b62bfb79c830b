import { evaluateOption } from '../engine/compare.ts';
import { ofNetwork } from '../model/network-name.ts';
import type { Place } from '../model/sheet.ts';
import { inputParts } from './input-parts.ts';
import { networkOf } from './network-of.ts';
import type { ResolvedOption, ResolvedScenario } from './resolve.ts';
import type { PlacedQuote } from './place-quotes.ts';
import { sheetsFor } from './sheets.ts';
import { lookUpOf } from './structure.ts';
import type { PriceStep } from './supplier-quote.ts';
import { architectureAt, placesOf } from './tiers.ts';
import { quantityOf } from './input-parts.ts';

/**
 * The price step of each quote by what the scenario buys of it, spares included: by the option that it is for, or where it
 * is part of several by the one that buys least. What nobody buys has its first step.
 */
export function stepsBought(resolved: ResolvedScenario): ReadonlyMap<string, PriceStep> {
  const pieces = new Map<string, number>();
  for (const option of resolved.options) {
    const bought = boughtBy(resolved, option);
    for (const { id, key, quote } of resolved.quotes) {
      if (key !== null && !isPricedBy(resolved, option, key)) continue;
      const count = key === null ? 0 : bought(key, quote.what === 'module' || quote.what === 'card-module');
      if (count > 0) pieces.set(id, Math.min(count, pieces.get(id) ?? Infinity));
    }
  }
  return new Map(resolved.quotes.map(({ id, quote }) => [id, stepAt(quote, pieces.get(id) ?? 0)]));
}

/** Whether an option is the one that a price is for. A price that is for no whole option is for all that read it. */
export function isPricedBy({ options }: ResolvedScenario, option: ResolvedOption, key: string): boolean {
  const architecture = inputParts(key).subject.replace(/-\d+g$/, '');
  const isWhole = ({ leaf, upper }: ResolvedOption): boolean => leaf === architecture && upper === architecture;
  return isWhole(option) || !options.some(isWhole);
}

/** Of steps by rising quantity the last that is reached; below all of them the first. */
const stepAt = ({ prices }: PlacedQuote['quote'], pieces: number): PriceStep =>
  prices.findLast(({ from }) => from <= pieces) ?? prices[0]!;

/** Pieces that an option buys in one place of a network: ends, or switches. */
export interface PiecesBought {
  /** Of several; undefined where the scenario is one. */
  readonly network: string | undefined;
  readonly place: Place;
  readonly isEnd: boolean;
  /** Whole ones, spares included. */
  readonly pieces: number;
  /** The name of an input of this place: `endPrice`. */
  readonly nameOf: (quantity: string) => string;
}

/** All that an option buys which a supplier can quote. */
export function piecesBought(resolved: ResolvedScenario, option: ResolvedOption): PiecesBought[] {
  const quantities = evaluateOption(sheetsFor(resolved), lookUpOf(resolved, option));
  const ids = resolved.networks.length > 0 ? resolved.networks.map(({ id }) => id) : [undefined];
  return ids.flatMap((network) => {
    // In a network that stays, of what stays.
    const built = network === undefined ? option : networkOf(resolved, network).optionOf(option);
    return placesOf(resolved).flatMap((place) => {
      const inNetwork = (name: string): string => (network === undefined ? name : ofNetwork(network, name));
      const nameOf = (quantity: string): string => resolved.input(option, inNetwork(`${place}.${quantity}`)).name;
      const isSoldered = resolved.settings.isSoldered(architectureAt(built, place));
      return (place === 'card' ? [true] : [true, false]).map((isEnd) => {
        const spares = resolved.input(option, isEnd && !isSoldered ? 'moduleSpareShare' : 'switchSpareShare').value;
        const count = quantities[inNetwork(`${place}${isEnd ? 'InstalledEnds' : 'Switches'}`)]?.value ?? 0;
        return { network, place, isEnd, pieces: Math.ceil(count * (1 + spares)), nameOf };
      });
    });
  });
}

/** How many pieces of what an input prices an option buys. */
function boughtBy(resolved: ResolvedScenario, option: ResolvedOption): (key: string, isEnd: boolean) => number {
  const bought = piecesBought(resolved, option);
  return (key, isEnd) => {
    const quantity = quantityOf(key);
    return bought
      .filter((one) => one.isEnd === isEnd && one.nameOf(quantity) === key)
      .reduce((sum, { pieces }) => sum + pieces, 0);
  };
}
