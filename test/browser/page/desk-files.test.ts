import { expect, it, onTestFinished, vi } from 'vitest';
import { all, button, one, textOf } from '../mount.ts';
import { eventually, known, linkTo, mountDesk, notices, type Desk } from './desk.ts';
import { savedFiles } from './saved-files.ts';

const patience = 240_000;
const entry = (desk: Desk, name: string): HTMLButtonElement =>
  all<HTMLButtonElement>(desk, 'header .pop button').find((one) => textOf(one).startsWith(name))!;
const line = (desk: Desk): string[] => all(desk, '.making').map(textOf);
const foot = (desk: Desk): string => textOf(one(one(desk, 'cpo-quotes'), '.foot [role=status]'));

it(
  'says that a file is being made, and makes it once however often a reader asks',
  async () => {
    const saved = savedFiles();
    const desk = await mountDesk(linkTo({ scope: 'fabric' }));
    const summary = one<HTMLElement>(desk, 'header summary');
    entry(desk, 'Workbook').click();
    entry(desk, 'Workbook').click();
    await desk.updateComplete;
    expect(line(desk)).toEqual(['Making the file: Workbook']);
    expect(textOf(all(desk, '[role=status]').at(-1))).toBe('Making the file: Workbook');
    expect(summary.getAttribute('aria-busy')).toBe('true');
    expect(entry(desk, 'JSON').ariaDisabled).toBe('true');
    await eventually(() => saved.length).toBe(1);
    await eventually(() => line(desk)).toEqual([]);
    expect(summary.hasAttribute('aria-busy')).toBe(false);

    button(desk, 'Quotes').click();
    await eventually(() => all(desk, 'cpo-quotes .foot').length + all(desk, '.foot').length > 0).toBe(true);
    button(one(desk, 'cpo-quotes'), 'Export workbook').click();
    await eventually(() => foot(desk)).toBe('Making the file: Workbook');
    button(one(desk, 'cpo-quotes'), 'Export workbook').click();
    await eventually(() => saved.length).toBe(2);
    await eventually(() => foot(desk)).toBe('0 quotes');
    entry(desk, 'JSON').click();
    // The engine takes one after the other: a second workbook would stand before it.
    await eventually(() => saved.length).toBe(3);
    await eventually(() => line(desk)).toEqual([]);
    entry(desk, 'Slide, SVG').click();
    await eventually(() => saved.length).toBe(4);
    await eventually(() => line(desk)).toEqual([]);
    entry(desk, 'Slide, PNG').click();
    await eventually(() => saved.length).toBe(5);
    const names = ['cpo-tco.xlsx', 'cpo-tco.xlsx', 'cpo-tco.json', 'cpo-tco-slide.svg', 'cpo-tco-slide.png'];
    expect(saved.map(({ name }) => name)).toEqual(names);
    const slide = new DOMParser().parseFromString(await saved[3]!.blob.text(), 'image/svg+xml');
    expect(slide.querySelector('title')!.textContent).toContain('accelerators');
    // Lines of a slide end where there is room.
    const [said, headline] = [slide.documentElement.textContent, textOf(one(one(desk, 'cpo-answer'), 'h1'))];
    expect(said.replace(/\s/g, '')).toContain(headline.replace(/\s/g, ''));
    const drawn = await createImageBitmap(saved[4]!.blob);
    expect([drawn.width, drawn.height]).toEqual([1920, 1080]);
    await known(desk);
  },
  patience,
);

it(
  'says in one sentence where a file cannot be made, and goes on',
  async () => {
    const desk = await mountDesk(linkTo({ scope: 'fabric', region: 'de' }));
    const { hash } = location;
    button(desk, 'Quotes').click();
    await eventually(() => all(one(desk, 'cpo-quotes'), '.foot').length).toBe(1);
    const urls = vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no room');
    });
    onTestFinished(() => urls.mockRestore());
    const sentence = 'Workbook: the file could not be made. Your scenario is as it was; try again.';
    button(one(desk, 'cpo-quotes'), 'Export workbook').click();
    await eventually(() => foot(desk)).toBe(sentence);
    expect(notices(desk)[0]).toBe(sentence);
    expect(location.hash).toBe(hash);
    urls.mockRestore();
    const saved = savedFiles();
    button(one(desk, 'cpo-quotes'), 'Export workbook').click();
    await eventually(() => saved.map(({ name }) => name)).toEqual(['cpo-tco.xlsx']);
    await known(desk);
  },
  patience,
);
