/** Powers, logarithms and exponentials: the bits that the frozen editions were computed with, in every engine. */
import { describe, expect, it } from 'vitest';
import { exponential, logarithm, power } from '../../src/model/elementary.ts';

/** Always the same numbers of [0, 1). */
function* shares(): Generator<number, never> {
  for (let state = 1; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const drawn = shares();
const share = (): number => drawn.next().value;

/** One number of the bits of many. */
function bitsOf(count: number, value: () => number): string {
  const number = new Float64Array(1);
  const words = new Uint32Array(number.buffer);
  let sum = 0x811c9dc5;
  for (let i = 0; i < count; i++) {
    number[0] = value();
    for (const word of words) sum = Math.imul(sum ^ word, 0x01000193) ^ (sum >>> 15);
  }
  return (sum >>> 0).toString(16);
}

/** The next number above, for a distance in last places. */
const lastPlace = (x: number): number => 2 ** (Math.floor(Math.log2(Math.abs(x))) - 52);

describe('the bits are those of the frozen editions', () => {
  // With Math.pow, Math.log and Math.exp of Node 20 the texts are the same.
  it.each([
    ['growth over years', '80d23387', () => power(0.7 + share() * 0.6, Math.floor(share() * 20) - 2)],
    ['powers that are no whole numbers', 'b84f5532', () => power(0.01 + share() * 100, share() * 8 - 4)],
    ['logarithms', '9992d71d', () => logarithm((1 + share() * 1e6) / (1 + share() * 1e6))],
    ['exponentials', '373309bc', () => exponential(share() * 60 - 30)],
  ])('%s', (_, bits, value) => expect(bitsOf(100_000, value)).toBe(bits));
});

describe('is near to what the engine has of its own', () => {
  const within = (found: number, wanted: number): void =>
    expect(Math.abs(found - wanted)).toBeLessThanOrEqual(2 * lastPlace(wanted));

  it('powers', () => {
    for (let i = 0; i < 1000; i++) {
      const [x, y] = [0.5 + share() * 2, share() * 30 - 15];
      within(power(x, y), x ** y);
    }
  });

  it('logarithms and exponentials', () => {
    for (let i = 0; i < 1000; i++) {
      const x = share() * 1e6 + 2;
      within(logarithm(x), Math.log(x));
      within(exponential(logarithm(x)), Math.exp(logarithm(x)));
    }
  });
});

describe('without digits', () => {
  const numbers = [0, -0, 1, -1, -2, -8.5, 2, 0.5, 10, 5e-324, 1e308, Infinity, -Infinity, NaN];
  const exponents = [0, -0, 1, -1, 2, 3, -3, 1.5, 1e10, 400, -400, 1100, Infinity, -Infinity, NaN];

  it.each(numbers)('%s to every power is what the language says', (x) => {
    for (const y of exponents) {
      const wanted = x ** y;
      const found = power(x, y);
      if (Number.isFinite(wanted) && wanted !== 0) expect(found / wanted, String(y)).toBeCloseTo(1, 12);
      else expect(found, String(y)).toBe(wanted);
    }
  });

  it.each([0, -0, 1, -1, 710, -746, 1e-20, 5e-324, Infinity, -Infinity, NaN])(
    'logarithm and exponential of %s',
    (x) => {
      expect(logarithm(x)).toBe(Math.log(x));
      expect(exponential(x)).toBe(Math.exp(x));
    },
  );

  it('the logarithm of 1 is 0, and e to the power of 1 is e', () => {
    expect(logarithm(1)).toBe(0);
    expect(exponential(1)).toBe(Math.E);
  });
});
