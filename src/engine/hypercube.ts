/**
 * A Latin hypercube whose draws can be taken in any order and in any number at a time: the stratum of draw i is a keyed
 * permutation of 0 .. draws-1, computed, not stored. Each input has a key of its own name, so that inputs, options and
 * blocks can come and go without changing what the others draw.
 * Latin hypercube sampling: McKay, Beckman and Conover, Technometrics 21 (1979) 239-245.
 */
export interface Hypercube {
  /** How many draws, 1 to 2^31. */
  readonly draws: number;
  /** Which draws: a whole number, 0 to 2^53 - 1. */
  readonly seed: number;
}

/** The draws of one input: shares between 0 and 1, one from each of as many equal strata as there are draws. */
export class Stratum {
  private readonly draws: number;
  private readonly halfBits: number;
  private readonly mask: number;
  private readonly key1: number;
  private readonly key2: number;
  private readonly key3: number;
  private readonly key4: number;
  private readonly jitterKey: number;

  constructor({ draws, seed }: Hypercube, name: string) {
    const bits = Math.max(2, 32 - Math.clz32(draws - 1));
    this.draws = draws;
    this.halfBits = Math.ceil(bits / 2);
    this.mask = 2 ** this.halfBits - 1;
    const key = keyOf(name, seed);
    this.key1 = mix(key + 0x9e3779b1);
    this.key2 = mix(this.key1 + 0x9e3779b1);
    this.key3 = mix(this.key2 + 0x9e3779b1);
    this.key4 = mix(this.key3 + 0x9e3779b1);
    this.jitterKey = mix(this.key4 + 0x9e3779b1);
  }

  /** Share of the distribution at draw i, 0 <= i < draws. */
  share(i: number): number {
    const jitter = (mix(i ^ this.jitterKey) >>> 0) / 2 ** 32;
    return (this.index(i) + jitter) / this.draws;
  }

  /** Stratum of draw i: a Feistel network permutes the next power of four; what falls outside is permuted again. */
  index(i: number): number {
    const { halfBits, mask, draws } = this;
    let at = i;
    do {
      let left = at >>> halfBits;
      let right = at & mask;
      left ^= mix(right ^ this.key1) & mask;
      right ^= mix(left ^ this.key2) & mask;
      left ^= mix(right ^ this.key3) & mask;
      right ^= mix(left ^ this.key4) & mask;
      at = ((left << halfBits) | right) >>> 0;
    } while (at >= draws);
    return at;
  }
}

/** The finaliser of MurmurHash3: every bit of the result depends on every bit given. */
function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function keyOf(name: string, seed: number): number {
  let key = mix(seed ^ 0x2545f491) ^ mix(Math.floor(seed / 2 ** 32));
  for (let i = 0; i < name.length; i++) key = mix(key ^ name.charCodeAt(i)) + 0x27d4eb2f;
  return key | 0;
}
