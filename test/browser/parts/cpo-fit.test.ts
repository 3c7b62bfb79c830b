import { expect, it } from 'vitest';
import { CpoFit } from '../../../src/parts/fit/cpo-fit.ts';
import { runScenario } from '../../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { catalog } from '../../../src/scenario/shipped-edition.ts';
import { usDollar } from '../../../src/scenario/currency.ts';
import { fitView } from '../../../src/view/fit-view.ts';
import { Money } from '../../../src/view/money.ts';
import { Shown } from '../../../src/view/results-view.ts';
import { deskWords } from '../../../src/words/en/desk.ts';
import { all, eventually, mount, one, textOf } from '../mount.ts';

const scenario: Scenario = { capacity: '51.2T', options: ['retimed', 'cpo'] };

async function mountFit(asked: Scenario | undefined): Promise<CpoFit> {
  if (!customElements.get('cpo-fit')) customElements.define('cpo-fit', CpoFit);
  const view = asked && fitView(new Shown(runScenario(asked, catalog), new Money(usDollar), undefined));
  return mount<CpoFit>('cpo-fit', { words: deskWords, ...(view && { view }) });
}

it('says that everything fits, and shows each number beside its limit', async () => {
  const part = await mountFit(scenario);
  expect(textOf(one(part, 'h2'))).toBe(deskWords.fit.all);
  await eventually(() => all(part, 'table.rows')[0]?.querySelectorAll('tbody tr').length).toBe(5);
  expect(all(part, '.over')).toEqual([]);
});

it('marks what does not fit in words', async () => {
  const part = await mountFit({ ...scenario, inputs: { faceplateFibres: 500 } });
  await eventually(() => all(part, '.over').map(textOf).join()).toContain(deskWords.fit.over);
});

it('opens a number', async () => {
  const part = await mountFit(scenario);
  const heard: unknown[] = [];
  part.addEventListener('cpo-explain', (event) => heard.push((event as CustomEvent).detail));
  await eventually(() => all(part, 'button.num').length).toBeGreaterThan(0);
  (all(part, 'table.rows button.num')[0] as HTMLButtonElement).click();
  expect(heard).toMatchObject([{ kind: 'quantity', quantity: 'leafCagePower' }]);
});

it('shows nothing without data', async () => {
  const part = await mountFit(undefined);
  expect(all(part, 'h2')).toEqual([]);
});
