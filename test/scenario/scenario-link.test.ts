import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHash, toHash } from '../../src/scenario/scenario-link.ts';

describe('the scenario of a link', () => {
  it('comes back as it was', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (scenario) => {
        expect(fromHash(toHash(scenario))).toEqual(JSON.parse(JSON.stringify(scenario)));
      }),
    ));

  it('is found behind what else a link holds', () =>
    expect(fromHash('#currency=EUR&rate=0.9&scenario=%7B%22region%22%3A%22de%22%7D')).toEqual({ region: 'de' }));

  it('is nothing where it is the default', () => expect(toHash({})).toBe(''));

  it.each(['', '#', '#other', '#scenario'])('is none in %j', (hash) => expect(fromHash(hash)).toBeUndefined());

  it.each(['#scenario=', '#scenario=%', '#scenario={', '#scenario=%7B%22a'])('cannot be read from %j', (hash) =>
    expect(() => fromHash(hash)).toThrow(),
  );

  const ofLength = (length: number): string => {
    const empty = '#scenario=""';
    return `#scenario="${'a'.repeat(length - empty.length)}"`;
  };

  it('may have a hundred thousand characters', () => expect(fromHash(ofLength(100_000))).toMatch(/^a+$/));

  it('of one character more is refused in one sentence', () =>
    expect(() => fromHash(ofLength(100_001))).toThrow('link: found 100001 characters; allowed: at most 100000'));

  it('of a million characters is not decoded', () =>
    // What cannot be decoded would be another error.
    expect(() => fromHash(`#scenario=${'%'.repeat(1_000_000)}`)).toThrow('allowed: at most 100000'));
});
