import type { BuyerClass } from '../catalog/types.ts';
import type { Quantities } from '../engine/evaluate.ts';
import type { Place, Tier } from '../model/sheet.ts';
import type { FitCheckId } from './fit-check-ids.ts';
import type { NamedInput } from './named-input.ts';
import type { ResolvedOption } from './resolve.ts';

/** A number as it is computed, with its unit as the tables spell it. */
export interface Amount {
  readonly value: number;
  readonly unit: string;
}

/** What each warning says, without words: `option` and `baseline` are labels, shares lie from 0 to 1. */
export interface WarningValues {
  'no-difference': { readonly option: string; readonly baseline: string };
  'does-not-fit': {
    readonly option: string;
    readonly check: FitCheckId;
    /** Null where there is one switch only. */
    readonly place: Tier | null;
    readonly value: Amount;
    readonly limit: Amount;
  };
  /** An own switch of another size keeps these figures of the one that it is like. */
  'kept-figures': {
    readonly switch: string;
    readonly like: string;
    readonly capacity: Amount;
    readonly inputs: readonly NamedInput[];
  };
  /** A switch that is named for a tier, from 1 at the leaves, above the last one of the network. */
  'switch-stands-nowhere': { readonly switch: string; readonly tier: number; readonly tiers: number };
  /** The switch that whole prices or powers are given for, and another one with such ends that has none. */
  'whole-switch-of-other': { readonly option: string; readonly switch: string; readonly other: string };
  /** The two sides of a link. */
  'interface-mismatch': {
    readonly option: string;
    readonly sides: readonly { readonly place: Place; readonly interface: string }[];
  };
  /** Figures of an own product, the rate of the ports that they are of, and that of ports that have those of what it is like. */
  'own-at-other-rate': {
    readonly architecture: string;
    /** Gbit/s. */
    readonly rate: number;
    /** Gbit/s. */
    readonly other: number;
    /** Id of the architecture of the tables. */
    readonly like: string;
  };
  'copper-out-of-reach': { readonly option: string; readonly length: Amount };
  /** What optics add to copper for the share of endpoints that was asked for. */
  'copper-under-cpo': {
    readonly option: string;
    readonly share: number;
    readonly power: Amount;
    readonly cost: Amount;
  };
  /** Numbers of switches. */
  'even-wiring': { readonly even: number; readonly uneven: number };
  'uneven-tiers': { readonly endpoints: number; readonly filledShare: number; readonly tiers: number };
  /** How many endpoints fewer tiers connect, and the oversubscription that would do with them; null where none would. */
  'just-above-bound': {
    readonly endpoints: number;
    readonly bound: number;
    readonly tiers: number;
    readonly oversubscription: number | null;
  };
  'not-the-mean': { readonly option: string; readonly quantity: string; readonly driver: NamedInput | null };
  'buyer-class-converted': { readonly buyerClass: BuyerClass; readonly inputs: readonly NamedInput[] };
  'typical-from-maximum': { readonly input: NamedInput; readonly power: Amount };
  'typical-on-end': { readonly input: NamedInput; readonly typical: Amount };
  'lopsided-band': { readonly input: NamedInput; readonly typical: Amount };
  'band-of-class': { readonly input: NamedInput; readonly low: Amount; readonly high: Amount };
  'few-draws': { readonly draws: number; readonly enough: number };
}

export type WarningId = keyof WarningValues;

interface WarningOf<Id extends WarningId> {
  readonly id: Id;
  /** The id of the option that it is about; absent where it is about all. */
  readonly option?: string;
  /** The label of the network that it is about, of several. */
  readonly network?: string;
  /** The field that it is about, as a scenario spells it. */
  readonly input: string;
  readonly values: WarningValues[Id];
}

/** What a reader of the result must know: plain data that can be written as JSON. `words` makes the sentence. */
export type Warning = { [Id in WarningId]: WarningOf<Id> }[WarningId];

/** Evaluates an option again with some inputs of the model changed. */
export type EvaluateWith = (option: ResolvedOption, changed: Readonly<Record<string, number>>) => Quantities;
