import { expect, it, onTestFinished, vi } from 'vitest';
import { all, button, faults, one, textOf } from '../mount.ts';
import {
  badge,
  becomes,
  changed,
  changes,
  choose,
  costs,
  eventually,
  find,
  known,
  labelled,
  linkTo,
  list,
  mountDesk,
  notices,
  slow,
  travel,
  type,
} from './desk.ts';

const patience = 240_000;
const own = { capacity: '51.2T', inputs: { 'cpo.endPrice': 333 } };
const other = { region: 'us-tx' };

it(
  'opens its scenario, then the link that is put into the same tab, and Back returns',
  async () => {
    const found = faults();
    const desk = await mountDesk(linkTo(own));
    expect(location.hash).toBe(linkTo(own));
    expect(list(desk, 'Switch capacity').value).toBe('51.2T');
    expect(changed(desk).join()).toContain('333');
    expect(notices(desk)).toEqual([]);
    const before = costs(desk).join();

    location.hash = linkTo(other);
    await eventually(() => list(desk, 'Region').value).toBe('us-tx');
    await known(desk);
    expect(list(desk, 'Switch capacity').value).toBe('102.4T');
    expect(changed(desk)).toHaveLength(1);
    expect(location.hash).toBe(linkTo(other));
    expect(notices(desk)).toEqual(['Another scenario was opened. Undo brings yours back.']);
    expect(labelled(desk, 'Undo').ariaDisabled).toBe('false');

    await travel(() => history.back());
    await becomes(desk, () => costs(desk).join(), before);
    expect([list(desk, 'Switch capacity').value, location.hash]).toEqual(['51.2T', linkTo(own)]);
    await travel(() => history.forward());
    await eventually(() => list(desk, 'Region').value).toBe('us-tx');
    expect(found).toEqual([]);
  },
  patience,
);

it(
  'keeps what is right of a link, names what is not, and leaves the address until the next edit',
  async () => {
    const mangled = `${linkTo({ capacity: '51.2T', region: 'us-tx', inputs: { 'cpo.endPrice': 333, nothing: 1 } })}).`;
    const desk = await mountDesk(mangled);
    expect(location.hash).toBe(mangled);
    expect([list(desk, 'Switch capacity').value, list(desk, 'Region').value]).toEqual(['51.2T', 'us-tx']);
    expect(changed(desk).join()).toContain('333');
    expect(notices(desk)).toEqual([expect.stringMatching(/nothing.*allowed/)]);

    choose(list(desk, 'Region'), 'de');
    await eventually(() => location.hash).not.toBe(mangled);
    expect(decodeURIComponent(location.hash)).toContain('"region":"de"');
    expect(decodeURIComponent(location.hash)).not.toContain('nothing');
    await eventually(() => notices(desk)).toEqual([]);
    await travel(() => history.back());
    await eventually(() => list(desk, 'Region').value).toBe('us-tx');
    expect(location.hash).toBe(mangled);
  },
  patience,
);

it(
  'holds currency and cases, and Share copies a link that opens the same',
  async () => {
    const first = await mountDesk(
      `#currency=EUR&rate=0.5&draws=1024&scenario=${encodeURIComponent('{"scope":"switch"}')}`,
    );
    expect(textOf(one(one(first, 'cpo-answer'), '.verdict'))).toContain('EUR');
    expect(textOf(one(one(first, 'cpo-answer'), 'cpo-figure'))).toContain('1,024 simulated cases');
    const row = await find(first, 'cpo-1600g.endPrice');
    await type(row, '400');
    await eventually(() => decodeURIComponent(location.hash)).toContain('"cpo-1600g.endPrice":800');
    await known(first);
    const [cost, verdict] = [costs(first).join(), badge(first)];

    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    button(first, 'Share').click();
    await eventually(() => all(first, '.share').map(textOf)).toEqual(['Copied']);
    const link = new URL(copied.mock.calls[0]![0]);
    copied.mockRejectedValueOnce(new Error('refused'));
    one<HTMLButtonElement>(first, '.share').click();
    await eventually(() => notices(first)).toEqual([expect.stringContaining('refused to copy')]);
    copied.mockRestore();
    expect(link.hash).toContain('currency=EUR&rate=0.5&draws=1024&');
    first.remove();

    const second = await mountDesk(link.hash);
    expect([costs(second).join(), badge(second)]).toEqual([cost, verdict]);
    expect(notices(second)).toEqual([]);
  },
  patience,
);

it(
  'writes what waits before the page is left, and works on where the browser refuses an address',
  async () => {
    const found = faults();
    const desk = await mountDesk();
    const row = await find(desk, 'facility.pue');
    const slider = one<HTMLInputElement>(row, 'input[type=range]');
    const move = (position: number): void => {
      slider.value = String(position);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    };
    // All timers of the address stand still: only leaving the page can write it.
    const replaced = vi.spyOn(history, 'replaceState');
    const held = vi.spyOn(window, 'setTimeout').mockImplementation(() => 0 as unknown as ReturnType<typeof setTimeout>);
    const shown = (): string => (row as unknown as { view: { value: number } }).view.value.toString();
    const before = shown();
    move(300);
    await vi.waitUntil(() => shown() !== before, slow);
    const first = location.hash;
    const middle = shown();
    move(600);
    await vi.waitUntil(() => shown() !== middle, slow);
    expect([location.hash, replaced.mock.calls.length]).toEqual([first, 0]);
    dispatchEvent(new Event('pagehide'));
    held.mockRestore();
    replaced.mockRestore();
    expect(decodeURIComponent(location.hash)).toContain(`"facility.pue":${shown()}`);

    const push = vi.spyOn(history, 'pushState').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    const cost = costs(desk).join();
    choose(list(desk, 'Switch capacity'), '51.2T');
    await changes(desk, () => costs(desk).join(), cost);
    expect(push).toHaveBeenCalled();
    push.mockRestore();
    expect([notices(desk), found]).toEqual([[], []]);
  },
  patience,
);

it(
  'keeps the last move of a slider when Back comes before it is written',
  async () => {
    const desk = await mountDesk();
    const row = await find(desk, 'facility.pue');
    const slider = one<HTMLInputElement>(row, 'input[type=range]');
    const shown = (): number => (row as unknown as { view: { value: number } }).view.value;
    const first = shown();
    const held = vi.spyOn(window, 'setTimeout').mockImplementation(() => 0 as unknown as ReturnType<typeof setTimeout>);
    for (const position of [300, 600]) {
      const before = shown();
      slider.value = String(position);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await vi.waitUntil(() => shown() !== before, slow);
    }
    const last = shown();
    held.mockRestore();
    await travel(() => history.back());
    await vi.waitUntil(() => shown() === first, slow);
    await travel(() => history.forward());
    await vi.waitUntil(() => shown() === last, slow);
    expect(decodeURIComponent(location.hash)).toContain(`"facility.pue":${last}`);
  },
  patience,
);

it(
  'Cite copies one line with edition, its month and a link that names it, in either language',
  async () => {
    const desk = await mountDesk();
    const { edition } = (desk as unknown as { view: { question: { edition: string } } }).view.question;
    const [year, month] = edition.split('.');
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    onTestFinished(() => copied.mockRestore());
    const cite = one<HTMLButtonElement>(one(desk, 'cpo-answer'), '[slot=more]');
    expect(textOf(cite)).toBe('Cite');
    cite.click();
    await eventually(() => textOf(cite)).toBe('Copied');
    expect(all(desk, 'p[role=status].vh').map(textOf)).toContain('Citation copied.');
    const named = new Date(Date.UTC(Number(year), Number(month) - 1));
    const inWords = (locale: string): string =>
      named.toLocaleDateString(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    const english = copied.mock.calls[0]![0];
    expect(english).toMatch(/^cpo-tco, “.+”, edition [^\n]+$/);
    expect(english).toContain(`edition ${edition}, ${inWords('en')}, http`);
    const link = new URL(/http.*$/.exec(english)![0]);
    expect(decodeURIComponent(link.hash)).toBe(`#scenario={"edition":"${edition}"}`);
    await eventually(() => textOf(cite)).toBe('Cite');

    choose(list(desk, 'Language'), 'de');
    await eventually(() => textOf(cite)).toBe('Zitieren');
    onTestFinished(() => localStorage.clear());
    cite.click();
    await eventually(() => copied.mock.calls.length).toBe(2);
    expect(copied.mock.calls[1]![0]).toContain(`Ausgabe ${edition}, ${inWords('de')}, http`);
    desk.remove();

    const other = await mountDesk(link.hash);
    expect(notices(other)).toEqual([]);
  },
  patience,
);
