import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../parts/marks.ts';
import { unless } from '../parts/unless.ts';
import type { DeskWords } from '../words/desk-words.ts';
import { languages, type Language } from '../words/languages.ts';
import type { DeskHistory } from './desk-history.ts';
import { pageNav } from './page-nav.ts';

/** What is copied to the clipboard. */
export type Copied = 'link' | 'citation';

/** What can be taken away as a file or on paper. Hashes are made in secure contexts alone. */
export type Exported = Result | 'scenario';
type Result = 'report' | 'workbook' | 'slide' | 'slideSvg' | 'csv' | 'json' | 'evidence' | 'book' | 'bookCsv';
/** Before and after the request for quotes. */
const first: readonly Result[] = ['report', 'workbook', 'slide', 'slideSvg'];
const results = (hasQuotes: boolean): readonly Result[] => [
  ...(['csv', 'json'] as const),
  ...(isSecureContext ? (['evidence'] as const) : []),
  ...(hasQuotes ? (['book', 'bookCsv'] as const) : []),
];

export interface BarOf {
  readonly history: DeskHistory;
  /** What was copied a moment ago: its button says so. */
  readonly copied: Copied | undefined;
  /** What is being made to be taken away. */
  readonly making: Exported | undefined;
  /** Whether there is a price book to take away. */
  readonly hasQuotes: boolean;
  readonly jump: (event: Event) => void;
  readonly showQuotes: () => void;
  readonly showRequest: () => void;
  readonly showScenarios: () => void;
  /** Leaves for the page on which a widget of what is shown is put together. */
  readonly embed: () => void;
  readonly showChanges: () => void;
  readonly showClaim: () => void;
  readonly copy: (what: Copied) => void;
  readonly export: (kind: Exported) => void;
  readonly speak: (language: Language) => void;
}

/**
 * The bar over the page: where to go, steps back and forth, and what to do with the result.
 * @param hasMenu Whether the menu is filled, which nobody sees at first.
 */
export function deskBar(w: DeskWords, desk: BarOf, hasMenu: boolean): TemplateResult {
  return html`<header class="top">
    <a class="skip" href="#answer" @click=${desk.jump}>${w.skip.answer}</a>
    <a class="skip" href="#inputs" @click=${desk.jump}>${w.skip.inputs}</a>
    ${pageNav(w, 'compare')}
    <div class="act">
      ${step(w.undo, icons.undo, desk.history.canUndo, () => desk.history.undo())}
      ${step(w.redo, icons.redo, desk.history.canRedo, () => desk.history.redo())}
      <button class="bt qb" @click=${desk.showQuotes}>${w.quotes}</button>
      <button class="bt share" @click=${() => desk.copy('link')}>${desk.copied === 'link' ? w.copied : w.share}</button>
      ${exportMenu(w, desk, hasMenu)}
      <select
        class="plain lang"
        aria-label=${w.language}
        translate="no"
        @change=${(event: Event) => desk.speak((event.target as HTMLSelectElement).value as Language)}
      >
        ${Object.entries(languages).map(
          ([id, name]) => html`<option value=${id} lang=${id} .selected=${id === w.locale}>${name}</option>`,
        )}
      </select>
    </div>
  </header>`;
}

/** A step that cannot be taken is no stop of Tab, and keeps the focus of who just took the last one. */
const step = (name: string, icon: TemplateResult, canBeTaken: boolean, take: () => void): TemplateResult =>
  html`<button
    class="ib"
    aria-label=${name}
    title=${name}
    aria-disabled=${String(!canBeTaken)}
    tabindex=${canBeTaken ? nothing : '-1'}
    @click=${unless(!canBeTaken, take)}
  >
    ${icon}
  </button>`;

/** What can be taken away from the page. It closes when it is left, and by Esc. */
export function exportMenu(w: DeskWords, desk: BarOf, isFilled = true): TemplateResult {
  const close = ({ currentTarget }: Event): void =>
    (currentTarget as Element).closest('details')!.removeAttribute('open');
  const entry = (
    { name, reader }: { readonly name: string; readonly reader?: string },
    chosen: () => void,
    isOff = false,
  ): TemplateResult =>
    html`<button
      aria-disabled=${String(isOff)}
      @click=${(event: Event) => {
        if (isOff) return;
        // What opens over the page gives the focus back to where it was: the entry is not seen any more.
        (event.currentTarget as Element).closest('details')!.querySelector('summary')!.focus();
        close(event);
        chosen();
      }}
    >
      <b>${name}</b>${reader ? html`<small>${reader}</small>` : nothing}
    </button>`;
  const file = (kind: Exported): TemplateResult => {
    const { [kind]: texts } = { ...w.exports, scenario: w.scenarioFile };
    return entry(texts, () => desk.export(kind), desk.making !== undefined);
  };
  return html`<details
    class="mn"
    @focusout=${(event: FocusEvent) => {
      if (!(event.currentTarget as Element).contains(event.relatedTarget as Element | null)) close(event);
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      close(event);
      (event.currentTarget as Element).querySelector('summary')!.focus();
    }}
  >
    <summary class="bt pr" aria-busy=${desk.making ? 'true' : nothing}>${w.exportLabel}</summary>
    <div class="pop">
      ${
        isFilled
          ? html`${first.map(file)} ${entry(w.requestForQuotes, desk.showRequest)} ${results(desk.hasQuotes).map(file)}
              ${entry({ name: w.claim, reader: w.claimReader }, desk.showClaim)} ${file('scenario')}
              ${entry(w.changesReport, desk.showChanges)}
              ${entry({ name: w.scenarios, reader: w.scenariosDrawer.note }, desk.showScenarios)}
              ${entry({ name: w.nav.embed }, desk.embed)}
              <button @click=${() => desk.copy('citation')}>
                <b>${desk.copied === 'citation' ? w.copied : w.cite}</b><small>${w.citeReader}</small>
              </button>`
          : nothing
      }
    </div>
  </details>`;
}
