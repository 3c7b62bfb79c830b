/** Scenarios that come from elsewhere: in the address, or in a file that a reader brings. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { DeskWords } from '../words/desk-words.ts';
import type { NamedFile } from './desk-engine-types.ts';
import type { DeskSession, LinkArriving } from './desk-session.ts';

/** What waits to be opened. */
type Arriving = LinkArriving | { readonly kind: 'file'; readonly file: NamedFile };

export class DeskArrivals {
  private waiting: Arriving | undefined;
  /** What is held over the page. */
  private over: 'scenario' | 'quotes' | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly session: DeskSession,
    /** Read files that were dropped. */
    private readonly read: {
      readonly scenario: (file: File) => Promise<void>;
      readonly quotes: (files: readonly File[]) => void;
    },
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
    const items = [...(event.dataTransfer?.items ?? [])];
    // A drawer takes what is held over it.
    if (event.defaultPrevented || items.length === 0 || items.some(({ kind }) => kind !== 'file')) return;
    event.preventDefault();
    this.held(items.length === 1 && items[0]!.type === 'application/json' ? 'scenario' : 'quotes');
  }

  leave(event: DragEvent): void {
    if (!event.relatedTarget) this.held(undefined);
  }

  async drop(event: DragEvent): Promise<void> {
    this.held(undefined);
    const files = [...(event.dataTransfer?.files ?? [])];
    const [file] = files;
    if (event.defaultPrevented || !file) return;
    // The browser would open it in place of the page.
    event.preventDefault();
    if (files.length === 1 && /\.json$/i.test(file.name)) await this.read.scenario(file);
    else this.read.quotes(files);
  }

  private held(over: 'scenario' | 'quotes' | undefined): void {
    if (this.over === over) return;
    this.over = over;
    this.host.requestUpdate();
  }

  /** The question whether another scenario may take the place of the reader's own. */
  question({ arriving: w }: DeskWords): TemplateResult | typeof nothing {
    const { waiting, over } = this;
    if (over) return html`<p class="arriving">${over === 'quotes' ? w.dropQuotes : w.drop}</p>`;
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
