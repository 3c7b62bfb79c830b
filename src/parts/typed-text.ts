import type { ReactiveControllerHost } from 'lit';
import { live } from 'lit/directives/live.js';

/** Keeps what a reader is typing in its field when the element is drawn again before the field is left. */
export class TypedText {
  private text: string | undefined;

  constructor(private readonly host: ReactiveControllerHost) {}

  /** What the field shows: what is being typed, or what it is given. */
  shown(given: string): ReturnType<typeof live> {
    return live(this.text ?? given);
  }

  /** To be called at each input to the field. */
  readonly keep = (event: Event): void => void (this.text = (event.target as HTMLInputElement).value);

  /** To be called when the field tells of its change; what becomes of the text is decided then. */
  end(): void {
    this.text = undefined;
  }

  /** To be called when the field is left. */
  readonly leave = (): void => {
    if (this.text === undefined) return;
    this.end();
    this.host.requestUpdate();
  };
}
