/**
 * The drawer of scenarios on the device. Longer than most: saving, asking before work is lost, and comparing are one
 * list.
 */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { sideBySide, type SideBySideView } from '../../view/side-by-side-view.ts';
import { Drawer } from '../drawer.ts';
import { partEvent, type ScenarioDeed } from '../events.ts';
import { icons } from '../marks.ts';
import { Part } from '../part.ts';
import { unless } from '../unless.ts';
import { presentScenario, type Saved } from './saved.ts';
import { scenariosStyles } from './scenarios-styles.ts';
import { sideBySideTable } from './side-by-side-table.ts';

/** Characters of a name. */
const mostOfName = 80;

/**
 * @summary Scenarios that are kept on the device: saved under a name, opened, renamed, removed, and compared side by side.
 * @event cpo-scenario - What a reader does with them.
 */
export class CpoScenarios extends Drawer<readonly Saved[]> {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    unsaved: { attribute: false },
    refused: { attribute: false },
    told: { attribute: false },
    canUndo: { attribute: false },
    compared: { attribute: false },
    name: { state: true },
    ticked: { state: true },
    renamed: { state: true },
    asked: { state: true },
  };

  static override styles = scenariosStyles;

  /** Whether the present scenario has changes that are saved nowhere. */
  declare unsaved: boolean;
  /** The browser keeps nothing for this page. */
  declare refused: boolean;
  /** What was just done. */
  declare told: string;
  declare canUndo: boolean;
  /** Undefined while nothing was asked for, null while scenarios are computed. */
  declare compared: SideBySideView | null | undefined;
  declare private name: string;
  declare private ticked: ReadonlySet<string>;
  /** The scenario that is being renamed, by its id. */
  declare private renamed: string | undefined;
  /** The scenario in whose place the present one would go. */
  declare private asked: string | undefined;

  constructor() {
    super();
    this.unsaved = false;
    this.refused = false;
    this.told = '';
    this.canUndo = false;
    this.name = '';
    this.ticked = new Set();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, view } = this;
    if (!view) return nothing;
    const w = words.scenariosDrawer;
    return this.drawer(
      w.heading,
      html`<div class="in">
        <div class="head">
          <div>
            <h2>${w.heading}</h2>
            <p class="mut">${w.note}</p>
          </div>
          ${this.closeButton(w.close)}
        </div>
        <div class="body">
          ${this.saveForm(view)}
          <p class="said" role="status">
            ${this.refused ? w.refused : this.told}
            ${
              this.canUndo && !this.refused
                ? html`<button class="lk" @click=${() => this.do({ undo: true })}>${w.undo}</button>`
                : nothing
            }
          </p>
          <h3>${w.held}</h3>
          ${view.length === 0 ? html`<p class="mut hint">${w.empty}</p>` : this.list(view)} ${this.files(view)}
          ${view.length === 0 ? nothing : this.comparison(view)}
        </div>
        <div class="foot">
          <span class="mut" translate="no">${w.count(view.length)}</span>
          <button class="bt pr" @click=${this.close}>${w.done}</button>
        </div>
      </div>`,
    );
  }

  private files(saved: readonly Saved[]): TemplateResult {
    const w = this.words.scenariosDrawer;
    return html`<p class="go">
      <label class="lk file"
        >${w.openFile}<input type="file" accept=".json,application/json" @change=${(event: Event) => this.read(event)}
      /></label>
      <button class="lk" @click=${() => this.do({ file: 'present' })}>${w.file}</button>
      ${
        saved.length > 0 ? html`<button class="lk" @click=${() => this.do({ file: 'all' })}>${w.all}</button>` : nothing
      }
    </p>`;
  }

  private saveForm(saved: readonly Saved[]): TemplateResult {
    const w = this.words.scenariosDrawer;
    const name = this.name.trim();
    const isTaken = saved.some((one) => one.name === name);
    return html`<form
      class="save"
      @submit=${(event: Event) => {
        event.preventDefault();
        if (name === '') return;
        this.do({ save: name });
        this.name = '';
      }}
    >
      <label
        >${w.name}<input
          class="box"
          maxlength=${mostOfName}
          .value=${this.name}
          @input=${({ target }: Event) => (this.name = (target as HTMLInputElement).value)}
      /></label>
      <button class="bt" aria-disabled=${String(name === '')}>${isTaken ? w.replace : w.save}</button>
    </form>`;
  }

  private list(saved: readonly Saved[]): TemplateResult {
    const { words, ticked } = this;
    const w = words.scenariosDrawer;
    const row = (id: string, name: string, rest: TemplateResult): TemplateResult =>
      html`<tr>
        <td class="tk">
          <label
            ><span class="vh">${w.tick(name)}</span
            ><input
              type="checkbox"
              .checked=${ticked.has(id)}
              ?disabled=${!ticked.has(id) && ticked.size >= sideBySide.most}
              @change=${() => this.tick(id)}
          /></label>
        </td>
        ${rest}
      </tr>`;
    return html`<table class="rows held">
      <thead>
        <tr>
          <th scope="col" class="tk"><span class="vh">${w.compare}</span></th>
          <th scope="col">${w.column}</th>
          <th scope="col">${w.date}</th>
          <th scope="col"><span class="vh">${w.open}</span></th>
        </tr>
      </thead>
      <tbody>
        ${row(
          presentScenario,
          w.present,
          html`<th scope="row" class="mut">${w.present}</th>
            <td class="dt"></td>
            <td class="do"></td>`,
        )}
        ${saved.map(
          (one) =>
            html`${row(
              one.id,
              one.name,
              html`<th scope="row" translate="no">${this.renamed === one.id ? this.nameForm(one) : one.name}</th>
                <td class="dt">${words.day(one.at)}</td>
                <td class="do">
                  <button class="lk" aria-label=${w.openNamed(one.name)} @click=${() => this.open(one)}>
                    ${w.open}</button
                  ><button
                    class="lk"
                    aria-label=${w.renameNamed(one.name)}
                    @click=${() => (this.renamed = this.renamed === one.id ? undefined : one.id)}
                  >
                    ${w.rename}</button
                  ><button class="ib" aria-label=${w.remove(one.name)} @click=${() => this.drop(one)}>
                    ${icons.close}
                  </button>
                </td>`,
            )}${this.asked === one.id ? this.question(one) : nothing}`,
        )}
      </tbody>
    </table>`;
  }

  private nameForm({ id, name }: Saved): TemplateResult {
    const w = this.words.scenariosDrawer;
    return html`<form
      class="name"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const field = (event.target as HTMLFormElement).querySelector('input')!;
        this.renamed = undefined;
        if (field.value.trim() !== '') this.do({ rename: id, name: field.value.trim() });
      }}
    >
      <input class="box" aria-label=${w.newName(name)} maxlength=${mostOfName} .value=${name} />
      <button class="bt">${w.rename}</button>
    </form>`;
  }

  /** Where the present changes are saved nowhere, a reader says yes first. */
  private question(one: Saved): TemplateResult {
    const w = this.words.scenariosDrawer;
    return html`<tr class="ask">
      <td colspan="4">
        <p role="alert">
          ${w.unsaved(one.name)}
          <button class="bt" @click=${() => this.do({ open: one.id })}>${w.open}</button
          ><button class="lk" @click=${() => (this.asked = undefined)}>${w.cancel}</button>
        </p>
      </td>
    </tr>`;
  }

  private comparison(saved: readonly Saved[]): TemplateResult {
    const { words, ticked, compared } = this;
    const w = words.scenariosDrawer;
    const known = [presentScenario, ...saved.map(({ id }) => id)].filter((id) => ticked.has(id));
    const isOff = known.length < sideBySide.least;
    return html`<div class="go">
        <button class="bt" aria-disabled=${String(isOff)} @click=${unless(isOff, () => this.do({ compare: known }))}>
          ${w.compare}
        </button>
        <span class="mut">${w.compareNote(sideBySide.least, sideBySide.most)}</span>
      </div>
      ${compared === null ? html`<p class="hint" role="status">${w.computing}</p>` : nothing}
      ${compared ? sideBySideTable(words, compared) : nothing}`;
  }

  private tick(id: string): void {
    const ticked = new Set(this.ticked);
    if (!ticked.delete(id)) ticked.add(id);
    this.ticked = ticked;
  }

  private open(one: Saved): void {
    if (this.unsaved) this.asked = one.id;
    else this.do({ open: one.id });
  }

  private drop(one: Saved): void {
    const ticked = new Set(this.ticked);
    ticked.delete(one.id);
    this.ticked = ticked;
    this.do({ remove: one.id });
  }

  private read({ target }: Event): void {
    const field = target as HTMLInputElement;
    const [file] = field.files ?? [];
    if (file) this.do({ read: file });
    field.value = '';
  }

  private do(deed: ScenarioDeed): void {
    this.asked = undefined;
    this.dispatchEvent(partEvent('cpo-scenario', deed));
  }
}
