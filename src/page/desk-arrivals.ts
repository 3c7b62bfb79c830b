/** Scenarios that come from elsewhere: in the address, or in a file that a reader brings. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { DeskWords } from '../words/desk-words.ts';
import type { NamedFile } from './desk-engine-types.ts';
import type { DeskSession, LinkArriving } from './desk-session.ts';

/** What waits to be opened. */
type Arriving = LinkArriving | { readonly kind: 'file'; readonly file: NamedFile };

export class DeskArrivals {
  private waiting: Arriving | undefined;
  /** A file is held over the page. */
  private isHeld = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly session: DeskSession,
    /** Reads a file that was dropped. */
    private readonly read: (file: File) => Promise<void>,
  ) {
    session.linkArrives = (link) => this.wait(link);
  }

  private wait(arriving: Arriving | undefined): void {
    this.waiting = arriving;
    this.host.requestUpdate();
  }

  /** A file that a reader brings: where it would take the place of own changes, the reader says yes first. */
  async bring(file: NamedFile): Promise<void> {
    if (this.session.isUnsaved) this.wait({ kind: 'file', file });
    else await this.session.openFile(file);
  }

  hold(event: DragEvent): void {
    const [item, ...more] = event.dataTransfer?.items ?? [];
    if (item?.kind !== 'file' || more.length > 0 || item.type !== 'application/json') return;
    event.preventDefault();
    this.held(true);
  }

  leave(event: DragEvent): void {
    if (!event.relatedTarget) this.held(false);
  }

  async drop(event: DragEvent): Promise<void> {
    this.held(false);
    const [file, ...more] = event.dataTransfer?.files ?? [];
    if (!file || more.length > 0 || !/\.json$/i.test(file.name)) return;
    event.preventDefault();
    await this.read(file);
  }

  private held(isHeld: boolean): void {
    if (this.isHeld === isHeld) return;
    this.isHeld = isHeld;
    this.host.requestUpdate();
  }

  /** The question whether another scenario may take the place of the reader's own. */
  question({ arriving: w }: DeskWords): TemplateResult | typeof nothing {
    const { waiting } = this;
    if (this.isHeld) return html`<p class="arriving">${w.drop}</p>`;
    if (!waiting) return nothing;
    return html`<div class="arriving" role="alert">
      <p>${waiting.kind === 'link' ? w.link : w.file(waiting.file.name)} <span class="mut">${w.saved}</span></p>
      <button class="bt" @click=${() => void this.accept(waiting)}>${w.open}</button
      ><button class="bt" @click=${() => this.decline(waiting)}>${w.keep}</button>
    </div>`;
  }

  private async accept(arriving: Arriving): Promise<void> {
    const { session } = this;
    this.wait(undefined);
    if (arriving.kind === 'file') await session.openFile(arriving.file);
    else await session.openLink(arriving.address, session.history.at !== arriving.at);
  }

  private decline(arriving: Arriving): void {
    const { history } = this.session;
    this.wait(undefined);
    if (arriving.kind === 'link' && history.at === arriving.at) history.leave();
  }
}
