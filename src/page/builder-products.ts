/**
 * The products of the company whose page it is, as a form.
 * Longer than most files: each field of a product has its few lines here.
 */
import { html, nothing, type TemplateResult } from 'lit';
import {
  feedOf,
  isPlainName,
  mostProducts,
  opticalIds,
  optionOf,
  plainName,
  readFeed,
  withFeed,
  withoutProduct,
  withProduct,
} from '../scenario/product-feed.ts';
import { freeId } from '../scenario/free-id.ts';
import { inputParts } from '../scenario/input-parts.ts';
import { mostOfFile } from '../scenario/scenario-link.ts';
import { ScenarioError } from '../scenario/scenario-error.ts';
import type { OwnArchitecture, OwnOption, Scenario } from '../scenario/scenario.ts';
import { usDollar } from '../scenario/currency.ts';
import { Money } from '../view/money.ts';
import { inputName } from '../view/names.ts';
import type { InputView } from '../view/view.ts';
import { isYear } from '../words/input-format.ts';
import { farRemark, readTyped } from '../parts/inputs/typed-value.ts';
import { saveFile } from '../parts/save-file.ts';
import { errorOf, notTaken, typedIn, type BuilderPage } from './builder-page.ts';
import { choiceField, textField } from './builder-fields.ts';
import { feedAddress } from './builder-form.ts';
import type { Fields } from '../scenario/fields.ts';

/** What a product is asked for first. */
const firstFigures = ['endPrice', 'endPower'];

/** Products: own options with a company behind them. */
const productsOf = ({ state: { scenario } }: BuilderPage): OwnOption[] =>
  (scenario.options ?? []).filter((option): option is OwnOption => typeof option !== 'string' && !!option.sponsor);

/** The own architecture of which an input is. */
export function ownerOf(key: string, { architectures = {} }: Scenario): string | undefined {
  const owner = inputParts(key).subject.replace(/-\d+g$/, '');
  return Object.hasOwn(architectures, owner) ? owner : undefined;
}

/** A scenario with one figure of an own architecture, or without it. */
export function withFigure(scenario: Scenario, id: string, quantity: string, value: number | string | null): Scenario {
  const { [quantity]: _, ...others } = scenario.architectures![id]!;
  const figures = value === null ? others : { ...others, [quantity]: value };
  return { ...scenario, architectures: { ...scenario.architectures, [id]: figures as OwnArchitecture } };
}

export function productsForm(
  page: BuilderPage,
  figures: ReadonlyMap<string, readonly string[]>,
  show: (id: string, quantity: string) => void,
): TemplateResult {
  const { w, state, run } = page;
  const { catalog } = run.resolved;
  const products = productsOf(page);
  const sponsor = products[0]?.sponsor?.name ?? '';
  const add = (): void => {
    const names = new Set(products.map(({ label }) => label?.toLowerCase()));
    let name = w.products.unnamed;
    for (let i = 2; names.has(name.toLowerCase()); i += 1) name = `${w.products.unnamed} ${i}`;
    const product = { name, like: 'linear', figures: {} };
    page.ask(withProduct(state.scenario as Fields, product, sponsor || w.products.sponsorUnset, catalog), 'p-add', '');
  };
  const company = (typed: string): void => {
    if (!isPlainName(typed)) return page.refuse('p-sponsor', typed, notTaken(page, typed, plainName));
    const options = state.scenario.options!.map((option) =>
      typeof option === 'string' || !option.sponsor ? option : { ...option, sponsor: { name: typed.trim() } },
    );
    page.ask({ ...state.scenario, options }, 'p-sponsor', typed);
  };
  return html`
    <p class="hint">${w.products.about}</p>
    ${
      products.length > 0
        ? textField({
            id: 'p-sponsor',
            label: w.products.sponsor,
            value: typedIn(page, 'p-sponsor', sponsor),
            error: errorOf(page, 'p-sponsor'),
            change: company,
          })
        : nothing
    }
    ${products.map((option) => productForm(page, option, figures.get(option.id) ?? [], show))}
    ${products.length < mostProducts ? html`<button type="button" class="bt" id="p-add" @click=${add}>${w.products.add}</button>` : nothing}
    ${errorOf(page, 'p-add') ? html`<p class="warn">${errorOf(page, 'p-add')}</p>` : nothing}
    <h3>${w.products.feed}</h3>
    <p class="hint">${w.products.feedAbout}</p>
    <div class="row">
      <label class="bt file"
        >${w.products.load}<input
          type="file"
          accept=".json,application/json"
          aria-describedby=${errorOf(page, 'p-feed') ? 'p-feed-error' : nothing}
          @change=${(event: Event) => void loadFeed(page, event.target as HTMLInputElement)}
      /></label>
      ${
        products.length > 0
          ? html`<button
              type="button"
              class="bt"
              @click=${() => saveFile('products.json', 'application/json', `${JSON.stringify(feedOf(withNumbers(page) as Fields, catalog), null, 2)}\n`)}
            >
              ${w.products.save}
            </button>`
          : nothing
      }
    </div>
    ${errorOf(page, 'p-feed') ? html`<p class="warn" id="p-feed-error">${errorOf(page, 'p-feed')}</p>` : nothing}
    ${feedAddress(page)}
  `;
}

function productForm(
  page: BuilderPage,
  option: OwnOption,
  shown: readonly string[],
  show: (id: string, quantity: string) => void,
): TemplateResult {
  const { w, words, state, run } = page;
  const { catalog } = run.resolved;
  const { id } = option;
  const architecture = state.scenario.architectures![option.leaf]!;
  const name = option.label ?? id;
  const views = figuresOf(page, option.leaf, architecture.like);
  const set = Object.keys(architecture).filter((key) => views.has(key));
  const quantities = [...new Set([...firstFigures, ...set, ...shown])].filter((key) => views.has(key));
  const left = [...views.values()].filter(({ quantity }) => !quantities.includes(quantity));
  const names = opticalIds(catalog).map((of) => [of, words.architectureName(of)] as const);
  const field = `p-${id}-name`;
  const rename = (typed: string): void => {
    const others = productsOf(page).filter((one) => one.id !== id);
    const text = typed.trim();
    if (!isPlainName(text)) return page.refuse(field, typed, notTaken(page, text, plainName));
    if (others.some(({ label }) => label?.toLowerCase() === text.toLowerCase()))
      return page.refuse(field, typed, notTaken(page, text, { id: 'other-name' }));
    renameProduct(page, option, text, field);
  };
  const like = (of: string): void => {
    const other = optionOf(id, name, of, option.sponsor!.name, catalog);
    const changed = withOption(state.scenario, id, {
      ...other,
      leaf: option.leaf,
      upper: option.leaf,
      card: other.card === id ? option.leaf : other.card,
    });
    page.ask(
      { ...changed, architectures: { ...changed.architectures, [option.leaf]: { ...architecture, like: of } } },
      `p-${id}-like`,
      of,
    );
  };
  const note = (typed: string): void => {
    const { note: _, ...others } = architecture;
    const text = typed.trim().slice(0, 300);
    const changed = (text === '' ? others : { ...others, note: text }) as OwnArchitecture;
    page.ask(
      { ...state.scenario, architectures: { ...state.scenario.architectures, [option.leaf]: changed } },
      `p-${id}-note`,
      typed,
    );
  };
  return html`<fieldset class="product">
    <legend>${w.products.product(name)}</legend>
    ${textField({ id: field, label: w.products.name, value: typedIn(page, field, name), error: errorOf(page, field), change: rename })}
    ${choiceField({ id: `p-${id}-like`, label: w.products.like, note: w.products.likeNote, choices: names, value: architecture.like, error: errorOf(page, `p-${id}-like`), change: like })}
    <div class="two">${quantities.map((quantity) => figureField(page, option, views.get(quantity)!))}</div>
    ${
      left.length > 0
        ? choiceField({
            id: `p-${id}-more`,
            label: w.products.figure,
            choices: [
              ['', w.products.chooseFigure],
              ...left.map((view) => [view.quantity, words.inputLabel(view)] as const),
            ],
            value: '',
            change: (quantity) => show(id, quantity),
          })
        : nothing
    }
    ${textField({ id: `p-${id}-note`, label: w.products.source, note: w.products.sourceNote, value: architecture.note ?? '', change: note })}
    <button
      type="button"
      class="lk"
      @click=${(event: Event) => {
        // The button goes away with its product.
        const around = (event.currentTarget as Element).closest('details')!;
        (around.querySelector<HTMLElement>('#p-add') ?? around.querySelector('summary'))?.focus();
        const without = withoutProduct(state.scenario as Fields, id) as Scenario;
        page.ask(withoutUnread(without, option), 'p-add', '');
        page.tell(w.products.removed(name));
      }}
    >
      ${w.products.remove(name)}
    </button>
  </fieldset>`;
}

/** Inputs of a product by quantity. What it does not set is read under the name of what it is like. */
function figuresOf({ inputs, run, state }: BuilderPage, id: string, like: string): ReadonlyMap<string, InputView> {
  const { catalog } = run.resolved;
  const money = new Money(usDollar);
  const of = inputs.all.flatMap((view): [string, InputView][] => {
    const { subject } = inputParts(view.key);
    if (subject.replace(/-\d+g$/, '') !== like) return [];
    const key = `${id}${subject.slice(like.length)}.${view.quantity}`;
    const name = inputName(run.resolved, key, catalog.input(view.quantity)!, money);
    return [[view.quantity, { ...view, ...name, usual: view.value }]];
  });
  const own = inputs.all.filter(({ key }) => ownerOf(key, state.scenario) === id);
  return new Map([...of.reverse(), ...own.map((view) => [view.quantity, view] as const).reverse()]);
}

/** Its id follows its name, and so do the inputs of its that readers may not change. */
function renameProduct(page: BuilderPage, option: OwnOption, name: string, field: string): void {
  const { state, run } = page;
  const { [option.leaf]: own, ...architectures } = state.scenario.architectures!;
  const others = { ...state.scenario, architectures };
  const without = withoutProduct(others, option.id);
  const id = freeId(name, without, run.resolved.catalog);
  const renamed = optionOf(id, name, own!.like, option.sponsor!.name, run.resolved.catalog);
  const scenario = {
    ...withOption(others, option.id, renamed),
    architectures: { ...architectures, [id]: own! },
    ...(state.scenario.baseline === option.id && { baseline: id }),
  };
  const before = `${option.leaf}.`;
  const inputs = Object.entries(state.inputs).map(([key, one]) => [
    key.startsWith(before) ? `${id}.${key.slice(before.length)}` : key,
    one,
  ]);
  if (page.ask(scenario, field, name)) page.set({ inputs: Object.fromEntries(inputs) as typeof state.inputs });
}

/** What only the product read, and a comparison with it, go with it. */
function withoutUnread({ inputs = {}, baseline, ...others }: Scenario, { id, leaf }: OwnOption): Scenario {
  const left = Object.entries(inputs).filter(([name]) => !name.startsWith(`${leaf}.`) && !name.startsWith(`${leaf}-`));
  return {
    ...others,
    ...(left.length > 0 && { inputs: Object.fromEntries(left) }),
    ...(baseline !== undefined && baseline !== id && { baseline }),
  };
}

const withOption = (scenario: Scenario, id: string, option: OwnOption): Scenario => ({
  ...scenario,
  options: scenario.options!.map((one) => (typeof one !== 'string' && one.id === id ? option : one)),
});

function figureField(page: BuilderPage, option: OwnOption, view: InputView): TemplateResult {
  const { w, words, state } = page;
  const given = state.scenario.architectures![option.leaf]![view.quantity];
  const id = `p-${option.id}-${view.quantity}`;
  const isBand = typeof given === 'object' && given !== null && 'low' in given && given.low !== undefined;
  const typical = given === undefined ? null : typeof given === 'number' ? given : view.value;
  const { usual } = view;
  return textField({
    id,
    label: labelOf(page, view),
    mode: 'decimal',
    value: typedIn(page, id, typical === null ? '' : shownAs(page, view, typical)),
    placeholder: usual === null ? '' : w.products.usual(shownAs(page, view, usual)),
    note: isBand ? words.range(shownAs(page, view, given.low), shownAs(page, view, given.high!)) : undefined,
    remark: remarkOn(page, view),
    error: errorOf(page, id),
    change: (typed) => {
      const value = valueOfTyped(page, view, typed);
      page.askTyped((now) => withFigure(now.state.scenario, option.leaf, view.quantity, value), id, typed, view);
    },
  });
}

/** The name of an input with the unit of what is typed. */
export function labelOf({ words }: BuilderPage, view: InputView): string {
  const unit = words.isShare(view) ? '%' : words.numbers.unit(view.unit);
  return unit === '' ? words.inputLabel(view) : words.list([words.inputLabel(view), unit]);
}

/** A share as per cent, grouped as tables print it; a calendar year is not grouped. */
export function shownAs({ words }: BuilderPage, view: InputView, value: number): string {
  const amount = Number((words.isShare(view) ? 100 * value : value).toPrecision(10));
  return isYear(view) ? words.numbers.exact(amount) : words.numbers.exactGrouped(amount);
}

/** What was typed for an input: null for nothing. A unit and a share of another input are read with the scenario. */
export const valueOfTyped = ({ words }: BuilderPage, view: InputView, typed: string): number | string | null =>
  typed.trim() === '' ? null : readTyped(typed, view, words).value;

/** How a value far from every published figure was read; undefined of any other and of one that the tables give. */
export const remarkOn = ({ words }: BuilderPage, view: InputView): string | undefined =>
  view.origin === 'scenario' && view.value !== null ? farRemark(view.value, view, words) : undefined;

/** The scenario with the numbers that its products come to: a feed holds no text with a unit and no share of another input. */
function withNumbers({ state: { scenario }, inputs }: BuilderPage): Scenario {
  const { architectures = {} } = scenario;
  const numbers = (id: string, own: OwnArchitecture): OwnArchitecture => {
    const values = inputs.all.filter(({ key }) => ownerOf(key, scenario) === id);
    const figures = Object.entries(own).map(([name, given]) => {
      const value = values.find(({ quantity }) => quantity === name)?.value;
      return [name, value === undefined || value === null || isNumberOrBand(given) ? given : value] as const;
    });
    return Object.fromEntries(figures) as OwnArchitecture;
  };
  const read = Object.entries(architectures).map(([id, own]) => [id, numbers(id, own)] as const);
  return read.length === 0 ? scenario : { ...scenario, architectures: Object.fromEntries(read) };
}

const isNumberOrBand = (given: unknown): boolean =>
  typeof given === 'number' || (typeof given === 'object' && given !== null && 'low' in given && !('of' in given));

async function loadFeed(page: BuilderPage, field: HTMLInputElement): Promise<void> {
  const { w, run, state, words } = page;
  const file = field.files?.[0];
  if (!file) return;
  const { catalog } = run.resolved;
  try {
    // A file that is larger than is read is refused by its size.
    if (file.size > 4 * mostOfFile)
      throw new ScenarioError('feed', { id: 'file-bytes', count: file.size }, { id: 'bytes-to', most: mostOfFile });
    const feed = readFeed(await file.text(), catalog);
    if (page.ask(withFeed(state.scenario as Fields, feed, catalog), 'p-feed', ''))
      page.tell(w.products.loaded(file.name, feed.products.length));
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    page.refuse('p-feed', '', w.products.notLoaded(file.name, words.refusalText(error) + words.signs.stop));
  }
  field.value = '';
}
