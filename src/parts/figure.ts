import { css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { DeskWords } from '../words/desk-words.ts';
import { deskStyles } from './styles/desk-styles.ts';
import { partEvent } from './events.ts';
import { probedColors } from './probed-colors.ts';
import { pictureOf, type PictureFormat } from './picture-of.ts';
import { saveFile } from './save-file.ts';
import { toldMilliseconds } from './told-milliseconds.ts';

/** Width at which a picture is drawn, whatever the width of the window, in px. */
const pictureWidth = 860;

/**
 * @summary A chart with what belongs to it: the table of its numbers in its place, and its picture, for the clipboard or as a file.
 * @slot - The chart.
 * @slot control - What chooses what the chart shows; it stays above the table too, and is not in the picture.
 * @slot table - The same numbers as a table. Without it the chart is its own table.
 * @slot key - What the marks mean.
 * @slot more - What else can be done with it.
 */
export class CpoFigure extends LitElement {
  static override properties: PropertyDeclarations = {
    words: { attribute: false },
    heading: { type: String },
    note: { type: String },
    name: { type: String },
    live: { type: Boolean },
    tabular: { state: true },
    told: { state: true },
  };

  static override styles = [
    deskStyles,
    css`
      .r {
        min-height: 24px;
      }
      .scroll {
        margin-block: 8px;
      }
      [hidden] {
        display: none;
      }
      .cap .image {
        min-width: 74px;
        text-align: end;
      }
      /* A chart that is drawn only in view may be missing on paper: its numbers are there. */
      @media print {
        :host([live]) .scroll[hidden] {
          display: block;
        }
      }
    `,
  ];

  declare words: DeskWords;
  /** Title of the picture. */
  declare heading: string;
  /** What is measured and in which unit, for the picture, where the chart does not say so itself. */
  declare note: string;
  /** Which figure of its part it is, in names of files too. */
  declare name: string;
  /** Whether it is drawn as it stands, because a chart like this is drawn only in view. */
  declare live: boolean;
  declare private tabular: boolean;
  declare private told: '' | 'copied' | 'saved' | 'failed';

  constructor() {
    super();
    this.heading = '';
    this.note = '';
    this.name = 'chart';
    this.live = false;
    this.tabular = false;
    this.told = '';
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, tabular, told } = this;
    if (!words) return nothing;
    const { table: w } = words;
    const hasTable = this.querySelector(':scope > [slot=table]') !== null;
    const label = told === 'copied' ? w.copied : told === 'saved' ? w.saved : w.image;
    return html`
      <slot name="control"></slot>
      <div ?hidden=${tabular}><slot></slot></div>
      <div class="scroll" tabindex="0" role="group" aria-label=${this.heading} ?hidden=${!tabular}>
        <slot name="table" @slotchange=${() => this.requestUpdate()}></slot>
      </div>
      <p class="cap">
        <slot name="key"></slot>
        <span class="r">
          ${hasTable ? html`<button class="lk" @click=${() => (this.tabular = !tabular)}>${tabular ? w.asChart : w.as}</button>` : nothing}
          ${
            tabular
              ? nothing
              : html`<button class="lk image" @click=${() => void this.copy()}>${label}</button>
                  <button class="lk" @click=${() => void this.saveSvg()}>${w.svg}</button>`
          }
          <slot name="more"></slot>
        </span>
      </p>
    `;
  }

  /** Puts the picture on the clipboard; where a browser refuses, the reader gets it as a file. */
  private async copy(): Promise<void> {
    const picture = this.picture();
    try {
      // The item is made in the click itself: some browsers refuse one that is made later.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
      this.tell('copied');
    } catch {
      try {
        saveFile(`cpo-tco-${this.name}.png`, 'image/png', await picture);
        this.tell('saved');
      } catch {
        this.tell('failed');
      }
    }
  }

  /** Hands the picture out as a file that keeps its sharpness and its words at any size. */
  private async saveSvg(): Promise<void> {
    try {
      saveFile(`cpo-tco-${this.name}.svg`, 'image/svg+xml', await this.picture('svg'));
    } catch {
      this.tell('failed');
    }
  }

  private tell(told: 'copied' | 'saved' | 'failed'): void {
    const { imageCopied, imageSaved, imageFailed } = this.words.table;
    this.dispatchEvent(
      partEvent('cpo-told', { text: { copied: imageCopied, saved: imageSaved, failed: imageFailed }[told] }),
    );
    this.told = told;
    setTimeout(() => (this.told = ''), toldMilliseconds);
  }

  private async picture(format: PictureFormat = 'png'): Promise<Blob> {
    const part = (this.getRootNode() as Partial<ShadowRoot>).host;
    const twin = part instanceof LitElement && !this.live ? await twinOf(part) : undefined;
    try {
      const figure = twin?.renderRoot.querySelector<CpoFigure>(`cpo-figure[name="${this.name}"]`) ?? this;
      await figure.updateComplete;
      const picture = {
        elements: [...figure.children].filter(({ slot }) => slot === '' || slot === 'key'),
        title: this.heading,
        note: this.note,
        source: sourceOf(this) || this.words.product,
        style: {
          ...probedColors(this.renderRoot as ShadowRoot, ['page', 'ink', 'muted']),
          family: getComputedStyle(this).fontFamily,
        },
      };
      return await pictureOf(picture, format);
    } finally {
      twin?.remove();
    }
  }
}

/** The same part beside itself, out of sight, as wide as pictures are. */
async function twinOf(part: LitElement): Promise<LitElement> {
  const twin = document.createElement(part.localName) as LitElement;
  const { elementProperties } = part.constructor as typeof LitElement;
  const values = part as unknown as Readonly<Record<PropertyKey, unknown>>;
  Object.assign(twin, Object.fromEntries([...elementProperties.keys()].map((name) => [name, values[name]])));
  twin.inert = true;
  twin.style.cssText = `position:fixed;top:0;left:-9999px;width:${pictureWidth}px`;
  part.after(twin);
  await twin.updateComplete;
  return twin;
}

/** What stands behind the numbers, as the nearest place around the chart says it. */
function sourceOf(element: Element): string {
  for (let at: Element | undefined = element; at; at = (at.getRootNode() as Partial<ShadowRoot>).host) {
    const around = at.closest<HTMLElement>('[data-source]');
    if (around) return around.dataset.source!;
  }
  return '';
}
