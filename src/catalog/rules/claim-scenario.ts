import { number, text } from '../tables.ts';
import { at, type Rule } from './rule.ts';

export const claimScenario: Rule = {
  name: 'claim-scenario',
  description:
    'A claim check names a scenario that exists and has at least one end of the range that counts as agreeing.',
  check: ({ tables, scenarios }) =>
    tables['claim-checks']!.flatMap((row) => [
      ...(scenarios.includes(text(row, 'scenario'))
        ? []
        : [at(row, `scenario: scenarios/${text(row, 'scenario')}.json does not exist`)]),
      ...(number(row, 'low') === null && number(row, 'high') === null
        ? [at(row, 'low, high: one of them is required')]
        : []),
    ]),
};
