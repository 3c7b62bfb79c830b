/** Ids for what a reader adds to a scenario. */
import type { Catalog } from '../catalog/catalog.ts';
import { isFields, type Fields } from './fields.ts';
import type { OwnOption } from './scenario.ts';

/** The wanted name, with a number behind it where that is taken: `acme`, `acme-2`. */
export function firstFree(wanted: string, isTaken: (id: string) => boolean): string {
  let id = wanted;
  for (let i = 2; isTaken(id); i += 1) id = `${wanted}-${i}`;
  return id;
}

/**
 * A name in small letters and hyphens, with a number where that is taken.
 * @param usual Where the name has no letter and no digit.
 */
export function freeId(name: string, scenario: Fields, catalog: Catalog, usual = 'own-product'): string {
  const taken = takenIds(scenario, catalog);
  return firstFree(plainId(name) || usual, (id) => taken.has(id));
}

/** A name as an id; empty where it has no letter from a to z and no digit. */
export function plainId(name: string): string {
  const words =
    name
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  // An id begins with a letter, and a rate behind it is no part of it.
  const id = (words.length === 0 || /^[a-z]/.test(words[0]!) ? words : ['own', ...words]).join('-');
  return /-\d+g$/.test(id) ? `${id}-x` : id;
}

/** Ids that an own option and its architecture may not have. */
export const takenIds = ({ architectures, options, switches, quotes }: Fields, { data }: Catalog): Set<string> =>
  new Set([
    ...[...data.architectures, ...data.options, ...data.subjects, ...data.regions].map(({ id }) => id),
    ...['facility', 'money', 'fabric', 'campus'],
    ...[architectures, switches, quotes].flatMap((group) => (isFields(group) ? Object.keys(group) : [])),
    ...ownOptions({ options }).map(({ id }) => id),
  ]);

export const ownOptions = ({ options }: Fields): OwnOption[] =>
  Array.isArray(options) ? (options as unknown[]).filter((option): option is OwnOption => isFields(option)) : [];
