import claims from 'virtual:claims';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { agreementText, computedText } from '../../src/words/en/checked-figure.ts';
import { checkClaims, type CheckedFigure } from '../../src/scenario/check-claims.ts';

const figure: CheckedFigure = {
  label: 'A figure',
  scenario: 'claim-a',
  measure: 'value',
  quantity: 'networkPower',
  option: 'cpo',
  baseline: null,
  published: 0,
  words: '',
  low: 1000,
  high: 2000,
  unit: 'W',
  computed: 1380,
  agrees: true,
};
const computed = (changes: Partial<CheckedFigure>): string => computedText({ ...figure, ...changes });
const agreement = (changes: Partial<CheckedFigure>): string => agreementText({ ...figure, ...changes });

describe('a computed figure reads', () => {
  it.each<[string, Partial<CheckedFigure>, string]>([
    ['a value with its unit', {}, '1,380 W'],
    [
      'a count in full',
      { computed: 131072, low: 131072, high: 131072, unit: '1', quantity: 'maxEndpoints' },
      '131,072',
    ],
    ['a large value to the unit', { computed: 38868.4, low: 37276.5, high: 38933.4, unit: '1/year' }, '38,868 a year'],
    [
      'a saving as a percentage',
      { measure: 'saving', computed: 0.64805, low: 0.645, high: 0.655, unit: '1' },
      '64.81 %',
    ],
    ['a share as a percentage', { quantity: 'idleShare', computed: 0.5, low: 0.4, high: 0.6, unit: '1' }, '50 %'],
    [
      'a ratio as times',
      { measure: 'ratio', computed: 10 / 3, low: 3.45, high: 3.55, unit: '1', agrees: false },
      '3.333 times',
    ],
    ['less', { measure: 'difference', computed: -638.72, low: null, high: -500 }, '638.7 W less'],
    ['more', { measure: 'difference', computed: 638.72, low: 500, high: null }, '638.7 W more'],
    ['a difference of either sign', { measure: 'difference', computed: -5, low: -10, high: 10 }, '−5 W'],
    ['millions of money', { computed: 12e9, low: 11.5e9, high: 12.5e9, unit: 'USD' }, '12,000 M USD'],
    ['the digits that show that it differs', { computed: 1000.004, low: 1, high: 1000, agrees: false }, '1,000.004 W'],
  ])('%s', (_, changes, text) => expect(computed(changes)).toBe(text));

  const checked = checkClaims(claims, catalog).flatMap(({ id, checks }) => checks.map((check) => ({ id, check })));

  it.each(checked.map(({ id, check }) => [`${id}: ${check.label}`, check] as const))(
    'on the side of its interval where it lies, %s',
    (_, check) => {
      const [low, high] = numbersOf(check);
      const shown = Number(/[−\d.,]+/.exec(computedText(check))![0].replace('−', '-').replaceAll(',', ''));
      expect(shown >= low && shown <= high).toBe(check.agrees);
    },
  );
});

describe('where a figure would agree reads', () => {
  it.each<[string, Partial<CheckedFigure>, string]>([
    ['two ends', {}, '1,000 to 2,000 W'],
    ['one number', { low: 2048, high: 2048, unit: '1' }, '2,048'],
    ['an upper bound', { low: null }, 'at most 2,000 W'],
    ['a lower bound', { high: null }, 'at least 1,000 W'],
    ['percentages', { measure: 'saving', low: 0.645, high: 0.655, computed: 0.648, unit: '1' }, '64.5 to 65.5 %'],
    ['less, the smaller first', { measure: 'difference', computed: -5, low: -9, high: -4 }, '4 to 9 W less'],
    ['at least so much less', { measure: 'difference', computed: -5, low: null, high: -4 }, 'at least 4 W less'],
  ])('%s', (_, changes, text) => expect(agreement(changes)).toBe(text));
});

/** The printed ends of an interval. */
function numbersOf(check: CheckedFigure): [number, number] {
  const text = agreementText(check);
  const found = [...text.matchAll(/−?\d[\d.,]*/g)].map(([part]) => Number(part.replace('−', '-').replaceAll(',', '')));
  if (text.startsWith('at most')) return [-Infinity, found[0]!];
  if (text.startsWith('at least')) return [found[0]!, Infinity];
  return [found[0]!, text.includes(' to ') ? found[1]! : found[0]!];
}
