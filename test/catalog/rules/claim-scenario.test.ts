import { describe, expect, it } from 'vitest';
import { findings, withCells } from '../../cases/bad-tables.ts';

describe('rule claim-scenario', () => {
  it('catches a scenario that does not exist', () => {
    const { files, line } = withCells('claim-checks.csv', { claim: 'chou-ofc-2024' }, { scenario: 'claim-none' });
    expect(findings(files)).toContainEqual({
      file: 'claim-checks.csv',
      line,
      rule: 'claim-scenario',
      message: 'scenario: scenarios/claim-none.json does not exist',
    });
  });

  it('catches an interval without an end', () => {
    const { files, line } = withCells('claim-checks.csv', { claim: 'chou-ofc-2024' }, { low: '', high: '' });
    expect(findings(files)).toContainEqual({
      file: 'claim-checks.csv',
      line,
      rule: 'claim-scenario',
      message: 'low, high: one of them is required',
    });
  });

  it('lets an interval with one end pass', () =>
    expect(findings(withCells('claim-checks.csv', { claim: 'chou-ofc-2024' }, { low: '' }).files)).toEqual([]));
});
