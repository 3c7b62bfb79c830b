/**
 * The engine behind the desk: it holds the scenario, applies edits in the order in which they come, and tells what a
 * reader is shown, part by part. It knows neither page nor worker, so that it runs in either.
 * Longer than most files: it is one short method for each call of the page.
 */
import type { ClaimSentence, LinkedClaims } from '../parts/claim/claims.ts';
import type { ClaimOf } from '../scenario/claim-of.ts';
import type { ClaimCheckView } from '../view/claim-check-view.ts';
import type { ClaimFigures } from '../view/claim-view.ts';
import { catalog as shipped } from '../scenario/shipped-edition.ts';
import { inSlices } from '../parts/slices.ts';
import { assess, defaultCube, type Assessment } from '../scenario/assess.ts';
import type { Refusal } from '../scenario/refusal.ts';
import type { AskedOfBids } from '../scenario/rfq.ts';
import { inCurrency, usDollar } from '../scenario/currency.ts';
import { catalogFor, textsOf, type EditionTexts } from '../scenario/editions.ts';
import { linkFor, unpackLink } from '../scenario/packed-link.ts';
import { quotesOf } from '../scenario/quotes.ts';
import { readLink, readScenarioFile, type LinkReaders, type ReadLink } from '../scenario/read-link.ts';
import { scenarioFile, withoutDefaults, type PageState } from '../scenario/scenario-link.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import { runScenario, type Run } from '../scenario/run-scenario.ts';
import { refusalOf, ScenarioError } from '../scenario/scenario-error.ts';
import { citedView, type CitedSource } from '../view/cited-view.ts';
import { explanationView, type ExplanationView, type Subject } from '../view/explanation-view.ts';
import { questionView } from '../view/question-view.ts';
import { sideBySideView, type NamedRun, type SideBySideView } from '../view/side-by-side-view.ts';
import { withWhatIsNeeded } from '../scenario/with-what-is-needed.ts';
import { verdictMetric } from '../scenario/verdict-metric.ts';
import { askedFirst, type Asked, type Edit, type NamedFile, type Opened, type Standing } from './desk-engine-types.ts';
import * as packing from '../import/packed-text.ts';
import type { BidSettings, BidsView, RequestView } from '../view/bids-view.ts';
import type { ImportRow, ImportSettings, ImportSource, ImportView } from '../view/import-view.ts';
import { deskWordsIn, languageAmong, type Language } from '../words/languages.ts';
import type { QuoteImport } from './quote-import.ts';
import { applyEdit } from './apply-edit.ts';
import { Teller, type Told } from './teller.ts';
import { dayNow } from '../view/day-of.ts';

/** Quantities whose differences from the reference option have ranges. */
const compared = [verdictMetric];

/** Of what nothing can be read. */
const isNothing = ({ state: { scenario, ...view }, dead }: ReadLink): boolean =>
  dead.length > 0 && Object.keys(scenario).length === 0 && Object.keys(view).length === 0;

export class DeskEngine {
  private readonly teller: Teller;
  private readUnit: UnitReader | undefined;
  /** The file of quotes that was read last. */
  private quoteImport: QuoteImport | undefined;
  /** What the last request asked of all bids. */
  private askedOfBids: AskedOfBids | undefined;
  private last: Assessment | undefined;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(told: Told) {
    this.teller = new Teller(told, runScenario({}, shipped));
  }

  /** Edits are applied one after the other, whatever each has to load first. */
  edit(edit: Edit): Promise<Standing | Refusal> {
    return this.inOrder(() =>
      this.changed(() => applyEdit(edit, this.teller.run, this.teller.money, (scenario) => this.compute(scenario))),
    );
  }

  /** Another currency, number of draws, curve or map. */
  ask(asked: Asked): Promise<Standing> {
    return this.inOrder(() => {
      this.teller.ask(asked);
      this.teller.tell();
      return this.standing();
    });
  }

  /** A scenario with what is asked beside it, as it stood before. */
  restore({ scenario, asked }: Pick<Standing, 'scenario' | 'asked'>): Promise<Standing | Refusal> {
    return this.inOrder(() => this.changed(() => this.compute(scenario), asked));
  }

  stop(): void {
    this.teller.stop();
  }

  private async changed(compute: () => Run, asked = this.teller.asked): Promise<Standing | Refusal> {
    try {
      const run = await this.withWhatIsNeeded(compute);
      this.teller.ask(asked);
      this.teller.take(run);
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      return refusalOf(error);
    }
    this.teller.tell();
    return this.standing();
  }

  /**
   * Takes over what a link holds, piece by piece; what cannot be used is named. Of what nothing can be read the scenario
   * stays as it is.
   * @param isFirstShown Whether the page shows the view of the build, which is that of a link without a scenario.
   */
  open(address: string, isFirstShown = false): Promise<Opened> {
    return this.take(async () => {
      const unpacked = await unpackLink(address, packing);
      return this.withWhatIsNeeded(() => readLink(address, shipped, { ...this.readers(), unpacked }));
    }, isFirstShown);
  }

  /** The same for a scenario file. */
  openFile(text: string): Promise<Opened> {
    return this.take(() => this.withWhatIsNeeded(() => readScenarioFile(text, shipped, this.readers())));
  }

  private readers(): LinkReaders {
    const { readUnit } = this;
    return {
      ...(readUnit && { readUnit }),
      check: (scenario, catalog) => runScenario(scenario, catalog, this.readUnit),
    };
  }

  private take(read: () => Promise<ReadLink>, isFirstShown = false): Promise<Opened> {
    return this.inOrder(async () => {
      const link = await read();
      const { state } = link;
      if (isNothing(link)) {
        if (isFirstShown) this.teller.tell();
        return { ...link, ...(await this.standing()), opened: false };
      }
      // A link leaves out the rate that the tables of its edition have.
      const { data } = catalogFor(state.scenario, shipped);
      const rate = data.rates.find(({ currency }) => currency === state.currency);
      this.teller.ask({
        currency: rate ? { code: rate.currency, unitsPerUsd: state.rate ?? rate.unitsPerUsd } : usDollar,
        draws: state.draws ?? defaultCube.draws,
        ...(state.axes && { axes: state.axes }),
      });
      this.teller.take(await this.withWhatIsNeeded(() => this.compute(state.scenario)));
      const standing = await this.standing();
      if (isFirstShown && standing.hash === '') this.teller.begin((await import('virtual:first-view')).default);
      else this.teller.tell();
      return { ...link, ...standing, opened: true };
    });
  }

  /** The present scenario as a file. */
  file(): Promise<string> {
    return this.inOrder(() => scenarioFile(this.state(), this.teller.run.resolved.catalog));
  }

  /** Scenarios beside each other, each computed anew, in the currency shown. */
  sideBySide(files: readonly NamedFile[]): Promise<SideBySideView> {
    return this.inOrder(async () => {
      const { money, asked } = this.teller;
      const runs: NamedRun[] = [];
      for (const { name, text } of files) {
        const { state } = await this.withWhatIsNeeded(() => readScenarioFile(text, shipped, this.readers()));
        const run = await this.withWhatIsNeeded(() => this.compute(state.scenario));
        const draws = state.draws ?? defaultCube.draws;
        const assessment = await inSlices(assess(run, { ...defaultCube, draws }, compared, []));
        runs.push({ name, run, assessment, question: questionView(run, asked.currency, draws, shipped) });
      }
      return sideBySideView(runs, money);
    });
  }

  /** Every change: default, the reader's, by how much, note. */
  async changesCsv(): Promise<string> {
    const { changesToCsv } = await import('../export/changes-csv.ts');
    const { run, money } = this.teller;
    return changesToCsv(run, money);
  }

  private inOrder<T>(work: () => T | Promise<T>): Promise<T> {
    const done = this.queue.then(work);
    this.queue = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }

  private state(): PageState {
    const { asked, run } = this.teller;
    const { code, unitsPerUsd } = asked.currency;
    return {
      scenario: run.resolved.asked,
      draws: asked.draws,
      ...(code !== 'USD' && { currency: code, rate: unitsPerUsd }),
      ...(asked.axes && { axes: asked.axes }),
    };
  }

  private async standing(): Promise<Standing> {
    const { catalog, asked: scenario } = this.teller.run.resolved;
    const { asked } = this.teller;
    const only = withoutDefaults(scenario, catalog);
    const isDefault =
      Object.keys(only).length === 0 && catalog === shipped && JSON.stringify(asked) === JSON.stringify(askedFirst);
    const link = isDefault ? '' : await linkFor(this.state(), '', catalog, packing);
    return {
      scenario: { ...only, ...(catalog !== shipped && { edition: catalog.edition }) },
      asked,
      hash: link ?? '',
      linked: link !== undefined,
    };
  }

  /** What a number is made of; its range follows where it has one. */
  async explain(subject: Subject): Promise<ExplanationView> {
    const texts = await this.texts();
    const { run, asked, money } = this.teller;
    const assessment =
      subject.kind === 'quantity'
        ? await inSlices(assess(run, { ...defaultCube, draws: asked.draws }, [subject.quantity]))
        : undefined;
    return explanationView(run, subject, money, texts, assessment);
  }

  /** The result as the command line gives it, in US dollars. */
  async json(version: string): Promise<string> {
    const { toFullJson } = await import('../export/full-json.ts');
    const cube = { ...defaultCube, draws: this.teller.asked.draws };
    return JSON.stringify(await inSlices(toFullJson(this.teller.run, version, cube)), null, 2);
  }

  /** Everything from which the result can be recomputed, in US dollars. */
  async evidence(version: string): Promise<string> {
    const { packContent, packText, sealed } = await import('../export/evidence-pack.ts');
    const cube = { ...defaultCube, draws: this.teller.asked.draws };
    return packText(await sealed(await inSlices(packContent(this.teller.run, version, cube, await this.texts()))));
  }

  /** The comparison as the bytes of a workbook that computes by itself, in US dollars. */
  async workbook(version: string, language: Language, address: string): Promise<Uint8Array> {
    const [{ workbook }, { workbookWords }] = await Promise.all([
      import('../export/workbook.ts'),
      import('../words/workbook-words.ts'),
    ]);
    const [words, texts] = await Promise.all([workbookWords(language), this.texts()]);
    const { run, asked } = this.teller;
    const { catalog, asked: scenario } = run.resolved;
    const assessment = await this.assessed();
    // What holds too much for a link stands in the workbook itself.
    const link = await linkFor({ scenario, draws: asked.draws }, address, catalog, packing);
    const date = dayNow();
    return workbook(run, assessment, { words, ...texts, date, version, ...(link !== undefined && { link }) });
  }

  /** The ranking as a slide, 16:9. @returns an SVG file. */
  async slide(version: string, language: Language, link: string): Promise<string> {
    const [{ drawSlide }, { slideContent, slideOf }, { pictureWords }] = await Promise.all([
      import('../export/slide.ts'),
      import('../export/slide-content.ts'),
      import('../words/picture-words.ts'),
    ]);
    const of = slideOf(await this.assessed(), this.teller.asked.currency, shipped);
    const source = { version, date: dayNow(), link };
    return drawSlide(slideContent(of, await pictureWords(language), source)).svg;
  }

  /** The present scenario with all draws: what is worth to know follows from it. */
  private async assessed(): Promise<Assessment> {
    const { run, asked } = this.teller;
    if (this.last?.run === run && this.last.cube.draws === asked.draws) return this.last;
    this.last = await inSlices(assess(run, { ...defaultCube, draws: asked.draws }, []));
    return this.last;
  }

  /** What a request for quotes of the present scenario asks for. */
  async request(): Promise<RequestView> {
    const { requestView } = await import('./desk-rfq.ts');
    return requestView(await this.assessed(), this.teller.money);
  }

  /** The form that bidders fill in, as a workbook or as CSV. */
  async requestForm(
    asked: AskedOfBids,
    format: 'xlsx' | 'csv',
    language: Language,
    version: string,
  ): Promise<Uint8Array | string> {
    const { requestForm } = await import('./desk-rfq.ts');
    this.askedOfBids = asked;
    return requestForm(await this.assessed(), asked, format, language, version);
  }

  /** Reads forms that came back, beside the request of the present scenario; nothing of it changes. */
  readBids(sources: readonly ImportSource[], settings: BidSettings): Promise<BidsView> {
    return this.inOrder(async () => {
      const { readBids } = await import('./desk-rfq.ts');
      const { run, asked } = this.teller;
      const usual = this.askedOfBids ?? { due: null, validUntil: null, currency: asked.currency.code };
      return readBids(sources, settings, usual, run.resolved, (scenario) => this.compute(scenario));
    });
  }

  /** Whether the figures carry a claim, with links to what they carry. */
  async claim(claim: ClaimOf): Promise<LinkedClaims> {
    const { claimView } = await import('../view/claim-view.ts');
    const { run, asked } = this.teller;
    const { catalog } = run.resolved;
    const cube = { ...defaultCube, draws: asked.draws };
    const view = await inSlices(claimView(run, claim, { currency: asked.currency, cube, shipped }));
    const { axes: _, ...state } = this.state();
    const linkTo = async (figures: ClaimFigures): Promise<string> =>
      (await linkFor({ ...state, draws: figures.draws, claim: figures.claim }, '', catalog, packing)) ?? '';
    return {
      view,
      hash: view.claim ? await linkTo(view.claim) : '',
      nearest: await Promise.all(view.nearest.map(linkTo)),
    };
  }

  /** What became of the claim of a link. */
  async claimCheck(claim: ClaimOf): Promise<ClaimCheckView> {
    const { claimCheckView } = await import('../view/claim-check-view.ts');
    const { run, asked } = this.teller;
    const cube = { ...defaultCube, draws: asked.draws };
    return inSlices(claimCheckView(run, claim, { currency: asked.currency, cube, shipped }));
  }

  /** What stands behind a sentence, as a file. */
  async claimFile({ figures, ...sentence }: ClaimSentence, packageVersion: string): Promise<string> {
    const [{ substantiation }, { pictureWords }, texts] = await Promise.all([
      import('../export/claim-substantiation.ts'),
      import('../words/picture-words.ts'),
      this.texts(),
    ]);
    const words = await pictureWords(languageAmong([sentence.language]) ?? 'en');
    const cube = { ...defaultCube, draws: figures.draws };
    const of = { packageVersion, cube, texts, shipped, words };
    return (await inSlices(substantiation(this.teller.run, sentence, figures, of)))();
  }

  /** All quotes that the scenario holds, prices in the inputs that name their supplier among them. */
  async priceBook(format: 'json' | 'csv'): Promise<string> {
    const { priceBookCsv, priceBookJson } = await import('../export/price-book.ts');
    const quotes = quotesOf(this.teller.run.resolved).map(({ quote }) => quote);
    return format === 'csv' ? priceBookCsv(quotes) : priceBookJson(quotes);
  }

  /** Reads quotes of a file; nothing of the scenario changes. What cannot be read is refused in one sentence. */
  readQuotes(source: ImportSource, settings: ImportSettings): Promise<ImportView | Refusal> {
    // After the link, which may hold what the file names.
    return this.inOrder(() => this.readFile(source, settings));
  }

  private async readFile(source: ImportSource, settings: ImportSettings): Promise<ImportView | Refusal> {
    const { QuoteImport } = await import('./quote-import.ts');
    try {
      const { resolved } = this.teller.run;
      const read = await QuoteImport.read(source, settings, resolved, (scenario) => this.compute(scenario));
      this.quoteImport = read;
      return read.view;
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      return refusalOf(error);
    }
  }

  /** Rows of the file that was read last, from one of them on. */
  importRows(from: number): Promise<readonly ImportRow[]> {
    return Promise.resolve(this.quoteImport?.rows(from) ?? []);
  }

  /** Its refused rows as CSV, so that they can be corrected. */
  async refusedRows(language: Language): Promise<string> {
    const [{ importTextsOf }, { refusalText }] = await Promise.all([
      import('../words/import-texts.ts'),
      deskWordsIn(language),
    ]);
    const { line, reason } = await importTextsOf(language);
    return this.quoteImport?.refusedCsv(line, reason, refusalText) ?? '';
  }

  /** Formulas and sources of the edition shown. */
  private async texts(): Promise<EditionTexts> {
    return (
      textsOf(this.teller.run.resolved.edition) ?? {
        explanations: (await import('virtual:explanations')).default,
        sources: (await import('virtual:sources')).default,
      }
    );
  }

  /** Every quantity of every option, money in the currency shown. */
  async csv(): Promise<string> {
    const { toCsv } = await import('../export/csv.ts');
    return toCsv(inCurrency(this.teller.run, this.teller.asked.currency));
  }

  /** The sources that the run cites. */
  async cited(): Promise<CitedSource[]> {
    const { run } = this.teller;
    const { sources } = textsOf(run.resolved.edition) ?? { sources: (await import('virtual:sources')).default };
    return citedView(run, sources);
  }

  private compute(scenario: unknown): Run {
    return runScenario(scenario, catalogFor(scenario, shipped), this.readUnit);
  }

  /** What the scenario turns out to need is loaded; mathjs is kept for the next. */
  private withWhatIsNeeded<T>(work: () => T): Promise<T> {
    return withWhatIsNeeded((readUnit) => {
      this.readUnit ??= readUnit;
      return work();
    });
  }
}
