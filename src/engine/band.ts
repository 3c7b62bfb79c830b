/** How a value is spread between the ends of its band; the mode is the typical value. */
export type BandShape = 'triangular' | 'log-triangular';

/** An uncertain value: low <= typical <= high. */
export interface Band {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
  readonly shape: BandShape;
}

/**
 * The value below which a share of the distribution lies: the inverse of the cumulative distribution.
 * A log-triangular value has a triangular logarithm; its low end is above 0.
 */
export class BandValues {
  private readonly low: number;
  private readonly high: number;
  private readonly width: number;
  private readonly lowerWidth: number;
  private readonly upperWidth: number;
  private readonly logarithmic: boolean;

  constructor(private readonly band: Band) {
    this.logarithmic = band.shape === 'log-triangular';
    const scale = this.logarithmic ? Math.log : Number;
    const mode = scale(band.typical);
    this.low = scale(band.low);
    this.high = scale(band.high);
    this.width = this.high - this.low;
    this.lowerWidth = mode - this.low;
    this.upperWidth = this.high - mode;
  }

  /** @param share 0 to 1 */
  at(share: number): number {
    const { low, high, width, lowerWidth, upperWidth, band } = this;
    const value =
      share * width < lowerWidth
        ? low + Math.sqrt(share * width * lowerWidth)
        : high - Math.sqrt((1 - share) * width * upperWidth);
    return this.logarithmic ? Math.min(band.high, Math.max(band.low, Math.exp(value))) : value;
  }
}
