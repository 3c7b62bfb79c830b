import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { evidenceLabels } from '../../words/en.ts';
import { formatNumber, unitLabel } from '../../words/format.ts';
import type { CitedFigure } from '../../scenario/explain.ts';
import { InputEvent } from '../events.ts';
import { theme } from '../theme.ts';
import { webAddress } from '../web-address.ts';
import { figuresStyles } from './figures-styles.ts';

/** A rival figure, and what the answer is with it. */
export interface RivalFigure extends CitedFigure {
  /** In words; empty where it cannot be told. */
  readonly effect: string;
}

/**
 * @summary Rival figures for one input: a strip of points, and each with its source and what it does to the answer.
 * @event cpo-input - A reader uses another figure.
 */
export class CpoFigures extends LitElement {
  static override properties = {
    name: { type: String },
    value: { type: Number },
    used: { type: String },
    usual: { type: String },
    settable: { type: Boolean },
    figures: { attribute: false },
  };

  static override styles = [theme, figuresStyles];

  /** The input, as a scenario names it. */
  declare name: string;
  /** The value in use. */
  declare value: number;
  /** Id of the figure in use; empty for a value of the reader's own. */
  declare used: string;
  /** Id of the default; empty where there is none. */
  declare usual: string;
  /** Whether a figure can be chosen; not where the input follows another. */
  declare settable: boolean;
  /** The default first. */
  declare figures: readonly RivalFigure[];

  constructor() {
    super();
    this.name = '';
    this.value = NaN;
    this.used = '';
    this.usual = '';
    this.settable = false;
    this.figures = [];
  }

  protected override render(): TemplateResult {
    return html`${this.strip()} ${this.figures.map((figure) => this.article(figure))}`;
  }

  /** The default is ringed, the value in use a stroke. Positive figures that span much stand on a logarithmic scale. */
  private strip(): TemplateResult | typeof nothing {
    if (this.figures.length < 2) return nothing;
    const ends = this.figures.flatMap(({ low, typical, high }) => [low ?? typical, typical, high ?? typical]);
    const [least, most] = [Math.min(...ends, this.value), Math.max(...ends, this.value)];
    if (!(most > least)) return nothing;
    const logarithmic = least > 0 && most > 4 * least;
    const x = (value: number): string =>
      `${100 * (logarithmic ? Math.log(value / least) / Math.log(most / least) : (value - least) / (most - least))}%`;
    const usual = this.figures.find(({ id }) => id === this.usual);
    const points = [...this.figures].sort((a, b) => Number(a === usual) - Number(b === usual));
    return html`<div class="strip">
      <svg aria-hidden="true" focusable="false">
        <line class="axis" x1="0" x2="100%" y1="12" y2="12"></line>
        ${
          usual && usual.low !== null && usual.high !== null
            ? svg`<line class="band" x1=${x(usual.low)} x2=${x(usual.high)} y1="12" y2="12"></line>`
            : nothing
        }
        <line class="used" x1=${x(this.value)} x2=${x(this.value)} y1="2" y2="22"></line>
        ${points.map(
          (figure) =>
            svg`<circle
              class=${`${figure.evidence}${figure === usual ? ' default' : ''}`}
              cx=${x(figure.typical)} cy="12" r=${figure === usual ? 6 : 4.5}
              @click=${() => this.use(figure)}><title>${this.amount(figure)}, ${evidenceLabels[figure.evidence]}</title></circle>`,
        )}
      </svg>
      <div class="ends"><span>${formatNumber(least)}</span><span>${formatNumber(most)}</span></div>
    </div>`;
  }

  private amount = ({ typical, unit }: CitedFigure): string => `${formatNumber(typical, 5)} ${unitLabel(unit)}`.trim();

  private article(figure: RivalFigure): TemplateResult {
    const { id, low, high, evidence, weakest, boundary, asOf, notes, source, effect } = figure;
    const band = low !== null && high !== null && low !== high ? `${formatNumber(low)} to ${formatNumber(high)}` : '';
    const weak = evidence === 'derived' ? `, weakest input: ${evidenceLabels[weakest]}` : '';
    return html`<article>
      <p class="head">
        <b>${this.amount(figure)}</b>
        ${band ? html`<span>${band}</span>` : nothing}
        <span class="dot ${evidence}">${evidenceLabels[evidence]}${weak}</span>
        ${id === this.usual ? html`<span>default</span>` : nothing}
        ${
          this.used === id
            ? html`<span>in use</span>`
            : this.settable
              ? html`<button class="plain" @click=${() => this.use(figure)}>Use this</button>`
              : nothing
        }
      </p>
      ${effect ? html`<p class="effect">${effect}</p>` : nothing}
      <p>${boundary.charAt(0).toUpperCase()}${boundary.slice(1)}. ${asOf}.</p>
      ${notes.note ? html`<p>${notes.note}</p>` : nothing}
      ${
        source
          ? html`<p>
              ${source.title}, ${source.publisher}${notes.locator ? `; ${notes.locator}` : ''}.
              ${source.address ? linked(source.address) : nothing}
            </p>`
          : html`<p>No source: an assumption.</p>`
      }
    </article>`;
  }

  private use({ id }: RivalFigure): void {
    if (!this.settable || this.used === id) return;
    this.dispatchEvent(new InputEvent(this.name, id === this.usual ? null : { figure: id }));
  }
}

/** A web address becomes a link; anything else stays text. */
function linked(text: string): TemplateResult {
  const href = webAddress(text);
  return href ? html`<a href=${href} rel="noopener noreferrer" target="_blank">${text}</a>` : html`${text}`;
}
