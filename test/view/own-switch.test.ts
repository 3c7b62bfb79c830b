import { expect, it } from 'vitest';
import { deskWords as german } from '../../src/words/de/desk.ts';
import { deskWords as english } from '../../src/words/en/desk.ts';
import { wholeView } from '../cases/whole-view.ts';

const scenario = {
  switches: { mine: { like: '102.4T', label: 'Our box', capacity: 204_800, price: 150_000, basePower: 2500 } },
  capacity: 'mine',
};

it('a switch of the reader is shown by its label, with its figures as changes that can be reset', () => {
  const { view } = wholeView(scenario);
  expect(view.question.capacity).toBe('mine');
  expect(view.question.capacities.at(-1)).toEqual({ id: 'mine', label: 'Our box', first: false });
  expect(view.question.ports).toBe(128);
  expect(view.changes.find(({ kind }) => kind === 'capacity')).toMatchObject({ before: '102.4T', after: 'Our box' });

  const price = view.inputs.all.find(({ key }) => key === 'switch-mine.switchPrice')!;
  expect(price).toMatchObject({ value: 150_000, origin: 'scenario', given: 150_000 });
  expect(price.figures.length).toBeGreaterThan(0);
  const change = view.changes.find(({ input }) => input?.key === 'switch-mine.switchPrice')!;
  expect(change).toMatchObject({ after: 150_000 });
  // Without its own price it has that of the switch that it is like: a share of another in the tables, here an amount.
  expect(change.before).toBe(wholeView({}).view.inputs.all.find(({ quantity }) => quantity === 'switchPrice')!.value);
  expect(change.without.switches).toEqual({
    mine: { like: '102.4T', label: 'Our box', capacity: 204_800, basePower: 2500 },
  });
});

it('a switch that is not chosen changes nothing', () => {
  const { view } = wholeView({ switches: { mine: { like: '102.4T', label: 'Our box' } } });
  expect(view.answer).toEqual(wholeView({}).view.answer);
  expect(view.question.capacity).toBe('102.4T');
});

it('a switch without a label is called by its id, in quotes', () => {
  const { view } = wholeView({
    ...{ scope: 'fabric', capacity: 'mine', upperSwitch: '51.2T' },
    switches: { mine: { like: '102.4T', price: 150_000 } },
  });
  expect(english.questionSentence(view.question)).toContain(' on "mine" switches, 51.2T above, over 5 years');
  expect(german.questionSentence(view.question)).toContain(', "mine"-Switches, darüber 51.2T, über 5 Jahre');
  expect(view.changes.find(({ kind }) => kind === 'capacity')).toMatchObject({ before: '102.4T', after: '"mine"' });
});

it('above the leaves it names its inputs', () => {
  const { view } = wholeView({
    ...{ scope: 'fabric', upperSwitch: 'mine' },
    switches: { mine: { like: '102.4T', label: 'Our spine', price: 150_000 } },
  });
  const labels = view.inputs.all.filter(({ quantity }) => quantity === 'switchPrice').map(english.inputLabel);
  expect(labels).toHaveLength(2);
  expect(labels).toContain('Our spine: switch price without optics');
});
