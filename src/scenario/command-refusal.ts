/** What the command line alone refuses, without words: flags, files and addresses. `words` makes the sentence. */

import type { JsonFault } from './json-fault.ts';

/** What is wrong with what was found. Files and links as they were quoted. */
export type CommandFoundValues = Record<
  | 'unknown-flag'
  | 'no-value'
  | 'flag-twice'
  | 'name-twice'
  | 'no-file'
  | 'no-frozen-edition'
  | 'no-evidence-pack'
  | 'no-renderer'
  | 'no-fonts'
  | 'of-statement'
  | 'switch-taken-over',
  unknown
> &
  Record<'no-scenario' | 'no-hash', { readonly file: string }> & {
    readonly 'without-flag': { readonly flag: string };
    readonly 'with-tier': { readonly tier: string };
    readonly 'cell-count': { readonly count: number };
    /** The code of the operating system, such as ENOENT. */
    readonly 'failed-file': { readonly file: string; readonly code: string | null };
    readonly 'no-link': { readonly link: string };
    readonly 'file-not-json': JsonFault & { readonly file: string };
    readonly 'of-version': { readonly version: string };
    readonly 'pack-of-form': { readonly form: string };
    readonly 'pack-without': { readonly key: string };
  };

/** What is allowed, where it is more than one of a few. */
export type CommandAllowedValues = Record<
  | ('flag-alone' | 'flag-once' | 'name-once' | 'flags-only' | 'name-and-value')
  | ('json-object' | 'line-of-json' | 'quote-files' | 'quote-file' | 'scenario-source' | 'scenario-link')
  | ('scenario-in' | 'batch-file' | 'files' | 'writable' | 'quantity-or-input' | 'quantity-in-use')
  | ('address' | 'address-without-hash' | 'folder' | 'widget-folder' | 'names-of-inputs')
  | ('rfq-file' | 'bid-files' | 'xlsx' | 'html' | 'svg' | 'svg-or-png' | 'feed-file' | 'sponsor' | 'product-name')
  | ('built' | 'evidence-pack' | 'frozen-edition')
  | ('statement-each' | 'without-quotes' | 'answer-column' | 'columns-read'),
  unknown
> & {
  /** A switch that the scenario names for a network; its id as it was quoted. */
  readonly 'named-switch': { readonly network: string };
  /** A flag with a value behind it. */
  readonly 'value-of': { readonly flag: string };
  readonly 'count-between': { readonly least: number; readonly most: number };
  readonly 'either-flag': { readonly flag: string; readonly other: string };
  readonly 'flag-with': { readonly flag: string; readonly needed: string };
  readonly tiers: { readonly tiers: readonly string[] };
  /** As many cells as the header has. */
  readonly 'cells-of-header': { readonly count: number };
  readonly 'column-field': { readonly fields: readonly string[] };
  /** A name that is taken. */
  readonly 'free-name': { readonly name: string };
  readonly 'this-version': { readonly version: string };
  readonly 'pack-form': { readonly form: number };
};

/** Places of the command line that a refusal names and that are no flag. */
export const commandFields = [
  ...(['scenario-file', 'standard-input', 'link', 'evidence-pack', 'command'] as const),
  ...(['arguments', 'line', 'header', 'FILE', 'QUANTITY', 'EDITION'] as const),
] as const;

export type CommandField = (typeof commandFields)[number];
