import { describe, expect, it } from 'vitest';
import type { ClaimVerdict } from '../../src/scenario/check-claims.ts';
import { checked } from '../cases/claim-run.ts';

/** Verdict of each claim and the figures of it that do not follow, from the arithmetic beside it. */
const expected: Record<string, [ClaimVerdict, string[]]> = {
  // 1 - 5.42/15.4 = 64.8 %; 64 x 9.98 = 638.7 W is above the 500 W.
  'meta-ecoc-2025': ['bounded', []],
  // 30/9 = 3.33, not 3.5.
  'nvidia-slide-2025': ['does-not-follow', ['Optics power saved, times']],
  // 1382 + 64 x 30 = 3302, 1382 + 64 x 9 = 1958.
  'sn6600-sn6810-2026': ['reproduced', []],
  // 0.5 x 0.5 = 0.25; 0.5 x 0.6 = 0.30.
  'cisco-estimate-2023': ['reproduced', []],
  'linear-51t-2023': ['reproduced', []],
  // 1 - 5.5/6.4 = 14.1 %, 1 - 3.5/5.5 = 36.4 %.
  'broadcom-generations': ['reproduced', []],
  // 1 - 12.5/20 = 37.5 %.
  'chou-ofc-2024': ['reproduced', []],
  // 25/7 = 3.57, not 5; 3300 - 64 x 25 = 1700 W, not the 1512 W of the other system.
  'nvidia-ecoc-2026': [
    'does-not-follow',
    ['Optics power saved, times', 'Base left by the retimed system, set against the co-packaged one'],
  ],
  // 32 x 5 + 32 x 2.77 = 249 to 313 W hold 258 W; with fans and conversion 309 W and more; 1528 - 985.6 = 542 W, not 940.
  'oracle-system-2026': [
    'does-not-follow',
    [
      'Power saved with conversion loss and fans, linear 5 W less',
      'Base left by the retimed system, set against four data sheets',
    ],
  ],
  // 8 x (15.4 - 5.42) = 80 of 289 W; 754.85 - 123.2 = 632 W, not 422.
  'micas-system-2026': [
    'does-not-follow',
    ['Power saved by 8 ends', 'Base left by the pluggable system, set against the co-packaged one'],
  ],
  // 1/0.3 = 3.33, not 3.5; 1 - 1/3.5 = 71.4 %, not 70.
  'ratio-and-percent': ['does-not-follow', ['70 % as a ratio', '3.5 times as a percentage']],
  // 32 x 64 endpoints; 256 x 512 endpoints.
  'fat-tree-2': ['reproduced', []],
  'fat-tree-512': ['reproduced', []],
  // 2.6/0.55 = 4.73.
  'meta-mttf': ['reproduced', []],
  // 3000 x 0.00684 = 20.5 a year, 12 to 24.
  'alibaba-links': ['reproduced', []],
  // 262 against 237 a year, within a fifth.
  'llama-3': ['reproduced', []],
  // 0.45 x 84 + 0.49 x 21 = 48.1 %.
  'cpo-book-2layer': ['reproduced', []],
  // 0.45 x 84 - 0.55 x 23 = 25.2 %, not 23.
  'cpo-book-3layer': ['does-not-follow', ['Network power saved']],
  // 35,000/0.4 = 87,500 and 40,000/0.4 = 100,000, not 80,000 and 90,000.
  'cpo-book-engines': [
    'does-not-follow',
    ['Engines and lasers at the buyer, low', 'Engines and lasers at the buyer, high'],
  ],
  // 1 - 3.244/5.681 = 42.9 %.
  'oracle-lpo-field': ['reproduced', []],
  // 0.916/1e8 and 2.303/1e8 an hour are 9.16 and 23.03 FIT; 10,000 x 100 x 8760/1e9 = 8.76.
  'lumentum-fit': ['reproduced', []],
  // 100,000 x 144 x 30 = 432 million, 100,000 x 72 x 100 = 720 million.
  'daiwa-cpo': ['reproduced', []],
  // 576/96 = 6 is below 10, 576/16 = 36 above.
  'corning-fibre': ['bounded', []],
  // 0.45 x 36 = 16.2 %.
  'cpo-book-lpo': ['reproduced', []],
  // 0.09 x 23 = 2.1 %, 0.09 x 48 = 4.3 %.
  'cpo-book-cluster-power': ['reproduced', []],
  // 0.153 x 31 = 4.7 %, not 3; 0.153 x 46 = 7.0 %.
  'cpo-book-cluster-cost': ['does-not-follow', ['Cluster cost saved, three tiers']],
  // 0.6 x 86 - 0.254 x 81 = 31.0 %.
  'cpo-book-network-cost': ['reproduced', []],
  // 1 - 4.5/16.5 = 72.7 %.
  'cpo-book-watts': ['reproduced', []],
  // 30/1.6 = 18.75 and 10/1.6 = 6.25 in steps of a half.
  'ciena-ladder': ['reproduced', []],
  // 130/8 = 16.25 W, not 16.5.
  'xpo-module-2026': ['does-not-follow', ['Optics of 64 ends as the measured part']],
  // 25, 18, 11 and 7 W over 1.6: 15.6 not 14, 11.25 not 10, 6.9 not 6.4, 4.4 rounds to 4.
  'nvidia-ecoc-2026-energy': [
    'does-not-follow',
    ['Energy of the retimed module', 'Energy of the half-retimed module', 'Energy of the linear module'],
  ],
  // 32 x 32 x 64 endpoints, 2048 + 2048 + 1024 switches; 8 x 96 switches.
  'fat-tree-3': ['reproduced', []],
  'fat-tree-planes': ['reproduced', []],
  // 2048 x 0.0065 a day: one in 1.80 h; 16,384 x 0.0065 a day: one in 0.225 h.
  'meta-rsc-2024': ['reproduced', []],
  // 100 s in 2 h are 1.4 %, not 5; in 4 h less.
  'alibaba-checkpoints': [
    'does-not-follow',
    ['Share of time lost, a checkpoint every 2 h', 'Share of time lost, a checkpoint every 4 h'],
  ],
  // 1.5 h x 20,000.
  'alibaba-failure-cost': ['reproduced', []],
  // 64 x 4 = 256 W, about 250; 64 x 7 = 448 W, not 500.
  'oracle-lpo-power': ['does-not-follow', ['Optics power saved, high']],
  // 1 - 3.1/9.8 = 68.4 %; 1 - 5.3/12 = 55.8 % is below the bound.
  'mosaic-2025': ['bounded', []],
};

describe('verdicts', () => {
  it('stand here for every claim', () =>
    expect(checked.map(({ id }) => id).sort()).toEqual(Object.keys(expected).sort()));

  it.each(Object.entries(expected))('%s: %j', (id, [verdict, differ]) => {
    const claim = checked.find((claim) => claim.id === id)!;
    expect(claim.checks.filter(({ agrees }) => !agrees).map(({ label }) => label)).toEqual(differ);
    expect(claim.verdict).toBe(verdict);
  });
});
