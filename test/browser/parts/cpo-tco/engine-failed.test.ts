import { expect, it, vi } from 'vitest';
import { all, faults, textOf } from '../../mount.ts';
import { caught, eventually, paragraph, place } from './tco.ts';

vi.mock('../../../../src/widget/tco-engine.ts', () => ({
  TcoEngine: { of: () => Promise.reject(new Error('broken on purpose')) },
}));

it('without its engine an element with settings shows its fallback', async () => {
  const text = paragraph('About 1 kW less.');
  const element = place({ region: 'de' }, { children: [text] });
  await element.ready;
  await element.updateComplete;
  expect(text.checkVisibility()).toBe(true);
});

it('without its engine ready resolves with nothing', async () =>
  expect(await place({ region: 'de' }).ready).toBeNull());

it('without its engine there is one event, and nothing in the console', async () => {
  const [events, found] = [caught('cpo-tco-error'), faults()];
  const element = place({ region: 'de' });
  await element.ready;
  await eventually(() => events.length).toBe(1);
  await element.updateComplete;
  const [{ detail, bubbles, composed }] = events as [(typeof events)[0]];
  expect([typeof detail.message, bubbles, composed, found]).toEqual(['string', true, true, []]);
});

it('without its engine there is no result and no export', async () => {
  const element = place({ region: 'de' });
  await element.ready;
  await expect(element.export('json')).rejects.toThrow('cpo-tco: there is no result');
});

it('without its engine its state is an error', async () => {
  const element = place({ region: 'de' });
  await element.ready;
  expect(['ready', 'error'].map((state) => element.matches(`:state(${state})`))).toEqual([false, true]);
});

it('without its engine the defaults of the build stay, and nobody can change them', async () => {
  const element = place();
  await element.ready;
  await eventually(() => all(element, '[part=inputs]').length).toBe(1);
  await element.updateComplete;
  expect(all(element, '[part=inputs] input').every((input) => input.matches(':disabled'))).toBe(true);
});

it('without its engine the defaults say that they cannot be changed', async () => {
  const element = place();
  await element.ready;
  await eventually(() => textOf(all(element, 'p.refused')[0])).toBe(
    'The numbers cannot be changed: a part of the calculator could not be loaded.',
  );
});
