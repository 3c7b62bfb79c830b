import type { Allowed, Found, Refusal } from './refusal.ts';

/** Refused input: the field, what was found and what is allowed. Readers get the sentence of `words`, not the message. */
export class ScenarioError extends Error implements Refusal {
  override readonly name = 'ScenarioError';
  constructor(
    readonly field: string,
    readonly found: Found,
    readonly allowed: Allowed,
  ) {
    super(JSON.stringify({ field, found, allowed }));
  }
}

/** Text with a unit was found and nothing was given to read it with. */
export class UnitsNeeded extends ScenarioError {}

/** The refusal as plain data. */
export const refusalOf = ({ field, found, allowed }: ScenarioError): Refusal => ({ field, found, allowed });

/** What was found: short, on one line. */
export function quote(value: string | number): string;
export function quote(value: unknown): Found;
export function quote(value: unknown): Found {
  if (value === undefined) return { id: 'missing' };
  const shown = typeof value === 'number' ? String(value) : json(value);
  const line = shown.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 77)}...` : line;
}

function json(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    // Nested too deep, or in itself.
    return typeof value;
  }
}
