/** The scenarios that a reader keeps on the device, and the drawer that shows them. */
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { PartEvent, ScenarioDeed } from '../parts/events.ts';
import { presentScenario } from '../parts/scenarios/saved.ts';
import { saveFile } from '../parts/save-file.ts';
import { mostOfFile } from '../scenario/scenario-link.ts';
import type { SideBySideView } from '../view/side-by-side-view.ts';
import type { DeskWords } from '../words/desk-words.ts';
import type { NamedFile } from './desk-engine-types.ts';
import type { Engine } from './engine.ts';
import { fileOfAll, newId, ScenarioStore, scenariosIn, StorageRefused, type Kept } from './scenario-store.ts';

/** What the desk does for it. */
export interface ScenarioDesk {
  readonly engine: () => Promise<Engine>;
  readonly words: () => DeskWords;
  /** A file of the reader, which may have to wait for a yes. */
  readonly bring: (file: NamedFile) => Promise<void>;
  readonly open: (file: NamedFile) => Promise<void>;
  /** The present scenario is saved as it is. */
  readonly saved: () => void;
  /** Opens and closes the drawer. */
  readonly show: () => void;
  readonly hide: () => void;
}

export class DeskScenarios implements ReactiveController {
  private readonly store = new ScenarioStore();
  private kept: readonly Kept[] | undefined;
  private refused = false;
  private told = '';
  /** Brings back what was removed or replaced. */
  private undo: (() => void) | undefined;
  private compared: SideBySideView | null | undefined;
  /** Another tab may save or remove some. */
  private readonly changed = (): void => {
    if (this.kept) this.attempt(() => undefined);
  };

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly desk: ScenarioDesk,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('storage', this.changed);
  }

  hostDisconnected(): void {
    removeEventListener('storage', this.changed);
  }

  drawer(words: DeskWords, isUnsaved: boolean): TemplateResult {
    return html`<cpo-scenarios
      .view=${this.kept}
      .unsaved=${isUnsaved}
      .refused=${this.refused}
      .told=${this.told}
      .canUndo=${this.undo !== undefined}
      .compared=${this.compared}
      .words=${words}
      @cpo-scenario=${({ detail }: PartEvent<'cpo-scenario'>) => void this.take(detail)}
    ></cpo-scenarios>`;
  }

  /** The list is read when it is looked at first. */
  show(): void {
    this.told = '';
    this.undo = undefined;
    this.attempt(() => undefined);
    this.desk.show();
  }

  /** A file of one scenario is opened, one of several is added to those that are kept. */
  async read(file: File): Promise<void> {
    // What is longer is no scenario: it is refused by its length.
    const text = file.size > 4 * mostOfFile ? ' '.repeat(mostOfFile + 1) : await file.text();
    const several = scenariosIn(text);
    if (!several) {
      this.desk.hide();
      await this.desk.bring({ name: file.name.replace(/\.json$/i, ''), text });
      return;
    }
    const added = several.map((one): Kept => ({ ...one, id: newId() }));
    this.told = this.attempt(() => {
      for (const one of added) this.store.keep(one);
    })
      ? this.desk.words().scenariosDrawer.added(added.length)
      : '';
    this.undo = () => {
      for (const { id } of added) this.store.remove(id);
    };
    this.host.requestUpdate();
  }

  private async take(deed: ScenarioDeed): Promise<void> {
    if ('save' in deed) await this.save(deed.save);
    else if ('open' in deed) {
      const one = this.kept!.find(({ id }) => id === deed.open)!;
      this.desk.hide();
      await this.desk.open(one);
    } else if ('rename' in deed) this.rename(deed.rename, deed.name);
    else if ('remove' in deed) this.remove(deed.remove);
    else if ('undo' in deed) {
      const { undo } = this;
      this.told = '';
      this.undo = undefined;
      this.attempt(() => undo?.());
    } else if ('read' in deed) await this.read(deed.read);
    else if ('compare' in deed) await this.compare(deed.compare);
    else if (deed.file === 'all') saveFile('cpo-tco-scenarios.json', 'application/json', fileOfAll(this.kept ?? []));
    else {
      saveFile('cpo-tco-scenario.json', 'application/json', await (await this.desk.engine()).file());
      this.desk.saved();
    }
  }

  private async save(name: string): Promise<void> {
    const text = await (await this.desk.engine()).file();
    const w = this.desk.words().scenariosDrawer;
    const before = this.kept?.find((one) => one.name === name);
    const one: Kept = { id: before?.id ?? newId(), name, at: new Date().toISOString(), text };
    if (!this.attempt(() => this.store.keep(one))) return;
    this.told = before ? w.replaced(name) : w.saved(name);
    this.undo = before && (() => this.store.keep(before));
    this.desk.saved();
    this.host.requestUpdate();
  }

  private rename(id: string, name: string): void {
    const one = this.kept!.find((kept) => kept.id === id)!;
    this.told = '';
    if (this.attempt(() => this.store.keep({ ...one, name }))) this.undo = () => this.store.keep(one);
  }

  private remove(id: string): void {
    const one = this.kept!.find((kept) => kept.id === id)!;
    if (!this.attempt(() => this.store.remove(id))) return;
    this.compared = undefined;
    this.told = this.desk.words().scenariosDrawer.removed(one.name);
    this.undo = () => this.store.keep(one);
    this.host.requestUpdate();
  }

  private async compare(ids: readonly string[]): Promise<void> {
    this.compared = null;
    this.host.requestUpdate();
    const engine = await this.desk.engine();
    const files = await Promise.all(
      ids.map(async (id): Promise<NamedFile> => {
        if (id === presentScenario) return { name: '', text: await engine.file() };
        const { name, text } = this.kept!.find((one) => one.id === id)!;
        return { name, text };
      }),
    );
    this.compared = await engine.sideBySide(files);
    this.host.requestUpdate();
  }

  /** Does something with what is kept and reads it anew. @returns whether the browser let it. */
  private attempt(work: () => void): boolean {
    try {
      work();
      this.kept = this.store.list();
      this.refused = false;
    } catch (error) {
      if (!(error instanceof StorageRefused)) throw error;
      this.refused = true;
      this.kept ??= [];
    }
    this.host.requestUpdate();
    return !this.refused;
  }
}
