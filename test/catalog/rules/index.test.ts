import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/catalog/rules/index.ts';
import { readTables } from '../../../src/catalog/tables.ts';
import type { DataPackage } from '../../../src/catalog/table-schema.ts';
import { dataFiles } from '../../cases/bad-tables.ts';

const descriptor = JSON.parse(dataFiles['datapackage.json']!) as DataPackage;
const scenarios = Object.keys(dataFiles).flatMap((path) => /^scenarios\/(.+)\.json$/.exec(path)?.[1] ?? []);
const { tables } = readTables(descriptor, dataFiles);

const filesIn = (folder: URL, ending: string, besides: readonly string[]): string[] =>
  readdirSync(folder)
    .map((name) => name.replace(ending, ''))
    .filter((name) => !besides.includes(name))
    .sort();

describe('the rules', () => {
  it.each(rules)('$name: the shipped tables keep it', ({ check }) =>
    expect(check({ descriptor, tables, scenarios })).toEqual([]),
  );

  it.each(rules)('$name says in a sentence what it asks', ({ description }) =>
    expect(description).toMatch(/^[A-Z].+\.$/),
  );

  it('each stand in a file of their name', () =>
    expect(rules.map(({ name }) => name).sort()).toEqual(
      filesIn(new URL('../../../src/catalog/rules/', import.meta.url), '.ts', ['index', 'rule']),
    ));

  it('each have a test of their name', () =>
    expect(rules.map(({ name }) => name).sort()).toEqual(
      filesIn(new URL('.', import.meta.url), '.test.ts', ['index']),
    ));
});
