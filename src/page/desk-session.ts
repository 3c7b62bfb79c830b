/**
 * What a reader is at work on: the engine, what stands after each answer of it, and the steps that lead there. It tells
 * the desk what is so; the desk shows it.
 * Longer than most files: its steps share what stands.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Details } from '../parts/events.ts';
import { painted } from '../parts/painted.ts';
import type { Refusal } from '../scenario/refusal.ts';
import { mostCharacters, tooLongFor } from '../scenario/scenario-link.ts';
import type { View } from '../view/view.ts';
import type { DeskWords } from '../words/desk-words.ts';
import { languageAmong } from '../words/languages.ts';
import { askedFirst, type Asked, type Edit, type NamedFile, type Opened, type Standing } from './desk-engine-types.ts';
import { DeskHistory } from './desk-history.ts';
import { startEngine, type Engine } from './engine.ts';
import type { Told } from './teller.ts';

/** What the desk does for it. */
export interface SessionDesk extends Told {
  readonly words: () => DeskWords;
  /** What is shown, if anything is. */
  readonly shown: () => View | undefined;
}

/** A link that waits for a yes, with the step that the browser made for it. */
export interface LinkArriving {
  readonly kind: 'link';
  readonly address: string;
  readonly at: number;
}

/** What was typed into an input and refused. */
interface RefusedInput {
  readonly text: string;
  readonly message: string;
}

export class DeskSession implements ReactiveController {
  /** What is told over the answer. */
  notice: readonly string[] = [];
  /** Refused inputs by key. */
  refused: ReadonlyMap<string, RefusedInput> = new Map();
  /** What is shown. */
  standing: Standing | undefined;
  /** No link can hold the scenario: a file is offered. */
  offersFile = false;
  readonly history: DeskHistory;
  /** Told of a link that would take the place of the reader's own work; of none, when the reader went elsewhere. */
  linkArrives: (link: LinkArriving | undefined) => void = () => undefined;
  /** What is shown as it was last opened or saved. */
  private opened = '';
  private asked: Asked = askedFirst;
  private engine: Promise<Engine> | undefined;
  /** The same once it is there. */
  private running: Engine | undefined;
  /** Who asked for the engine before it was started. */
  private readonly early: ((engine: Promise<Engine>) => void)[] = [];
  /** Of each input at most one change is on its way; the latest waits. */
  private readonly onTheWay = new Map<string, Details['cpo-input'] | undefined>();
  private readonly flush = (): void => this.history.flush();
  private readonly arrived = (event: PopStateEvent): void => void this.goTo(event.state);

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly desk: SessionDesk,
  ) {
    this.history = new DeskHistory(() => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.flush);
    addEventListener('popstate', this.arrived);
    void this.start();
  }

  hostDisconnected(): void {
    this.flush();
    void this.engine?.then(({ stop }) => stop());
    this.engine = undefined;
    this.running = undefined;
    removeEventListener('pagehide', this.flush);
    removeEventListener('popstate', this.arrived);
  }

  /** The engine, once it is there: what a reader does before is done then. */
  ready(): Promise<Engine> {
    return this.engine ?? new Promise((resolve) => this.early.push(resolve));
  }

  /** A desk that was taken off the page leaves the address alone. */
  private isGone(engine: Engine): boolean {
    return engine !== this.running;
  }

  /** Whether there are changes that were neither opened nor saved as they are. */
  get isUnsaved(): boolean {
    return this.standing !== undefined && markOf(this.standing) !== this.opened;
  }

  /** The present scenario is kept elsewhere as it is. */
  saved(): void {
    if (this.standing) this.opened = markOf(this.standing);
  }

  tell(notice: readonly string[]): void {
    this.notice = notice;
    this.host.requestUpdate();
  }

  /** The engine loads after the first picture: until then the page shows what the build made. */
  private async start(): Promise<void> {
    await painted();
    if (!this.host.isConnected || this.engine) return;
    const address = location.href;
    const long = this.tooLong(address);
    const starting = startEngine({
      view: this.desk.view,
      working: this.desk.working,
      failed: () => this.tell([this.desk.words().status.engineFailed]),
    });
    this.engine = starting;
    // The link first: what a reader did meanwhile comes after it.
    const opening = starting.then((engine) => {
      if (this.engine === starting) this.running = engine;
      return engine.open(long ? '' : address, this.desk.shown() !== undefined);
    });
    for (const resolve of this.early.splice(0)) resolve(starting);
    const link = await opening;
    const engine = await starting;
    if (this.isGone(engine)) return;
    const kept = this.history.keptBefore;
    const before = kept && (await engine.restore(kept));
    if (this.isGone(engine)) return;
    const standing = before && 'hash' in before ? before : link;
    this.stands(standing);
    // What the reader was at work on before is not saved anywhere else.
    this.opened = standing === link ? markOf(link) : '';
    this.tell(long ?? link.dead.map(({ problem }) => this.desk.words().problemText(problem)));
    this.history.start(standing);
    if (standing === link) void this.checkClaim(link);
  }

  /** A link with a claim is told whether that still holds, as long as it is what is shown. */
  private async checkClaim({ state: { claim } }: Opened): Promise<void> {
    const { standing } = this;
    if (!claim) return;
    const { locale } = this.desk.words();
    const [found, words] = await Promise.all([
      this.ready().then((engine) => engine.claimCheck(claim)),
      import('../words/claim-text.ts').then(({ claimWordsOf }) => claimWordsOf(languageAmong([locale]) ?? 'en')),
    ]).catch(() => []);
    if (!found || !words || this.standing !== standing) return;
    this.tell([...this.notice, words.checked(found, this.desk.words().refusalText)]);
  }

  /** Why a link is not looked at: it is refused at once by its length, wherever the engine is. */
  private tooLong({ length }: string): readonly string[] | undefined {
    if (length <= mostCharacters) return undefined;
    return [this.desk.words().problemText(tooLongFor('link', length, mostCharacters))];
  }

  private stands(standing: Standing): void {
    this.standing = standing;
    this.asked = standing.asked;
    this.host.requestUpdate();
  }

  async edit(edit: Edit, about = ''): Promise<Standing | Refusal> {
    const engine = await this.ready();
    const result = await engine.edit(edit);
    if (this.isGone(engine)) return result;
    if ('hash' in result) {
      this.offersFile = false;
      this.stands(result);
      this.tell([]);
      this.history.record(result, about);
      this.forgetRefusals();
    } else if (!['input', 'quote', 'quotes'].includes(edit.kind)) this.tell([this.desk.words().notChanged(result)]);
    return result;
  }

  /** Refusals of inputs that are read no more. */
  private forgetRefusals(): void {
    const known = new Set(this.desk.shown()!.inputs.all.map(({ key }) => key));
    if ([...this.refused.keys()].every((key) => known.has(key))) return;
    this.refused = new Map([...this.refused].filter(([key]) => known.has(key)));
  }

  /** A slider that moves asks more often than results can follow: the latest value of an input waits for the one before. */
  setInput(detail: Details['cpo-input']): void {
    const { name } = detail;
    if (this.onTheWay.has(name)) {
      this.onTheWay.set(name, detail);
      return;
    }
    this.onTheWay.set(name, undefined);
    void this.sendInput(detail).finally(() => {
      const waiting = this.onTheWay.get(name);
      this.onTheWay.delete(name);
      if (waiting) this.setInput(waiting);
    });
  }

  private async sendInput({ name, value }: Details['cpo-input']): Promise<void> {
    const result = await this.edit({ kind: 'input', key: name, value }, `input ${name}`);
    const words = this.desk.words();
    const refused = new Map(this.refused);
    refused.delete(name);
    if (!('hash' in result))
      refused.set(name, {
        text: typeof value === 'number' ? words.numbers.exact(value) : typeof value === 'string' ? value : '',
        message: words.refused(
          this.desk.shown()!.inputs.all.find(({ key }) => key === name),
          value,
          result,
        ),
      });
    this.refused = refused;
    this.host.requestUpdate();
  }

  async ask(change: Partial<Asked>, about: string): Promise<void> {
    this.asked = { ...this.asked, ...change };
    const engine = await this.ready();
    const standing = await engine.ask(this.asked);
    if (this.isGone(engine)) return;
    this.standing = standing;
    this.history.record(standing, about);
    this.host.requestUpdate();
  }

  /** Back, Forward, or a link that was put into the address. */
  private async goTo(state: unknown): Promise<void> {
    const before = this.standing;
    const step = this.history.arrived(state);
    if (step) {
      this.linkArrives(undefined);
      this.asked = step.standing.asked;
      const result = await (await this.ready()).restore(step.standing);
      if ('hash' in result) this.stands(result);
      return;
    }
    const address = location.href;
    const long = this.tooLong(address);
    if (before && long) {
      this.history.stay(before);
      this.tell([...long, this.desk.words().arriving.notOpened]);
      return;
    }
    // The reader's own work stays until the reader says otherwise.
    if (before && this.isUnsaved) {
      this.history.stay(before);
      this.linkArrives({ kind: 'link', address, at: this.history.at });
      return;
    }
    await this.openLink(address, false);
  }

  /** @param isNew Whether it gets a step of its own; else the entry is there, as the browser made it. */
  async openLink(address: string, isNew: boolean): Promise<void> {
    const before = this.standing;
    const link = await (await this.ready()).open(address);
    const words = this.desk.words();
    const found = link.dead.map(({ problem }) => words.problemText(problem));
    if (!link.opened && before) {
      if (!isNew) this.history.stay(before);
      this.tell([...found, words.arriving.notOpened]);
      return;
    }
    this.stands(link);
    this.opened = markOf(link);
    this.tell([words.status.replace, ...found]);
    this.history.keep(link, address, isNew);
    void this.checkClaim(link);
  }

  /** A scenario file: a step of its own, so that Undo brings back what stood before. */
  async openFile({ name, text }: NamedFile): Promise<void> {
    const link = await (await this.ready()).openFile(text);
    const words = this.desk.words();
    const found = link.dead.map(({ problem }) => words.problemText(problem));
    if (!link.opened) {
      this.tell([...found, words.arriving.notOpened]);
      return;
    }
    this.stands(link);
    this.opened = markOf(link);
    this.tell([words.arriving.opened(name), ...found]);
    this.history.record(link, '');
    this.forgetRefusals();
    void this.checkClaim(link);
  }
}

/** What a reader has made: what a link holds, or what no link can. */
const markOf = ({ hash, linked, scenario, asked }: Standing): string =>
  linked ? hash : JSON.stringify({ scenario, asked });
