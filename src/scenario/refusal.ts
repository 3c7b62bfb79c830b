/** What is refused, without words: plain data that can be written as JSON. `words` makes the sentence. */
import type { InputDefinition } from '../catalog/types.ts';
import type { JsonFault } from './json-fault.ts';
import type { UnitFault } from './unread-unit.ts';
import type { CommandAllowedValues, CommandFoundValues } from './command-refusal.ts';

type Range = Pick<InputDefinition, 'minimum' | 'maximum' | 'minimumExcluded' | 'whole' | 'unit'>;

/** A value as it was typed, or a name. */
interface Value {
  readonly value: string;
}

/** What is wrong with what was found. Rates in Gbit/s, powers in W: of a whole switch, and what it leaves for a port. */
export type FoundValues = Record<
  | ('unknown-key' | 'missing' | 'no-subject' | 'band' | 'of-purchase' | 'all-stay')
  | ('damaged' | 'protected' | 'old-workbook' | 'open-document' | 'binary-workbook' | 'no-workbook')
  | ('web-page' | 'no-text' | 'no-rows' | 'no-header' | 'uncomputed' | 'unreadable'),
  unknown
> &
  Record<
    | (
        | 'twice'
        | 'unknown-edition'
        | 'unknown-name'
        | 'unknown-subject'
        | 'subject'
        | 'share'
        | 'quote-for'
        | 'in-scope'
      )
    | ('damaged-part' | 'false-size' | 'document-type' | 'cell-error'),
    Value
  > &
  Record<'figure-for' | 'figure-of' | 'in-unit' | 'set-before' | 'beside', Value & { readonly of: string }> &
  /** The unit that was typed, and that of the input. */
  Record<UnitFault, Value & { readonly of: string; readonly unit: string }> &
  Record<
    'characters' | 'entries' | 'file-bytes' | 'inflated' | 'more-rows' | 'more-columns' | 'more-cells',
    { readonly count: number }
  > &
  Record<'several-numbers' | 'several-days' | 'several-names', Value & { readonly readings: readonly string[] }> & {
    readonly 'not-json': JsonFault;
    /** More text than a cell holds, in this line. */
    readonly 'cell-text': { readonly line: number };
    readonly 'later-version': { readonly value: number };
    readonly cycle: { readonly names: readonly string[] };
    readonly 'shares-in-a-row': Value & { readonly count: number };
    readonly links: { readonly rate: number; readonly planes: number; readonly link: number };
    /** A module of a card, and the port of a leaf that it cannot be split over. */
    readonly 'card-over-port': { readonly rate: number; readonly port: number };
    readonly leaves: { readonly power: number; readonly left: number };
    readonly 'switch-links': Value & { readonly links: number };
    /** Architectures that have no figures for ports of a rate. */
    readonly 'without-figures': { readonly rate: number; readonly names: readonly string[] };
  };

/** What is allowed, where it is more than one of a few. Rates in Gbit/s, powers in W. */
export type AllowedValues = Record<
  | ('object' | 'text' | 'own-id' | 'free-id' | 'options' | 'option-once' | 'plugged')
  | ('input-name' | 'quantity' | 'one-spelling' | 'number-that-decides' | 'other-input' | 'axes' | 'claim')
  | ('quotable' | 'supplier' | 'date' | 'measurement' | 'figure' | 'loaded-edition' | 'rate-beside-currency')
  | ('scenario-file' | 'endpoints-of-network' | 'one-compared' | 'architecture' | 'prices' | 'currency')
  | ('table-file' | 'whole-file' | 'unprotected' | 'plain-xml' | 'price-book' | 'header' | 'one-currency')
  | ('one-meaning' | 'day' | 'yes-or-no' | 'computed' | 'number' | 'quantity-step' | 'quoted-thing' | 'switch-name')
  | ('product-feed' | 'other-name' | 'value-or-range' | 'in-order'),
  unknown
> &
  Record<'range' | 'range-without-band', Range> &
  Record<'value' | 'number-in' | 'text-in' | 'input-in', { readonly unit: string }> &
  Record<'figure-for' | 'rate' | 'of-purchase' | 'day-from', Value> &
  Record<
    | ('factor' | 'at-most' | 'in-a-row' | 'endpoints' | 'endpoints-of-tiers' | 'power-to')
    | ('bytes-to' | 'inflated-to' | 'rows-to' | 'columns-to' | 'cells-to' | 'characters-to')
    | ('products' | 'plain-name' | 'plain-note'),
    { readonly most: number }
  > & {
    /** How a scenario writes the number that a text has. */
    readonly 'number-alone': Value & { readonly unit: string };
    readonly either: { readonly values: readonly [string, string] };
    readonly rates: { readonly rates: readonly number[] };
    /** Rates for which all that is compared has figures. */
    readonly 'rates-of-all': { readonly rates: readonly number[] };
    /** Of the modules of one architecture. */
    readonly 'rates-of': Value & { readonly rates: readonly number[] };
    /** The fastest module whose lanes the ports of a leaf have. */
    readonly 'card-lanes': { readonly most: number; readonly lane: number; readonly lanes: number };
    readonly 'power-from': { readonly least: number };
    /** The typical power, W. */
    readonly 'from-typical': { readonly least: number };
    /** Settings that have notes beside the inputs. */
    readonly noted: { readonly values: readonly string[] };
    /** Kinds of quotes that have the field. */
    readonly 'quoted-only-for': { readonly values: readonly string[] };
    /** An amount with one of these units. */
    readonly 'amount-in': { readonly values: readonly string[] };
    /** Units of a currency for a US dollar, near the rate of the tables. */
    readonly 'rate-near': Value & { readonly rate: number };
    readonly 'in-scopes': { readonly scopes: readonly string[] };
    readonly networks: { readonly least: number; readonly most: number };
    readonly 'whole-number': { readonly least: number; readonly most: number };
    readonly links: { readonly lane: number; readonly port: number };
    readonly ports: { readonly capacity: number; readonly rate: number };
    readonly 'top-switches': { readonly least: number };
    readonly 'links-from': { readonly least: number };
    /** Most endpoints on a leaf, its links, and those of them that go up. */
    readonly 'leaf-links': { readonly most: number; readonly links: number; readonly up: number };
    readonly multiple: { readonly rate: number };
  };

type OneOf<Values> = { [Id in keyof Values]: { readonly id: Id } & Values[Id] }[keyof Values];

/** Text: a value as it was typed. */
export type Found = string | OneOf<FoundValues> | OneOf<CommandFoundValues>;

/** A list: one of these. Text: in the words of the program that alone takes it. */
export type Allowed = string | readonly string[] | OneOf<AllowedValues> | OneOf<CommandAllowedValues>;

export interface Refusal {
  /** As a scenario spells it: `inputs.pue`, `options[2]`, `currency`. */
  readonly field: string;
  readonly found: Found;
  readonly allowed: Allowed;
}

export const isRange = (allowed: Allowed): allowed is { readonly id: 'range' } & Range =>
  typeof allowed === 'object' && 'id' in allowed && allowed.id === 'range';
