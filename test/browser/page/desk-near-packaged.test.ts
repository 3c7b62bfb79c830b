/** An option that no comparison has by itself. */
import { expect, it } from 'vitest';
import { all, one, settled, show, textOf } from '../mount.ts';
import { drawAll, eventually, known, linkTo, mountDesk, optionsOf, type Desk } from './desk.ts';

const patience = 240_000;

const choice = (desk: Desk, name: string): HTMLInputElement =>
  all(one(desk, 'cpo-settings'), 'label.line')
    .find((label) => textOf(label) === name)!
    .querySelector('input')!;

it(
  'NPO is chosen among the options, joins the others and leaves again',
  async () => {
    await show(1280);
    const desk = await mountDesk();
    const before = optionsOf(desk);
    expect(before).not.toContain('NPO');
    expect(choice(desk, 'NPO').checked).toBe(false);
    choice(desk, 'NPO').click();
    await eventually(() => optionsOf(desk).length).toBe(before.length + 1);
    await known(desk);
    expect([...optionsOf(desk)].sort()).toEqual([...before, 'NPO'].sort());
    expect(choice(desk, 'NPO').checked).toBe(true);
    choice(desk, 'NPO').click();
    await eventually(() => optionsOf(desk)).toEqual(before);
  },
  patience,
);

it(
  'the drawing of a fabric has engines in sockets, and says so',
  async () => {
    await show(1280);
    const desk = await mountDesk(linkTo({ scope: 'fabric', options: ['npo'], baseline: 'npo' }));
    drawAll(desk);
    await settled(desk);
    const network = one(desk, 'cpo-network');
    await eventually(() => all(network, '.marks span').map(textOf)).toEqual([
      'pluggable module',
      'engine in a socket beside the chip',
    ]);
    expect(all(network, '.drawing rect.laser')).toHaveLength(0);
    expect(all(network, '.drawing rect.optics').length).toBeGreaterThan(0);
  },
  patience,
);
