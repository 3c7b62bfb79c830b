/** Resets that themes and frameworks put on a page; what they say of every element does not reach into this one. */
import { beforeAll, describe, expect, it } from 'vitest';
import { decided, hostBrowser, type HostPage } from './browser.ts';

const browser = hostBrowser();
let host: HostPage;
let clean: Look;

beforeAll(async () => {
  host = await browser.openShared('/hosts/plain.html');
  await decided(host.page);
  clean = await look();
});

const resets: Readonly<Record<string, string>> = {
  'all unset': '* { all: unset !important }',
  'type of every element':
    '* { font: italic 900 8px/3 fantasy !important; letter-spacing: .3em !important; word-spacing: 1em !important; text-transform: uppercase !important; font-variant: small-caps !important; font-stretch: 50% !important }',
  'text of every element':
    '* { text-indent: 3em !important; text-align: center !important; white-space: nowrap !important; word-break: break-all !important; hyphens: auto !important; tab-size: 0 !important; line-height: 4 !important; text-shadow: 2px 2px red !important }',
  'nothing to be seen':
    '* { color: transparent !important; -webkit-text-fill-color: transparent !important; visibility: hidden; caret-color: transparent !important; fill: transparent; stroke: red }',
  'nothing to be touched':
    '* { user-select: none !important; pointer-events: none; cursor: none !important; touch-action: none !important }',
  'a small root and content boxes':
    'html { font-size: 62.5% } *, *::before, *::after { box-sizing: content-box !important; margin: 0 !important; padding: 0 !important; border: 3px dotted red }',
  'everything in a line': 'main * { display: inline !important; float: left; vertical-align: super }',
  'columns from top to bottom':
    'main * { writing-mode: vertical-rl !important; text-orientation: upright !important; text-combine-upright: all !important }',
  'reboot of Bootstrap':
    '*, *::before, *::after { box-sizing: border-box } body { margin: 0; font-family: system-ui; font-size: 1rem; line-height: 1.5; color: #212529 } h1, h2, h3 { margin: 0 0 .5rem; font-weight: 500; line-height: 1.2 } table { caption-side: bottom; border-collapse: collapse } th { text-align: -webkit-match-parent } tbody, td, tr { border: 0 solid } label { display: inline-block } button, input, select { margin: 0; font: inherit } legend { float: left; width: 100%; font-size: 1.5rem } [hidden] { display: none !important }',
  'preflight of Tailwind':
    '*, ::before, ::after { box-sizing: border-box; border: 0 solid #e5e7eb } html { line-height: 1.5; tab-size: 4 } h1, h2, h3 { font-size: inherit; font-weight: inherit } a { color: inherit; text-decoration: inherit } button, input, select { background: transparent; padding: 0; line-height: inherit; color: inherit } svg, canvas { display: block; vertical-align: middle } ul { list-style: none; margin: 0; padding: 0 } dd, p { margin: 0 }',
  'quirks of older sites':
    '* { list-style: square inside !important; border-spacing: 9px !important; empty-cells: hide !important; caption-side: bottom !important; quotes: none !important; color-scheme: only light } :not(:defined) { display: none } table { font-size: 60%; table-layout: fixed } label { float: left; width: 50% }',
};

/** What can be seen of the inside that an outside could have changed. */
interface Look {
  /** Inherited properties of every element, those apart that a host may set. */
  readonly styles: readonly string[];
  readonly overflow: readonly string[];
  /** Where the answer is. */
  readonly answer: { readonly width: number; readonly height: number };
}

const look = (): Promise<Look> =>
  host.page.evaluate(() => {
    const root = document.querySelector('cpo-tco')!.shadowRoot!;
    const properties = [
      ...['color', 'font-size', 'font-style', 'font-weight', 'font-stretch', 'font-variant', 'letter-spacing'],
      ...['line-height', 'text-align', 'text-indent', 'text-transform', 'text-shadow', 'white-space', 'word-break'],
      ...['word-spacing', 'hyphens', 'visibility', 'writing-mode', 'cursor', 'user-select', 'list-style-type'],
      ...['list-style-position', '-webkit-text-fill-color', 'caption-side', 'pointer-events', 'text-orientation'],
      ...['box-sizing', 'fill', 'stroke', 'border-spacing', 'direction'],
    ];
    const inside = [...root.querySelectorAll<HTMLElement>('.root, .root *:not(slot)')];
    const styles = inside.flatMap((element) => {
      const style = getComputedStyle(element);
      const name = `${element.localName}.${element.getAttribute('class') ?? ''}`;
      return properties.map((property) => `${name} ${property}: ${style.getPropertyValue(property)}`);
    });
    const overflow = inside
      .filter(
        ({ scrollWidth, clientWidth, localName }) =>
          clientWidth > 0 && scrollWidth > clientWidth + 1 && localName !== 'input',
      )
      .filter((element) => !element.closest('.scroll, .vh, svg'))
      .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`);
    const { width, height } = root.querySelector('.answer')!.getBoundingClientRect();
    return { styles, overflow, answer: { width, height } };
  });

describe.each(Object.entries(resets))('%s', (_, css) => {
  let reset: Look;

  beforeAll(async () => {
    const style = await host.page.addStyleTag({ content: css });
    reset = await look();
    await style.evaluate((element) => (element as Element).remove());
  });

  it('leaves the style of everything inside', () => {
    expect([...new Set(reset.styles.filter((style, i) => style !== clean.styles[i]))]).toEqual([]);
  });

  it('causes no horizontal overflow', () => {
    expect(reset.overflow).toEqual([]);
  });

  it('leaves the answer in sight', () => {
    expect(reset.answer.width).toBeGreaterThan(300);
    expect(reset.answer.height).toBeGreaterThan(20);
  });
});

it('text is no smaller than 12 px on a page with a small root', async () => {
  const style = await host.page.addStyleTag({ content: 'html { font-size: 62.5% }' });
  const sizes = await host.page
    .locator('cpo-tco .root *')
    .evaluateAll((all) =>
      all
        .filter((element) =>
          [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== ''),
        )
        .map((element) => parseFloat(getComputedStyle(element).fontSize)),
    );
  await style.evaluate((element) => (element as Element).remove());
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});

it('the font is that of the page', async () => {
  const style = await host.page.addStyleTag({ content: 'body { font-family: Courier }' });
  const font = await host.page.locator('cpo-tco .answer').evaluate((element) => getComputedStyle(element).fontFamily);
  await style.evaluate((element) => (element as Element).remove());
  expect(font).toBe('Courier');
});
