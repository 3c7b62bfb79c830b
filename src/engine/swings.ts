import { offsetOf, WhatIf, type Study } from './study.ts';

/** What one input does to a result when it goes from the low to the high end of its band, the rest typical. */
export interface Swing {
  readonly input: string;
  readonly atLow: number;
  readonly atHigh: number;
  /** Size of the move between the two ends. */
  readonly swing: number;
}

/** Every quantity of every option at both ends of every band. */
export class Swings {
  /** By input, then option: quantities at the low and at the high end. */
  private readonly ends: ReadonlyMap<string, readonly (readonly [low: Float64Array, high: Float64Array])[]>;

  constructor(private readonly study: Study) {
    this.ends = new Map(
      study.uncertain.map(({ name, low, high }) => [
        name,
        study.options.map((option) => {
          const whatIf = new WhatIf(study, option, [name]);
          return [whatIf.at([low]).slice(), whatIf.at([high]).slice()] as const;
        }),
      ]),
    );
  }

  /** Of one quantity of an option, largest first; inputs that do not move it are left out. */
  ofQuantity(optionId: string, quantity: string): Swing[] {
    const option = this.indexOf(optionId);
    return this.sorted(quantity, (ends, offset) => ends[option]!.map((y) => y[offset]!) as [number, number]);
  }

  /** Of option less baseline. */
  ofDifference(optionId: string, quantity: string): Swing[] {
    const [option, baseline] = [this.indexOf(optionId), this.study.options.indexOf(this.study.baseline)];
    return this.sorted(quantity, (ends, offset) => {
      const [[low, high], [baseLow, baseHigh]] = [ends[option]!, ends[baseline]!];
      return [low[offset]! - baseLow[offset]!, high[offset]! - baseHigh[offset]!];
    });
  }

  private indexOf(id: string): number {
    return this.study.options.findIndex((option) => option.id === id);
  }

  private sorted(
    quantity: string,
    read: (ends: readonly (readonly [Float64Array, Float64Array])[], offset: number) => [number, number],
  ): Swing[] {
    const offset = offsetOf(this.study, quantity);
    const swings: Swing[] = [];
    for (const [input, ends] of this.ends) {
      const [atLow, atHigh] = read(ends, offset);
      const swing = Math.abs(atHigh - atLow);
      if (swing > 0) swings.push({ input, atLow, atHigh, swing });
    }
    return swings.sort((a, b) => b.swing - a.swing);
  }
}
