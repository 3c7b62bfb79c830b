import type { LitElement, ReactiveController } from 'lit';

const stops = ['button', 'a[href]', 'input', 'select', 'textarea', 'summary', '[tabindex="0"]'].join();

const stopsIn = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(stops)].filter(
    (one) => !one.matches(':disabled, [tabindex="-1"]') && one.checkVisibility({ visibilityProperty: true }),
  );

/**
 * A reader at the keyboard presses what goes away by it, as "Remove" does: the focus then goes to what takes its place, and not to
 * the top of the page. Whoever points keeps what the browser does.
 */
export class KeepFocus implements ReactiveController {
  private held: Element | undefined;
  /** What was around it, the innermost first. */
  private around: readonly ParentNode[] = [];
  /** The stops before it, in their order. */
  private before: readonly HTMLElement[] = [];

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostUpdate(): void {
    const held = this.host.shadowRoot?.activeElement ?? undefined;
    this.held = held && isByKeyboard(held) ? held : undefined;
    if (!this.held) return;
    const around: ParentNode[] = [];
    for (let node = held!.parentNode; node; node = node.parentNode) around.push(node);
    this.around = around;
    this.before = stopsIn(this.host.shadowRoot!).filter(
      (one) => held!.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING,
    );
  }

  hostUpdated(): void {
    const { held } = this;
    this.held = undefined;
    // Where someone else took care of the focus it stays.
    if (!held || held.isConnected || document.activeElement !== document.body) return;
    for (const place of this.around) {
      if (!place.isConnected) continue;
      const now = stopsIn(place);
      const last = this.before.findLast((one) => now.includes(one));
      const next = last ? (now[now.indexOf(last) + 1] ?? last) : now[0];
      if (next) return next.focus();
    }
  }
}

function isByKeyboard(held: Element): boolean {
  let inner = held;
  while (inner.shadowRoot?.activeElement) inner = inner.shadowRoot.activeElement;
  return inner.matches(':focus-visible');
}
