/** What a reader does, in the form of WebDriver, which WebDriver BiDi shares. Used in pages and outside. */

export type Actions = readonly {
  readonly id: string;
  readonly type: 'key' | 'pointer';
  readonly parameters?: { readonly pointerType: 'mouse' };
  readonly actions: readonly Readonly<Record<string, unknown>>[];
}[];

/** Keys that write nothing, as the standard numbers them. */
const named: Readonly<Record<string, string>> = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Tab: '\uE004',
};

/** `{Shift>}{Tab}{/Shift}`, `{Enter}`, `12`: as the tests write keys. */
export function keys(text: string): Actions {
  const actions: { readonly type: string; readonly value: string }[] = [];
  for (const [, end, name, held, letter] of text.matchAll(/\{(\/?)(\w+)(>?)\}|([^])/gu)) {
    const value = letter ?? named[name!] ?? name!;
    if ([...value].length !== 1) throw new Error(`no key ${name}`);
    if (!end) actions.push({ type: 'keyDown', value });
    if (!held) actions.push({ type: 'keyUp', value });
  }
  return [{ id: 'keyboard', type: 'key', actions }];
}

type Point = readonly [x: number, y: number];

const mouse = (actions: Actions[number]['actions']): Actions => [
  { id: 'mouse', type: 'pointer', parameters: { pointerType: 'mouse' }, actions },
];

const move = ([x, y]: Point): Readonly<Record<string, unknown>> => ({
  type: 'pointerMove',
  ...{ x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' },
});
const [down, up] = [
  { type: 'pointerDown', button: 0 },
  { type: 'pointerUp', button: 0 },
];

/** From beside it: a pointer that is there already would not move. */
export const moveTo = ([x, y]: Point): Actions => mouse([move([x - 1, y]), move([x, y])]);
export const clickAt = (point: Point): Actions => mouse([move(point), down, up]);
export const drag = (from: Point, to: Point): Actions => mouse([move(from), down, move(to), up]);
