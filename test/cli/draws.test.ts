import { describe, expect, it } from 'vitest';
import { drawFlags, readArguments, readCube } from '../../src/cli/arguments.ts';
import { ScenarioError } from '../../src/scenario/scenario-error.ts';
import { jsonOf, textOf } from '../cases/commands.ts';

const cube = (...words: string[]) => readCube(readArguments(words, drawFlags, 0));

describe('--draws and --seed', () => {
  it.each([1, 2, 4096, 999_999, 1_000_000])('takes %d draws', (draws) =>
    expect(cube('--draws', String(draws))).toEqual({ draws, seed: 1 }),
  );
  it.each(['1,024', '1 024', '1024.0', '1.024e3'])('takes %s draws', (draws) =>
    expect(cube('--draws', draws)).toEqual({ draws: 1024, seed: 1 }),
  );
  it.each([0, 1, 2 ** 32, Number.MAX_SAFE_INTEGER])('takes seed %d', (seed) =>
    expect(cube('--seed', String(seed))).toEqual({ draws: 4096, seed }),
  );
  it('takes 4,096 draws from seed 1 unless asked otherwise', () => expect(cube()).toEqual({ draws: 4096, seed: 1 }));

  it.each([
    ...['0', '-1', '1.5', '2e6', '1000001', 'abc', '', ' ', '1,00', '12 W', '0x10', 'Infinity', 'NaN', '٣'].map(
      (text) => [`--draws=${text}`],
    ),
    ...['-1', '1.5', '1e16', 'abc', '9007199254740993'].map((text) => [`--seed=${text}`]),
  ])('refuses %s', (word) => expect(() => cube(word)).toThrow(ScenarioError));
});

describe('the text', () => {
  const compare = (...words: string[]): string => textOf('compare', '--options', 'cpo', ...words);

  it('tells how many draws there were', () => {
    expect(compare('--draws', '300')).toContain('ranges are P10 to P90 of 300 simulated cases');
  });

  it('is the same for the same seed and not for another', () => {
    const texts = ['1', '1', '2'].map((seed) => compare('--draws', '40', '--seed', seed));
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).not.toBe(texts[2]);
  });

  it.each(['1', '2', '3'])('of %s draws is words and numbers, with a warning', (draws) => {
    const text = compare('--draws', draws);
    expect(text).not.toMatch(/NaN|Infinity|∞|undefined|\bnull\b/);
    expect(text).toContain('Warning: Ranges and likelihoods come from');
  });
});

it('more draws keep what is typical and bring bands closer to those of many', () => {
  const band = (draws: string) =>
    jsonOf<{ options: { quantities: Record<string, { value: number; p50: number }> }[] }>(
      'compare',
      ...['--options', 'cpo', '--draws', draws],
    ).options[1]!.quantities.networkPower!;
  const [few, some, many] = ['16', '1024', '16384'].map(band);
  expect([few!.value, some!.value]).toEqual([many!.value, many!.value]);
  expect(Math.abs(some!.p50 - many!.p50)).toBeLessThan(Math.abs(few!.p50 - many!.p50));
});
