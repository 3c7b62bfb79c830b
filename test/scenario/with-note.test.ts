import { expect, it } from 'vitest';
import { withNote, withoutNote } from '../../src/scenario/with-note.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

const noted: Scenario = { region: 'de', notes: { region: 'our hall', 'facility.pue': 'measured' } };

it('a note stands beside the others, without the spaces around it', () => {
  expect(withNote({ region: 'de' }, 'region', ' our hall\n')).toEqual({ region: 'de', notes: { region: 'our hall' } });
  expect(withNote(noted, 'scope', 'all of it')).toEqual({ ...noted, notes: { ...noted.notes, scope: 'all of it' } });
});

it('nothing takes a note away, and the last one takes the notes with it', () => {
  const left = { region: 'de', notes: { region: 'our hall' } };
  for (const scenario of [withNote(noted, 'facility.pue', ' '), withoutNote(noted, 'facility.pue')])
    expect(scenario).toStrictEqual(left);
  expect(withNote(left, 'region', '')).toStrictEqual({ region: 'de' });
});

it('what has no note stays the same', () => {
  for (const scenario of [noted, { region: 'de' }]) expect(withoutNote(scenario, 'toString')).toBe(scenario);
});
