import type { LitElement } from 'lit';
import { expect, onTestFinished } from 'vitest';
import { cdp, page, type Locator } from 'vitest/browser';
import '../../src/page/main.ts';
import indexPage from '../../index.html?raw';
import { catalog } from '../../src/scenario/edition.ts';
import type { CpoInput } from '../../src/parts/input/cpo-input.ts';
import type { CpoLineTable } from '../../src/parts/line-table/cpo-line-table.ts';
import { turn } from '../../src/parts/in-turn.ts';
import type { Percentiles } from '../../src/engine/percentiles.ts';
import { assess, type Assessment } from '../../src/scenario/assess.ts';
import { finish } from '../../src/scenario/finish.ts';
import { runScenario, type Run } from '../../src/scenario/run-scenario.ts';

export const run = (scenario: object = {}): Run => runScenario(scenario, catalog);

export const valueOf = (of: Run, option: string, quantity: string): number =>
  of.options.find(({ id }) => id === option)!.quantities[quantity]!.value!;

export const differenceOf = (of: Run, option: string, quantity: string): number =>
  of.comparisons.find((comparison) => comparison.option === option)!.differences[quantity]!.value!;

/** Rounded and grouped by hand: `49,800`, `0.0813`, `−1.34`. */
export function digits(value: number, significant = 3): string {
  const [whole, part] = String(Math.abs(Number(value.toPrecision(significant)))).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '−' : ''}${grouped}${part ? `.${part}` : ''}`;
}

export const watts = (value: number): string =>
  Math.abs(value) >= 1000 ? `${digits(value / 1000)} kW` : `${digits(value)} W`;

const assessments = new Map<string, Assessment>();

/** What the engine says of how sure a scenario is, from the draws that the page takes when nothing is said of them. */
export function assessed(scenario: object = {}, draws = 4096): Assessment {
  const key = JSON.stringify([scenario, draws]);
  if (!assessments.has(key))
    assessments.set(
      key,
      finish(
        assess(run(scenario), { draws, seed: 1 }, ['networkPower', 'facilityPower', 'annualEnergy', 'tcoWithoutIdle']),
      ),
    );
  return assessments.get(key)!;
}

export const bandOf = ({ sample }: Assessment, option: string, quantity: string): Percentiles =>
  sample.comparisons.get(option)!.differences.get(quantity)!;

/** What is shown of a difference: the expected one. */
export const centralOf = (of: Assessment, option: string, quantity: string): number =>
  differenceOf(of.run, option, quantity);

/** Rounded by hand to the place of digits that is worth a tenth of the band or less, and grouped. */
export function bandedDigits(value: number, { p10, p90 }: Percentiles): string {
  const place = Math.floor(Math.log10((p90 - p10) / 10));
  const [whole, part] = (Math.round(Math.abs(value) / 10 ** place) * 10 ** place)
    .toFixed(Math.max(0, -place))
    .split('.');
  const text = [whole!.replace(/\B(?=(\d{3})+$)/g, ','), ...(part ? [part] : [])].join('.');
  return `${value < 0 && /[1-9]/.test(text) ? '−' : ''}${text}`;
}

/** The same in W, kW or MW, whichever the greatest of value and band reaches; in millions where money does. */
export function banded(value: number, { p10, p50, p90 }: Percentiles, unit: string): string {
  const most = Math.max(...[value, p10, p90].map(Math.abs));
  const [factor, words] =
    unit === 'W'
      ? most >= 1e6
        ? [1e6, 'MW']
        : most >= 1e3
          ? [1e3, 'kW']
          : [1, 'W']
      : most >= 1e6
        ? [1e6, `M ${unit}`]
        : [1, unit];
  return `${bandedDigits(value / factor, { p10: p10 / factor, p50: p50 / factor, p90: p90 / factor })} ${words}`;
}

/** The size of a difference as the answer has it once all draws are taken. */
export const amountOf = (of: Assessment, option: string, quantity: string): string =>
  banded(
    Math.abs(centralOf(of, option, quantity)),
    bandOf(of, option, quantity),
    of.run.options[0]!.quantities[quantity]!.unit,
  );

/** The page of index.html with the workbench on it, and the scenario of a link in the address. */
export async function mountWorkbench(scenario?: object | string): Promise<LitElement> {
  const hash = typeof scenario === 'object' ? linkTo(scenario) : (scenario ?? '');
  history.replaceState(null, '', location.pathname + location.search + hash);
  onTestFinished(() => history.replaceState(null, '', location.pathname + location.search));
  const style = document.createElement('style');
  style.textContent = /<style>([^]*)<\/style>/.exec(indexPage)![1]!;
  document.head.append(style);
  onTestFinished(() => style.remove());
  return mount('cpo-workbench', {});
}

export const linkTo = (scenario: object): string => `#scenario=${encodeURIComponent(JSON.stringify(scenario))}`;

/** What the page keeps to itself, and a test waits for. */
interface Innards {
  readonly assessor: { readonly working: boolean };
  readonly addressTimer: unknown;
}
const innardsOf = (workbench: Element): Innards => workbench as unknown as Innards;

/** What follows the # of the address, once the page has written it. */
export async function hashOf(workbench: Element): Promise<string> {
  await settled(workbench);
  await eventually(() => innardsOf(workbench).addressTimer).toBe(undefined);
  return location.hash;
}

/** The scenario in the address; undefined without one. */
export async function linked(workbench: Element): Promise<unknown> {
  const hash = await hashOf(workbench);
  return hash === '' ? undefined : JSON.parse(decodeURIComponent(hash.replace('#scenario=', '')));
}

/** Waits until the page has found out how sure it is: bands, verdict, break-evens and frontier. */
export async function decided(workbench: Element): Promise<void> {
  await settled(workbench);
  await eventually(() => innardsOf(workbench).assessor.working).toBe(false);
  await settled(workbench);
}

/** Brings every part of the results into view once: what was never in view has no size of its own yet. */
export async function lookThrough(workbench: Element): Promise<void> {
  for (const part of one(workbench, '.results').children) {
    part.scrollIntoView();
    await frames();
  }
  scrollTo(0, 0);
  await frames();
  await settled(workbench);
}

/** The page as a reader has it who waits. */
export async function mountDecided(scenario?: object | string): Promise<LitElement> {
  const workbench = await mountWorkbench(scenario);
  await decided(workbench);
  return workbench;
}

export async function mount<Element extends LitElement>(tag: string, properties: Partial<Element>): Promise<Element> {
  const element = document.createElement(tag) as Element;
  Object.assign(element, properties);
  document.body.append(element);
  onTestFinished(() => element.remove());
  await settled(element);
  return element;
}

/** Waits until an element and all elements inside it have drawn what they know, those too that wait for their turn. */
export async function settled(element: Element): Promise<void> {
  for (let pending: Element[] = [element]; pending.length > 0;) {
    await turn();
    for (const one of pending) await (one as LitElement).updateComplete;
    pending = [element, ...all(element, '*')].filter((one) => (one as LitElement).isUpdatePending);
  }
}

/** Every element that matches, through open shadow roots. */
export function all<Found extends Element = HTMLElement>(within: Element | ShadowRoot, selector: string): Found[] {
  const roots = within instanceof Element && within.shadowRoot ? [within.shadowRoot, within] : [within];
  return roots.flatMap((root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element as Found] : []),
      ...(element.shadowRoot ? all<Found>(element.shadowRoot, selector) : []),
    ]),
  );
}

export function one<Found extends Element = HTMLElement>(within: Element | ShadowRoot, selector: string): Found {
  const [first] = all<Found>(within, selector);
  if (!first) throw new Error(`nothing matches ${selector}`);
  return first;
}

/** What a reader reads, on one line. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const articlesOf = (workbench: Element): HTMLElement[] => all(one(workbench, 'cpo-explanation'), 'article');

export const answerOf = (workbench: Element): string => textOf(one(workbench, '.difference'));

/** The answer across all options. */
export const decisionOf = (workbench: Element): string => textOf(one(workbench, '.answer'));
export const statusOf = (workbench: Element): string => textOf(one(workbench, '[role=status]'));

/** The cells of a table, row by row. */
export const cellsOf = (table: Element): string[][] =>
  [...table.querySelectorAll('tr')].map((row) => [...row.children].map(textOf));

export const powerTable = (workbench: Element): CpoLineTable => all<CpoLineTable>(workbench, 'cpo-line-table')[0]!;
export const costTable = (workbench: Element): CpoLineTable => all<CpoLineTable>(workbench, 'cpo-line-table')[1]!;

export const inputsOf = (workbench: Element): CpoInput[] => all<CpoInput>(workbench, 'cpo-input');

export function inputOf(workbench: Element, name: string): CpoInput {
  const input = findInput(workbench, name);
  if (!input) throw new Error(`no input ${name}`);
  return input;
}

const findInput = (workbench: Element, name: string): CpoInput | undefined =>
  inputsOf(workbench).find(({ resolved }) => resolved?.name === name);

export const fieldOf = (input: Element): HTMLInputElement => one<HTMLInputElement>(input, 'input[type=text]');
export const sliderOf = (input: Element): HTMLInputElement => one<HTMLInputElement>(input, 'input[type=range]');

/** Types into the field of an input and leaves it. */
export async function type(workbench: Element, name: string, text: string): Promise<void> {
  await reveal(workbench, name);
  const field = fieldOf(inputOf(workbench, name));
  await locatorOf(field).fill(text);
  field.blur();
  await settled(workbench);
}

/** Moves the slider of an input to a position of 0 to 1000. */
export async function slide(workbench: Element, name: string, position: number): Promise<void> {
  await reveal(workbench, name);
  await locatorOf(sliderOf(inputOf(workbench, name))).fill(String(position));
  await settled(workbench);
}

/** Opens the groups of inputs where one is not in sight; the inputs of a group that was never opened are not there. */
export async function reveal(workbench: Element, name: string): Promise<void> {
  if (!findInput(workbench, name)?.checkVisibility()) await openDetails(one(workbench, 'cpo-input-panel'));
}

export async function openDetails(within: Element): Promise<void> {
  for (;;) {
    const closed = all<HTMLDetailsElement>(within, 'details').filter(({ open }) => !open);
    if (closed.length === 0) return;
    await Promise.all(closed.map(open));
    await settled(within);
  }
}

/** The browser tells that a list was opened in a task of its own. */
function open(details: HTMLDetailsElement): Promise<void> {
  return new Promise((resolve) => {
    details.addEventListener('toggle', () => resolve(), { once: true });
    details.open = true;
  });
}

/** The locator of this very element: one made from role and text would match what arrives beside it meanwhile as well. */
export function locatorOf(element: Element): Locator {
  const id = element.getAttribute('data-testid') ?? `element-${++marked}`;
  element.setAttribute('data-testid', id);
  return page.getByTestId(id);
}

let marked = 0;

export async function click(workbench: Element, element: Element): Promise<void> {
  await locatorOf(element).click();
  await settled(workbench);
}

/** The numbers of the decision. */
export const decisionNumbers = (workbench: Element): HTMLElement[] =>
  all(one(workbench, 'cpo-decision'), 'button.number');

/** The button with this text. */
export function button(within: Element, text: string | RegExp): HTMLButtonElement {
  const found = all<HTMLButtonElement>(within, 'button').find((candidate) =>
    typeof text === 'string' ? textOf(candidate) === text : text.test(textOf(candidate)),
  );
  if (!found) throw new Error(`no button ${String(text)}`);
  return found;
}

/** Chooses an entry of one of the page's lists by its text. */
export async function choose(workbench: Element, list: string, entry: string): Promise<void> {
  await page.getByRole('combobox', { name: list, exact: true }).selectOptions(entry);
  await settled(workbench);
}

/** The list whose label reads so. */
export const listOf = (workbench: Element, label: string): HTMLSelectElement =>
  all(workbench, 'label.control')
    .find((control) => textOf(control.querySelector('span')) === label)!
    .querySelector('select')!;

/** Switches an option on or off. */
export async function toggle(workbench: Element, label: string): Promise<void> {
  await page.getByRole('checkbox', { name: label, exact: true }).click();
  await settled(workbench);
}

/** Chooses one of the buttons of which one is always chosen: a capacity or a scope. */
export async function chooseOne(workbench: Element, label: string): Promise<void> {
  await page.getByRole('radio', { name: label, exact: true }).click();
  await settled(workbench);
}

/** What goes wrong from here to the end of the test: errors in the console, thrown or rejected. */
export function faults(): string[] {
  const found: string[] = [];
  const original = console.error;
  console.error = (...words: unknown[]) => void found.push(words.map(String).join(' '));
  // First in line, so that the faults of one test fail that test and not the whole run.
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    found.push(String('reason' in event ? event.reason : event.message));
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('error', note, { capture: true });
  window.addEventListener('unhandledrejection', note, { capture: true });
  onTestFinished(() => {
    console.error = original;
    window.removeEventListener('error', note, { capture: true });
    window.removeEventListener('unhandledrejection', note, { capture: true });
  });
  return found;
}

/** Events of a type that reach the document, to the end of the test. */
export function caught<Name extends keyof HTMLElementEventMap>(...types: Name[]): HTMLElementEventMap[Name][] {
  const found: HTMLElementEventMap[Name][] = [];
  const note = (event: Event): void => void found.push(event as HTMLElementEventMap[Name]);
  for (const name of types) document.addEventListener(name, note);
  onTestFinished(() => {
    for (const name of types) document.removeEventListener(name, note);
  });
  return found;
}

/** Looks again until what is found is as expected. Modules that come on demand may take their time. */
export const eventually = <Found>(look: () => Found): ReturnType<typeof expect.poll<Found>> =>
  expect.poll(look, { timeout: 10_000 });

/** The two next frames: what a browser does on its own, such as telling observers, is done by then. */
export const frames = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

interface DevTools {
  readonly send: (method: string, parameters: object) => Promise<unknown>;
}

export type Scheme = 'light' | 'dark';

/** Emulates media features to the end of the test. */
export async function emulate(features: Readonly<Record<string, string>>): Promise<void> {
  const devTools = cdp() as unknown as DevTools;
  const set = (list: object[]): Promise<unknown> => devTools.send('Emulation.setEmulatedMedia', { features: list });
  await set(Object.entries(features).map(([name, value]) => ({ name, value })));
  onTestFinished(async () => void (await set([])));
}

/** A window of this width and colour scheme to the end of the test. */
export async function show(width: number, scheme: Scheme = 'light'): Promise<void> {
  await page.viewport(width, 900);
  await emulate({ 'prefers-color-scheme': scheme });
  onTestFinished(() => page.viewport(1280, 900));
}

/** Addresses of modules that this document has asked for. */
export const requested = (pattern: RegExp): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => pattern.test(name));
