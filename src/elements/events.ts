const bubbling = { bubbles: true, composed: true };

/** A number on the page: a quantity of an option, what it differs from the baseline, or a number of the decision. */
export type Numbered = 'quantity' | 'difference' | 'decision';

/** A reader asks what a number is made of. */
export class ExplainEvent extends Event {
  static readonly type = 'cpo-explain';
  readonly detail: { readonly kind: Numbered; readonly option: string; readonly quantity: string };
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

/** A reader sets an input: a number, typed text, a figure of the tables, or null to put the default back. */
export class InputEvent extends Event {
  static readonly type = 'cpo-input';
  readonly detail: { readonly name: string; readonly value: number | string | { readonly figure: string } | null };
  constructor(name: string, value: number | string | { readonly figure: string } | null) {
    super(InputEvent.type, bubbling);
    this.detail = Object.freeze({ name, value });
  }
}

declare global {
  interface HTMLElementEventMap {
    'cpo-explain': ExplainEvent;
    'cpo-explain-input': ExplainInputEvent;
    'cpo-input': InputEvent;
  }
}
