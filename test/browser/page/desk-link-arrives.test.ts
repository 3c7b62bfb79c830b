import { expect, it, vi } from 'vitest';
import { all, button, faults, one, textOf } from '../mount.ts';
import { packed } from './packed.ts';
import {
  changed,
  choose,
  eventually,
  known,
  labelled,
  linkTo,
  list,
  mountDesk,
  notices,
  travel,
  type Desk,
} from './desk.ts';

const patience = 240_000;
const asked = (desk: Desk): string => all(desk, '.arriving').map(textOf).join();
const regionIs = (desk: Desk, region: string): Promise<void> =>
  eventually(() => list(desk, 'Region').value).toBe(region);

/** A desk on which a reader is at work. */
async function atWork(): Promise<Desk> {
  const desk = await mountDesk(linkTo({ capacity: '51.2T' }));
  choose(list(desk, 'Region'), 'de');
  await eventually(() => decodeURIComponent(location.hash)).toContain('"region":"de"');
  await known(desk);
  return desk;
}

it(
  'a link that comes while a reader is at work waits for a yes; kept, all is as it was',
  async () => {
    const found = faults();
    const desk = await atWork();
    const own = location.hash;
    location.hash = linkTo({ region: 'us-tx' });
    await eventually(() => asked(desk)).toContain('you have changes of your own');
    expect([list(desk, 'Region').value, location.hash]).toEqual(['de', own]);
    await travel(() => button(one(desk, '.arriving'), 'Keep mine').click());
    await eventually(() => asked(desk)).toBe('');
    expect([list(desk, 'Region').value, location.hash]).toEqual(['de', own]);
    expect(labelled(desk, 'Redo').ariaDisabled).toBe('true');
    await travel(() => labelled(desk, 'Undo').click());
    await regionIs(desk, 'us');
    expect(found).toEqual([]);
  },
  patience,
);

it(
  'opened, one Undo brings the own work back',
  async () => {
    const desk = await atWork();
    const own = location.hash;
    const other = linkTo({ region: 'us-tx' });
    location.hash = other;
    await eventually(() => asked(desk)).not.toBe('');
    button(one(desk, '.arriving'), 'Open it').click();
    await regionIs(desk, 'us-tx');
    await eventually(() => [location.hash, changed(desk).length]).toEqual([other, 1]);
    await eventually(() => notices(desk)).toEqual(['Another scenario was opened. Undo brings yours back.']);
    await travel(() => labelled(desk, 'Undo').click());
    await regionIs(desk, 'de');
    expect(location.hash).toBe(own);
  },
  patience,
);

it(
  'while it waits a reader works on, and both are kept',
  async () => {
    const desk = await atWork();
    location.hash = linkTo({ region: 'us-tx' });
    await eventually(() => asked(desk)).not.toBe('');
    choose(list(desk, 'Switch capacity'), '102.4T');
    await eventually(() => decodeURIComponent(location.hash)).not.toContain('51.2T');
    expect(asked(desk)).not.toBe('');
    const own = location.hash;
    button(one(desk, '.arriving'), 'Open it').click();
    await regionIs(desk, 'us-tx');
    await eventually(() => location.hash).not.toBe(own);
    await travel(() => labelled(desk, 'Undo').click());
    await regionIs(desk, 'de');
    expect(location.hash).toBe(own);
  },
  patience,
);

it(
  'a link of which nothing can be read changes nothing, and says why in one sentence',
  async () => {
    const desk = await atWork();
    const own = location.hash;
    for (const [link, why] of [
      ['#z=tVZNb-M2EP0rxpwlgaStWNat7SaLBXaRRdIc2qI', /cut off or changed/],
      [`#z=${'A'.repeat(1_000_000)}`, /at most 100000/],
    ] as const) {
      location.hash = link;
      // What is too long is not even asked about.
      await eventually(() => asked(desk) + notices(desk).join(' ')).not.toBe('');
      if (link.length < 1000) button(one(desk, '.arriving'), 'Open it').click();
      await eventually(() => notices(desk).join(' ')).toMatch(why);
      expect(notices(desk).at(-1)).toBe('Your scenario stays as it is.');
      expect([list(desk, 'Region').value, location.hash]).toEqual(['de', own]);
    }
  },
  patience,
);

it(
  'with many changes the address is packed and opens as what it is; too long for a link, a file is offered and a reload loses nothing',
  async () => {
    const notes = (length: number): Record<string, string> =>
      Object.fromEntries(
        [...'abcdefghijklmnopqrstuvwxyz']
          .flatMap((a) => ['x', 'y', 'z'].map((b) => [a, b]))
          .map(([a, b], i) => [`${a}${b}-1600g.endPrice`, packed(length, i)]),
      );
    const desk = await mountDesk(linkTo({ notes: notes(10) }));
    choose(list(desk, 'Region'), 'de');
    await eventually(() => location.hash).toMatch(/^#z=/);
    const { hash } = location;
    desk.remove();
    const again = await mountDesk(hash);
    await regionIs(again, 'de');
    expect(changed(again)).toHaveLength(79);
    again.remove();

    const long = await mountDesk(linkTo({ region: 'de', notes: notes(450) }));
    choose(list(long, 'Region'), 'us-tx');
    await eventually(() => location.hash).toBe('');
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    button(long, 'Share').click();
    await eventually(() => asked(long)).toContain('too long for a link');
    expect(copied).not.toHaveBeenCalled();
    copied.mockRestore();
    long.remove();
    // As a browser that loads the page anew: the entry of the history is there.
    const state = history.state as unknown;
    const loaded = await mountDesk('', state);
    await regionIs(loaded, 'us-tx');
    expect(changed(loaded)).toHaveLength(79);
  },
  patience,
);
