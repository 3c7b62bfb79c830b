/** What a reader takes away from the desk: a link, a line that cites it, a file, paper. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { MakeFile } from '../parts/make-file.ts';
import { pngOf, slidePixels } from '../parts/png-of.ts';
import { saveFile } from '../parts/save-file.ts';
import { toldMilliseconds } from '../parts/told-milliseconds.ts';
import { workbookType } from '../parts/workbook-type.ts';
import { toHash } from '../scenario/scenario-link.ts';
import type { View } from '../view/view.ts';
import type { DeskWords } from '../words/desk-words.ts';
import { languageAmong } from '../words/languages.ts';
import type { Copied, Exported } from './desk-bar.ts';
import type { DeskSession } from './desk-session.ts';
import type { Engine } from './engine.ts';
import { notMadeText } from './making.ts';
import { builderAddress } from './page-addresses.ts';
import { PaperReport } from './paper-report.ts';

declare const __PACKAGE_VERSION__: string;

/** The address of the page without what it is asked. */
const pageAddress = (): string => location.href.replace(/[?#].*$/, '');

/** What the desk says for it. */
export interface ExportDesk {
  readonly words: () => DeskWords;
  readonly shown: () => View | undefined;
}

export class DeskExports implements ReactiveController {
  /** What was copied a moment ago. */
  copied: Copied | undefined;
  /** What a screen reader is told of something that was just done. */
  told = '';
  private forget: ReturnType<typeof setTimeout> | undefined;
  private readonly files: MakeFile<Exported>;
  private readonly paper = new PaperReport(() => {
    const view = this.desk.shown();
    return view && { view, words: this.desk.words(), link: this.link, version: __PACKAGE_VERSION__ };
  });

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly session: DeskSession,
    private readonly desk: ExportDesk,
  ) {
    host.addController(this);
    this.files = new MakeFile(host);
  }

  hostConnected(): void {
    this.paper.start();
  }

  hostDisconnected(): void {
    this.paper.stop();
  }

  /** What is being made: the engine may still load. */
  get making(): Exported | undefined {
    return this.files.now;
  }

  /** What could not be made last. */
  get failed(): Exported | undefined {
    return this.files.failed;
  }

  tell(text: string): void {
    this.told = text;
    this.host.requestUpdate();
    clearTimeout(this.forget);
    this.forget = setTimeout(() => {
      this.told = '';
      this.host.requestUpdate();
    }, toldMilliseconds);
  }

  /** Another answer is on its way. */
  changed(): void {
    this.paper.changed();
  }

  async readyForPaper(): Promise<void> {
    const cited = this.session.ready().then((engine) => engine.cited());
    await this.paper.prepare(this.desk.words().locale, cited);
  }

  /** A link to what is shown. */
  private get link(): string {
    this.session.history.flush();
    const { edition } = this.desk.shown()!.question;
    // The address of the defaults names no edition; what is kept elsewhere has to show the same next year.
    return location.hash.length > 1 ? location.href : location.href.replace(/#$/, '') + toHash({ edition });
  }

  /** Goes on with what is shown where widgets are put together. What no link can hold is offered as a file. */
  embed(): void {
    const { session } = this;
    if (session.standing && !session.standing.linked) {
      session.offersFile = true;
      this.host.requestUpdate();
      return;
    }
    session.history.flush();
    location.href = builderAddress + location.hash;
  }

  /** Puts the link to what is shown on the clipboard, or a line that cites it. */
  async copy(what: Copied): Promise<void> {
    const { link, session } = this;
    const words = this.desk.words();
    if (session.standing && !session.standing.linked) {
      session.offersFile = true;
      this.host.requestUpdate();
      return;
    }
    const { edition } = this.desk.shown()!.question;
    try {
      await navigator.clipboard.writeText(what === 'link' ? link : words.citation(edition, link));
      this.copied = what;
      setTimeout(() => {
        this.copied = undefined;
        this.host.requestUpdate();
      }, toldMilliseconds);
      this.tell(what === 'link' ? words.linkCopied : words.citationCopied);
    } catch {
      session.tell([words.linkNotCopied]);
    }
  }

  /** Makes a file, or prints: one after the other. Until it is made its button shows that it is being made. */
  async export(kind: Exported): Promise<void> {
    const { session, files } = this;
    await files.make(kind, async () => {
      if (kind === 'report') {
        await this.readyForPaper();
        print();
      } else await this.save(kind, await session.ready());
    });
    if (files.failed === kind) session.tell([...session.notice, notMadeText(this.desk.words(), kind)]);
  }

  private async save(kind: Exclude<Exported, 'report'>, engine: Engine): Promise<void> {
    const { session } = this;
    if (kind === 'scenario') {
      saveFile('cpo-tco-scenario.json', 'application/json', await engine.file());
      session.saved();
      session.offersFile = false;
    } else if (kind === 'workbook') {
      const locale = languageAmong([this.desk.words().locale])!;
      const bytes = await engine.workbook(__PACKAGE_VERSION__, locale, pageAddress());
      saveFile('cpo-tco.xlsx', workbookType, new Blob([bytes as Uint8Array<ArrayBuffer>]));
    } else if (kind === 'slide' || kind === 'slideSvg') {
      const locale = languageAmong([this.desk.words().locale])!;
      // What a slide cites has room for the page, not for a long scenario.
      const svg = await engine.slide(__PACKAGE_VERSION__, locale, pageAddress());
      if (kind === 'slideSvg') saveFile('cpo-tco-slide.svg', 'image/svg+xml', svg);
      else saveFile('cpo-tco-slide.png', 'image/png', await pngOf(svg, slidePixels));
    } else if (kind === 'book') saveFile('price-book.json', 'application/json', await engine.priceBook('json'));
    // A file of CSV begins with the mark that saving adds.
    else if (kind === 'bookCsv') saveFile('price-book.csv', 'text/csv', (await engine.priceBook('csv')).slice(1));
    else if (kind === 'csv') saveFile('cpo-tco.csv', 'text/csv', await engine.csv());
    else if (kind === 'json') saveFile('cpo-tco.json', 'application/json', await engine.json(__PACKAGE_VERSION__));
    else saveFile('cpo-tco-evidence.json', 'application/json', await engine.evidence(__PACKAGE_VERSION__));
  }

  /** Where no link can hold the scenario. */
  fileOffer({ arriving: w }: DeskWords): TemplateResult | typeof nothing {
    if (!this.session.offersFile) return nothing;
    return html`<div class="arriving" role="alert">
      <p>${w.tooLong}</p>
      <button class="bt" @click=${() => void this.export('scenario')}>${w.saveFile}</button>
    </div>`;
  }
}
