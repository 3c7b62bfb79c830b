import type { LitElement, ReactiveController } from 'lit';

/** Told by one observer for all: each element costs the browser a little at every picture. */
let observer: IntersectionObserver | undefined;
const watched = new WeakMap<Element, InView>();

/** Whether an element stands in the view of the reader; until the browser has told, it does. */
export class InView implements ReactiveController {
  is = true;

  constructor(private readonly host: LitElement) {
    host.addController(this);
    watched.set(host, this);
  }

  hostConnected(): void {
    observer ??= new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) watched.get(target)!.is = isIntersecting;
    });
    observer.observe(this.host);
  }

  hostDisconnected(): void {
    observer?.unobserve(this.host);
    this.is = true;
  }
}

/** So long where a browser cannot say that it has nothing to do, in milliseconds. */
const soon = 200;

/** Resolves when the browser has nothing else to do. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve());
    else setTimeout(resolve, soon);
  });
