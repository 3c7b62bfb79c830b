import { describe, expect, it } from 'vitest';
import { findings, withCells } from '../../cases/bad-tables.ts';

describe('rule subject-of-input', () => {
  it('catches a quantity of the facility on money', () => {
    const { files, line } = withCells('figures.csv', { id: 'facility-pue-aws-2025' }, { subject: 'money' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'subject-of-input',
      message: 'subject: "money" is no facility subject',
    });
  });

  it('catches a quantity of an architecture on an unknown one', () => {
    const { files, line } = withCells(
      'figures.csv',
      { id: 'retimed-800g-power-nvidia-rating' },
      { subject: 'copper-800g' },
    );
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'subject-of-input',
      message: 'subject: "copper-800g" is no architecture subject',
    });
  });

  it('catches a quantity of an architecture without rate', () => {
    const { files, line } = withCells(
      'figures.csv',
      { id: 'retimed-800g-power-nvidia-rating' },
      { subject: 'retimed' },
    );
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'subject-of-input',
      message: 'subject: "retimed" is no architecture subject',
    });
  });

  it('catches a quantity of a switch on an unknown one', () => {
    const { files, line } = withCells(
      'figures.csv',
      { id: 'switch-51.2t-base-power-s9321' },
      { subject: 'switch-6.4t' },
    );
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'subject-of-input',
      message: 'subject: "switch-6.4t" is no capacity subject',
    });
  });

  it('leaves an unknown quantity to the foreign keys', () => {
    const { files } = withCells('figures.csv', { id: 'facility-pue-aws-2025' }, { quantity: 'puee' });
    const broken = findings(files).map(({ rule }) => rule);
    expect(broken).toContain('foreign-keys');
    expect(broken).not.toContain('subject-of-input');
  });
});
