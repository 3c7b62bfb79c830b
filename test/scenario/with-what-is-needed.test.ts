import { expect, it } from 'vitest';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import { withWhatIsNeeded } from '../../src/scenario/with-what-is-needed.ts';
import { catalog } from '../cases/tables.ts';

it('loads the reader of units for text with a unit, and for nothing else', async () => {
  const given: boolean[] = [];
  const powerOf = (power: number | string) =>
    withWhatIsNeeded((readUnit) => {
      given.push(readUnit !== undefined);
      const resolved = resolveScenario({ inputs: { 'retimed.endPower': power } }, catalog, readUnit);
      return resolved.input(resolved.options[0]!, 'leaf.endPower').value;
    });
  expect(await powerOf(21)).toBe(21);
  expect(given).toEqual([false]);
  expect(await powerOf('21 W')).toBe(21);
  expect(given).toEqual([false, false, true]);
});

it('loads what else is needed where it is told how, and throws the rest', async () => {
  let isLoaded = false;
  const work = (): string => {
    if (!isLoaded) throw new TypeError('not loaded');
    return 'done';
  };
  await expect(withWhatIsNeeded(work)).rejects.toThrow(new TypeError('not loaded'));
  expect(
    await withWhatIsNeeded(work, (error) => {
      isLoaded = error instanceof TypeError;
      return Promise.resolve(true);
    }),
  ).toBe('done');
});
