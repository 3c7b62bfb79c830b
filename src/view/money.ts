import type { InputDefinition } from '../catalog/types.ts';
import type { Currency } from '../scenario/currency.ts';

/** Inputs and what is computed of them are in US dollars; readers see another currency where they ask for one. */
export class Money {
  constructor(readonly currency: Currency) {}

  get unit(): string {
    return this.currency.code;
  }

  /** How many of the shown unit are one of this unit: 1 but for amounts of money. */
  factor(unit: string): number {
    return /^USD\b/.test(unit) ? this.currency.unitsPerUsd : 1;
  }

  unitOf(unit: string): string {
    return unit.replace(/^USD\b/, this.currency.code);
  }

  /** An input with its limits in the unit shown. */
  ofInput(input: InputDefinition): InputDefinition {
    const shown = (limit: number): number => Number((limit * this.factor(input.unit)).toPrecision(12));
    const [minimum, maximum] = [shown(input.minimum), shown(input.maximum)];
    return { ...input, unit: this.unitOf(input.unit), minimum, maximum };
  }

  of(usd: number): number {
    return usd * this.currency.unitsPerUsd;
  }
}
