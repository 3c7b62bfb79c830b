/** In the builder: a claim on what the widget compares, as a slide. It is drawn in the builder's own styles. */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import * as packing from '../import/packed-text.ts';
import { embeddedScenario } from '../export/embedded-scenario.ts';
import { amongCompared, claimChosen, everyOther } from '../parts/claim/claim-choice.ts';
import type { SlideFormat } from '../parts/claim/claims.ts';
import { inSlices } from '../parts/slices.ts';
import { defaultCube } from '../scenario/assess.ts';
import { claimSubjects, type ClaimSubject } from '../scenario/claim-of.ts';
import { usDollar } from '../scenario/currency.ts';
import { catalog } from '../scenario/shipped-edition.ts';
import { linkFor } from '../scenario/packed-link.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { claimView, type ClaimView } from '../view/claim-view.ts';
import { dayNow } from '../view/day-of.ts';
import { optionName } from '../view/names.ts';
import { claimWordsOf, type ClaimWords } from '../words/claim-text.ts';
import type { DeskWords } from '../words/desk-words.ts';
import { languageAmong, type Language } from '../words/languages.ts';
import { choiceField, type Choice } from './builder-fields.ts';
import { saveClaimSlide } from './save-claim-slide.ts';

/** @summary The choice of a claim, and its slide where the figures carry it. */
export class CpoClaimSlide extends LitElement {
  static override properties: PropertyDeclarations = {
    run: { attribute: false },
    words: { attribute: false },
    language: { attribute: false },
    workbench: { attribute: false },
    saved: { attribute: false },
    failed: { attribute: false },
    say: { state: true },
    refused: { state: true },
    isBusy: { state: true },
    about: { state: true },
    option: { state: true },
    against: { state: true },
  };

  declare run: Run;
  /** Of the page around it; the slide is in `language`. */
  declare words: DeskWords;
  declare language: Language;
  /** Address of the calculator; empty for the one beside this page. */
  declare workbench: string;
  /** Told once a file is saved. */
  declare saved: () => void;
  /** Told where none could be made. */
  declare failed: () => void;
  declare private say: ClaimWords | undefined;
  /** The last answer, where the figures do not carry the claim. */
  declare private refused: ClaimView | undefined;
  declare private isBusy: boolean;
  declare private about: ClaimSubject;
  declare private option: string;
  declare private against: string;

  constructor() {
    super();
    this.workbench = '';
    this.isBusy = false;
    this.about = 'power';
    this.option = '';
    this.against = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('words')) void this.load();
    if (!changed.has('run')) return;
    this.refused = undefined;
    const { options, baseline } = this.run.resolved;
    const ids = options.map(({ id }) => id);
    const { about, option, against } = this;
    ({ option: this.option, against: this.against } = amongCompared({ about, option, against }, ids, baseline));
  }

  private async load(): Promise<void> {
    this.say = await claimWordsOf(languageAmong([this.words.locale]) ?? 'en');
  }

  protected override render(): TemplateResult | typeof nothing {
    const { say, words, run } = this;
    if (!say) return nothing;
    const { panel } = say.texts;
    const refusedBy = this.refused && 'claim-why';
    const names = run.resolved.options.map((one): Choice => [one.id, words.optionName(optionName(run.resolved, one))]);
    const set = (change: () => void) => {
      change();
      this.refused = undefined;
    };
    return html`<h3>${panel.title}</h3>
      ${choiceField({
        ...{ id: 'claim-about', label: panel.about, value: this.about, refusedBy },
        choices: claimSubjects.map((id): Choice => [id, panel.subjects[id]]),
        change: (id) => set(() => (this.about = id as ClaimSubject)),
      })}
      ${choiceField({
        ...{ id: 'claim-option', label: panel.option, value: this.option, choices: names, refusedBy },
        change: (id) =>
          set(() => {
            if (id === this.against) this.against = this.option;
            this.option = id;
          }),
      })}
      ${choiceField({
        ...{ id: 'claim-against', label: panel.against, value: this.against, refusedBy },
        choices: [...names.filter(([id]) => id !== this.option), [everyOther, panel.all]],
        change: (id) => set(() => (this.against = id)),
      })}
      ${(['png', 'svg'] as const).map(
        (format) =>
          html`<button
            type="button"
            class="bt"
            aria-disabled=${String(this.isBusy)}
            @click=${() => void this.save(format)}
          >
            ${words.exports[format === 'png' ? 'slide' : 'slideSvg'].name}
          </button>`,
      )}
      <div role="status">${this.isBusy ? html`<p class="hint">${panel.computing}</p>` : this.why(say)}</div>`;
  }

  private why(say: ClaimWords): TemplateResult | typeof nothing {
    const { refused } = this;
    if (!refused) return nothing;
    const { panel } = say.texts;
    const today = dayNow();
    return html`<div id="claim-why">
        <p class="warn">${panel.refused}</p>
        <ul class="why">
          ${say.refusals(refused).map((text) => html`<li>${text}</li>`)}
        </ul>
      </div>
      <p class="hint">${refused.nearest.length === 0 ? panel.none : panel.nearest}</p>
      <ul class="why">
        ${refused.nearest.map((figures) => html`<li>${say.claimParts(figures, today).told}</li>`)}
      </ul>`;
  }

  private async save(format: SlideFormat): Promise<void> {
    // A button that is disabled would lose the focus of the reader who pressed it.
    if (this.isBusy) return;
    const { run, about, option, against, workbench } = this;
    this.isBusy = true;
    this.refused = undefined;
    try {
      const claim = claimChosen({ about, option, against });
      const view = await inSlices(claimView(run, claim, { currency: usDollar, cube: defaultCube, shipped: catalog }));
      if (run !== this.run) return;
      if (!view.claim) {
        this.refused = view;
        return;
      }
      const { resolved } = run;
      const state = { scenario: embeddedScenario(resolved), claim: view.claim.claim };
      // The calculator beside this page, where no other is named: a claim is checked again from its link.
      const calculator = workbench || new URL('index.html', location.href).href.replace(/[?#].*$/, '');
      const link = (await linkFor(state, calculator, resolved.catalog, packing)) ?? calculator;
      await saveClaimSlide(view.claim, await claimWordsOf(this.language), { date: dayNow(), link }, format);
      this.saved();
    } catch {
      this.failed();
    } finally {
      this.isBusy = false;
    }
  }
}
