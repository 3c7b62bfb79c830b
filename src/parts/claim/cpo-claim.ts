/** A claim in the making, with its copy and its file. Longer than most files: its styles stand beside it. */
import { css, html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { claimSubjects, type ClaimSubject } from '../../scenario/claim-of.ts';
import type { ClaimFigures } from '../../view/claim-view.ts';
import { dayNow } from '../../view/day-of.ts';
import type { QuestionView } from '../../view/view.ts';
import { claimWordsOf, type ClaimTexts, type ClaimWords } from '../../words/claim-text.ts';
import { languageAmong } from '../../words/languages.ts';
import { Drawer } from '../drawer.ts';
import { toldMilliseconds } from '../told-milliseconds.ts';
import { amongCompared, claimChosen, everyOther } from './claim-choice.ts';
import type { Claims, ClaimSentence, LinkedClaims, SlideFormat } from './claims.ts';

const slides = [
  ['png', 'slide'],
  ['svg', 'slideSvg'],
] as const;

/** @summary One claim on two options: its text where the figures carry it, else why not and what they do carry. */
export class CpoClaim extends Drawer<QuestionView> {
  static override properties: PropertyDeclarations = {
    claims: { attribute: false },
    say: { state: true },
    found: { state: true },
    told: { state: true },
    copied: { state: true },
    saving: { state: true },
    about: { state: true },
    option: { state: true },
    against: { state: true },
  };
  static override styles: CSSResultGroup = [
    Drawer.styles,
    css`
      dialog {
        width: min(44rem, 100vw);
      }
      .in {
        padding: 1.25rem;
      }
      .head {
        display: flex;
        gap: 1rem;
        justify-content: space-between;
        align-items: start;
      }
      .ask {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75rem 1rem;
        margin: 1rem 0;
      }
      .ask label {
        display: grid;
        gap: 0.25rem;
        flex: 1 1 10rem;
      }
      select {
        min-height: 2.25rem;
        width: 100%;
      }
      .text {
        margin: 0.5rem 0;
        padding: 0.75rem 1rem;
        border: 1px solid var(--_line);
        overflow-wrap: anywhere;
        user-select: text;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
    `,
  ];

  declare claims: Claims;
  declare say: ClaimWords | undefined;
  declare found: LinkedClaims | undefined;
  declare told: string;
  /** The text that was copied a moment ago, and the one whose file is being made. */
  declare copied: string;
  declare saving: string;
  declare about: ClaimSubject;
  declare option: string;
  declare against: string;
  /** What was asked last: an answer to another question comes too late. */
  private round = 0;
  private judged: QuestionView | undefined;

  constructor() {
    super();
    this.told = '';
    this.copied = '';
    this.saving = '';
    this.about = 'cost';
    this.option = '';
    this.against = '';
  }

  override show(): void {
    super.show();
    void this.judge();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view, words, say } = this;
    if (!view) return nothing;
    return this.drawer(
      words.claim,
      html`<div class="in">
        <div class="head">
          <div>
            <h2>${words.claim}</h2>
            <p class="mut">${say?.texts.panel.note}</p>
          </div>
          ${this.closeButton(say?.texts.panel.close ?? words.claim)}
        </div>
        ${say ? this.asked(view, say) : nothing}
        <div aria-live="polite">${say ? this.answer(say) : nothing}</div>
        <p role="status">${this.told}</p>
      </div>`,
    );
  }

  private asked({ options }: QuestionView, say: ClaimWords): TemplateResult {
    const w = say.texts.panel;
    const choose = (
      label: string,
      value: string,
      all: readonly (readonly [string, string])[],
      set: (id: string) => void,
    ) =>
      html`<label
        ><span>${label}</span
        ><select
          @change=${(event: Event) => {
            set((event.target as HTMLSelectElement).value);
            void this.judge();
          }}
        >
          ${all.map(([id, name]) => html`<option value=${id} .selected=${id === value}>${name}</option>`)}
        </select></label
      >`;
    const names = options.map((one) => [one.id, say.optionName(one)] as const);
    const others = names.filter(([id]) => id !== this.option);
    return html`<div class="ask">
      ${choose(
        w.about,
        this.about,
        claimSubjects.map((id) => [id, w.subjects[id]]),
        (id) => (this.about = id as ClaimSubject),
      )}
      ${choose(w.option, this.option, names, (id) => (this.option = id))}
      ${choose(w.against, this.against, [...others, [everyOther, w.all]], (id) => (this.against = id))}
    </div>`;
  }

  private answer(say: ClaimWords): TemplateResult {
    const w = say.texts.panel;
    const { found } = this;
    if (!found) return html`<p class="mut">${w.computing}</p>`;
    const { view, hash, nearest } = found;
    if (view.claim)
      return html`<p>${w.carried}</p>
        ${this.sentence(say, view.claim, hash)}`;
    return html`<p><b>${w.refused}</b></p>
      <ul>
        ${say.refusals(view).map((text) => html`<li>${text}</li>`)}
      </ul>
      <h3>${w.nearest}</h3>
      ${
        view.nearest.length === 0
          ? html`<p>${w.none}</p>`
          : view.nearest.map((figures, i) => this.sentence(say, figures, nearest[i]!))
      }`;
  }

  private sentence(say: ClaimWords, figures: ClaimFigures, hash: string): TemplateResult {
    const w = say.texts.panel;
    const date = dayNow();
    const link = this.claims.address() + hash;
    const text = say.claimText(figures, { date, link });
    const sentence: ClaimSentence = { figures, text, link, date, language: say.locale };
    return html`<p class="text" translate="no">${text}</p>
      <p class="acts">
        <button class="bt pr" @click=${() => void this.copy(w, text)}>
          ${this.copied === text ? w.copied : w.copy}
        </button>
        <button class="bt" aria-disabled=${String(this.saving !== '')} @click=${() => void this.save(w, sentence)}>
          ${this.saving === text ? w.saving : w.save}
        </button>
        ${slides.map(
          ([format, kind]) =>
            html`<button
              class="bt"
              aria-disabled=${String(this.saving !== '')}
              @click=${() => void this.save(w, sentence, format)}
            >
              ${this.words.exports[kind].name}
            </button>`,
        )}
      </p>`;
  }

  private async copy(w: ClaimTexts['panel'], text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.copied = text;
      this.told = w.copied;
      setTimeout(() => {
        this.copied = '';
        this.told = '';
      }, toldMilliseconds);
    } catch {
      this.told = w.notCopied;
    }
  }

  /** The file that stands behind a sentence, or a slide of it. */
  private async save(w: ClaimTexts['panel'], sentence: ClaimSentence, slide?: SlideFormat): Promise<void> {
    // A button that is disabled would lose the focus of the reader who pressed it.
    if (this.saving !== '') return;
    this.saving = sentence.text;
    this.told = '';
    try {
      await (slide ? this.claims.saveSlide(sentence, slide) : this.claims.save(sentence));
    } catch {
      this.told = w.failed;
    }
    this.saving = '';
  }

  /** Another question gets another answer, also where the page changed behind the panel. */
  protected override updated(): void {
    const isOpen = this.renderRoot.querySelector('dialog')?.open === true;
    if (isOpen && this.view !== this.judged) void this.judge();
  }

  private async judge(): Promise<void> {
    const { view, words } = this;
    if (!view) return;
    const round = ++this.round;
    this.judged = view;
    const ids = view.options.map(({ id }) => id);
    ({ option: this.option, against: this.against } = amongCompared(this, ids, view.reference));
    this.found = undefined;
    try {
      this.say = await claimWordsOf(languageAmong([words.locale]) ?? 'en');
      const found = await this.claims.judge(claimChosen(this));
      if (round === this.round) this.found = found;
    } catch {
      if (round === this.round) this.told = this.say?.texts.panel.failed ?? '';
    }
  }
}
