/** What the widget refuses of a host's page beside what a scenario refuses, in English: it goes to the console. */
import type { Refusal } from '../scenario/refusal.ts';

export const found = {
  options: (count: number): string => `${count} options`,
  moreEntries: (most: number): string => `more than ${most} entries`,
  forbiddenKey: 'a key that may not be used',
  notJson: 'what cannot be written as JSON',
  failed: (file: string, reason: string): string => `${file} (${reason})`,
};

export const allowed = {
  keys: 'keys of a scenario',
  plain: 'plain data',
  json: 'JSON of a scenario',
  src: 'a scenario file of the same origin',
  'product-feed': 'a product feed of the same origin',
  preset: 'name=number, such as pue=1.15',
  names: 'names of inputs, such as pue or cpo.endPrice, or *',
  presetOfOne: 'a name of the one network, such as pue=1.15',
  address: 'an address that begins with http or https, or a relative one',
};

/** Why a file cannot be read. */
export const reasons = {
  noAddress: 'not an address',
  otherOrigin: 'another origin',
  unavailable: 'unavailable',
  cutOff: 'cut off',
  status: (status: number): string => `status ${status}`,
};

export const faults = {
  comma: (field: string): Refusal => ({
    field,
    found: 'a comma before } or ]',
    allowed: 'JSON, which has none there',
  }),
  quotes: (field: string, value: string): Refusal => ({
    field,
    found: value,
    allowed: 'a value between straight quotes',
  }),
  edition: (edition: string): Refusal => ({
    field: 'edition',
    found: `${edition}, which could not be loaded`,
    allowed: { id: 'loaded-edition' },
  }),
};
