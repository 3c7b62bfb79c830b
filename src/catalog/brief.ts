import type { CatalogData, Figure, InputDefinition } from './types.ts';
import { pack, unpack, type Packed } from './pack.ts';

/** The tables as far as one switch reads them, without rivals and without what only readers of a source need. */
export interface BriefTables extends Omit<CatalogData, 'inputs' | 'figures'> {
  readonly inputs: Packed;
  readonly figures: Packed;
}

/** Read whatever the scope: the rate of a card decides which figures the name of an end means. */
const ofEveryScope = 'endpointRate';

export function briefTables(data: CatalogData): BriefTables {
  const inputs = data.inputs.filter(({ scopes, quantity }) => scopes.includes('switch') || quantity === ofEveryScope);
  const quantities = new Set(inputs.map(({ quantity }) => quantity));
  const figures = data.figures.filter(({ role, quantity }) => role === 'default' && quantities.has(quantity));
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
