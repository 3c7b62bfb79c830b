/** What stands in the place of test/browser/user.ts in Firefox and WebKit: real keys and a real pointer, through the driver. */
import { commands, page as window } from 'vitest/browser';
import { clickAt, drag, keys, moveTo, type Actions } from './actions.ts';

declare module 'vitest/browser' {
  interface BrowserCommands {
    act: (actions: Actions) => Promise<void>;
  }
}

type Point = readonly [x: number, y: number];

/** Where the document stands in the window of the browser: tests run in a frame. */
function origin(): Point {
  const { left, top } = globalThis.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
  return [left, top];
}

/** A point of an element in the window of the browser, its middle unless given. */
function pointOf(element: Element, position?: { readonly x: number; readonly y: number }): Point {
  const inside = (): DOMRect => element.getBoundingClientRect();
  const { left, top, width, height } = inside();
  const isSeen = left >= 0 && top >= 0 && left + width <= innerWidth && top + height <= innerHeight;
  if (!isSeen && !position) element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const box = inside();
  const [x, y] = origin();
  return [x + box.left + (position?.x ?? box.width / 2), y + box.top + (position?.y ?? box.height / 2)];
}

/**
 * Keys go to the frame that has the focus. Behind its first and last stop the bars of the browser would have it, and keep it: a button
 * before and one after the frame are stops of the page around it.
 */
function focusFrame(): void {
  const around = globalThis.parent.document;
  if (!around.querySelector('.beside-tests')) {
    for (const put of ['prepend', 'append'] as const) {
      const button = around.createElement('button');
      button.className = 'beside-tests';
      button.style.cssText =
        'position: fixed; top: 0; left: 0; width: 1px; height: 1px; opacity: 0; pointer-events: none';
      around.body[put](button);
    }
  }
  if (around.activeElement !== globalThis.frameElement || !document.hasFocus()) globalThis.focus();
}

async function press(text: string): Promise<void> {
  focusFrame();
  await commands.act(keys(text));
}

/** Writes a text in the place of another, in one edit: key by key, what is not yet the whole text would count too. */
function fill(element: Element, text: string): void {
  const field = element as HTMLInputElement | HTMLTextAreaElement;
  focusFrame();
  field.focus();
  const isNew = !filled.has(field);
  if (isNew) filled.set(field, field.value);
  field.select();
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  if (field.value !== text) throw new Error(`${text} was written as ${field.value}`);
  if (isNew) tellWhenLeft(field);
}

/** Fields that were filled and not left yet, with what stood in them before. */
const filled = new Map<Element, string>();

/** Tells of a change when a field is left, as browsers do of what a reader wrote: of what a script wrote not all of them do. */
function tellWhenLeft(field: HTMLInputElement | HTMLTextAreaElement): void {
  const before = filled.get(field)!;
  const left = (event: Event): void => {
    if (event.composedPath()[0] !== field) return;
    filled.delete(field);
    field.removeEventListener('change', told);
    globalThis.removeEventListener('blur', left, true);
    if (field.value !== before) field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  // The browser tells of it by itself before the field is left.
  const told = (): void => {
    filled.delete(field);
    globalThis.removeEventListener('blur', left, true);
  };
  field.addEventListener('change', told, { once: true });
  globalThis.addEventListener('blur', left, true);
}

function selectOptions(element: Element, entry: string): void {
  const list = element as HTMLSelectElement;
  const found = [...list.options].find(({ value, label }) => value === entry || label === entry);
  if (!found) throw new Error(`no entry ${entry}`);
  list.value = found.value;
  for (const type of ['input', 'change'])
    list.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
}

class Place {
  constructor(private readonly find: () => Element) {}
  readonly element = (): Element => this.find();
  readonly click = (): Promise<void> => commands.act(clickAt(pointOf(this.find())));
  readonly hover = (): Promise<void> => commands.act(moveTo(pointOf(this.find())));
  readonly fill = (text: string): Promise<void> => Promise.resolve(fill(this.find(), text));
  readonly selectOptions = (entry: string): Promise<void> => Promise.resolve(selectOptions(this.find(), entry));
  readonly dropTo = (other: Place): Promise<void> => commands.act(drag(pointOf(this.find()), pointOf(other.find())));
}

/** Elements through open shadow roots. */
function* everyElement(within: ParentNode = document): Generator<Element> {
  for (const element of within.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everyElement(element.shadowRoot);
  }
}

const roles: Readonly<Record<string, string>> = { radio: 'input[type=radio]', combobox: 'select' };

/** What the label of a field says beside the field. */
function nameOf(element: Element): string {
  const label = (element as HTMLInputElement).labels?.[0]?.cloneNode(true) as Element | undefined;
  label?.querySelectorAll('[aria-hidden=true], select').forEach((one) => one.remove());
  return element.getAttribute('aria-label') ?? label?.textContent.trim() ?? '';
}

function theOne(what: string, is: (element: Element) => boolean): Place {
  return new Place(() => {
    for (const element of everyElement()) if (is(element)) return element;
    throw new Error(`nothing is ${what}`);
  });
}

let hasChanged = false;

/**
 * After a change of the window WebKit lays out new elements by the media queries of the window before, where no element that shares
 * their sheets was in the document: tests, each with a desk of its own, change it while the document is empty. Readers have a desk
 * there all the time. Sheets that an element takes once more when it has been drawn are asked anew.
 */
if (import.meta.env.VITE_ENGINE === 'webkit') {
  const adopted = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'adoptedStyleSheets')!;
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
    ...adopted,
    set(this: ShadowRoot, sheets: readonly CSSStyleSheet[]) {
      if (hasChanged) this.host.getBoundingClientRect();
      adopted.set!.call(this, sheets);
      if (!hasChanged) return;
      requestAnimationFrame(() => {
        if (this.isConnected) adopted.set!.call(this, [...(adopted.get!.call(this) as CSSStyleSheet[])]);
      });
    },
  });
}

export const page = {
  viewport: async (width: number, height: number): Promise<void> => {
    await window.viewport(width, height);
    hasChanged = true;
  },
  getByTestId: (id: string): Place => theOne(`marked ${id}`, (element) => element.getAttribute('data-testid') === id),
  getByRole: (role: string, { name }: { readonly name: string | RegExp }): Place =>
    theOne(`a ${role} ${String(name)}`, (element) => {
      if (!element.matches(roles[role]!)) return false;
      return typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element));
    }),
};

export const userEvent = {
  keyboard: press,
  tab: (): Promise<void> => press('{Tab}'),
  fill: (element: Element, text: string): Promise<void> => Promise.resolve(fill(element, text)),
  type: async (element: Element, text: string): Promise<void> => {
    await commands.act(clickAt(pointOf(element)));
    await press(text);
  },
  selectOptions: (element: Element, entry: string): Promise<void> => Promise.resolve(selectOptions(element, entry)),
  hover: (
    element: Element,
    options?: { readonly position: { readonly x: number; readonly y: number } },
  ): Promise<void> => commands.act(moveTo(pointOf(element, options?.position))),
};

interface Media {
  readonly media: string;
  readonly features: readonly { readonly name: string; readonly value: string }[];
}

/** Neither browser can be asked for paper or another colour scheme; both begin with light on a screen. */
export const cdp = () => ({
  send: (method: string, { media, features }: Media): Promise<void> => {
    const isUsual = features.every(({ name, value }) => name === 'prefers-color-scheme' && value === 'light');
    return media === '' && isUsual
      ? Promise.resolve()
      : Promise.reject(new Error(`only Chromium does ${method} of ${media || JSON.stringify(features)}`));
  },
});
