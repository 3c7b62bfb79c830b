import { expect, it } from 'vitest';
import { DataError } from '../../src/catalog/data-error.ts';

it('an error of the tables says each fault on a line: file, line, rule and what is wrong', () => {
  const findings = [
    { file: 'figures.csv', line: 7, rule: 'band', message: 'low: found 3' },
    { file: 'inputs.csv', line: 2, rule: 'table', message: 'has 2 cells; expected 4' },
  ];
  const error = new DataError(findings);
  expect(error.message).toBe(
    'data/figures.csv:7: band: low: found 3\ndata/inputs.csv:2: table: has 2 cells; expected 4',
  );
  expect(error.name).toBe('DataError');
  expect(error.findings).toBe(findings);
});
