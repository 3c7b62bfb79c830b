import type { LitElement } from 'lit';
import { expect, vi } from 'vitest';
import { CpoDesk } from '../../../src/page/cpo-desk.ts';
import type { View } from '../../../src/view/view.ts';
import indexPage from '../../../index.html?raw';
import { press } from '../keyboard.ts';
import { all, atEnd, frames, locatorOf, one, settled, textOf, until } from '../mount.ts';
import { shareWorker } from './shared-worker.ts';

/** A busy machine takes its time to load the engine and to simulate. */
export const slow = { timeout: 60_000, interval: 20 } as const;

export type Desk = LitElement & { readonly working: boolean };

export const linkTo = (scenario: object): string => `#scenario=${encodeURIComponent(JSON.stringify(scenario))}`;

/** The same with fewer cases, for what does not depend on their number. */
export const fewDraws = (scenario: object): string => linkTo(scenario).replace('#', '#draws=512&');

const bare = (): string => location.pathname + location.search;

/** The desk on the page of index.html, opened by a link, once everything is known. */
export async function mountDesk(hash = '', state: unknown = null): Promise<Desk> {
  const desk = placeDesk(hash, state);
  await until(() => all(desk, '#answer').length === 1, slow.timeout);
  await known(desk);
  return desk;
}

/** The same as it begins. @param first What it shows before its engine is there. */
export function placeDesk(hash = '', state: unknown = null, first?: View): Desk {
  shareWorker();
  history.replaceState(state, '', bare() + hash);
  const style = document.createElement('style');
  style.textContent = /<style>([^]*)<\/style>/.exec(indexPage)![1]!;
  document.head.append(style);
  const { title, documentElement } = document;
  const { lang } = documentElement;
  const desk = new CpoDesk(first) as unknown as Desk;
  document.body.append(desk);
  atEnd(() => {
    desk.remove();
    // A desk says in which language its page is; widgets take theirs from it.
    Object.assign(document, { title });
    documentElement.lang = lang;
    style.remove();
    history.replaceState(null, '', bare());
    // Files of tests share the page: what a reader keeps is another's.
    localStorage.clear();
  });
  return desk;
}

export const eventually = <Found>(look: () => Found): ReturnType<typeof expect.poll<Found>> => expect.poll(look, slow);

/** Draws what the browser leaves out until it is scrolled to. */
export function drawAll(desk: Desk): void {
  for (const section of all(desk, 'section.far')) section.style.contentVisibility = 'visible';
}

/** Waits until everything is known and drawn. */
export async function known(desk: Desk): Promise<void> {
  await until(() => !desk.working, slow.timeout);
  await settled(desk);
}

/** Waits for an effect, then until everything that follows from it is known. */
export async function becomes<Found>(desk: Desk, look: () => Found, wanted: Found): Promise<void> {
  await eventually(look).toEqual(wanted);
  await known(desk);
}

/** Waits until a text differs from the one before. @returns the new text. */
export async function changes(desk: Desk, look: () => string, before: string): Promise<string> {
  await vi.waitFor(() => expect(look()).not.toBe(before), slow);
  await known(desk);
  return look();
}

export const badge = (desk: Desk): string => textOf(one(one(desk, 'cpo-answer'), '.badge'));
export const headline = (desk: Desk): string => textOf(one(one(desk, 'cpo-answer'), 'h1'));
export const rowsOf = (desk: Desk): HTMLElement[] => all(one(desk, 'cpo-answer'), 'tbody tr');
export const optionsOf = (desk: Desk): string[] => rowsOf(desk).map((row) => textOf(row.querySelector('th b')));
export const costs = (desk: Desk): string[] => rowsOf(desk).map((row) => textOf(row.querySelector('.cost')));
/** A drawer that was asked for, once it stands open. It is drawn when it is opened first. */
export async function opened(desk: Desk, tag: string): Promise<HTMLElement> {
  const isOpen = (drawer: Element): boolean => all<HTMLDialogElement>(drawer, 'dialog').some(({ open }) => open);
  await eventually(() => all(desk, tag).some(isOpen)).toBe(true);
  await settled(desk);
  const drawer = one(desk, tag);
  // What it holds is drawn in its turn.
  await settled(drawer);
  return drawer;
}
/** What stands in the row of an option: cost, power, chance, difference. */
export const cells = (desk: Desk, option: string): string[] =>
  [
    ...rowsOf(desk)
      .find((row) => textOf(row.querySelector('th b')) === option)!
      .querySelectorAll('td.n'),
  ].map(textOf);
export const notices = (desk: Desk): string[] => all(desk, '.notices li').map(textOf);
export const question = (desk: Desk): string => textOf(one(desk, 'form.q p'));

/** A list of the question, by its label. */
export const list = (within: Element, label: string): HTMLSelectElement =>
  one<HTMLSelectElement>(within, `select[aria-label="${label}"]`);

/** Chooses an entry of a list as a reader does. */
export function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

export const chooseScope = (desk: Desk, name: string): void =>
  all<HTMLLabelElement>(desk, '.seg label')
    .find((label) => textOf(label) === name)!
    .click();

export const inputRow = (desk: Desk, key: string): HTMLElement | undefined =>
  all(one(desk, 'cpo-inputs'), 'cpo-input-row').find(
    (row) => (row as unknown as { view: { key: string } }).view.key === key,
  );

/** Types into the search of the panel; nothing shows all inputs again. */
export async function search(desk: Desk, text: string): Promise<void> {
  const field = one<HTMLInputElement>(desk, 'input[type=search]');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled(desk);
}

/** Brings an input into the panel by its key. */
export async function find(desk: Desk, key: string): Promise<HTMLElement> {
  await search(desk, key);
  await eventually(() => inputRow(desk, key) !== undefined).toBe(true);
  await settled(desk);
  return inputRow(desk, key)!;
}

export const fieldOf = (row: Element): HTMLInputElement => one<HTMLInputElement>(row, 'input[type=text]');

/** Types into the field of an input and leaves it. */
export async function type(row: Element, text: string): Promise<void> {
  const field = fieldOf(row);
  await locatorOf(field).fill(text);
  field.blur();
}

/** The value that the run reads, in the unit shown. */
export const valueIn = (row: Element): number | null =>
  (row as unknown as { view: { value: number | null } }).view.value;

export const labelled = (within: Element, label: string): HTMLButtonElement =>
  one<HTMLButtonElement>(within, `button[aria-label="${label}"]`);

/** Every change with its value before and after, as the panel lists them. */
export const changed = (desk: Desk): string[] => all(desk, '.chg li').map((item) => textOf(item));

/** Goes through the browser's history and waits until it has. */
export async function travel(go: () => void): Promise<void> {
  const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  go();
  await gone;
  await frames();
}

/** Before the first stop of the Tab key. */
export async function startOf(desk: Desk): Promise<void> {
  // From a stop before it: what is inside a host that is no stop of Tab is skipped by WebKit.
  const before = document.createElement('button');
  desk.before(before);
  before.focus();
  await press('{Tab}');
  before.remove();
}
