import { Catalog } from './catalog.ts';
import type { CatalogData, Figure, InputDefinition } from './types.ts';
import { pack, unpack, type Packed } from './pack.ts';

/** The tables as far as one switch reads them, without rivals and without what only readers of a source need. */
export interface BriefTables extends Omit<CatalogData, 'inputs' | 'figures'> {
  readonly inputs: Packed;
  readonly figures: Packed;
}

/** Read whatever the scope: the rate of a card decides which figures the name of an end means. */
const ofEveryScope = 'endpointRate';

/** Ends that no switch has: copper cables, and modules that only cards take. */
function unread(data: CatalogData): string[] {
  const rates = new Set([...new Catalog(data).cageRatesGbps(), ...data.switches.map((row) => row.opticsRateGbps)]);
  const copper = new Set(data.architectures.filter(({ medium }) => medium === 'copper').map(({ id }) => id));
  return data.subjects
    .filter(({ architecture, rateGbps }) => copper.has(architecture) || !rates.has(rateGbps))
    .map(({ id }) => id);
}

export function briefTables(data: CatalogData): BriefTables {
  const inputs = data.inputs.filter(({ scopes, quantity }) => scopes.includes('switch') || quantity === ofEveryScope);
  const quantities = new Set(inputs.map(({ quantity }) => quantity));
  const subjects = new Set(unread(data));
  const figures = data.figures.filter(
    ({ role, subject, quantity }) => role === 'default' && quantities.has(quantity) && !subjects.has(subject),
  );
  return {
    ...data,
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
