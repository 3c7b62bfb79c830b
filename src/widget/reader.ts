/** What a reader does with the inputs, and what stands in their fields meanwhile. */
import type { Refusal } from '../scenario/refusal.ts';
import type { NumberFormats } from '../words/format.ts';
import { turn } from '../parts/turn.ts';
import { noEdits, type ReaderEdits } from './reader-edits.ts';
import type { TcoInput } from './tco-data.ts';
import { fieldText, type InputActions } from './tco-inputs.ts';

export interface ReaderHost {
  readonly formats: () => NumberFormats;
  readonly inputs: () => readonly TcoInput[];
  /** The number that a text means in the language that is shown; undefined where it is none. */
  readonly read: (text: string, input: TcoInput) => Promise<number | undefined>;
  /** Why what was typed is not taken. */
  readonly refusal: (text: string, input: TcoInput, refusal: Refusal) => Promise<string>;
  /** @returns why the change is refused, so that the last valid result stays; null where nothing can be changed; undefined where it is allowed. */
  readonly apply: (change: (edits: ReaderEdits) => ReaderEdits) => Promise<Refusal | null | undefined>;
  /** A change is complete. */
  readonly tell: () => void;
  /** Something in the fields has changed. */
  readonly redraw: () => void;
}

export class Reader implements InputActions {
  /** What of it counts in the result that is shown. */
  edits: ReaderEdits = noEdits;
  /** What stands in a field that is not its value, and why it is refused. */
  readonly typed = new Map<string, string>();
  readonly refused = new Map<string, string>();
  /** How far a slider was moved. */
  readonly reached = new Map<string, readonly number[]>();
  /** A slider is held. */
  isSliding = false;
  private lastSlide = 0;
  private sliding = Promise.resolve();

  constructor(private readonly host: ReaderHost) {}

  forgetAll(): void {
    this.typed.clear();
    this.refused.clear();
    this.reached.clear();
  }

  readonly slide = (name: string, value: number): void => {
    this.isSliding = true;
    this.sliding = this.slideTo(name, value);
  };

  readonly rest = (): void => {
    this.isSliding = false;
    void this.sliding.then(this.host.tell);
  };

  readonly keep = (name: string, text: string): void => void this.typed.set(name, text);

  readonly type = (input: TcoInput, text: string): void => void this.read(input, text);

  readonly putBack = (name: string): void => {
    this.forget(name);
    void this.applyAndTell(({ inputs, ...others }) => ({
      ...others,
      inputs: new Map([...inputs].filter(([set]) => set !== name)),
    }));
  };

  /** @returns as `apply` does. */
  async applyAndTell(change: (edits: ReaderEdits) => ReaderEdits): Promise<Refusal | null | undefined> {
    // A slider that is let go where it was says nothing.
    this.isSliding = false;
    const refusal = await this.host.apply(change);
    if (refusal === undefined) this.host.tell();
    return refusal;
  }

  /** After the event has ended: a slider that moves asks more often than a result can follow. */
  private async slideTo(name: string, value: number): Promise<void> {
    const mine = ++this.lastSlide;
    await turn();
    if (mine !== this.lastSlide) return;
    const input = this.host.inputs().find((one) => one.name === name);
    // A scale that changed while a slider is dragged would move it away from the pointer.
    const before = this.reached.get(name) ?? (input ? [input.value] : []);
    this.reached.set(name, [Math.min(value, ...before), Math.max(value, ...before)]);
    this.forget(name);
    const refusal = await this.host.apply(setInput(name, value));
    if (refusal && input) await this.refuse(input, fieldText(this.host.formats(), input, value), refusal);
    this.host.redraw();
  }

  private async read(input: TcoInput, text: string): Promise<void> {
    const value = await this.host.read(text, input);
    if (text.trim() === '') this.putBack(input.name);
    else {
      const refusal =
        value === undefined
          ? { field: input.name, found: text, allowed: { id: 'value', unit: input.unit } as const }
          : await this.applyAndTell(setInput(input.name, value));
      if (refusal) await this.refuse(input, text, refusal);
      else this.forget(input.name);
    }
    this.host.redraw();
  }

  private forget(name: string): void {
    this.typed.delete(name);
    this.refused.delete(name);
  }

  private async refuse(input: TcoInput, text: string, refusal: Refusal): Promise<void> {
    this.typed.set(input.name, text);
    const why = await this.host.refusal(text, input, refusal);
    // Meanwhile something else may have been typed.
    if (this.typed.get(input.name) === text) this.refused.set(input.name, why);
  }
}

const setInput =
  (name: string, value: number) =>
  (edits: ReaderEdits): ReaderEdits => ({ ...edits, inputs: new Map(edits.inputs).set(name, value) });
