import { expect, it, onTestFinished, vi } from 'vitest';
import first from 'virtual:first-view';
import { all, button, faults, one, textOf } from '../mount.ts';
import { eventually, known, opened, placeDesk } from './desk.ts';

const patience = 240_000;

it(
  'what a reader asks for before all is drawn and the engine is there is done once it can be',
  async () => {
    const found = faults();
    const saved: Blob[] = [];
    const urls = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${saved.push(blob as Blob)}`);
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    onTestFinished(() => {
      urls.mockRestore();
      clicked.mockRestore();
    });
    const desk = placeDesk('', null, first);
    const exports = (): string[] => all(desk, '.top .pop button').map((entry) => textOf(entry.querySelector('b')));
    await eventually(() => exports().includes('CSV')).toBe(true);
    all(desk, '.top .pop button')[exports().indexOf('CSV')]!.click();
    const menu = one(desk, '.top summary');
    expect(desk.working).toBe(true);
    await eventually(() => saved.length).toBe(1);
    expect(await saved[0]!.text()).toContain('tcoWithoutIdle');
    await eventually(() => menu.hasAttribute('aria-busy')).toBe(false);
    await known(desk);
    expect(found).toEqual([]);
  },
  patience,
);

it(
  'a drawer that is asked for at once opens',
  async () => {
    const found = faults();
    const desk = placeDesk('', null, first);
    await eventually(() => all(desk, '.top .qb').length).toBe(1);
    button(desk, 'Quotes').click();
    button(await opened(desk, 'cpo-quotes'), 'Done').click();
    await known(desk);
    expect(found).toEqual([]);
  },
  patience,
);

it(
  'a section that is not drawn yet is gone to',
  async () => {
    const desk = placeDesk('', null, first);
    await eventually(() => all(desk, '.sec a[href="#sources"]').length).toBe(1);
    expect(all(desk, '#sources')).toEqual([]);
    one(desk, '.sec a[href="#sources"]').click();
    await eventually(() => desk.shadowRoot!.activeElement?.id).toBe('sources');
    await known(desk);
  },
  patience,
);
