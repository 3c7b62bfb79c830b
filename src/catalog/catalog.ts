import type { Architecture, Capacity, CatalogData, Figure, InputDefinition, Subject } from './types.ts';

/** The checked tables of one edition with the look-ups that scenarios need. */
export class Catalog {
  private readonly inputsByName: ReadonlyMap<string, InputDefinition>;
  private readonly figuresById: ReadonlyMap<string, Figure>;
  private readonly defaults: ReadonlyMap<string, Figure>;
  private readonly rivalsByName = new Map<string, readonly Figure[]>();
  private readonly regionalByQuantity = new Map<string, readonly Figure[]>();

  constructor(readonly data: CatalogData) {
    this.inputsByName = new Map(data.inputs.map((input) => [input.quantity, input]));
    this.figuresById = new Map(data.figures.map((figure) => [figure.id, figure]));
    this.defaults = new Map(
      data.figures
        .filter((figure) => figure.role === 'default')
        .map((figure) => [`${figure.subject}.${figure.quantity}`, figure]),
    );
  }

  get edition(): string {
    return this.data.edition;
  }

  /** An input that a sheet reads; rows of information are none. */
  input(quantity: string): InputDefinition | undefined {
    const input = this.inputsByName.get(quantity);
    return input && input.scopes.length > 0 ? input : undefined;
  }

  figure(id: string): Figure | undefined {
    return this.figuresById.get(id);
  }

  defaultFigure(subject: string, quantity: string): Figure | undefined {
    return this.defaults.get(`${subject}.${quantity}`);
  }

  /** Every figure for a quantity of a subject, the default first. The same list at each call. */
  rivals(subject: string, quantity: string): readonly Figure[] {
    const name = `${subject}.${quantity}`;
    const known = this.rivalsByName.get(name);
    if (known) return known;
    const rivals = this.data.figures
      .filter((figure) => figure.subject === subject && figure.quantity === quantity)
      .sort((a, b) => Number(b.role === 'default') - Number(a.role === 'default'));
    this.rivalsByName.set(name, rivals);
    return rivals;
  }

  /** The figure of each region for a quantity that regions give. The same list at each call. */
  ofAllRegions(quantity: string): readonly Figure[] {
    const known = this.regionalByQuantity.get(quantity);
    if (known) return known;
    const figures = this.data.figures.filter(
      (figure) => figure.quantity === quantity && this.data.regions.some(({ id }) => id === figure.subject),
    );
    this.regionalByQuantity.set(quantity, figures);
    return figures;
  }

  capacity(id: string): Capacity | undefined {
    return this.data.capacities.find((capacity) => capacity.id === id);
  }

  architecture(id: string): Architecture | undefined {
    return this.data.architectures.find((architecture) => architecture.id === id);
  }

  /** The end that figures describe under this id. */
  subject(id: string): Subject | undefined {
    return this.data.subjects.find((subject) => subject.id === id);
  }

  /** Rates in Gbit/s for which an architecture has figures. */
  ratesGbps(architecture: string): readonly number[] {
    return this.data.subjects
      .filter((subject) => subject.architecture === architecture)
      .map(({ rateGbps }) => rateGbps);
  }

  /** Rates in Gbit/s for which every optical pluggable has figures: what a cage may carry. */
  cageRatesGbps(): readonly number[] {
    const pluggable = this.data.architectures.filter(({ integrated, medium }) => !integrated && medium === 'optical');
    const [first, ...others] = pluggable.map(({ id }) => this.ratesGbps(id));
    return (first ?? []).filter((rate) => others.every((rates) => rates.includes(rate)));
  }
}
