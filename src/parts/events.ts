import type { Currency } from '../scenario/currency.ts';
import type { BuyerQuote } from '../scenario/quotes.ts';
import type { InputValue, Scenario } from '../scenario/scenario.ts';

const bubbling = { bubbles: true, composed: true };

/**
 * A number on the page: a quantity of an option, what it differs from the baseline, a number of the decision, or what
 * is paid by the end of a year (the quantity is the year).
 */
export type Numbered = 'quantity' | 'difference' | 'decision' | 'paid';

/** A reader asks what a number is made of. */
export class ExplainEvent extends Event {
  static readonly type = 'cpo-explain';
  readonly detail: {
    readonly kind: Numbered;
    readonly option: string;
    readonly quantity: string;
  };
  constructor(option: string, quantity: string, kind: Numbered = 'quantity') {
    super(ExplainEvent.type, bubbling);
    this.detail = Object.freeze({ kind, option, quantity });
  }
}

/** A reader asks where an input comes from. */
export class ExplainInputEvent extends Event {
  static readonly type = 'cpo-explain-input';
  readonly detail: { readonly name: string };
  constructor(name: string) {
    super(ExplainInputEvent.type, bubbling);
    this.detail = Object.freeze({ name });
  }
}

/** A reader sets an input: a number, typed text, a figure of the tables, what stood before, or null for the default. */
export class InputEvent extends Event {
  static readonly type = 'cpo-input';
  readonly detail: { readonly name: string; readonly value: InputValue | null };
  constructor(name: string, value: InputValue | null) {
    super(InputEvent.type, bubbling);
    this.detail = Object.freeze({ name, value });
  }
}

/** A reader changes what is compared: capacity, scope, region, options or baseline. */
export class ChangeEvent extends Event {
  static readonly type = 'cpo-change';
  readonly detail: Readonly<Partial<Scenario>>;
  constructor(change: Partial<Scenario>) {
    super(ChangeEvent.type, bubbling);
    this.detail = Object.freeze({ ...change });
  }
}

/** A reader chooses the currency of the results, or another rate for it. */
export class CurrencyEvent extends Event {
  static readonly type = 'cpo-currency';
  readonly detail: Currency;
  constructor(currency: Currency) {
    super(CurrencyEvent.type, bubbling);
    this.detail = Object.freeze({ ...currency });
  }
}

/** A reader chooses the two inputs that a frontier is drawn over. */
export class FrontierAxesEvent extends Event {
  static readonly type = 'cpo-frontier-axes';
  readonly detail: { readonly x: string; readonly y: string };
  constructor(x: string, y: string) {
    super(FrontierAxesEvent.type, bubbling);
    this.detail = Object.freeze({ x, y });
  }
}

/** A reader chooses the input that the curve of chances is drawn over. */
export class CurveInputEvent extends Event {
  static readonly type = 'cpo-curve-input';
  readonly detail: { readonly key: string };
  constructor(key: string) {
    super(CurveInputEvent.type, bubbling);
    this.detail = Object.freeze({ key });
  }
}

/** A reader applies a scenario that the page offers: one change less, or another whole. */
export class ReplaceEvent extends Event {
  static readonly type = 'cpo-replace';
  readonly detail: { readonly scenario: Scenario };
  constructor(scenario: Scenario) {
    super(ReplaceEvent.type, bubbling);
    this.detail = Object.freeze({ scenario });
  }
}

/** A reader adds a quote, or takes one away by the input that holds it. */
export class QuoteEvent extends Event {
  static readonly type = 'cpo-quote';
  readonly detail: { readonly add: BuyerQuote } | { readonly drop: string };
  constructor(detail: { readonly add: BuyerQuote } | { readonly drop: string }) {
    super(QuoteEvent.type, bubbling);
    this.detail = Object.freeze(detail);
  }
}

/** A reader asks for another number of draws. */
export class DrawsEvent extends Event {
  static readonly type = 'cpo-draws';
  readonly detail: { readonly draws: number };
  constructor(draws: number) {
    super(DrawsEvent.type, bubbling);
    this.detail = Object.freeze({ draws });
  }
}

/** Something was done that a reader may not see, such as a copy to the clipboard: the page says it once. */
export class ToldEvent extends Event {
  static readonly type = 'cpo-told';
  readonly detail: { readonly text: string };
  constructor(text: string) {
    super(ToldEvent.type, bubbling);
    this.detail = Object.freeze({ text });
  }
}

declare global {
  interface HTMLElementEventMap {
    'cpo-explain': ExplainEvent;
    'cpo-explain-input': ExplainInputEvent;
    'cpo-input': InputEvent;
    'cpo-change': ChangeEvent;
    'cpo-currency': CurrencyEvent;
    'cpo-draws': DrawsEvent;
    'cpo-curve-input': CurveInputEvent;
    'cpo-replace': ReplaceEvent;
    'cpo-quote': QuoteEvent;
    'cpo-frontier-axes': FrontierAxesEvent;
    'cpo-told': ToldEvent;
  }
}
