import { describe, expect, it } from 'vitest';
import { alignedFormat, withSign } from '../../src/words/aligned-format.ts';

describe('numbers of a column', () => {
  it.each([
    ['have the decimals that the largest needs', [-16, 3], [-16, 3, 0.25], ['−16.0', '3.0', '0.3']],
    ['have none from hundreds on', [12345, 678], [12345, 678], ['12,300', '678']],
    ['have one more digit at nine than at ten', [9.99], [9.99, 5], ['9.99', '5.00']],
    ['keep one digit where they would read as zero', [38.1], [0.0007, -0.02], ['0.0007', '−0.02']],
    ['are zero without a sign', [38.1], [0, -0], ['0.0', '0.0']],
    ['are plain where all are zero', [0], [0], ['0']],
    ['are plain where there is no column', [], [5.25], ['5.25']],
  ])('%s', (_, column, values, texts) => {
    expect(values.map(alignedFormat(column))).toEqual(texts);
  });

  it('have as many significant digits as asked for', () => {
    expect(alignedFormat([38.1], 4)(38.1)).toBe('38.10');
  });

  it.each([
    [3, '+3.0'],
    [-3, '−3.0'],
    [0, '0.0'],
  ])('have a sign where it is asked for: %d', (value, text) => {
    expect(withSign(value, alignedFormat([16]))).toBe(text);
  });
});
