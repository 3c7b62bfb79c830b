/** Where the value of each input comes from, and what it moves with. Longer than most: its parts share what is resolved. */
import type { Catalog } from '../catalog/catalog.ts';
import type { BuyerClass, Figure, InputDefinition } from '../catalog/types.ts';
import { frozenSheets } from '../engine/models.ts';
import { tiers, type Place, type Tier } from '../model/sheet.ts';
import type { ModelKey } from './model-key.ts';
import { inRange } from './read-value.ts';
import { ScenarioError } from './scenario-error.ts';
import type { Setting, Settings } from './settings.ts';
import type { Scenario } from './scenario.ts';
import { architectureAt } from './tiers.ts';
import type { TableInputs } from './table-inputs.ts';
import type { ResolvedInput, ResolvedOption, ResolvedParent } from './resolve.ts';
import { endOfWholeSwitch, ofWholeSwitch } from './whole-switch.ts';
import { inputParts } from './input-parts.ts';

/** Most shares of shares: a price of a price of a price. */
const mostLinks = 3;

interface Parts extends Pick<
  ResolvedInput,
  'name' | 'input' | 'own' | 'bandOf' | 'notice' | 'figure' | 'default' | 'origin' | 'statement'
> {
  readonly share: ResolvedInput | null;
}

/** What an architecture has in its places. */
interface OfArchitecture {
  readonly id: string;
  readonly subjects: { [Of in Place]?: readonly string[] };
  /** By number of the key, which says the place. */
  readonly inputs: (ResolvedInput | undefined)[];
}

export class InputResolver {
  private readonly resolved = new Map<string, ResolvedInput>();
  /** Options have most architectures in common. */
  private readonly byArchitecture = new Map<string, OfArchitecture>();
  /** By number of the key: what is no figure of an architecture is the same for every option. */
  private readonly ofAll: (ResolvedInput | undefined)[] = [];
  /** Names on the way from a share to what it is a share of. */
  private readonly path: string[] = [];
  /** Edition 2026.11 took every band as it was. */
  private readonly anyBand: boolean;

  constructor(
    private readonly catalog: Catalog,
    private readonly settings: Settings,
    private readonly region: string,
    private readonly buyerClass: BuyerClass,
    private readonly scenario: Scenario,
    private readonly tables: TableInputs | null,
    /** By subject: id of the switch that a quoted whole price is of. */
    private readonly wholeSwitches: ReadonlyMap<string, string>,
  ) {
    this.anyBand = frozenSheets(catalog.edition)?.sampler === 'triangular';
  }

  /** Refuses shares that close a cycle or leave their range, whether or not an option reads them. */
  checkShares(): void {
    for (const [name, { of }] of this.settings.values) if (of !== null) this.findByName(name);
  }

  /** An input of an option; the model asks for the same keys again and again. */
  resolve(option: ResolvedOption, { number, place, architecture, quantity }: ModelKey): ResolvedInput {
    const shared = this.ofAll[number];
    if (shared) return shared;
    const of = place && this.ofArchitecture(architecture ?? architectureAt(option, place));
    const known = of?.inputs[number];
    if (known) return known;
    const input = this.catalog.input(quantity)!;
    if (of && input.subject !== 'capacity') {
      of.subjects[place] ??= this.architectureSubjects(of.id, place);
      const found = this.find(input, of.subjects[place]);
      const isElsewhere = ofWholeSwitch.has(quantity) && place !== 'card' && !this.isOfSwitch(of.id, place);
      const result = isElsewhere ? { ...unset, name: found.name, input } : found;
      of.inputs[number] = result;
      return result;
    }
    const subjects =
      input.subject === 'capacity' ? this.switchSubjects(this.settings.switchAt(place).subject) : [input.subject];
    const result = this.find(input, subjects);
    this.ofAll[number] = result;
    return result;
  }

  /** A whole price is of switches as large as that of its quote, or else as that of the lowest tier with ends of this subject. */
  private isOfSwitch(architecture: string, tier: Tier): boolean {
    const { subjectOf, switchAt } = this.settings;
    const subject = subjectOf(architecture, tier);
    const quoted = this.wholeSwitches.get(subject);
    const priced = tiers.find((one) =>
      quoted === undefined ? subjectOf(architecture, one) === subject : switchAt(one).id === quoted,
    );
    return priced === undefined || switchAt(priced).switchCapacityGbps === switchAt(tier).switchCapacityGbps;
  }

  private ofArchitecture(id: string): OfArchitecture {
    let known = this.byArchitecture.get(id);
    if (!known) this.byArchitecture.set(id, (known = { id, subjects: {}, inputs: [] }));
    return known;
  }

  /** The subject of an own architecture first, then that of the one it is like. */
  private architectureSubjects(architecture: string, place: Place): string[] {
    const subject = this.settings.subjectOf(architecture, place);
    const like = this.scenario.architectures?.[architecture]?.like;
    return like ? [subject, this.settings.subjectOf(like, place)] : [subject];
  }

  /** The subject of a switch first, then those of the ones that it is like. */
  private switchSubjects(subject: string): readonly string[] {
    const own = this.scenario.switches?.[subject.replace(/^switch-/, '')];
    return own
      ? [subject, ...this.switchSubjects(this.catalog.switch(own.like)!.subject)]
      : this.catalog.switchSubjects(subject);
  }

  /** An input by subject and quantity. */
  private findByName(name: string): ResolvedInput {
    const { subject, quantity } = inputParts(name);
    const input = this.catalog.input(quantity)!;
    if (input.subject === 'capacity') return this.find(input, this.switchSubjects(subject));
    const [, architecture, rate] = /^(.+)-(\d+g)$/.exec(subject) ?? [];
    const like = architecture ? this.scenario.architectures?.[architecture]?.like : undefined;
    return this.find(input, like ? [subject, `${like}-${rate}`] : [subject]);
  }

  protected find(input: InputDefinition, subjects: readonly string[]): ResolvedInput {
    const ofTables = this.tables?.unchanged(input, subjects, this.settings.values);
    if (ofTables) return ofTables;
    const name = `${subjects[0]}.${input.quantity}`;
    const known = this.resolved.get(name);
    if (known) return known;
    if (this.path.includes(name)) this.refuseCycle(name);
    this.path.push(name);
    const result = this.look(input, subjects, name);
    this.path.pop();
    this.resolved.set(name, result);
    return result;
  }

  /** The tables have no cycle: some setting on the way closes it. */
  private refuseCycle(name: string): never {
    const cycle = [...this.path.slice(this.path.indexOf(name)), name];
    const field = cycle.map((one) => this.settings.values.get(one)?.field).find((one) => one !== undefined);
    throw new ScenarioError(field ?? name, { id: 'cycle', names: cycle }, { id: 'other-input' });
  }

  private look(input: InputDefinition, subjects: readonly string[], name: string): ResolvedInput {
    const { quantity } = input;
    if (quantity === 'endpointRate' && !this.settings.values.has(name)) {
      const limited = this.limitedByPort(input, name);
      if (limited) return limited;
    }
    if (quantity === 'portRate' && !this.settings.values.has(name)) {
      const left = this.leftByPorts(input, subjects[0]!, name);
      if (left) return left;
    }
    if (quantity === 'jobEndpoints' && !this.settings.values.has(name)) return this.defaultJob(input, name);
    const regional = this.catalog.defaultFigure(this.region, quantity);
    const figures = subjects.map(
      (subject) => regional ?? this.catalog.defaultFigure(subject, quantity, this.buyerClass),
    );
    const usual = figures.find((figure) => figure !== undefined) ?? null;
    for (const [i, subject] of subjects.entries()) {
      const takenOver = `${subject}.${quantity}`;
      const setting = this.settings.values.get(takenOver);
      // An end of an own product is not bought with the switch of the one that it is like.
      if (this.settings.values.has(`${subject}.${endOfWholeSwitch[quantity]}`)) return { ...unset, name, input };
      if (setting) return this.fromSetting(takenOver, input, setting, usual);
      if (figures[i]) return this.fromFigure(subjects, i, input, figures[i], regional ? 'region' : 'edition');
    }
    if (quantity === 'systemPower') {
      const powered = this.fromMaximum(input, subjects, name);
      if (powered) return powered;
    }
    return { ...unset, name, input };
  }

  private fromSetting(name: string, input: InputDefinition, setting: Setting, usual: Figure | null): ResolvedInput {
    const { figure, statement, field } = setting;
    const share = setting.of === null ? null : this.findByName(setting.of);
    if (share) this.checkLinks(field, name, share);
    const result = this.compose({
      name,
      input,
      share,
      ...this.ownBand(setting, name, input),
      figure,
      default: usual,
      origin: 'scenario',
      statement,
    });
    // Factors are checked by what they give.
    if (share) for (const end of [result.low, result.value, result.high]) if (end !== null) inRange(field, end, input);
    return result;
  }

  private fromFigure(
    subjects: readonly string[],
    i: number,
    input: InputDefinition,
    figure: Figure,
    origin: 'edition' | 'region',
  ): ResolvedInput {
    const { quantity } = input;
    const takenOver = `${subjects[i]}.${quantity}`;
    const { low, typical, high } = figure;
    const band = low === null || high === null ? { low: typical, typical, high: typical } : { low, typical, high };
    let [name, share]: [string, ResolvedInput | null] = [takenOver, null];
    if (figure.of !== null) {
      const { subject, quantity: parent } = inputParts(figure.of);
      // A share of another figure of the same end is, for an own product, a share of its own.
      if (subject === subjects[i]) {
        share = this.find(this.catalog.input(parent)!, subjects);
        if (share.name.startsWith(`${subjects[0]}.`)) name = `${subjects[0]}.${quantity}`;
      } else share = this.findByName(figure.of);
    }
    return this.compose({
      name,
      input,
      share,
      own: band,
      bandOf: low === null ? null : 'figure',
      notice: null,
      figure,
      default: figure,
      origin,
      statement: null,
    });
  }

  /** The value, its ends, and the factor that brings a price to the class of buyer that is asked for. */
  private compose(parts: Parts): ResolvedInput {
    const { name, input, share, own, bandOf, notice, figure, default: usual, origin, statement } = parts;
    const from = figure?.buyerClass ?? null;
    const converted = from !== null && from !== this.buyerClass;
    const parents: ResolvedParent[] = share ? [{ input: share, power: 1 }] : [];
    if (converted) parents.push(...this.classFactors(from));
    let { low, typical: value, high } = own;
    for (const { input: parent, power } of parents) {
      const [least, most] = [parent.low ?? parent.value, parent.high ?? parent.value];
      value = power === 1 ? value * parent.value : value / parent.value;
      low = power === 1 ? low * least : low / most;
      high = power === 1 ? high * most : high / least;
    }
    const certain = low === high || input.whole;
    // Written out: a scenario has hundreds, and copies of objects take most of the time.
    return {
      name,
      input,
      value,
      low: certain ? null : Math.min(low, high),
      high: certain ? null : Math.max(low, high),
      own,
      of: parents,
      shareOf: share,
      figure,
      default: usual,
      origin,
      bandOf,
      statement,
      convertedFrom: converted ? from : null,
      notice,
    };
  }

  /** Factors over the contract price: to another class by multiplying, from one by dividing. */
  private classFactors(from: BuyerClass): ResolvedParent[] {
    const factor = (buyerClass: BuyerClass, power: 1 | -1): ResolvedParent[] =>
      buyerClass === 'contract' ? [] : [{ input: this.findByName(`money.${buyerClass}PriceFactor`), power }];
    return [...factor(from, -1), ...factor(this.buyerClass, 1)];
  }

  /** What is drawn of a value that the scenario gives. */
  private ownBand(
    { typical, band, of, figure, statement }: Setting,
    name: string,
    input: InputDefinition,
  ): Pick<ResolvedInput, 'own' | 'bandOf' | 'notice'> {
    const point = { low: typical, typical, high: typical };
    const bandOf = figure ? 'figure' : 'scenario';
    if (band && band.low < band.high) {
      if (this.anyBand) return { own: band, bandOf, notice: null };
      if (typical === band.low || typical === band.high) return { own: point, bandOf: null, notice: 'typical-on-end' };
      const weight = (band.high - typical) / (band.high - band.low);
      return { own: band, bandOf, notice: weight < 0.1 - 1e-12 || weight > 0.9 + 1e-12 ? 'lopsided' : null };
    }
    const isClaim = figure ? figure.evidence === 'vendor-claim' : isOwnProduct(this.scenario)(name);
    const ofClass =
      isClaim && of === null && !statement && !input.whole && this.catalog.classBand('vendor-claim', input.group);
    if (!ofClass || typical === 0) return { own: point, bandOf: null, notice: null };
    const { minimum, maximum } = input;
    const [low, high] = [Math.max(minimum, typical * ofClass.low), Math.min(maximum, typical * ofClass.high)];
    return { own: { low, typical, high }, bandOf: 'class', notice: null };
  }

  private checkLinks(field: string, name: string, share: ResolvedInput): void {
    let links = 1;
    for (let at = share.shareOf; at; at = at.shareOf) links += 1;
    if (links > mostLinks)
      throw new ScenarioError(
        field,
        { id: 'shares-in-a-row', value: name, count: links },
        { id: 'in-a-row', most: mostLinks },
      );
  }

  /** If only the maximum power of a switch is known, it draws a stated share of it. */
  private fromMaximum(input: InputDefinition, subjects: readonly string[], name: string): ResolvedInput | undefined {
    const maximum = this.find(this.catalog.input('systemPowerMax')!, subjects);
    if (maximum.origin === 'none') return undefined;
    const share = this.find(this.catalog.input('typicalPowerShare')!, ['facility']);
    const result = this.compose({
      name,
      input,
      share: maximum,
      own: { low: 1, typical: 1, high: 1 },
      bandOf: null,
      notice: null,
      figure: null,
      default: null,
      origin: 'follows',
      statement: null,
    });
    const ends = (value: number | null, of: number | null): number | null =>
      value === null && of === null ? null : (value ?? result.value) * (of ?? share.value);
    return {
      ...result,
      value: result.value * share.value,
      low: ends(result.low, share.low),
      high: ends(result.high, share.high),
      of: [...result.of, { input: share, power: 1 }],
    };
  }

  /** Of a switch with ports slower than the endpoints of the tables, an endpoint asks for one port. */
  private limitedByPort(input: InputDefinition, name: string): ResolvedInput | undefined {
    const usual = this.catalog.defaultFigure('fabric', 'endpointRate')!;
    const { endpointRateGbps } = this.settings;
    if (endpointRateGbps === usual.typical) return undefined;
    const port = this.find(this.catalog.input('portRate')!, this.switchSubjects(this.settings.capacity.subject));
    return {
      ...unset,
      name,
      input,
      value: endpointRateGbps,
      own: { low: 1, typical: 1, high: 1 },
      of: [{ input: port, power: 1 }],
      figure: usual,
      origin: 'follows',
    };
  }

  /** Of an own switch that says how many ports it has, not how fast they are: what its capacity leaves for each. */
  private leftByPorts(input: InputDefinition, subject: string, name: string): ResolvedInput | undefined {
    const row = tiers.map(this.settings.switchAt).find((one) => one.subject === subject);
    if (!row || this.scenario.switches?.[row.id]?.ports === undefined) return undefined;
    const value = row.portRateGbps;
    return { ...unset, name, input, value, own: { low: value, typical: value, high: value }, origin: 'follows' };
  }

  /** A job spans the whole fabric up to the size of the largest published ones. */
  private defaultJob(input: InputDefinition, name: string): ResolvedInput {
    const endpoints = this.find(this.catalog.input('endpointCount')!, ['fabric']);
    return {
      ...unset,
      name,
      input,
      value: Math.min(endpoints.value, mostDefaultJobEndpoints),
      own: { low: 1, typical: 1, high: 1 },
      of: [{ input: endpoints, power: 1 }],
      most: mostDefaultJobEndpoints,
      figure: endpoints.figure,
      origin: 'follows',
    };
  }
}

/** Figures of an own product are its vendor's claims, whoever shows them. */
export const isOwnProduct =
  ({ architectures = {} }: Scenario) =>
  (name: string): boolean => {
    const [, architecture] = /^(.+)-\d+g\.[^.]+$/.exec(name) ?? [];
    return architecture !== undefined && Object.hasOwn(architectures, architecture);
  };

export const mostDefaultJobEndpoints = 16384;

/** An optional input that nobody set. */
const unset = {
  value: 0,
  low: null,
  high: null,
  own: { low: 0, typical: 0, high: 0 },
  of: [],
  shareOf: null,
  figure: null,
  default: null,
  origin: 'none',
  bandOf: null,
  statement: null,
  convertedFrom: null,
  notice: null,
} as const;
