import { describe, expect, it } from 'vitest';
import { Stratum } from '../../src/engine/hypercube.ts';
import { average, correlation } from '../cases/distributions.ts';

const counts = [1, 2, 3, 4, 5, 7, 16, 17, 63, 64, 65, 100, 255, 1000, 4095, 4096, 4097, 10_007, 65_536, 65_537];
const names = ['pue', 'cpo-1600g.endPrice', '', 'é'.repeat(300)];
const shares = (draws: number, name: string, seed = 1): Float64Array => {
  const stratum = new Stratum({ draws, seed }, name);
  return Float64Array.from({ length: draws }, (_, i) => stratum.share(i));
};

describe('strata of an input', () => {
  it.each(counts)('each is drawn once of %d', (draws) => {
    for (const name of names) {
      const stratum = new Stratum({ draws, seed: 1 }, name);
      const hit = new Uint8Array(draws);
      for (let i = 0; i < draws; i++) hit[stratum.index(i)]! += 1;
      expect(hit.every((times) => times === 1)).toBe(true);
    }
  });

  it.each([1_000_000, 2 ** 31])('those of the first draws of %d are within it and differ', (draws) => {
    const stratum = new Stratum({ draws, seed: 1 }, 'pue');
    const found = new Set(Array.from({ length: 5000 }, (_, i) => stratum.index(i)));
    expect(found.size).toBe(5000);
    expect([...found].every((index) => index >= 0 && index < draws)).toBe(true);
  });

  it.each([1, 7, 4096])('a share lies within its stratum of %d', (draws) => {
    const stratum = new Stratum({ draws, seed: 3 }, 'pue');
    for (let i = 0; i < draws; i++) expect(Math.floor(stratum.share(i) * draws)).toBe(stratum.index(i));
  });

  it('a share is spread over its stratum', () => {
    const draws = 4096;
    const within = shares(draws, 'pue').map((share) => share * draws - Math.floor(share * draws));
    // Of 4,096 even values the mean is off by 0.289 / 64 in one of three.
    expect(Math.abs(average(within) - 0.5)).toBeLessThan((5 * 0.289) / 64);
  });
});

/** The same in whole numbers of any size: the finaliser of MurmurHash3, keys of a name, four rounds of a Feistel network. */
function secondDraws(draws: number, seed: number, name: string): (i: number) => { index: number; share: number } {
  const word = (value: bigint): bigint => BigInt.asUintN(32, value);
  const mixed = (value: bigint): bigint => {
    let hash = word(value);
    hash ^= hash >> 16n;
    hash = word(hash * 0x85ebca6bn);
    hash ^= hash >> 13n;
    hash = word(hash * 0xc2b2ae35n);
    return hash ^ (hash >> 16n);
  };
  let key = mixed(BigInt(seed) ^ 0x2545f491n) ^ mixed(BigInt(seed) >> 32n);
  for (const unit of Array.from({ length: name.length }, (_, i) => name.charCodeAt(i)))
    key = word(mixed(key ^ BigInt(unit)) + 0x27d4eb2fn);
  const keys = Array.from({ length: 5 }, () => (key = mixed(key + 0x9e3779b1n)));
  const half = BigInt(Math.max(1, Math.ceil(Math.ceil(Math.log2(draws)) / 2)));
  const mask = 2n ** half - 1n;
  const permuted = (at: bigint): bigint => {
    let [left, right] = [at >> half, at & mask];
    for (const [round, roundKey] of keys.slice(0, 4).entries())
      if (round % 2 === 0) left ^= mixed(right ^ roundKey) & mask;
      else right ^= mixed(left ^ roundKey) & mask;
    return (left << half) | right;
  };
  return (i) => {
    let at = permuted(BigInt(i));
    while (at >= BigInt(draws)) at = permuted(at);
    const jitter = Number(mixed(BigInt(i) ^ keys[4]!)) / 2 ** 32;
    return { index: Number(at), share: (Number(at) + jitter) / draws };
  };
}

it.each([
  [1, 1, 'pue'],
  [2, 1, 'pue'],
  [5, 7, ''],
  [4096, 1, 'pue'],
  [4097, 2 ** 32 + 1, 'cpo-1600g.endPrice'],
  [65_536, Number.MAX_SAFE_INTEGER, 'é'.repeat(300)],
  [2 ** 31, 0, 'pud'],
])('of %d draws and seed %d the input "%s" has the same in whole numbers of any size', (draws, seed, name) => {
  const [stratum, second] = [new Stratum({ draws, seed }, name), secondDraws(draws, seed, name)];
  for (let i = 0; i < Math.min(draws, 300); i++)
    expect({ index: stratum.index(i), share: stratum.share(i) }).toEqual(second(i));
  const last = draws - 1;
  expect(stratum.share(last)).toBe(second(last).share);
});

describe('draws', () => {
  it('can be taken in any order, each alone', () => {
    const forth = shares(1000, 'pue');
    const stratum = new Stratum({ draws: 1000, seed: 1 }, 'pue');
    for (let i = 999; i >= 0; i--) expect(stratum.share(i)).toBe(forth[i]);
    expect(new Stratum({ draws: 1000, seed: 1 }, 'pue').share(517)).toBe(forth[517]);
  });

  it.each([0, 2, 2 ** 32, 2 ** 32 + 1, Number.MAX_SAFE_INTEGER])('of seed %d differ from those of seed 1', (seed) => {
    const [one, other] = [shares(4096, 'pue'), shares(4096, 'pue', seed)];
    expect(Math.abs(correlation(one, other))).toBeLessThan(5 / 64);
  });

  it('come in no order: what comes first is spread as all is', () => {
    for (const name of names) {
      const first = shares(65_536, name).subarray(0, 8192);
      expect(Math.abs(average(first) - 0.5)).toBeLessThan((5 * 0.289) / Math.sqrt(8192));
    }
  });

  it('do not follow the one before', () => {
    for (const name of names) {
      const values = shares(4096, name);
      expect(Math.abs(correlation(values.subarray(1), values.subarray(0, -1)))).toBeLessThan(5 / 64);
    }
  });
});

describe('inputs of different names', () => {
  const inputs = Array.from({ length: 25 }, (_, i) => shares(4096, `cpo-${i}00g.endPrice`));
  const pairs = inputs.flatMap((a, i) => inputs.slice(i + 1).map((b) => correlation(a, b)));

  // A correlation of 4,096 independent pairs is spread by 1 / 64.
  it('have nothing to do with each other in 300 pairs', () => {
    expect(pairs).toHaveLength(300);
    expect(Math.max(...pairs.map(Math.abs))).toBeLessThan(4.5 / 64);
  });
  it('nor all together', () => expect(Math.abs(average(pairs))).toBeLessThan(4 / 64 / Math.sqrt(300)));
  it('as far as chance would have it', () =>
    expect(Math.sqrt(average(pairs.map((r) => r * r))) * 64).toBeCloseTo(1, 0.5));

  it('fill the square of two evenly', () => {
    const cells = new Float64Array(64);
    inputs[0]!.forEach((share, i) => (cells[8 * Math.floor(8 * share) + Math.floor(8 * inputs[1]![i]!)]! += 1));
    const unevenness = cells.reduce((sum, count) => sum + (count - 64) ** 2 / 64, 0);
    // Chi squared of 49 degrees of freedom: below 94 in 9,999 of 10,000.
    expect(unevenness).toBeLessThan(94);
  });

  it('differ by one letter and have nothing to do with each other', () =>
    expect(Math.abs(correlation(shares(4096, 'pue'), shares(4096, 'pud')))).toBeLessThan(5 / 64));
});
