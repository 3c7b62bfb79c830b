import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Keeps an element's text up to date on a page that a browser translates. A translator puts <font> elements in the place
 * of text nodes, which Lit would go on writing to: before each update what stands in a text's place takes what Lit writes
 * and becomes a text node again. No template of ours has a <font>.
 */
export class Translated implements ReactiveController {
  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostUpdate(): void {
    for (const font of this.host.renderRoot.querySelectorAll('font'))
      Object.defineProperty(font, 'data', { set: (text: string) => font.replaceWith(text), configurable: true });
  }
}
