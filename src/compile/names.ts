import { constants } from '../model/constants.ts';
import { places, type Model, type Place, type Quantity, type StructuralInput } from '../model/sheet.ts';
import { ModelError } from './model-error.ts';
import { parseUnit, type Unit } from './unit.ts';

/** An input of the model as data/inputs.csv states it. */
export interface InputUnit {
  readonly quantity: string;
  readonly unit: string;
  /** Inputs of an architecture or a switch have one value for each place. */
  readonly subject: string;
}

/** One computed number or row of years: a quantity, or a quantity at one place. */
export interface Node {
  readonly name: string;
  readonly sheet: string;
  readonly quantity: Quantity;
  readonly place?: Place;
  readonly perYear: boolean;
  readonly unit: Unit;
  /** Absent where the quantity has no value in this scope. */
  readonly formula?: string;
}

export type Resolved =
  | { readonly kind: 'node'; readonly node: Node }
  | {
      readonly kind: 'input';
      readonly key: string;
      readonly unit: Unit;
      readonly perYear: boolean;
    }
  | {
      readonly kind: 'constant';
      readonly name: string;
      readonly value: number;
      readonly unit: Unit;
    };

export const atPlace = (place: Place, quantity: string): string =>
  place + quantity.charAt(0).toUpperCase() + quantity.slice(1);

const byPlace = ['architecture', 'capacity'];

/** Every name that a formula of one model may use, and what it stands for at a place. */
export class Names {
  readonly nodes = new Map<string, Node>();
  private readonly placeQuantities = new Set<string>();
  private readonly inputs: ReadonlyMap<string, InputUnit>;

  constructor(
    readonly model: Model,
    inputs: readonly InputUnit[],
  ) {
    this.inputs = new Map(inputs.map((input) => [input.quantity, input]));
    for (const sheet of model.sheets)
      for (const [name, quantity] of Object.entries(sheet.quantities)) this.addQuantity(sheet.name, name, quantity);
  }

  /** True when the name has one value for each place. */
  isPerPlace(name: string): boolean {
    return (
      this.placeQuantities.has(name) ||
      this.structural(name)?.index === 'place' ||
      (this.isTableInput(name) && byPlace.includes(this.inputs.get(name)!.subject))
    );
  }

  /** What a name stands for. @throws Error when it is unknown or needs a place. */
  resolve(name: string, place: Place | undefined): Resolved {
    const constant = Object.hasOwn(constants, name) ? constants[name] : undefined;
    if (constant)
      return {
        kind: 'constant',
        name,
        value: constant.value,
        unit: parseUnit(constant.unit),
      };
    const ofPlace = this.inputAt(name);
    if (ofPlace) return this.resolve(ofPlace.name, ofPlace.place);
    const perPlace = this.isPerPlace(name);
    if (perPlace && !place) throw new Error(`"${name}" has a value for each place; sum it or name a place`);
    const node = this.nodes.get(perPlace ? atPlace(place!, name) : name);
    if (node) return { kind: 'node', node };
    const structural = this.structural(name);
    const unit = structural?.unit ?? this.inputs.get(name)?.unit;
    if (!unit) throw new Error(`unknown name "${name}"`);
    return {
      kind: 'input',
      key: perPlace ? `${place}.${name}` : name,
      unit: parseUnit(unit),
      perYear: structural?.index === 'year',
    };
  }

  /** An input named with its place, as quantities are: `leafSwitchCapacity`. */
  private inputAt(name: string): { name: string; place: Place } | undefined {
    const place = places.find((one) => name.startsWith(one));
    if (!place || this.nodes.has(name) || this.isInput(name)) return undefined;
    const rest = name.charAt(place.length).toLowerCase() + name.slice(place.length + 1);
    return this.isInput(rest) && this.isPerPlace(rest) ? { name: rest, place } : undefined;
  }

  private isInput(name: string): boolean {
    return this.structural(name) !== undefined || this.inputs.has(name);
  }

  private structural(name: string): StructuralInput | undefined {
    return Object.hasOwn(this.model.structure, name) ? this.model.structure[name] : undefined;
  }

  private isTableInput(name: string): boolean {
    return this.inputs.has(name) && !this.structural(name);
  }

  private addQuantity(sheet: string, name: string, quantity: Quantity): void {
    if (Object.hasOwn(constants, name) || name === 'year' || this.structural(name) || this.inputs.has(name))
      throw new ModelError(sheet, name, 'the name stands for something else already');
    if (!/^[a-z][A-Za-z0-9]*$/.test(name)) throw new ModelError(sheet, name, 'a name is letters and digits');
    if (quantity.index !== 'place') return this.addNode(sheet, name, quantity, undefined);
    this.placeQuantities.add(name);
    for (const place of places) this.addNode(sheet, atPlace(place, name), quantity, place);
  }

  private addNode(sheet: string, name: string, quantity: Quantity, place: Place | undefined): void {
    if (this.nodes.has(name)) throw new ModelError(sheet, name, 'is defined twice');
    const { formula } = quantity;
    const ofPlace = typeof formula === 'object' ? place && formula[place] : formula;
    // A place that the scope does not have holds nothing: 0, never absent.
    const absent = place !== undefined && !this.model.places.includes(place);
    if (!absent && ofPlace === undefined && (!quantity.undefined || quantity.undefined.when))
      throw new ModelError(sheet, name, 'has neither a formula nor a reason for having no value');
    let unit: Unit;
    try {
      unit = parseUnit(quantity.unit);
    } catch (error) {
      throw new ModelError(sheet, name, `unit "${quantity.unit}" is unknown: ${(error as Error).message}`);
    }
    const text = absent ? '0' : ofPlace;
    this.nodes.set(name, {
      name,
      sheet,
      quantity,
      perYear: quantity.index === 'year',
      unit,
      ...(place && { place }),
      ...(text !== undefined && { formula: text }),
    });
  }
}
