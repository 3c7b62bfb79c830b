import type { LitElement } from 'lit';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { cdp, page, type Locator } from './user.ts';
import '../../src/page/drawer-elements.ts';
import '../../src/page/elements.ts';
import '../../src/page/section-elements.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { turn } from '../../src/parts/turn.ts';
import { assess, type Assessment } from '../../src/scenario/assess.ts';
import { finish } from '../../src/scenario/finish.ts';
import { runScenario, type Run } from '../../src/scenario/run-scenario.ts';

export const run = (scenario: object = {}): Run => runScenario(scenario, catalog);

/** One assessment for all tests of a file that ask the same. */
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

const assessments = new Map<string, Assessment>();

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

/** Takes away what a test has put there, at its end; what is put there for a group of tests goes with the group. */
export function atEnd(takeAway: () => unknown): void {
  if (ofGroup) ofGroup.push(takeAway);
  else onTestFinished(async () => void (await takeAway()));
}

let ofGroup: (() => unknown)[] | undefined;

/** Makes what goes with a group of tests, in whose list of ends it is noted. What it puts there it puts there at once. */
export function forGroup<Made>(ends: (() => unknown)[], make: () => Made): Made {
  ofGroup = ends;
  try {
    return make();
  } finally {
    ofGroup = undefined;
  }
}

/** Makes one thing for all tests of a group that only look at it. To be called where the group is described. */
export function shared<Made>(make: () => Promise<Made>): () => Made {
  const ends: (() => unknown)[] = [];
  let made: Made;
  beforeAll(async () => {
    ofGroup = ends;
    try {
      made = await make();
    } finally {
      ofGroup = undefined;
    }
  }, 60_000);
  afterAll(async () => {
    for (const end of ends.reverse()) await end();
  });
  return () => made;
}

export async function mount<Element extends LitElement>(tag: string, properties: Partial<Element>): Promise<Element> {
  const element = document.createElement(tag) as Element;
  Object.assign(element, properties);
  document.body.append(element);
  atEnd(() => element.remove());
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
export const all = <Found extends Element = HTMLElement>(within: Element | ShadowRoot, selector: string): Found[] => [
  ...matching<Found>(within, selector),
];

export function one<Found extends Element = HTMLElement>(within: Element | ShadowRoot, selector: string): Found {
  for (const first of matching<Found>(within, selector)) return first;
  throw new Error(`nothing matches ${selector}`);
}

/** They come one after the other: who looks for the first does not walk through a whole desk. */
function* matching<Found extends Element>(within: Element | ShadowRoot, selector: string): Generator<Found, void> {
  const root = within instanceof Element ? within.shadowRoot : null;
  if (root) yield* matching<Found>(root, selector);
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_ELEMENT);
  for (let at = walker.nextNode() as Element | null; at; at = walker.nextNode() as Element | null) {
    if (at.matches(selector)) yield at as Found;
    if (at.shadowRoot) yield* matching<Found>(at.shadowRoot, selector);
  }
}

/** What a reader reads, on one line. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const statusOf = (workbench: Element): string => textOf(one(workbench, '[role=status]'));

/** The cells of a table, row by row. */
export const cellsOf = (table: Element): string[][] =>
  [...table.querySelectorAll('tr')].map((row) => [...row.children].map(textOf));

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

/** As a reader does who chooses files. */
export function chooseFiles(field: HTMLInputElement, ...files: readonly File[]): void {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  field.files = data.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The button with this text. */
export function button(within: Element, text: string | RegExp): HTMLButtonElement {
  const found = all<HTMLButtonElement>(within, 'button').find((candidate) =>
    typeof text === 'string' ? textOf(candidate) === text : text.test(textOf(candidate)),
  );
  if (!found) throw new Error(`no button ${String(text)}`);
  return found;
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
  expect.poll(look, { timeout: 10_000, interval: 10 });

/** Looks again until it is so. Unlike `eventually` it may stand in what is made for a group of tests. */
export async function until(isSo: () => boolean, patience = 10_000): Promise<void> {
  // A look at each frame would make the browser paint every one.
  for (const end = performance.now() + patience; !isSo(); await new Promise((resolve) => later(resolve, 20)))
    if (performance.now() > end) throw new Error(`not after ${patience} ms: ${String(isSo)}`);
}

/** Of the browser, also where a test has put its own in its place. */
const later = globalThis.setTimeout.bind(globalThis);

/** The two next frames: what a browser does on its own, such as telling observers, is done by then. */
export const frames = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

interface DevTools {
  readonly send: (method: string, parameters: object) => Promise<unknown>;
}

export type Scheme = 'light' | 'dark';

/** Emulates media features, and paper where it is asked for, to the end of the test. */
export async function emulate(features: Readonly<Record<string, string>>, media = ''): Promise<void> {
  const devTools = cdp() as unknown as DevTools;
  const set = (list: object[]): Promise<unknown> =>
    devTools.send('Emulation.setEmulatedMedia', { media, features: list });
  await set(Object.entries(features).map(([name, value]) => ({ name, value })));
  atEnd(() => devTools.send('Emulation.setEmulatedMedia', { media: '', features: [] }));
}

/** A window of this width and colour scheme to the end of the test. */
export async function show(width: number, scheme: Scheme = 'light'): Promise<void> {
  await page.viewport(width, 900);
  await emulate({ 'prefers-color-scheme': scheme });
  atEnd(() => page.viewport(1280, 900));
}

/** Addresses of modules that this document has asked for. */
export const requested = (pattern: RegExp): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => pattern.test(name));
