import { describe, expect, it } from 'vitest';
import { jsonOf, textOf } from '../cases/commands.ts';

interface Claims {
  readonly claims: { id: string; verdict: string; checks: Record<string, unknown>[] }[];
}

describe('claims', () => {
  const found = jsonOf<Claims>('claims');

  it('has these keys', () => expect(Object.keys(found)).toEqual(['schema', 'package', 'edition', 'claims']));

  it('has these keys in a claim', () => {
    for (const claim of found.claims)
      expect(Object.keys(claim)).toEqual(['id', 'statement', 'verdict', 'reason', 'source', 'asOf', 'checks']);
  });

  it('gives a verdict on each', () => {
    for (const { verdict } of found.claims) expect(['reproduced', 'bounded', 'does-not-follow']).toContain(verdict);
  });

  it('gives what was computed and whether it agrees', () => {
    for (const { checks } of found.claims)
      for (const check of checks)
        expect(check).toMatchObject({ computed: expect.any(Number) as number, agrees: expect.any(Boolean) as boolean });
  });

  it('in text names each claim with its verdict in words', () => {
    const out = textOf('claims');
    expect(out).toContain('meta-ecoc-2025: bounded');
    expect(out).toContain('nvidia-slide-2025: does not follow from its own inputs');
  });
});
