import type { CatalogData, Figure } from './types.ts';

/** Tables of an edition before 2026.12: an input may follow another whole, and no figure is a share or has a buyer. */
type OldTables = Omit<CatalogData, 'inputs' | 'figures' | 'classBands' | 'switches' | 'architectures' | 'options'> & {
  readonly architectures: readonly Omit<CatalogData['architectures'][number], 'soldered'>[];
  readonly options: readonly Omit<CatalogData['options'][number], 'choices'>[];
  readonly capacities: readonly Pick<
    CatalogData['switches'][number],
    'id' | 'label' | 'subject' | 'switchCapacityGbps' | 'portRateGbps'
  >[];
  readonly inputs: readonly (Omit<CatalogData['inputs'][number], 'optional'> & { readonly follows: string | null })[];
  readonly figures: readonly Omit<Figure, 'of' | 'buyerClass'>[];
};

/** The tables of a frozen edition in the form of today: what followed another is a share of 1 of it. */
export function fromFrozen(tables: OldTables | CatalogData): CatalogData {
  if (!isOld(tables)) return tables;
  const { inputs, figures, subjects, capacities, architectures, options, ...others } = tables;
  const defaults = new Set(
    figures.filter(({ role }) => role === 'default').map(({ subject, quantity }) => `${subject}.${quantity}`),
  );
  const shares = inputs.flatMap(({ quantity, subject: kind, follows }) => {
    if (follows === null) return [];
    const owners = kind === 'architecture' ? subjects.map(({ id }) => id) : [kind];
    return owners
      .filter((subject) => !defaults.has(`${subject}.${quantity}`))
      .map((subject): Figure => ({
        ...shareOfOne,
        id: `${subject}-${quantity}`,
        subject,
        quantity,
        of: `${subject}.${follows}`,
      }));
  });
  return {
    ...others,
    subjects,
    // All optics inside a switch were co-packaged, and every option was compared.
    architectures: architectures.map((row) => ({ ...row, soldered: row.integrated })),
    options: options.map((row) => ({ ...row, choices: row.scopes })),
    switches: capacities.map((row) => ({
      ...row,
      like: null,
      opticsRateGbps: row.portRateGbps,
      cooling: 'air',
      coPackagedCooling: 'air',
      first: true,
    })),
    inputs: inputs.map(({ follows: _, ...input }) => ({ ...input, optional: false })),
    figures: [...figures.map((figure) => ({ ...figure, of: null, buyerClass: null })), ...shares],
    classBands: [],
  };
}

const isOld = (tables: OldTables | CatalogData): tables is OldTables => !('classBands' in tables);

const shareOfOne = {
  low: null,
  typical: 1,
  high: null,
  unit: '1',
  buyerClass: null,
  boundary: '',
  evidence: 'definition',
  weakest: 'definition',
  source: null,
  asOf: '',
  role: 'default',
} as const;
