import { describe, expect, it } from 'vitest';
import { countsSentence } from '../../src/words/claim-words.ts';

const counts = { all: 0, reproduced: 0, bounded: 0, doesNotFollow: 0, notComputed: 0 };

describe('the sentence of the counts', () => {
  it('names every verdict', () => {
    expect(countsSentence({ ...counts, all: 36, reproduced: 23, bounded: 3, doesNotFollow: 10 })).toBe(
      '36 published results computed from their own inputs: 23 follow, 3 are bounds that hold, 10 do not follow.',
    );
  });

  it('speaks of one', () => {
    expect(countsSentence({ ...counts, all: 1, bounded: 1 })).toBe(
      '1 published result computed from its own inputs: 1 is a bound that holds.',
    );
  });

  it('names what is not computed', () => {
    expect(countsSentence({ ...counts, all: 2, reproduced: 1, notComputed: 1 })).toBe(
      '2 published results computed from their own inputs: 1 follows, 1 is not computed.',
    );
  });
});
