import { expect, it } from 'vitest';
import '../../../src/parts/ranking/cpo-ranking.define.ts';
import type { CpoRanking } from '../../../src/parts/ranking/cpo-ranking.ts';
import { all, button, caught, cellsOf, click, mount, one } from '../mount.ts';

const row = { rank: '1=', isContender: true, band: '1 to 3', chance: '58 %', regret: '0.4 M USD' };
const rows = [
  { ...row, option: 'cpo', label: 'CPO', value: '2.0 M USD' },
  { ...row, option: 'retimed', label: 'DSP-retimed', value: '2.5 M USD', rank: '2', isContender: false },
];
const mountRanking = (more: Partial<CpoRanking> = {}): Promise<CpoRanking> =>
  mount<CpoRanking>('cpo-ranking', { rows, baseline: 'retimed', focused: 'cpo', quantity: 'tcoWithoutIdle', ...more });

it('has rank, option, expected value, range, chance and expected loss', async () =>
  expect(cellsOf(one(await mountRanking(), 'tbody'))[0]).toEqual([
    '1=',
    'CPO',
    '2.0 M USD',
    '1 to 3',
    '58 %',
    '0.4 M USD',
  ]));

it('marks contenders alone', async () => expect(all(await mountRanking(), '.contender')).toHaveLength(1));

/** Where the text of an element stands, without its padding. */
function textBox(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

it.each([320, 500, 1000])('keeps rank and name apart at %d px', async (width) => {
  const element = await mountRanking();
  element.style.width = `${width}px`;
  for (const tr of all(element, 'tbody tr')) {
    const [rank, name] = [one(tr, '.rank'), one(tr, 'th')].map(textBox) as [DOMRect, DOMRect];
    expect(rank.width).toBeGreaterThan(0);
    expect(rank.right).toBeLessThan(name.left);
  }
});

it('leaves cells empty until chances are known', async () => {
  const element = await mountRanking({
    rows: rows.map((one) => ({ ...one, rank: '', band: '', chance: '', regret: '' })),
  });
  expect(all(element, '.later').map(({ textContent }) => textContent)).toEqual(['', '', '', '', '', '']);
});

it('opens what an expected value is made of', async () => {
  const events = caught('cpo-explain');
  const element = await mountRanking();
  await click(element, all(element, '.value')[1]!);
  expect(events.map(({ detail }) => detail)).toEqual([
    { kind: 'quantity', option: 'retimed', quantity: 'tcoWithoutIdle' },
  ]);
});

it('leads to the comparison of an option with the reference option', async () => {
  const events = caught('cpo-focus-option');
  const element = await mountRanking();
  await click(element, button(element, 'CPO'));
  expect(events.map(({ detail }) => detail)).toEqual([{ option: 'cpo' }]);
});

it('has no such button at the reference option', async () =>
  expect(all(await mountRanking(), 'button.option')).toHaveLength(1));

it('says that chances are those of before', async () =>
  expect(one(await mountRanking({ stale: true }), 'tbody').getAttribute('aria-busy')).toBe('true'));
