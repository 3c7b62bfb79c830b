import type { LitElement, ReactiveController } from 'lit';

/** Of the window: the section that fills the strip from under the bars down to here is the one that is read. */
const strip = '-130px 0px -70% 0px';

/** Tells which section of an element a reader has scrolled to. */
export class SectionInView implements ReactiveController {
  private readonly inStrip = new Set<string>();
  private readonly watched = new Set<Element>();
  private observer: IntersectionObserver | undefined;

  /**
   * @param found Told the id of the section.
   * @param marked The section that is marked as read.
   */
  constructor(
    private readonly host: LitElement,
    private readonly found: (id: string) => void,
    private readonly marked: () => string,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const sections = [...this.host.renderRoot.querySelectorAll('section[id]')];
    if (sections.length === this.watched.size && sections.every((one) => this.watched.has(one))) return;
    this.hostDisconnected();
    this.observer = new IntersectionObserver((entries) => this.tell(entries), { rootMargin: strip });
    for (const section of sections) {
      this.watched.add(section);
      this.observer.observe(section);
    }
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.watched.clear();
    this.inStrip.clear();
  }

  private tell(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries)
      if (isIntersecting) this.inStrip.add(target.id);
      else this.inStrip.delete(target.id);
    const page = document.documentElement;
    // The last sections cannot rise that far: there the one that a reader chose stays, as long as it is seen.
    const isAtEnd = page.scrollTop > 0 && page.scrollTop + page.clientHeight >= page.scrollHeight - 2;
    const sections = [...this.watched];
    const marked = sections.find(({ id }) => id === this.marked());
    const first = sections.find(({ id }) => this.inStrip.has(id));
    if (first && !(isAtEnd && marked && marked.getBoundingClientRect().bottom > 0)) this.found(first.id);
  }
}
