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
    return JSON.stringify(beginning(value, { left: 100 })) ?? typeof value;
  } catch {
    // In itself, or of no kind that JSON has.
    return typeof value;
  }
}

/** As much of a value as can be shown: each piece of it is at least one sign of its text. */
function beginning(value: unknown, pieces: { left: number }): unknown {
  pieces.left -= 1;
  if (typeof value === 'string') return value.slice(0, 100);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const shown: unknown[] = [];
    for (let i = 0; i < value.length && pieces.left > 0; i += 1) shown.push(beginning(value[i], pieces));
    return shown;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const shown: [string, unknown][] = [];
  for (const [key, one] of Object.entries(value)) {
    if (pieces.left <= 0) break;
    shown.push([key, beginning(one, pieces)]);
  }
  return Object.fromEntries(shown);
}
