/** Refused input: one sentence that names the field, what was found and what is allowed. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
  constructor(
    readonly field: string,
    readonly found: string,
    readonly allowed: string,
  ) {
    super(`${field}: found ${found}; allowed: ${allowed}`);
  }
}

/** Text with a unit was found and nothing was given to read it with. */
export class UnitsNeeded extends ScenarioError {}

/** How a found value reads in a message: short, on one line. */
export function quote(value: unknown): string {
  const shown = typeof value === 'number' ? String(value) : value === undefined ? 'nothing' : json(value);
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
