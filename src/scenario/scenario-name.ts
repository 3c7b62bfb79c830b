import type { ResolvedScenario } from './resolve.ts';

/** The shortest name under which a scenario can set an input: `pue`, `cpo.endPrice`, `retimed-800g.endPower`. */
export function scenarioName({ settings }: ResolvedScenario, name: string): string {
  const dot = name.lastIndexOf('.');
  const [subject, quantity] = [name.slice(0, dot), name.slice(dot + 1)];
  const architecture = /^(.+)-\d+g$/.exec(subject)?.[1];
  if (!architecture) return quantity;
  return settings.subjectOf(architecture) === subject ? `${architecture}.${quantity}` : name;
}
