import type { LitElement, ReactiveController } from 'lit';
import type { ChartStyle } from './charts/chart-style.ts';
import type { Chart, ChartConfiguration } from './charts/register.ts';
import { probedColors } from './probed-colors.ts';

export interface ChartSource {
  /** Whether there is anything to draw; without it nothing is loaded. */
  readonly hasData: () => boolean;
  /** Loads what makes the configuration; it is asked for the configuration when Chart.js is there. */
  readonly load: () => Promise<(style: ChartStyle) => ChartConfiguration>;
}

const restMilliseconds = 120;

/** Draws a chart into the canvas of an element once it is in view, and again when colours change. */
export class LazyChart implements ReactiveController {
  /** Whether the chart could not be loaded or drawn. */
  failed = false;
  private drawn: Chart | undefined;
  private inView = false;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private observer: IntersectionObserver | undefined;
  private readonly schemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    matchMedia(query),
  );
  private readonly redraw = (): void => void this.draw();

  constructor(
    private readonly host: LitElement,
    private readonly source: ChartSource,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.inView = true;
      this.observer?.disconnect();
      void this.draw();
    });
    this.observer.observe(this.host);
    for (const scheme of this.schemes) scheme.addEventListener('change', this.redraw);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    clearTimeout(this.rest);
    for (const scheme of this.schemes) scheme.removeEventListener('change', this.redraw);
    this.destroy();
  }

  /** To be called when what is drawn has changed. A chart that stands waits until the changes rest: drawing takes long. */
  drawAtRest(): void {
    clearTimeout(this.rest);
    if (this.drawn && this.source.hasData()) this.rest = setTimeout(this.redraw, restMilliseconds);
    else void this.draw();
  }

  private async draw(): Promise<void> {
    if (!this.source.hasData()) this.destroy();
    else if (this.inView)
      try {
        const [{ Chart }, configure] = await Promise.all([import('./charts/register.ts'), this.source.load()]);
        const canvas = this.host.renderRoot.querySelector('canvas');
        if (!canvas || !this.host.isConnected || !this.source.hasData()) return;
        const configuration = configure(this.readStyle());
        this.destroy();
        this.drawn = new Chart(canvas, configuration);
        canvas.dataset.drawn = '';
      } catch {
        this.failed = true;
        this.host.requestUpdate();
      }
  }

  private destroy(): void {
    this.drawn?.destroy();
    this.drawn = undefined;
  }

  /** The page's colours at this moment: light, dark or a host's own. */
  private readStyle(): ChartStyle {
    return {
      ...probedColors(this.host.renderRoot as ShadowRoot, ['ink', 'muted', 'line', 'accent', 'page']),
      font: getComputedStyle(this.host).fontFamily,
    };
  }
}
