/** One claim on what is shown: its text where the figures carry it, else why not and what they do carry; with a copy of each. */
import { html, nothing, type TemplateResult } from 'lit';
import { briefCatalog } from '../catalog/brief-catalog.ts';
import { amongCompared, claimChosen, everyOther, type ClaimChoice } from '../parts/claim/claim-choice.ts';
import { Slices } from '../parts/slices.ts';
import { toldMilliseconds } from '../parts/told-milliseconds.ts';
import { defaultCube } from '../scenario/assess.ts';
import { claimSubjects, type ClaimSubject } from '../scenario/claim-of.ts';
import { claimView, type ClaimFigures, type ClaimView } from '../view/claim-view.ts';
import { dayNow } from '../view/day-of.ts';
import { optionName } from '../view/names.ts';
import { claimIn, type ClaimWords } from '../words/claim-text.ts';
import { laterWords } from '../words/en/tco-later-words.ts';
import type { TcoWords } from '../words/tco-words.ts';
import type { Claimable } from './tco-claims.ts';

export { claimStyles } from './tco-claim-styles.ts';

/** So long a result is to stand before it is judged, in milliseconds. */
const restMilliseconds = 250;

export class TcoClaim {
  private shown: Claimable | undefined;
  private choice: ClaimChoice = { about: 'cost', option: '', against: '' };
  private say: ClaimWords | undefined;
  /** Tag of the language whose words were asked for. */
  private spoken = '';
  private found: ClaimView | undefined;
  private failed = false;
  /** What became of a copy, and the text that was copied a moment ago. */
  private told = '';
  private copied = '';
  private rest: ReturnType<typeof setTimeout> | undefined;
  private readonly slices = new Slices();

  constructor(private readonly redraw: () => void) {}

  /** Nobody waits for what is not open; opened again, it is judged anew. */
  close(): void {
    clearTimeout(this.rest);
    this.slices.stop();
    this.shown = undefined;
    this.told = '';
  }

  /** @param leave Closes it. */
  template(shown: Claimable, leave: () => void): TemplateResult {
    this.follow(shown);
    const { say } = this;
    const { pending, signs } = shown.words;
    if (!say) return html`<p role="status">${pending}${signs.stop}</p>`;
    const w = say.texts.panel;
    return html`<section
      class="claim"
      part="claim"
      aria-label=${w.title}
      @keydown=${(event: KeyboardEvent) => this.escape(event, leave)}
    >
      <p class="what">${w.note}</p>
      ${this.asked(shown, say)}
      <div role="status">${this.verdict(say)}</div>
      ${this.sentences(say)}
      <p class="refused told" role="status">${this.told}</p>
    </section>`;
  }

  /** Another result, or another language, asks anew; a result that moves is judged once it rests. */
  private follow(shown: Claimable): void {
    const before = this.shown;
    this.shown = shown;
    if (this.spoken !== shown.words.locale) void this.speak(shown.words);
    if (before?.computed === shown.computed) return;
    clearTimeout(this.rest);
    if (!before) this.choice = { ...this.choice, option: this.choice.option || shown.option };
    this.forget();
    if (before) this.rest = setTimeout(() => this.judgeAnew(), restMilliseconds);
    else this.judge();
  }

  private async speak({ locale, later = laterWords }: TcoWords): Promise<void> {
    this.spoken = locale;
    const language = await later.claimLanguage().catch(laterWords.claimLanguage);
    if (this.spoken === locale) this.say = claimIn(language);
    this.redraw();
  }

  private forget(): void {
    this.slices.stop();
    this.found = undefined;
    this.failed = false;
    this.told = '';
  }

  private judgeAnew(): void {
    this.judge();
    this.redraw();
  }

  private judge(): void {
    if (!this.shown) return;
    const { computed, engine } = this.shown;
    const { run } = computed;
    this.forget();
    this.choice = amongCompared(this.choice, idsOf(this.shown), run.resolved.baseline);
    const of = { currency: engine.settings.currency, cube: defaultCube, shipped: briefCatalog };
    this.slices.start(
      claimView(run, claimChosen(this.choice), of),
      (view) => {
        this.found = view;
        this.redraw();
      },
      () => {
        this.failed = true;
        this.redraw();
      },
    );
  }

  private asked({ computed }: Claimable, say: ClaimWords): TemplateResult {
    const w = say.texts.panel;
    const { resolved } = computed.run;
    const { about, option, against } = this.choice;
    const names = resolved.options.map((one) => [one.id, say.optionName(optionName(resolved, one))] as const);
    const others = names.filter(([id]) => id !== option);
    const choose = (
      label: string,
      value: string,
      all: readonly (readonly [id: string, name: string])[],
      change: (id: string) => Partial<ClaimChoice>,
    ): TemplateResult =>
      html`<label
        ><span>${label}</span
        ><select
          @change=${(event: Event) => {
            this.choice = { ...this.choice, ...change((event.target as HTMLSelectElement).value) };
            this.judgeAnew();
          }}
        >
          ${all.map(([id, name]) => html`<option value=${id} .selected=${id === value}>${name}</option>`)}
        </select></label
      >`;
    return html`<div class="ask">
      ${choose(
        w.about,
        about,
        claimSubjects.map((id) => [id, w.subjects[id]]),
        (id) => ({ about: id as ClaimSubject }),
      )}
      ${choose(w.option, option, names, (id) => ({ option: id }))}
      ${choose(w.against, against, [...others, [everyOther, w.all]], (id) => ({ against: id }))}
    </div>`;
  }

  private verdict(say: ClaimWords): TemplateResult {
    const w = say.texts.panel;
    const { found } = this;
    if (!found) return html`<p>${this.failed ? w.failed : w.computing}</p>`;
    if (found.claim) return html`<p>${w.carried}</p>`;
    return html`<p><b>${w.refused}</b></p>
      <ul>
        ${say.refusals(found).map((text) => html`<li>${text}</li>`)}
      </ul>`;
  }

  private sentences(say: ClaimWords): TemplateResult | typeof nothing {
    const w = say.texts.panel;
    const { found } = this;
    if (!found) return nothing;
    if (found.claim) return this.sentence(say, found.claim, 0);
    return html`<h4>${w.nearest}</h4>
      ${found.nearest.length === 0 ? html`<p>${w.none}</p>` : found.nearest.map((one, i) => this.sentence(say, one, i))}`;
  }

  private sentence(say: ClaimWords, figures: ClaimFigures, i: number): TemplateResult {
    const w = say.texts.panel;
    const { engine, computed } = this.shown!;
    const link = engine.linkToClaim(computed.scenario, figures.claim);
    const text = say.claimText(figures, { date: dayNow(), link });
    const id = `claim-${i}`;
    return html`<p class="said" id=${id} translate="no">${text}</p>
      <p>
        <button
          type="button"
          class="link"
          aria-describedby=${id}
          @click=${(event: Event) => void this.copy(w, text, event.currentTarget as Element)}
        >
          ${this.copied === text ? w.copied : w.copy}
        </button>
      </p>`;
  }

  /** Where the browser or the page around a frame allows no copy, the text is selected for the reader. */
  private async copy(w: ClaimWords['texts']['panel'], text: string, button: Element): Promise<void> {
    const said = button.parentElement!.previousElementSibling!;
    try {
      await navigator.clipboard.writeText(text);
      this.copied = text;
      this.told = w.copied;
      setTimeout(() => {
        if (this.copied !== text) return;
        this.copied = '';
        this.told = '';
        this.redraw();
      }, toldMilliseconds);
    } catch {
      getSelection()?.selectAllChildren(said);
      this.told = w.notCopied;
    }
    this.redraw();
  }

  private escape(event: KeyboardEvent, leave: () => void): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    const button = (event.currentTarget as Element).parentElement!.querySelector<HTMLElement>('.claims');
    leave();
    button?.focus();
  }
}

const idsOf = ({ computed }: Claimable): string[] => computed.run.options.map(({ id }) => id);
