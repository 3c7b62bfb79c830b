/** The headline and the comparison of two options show one difference as one amount. */
import { expect, it } from 'vitest';
import { usDollar } from '../../src/scenario/currency.ts';
import { assess } from '../../src/scenario/assess.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { finish } from '../../src/scenario/finish.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { answerView } from '../../src/view/answer-view.ts';
import { Money } from '../../src/view/money.ts';
import { deskWords as words } from '../../src/words/en/desk.ts';
import { english } from '../../src/words/format.ts';

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
  const assessment = finish(assess(run, { draws: 1024, seed: 7 }, ['tcoWithoutIdle']));
  const { sample } = assessment;
  const headline = words.headline(answerView(run, new Money(usDollar), assessment, undefined));
  const ofPairs = run.comparisons.map(({ option, differences }) =>
    english
      .banded(
        differences.tcoWithoutIdle!.value!,
        sample.comparisons.get(option)!.differences.get('tcoWithoutIdle')!,
        'USD',
      )
      .value.replace('−', ''),
  );
  const reference = words.optionName(
    answerView(run, new Money(usDollar), undefined, undefined).rows.find(
      ({ option }) => option.id === run.resolved.baseline,
    )!.option,
  );
  const others = run.comparisons.map(({ option }) => run.resolved.options.find(({ id }) => id === option)!.label);
  const names = [reference, ...others].join('|');
  const told = [
    ...headline.matchAll(
      new RegExp(`([\\d.,]+(?: M)? USD) (?:less than|below|to [\\d., M]+USD below) (${names})`, 'g'),
    ),
  ];
  const isAgainstReference = ([, , other]: RegExpExecArray): boolean =>
    other === reference || headline.startsWith(`${reference} `);
  const amounts = told.filter(isAgainstReference).map(([, amount]) => amount!);
  expect(amounts.length).toBeGreaterThan(0);
  expect(amounts.filter((amount) => !ofPairs.includes(amount))).toEqual([]);
});
