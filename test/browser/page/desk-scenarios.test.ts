import axe from 'axe-core';
import { axeOptions, violationsIn } from '../../cases/axe-options.ts';
import { expect, it, onTestFinished, vi } from 'vitest';
import { all, button, chooseFiles, locatorOf, one, settled, textOf } from '../mount.ts';
import {
  changed,
  choose,
  eventually,
  find,
  known,
  labelled,
  linkTo,
  list,
  mountDesk,
  notices,
  opened,
  travel,
  type,
  type Desk,
} from './desk.ts';

/** What axe-core finds in the whole document, shadow trees included. */
const violations = async (): Promise<string[]> => violationsIn(await axe.run(document, axeOptions));

const patience = 240_000;
const drawer = (desk: Desk): HTMLElement => one(desk, 'cpo-scenarios');
const dialog = (desk: Desk): HTMLDialogElement => one<HTMLDialogElement>(drawer(desk), 'dialog');
const names = (desk: Desk): string[] => all(drawer(desk), '.held tbody tr:not(.ask) th').map(textOf);
const said = (desk: Desk): string => textOf(one(drawer(desk), '.said'));
const within = (desk: Desk, label: string): HTMLButtonElement => labelled(drawer(desk), label);

/** Nothing that a reader keeps is left for the next test. */
function clean(): void {
  const clear = (): void => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('cpo-tco.scenario.')) localStorage.removeItem(key);
  };
  clear();
  onTestFinished(clear);
}

async function show(desk: Desk): Promise<void> {
  button(desk, /^Scenarios/).click();
  await eventually(() => dialog(desk).open).toBe(true);
}

async function save(desk: Desk, name: string): Promise<void> {
  await locatorOf(one(drawer(desk), 'form.save input')).fill(name);
  one<HTMLButtonElement>(drawer(desk), 'form.save button').click();
  await eventually(() => said(desk)).toContain(`“${name}”`);
}

const fileOf = (content: unknown, name = 'mine.json'): File =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], name, { type: 'application/json' });

async function bring(desk: Desk, file: File): Promise<void> {
  chooseFiles(one<HTMLInputElement>(drawer(desk), 'input[type=file]'), file);
  await settled(desk);
}

it(
  'keeps scenarios only when asked, opens them with a question, and takes every step back',
  async () => {
    clean();
    const desk = await mountDesk(linkTo({ region: 'de' }));
    await show(desk);
    expect([names(desk), localStorage.length]).toEqual([[], 0]);
    await save(desk, 'Germany');
    expect(names(desk)).toEqual(['The present scenario', 'Germany']);
    dialog(desk).close();

    await type(await find(desk, 'facility.pue'), '1.4');
    await eventually(() => decodeURIComponent(location.hash)).toContain('"facility.pue":1.4');
    await show(desk);
    within(desk, 'Open “Germany”').click();
    await eventually(() => all(drawer(desk), '.ask').map(textOf).join()).toContain('not saved');
    expect(decodeURIComponent(location.hash)).toContain('1.4');
    one<HTMLButtonElement>(drawer(desk), '.ask .bt').click();
    await eventually(() => decodeURIComponent(location.hash)).not.toContain('1.4');
    expect(dialog(desk).open).toBe(false);
    await eventually(() => notices(desk)).toEqual(['“Germany” was opened. Undo brings back what stood before.']);
    await travel(() => labelled(desk, 'Undo').click());
    await eventually(() => decodeURIComponent(location.hash)).toContain('1.4');

    await show(desk);
    within(desk, 'Rename “Germany”').click();
    await eventually(() => all(drawer(desk), 'form.name input')).toHaveLength(1);
    await locatorOf(one(drawer(desk), 'form.name input')).fill('Frankfurt');
    one<HTMLButtonElement>(drawer(desk), 'form.name button').click();
    await eventually(() => names(desk)).toEqual(['The present scenario', 'Frankfurt']);
    within(desk, 'Remove “Frankfurt”').click();
    await eventually(() => names(desk)).toEqual([]);
    button(drawer(desk), 'Undo').click();
    await eventually(() => names(desk)).toEqual(['The present scenario', 'Frankfurt']);
  },
  patience,
);

it(
  'sets two scenarios side by side, blank where nothing changed',
  async () => {
    clean();
    const desk = await mountDesk(linkTo({ region: 'de', inputs: { 'facility.pue': 1.4 } }));
    await show(desk);
    await save(desk, 'Germany');
    dialog(desk).close();
    choose(list(desk, 'Region'), 'us-tx');
    await eventually(() => decodeURIComponent(location.hash)).toContain('us-tx');
    await known(desk);
    await show(desk);
    const compare = button(drawer(desk), 'Side by side');
    expect(compare.ariaDisabled).toBe('true');
    for (const box of all<HTMLInputElement>(drawer(desk), '.held input')) {
      box.click();
      await settled(desk);
    }
    compare.click();
    await eventually(() => all(drawer(desk), '.sbs thead th').map(textOf)).toEqual(['The present scenario', 'Germany']);
    const rows = all(drawer(desk), '.sbs tbody:last-of-type tr:not(.band)').map((row) => [...row.children].map(textOf));
    expect(rows).toEqual([
      ['Region', 'US Texas', 'Germany'],
      ['PUE', '1.4', '1.4'],
    ]);
    const options = all(drawer(desk), '.sbs tbody:nth-of-type(2) tr:not(.band)').map((row) => row.children.length);
    expect(options.length).toBeGreaterThan(1);
    expect(new Set(options)).toEqual(new Set([3]));

    expect(await violations()).toEqual([]);

    // Without its change the cell is blank.
    dialog(desk).close();
    labelled(desk, 'Reset PUE').click();
    await eventually(() => changed(desk)).toHaveLength(1);
    await show(desk);
    button(drawer(desk), 'Side by side').click();
    await eventually(() =>
      all(drawer(desk), '.sbs tbody:last-of-type tr:not(.band)').map((row) => [...row.children].map(textOf)),
    ).toEqual([
      ['Region', 'US Texas', 'Germany'],
      ['PUE', '', '1.4'],
    ]);
  },
  patience,
);

it(
  'says so in one sentence where the browser keeps nothing, and loses nothing',
  async () => {
    clean();
    const desk = await mountDesk(linkTo({ region: 'de' }));
    const refused = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    onTestFinished(() => refused.mockRestore());
    await show(desk);
    await locatorOf(one(drawer(desk), 'form.save input')).fill('Germany');
    one<HTMLButtonElement>(drawer(desk), 'form.save button').click();
    await eventually(() => said(desk)).toContain('The browser keeps nothing for this page');
    expect(decodeURIComponent(location.hash)).toContain('"region":"de"');
  },
  patience,
);

it(
  'opens a file, of one scenario or of all, and refuses what is none',
  async () => {
    clean();
    const desk = await mountDesk();
    await show(desk);
    await bring(desk, fileOf({ version: 2, region: 'de', inputs: { 'facility.pue': 1.3 }, view: { currency: 'EUR' } }));
    await eventually(() => list(desk, 'Region').value).toBe('de');
    await eventually(() => notices(desk)).toEqual(['“mine” was opened. Undo brings back what stood before.']);
    expect(location.hash).toContain('currency=EUR');
    const before = location.hash;

    await show(desk);
    await bring(desk, fileOf('no scenario', 'notes.json'));
    await eventually(() => notices(desk).join(' ')).toContain('Your scenario stays as it is.');
    expect(location.hash).toBe(before);

    await show(desk);
    await bring(
      desk,
      fileOf({
        scenarios: [
          { name: 'One', at: '2026-11-01', scenario: { region: 'se' } },
          { name: 'Two', at: '2026-11-02', scenario: {} },
        ],
      }),
    );
    await eventually(() => names(desk)).toEqual(['The present scenario', 'Two', 'One']);
    expect([said(desk), location.hash]).toEqual([expect.stringContaining('2 scenarios are added.'), before]);
  },
  patience,
);

it(
  'reports every change with a note that travels in the link',
  async () => {
    const desk = await mountDesk(linkTo({ region: 'de', inputs: { 'facility.pue': 1.38 } }));
    button(desk, 'Report of changes').click();
    const report = await opened(desk, 'cpo-changes');
    const rows = (): string[][] => all(report, 'tbody tr').map((row) => [...row.children].slice(0, 4).map(textOf));
    expect(rows()).toEqual([
      ['Region', 'US average', 'Germany', ''],
      ['PUE', '1.15', '1.38', '+20 %'],
    ]);
    expect(await violations()).toEqual([]);
    const field = one<HTMLInputElement>(report, 'input[aria-label="Note on PUE"]');
    await locatorOf(field).fill('measured in Frankfurt');
    field.blur();
    await eventually(() => decodeURIComponent(location.hash)).toContain(
      '"notes":{"facility.pue":"measured in Frankfurt"}',
    );
    one<HTMLDialogElement>(report, 'dialog').close();
    labelled(desk, 'Reset PUE').click();
    await eventually(() => decodeURIComponent(location.hash)).not.toContain('notes');
  },
  patience,
);
