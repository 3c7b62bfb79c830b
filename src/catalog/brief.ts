import { Catalog } from './catalog.ts';
import type { CatalogData, Figure, InputDefinition, Subject } from './types.ts';
import { pack, unpack, type Packed } from './pack.ts';

/** The tables as far as one switch reads them, without rivals and without what only readers of a source need. */
export interface BriefTables extends Omit<CatalogData, 'inputs' | 'figures'> {
  readonly inputs: Packed;
  readonly figures: Packed;
}

/** Read whatever the scope: the rate of a card decides which figures the name of an end means. */
const ofEveryScope = 'endpointRate';

/** Ends that the switches of a first view do not have: copper cables, and modules of a rate that few pluggables have. */
function unread(data: CatalogData): Record<'copper' | 'modules', readonly string[]> {
  const catalog = new Catalog(data);
  const rates = new Set([
    ...catalog.ratesOfAll(catalog.pluggables()),
    ...data.switches.map((row) => row.opticsRateGbps),
  ]);
  const copper = new Set(data.architectures.filter(({ medium }) => medium === 'copper').map(({ id }) => id));
  const idsOf = (isUnread: (subject: Subject) => boolean): string[] =>
    data.subjects.filter(isUnread).map(({ id }) => id);
  return {
    copper: idsOf(({ architecture }) => copper.has(architecture)),
    modules: idsOf(({ architecture, rateGbps }) => !copper.has(architecture) && !rates.has(rateGbps)),
  };
}

export function briefTables(data: CatalogData): BriefTables {
  const inputs = data.inputs.filter(({ scopes, quantity }) => scopes.includes('switch') || quantity === ofEveryScope);
  const quantities = new Set(inputs.map(({ quantity }) => quantity));
  const { copper, modules } = unread(data);
  const subjects = new Set([...copper, ...modules]);
  const figures = data.figures.filter(
    ({ role, subject, quantity }) => role === 'default' && quantities.has(quantity) && !subjects.has(subject),
  );
  return {
    ...data,
    // Without them a scenario that asks for their rate is refused here, and read with the whole tables.
    subjects: data.subjects.filter(({ id }) => !modules.includes(id)),
    inputs: pack(inputs.map(({ meaning: _, ...input }) => input)),
    figures: pack(
      figures.map(({ subject, quantity, of, low, typical, high, buyerClass, evidence, weakest }) => ({
        subject,
        quantity,
        of,
        low,
        typical,
        high,
        buyerClass,
        evidence,
        weakest,
      })),
    ),
    architectures: data.architectures.map((architecture) => ({ ...architecture, meaning: '' })),
    rates: data.rates.map((rate) => ({ ...rate, source: '' })),
    classBands: data.classBands.map((band) => ({ ...band, reason: '' })),
  };
}

/** The brief tables as any other; what they lack is empty. */
export const readBriefTables = (tables: BriefTables): CatalogData => ({
  ...tables,
  inputs: unpack<InputDefinition>(tables.inputs).map((input) => ({ ...input, meaning: '' })),
  figures: unpack<Figure>(tables.figures).map((figure) => ({
    ...figure,
    id: '',
    unit: '',
    boundary: '',
    source: null,
    asOf: '',
    role: 'default',
  })),
});
