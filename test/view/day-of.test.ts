import { expect, it } from 'vitest';
import { dayOf } from '../../src/view/day-of.ts';

it.each([
  [new Date(2026, 10, 29, 23, 59), '2026-11-29'],
  [new Date(2026, 0, 3), '2026-01-03'],
  [new Date(1, 8, 30), '1901-09-30'],
  [new Date('0987-06-15T12:00'), '0987-06-15'],
])('%j is the day that a calendar on the wall says', (at, day) => expect(dayOf(at)).toBe(day));
