/** A page gone through with the keyboard alone. */
import { userEvent } from './user.ts';
import { all, textOf, until } from './mount.ts';

/** The element that has the focus, through shadow roots; null where the page has it. */
export function focused(): HTMLElement | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element === document.body || element === document.documentElement ? null : (element as HTMLElement | null);
}

/** Where a pointer rests when a drawer opens under it a tip may open too, and take the Esc that is meant for the drawer. */
export const pointerAway = (): Promise<void> => userEvent.hover(document.documentElement, { position: { x: 5, y: 5 } });

export const press = (keys: string): Promise<void> => userEvent.keyboard(keys);

/** What a reader would call it. */
export const nameOf = (element: Element): string =>
  `${element.localName} ${element.getAttribute('aria-label') ?? (textOf(element) || element.getAttribute('name') || element.className)}`.slice(
    0,
    80,
  );

/** Around an element as it is drawn: slots are around what is put into them. */
export function isAround(outer: Element, inner: Element): boolean {
  for (
    let at: Node | null = inner;
    at;
    at = (at as Element).assignedSlot ?? at.parentNode ?? (at as ShadowRoot).host ?? null
  )
    if (at === outer) return true;
  return false;
}

function topmostAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

/** Whether any of it is seen in the window, under nothing else. */
function isSeen(element: Element): boolean {
  // What is in a label is pressed, and outlined, as the whole label.
  const box = (element.closest('.seg label') ?? element).getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const [left, right] = [Math.max(0, box.left), Math.min(clientWidth, box.right)];
  const [top, bottom] = [Math.max(0, box.top), Math.min(clientHeight, box.bottom)];
  if (right <= left || bottom <= top) return false;
  return [0.5, 0.1, 0.9].some((y) =>
    [0.5, 0.1, 0.9].some((x) => {
      const hit = topmostAt(left + x * (right - left), top + y * (bottom - top));
      return hit !== null && (isAround(element, hit) || isAround(hit, element));
    }),
  );
}

/** Whether the focus is told by a line around the element, or around what it stands in. */
const isOutlined = (element: Element): boolean =>
  [element, element.parentElement, element.closest('label')].some((one) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || /inset|0px 0px 0px [2-9]px/.test(boxShadow);
  });

export interface Walk {
  readonly stops: readonly HTMLElement[];
  /** Stops whose focus is not seen, each with what is wrong. */
  readonly faults: readonly string[];
}

/** Day, month, year, and the calendar. */
const mostParts = 4;

/** Goes from stop to stop until the focus leaves, comes back to a stop, or leaves `within`. @param most Stops, against a trap. */
export async function walk(key: 'Tab' | 'Shift+Tab', within: Element, most = 600): Promise<Walk> {
  const keys = key === 'Tab' ? '{Tab}' : '{Shift>}{Tab}{/Shift}';
  const stops: HTMLElement[] = [];
  const faults: string[] = [];
  for (let at = focused(); at && isAround(within, at) && !stops.includes(at) && stops.length < most; at = focused()) {
    const stop = at;
    stops.push(at);
    if (!isOutlined(at)) faults.push(`no outline: ${nameOf(at)}`);
    // A browser may bring what has got the focus into view only when it draws again.
    await until(() => isSeen(stop), 2000).catch(() => faults.push(`hidden: ${nameOf(stop)}`));
    await press(keys);
    // A date has a stop for each of its parts.
    for (let parts = 1; focused() === at && parts < mostParts; parts++) await press(keys);
  }
  return { stops, faults };
}

const focusable = 'button, a[href], input, select, textarea, summary, [tabindex="0"]';

const isRadio = (element: Element): element is HTMLInputElement => element.matches('input[type=radio]');

/** What can have the focus. */
export const focusableIn = (within: Element): readonly HTMLElement[] =>
  all(within, focusable)
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .filter((one) => !one.matches(':disabled, [hidden], [tabindex="-1"]'))
    .filter((one) => !one.closest('[inert], dialog:not([open]), details:not([open]) > :not(summary)'));

/** What can have the focus and is no stop of a walk. Of radio buttons one is a stop; arrow keys reach the others. */
export function missed(within: Element, { stops }: Walk): readonly string[] {
  const names = new Set(stops.filter(isRadio).map(({ name }) => name));
  return focusableIn(within)
    .filter((one) => !stops.includes(one) && !(isRadio(one) && names.has(one.name)))
    .map(nameOf);
}
