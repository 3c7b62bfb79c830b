import { afterAll, expect, onTestFinished } from 'vitest';
import '../../../../src/widget/cpo-tco.define.ts';
import type { CpoTco } from '../../../../src/widget/cpo-tco.ts';
import type { TcoResultEvent } from '../../../../src/widget/tco-events.ts';
import { all, atEnd, caught, eventually, forGroup, locatorOf, one, settled, textOf, until } from '../../mount.ts';

export interface Host {
  readonly properties?: Partial<CpoTco>;
  /** What stands inside the element. */
  readonly children?: readonly Node[];
  /** Where the element stands; the body unless given. */
  readonly within?: Element;
}

/** An element as a page has it, before anything was computed. */
export function place(attributes: Readonly<Record<string, string>> = {}, host: Host = {}): CpoTco {
  const element = document.createElement('cpo-tco');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, host.properties);
  element.append(...(host.children ?? []));
  (host.within ?? document.body).append(element);
  atEnd(() => element.remove());
  return element;
}

/** An element that shows a whole first result. */
export async function mountTco(attributes: Readonly<Record<string, string>> = {}, host: Host = {}): Promise<CpoTco> {
  const element = place(attributes, host);
  await shown(element);
  return element;
}

/** Elements for all tests of a file that only look at them: each is made by the first that asks, and goes with the last. */
export function seen(): (attributes?: Readonly<Record<string, string>>) => Promise<CpoTco> {
  const made = new Map<string, Promise<CpoTco>>();
  const ends: (() => unknown)[] = [];
  afterAll(() => ends.forEach((end) => void end()));
  return (attributes = {}) => {
    const key = JSON.stringify(attributes);
    if (!made.has(key))
      made.set(
        key,
        forGroup(ends, () => mountTco(attributes)),
      );
    return made.get(key)!;
  };
}

/** Waits for a whole view of a result of the engine. */
export async function shown(element: CpoTco): Promise<void> {
  await element.ready;
  // What is away from the view is not drawn.
  element.scrollIntoView();
  await until(() => all(element, '.root:not(.partial)').length === 1);
  await settled(element);
}

/** Does what changes the result and waits for the result that is then announced. */
export async function resultAfter(element: CpoTco, work: () => unknown): Promise<TcoResultEvent> {
  const told = new Promise<TcoResultEvent>((resolve) =>
    element.addEventListener('cpo-tco-result', resolve, { once: true }),
  );
  await work();
  const event = await told;
  await settled(element);
  return event;
}

export const script = (scenario: unknown): HTMLScriptElement => {
  const child = document.createElement('script');
  child.type = 'application/json';
  child.textContent = typeof scenario === 'string' ? scenario : JSON.stringify(scenario);
  return child;
};

export const paragraph = (text: string, slot?: string): HTMLElement => {
  const child = document.createElement('p');
  child.textContent = text;
  if (slot) child.slot = slot;
  return child;
};

/** What the console is warned of, to the end of the test. */
export function warnings(): string[] {
  const found: string[] = [];
  const original = console.warn;
  console.warn = (...words: unknown[]) => void found.push(words.map(String).join(' '));
  onTestFinished(() => void (console.warn = original));
  return found;
}

export const inputNames = (element: CpoTco): string[] =>
  all(element, '.input .label span:first-child').map((label) => textOf(label));

/** The row of an input by its name in words. */
export function row(element: CpoTco, name: string): HTMLElement {
  const found = all(element, '.input').find((input) => textOf(input.querySelector('.label span')) === name);
  if (!found) throw new Error(`no input ${name} among ${inputNames(element).join(', ')}`);
  return found;
}

export const fieldIn = (of: Element): HTMLInputElement => of.querySelector<HTMLInputElement>('input[type=text]')!;
export const sliderIn = (of: Element): HTMLInputElement => of.querySelector<HTMLInputElement>('input[type=range]')!;

/** Types into the field of an input and leaves it. */
export async function enter(element: CpoTco, name: string, text: string): Promise<void> {
  const field = fieldIn(row(element, name));
  await locatorOf(field).fill(text);
  field.blur();
  await settled(element);
}

/** The same with what is refused: waits until the field says why. */
export async function enterRefused(element: CpoTco, name: string, text: string): Promise<void> {
  await enter(element, name, text);
  await eventually(() => fieldIn(row(element, name)).getAttribute('aria-invalid')).toBe('true');
}

/** What a browser does when a slider is dragged over these positions and let go. */
export async function drag(element: CpoTco, name: string, positions: readonly number[]): Promise<void> {
  const slider = sliderIn(row(element, name));
  for (const position of positions) {
    slider.value = String(position);
    slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await settled(element);
  }
  slider.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
}

export const answerOf = (element: CpoTco): string => textOf(one(element, '.difference'));
/** The answer across all options. */
export const decisionOf = (element: CpoTco): string => textOf(one(element, '[part=answer]'));
export const statusIn = (element: CpoTco): HTMLElement => one(element, '.vh[role=status]');
export const optionsIn = (element: CpoTco): string[] =>
  [...all(element, 'table.bars')[0]!.querySelectorAll('tbody th')].map((cell) => textOf(cell));

export { caught, eventually, expect, settled };
