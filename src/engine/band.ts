import { exponential, logarithm } from '../model/elementary.ts';

/** An uncertain value: low <= typical <= high. */
export interface Band {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

/**
 * How a band is drawn. `split-triangular`: the mean is the typical value. `triangular`, of edition 2026.11: the mode is
 * the typical value, in the logarithm where the band spans more than fourfold.
 */
export type Sampler = 'split-triangular' | 'triangular';

/** The value below which a share of a distribution lies: the inverse of its cumulative distribution. */
export interface BandValues {
  /** @param share 0 to 1 */
  readonly at: (share: number) => number;
}

export const bandValues = (band: Band, sampler: Sampler): BandValues =>
  sampler === 'split-triangular' ? new SplitTriangular(band) : new Triangular(band);

/**
 * Two triangles that meet at the typical value, the lower one with weight (high - typical)/(high - low). Mean and mode
 * are the typical value; the variance is (typical - low)(high - typical)/6. The density jumps at the typical value where
 * the band is lopsided: where the long side is rare, the short side is likely.
 */
class SplitTriangular implements BandValues {
  private readonly lower: number;
  private readonly upper: number;
  private readonly weight: number;

  constructor(private readonly band: Band) {
    this.lower = band.typical - band.low;
    this.upper = band.high - band.typical;
    // All of it lies at the typical value where that is the low end, or where the band has no width.
    this.weight = this.lower === 0 ? 1 : this.upper / (band.high - band.low);
  }

  at(share: number): number {
    const { band, lower, upper, weight } = this;
    return share < weight || weight === 1
      ? band.low + lower * Math.sqrt(share / weight)
      : band.high - upper * Math.sqrt((1 - share) / (1 - weight));
  }
}

/** A band that spans more than this is drawn in its logarithm. */
const logarithmicFrom = 4;

class Triangular implements BandValues {
  private readonly low: number;
  private readonly high: number;
  private readonly width: number;
  private readonly lowerWidth: number;
  private readonly upperWidth: number;
  private readonly logarithmic: boolean;

  constructor(private readonly band: Band) {
    this.logarithmic = band.low > 0 && band.high / band.low > logarithmicFrom;
    const scale = this.logarithmic ? logarithm : Number;
    const mode = scale(band.typical);
    this.low = scale(band.low);
    this.high = scale(band.high);
    this.width = this.high - this.low;
    this.lowerWidth = mode - this.low;
    this.upperWidth = this.high - mode;
  }

  at(share: number): number {
    const { low, high, width, lowerWidth, upperWidth, band } = this;
    const value =
      share * width < lowerWidth
        ? low + Math.sqrt(share * width * lowerWidth)
        : high - Math.sqrt((1 - share) * width * upperWidth);
    return this.logarithmic ? Math.min(band.high, Math.max(band.low, exponential(value))) : value;
  }
}
