import { describe, expect, it } from 'vitest';
import { findings, lineOf, withCells, withoutRows } from '../../cases/bad-tables.ts';

describe('rule defaults-present', () => {
  it('catches an input that has no default', () => {
    const files = withoutRows('figures.csv', { subject: 'facility', quantity: 'powerOnShare' });
    expect(findings(files)).toContainEqual({
      file: 'inputs.csv',
      line: lineOf('inputs.csv', { quantity: 'powerOnShare' }),
      rule: 'defaults-present',
      message: 'quantity: figures.csv has no default for facility.powerOnShare',
    });
  });

  it('catches an architecture without default at one rate', () => {
    const files = withoutRows('figures.csv', { subject: 'linear-800g', quantity: 'endPower' });
    expect(findings(files)).toContainEqual({
      file: 'inputs.csv',
      line: lineOf('inputs.csv', { quantity: 'endPower' }),
      rule: 'defaults-present',
      message: 'quantity: figures.csv has no default for linear-800g.endPower',
    });
  });

  it('catches a switch without default', () => {
    const files = withoutRows('figures.csv', { subject: 'switch-51.2t', quantity: 'cageLimit' });
    expect(findings(files).map(({ message }) => message)).toContain(
      'quantity: figures.csv has no default for switch-51.2t.cageLimit',
    );
  });

  it('catches an input without its factor of another', () =>
    expect(
      findings(withoutRows('figures.csv', { subject: 'money', quantity: 'integratedSupportShare' })).map(
        ({ message }) => message,
      ),
    ).toContain('quantity: figures.csv has no default for money.integratedSupportShare'));

  it('lets an optional input without default pass', () =>
    expect(findings(withoutRows('figures.csv', { quantity: 'systemPowerMax' }))).toEqual([]));

  it('catches an input whose only figure is no default', () => {
    const files = withCells('figures.csv', { subject: 'facility', quantity: 'powerOnShare' }, { role: 'information' });
    expect(findings(files.files).map(({ message }) => message)).toContain(
      'quantity: figures.csv has no default for facility.powerOnShare',
    );
  });

  it('catches a switch whose row leaves a cell empty', () => {
    const { files } = withCells('switches.csv', { id: '51.2T' }, { rack_units: '' });
    expect(findings(files).map(({ message }) => message)).toContain(
      'quantity: figures.csv has no default for switch-51.2t.rackUnits',
    );
  });
});
