import { expect, it } from 'vitest';
import { briefCatalog } from '../../src/catalog/brief-catalog.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { inputsInUse } from '../../src/scenario/inputs-in-use.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { usualValue } from '../../src/scenario/usual-value.ts';

const scenario = {
  options: ['retimed', 'linear', { id: 'acme', leaf: 'acme', upper: 'acme', card: 'acme' }],
  architectures: { acme: { like: 'linear', endPrice: 990, endPower: 8.5 } },
};

it.each(['acme-1600g.endPrice', 'acme-1600g.endPower'])('brief tables know the default of %s too', (name) => {
  const [brief, whole] = [briefCatalog, catalog].map((tables) => {
    const { resolved } = runScenario(scenario, tables);
    return usualValue(
      resolved,
      inputsInUse(resolved).find((input) => input.name === name)!,
    );
  });
  expect(whole).toBeGreaterThan(9);
  expect(brief).toBe(whole);
});
