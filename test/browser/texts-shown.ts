/** What a reader sees or is told of a page: texts that are of no language of the page, that are cut off, or that stand outside. */
import { untranslated } from '../cases/pseudo-language.ts';

/** Attributes that are read, or printed by a style. */
const told = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'data-l'] as const;

/** Every element within, through open shadow roots. */
function* elementsIn(within: Element | ShadowRoot): Generator<Element> {
  if (within instanceof Element) {
    yield within;
    if (within.shadowRoot) yield* elementsIn(within.shadowRoot);
  }
  for (const child of within.children) yield* elementsIn(child);
}

/** Where a page says itself that it is of another language. */
const isOther = (element: Element): boolean => element.closest('[lang=en], select.lang, option[lang]') !== null;

/** Nobody's language: styles, and formulas with names of the model. */
const silent = new Set(['style', 'script', 'template', 'code', 'pre']);

const place = (element: Element): string => {
  const { host } = element.getRootNode() as ShadowRoot;
  const classes = element.getAttribute('class')?.trim().replace(/\s+/g, '.') ?? '';
  return `${host ? `${host.localName} ` : ''}${element.localName}${classes && `.${classes}`}`;
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Texts with words that come from no words of the page, each with its place. */
export function foreignIn(within: Element): readonly string[] {
  const found: string[] = [];
  for (const element of elementsIn(within)) {
    if (silent.has(element.localName) || isOther(element)) continue;
    const texts = [
      ...[...element.childNodes].filter((node) => node instanceof Text).map(({ data }) => data),
      ...told.map((name) => element.getAttribute(name) ?? ''),
    ];
    for (const text of texts) {
      const words = untranslated(text);
      if (words.length > 0) found.push(`${place(element)}: ${words.join(' ')} | ${oneLine(text).slice(0, 90)}`);
    }
  }
  return found;
}

const hasText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

/** What only readers aloud are told is one pixel wide on purpose. */
const isHidden = (element: Element): boolean =>
  !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
  element.clientWidth <= 1 ||
  // Shown where it gets the focus.
  element.closest('.vh, .skip') !== null;

/** Elements that cut off the text that they hold. What a reader can scroll is not cut off. */
export function clippedIn(within: Element): readonly string[] {
  return [...elementsIn(within)].flatMap((element) => {
    if (!(element instanceof HTMLElement) || isHidden(element) || !hasText(element)) return [];
    const { overflowX } = getComputedStyle(element);
    const cuts = overflowX === 'hidden' || overflowX === 'clip';
    return cuts && element.scrollWidth > element.clientWidth
      ? [
          `${place(element)}: ${element.scrollWidth} in ${element.clientWidth} | ${oneLine(element.textContent).slice(0, 60)}`,
        ]
      : [];
  });
}

/** Elements that stand outside the window or the part that they are of, and in nothing that scrolls or hides them. */
export function tooWideIn(within: Element): readonly string[] {
  const { clientWidth } = document.documentElement;
  const page = document.documentElement.scrollWidth > clientWidth ? ['the page scrolls sideways'] : [];
  const outside = [...elementsIn(within)].flatMap((element) => {
    if (!(element instanceof HTMLElement) || isHidden(element) || isContained(element)) return [];
    const { left, right } = element.getBoundingClientRect();
    const isOutside = hasText(element) && (left < -1 || right > clientWidth + 1);
    const { host } = element.getRootNode() as ShadowRoot;
    const part = element instanceof HTMLTableCellElement && host ? host.getBoundingClientRect() : undefined;
    const isBeside = part !== undefined && (left < part.left - 1 || right > part.right + 1);
    return isOutside || isBeside
      ? [
          `${place(element)}: ${Math.round(left)} to ${Math.round(right)} | ${oneLine(element.textContent).slice(0, 60)}`,
        ]
      : [];
  });
  return [...page, ...outside];
}

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

function isContained(element: Element): boolean {
  for (let at = parentOf(element); at !== null; at = parentOf(at)) {
    const { overflowX, position } = getComputedStyle(at);
    if (['auto', 'scroll', 'hidden', 'clip'].includes(overflowX) && at !== document.body) return true;
    if (position === 'fixed') return false;
  }
  return false;
}

/** Numbers whose sign or unit would change sides on a page from right to left. */
export function unisolatedIn(within: Element): readonly string[] {
  return [...elementsIn(within)].flatMap((element) => {
    if (silent.has(element.localName) || !(element instanceof HTMLElement) || isHidden(element)) return [];
    return [...element.childNodes]
      .filter((node) => node instanceof Text)
      .flatMap((node) => wrongWay(node).map((text) => `${place(element)}: ${text}`));
  });
}

/** Signs that stand behind their number, as laid out. */
function wrongWay(node: Text): string[] {
  const left = (i: number): DOMRect => {
    const range = document.createRange();
    range.setStart(node, i);
    range.setEnd(node, i + 1);
    return range.getBoundingClientRect();
  };
  const found: string[] = [];
  for (const { index, 0: pair } of node.data.matchAll(/[−+](?=\d)|\d(?=\u00a0?[%])/g)) {
    const [a, b] = [left(index), left(index + pair.length)];
    if (a.width > 0 && b.width > 0 && a.top === b.top && a.left >= b.left) found.push(oneLine(node.data).slice(0, 60));
  }
  return found;
}

/** What WCAG 1.4.12 lets a reader set, in every shadow tree. */
export function spaceText(within: Element): void {
  const spacing = new CSSStyleSheet();
  spacing.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  );
  for (const { shadowRoot } of [within, ...elementsIn(within)])
    if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, spacing];
}
