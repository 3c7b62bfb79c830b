/** Every name that a formula of the sheets may use, with the entry that tells of it. */
import type { CatalogData } from '../../catalog/types.ts';
import { atPlace } from '../../compile/names.ts';
import { constants } from '../../model/constants.ts';
import { decision } from '../../model/decision.ts';
import { fabricModel } from '../../model/fabric.ts';
import { places, type Quantity, type StructuralInput } from '../../model/sheet.ts';
import { switchModel } from '../../model/switch.ts';
import { methodAnchor } from '../../view/method-address.ts';

export const models = [fabricModel, switchModel, decision] as const;
export type ModelName = 'fabric' | 'switch' | 'decision';

/** A quantity with what each model says of it. */
export interface QuantityEntry {
  readonly name: string;
  readonly sheet: string;
  readonly title: string;
  /** By model; the first is the one whose meaning is told. */
  readonly of: ReadonlyMap<ModelName, Quantity>;
}

/** What a scenario fixes, and which models read it. */
export interface StructureEntry extends StructuralInput {
  readonly name: string;
}

/** Quantities once each, those of fabrics in the order of their sheets, then what one switch alone has, then the decision. */
export function quantityEntries(): readonly QuantityEntry[] {
  const entries = new Map<string, QuantityEntry & { readonly of: Map<ModelName, Quantity> }>();
  for (const model of models)
    for (const { name: sheet, title, quantities } of model.sheets)
      for (const [name, quantity] of Object.entries(quantities)) {
        const entry = entries.get(name) ?? { name, sheet, title, of: new Map() };
        entry.of.set(model.name as ModelName, quantity);
        entries.set(name, entry);
      }
  return [...entries.values()];
}

export function structureEntries(): readonly StructureEntry[] {
  const entries = new Map<string, StructureEntry>();
  for (const { structure } of models)
    for (const [name, input] of Object.entries(structure))
      if (!entries.has(name)) entries.set(name, { name, ...input });
  return [...entries.values()];
}

const byPlace = ['architecture', 'capacity'];

/** What names stand for, and which have a value for each place. */
export class FormulaNames {
  private readonly anchors = new Map<string, string | undefined>([['year', undefined]]);
  private readonly perPlace = new Set<string>();

  constructor(inputs: CatalogData['inputs']) {
    for (const { quantity, subject } of inputs)
      this.add(quantity, methodAnchor('input', quantity), byPlace.includes(subject));
    for (const { name, index } of structureEntries())
      this.add(name, methodAnchor('structure', name), index === 'place');
    for (const name of Object.keys(constants)) this.anchors.set(name, methodAnchor('constant', name));
    for (const { name, of } of quantityEntries()) {
      const isPerPlace = [...of.values()].some(({ index }) => index === 'place');
      this.add(name, methodAnchor('quantity', name), isPerPlace);
      // Each place of a quantity is told in its one entry, under an anchor of its own.
      if (isPerPlace)
        for (const place of places)
          this.anchors.set(atPlace(place, name), methodAnchor('quantity', atPlace(place, name)));
    }
  }

  private add(name: string, anchor: string, isPerPlace: boolean): void {
    this.anchors.set(name, anchor);
    if (!isPerPlace) return;
    this.perPlace.add(name);
    for (const place of places)
      if (!this.anchors.has(atPlace(place, name))) this.anchors.set(atPlace(place, name), anchor);
  }

  readonly anchor = (name: string): string | undefined => {
    if (!this.anchors.has(name)) throw new Error(`no entry for "${name}"`);
    return this.anchors.get(name);
  };

  readonly isPerPlace = (name: string): boolean => this.perPlace.has(name);
}
