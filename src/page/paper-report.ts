/**
 * What is printed: a report of what the page shows, in place of the page. It is drawn when the browser says that it prints,
 * and browsers do not wait: all that it takes is loaded before.
 */
import { css } from '../export/report/css.ts';
import type { About, reportOf } from '../export/report/report.ts';
import type { CitedSource } from '../view/cited-view.ts';
import type { View } from '../view/view.ts';
import type { DeskWords } from '../words/desk-words.ts';
import { languageAmong } from '../words/languages.ts';
import { reportWordsOf, type ReportWords } from '../words/report-words.ts';
import { dayNow } from '../view/day-of.ts';

/** What the page shows, and what else a report says of it. */
export interface OnPage extends Omit<About, 'date' | 'sources'> {
  readonly view: View;
  readonly words: DeskWords;
}

interface Loaded {
  readonly draw: typeof reportOf;
  readonly locale: string;
  readonly words: ReportWords;
}

const id = 'cpo-report';

/** On paper the report stands alone, on white; on the screen it is not seen. */
const alone = css`
  @media screen {
    #${id} {
      display: none;
    }
  }
  @media print {
    html {
      color-scheme: only light !important;
      background: #fff !important;
    }
    body {
      margin: 0 !important;
    }
    body > :not(#${id}) {
      display: none !important;
    }
  }
`;

export class PaperReport {
  private loaded: Loaded | undefined;
  private sources: readonly CitedSource[] | undefined;
  /** What was put into the document while it is printed. */
  private printing: { readonly host: Element; readonly sheet: CSSStyleSheet; readonly title: string } | undefined;
  /** How often the scenario has changed. */
  private changes = 0;

  constructor(private readonly onPage: () => OnPage | undefined) {}

  start(): void {
    addEventListener('beforeprint', this.show);
    addEventListener('afterprint', this.remove);
  }

  stop(): void {
    removeEventListener('beforeprint', this.show);
    removeEventListener('afterprint', this.remove);
    this.remove();
  }

  /** The sources of the scenario before are not those of the next. */
  changed(): void {
    this.sources = undefined;
    this.changes++;
  }

  /** Loads what a report takes. Where it cannot be loaded the page itself is printed. */
  async prepare(locale: string, cited: Promise<readonly CitedSource[]>): Promise<void> {
    const { changes } = this;
    const language = languageAmong([locale]) ?? 'en';
    const [module, words, sources] = await Promise.all([
      import('../export/report/report.ts'),
      reportWordsOf[language](),
      cited,
    ]);
    this.loaded = { draw: module.reportOf, locale, words };
    if (changes === this.changes) this.sources = sources;
  }

  private readonly show = (): void => {
    this.remove();
    const { loaded, sources } = this;
    const shown = this.onPage();
    if (!shown || loaded?.locale !== shown.words.locale) return;
    const { view, words, ...about } = shown;
    const date = dayNow();
    const { title, body, styles, paper } = loaded.draw(view, words, loaded.words, { ...about, date, sources });
    const host = document.createElement('div');
    host.id = id;
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheetOf(styles)];
    root.innerHTML = body;
    const sheet = sheetOf(paper + alone);
    this.printing = { host, sheet, title: document.title };
    document.adoptedStyleSheets.push(sheet);
    document.body.append(host);
    document.title = title;
  };

  private readonly remove = (): void => {
    const { printing } = this;
    if (!printing) return;
    this.printing = undefined;
    printing.host.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== printing.sheet);
    document.title = printing.title;
  };
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
