import { describe, expect, it } from 'vitest';
import { findings, withCells, withRow } from '../../cases/bad-tables.ts';

describe('rule one-default', () => {
  it('catches a second default', () => {
    const { files, line } = withCells('figures.csv', { id: 'facility-pue-aws-2025' }, { role: 'default' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'one-default',
      message: 'role: facility.pue has a default already',
    });
  });

  it('catches a second default of one class of buyer', () => {
    const { files, line } = withCells('figures.csv', { id: 'retimed-1600g-price-linkx' }, { role: 'default' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'one-default',
      message: 'role: retimed-1600g.endPrice has a default already',
    });
  });

  it('catches defaults of several classes without that of a contract', () => {
    const { files, line } = withCells('figures.csv', { id: 'money-cable-contract' }, { buyer_class: 'direct' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'one-default',
      message: 'role: money.cablePrice has defaults of several buyer classes and none of contract',
    });
  });

  it('lets a default of another class of buyer pass', () =>
    expect(
      findings(
        withCells('figures.csv', { id: 'switch-51.2t-price-luxoptx' }, { role: 'default', buyer_class: 'direct' })
          .files,
      ),
    ).toEqual([]));

  it('lets alternatives of an optional input pass without default', () =>
    expect(
      findings(withCells('figures.csv', { id: 'switch-102.4t-system-power-ipronics' }, { role: 'alternative' }).files),
    ).toEqual([]));

  it('catches alternatives without default', () => {
    const { files, line } = withRow(
      'figures.csv',
      { id: 'facility-pue-aws-2025' },
      { id: 'facility-margin', subject: 'fabric', quantity: 'jobEndpoints', typical: '8' },
    );
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'one-default',
      message: 'role: fabric.jobEndpoints has alternatives and no default',
    });
  });
});
