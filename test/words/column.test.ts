/** One unit for all amounts of a column. */
import { describe, expect, it } from 'vitest';
import { deskWords as english } from '../../src/words/en/desk.ts';
import { deskWords as japanese } from '../../src/words/ja/desk.ts';
import { deskWords as chinese } from '../../src/words/zh-Hans/desk.ts';
import type { DeskWords } from '../../src/words/desk-words.ts';

const shown = (words: DeskWords, values: readonly number[]): readonly string[] => {
  const { unit, format } = words.column(values, 'USD');
  return [unit, ...values.map(format)];
};

describe('a column', () => {
  it('keeps the unit of its amounts where one reaches just over the next', () => {
    const amounts = [78e6, 82e6, 104e6];
    expect(shown(japanese, amounts)).toEqual(['万 USD', '7,800', '8,200', '10,400']);
    expect(shown(chinese, amounts)).toEqual(['万 USD', '7,800', '8,200', '10,400']);
    expect(shown(english, [0.88e6, 0.95e6, 1.1e6])).toEqual(['USD', '880,000', '950,000', '1,100,000']);
  });

  it('has the unit of the largest where the others are far below it, or above it too', () => {
    expect(shown(japanese, [2e6, 3e6, 250e6])).toEqual(['億 USD', '0.02', '0.03', '2.50']);
    expect(shown(english, [1.2e6, 1.4e6, 0.9e6])).toEqual(['M USD', '1.20', '1.40', '0.90']);
  });

  it('has a unit where nothing is counted, and where nothing stands', () => {
    expect(shown(english, [0, 0])).toEqual(['USD', '0', '0']);
    expect(shown(english, [])).toEqual(['USD']);
  });

  it('counts losses by their size', () =>
    expect(shown(english, [-4.2e6, 1.1e6, -3.9e6])).toEqual(['M USD', '−4.20', '1.10', '−3.90']));
});
