import type { Scenario } from './scenario.ts';

/** The scenario with what a reader writes beside an input or a setting; nothing takes the note away. */
export function withNote(scenario: Scenario, key: string, text: string): Scenario {
  const note = text.trim();
  if (note === '') return withoutNote(scenario, key);
  return { ...scenario, notes: { ...scenario.notes, [key]: note } };
}

/** What is reset needs no note. */
export function withoutNote(scenario: Scenario, key: string): Scenario {
  const { notes, ...others } = scenario;
  if (!notes || !Object.hasOwn(notes, key)) return scenario;
  const left = Object.fromEntries(Object.entries(notes).filter(([name]) => name !== key));
  return Object.keys(left).length > 0 ? { ...others, notes: left } : others;
}
