import { describe, expect, it } from 'vitest';
import { findings, withCells, withRow } from '../../cases/bad-tables.ts';

const factor = { id: 'retimed-800g-service-unit-price' };
const factorOf = (of: string, cells: Readonly<Record<string, string>> = {}) =>
  withCells('figures.csv', factor, { of, ...cells });
const found = (line: number, message: string) => ({ file: 'figures.csv', line, rule: 'relative', message });

describe('rule relative', () => {
  it.each(['retimed-800g.price', 'retimed.endPrice', 'facility.endPrice', 'fabric.jobEndpoints'])(
    'catches a factor of what has no default: %s',
    (of) => {
      const { files, line } = factorOf(of);
      expect(findings(files)).toContainEqual(found(line, `of: "${of}" is no input with a default`));
    },
  );

  it('catches a factor of itself', () => {
    const { files, line } = factorOf('retimed-800g.serviceUnitPrice');
    expect(findings(files)).toContainEqual(found(line, 'of: a figure is no factor of itself'));
  });

  it('catches a factor of another unit', () => {
    const { files, line } = factorOf('retimed-800g.endPower');
    expect(findings(files)).toContainEqual(found(line, 'of: retimed-800g.endPower is in W; allowed: USD'));
  });

  it('catches a circle', () => {
    const { files, line } = withCells(
      'figures.csv',
      { id: 'retimed-1600g-price-contract-mean' },
      { of: 'retimed-1600g.serviceUnitPrice', low: '', typical: '1', high: '', unit: '1', buyer_class: '' },
    );
    expect(findings(files)).toContainEqual(
      found(line, 'of: retimed-1600g.serviceUnitPrice comes back to retimed-1600g.endPrice'),
    );
  });

  it('catches more than three links', () => {
    const chain = ['dac-400g', 'dac-800g', 'dac-1600g', 'aec-400g'].reduce(
      (files, subject, i, all) => {
        const of = `${all[i + 1] ?? 'aec-800g'}.endPrice`;
        const rows = files['figures.csv']!.split('\n').filter(
          (row) => !(row.includes(`,${subject},endPrice,`) && row.includes(',default,')),
        );
        const row = `${subject}-chain,${subject},endPrice,${of},,1,,1,,test,assumption,,,2026,default,test`;
        return { ...files, 'figures.csv': `${rows.join('\n').trimEnd()}\n${row}\n` };
      },
      withCells('figures.csv', factor, {}).files,
    );
    expect(findings(chain).map(({ message }) => message)).toEqual(
      expect.arrayContaining(['of: 4 links to a value; allowed: 3']),
    );
  });

  it.each([
    ['low', '-1'],
    ['high', '5000'],
  ])('catches what gives a value outside the range: %s %s', (end, value) => {
    const { files } = factorOf('retimed-1600g.endPrice', { low: '0.5', high: '2', [end]: value });
    expect(findings(files).map(({ message }) => message)).toContainEqual(
      expect.stringMatching(new RegExp(`^${end}: gives -?\\d+; allowed: 0 to 1000000$`)) as string,
    );
  });

  it('lets a factor of an optional input pass', () =>
    expect(findings(factorOf('retimed-800g.systemPrice').files)).toEqual([]));

  it('lets three links pass', () => {
    const { files } = withRow('figures.csv', factor, {
      id: 'linear-800g-service-unit-price-other',
      subject: 'linear-800g',
      of: 'linear-800g.endPrice',
      role: 'alternative',
    });
    expect(findings(files)).toEqual([]);
  });

  it('leaves a factor of an unknown quantity to the foreign keys', () => {
    const { files } = withCells('figures.csv', factor, { quantity: 'unknown' });
    const broken = findings(files).map(({ rule }) => rule);
    expect(broken).toContain('foreign-keys');
    expect(broken).not.toContain('relative');
  });
});
