/** The headline and the comparison of two options show one difference as one amount. */
import { expect, it } from 'vitest';
import { wordedDecision } from '../../src/export/decision-text.ts';
import { formatBanded, NumberFormats } from '../../src/words/format.ts';
import { englishNumbers } from '../../src/words/number-words.ts';
import { assess } from '../../src/scenario/assess.ts';
import { catalog } from '../../src/scenario/edition.ts';
import { finish } from '../../src/scenario/finish.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';

const formats = new NumberFormats('en', englishNumbers);

it.each<[string, object]>([
  ['one leads', {}],
  ['the reference option is a contender', { options: ['retimed', 'cpo'] }],
  ['the reference option is the best', { options: ['retimed', 'cpo'], baseline: 'cpo' }],
  [
    'two contenders',
    { capacity: '51.2T', scope: 'fabric', inputs: { endpointCount: 4096, 'cpo.systemPrice': 78_000 } },
  ],
  ['a fabric', { scope: 'fabric', region: 'de' }],
])('%s', (_, scenario) => {
  const run = runScenario(scenario, catalog);
  const { sample, decisions } = finish(assess(run, { draws: 1024, seed: 7 }, ['tcoWithoutIdle']));
  const { distance } = wordedDecision(run.resolved, decisions.tcoWithoutIdle, { unit: 'USD', factor: 1 }, formats);
  const ofPairs = run.comparisons.map(({ option, differences }) =>
    formatBanded(
      differences.tcoWithoutIdle!.value!,
      sample.comparisons.get(option)!.differences.get('tcoWithoutIdle')!,
      'USD',
    ).value.replace('−', ''),
  );
  const told = distance.kind === 'below' ? distance.amounts : [distance.amount];
  expect(told.filter(Boolean).length).toBeGreaterThan(0);
  expect(told.filter((amount) => !ofPairs.includes(amount))).toEqual([]);
});
