/** Whatever is refused has a sentence in every language. */
import { describe, expect, it } from 'vitest';
import type { Allowed, AllowedValues, Found, FoundValues } from '../../src/scenario/refusal.ts';
import { deskWordsOf, tcoWordsOf } from '../../src/words/languages.ts';
import { deskWords as english } from '../../src/words/en/desk.ts';
import { tcoWords } from '../../src/words/en/tco-words.ts';
import { refusalWords } from '../../src/words/en/refusals.ts';
import { refusalWords as german, refusals } from '../../src/words/de/refusals.ts';

/** All that a refusal may hold, so that a sentence takes what it needs. */
const values = {
  ...{ value: '"Qx"', of: 'Qy', count: 1234, names: ['Qa', 'Qb'], rate: 400, planes: 7, link: 57.142857 },
  ...{
    power: 1980.5,
    left: 0.25,
    minimum: 1,
    maximum: 20_000,
    minimumExcluded: true,
    whole: true,
    unit: 'W',
    most: 5000,
  },
  ...{ values: ['Qa', 'Qb'], rates: [800, 1600], least: 1200, lane: 100, lanes: 8, port: 1600 },
  ...{ readings: ['Qa', 'Qb'], line: 1234 },
  ...{ capacity: 102_400, links: 64, up: 16, scopes: ['fabric', 'campus'] },
};
const found = Object.keys(refusalWords.found) as (keyof FoundValues)[];
const allowed = Object.keys(refusalWords.allowed) as (keyof AllowedValues)[];

describe.each(found)('found %s', (id) => {
  const of = { id, ...values } as unknown as Found;
  it('reads otherwise in German', () => expect(refusals.foundText(of)).not.toBe(english.foundText(of)));
});

describe.each(allowed)('allowed %s', (id) => {
  const of = { id, ...values } as unknown as Allowed;

  it('reads otherwise in German, without English words', () => {
    const text = refusals.allowedText(of);
    expect(text).not.toBe(english.allowedText(of));
    expect(text.replace(/"[^"]*"|\{[^}]*\}/g, '')).not.toMatch(/\b(the|of|an?|with|to|number|not|is|at|which|one)\b/);
  });

  it('keeps its numbers', () => {
    const numbers = (text: string): string[] => (text.match(/\d[\d.,]*/g) ?? []).map((one) => one.replace(/\D+/g, ''));
    expect(numbers(refusals.allowedText(of)).sort()).toEqual(numbers(english.allowedText(of)).sort());
  });
});

it('has the same sentences in both languages', () =>
  expect(Object.keys(german).sort()).toEqual(Object.keys(refusalWords).sort()));

it('speaks of a field, a change and a link in German', async () => {
  const desk = await deskWordsOf.de();
  const refusal = {
    field: 'inputs.endpointCount',
    found: '9000000',
    allowed: { id: 'endpoints-of-tiers', most: 65_536 },
  } as const;
  expect(desk.problemText(refusal)).toBe(
    'inputs.endpointCount: gefunden 9000000; erlaubt: 1 bis 65.536, so viele verbinden vier Ebenen',
  );
  expect(desk.notChanged(refusal)).toBe(
    'Nicht geändert: inputs.endpointCount ist 9000000. Erlaubt: 1 bis 65.536, so viele verbinden vier Ebenen.',
  );
  expect(desk.problemText({ cutAfter: 'pue' })).toMatch(/^Der Link ist nach pue abgeschnitten/);
});

it('says that nothing was given', async () => {
  const missing = { field: 'supplier', found: { id: 'missing' }, allowed: { id: 'supplier' } } as const;
  expect(english.refusalText(missing)).toBe('supplier: missing; allowed: the name of the supplier');
  expect(english.notChanged(missing)).toBe('Not changed: supplier is missing. Allowed: the name of the supplier.');
  expect((await deskWordsOf.de()).notChanged(missing)).toMatch(/^Nicht geändert: supplier ist nicht angegeben\./);
});

it('of a typed number is one sentence for desk and widget', async () => {
  const input = { quantity: 'pue', unit: '1', minimum: 1, maximum: 3, whole: false };
  const range = { ...input, id: 'range', minimumExcluded: false } as const;
  for (const [desk, widget] of [
    [english, await tcoWords.refusals()],
    [await deskWordsOf.de(), await (await tcoWordsOf.de()).refusals()],
  ] as const)
    for (const refusal of [
      { found: '4', allowed: range },
      { found: '"Qx"', allowed: { id: 'value', unit: '1' } },
      { found: '4', allowed: { id: 'at-most', most: 2 } },
    ] as const)
      expect(widget.refused(input, 'Qx', refusal)).toBe(desk.refused(input as never, 'Qx', refusal));
});
