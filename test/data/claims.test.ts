import claims from 'virtual:claims';
import { describe, expect, it } from 'vitest';

const checks = claims.claims.flatMap(({ id, checks }) => checks.map((check) => ({ id, ...check })));

describe('claims', () => {
  it.each([
    'meta-ecoc-2025',
    'nvidia-slide-2025',
    'sn6600-sn6810-2026',
    'cisco-estimate-2023',
    'linear-51t-2023',
    'broadcom-generations',
    'chou-ofc-2024',
    'fat-tree-2',
    'fat-tree-512',
    'meta-mttf',
    'alibaba-links',
    'llama-3',
    'cpo-book-2layer',
    'cpo-book-engines',
    'ratio-and-percent',
    'nvidia-ecoc-2026',
    'oracle-lpo-field',
    'lumentum-fit',
    'daiwa-cpo',
    'corning-fibre',
    'oracle-system-2026',
    'micas-system-2026',
  ])('%s is there', (id) => expect(claims.claims.map((claim) => claim.id)).toContain(id));

  it('have checks and a reason of one sentence', () => {
    for (const { id, checks, reason } of claims.claims) {
      expect(checks.length, id).toBeGreaterThan(0);
      expect(reason, id).toMatch(/\.$/);
      expect(reason, id).not.toMatch(/\. [A-Z]/);
    }
  });

  it('use every scenario that stands beside them', () => {
    const used = new Set(checks.map(({ scenario }) => scenario));
    const there = Object.keys(claims.scenarios).filter((name) => name.startsWith('claim-'));
    expect([...used].sort()).toEqual(there.sort());
  });

  it('on power are neutral where they leave things out: no loss, no fans, no facility', () => {
    const onPower = checks.filter(({ quantity }) => /Power$|^energyPerBit$|^opticsShare$/.test(quantity));
    const neutral = new Set(onPower.map(({ scenario }) => scenario).filter((name) => !name.endsWith('at-the-wall')));
    expect(neutral.size).toBeGreaterThan(15);
    for (const name of neutral)
      expect((claims.scenarios[name] as { inputs: unknown }).inputs, name).toMatchObject({
        conversionLoss: 0,
        fanShare: 0,
        pue: 1,
      });
  });

  it('on purchases leave out what is bought beside', () => {
    const onCapex = new Set(checks.filter(({ quantity }) => quantity === 'capex').map(({ scenario }) => scenario));
    expect(onCapex.size).toBe(2);
    for (const name of onCapex)
      expect((claims.scenarios[name] as { inputs: unknown }).inputs, name).toMatchObject({
        installTime: 0,
        moduleSpareShare: 0,
        laserSpareShare: 0,
        switchSpareShare: 0,
        provisioningPrice: 0,
      });
  });

  // An interval that leaves out what was published would be one fitted to our result.
  it('have what was published inside their interval', () => {
    for (const { id, label, measure, published, low, high } of checks) {
      if (measure === 'remainder') continue;
      expect(published, `${id}: ${label}`).toBeGreaterThanOrEqual(low ?? -Infinity);
      expect(published, `${id}: ${label}`).toBeLessThanOrEqual(high ?? Infinity);
    }
  });
});
