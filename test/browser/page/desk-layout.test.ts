import { describe, expect, it } from 'vitest';
import { all, frames, one, show, textOf } from '../mount.ts';
import { eventually, fewDraws, known, linkTo, mountDesk, notices, type Desk } from './desk.ts';

const patience = 120_000;
const fabric = fewDraws({ scope: 'fabric' });
const answer = (desk: Desk): HTMLElement => one(desk, 'cpo-answer');
const box = (element: Element): DOMRect => element.getBoundingClientRect();

describe('on a phone', () => {
  it(
    'no part scrolls sideways at 320 px, and the question takes three lines at 360 px',
    async () => {
      await show(320);
      const desk = await mountDesk(fabric);
      expect(document.documentElement.scrollWidth).toBe(320);
      await show(360);
      const lines = Math.round(box(one(desk, 'form.q p')).height / 28);
      expect(lines).toBeLessThanOrEqual(2);
      const [scope, presets] = [one(desk, '.seg'), one(desk, '.pre')].map(box);
      expect(scope!.right).toBeLessThan(presets!.left);
      expect(Math.abs(scope!.bottom - presets!.bottom)).toBeLessThan(2);
    },
    patience,
  );

  it(
    'a cost can be opened, and what an option is takes one line',
    async () => {
      await show(360);
      const desk = await mountDesk(fabric);
      const cost = one(answer(desk), 'td.cost button');
      cost.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = box(cost);
      expect(answer(desk).shadowRoot!.elementFromPoint(left + width / 2, top + height / 2)).toBe(cost);
      for (const detail of all(answer(desk), 'tbody th small')) expect(box(detail).height).toBeLessThan(20);
    },
    patience,
  );

  it(
    'five options stand one under the other with their figures at one edge',
    async () => {
      await show(360);
      const desk = await mountDesk(fabric);
      const row = all(one(desk, 'cpo-power'), 'table.even tbody tr')[0]!;
      const numbers = [...row.querySelectorAll('td .num')].map(box);
      expect(numbers.length).toBe(5);
      expect(new Set(numbers.map(({ right }) => Math.round(right))).size).toBe(1);
      expect(new Set(numbers.map(({ top }) => Math.round(top))).size).toBe(5);
    },
    patience,
  );

  it(
    'controls are 44 px high, the inputs use the whole sheet, and Esc closes it',
    async () => {
      await show(360);
      const desk = await mountDesk();
      const open = one<HTMLButtonElement>(desk, '.dock .pr');
      open.click();
      const sheet = one(desk, 'aside');
      await eventually(() => box(sheet).height).toBeGreaterThan(400);
      await known(desk);
      expect(box(one(sheet, 'cpo-inputs')).width).toBe(360 - 2 * 18);
      const controls = all(desk, '.bt, .ib, .box, .field, summary, span.seg').filter((one) => one.checkVisibility());
      expect(controls.length).toBeGreaterThan(10);
      expect(controls.filter((control) => box(control).height < 44).map((one) => one.outerHTML)).toEqual([]);
      const close = one(sheet, '.close');
      expect(box(close).bottom).toBeLessThanOrEqual(box(one(sheet, '.srch')).top);
      sheet.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      await eventually(() => sheet.checkVisibility()).toBe(false);
      expect(desk.shadowRoot!.activeElement).toBe(open);
    },
    patience,
  );
});

it(
  'on a tablet the answer is a table, none of it outside the page',
  async () => {
    await show(768);
    const desk = await mountDesk(fabric);
    const table = one(answer(desk), 'table');
    expect(getComputedStyle(table).display).toBe('table');
    expect(box(table).right).toBeLessThanOrEqual(768 - 16);
  },
  patience,
);

it(
  'the section bar says which section is read, and what a link holds in vain stands before the answer',
  async () => {
    await show(1280);
    const desk = await mountDesk(linkTo({ scope: 'switch', nothing: 1 }));
    expect(notices(desk).length).toBe(1);
    expect(box(one(desk, '.notices')).bottom).toBeLessThan(box(one(answer(desk), '.badge')).top);
    const current = (): string => textOf(one(desk, '.sec [aria-current]'));
    expect(current()).toBe('What fits');
    one(desk, '#power').scrollIntoView();
    await eventually(current).toBe('Power');
    one(desk, '#cost').scrollIntoView();
    await eventually(current).toBe('Cost');
    // At the end of the page one that is seen is marked, and one that a reader chose stays.
    const end = (): void => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    end();
    await eventually(() => ['Investment', 'Carbon', 'Sources'].includes(current())).toBe(true);
    one<HTMLAnchorElement>(desk, '.sec a[href="#sources"]').click();
    await eventually(current).toBe('Sources');
    end();
    await frames();
    expect(current()).toBe('Sources');
  },
  patience,
);
