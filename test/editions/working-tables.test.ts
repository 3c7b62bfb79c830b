import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { differsFrom, freezeEdition, type FrozenEdition } from '../../src/build/freeze-edition.ts';
import { readDataFiles } from '../../src/build/vite-plugin.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { patience } from '../cases/patience.ts';

const files = readDataFiles();

// While tables have the id of a frozen edition they answer for it.
it('tables that differ from a frozen edition have another id', { timeout: patience }, () => {
  const path = fileURLToPath(new URL(`../../data/editions/${catalog.edition}.json`, import.meta.url));
  const differing = existsSync(path) ? differsFrom(JSON.parse(readFileSync(path, 'utf8')) as FrozenEdition, files) : [];
  expect(
    differing,
    `edition ${catalog.edition} is frozen, and the tables or sheets are others: give "version" in data/datapackage.json the id of the next edition`,
  ).toEqual([]);
});

describe('what differs from a frozen edition', { timeout: patience }, () => {
  const frozen = JSON.parse(JSON.stringify(freezeEdition(files, '0.1.0'))) as FrozenEdition;
  const figure = catalog.defaultFigure('cpo-1600g', 'endPrice')!;

  it('is nothing of what was just frozen, whatever the version of the package', () =>
    expect(differsFrom({ ...frozen, package: '9.9.9' }, files)).toEqual([]));

  it('is a figure with another value', () => {
    const changed = files['figures.csv']!.replace(
      new RegExp(`^(${figure.id},.*?,)${figure.typical},`, 'm'),
      `$1${figure.typical + 1},`,
    );
    expect(changed).not.toBe(files['figures.csv']);
    expect(differsFrom(frozen, { ...files, 'figures.csv': changed })).toEqual(['catalog.figures']);
  });

  it('is a sheet or a sampler that computes otherwise', () => {
    const { switch: model, ...models } = frozen.models;
    const other = { ...frozen, sampler: 'triangular' as const, models: { ...models, switch: { ...model!, outputLength: 1 } } };
    expect(differsFrom(other, files)).toEqual(['sampler', 'models.switch']);
  });
});
