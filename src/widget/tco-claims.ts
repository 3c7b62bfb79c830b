/** The way to a claim: a button that comes with the engine. What judges a claim and words it is loaded when a reader asks. */
import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { laterWords } from '../words/en/tco-later-words.ts';
import type { TcoWords } from '../words/tco-words.ts';
import type { TcoClaim } from './tco-claim.ts';
import type { Computed, TcoEngine } from './tco-engine.ts';

/** What is shown, of which something may be claimed. */
export interface Claimable {
  readonly computed: Computed;
  readonly engine: TcoEngine;
  readonly words: TcoWords;
  /** Id of the option in focus. */
  readonly option: string;
}

export class TcoClaims {
  private isOpen = false;
  /** Null where it cannot be loaded. */
  private panel: TcoClaim | null | undefined;

  constructor(
    private readonly redraw: () => void,
    /** Adds styles to those of the element. */
    private readonly wear: (styles: CSSResult) => void,
  ) {}

  /** Button and panel, for the line of what a reader can take along. @param option In focus. */
  template(computed: Computed, engine: TcoEngine, words: TcoWords, option: string): TemplateResult {
    const later = words.later ?? laterWords;
    const shown = { computed, engine, words, option };
    return html`<button
        type="button"
        class="link claims"
        aria-expanded=${this.isOpen ? 'true' : 'false'}
        @click=${() => this.toggle()}
      >
        ${later.claim}
      </button>
      ${this.isOpen ? this.opened(shown, later.claimFailed) : nothing}`;
  }

  private opened(shown: Claimable, failed: string): TemplateResult {
    if (this.panel) return this.panel.template(shown, () => this.toggle());
    return html`<p role="status">
      ${this.panel === null ? failed : `${shown.words.pending}${shown.words.signs.stop}`}
    </p>`;
  }

  private toggle(): void {
    this.isOpen = !this.isOpen;
    this.panel?.close();
    if (this.isOpen && !this.panel) void this.load();
    this.redraw();
  }

  private async load(): Promise<void> {
    this.panel = undefined;
    const loaded = await import('./tco-claim.ts').catch(() => undefined);
    this.panel = loaded ? new loaded.TcoClaim(this.redraw) : null;
    if (loaded) this.wear(loaded.claimStyles);
    this.redraw();
  }
}
