/** The engine behind the element, loaded after its first view: reads what the host says, computes, draws. */
import { briefCatalog } from '../catalog/brief-catalog.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { toJson, type ResultJson } from '../export/json.ts';
import { catalogFor, EditionNeeded, loadEdition } from '../scenario/editions.ts';
import type { Run } from '../scenario/run-scenario.ts';
import type { Problem } from '../scenario/recover-scenario.ts';
import type { ClaimOf } from '../scenario/claim-of.ts';
import type { Refusal } from '../scenario/refusal.ts';
import { quote, refusalOf, ScenarioError } from '../scenario/scenario-error.ts';
import { linkOf } from '../scenario/scenario-link.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { NumberFormats } from '../words/format.ts';
import { faults as hostFaults } from '../words/host-refusals-en.ts';
import { formatInput, isShare } from '../words/input-format.ts';
import { laterWords } from '../words/en/tco-later-words.ts';
import type { TcoWords } from '../words/tco-words.ts';
import { turn } from '../parts/turn.ts';
import { inSlices } from '../parts/slices.ts';
import { held } from '../words/held.ts';
import { isPercentage, readNumber, writtenUnits } from '../words/read-number.ts';
import { frozen } from './unchangeable.ts';
import { readGivenScenario } from './given-scenario.ts';
import { hostAttributes, type HostAttributes } from './attributes.ts';
import { readHostSettings, type HostSettings } from './host-settings.ts';
import { noEdits, type ReaderEdits } from './reader-edits.ts';
import type { TcoData, TcoInput } from './tco-data.ts';
import { tcoFromRun } from './tco-from-run.ts';
import { runOnce, runOnceInSteps, withEdits } from './tco-run.ts';

export { TcoClaims } from './tco-claims.ts';

declare const __PACKAGE_VERSION__: string;

/** What a host says, in whatever form. */
export interface Host {
  readonly attributes: HostAttributes;
  /** The scenario of the property or attribute, as data or as JSON text; undefined without one. */
  readonly given: unknown;
  readonly element: Element;
}

/** A scenario that is computed, and the next one when a reader changes something. */
export interface Computed {
  readonly run: Run;
  readonly edits: ReaderEdits;
  readonly data: TcoData;
  readonly scenario: Scenario;
  readonly result: ResultJson;
}

/** What one host asks, ready to be computed. */
export class TcoEngine {
  private constructor(
    readonly settings: HostSettings,
    readonly catalog: Catalog,
    readonly faults: readonly string[],
  ) {}

  /** Reads what a host says. What is refused is left out and named in `faults`; the defaults stand. */
  static async of({ attributes, given, element }: Host): Promise<TcoEngine> {
    const faults: Problem[] = brokenAttributes(element);
    const name = (fault: Problem): void => void faults.push(fault);
    const own = await readGivenScenario(given, element, attributes.src, name).catch((error: unknown) => {
      name(refusedBy(error));
      return undefined;
    });
    const scenario = await withProducts(own, attributes, element.baseURI).catch((error: unknown) => {
      name(refusedBy(error));
      return own;
    });
    await turn();
    const read = (catalog: Catalog): HostSettings => readHostSettings(attributes, scenario, catalog, element.baseURI);
    const frozenTables = await frozenCatalog(attributes.edition?.trim() || editionOf(scenario), faults);
    let catalog = frozenTables ?? briefCatalog;
    let settings = read(catalog);
    // Only the whole tables know other figures and inputs of fabrics; their word is the last.
    if (!frozenTables && (settings.faults.length > 0 || (settings.scenario.scope ?? 'switch') !== 'switch')) {
      ({ catalog } = await import('../scenario/shipped-edition.ts'));
      settings = read(catalog);
    }
    faults.push(...settings.faults);
    // Each piece is right on its own; together they may ask for what cannot be built.
    for (const less of new Set([settings.scenario, ...settings.withLess]))
      try {
        await inSlices(runOnceInSteps(less, catalog));
        return new TcoEngine({ ...settings, scenario: less }, catalog, await sentencesOf(faults));
      } catch (error) {
        faults.push(refusedBy(error));
      }
    throw new Error('cpo-tco: the defaults cannot be computed');
  }

  /** @throws ScenarioError where the reader's numbers are refused. */
  compute(edits: ReaderEdits = noEdits): Computed {
    const { catalog, settings } = this;
    const run = runOnce(withEdits(settings.scenario, edits, catalog), catalog);
    let result: ResultJson | undefined;
    return {
      run,
      edits,
      data: tcoFromRun(run, catalog, settings.currency, new Set(edits.inputs.keys())),
      scenario: frozen(structuredClone(run.resolved.asked)),
      get result() {
        return (result ??= frozen(toJson(run, __PACKAGE_VERSION__)));
      },
    };
  }

  /** The same, or why the reader's numbers are refused. */
  tryCompute(edits: ReaderEdits): Computed | Refusal {
    try {
      return this.compute(edits);
    } catch (error) {
      return refusedBy(error);
    }
  }

  /** The number that a text means for an input; undefined where it is none. A share without a sign is in per cent. */
  read(text: string, input: TcoInput, formats: NumberFormats): number | undefined {
    const read = readNumber(text, formats.locale, writtenUnits(input.unit, formats));
    if (!('value' in read) || read.unit !== '') return undefined;
    return isShare(input) && !isPercentage(text) ? read.value / 100 : read.value;
  }

  /** What a reader should know of the settings of the page. */
  notes({ later = laterWords }: TcoWords, formats: NumberFormats): string[] {
    const { code, unitsPerUsd } = this.settings.currency;
    const rate = this.catalog.data.rates.find(({ currency }) => currency === code);
    return [
      ...(rate ? [held(later.rate(formats.number(unitsPerUsd, 5), code, rate.asOf))] : []),
      ...(this.faults.length > 0 ? [later.leftOut] : []),
    ];
  }

  /** What the page sets, in one sentence; empty where it sets nothing. */
  presets({ preset }: TcoData, words: TcoWords, formats: NumberFormats): string {
    const { presetHere, presetEntry } = words.later ?? laterWords;
    const entries = preset.map((input) => {
      const [value, usual] = [input.value, input.usual].map((one) =>
        one === null ? '–' : formatInput(one, input, 6, formats),
      ) as [string, string];
      return presetEntry(words.input(input), value, usual);
    });
    return entries.length === 0 ? '' : held(presetHere(entries.join(words.signs.semicolon)));
  }

  /** Address of the calculator with what is shown; empty where the host names none. */
  linkTo(scenario: Scenario): string {
    const { workbench, currency } = this.settings;
    return workbench && linkOf({ scenario, currency: currency.code }, workbench, this.catalog);
  }

  /** The same with what is claimed of it; where the host names no calculator, the address of the page on which it is read. */
  linkToClaim(scenario: Scenario, claim: ClaimOf): string {
    const { workbench, currency } = this.settings;
    return linkOf({ scenario, currency: currency.code, claim }, workbench || pageAddress(), this.catalog);
  }
}

/** Without its query, which may hold what is a reader's alone; empty for a page without an address. */
const pageAddress = (): string => (/^https?:/.test(location.protocol) ? location.origin + location.pathname : '');

const editionOf = (scenario: unknown): unknown =>
  (scenario as { readonly edition?: unknown } | null | undefined)?.edition;

/** The tables of a frozen edition, loaded on demand; undefined for the shipped one and for what is not here. */
async function frozenCatalog(edition: unknown, faults: Problem[]): Promise<Catalog | undefined> {
  const find = (): Catalog => catalogFor({ edition }, briefCatalog);
  try {
    find();
  } catch (error) {
    // One that this script does not have is named where the scenario is read.
    if (!(error instanceof EditionNeeded)) return undefined;
    const isLoaded = await loadEdition(error.edition).then(
      () => true,
      () => false,
    );
    if (isLoaded) return find();
    faults.push(hostFaults.edition(error.edition));
  }
  return undefined;
}

/** The scenario with the products of a feed, which few pages have. @throws ScenarioError for a feed that is refused. */
async function withProducts(scenario: unknown, attributes: HostAttributes, base: string): Promise<unknown> {
  if (!attributes['product-feed']) return scenario;
  const { withHostProducts } = await import('./host-products.ts');
  return withHostProducts(scenario, attributes, base);
}

/** A value in curly quotes ends at its first space, and the rest is lost. */
const brokenAttributes = (element: Element): Refusal[] =>
  hostAttributes.flatMap(({ name }) => {
    const value = element.getAttribute(name) ?? '';
    return /^[“”„″]/.test(value) && !/.[“”″]$/.test(value) ? [hostFaults.quotes(name, quote(value))] : [];
  });

/** What is refused; anything else is a fault of the program. */
function refusedBy(error: unknown): Refusal {
  if (error instanceof ScenarioError) return refusalOf(error);
  throw error as Error;
}

/** One sentence each, for the console: the words are loaded where there is something to say. */
async function sentencesOf(faults: readonly Problem[]): Promise<string[]> {
  if (faults.length === 0) return [];
  const { problemText } = await import('../words/en/refusals.ts');
  return [...new Set(faults.map(problemText))];
}
