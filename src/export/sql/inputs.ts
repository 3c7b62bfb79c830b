/**
 * The value of every input as an expression of what a row may set: the way of `src/scenario/input-resolver.ts`, written for all
 * rows at once. Longer than most files: the parts of one way share what is known.
 */
import type { BuyerClass, Figure, InputDefinition } from '../../catalog/types.ts';
import { buyerClasses } from '../../catalog/types.ts';
import { tiers, type Place, type Tier } from '../../model/sheet.ts';
import { mostDefaultJobEndpoints } from '../../scenario/input-resolver.ts';
import { endOfWholeSwitch, ofWholeSwitch } from '../../scenario/whole-switch.ts';
import { parseModelKey } from '../../scenario/model-key.ts';
import type { ResolvedOption } from '../../scenario/resolve.ts';
import { switchSubject } from '../../scenario/own-switch.ts';
import { wholeSwitchMarks } from '../../scenario/structure.ts';
import { architectureAt } from '../../scenario/tiers.ts';
import type { Expression } from './graph.ts';
import { keyOf, type Candidate, type Layer, type Set, type Shared } from './layer.ts';
import { inputParts } from '../../scenario/input-parts.ts';

/** An input in a row. */
export interface InputExpression {
  readonly value: Expression;
  /** Whether it has a value: set, or of the tables. */
  readonly given: Expression;
  /** Whether the scenario or the row sets it. */
  readonly isSet: Expression;
}

export class Inputs {
  private readonly made = new Map<string, InputExpression>();
  private readonly shared: Shared;
  private readonly none: InputExpression;

  constructor(readonly layer: Layer) {
    this.shared = layer.shared;
    const { zero, never } = this.shared.graph;
    this.none = { value: zero, given: never, isSet: never };
  }

  /** A number that the sheets read, by its key: `pue`, `leaf.endPower`. */
  read(option: ResolvedOption, key: string): Expression {
    const { graph, resolved } = this.shared;
    const { place, quantity } = parseModelKey(key);
    if (key === 'siteCount' && resolved.scope === 'fabric') return graph.one;
    if (key === 'copperUnderIntegrated') return graph.zero;
    if (quantity === 'switchCapacity') return this.layer.capacityOf(tierAt(place));
    if (place) {
      const architecture = architectureAt(option, place);
      const { isIntegrated, isSoldered } = resolved.settings;
      if (quantity === 'integrated') return graph.number(Number(isIntegrated(architecture)));
      if (quantity === 'soldered') return graph.number(Number(isSoldered(architecture)));
      if (quantity === 'subjectRate') return this.rateOf(architecture, place);
      const marked = wholeSwitchMarks[quantity];
      if (marked !== undefined && marked !== quantity)
        return graph.choose(this.input(option, `${place}.${marked}`).given, graph.one, graph.zero);
    }
    return this.input(option, key).value;
  }

  /** An input by its key in the sheets. */
  input(option: ResolvedOption, key: string): InputExpression {
    const { place, architecture, quantity } = parseModelKey(key);
    const input = this.shared.catalog.input(quantity)!;
    if (quantity === 'portRate') return this.certain(this.layer.portRateOf(tierAt(place)));
    if (input.subject === 'capacity')
      return this.bySwitch(tierAt(place), (id) => this.look(input, this.switchSubjects(this.layer.subjectOf(id))));
    if (!place) return this.look(input, [input.subject]);
    const id = architecture ?? architectureAt(option, place);
    const found = this.byRate(id, this.rateOf(id, place), (rate) => this.look(input, this.endSubjects(id, rate)));
    if (!ofWholeSwitch.has(quantity) || place === 'card') return found;
    return this.choose(this.isOfSwitch(id, place), found, this.none);
  }

  /** Rate of an end of an architecture in a place. */
  rateOf(architecture: string, place: Place | undefined): Expression {
    return this.layer.rateOf(architecture, place, () => this.cardRate());
  }

  cardRate(): Expression {
    return this.layer.cardRate(this.usualEndpointRate());
  }

  /** An endpoint asks for no more than a port of its leaf carries. */
  private usualEndpointRate(): Expression {
    const { graph, catalog } = this.shared;
    const usual = graph.number(catalog.defaultFigure('fabric', 'endpointRate')!.typical);
    return graph.least(usual, this.layer.portRateOf('leaf'));
  }

  /** An input by subject and quantity, as figures name what they are a share of. */
  byName(name: string): InputExpression {
    const { subject, quantity } = inputParts(name);
    const input = this.shared.catalog.input(quantity)!;
    if (quantity === 'portRate') return this.none;
    if (input.subject === 'capacity') return this.look(input, this.switchSubjects(subject));
    const [, architecture, rate] = /^(.+)-(\d+)g$/.exec(subject) ?? [];
    return this.look(input, architecture === undefined ? [subject] : this.endSubjects(architecture, Number(rate)));
  }

  /** What a scenario names as what an input is a share of: an architecture alone is meant at the rate of the leaves. */
  private bySpelling(name: string, layer: Layer): InputExpression {
    const { catalog } = this.shared;
    const { subject: owner, quantity } = inputParts(name);
    const input = catalog.input(quantity)!;
    if (input.subject === 'capacity' && owner === '')
      return this.bySwitch('leaf', (id) => this.look(input, this.switchSubjects(this.layer.subjectOf(id))), layer);
    if (input.subject !== 'architecture') return this.byName(owner === '' ? `${input.subject}.${quantity}` : name);
    if (/-\d+g$/.test(owner)) return this.byName(name);
    const leaf = layer.rateOf(owner, undefined, () => this.cardRate());
    return this.byRate(owner, leaf, (rate) => this.look(input, this.endSubjects(owner, rate)));
  }

  private look(input: InputDefinition, subjects: readonly string[]): InputExpression {
    const name = `${subjects[0]}.${input.quantity}`;
    const known = this.made.get(name);
    if (known) return known;
    const made = this.from(input, subjects, 0);
    this.made.set(name, made);
    if (made.value.op === '?' || made.value.op === 'or-else')
      this.shared.graph.name(made.value, keyOf(name, this.shared.catalog));
    return made;
  }

  /** From one subject on: what is set of it, then its figure, then the next. */
  private from(input: InputDefinition, subjects: readonly string[], i: number): InputExpression {
    const subject = subjects[i];
    const { quantity } = input;
    if (subject === undefined) return quantity === 'systemPower' ? this.ofMaximum(subjects) : this.none;
    const candidates = this.layer.candidates(subject, quantity);
    const { graph } = this.shared;
    // What is set for all counts before anything that follows.
    const isCertain = candidates.some(({ when, column }) => !column && when === graph.always);
    const usual = isCertain ? this.none : this.usual(input, subjects, i);
    const found = candidates.reduceRight((below, candidate): InputExpression => this.over(candidate, below), usual);
    const other = endOfWholeSwitch[quantity];
    if (other === undefined) return found;
    const ofEnd = graph.or(...this.layer.candidates(subject, other).map(({ when }) => when));
    return this.choose(ofEnd, this.none, found);
  }

  private over(candidate: Candidate, below: InputExpression): InputExpression {
    const { graph } = this.shared;
    const { when, set, layer } = candidate;
    return {
      value: this.layer.valueOf(candidate, below.value, () => this.valueOfSet(set!, layer)),
      given: graph.or(when, below.given),
      isSet: graph.or(when, below.isSet),
    };
  }

  /** A number, a share of another input, or a figure that the scenario chooses. */
  valueOfSet({ setting, of }: Set, layer: Layer): Expression {
    const { graph } = this.shared;
    const typical = graph.number(setting.typical);
    if (setting.figure) return this.ofClass(setting.figure, this.share(typical, of === null ? null : this.byName(of)));
    return this.share(typical, of === null ? null : this.bySpelling(of, layer));
  }

  private share(factor: Expression, parent: InputExpression | null): Expression {
    return parent ? this.shared.graph.times(factor, parent.value) : factor;
  }

  /** What holds where nothing is set. */
  private usual(input: InputDefinition, subjects: readonly string[], i: number): InputExpression {
    const { graph } = this.shared;
    if (input.quantity === 'endpointRate') return this.certain(this.usualEndpointRate());
    if (input.quantity === 'jobEndpoints') {
      const endpoints = this.byName('fabric.endpointCount').value;
      return this.certain(graph.least(endpoints, graph.number(mostDefaultJobEndpoints)));
    }
    return this.regional(input, this.figureOf(input, subjects, i));
  }

  private figureOf(input: InputDefinition, subjects: readonly string[], i: number): InputExpression {
    const { catalog } = this.shared;
    const figure = (buyerClass: BuyerClass): Figure | undefined =>
      catalog.defaultFigure(subjects[i]!, input.quantity, buyerClass);
    if (!figure('contract')) return this.from(input, subjects, i + 1);
    return this.certain(this.byClass((buyerClass) => this.valueOfFigure(figure(buyerClass)!, subjects, i)));
  }

  /** Regions give some inputs. */
  private regional({ quantity }: InputDefinition, usual: InputExpression): InputExpression {
    const { catalog } = this.shared;
    const region = this.layer.textOf('region');
    return catalog.data.regions.reduce((otherwise, { id }) => {
      const when = this.layer.isText(region, id);
      const figure = when === this.shared.graph.never ? undefined : catalog.defaultFigure(id, quantity);
      return figure ? this.choose(when, this.certain(this.valueOfFigure(figure, [id], 0)), otherwise) : otherwise;
    }, usual);
  }

  private valueOfFigure(figure: Figure, subjects: readonly string[], i: number): Expression {
    const { catalog, graph } = this.shared;
    const typical = graph.number(figure.typical);
    if (figure.of === null) return this.ofClass(figure, typical);
    const { subject, quantity } = inputParts(figure.of);
    // A share of another figure of the same end is, for an own product, a share of its own.
    const isOwn = subject === subjects[i] && quantity !== 'portRate';
    const parent = isOwn ? this.look(catalog.input(quantity)!, subjects) : this.byName(figure.of);
    return this.ofClass(figure, this.share(typical, parent));
  }

  /** Brings a price to the class of buyer of the row. */
  private ofClass({ buyerClass: from }: Figure, value: Expression): Expression {
    const { graph } = this.shared;
    if (from === null) return value;
    const factor = (of: BuyerClass): Expression => this.byName(`money.${of}PriceFactor`).value;
    return this.byClass((to) => {
      if (to === from) return value;
      const ofContract = from === 'contract' ? value : graph.over(value, factor(from));
      return to === 'contract' ? ofContract : graph.times(ofContract, factor(to));
    });
  }

  private byClass(of: (buyerClass: BuyerClass) => Expression): Expression {
    const text = this.layer.textOf('buyerClass');
    const { graph } = this.shared;
    return buyerClasses.reduce((otherwise, id): Expression => {
      const when = this.layer.isText(text, id);
      return when === graph.never ? otherwise : graph.choose(when, of(id), otherwise);
    }, graph.zero);
  }

  /** If only the maximum power of a switch is known, it draws a stated share of it. */
  private ofMaximum(subjects: readonly string[]): InputExpression {
    const { catalog, graph } = this.shared;
    const maximum = this.look(catalog.input('systemPowerMax')!, subjects);
    const share = this.byName('facility.typicalPowerShare').value;
    return this.choose(
      maximum.given,
      { value: graph.times(maximum.value, share), given: graph.always, isSet: graph.never },
      this.none,
    );
  }

  /** A whole price is of switches as large as that of the lowest tier with ends of this subject. */
  private isOfSwitch(architecture: string, tier: Tier): Expression {
    const { graph } = this.shared;
    const rate = this.rateOf(architecture, tier);
    const capacity = this.layer.capacityOf(tier);
    return tiers
      .slice(0, tiers.indexOf(tier))
      .reduceRight(
        (otherwise, below) =>
          graph.choose(
            this.isSame(this.rateOf(architecture, below), rate),
            this.isSame(this.layer.capacityOf(below), capacity),
            otherwise,
          ),
        graph.always,
      );
  }

  private isSame(a: Expression, b: Expression): Expression {
    return a === b ? this.shared.graph.always : this.shared.graph.binary('==', a, b);
  }

  private byRate(architecture: string, rate: Expression, of: (rate: number) => InputExpression): InputExpression {
    const { catalog, graph, resolved } = this.shared;
    if (rate.value !== undefined) return of(rate.value);
    return catalog
      .ratesGbps(resolved.settings.baseOf(architecture))
      .reduce(
        (otherwise, one) => this.choose(graph.binary('==', rate, graph.number(one)), of(one), otherwise),
        this.none,
      );
  }

  private bySwitch(tier: Tier, of: (id: string) => InputExpression, layer = this.layer): InputExpression {
    const [last, ...others] = [...layer.switchesOf(tier)].reverse();
    return others.reduce((otherwise, id) => this.choose(layer.standsIn(tier, id), of(id), otherwise), of(last!));
  }

  private choose(test: Expression, then: InputExpression, otherwise: InputExpression): InputExpression {
    const { graph } = this.shared;
    if (test === graph.never || then === otherwise) return otherwise;
    if (test === graph.always) return then;
    return {
      value: graph.choose(test, then.value, otherwise.value),
      given: this.either(test, then.given, otherwise.given),
      isSet: this.either(test, then.isSet, otherwise.isSet),
    };
  }

  private either(test: Expression, then: Expression, otherwise: Expression): Expression {
    const { graph } = this.shared;
    if (then === otherwise) return then;
    return graph.or(graph.and(test, then), graph.and(graph.not(test), otherwise));
  }

  private certain(value: Expression): InputExpression {
    const { always, never } = this.shared.graph;
    return { value, given: always, isSet: never };
  }

  /** The subject of an own architecture first, then that of the one it is like. */
  endSubjects(architecture: string, rate: number): string[] {
    const like = this.shared.resolved.scenario.architectures?.[architecture]?.like;
    return [architecture, ...(like === undefined ? [] : [like])].map((id) => `${id}-${rate}g`);
  }

  /** The subject of a switch first, then those of the ones that it is like. */
  private switchSubjects(subject: string): readonly string[] {
    const { catalog, resolved } = this.shared;
    const own = Object.entries(resolved.scenario.switches ?? {}).find(([id]) => switchSubject(id) === subject)?.[1];
    return own ? [subject, ...this.switchSubjects(catalog.switch(own.like)!.subject)] : catalog.switchSubjects(subject);
  }
}

const tierAt = (place: Place | undefined): Tier => (place === undefined || place === 'card' ? 'leaf' : place);
