import { expect, it } from 'vitest';
import type { RfqFinding } from '../../src/scenario/rfq-finding.ts';
import { rfqWords as german } from '../../src/words/de/rfq-words.ts';
import { rfqWords as english } from '../../src/words/en/rfq-words.ts';
import { findingTextIn, rfqSteps } from '../../src/words/rfq-words.ts';

const values = {
  ...{ file: 'Qf', date: '2027-01-16', due: '2027-01-15', header: 'Qh', line: 'Ql', row: 7, text: 'Qt', of: 9 },
  ...{ asked: 12, found: 'Qg', lines: ['Ql', 'Qm'], fields: ['power', 'note'], currency: 'EUR', value: 1234 },
  ...{ files: ['Qk', 'Qn'], validUntil: '2026-11-27' },
  problem: { field: 'Qp', found: { id: 'missing' }, allowed: { id: 'number' } },
};

it.each(Object.keys(english.findings) as RfqFinding['id'][])('%s is one sentence in each language', (id) => {
  const finding = { id, ...values } as unknown as RfqFinding;
  const [one, other] = [findingTextIn(english)(finding), findingTextIn(german)(finding)];
  expect(other).not.toBe(one);
  for (const text of [one, other]) {
    expect(text).toMatch(/^\S.*\.$/);
    expect(text).not.toMatch(/undefined|object|NaN|\.\.$/);
  }
  const named = (text: string): string[] => (text.match(/\bQ[a-z]\b|\d+/g) ?? []).sort();
  expect(named(other)).toEqual(named(one));
  expect(other).not.toMatch(/\b(the|of|is|not|and|lines?)\b/);
});

it.each([
  ['en', english],
  ['de', german],
])('no two columns of a form have one name: %s', (_, words) => {
  const headers = [
    ...Object.values(words.asked),
    ...Object.values(words.fields),
    ...rfqSteps.flatMap((number) => [words.stepFrom(number), words.stepPrice(number)]),
    ...Object.values(words.bidder),
    words.reference,
  ].map((text) => text.toLowerCase());
  expect(new Set(headers).size).toBe(headers.length);
});
