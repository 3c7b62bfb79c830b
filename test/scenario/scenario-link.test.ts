import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/scenario/edition.ts';
import { readLink } from '../../src/scenario/read-link.ts';
import { toHash } from '../../src/scenario/scenario-link.ts';
import { deadInWords } from '../cases/refusal.ts';

describe('the scenario of a link', () => {
  it('comes back as it was', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (scenario) => {
        const text = decodeURIComponent(toHash(scenario).replace('#scenario=', ''));
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(scenario)));
      }),
    ));

  it('is nothing where it is the default', () => expect(toHash({})).toBe(''));

  it('of more than a hundred thousand characters is refused in one sentence, and not decoded', () => {
    // What cannot be decoded would be another error.
    const { dead, state } = deadInWords(readLink(`#scenario=${'%'.repeat(1_000_000)}`, catalog));
    expect(dead.map(({ problem }) => problem)).toEqual([expect.stringContaining('allowed: at most 100000')]);
    expect(state.scenario).toEqual({});
  });
});
