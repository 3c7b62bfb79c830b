/** Links to what a page shows: plain while they are short enough to be read, packed where they hold much. */
import type { Catalog } from '../catalog/catalog.ts';
import { readLinkText } from './link-text.ts';
import type { PackedFault } from './recover-scenario.ts';
import type { Scenario } from './scenario.ts';
import { keysOfSwitches } from './tiers.ts';
import { linkOf, linkWith, mostCharacters, mostOfLink, scenarioText, type PageState } from './scenario-link.ts';

/** A link to a scenario with more changes than this is packed. */
const mostPlainChanges = 50;

/** Bytes that a packed text may have at most when it is unpacked; no scenario comes near it. */
export const mostUnpacked = 500_000;

/** How text is packed and unpacked: a browser has streams for it, which this room does not know. */
export interface Packing {
  /** Gives letters, digits, `-`, `_` and points alone. */
  readonly pack: (text: string) => Promise<string>;
  /** Leaves what would be more than `mostUnpacked`. */
  readonly unpack: (packed: string) => Promise<Unpacked>;
}

/** What a packed link holds, or why that cannot be read. */
export type Unpacked = { readonly text: string } | { readonly fault: PackedFault };

/** @returns undefined where the link would be longer than one that arrives whole: a file holds the scenario then. */
export async function linkFor(
  state: PageState,
  address: string,
  catalog: Catalog,
  { pack }: Packing,
): Promise<string | undefined> {
  const isSmall = changesIn(state.scenario) <= mostPlainChanges;
  const link = isSmall ? linkOf(state, '', catalog) : await packedLinkOf(state, catalog, pack);
  if (link === undefined || link.length > mostOfLink) return undefined;
  return address.replace(/#[^]*/, '') + link;
}

async function packedLinkOf(state: PageState, catalog: Catalog, pack: Packing['pack']): Promise<string | undefined> {
  const text = scenarioText(state.scenario, catalog);
  // What is longer would not be read.
  if (text.length > mostUnpacked / 3) return undefined;
  return linkWith(state, `z=${await pack(text)}`, '', catalog);
}

/** How much a scenario sets: each value, each field of what is the reader's own. */
export function changesIn({ inputs, notes, quotes, options, ...others }: Scenario): number {
  const groups = [others.architectures, others.switches, others.networks, quotes].flatMap((group) =>
    Object.values<object>(group ?? {}),
  );
  const own = groups.reduce<number>((sum, one) => sum + fieldsIn(one), 0);
  const settings = ([...keysOfSwitches, 'scope', 'region', 'buyerClass', 'baseline'] as const).filter(
    (key) => others[key] !== undefined,
  );
  return own + settings.length + fieldsIn(inputs) + fieldsIn(notes) + (options?.length ?? 0);
}

const fieldsIn = (value: object = {}): number =>
  Object.entries(value).reduce((sum, [key, field]) => sum + (key === 'inputs' ? fieldsIn(field as object) : 1), 0);

/** Unpacks what a packed link holds; undefined for any other. What is too long is not looked at. */
export async function unpackLink(address: string, { unpack }: Packing): Promise<Unpacked | undefined> {
  if (address.length > mostCharacters) return undefined;
  const packed = readLinkText(address)?.packed;
  if (packed === undefined) return undefined;
  return packed.length > mostOfLink ? { fault: 'too-large' } : unpack(packed);
}
