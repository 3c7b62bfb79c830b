import type { LitElement, ReactiveController } from 'lit';

/** So far outside the view an element counts as near. */
const margin = '300px';

/** Tells an element once that it has come near the view. */
export class NearView implements ReactiveController {
  isNear = false;
  private observer: IntersectionObserver | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly came: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.isNear) return;
    this.observer ??= new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.come();
      },
      { rootMargin: margin },
    );
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  /** From now on the element counts as near, wherever it stands. */
  come(): void {
    if (this.isNear) return;
    this.isNear = true;
    this.observer?.disconnect();
    this.came();
  }
}
