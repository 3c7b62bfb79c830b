import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { icons } from './marks.ts';
import { Part } from './part.ts';
import { deskStyles } from './styles/desk-styles.ts';
import { dialogStyles } from './styles/dialog.ts';
import { turn } from './turn.ts';

/** A part that stands over the page until it is closed: by its button, by Esc, or by a click beside it. */
export class Drawer<V> extends Part<V> {
  static override styles: CSSResultGroup = [deskStyles, dialogStyles];

  show(): void {
    const { dialog } = this;
    if (!dialog.open) dialog.showModal();
    dialog.scrollTo(0, 0);
  }

  hide(): void {
    if (this.dialog.open) this.close();
  }

  /** It stands above the page, where the browser does not tell that it is in view. */
  protected override itsTurn(): Promise<void> {
    return turn();
  }

  protected readonly close = (): void => this.dialog.close();

  protected closeButton(label: string): TemplateResult {
    return html`<button class="ib" aria-label=${label} @click=${this.close}>${icons.close}</button>`;
  }

  protected drawer(label: string, content: unknown): TemplateResult {
    return html`<dialog
      aria-label=${label}
      @click=${({ target }: Event) => {
        if (target === this.dialog) this.close();
      }}
    >
      ${content}
    </dialog>`;
  }

  private get dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }
}
