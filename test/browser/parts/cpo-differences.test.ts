import { expect, it } from 'vitest';
import type { CpoDifferences } from '../../../src/parts/differences/cpo-differences.ts';
import { all, caught, click, mount, one, textOf } from '../mount.ts';

const headlines = [
  { label: 'Power', value: '−5 W', detail: '−10 %', option: 'a', quantity: 'facilityPower' },
  { label: 'Cost', value: '+7 USD', detail: '+1 %', option: 'b', quantity: 'tcoWithoutIdle' },
];

const mountDifferences = (): Promise<CpoDifferences> => mount<CpoDifferences>('cpo-differences', { headlines });

it.each([
  ['label', 'dt', ['Power', 'Cost']],
  ['value', '.value', ['−5 W', '+7 USD']],
  ['detail', '.detail', ['−10 %', '+1 %']],
])('a difference shows its %s', async (_, selector, texts) => {
  expect(all(await mountDifferences(), selector).map(textOf)).toEqual(texts);
});

it('a difference asks for its explanation', async () => {
  const events = caught('cpo-explain');
  const element = await mountDifferences();
  await click(element, all(element, 'button')[1]!);
  expect(events.map(({ detail }) => detail)).toEqual([{ kind: 'difference', option: 'b', quantity: 'tcoWithoutIdle' }]);
});

it('differences without data are an empty list', async () => {
  expect(textOf(one(await mount<CpoDifferences>('cpo-differences', {}), 'dl'))).toBe('');
});
