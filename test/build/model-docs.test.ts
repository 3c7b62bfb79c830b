import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { modelDocs } from '../../src/build/model-docs.ts';
import { fabricModel } from '../../src/model/fabric.ts';
import { switchModel } from '../../src/model/switch.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';

const written = readFileSync(new URL('../../docs/model.md', import.meta.url), 'utf8');

it('docs/model.md is made from the sheets of today; npm run docs makes it anew', () =>
  expect(written).toBe(modelDocs(catalog.data.inputs)));

it('names every quantity and every input', () => {
  for (const { sheets } of [switchModel, fabricModel])
    for (const { quantities } of sheets)
      for (const [name, { meaning }] of Object.entries(quantities)) {
        expect(written).toContain(`| \`${name}\` |`);
        expect(written).toContain(meaning);
      }
  for (const { quantity, scopes } of catalog.data.inputs)
    if (scopes.length > 0) expect(written).toContain(`| \`${quantity}\` |`);
});
