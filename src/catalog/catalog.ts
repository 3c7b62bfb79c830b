import type {
  Architecture,
  BuyerClass,
  CatalogData,
  ClassBand,
  EvidenceClass,
  Figure,
  InputDefinition,
  Subject,
  SwitchRow,
} from './types.ts';

/** The checked tables of one edition with the look-ups that scenarios need. */
export class Catalog {
  private readonly inputsByName: ReadonlyMap<string, InputDefinition>;
  private readonly figuresById: ReadonlyMap<string, Figure>;
  private readonly defaults = new Map<string, readonly Figure[]>();
  private readonly rivalsByName = new Map<string, readonly Figure[]>();
  private readonly regionalByQuantity = new Map<string, readonly Figure[]>();
  private readonly switchesById: ReadonlyMap<string, SwitchRow>;
  private readonly likeBySubject: ReadonlyMap<string, string | null>;
  private readonly subjectsOfSwitch = new Map<string, readonly string[]>();
  private readonly architecturesById: ReadonlyMap<string, Architecture>;
  private readonly ratesByArchitecture = new Map<string, readonly number[]>();
  private cageRates: readonly number[] | undefined;

  constructor(readonly data: CatalogData) {
    const read = data.inputs.filter(({ scopes }) => scopes.length > 0);
    this.inputsByName = new Map(read.map((input) => [input.quantity, input]));
    this.figuresById = new Map(data.figures.map((figure) => [figure.id, figure]));
    this.switchesById = firstBy(data.switches, ({ id }) => id);
    this.likeBySubject = new Map(
      [...firstBy(data.switches, ({ subject }) => subject)].map(([subject, { like }]) => [subject, like]),
    );
    this.architecturesById = firstBy(data.architectures, ({ id }) => id);
    for (const figure of data.figures.filter(({ role }) => role === 'default')) {
      const name = `${figure.subject}.${figure.quantity}`;
      this.defaults.set(name, [...(this.defaults.get(name) ?? []), figure]);
    }
  }

  get edition(): string {
    return this.data.edition;
  }

  /** Codes of all currencies that amounts can be in: the US dollar of the tables, and those that they have a rate for. */
  get currencies(): string[] {
    return ['USD', ...this.data.rates.map(({ currency }) => currency)];
  }

  /** An input that a sheet reads; rows of information are none. */
  input(quantity: string): InputDefinition | undefined {
    return this.inputsByName.get(quantity);
  }

  figure(id: string): Figure | undefined {
    return this.figuresById.get(id);
  }

  /**
   * The default, for a price that of a buyer class. Where the class has none of its own it is the one for all classes,
   * else the contract price, else the only one: its `buyerClass` says whose price it is.
   */
  defaultFigure(subject: string, quantity: string, buyerClass: BuyerClass = 'contract'): Figure | undefined {
    const defaults = this.defaults.get(`${subject}.${quantity}`);
    if (!defaults) return undefined;
    const of = (wanted: BuyerClass | null): Figure | undefined =>
      defaults.find((figure) => figure.buyerClass === wanted);
    return of(buyerClass) ?? of(null) ?? of('contract') ?? defaults[0];
  }

  /** The band of a point figure of a class, for inputs of a group. */
  classBand(evidence: EvidenceClass, group: string): ClassBand | undefined {
    return this.data.classBands.find((band) => band.evidence === evidence && band.group === group);
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

  switch(id: string): SwitchRow | undefined {
    return this.switchesById.get(id);
  }

  /** The subject of a switch, then those of the switches that it is like: figures are looked up in this order. */
  switchSubjects(subject: string): readonly string[] {
    const known = this.subjectsOfSwitch.get(subject);
    if (known) return known;
    const subjects: string[] = [];
    for (let at: string | null | undefined = subject; at; at = this.likeBySubject.get(at)) subjects.push(at);
    // A subject that a scenario makes up is not kept: it goes with its scenario.
    if (this.likeBySubject.has(subject)) this.subjectsOfSwitch.set(subject, subjects);
    return subjects;
  }

  architecture(id: string): Architecture | undefined {
    return this.architecturesById.get(id);
  }

  /** The end that figures describe under this id. */
  subject(id: string): Subject | undefined {
    return this.data.subjects.find((subject) => subject.id === id);
  }

  /** Rates in Gbit/s for which an architecture has figures. */
  ratesGbps(architecture: string): readonly number[] {
    const known = this.ratesByArchitecture.get(architecture);
    if (known) return known;
    const rates = this.data.subjects
      .filter((subject) => subject.architecture === architecture)
      .map(({ rateGbps }) => rateGbps);
    if (this.architecturesById.has(architecture)) this.ratesByArchitecture.set(architecture, rates);
    return rates;
  }

  /** Rates in Gbit/s for which each of these architectures has figures. */
  ratesOfAll(architectures: readonly string[]): readonly number[] {
    const [first, ...others] = architectures.map((id) => this.ratesGbps(id));
    return (first ?? []).filter((rate) => others.every((rates) => rates.includes(rate)));
  }

  /** What a cage may carry: rates in Gbit/s, in order, for which some optical pluggable has figures. */
  cageRatesGbps(): readonly number[] {
    this.cageRates ??= [...new Set(this.pluggables().flatMap((id) => this.ratesGbps(id)))].sort((a, b) => a - b);
    return this.cageRates;
  }

  /** Architectures whose optics plug into a cage. */
  pluggables(): readonly string[] {
    return this.data.architectures
      .filter(({ integrated, medium }) => !integrated && medium === 'optical')
      .map(({ id }) => id);
  }
}

/** Rows by a key; of several with one key the first, as a search finds it. */
function firstBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [keyOf(row), row] as const).reverse());
}
