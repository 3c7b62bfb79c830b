import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { dataFiles } from '../cases/bad-tables.ts';
import profile from './data-package.schema.json';

interface Descriptor {
  resources: {
    name: string;
    path: string;
    schema: {
      fields: { name: string; type: string }[];
      primaryKey: string[];
      foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
    };
  }[];
}

const descriptor = JSON.parse(dataFiles['datapackage.json']!) as Descriptor;
const ajv = new Ajv({ allErrors: true, strictTypes: false });
addFormats(ajv);
const valid = ajv.compile(profile);

const faults = (value: unknown): string[] => {
  valid(value);
  return (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
};

describe('data/datapackage.json', () => {
  it('is a Data Package of version 2', () => expect(faults(descriptor)).toEqual([]));

  it('names every table in data/ once', () =>
    expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(
      Object.keys(dataFiles)
        .filter((path) => path.endsWith('.csv'))
        .sort(),
    ));

  it('names every resource once', () =>
    expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(descriptor.resources.length));
});

describe.each(descriptor.resources)('table $name', ({ path, schema: { fields, primaryKey, foreignKeys = [] } }) => {
  const names = fields.map(({ name }) => name);

  it('has the columns of its file, in order', () =>
    expect(dataFiles[path]!.split(/\r?\n/, 1)[0]!.split(',')).toEqual(names));

  it('names each column once', () => expect(new Set(names).size).toBe(names.length));

  it('has a primary key of its own columns', () => expect(names).toEqual(expect.arrayContaining(primaryKey)));

  it('has foreign keys that lead to columns', () => {
    for (const key of foreignKeys) {
      const target = descriptor.resources.find(({ name, path: file }) =>
        key.reference.resource === undefined ? file === path : name === key.reference.resource,
      );
      expect(names).toEqual(expect.arrayContaining(key.fields));
      expect(target?.schema.fields.map(({ name }) => name)).toEqual(expect.arrayContaining(key.reference.fields));
      expect(key.reference.fields).toHaveLength(key.fields.length);
    }
  });
});

/** The descriptor with the value at a path changed, or taken away. */
function broken(path: string, value?: unknown): unknown {
  const copy = structuredClone(descriptor) as unknown as Record<string, unknown>;
  const steps = path.split('/');
  const last = steps.pop()!;
  const parent = steps.reduce((at, step) => at[step] as Record<string, unknown>, copy);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return copy;
}

describe('the schema refuses', () => {
  const field = 'resources/0/schema/fields/0';
  it.each<[string, string, unknown?]>([
    ['no resources', 'resources'],
    ['an empty list of resources', 'resources', []],
    ['a resource without name', 'resources/0/name'],
    ['a resource without path', 'resources/0/path'],
    ['a resource with data beside its path', 'resources/0/data', []],
    ['a name with a space', 'name', 'cpo tco'],
    ['a name with capitals', 'resources/0/name', 'Inputs'],
    ['an absolute path', 'resources/0/path', '/inputs.csv'],
    ['a path that climbs', 'resources/0/path', 'a/../../inputs.csv'],
    ['a path of Windows', 'resources/0/path', 'a\\inputs.csv'],
    ['a resource without licence', 'resources/0/licenses'],
    ['an empty list of licences', 'licenses', []],
    ['a licence without name', 'licenses/0/name'],
    ['a licence without path', 'licenses/0/path'],
    ['another profile', '$schema', 'https://datapackage.org/profiles/1.0/datapackage.json'],
    ['no profile', '$schema'],
    ['the profile of version 1', 'profile', 'tabular-data-package'],
    ['a version that is no edition', 'version', '2026.13'],
    ['a type other than table', 'resources/0/type', 'json'],
    ['a table without fields', 'resources/0/schema/fields', []],
    ['a field without name', `${field}/name`],
    ['a field without type', `${field}/type`],
    ['an unknown type', `${field}/type`, 'decimal'],
    ['a minimum of text', `${field}/constraints/minimum`, 0],
    ['a pattern that is no regular expression', `${field}/constraints/pattern`, '['],
    ['required that is no boolean', `${field}/constraints/required`, 'true'],
    ['a pattern of a number', 'resources/0/schema/fields/3/constraints/pattern', '.'],
    ['a number without unit', 'resources/3/schema/fields/4/unit'],
    ['an empty unit', 'resources/3/schema/fields/4/unit', ''],
    ['a unit of text', 'resources/3/schema/fields/0/unit', 'W'],
    ['a key that is no list', 'resources/0/schema/primaryKey', 'quantity'],
    ['a foreign key without reference', 'resources/1/schema/foreignKeys/0/reference'],
    ['a foreign key into an empty name', 'resources/1/schema/foreignKeys/0/reference/resource', ''],
    ['a foreign key without fields', 'resources/1/schema/foreignKeys/0/fields'],
    ['no foreign key', 'resources/1/schema/foreignKeys', []],
    ['other missing values', 'resources/0/schema/missingValues', ['NA']],
  ])('%s', (_, path, value) => expect(faults(broken(path, value))).not.toEqual([]));
});
