/** An object whose fields are not checked yet: what files, links and messages hold. */
import { quote, ScenarioError } from './scenario-error.ts';

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws ScenarioError for anything else. */
export function fieldsOf(field: string, value: unknown): Fields {
  if (isFields(value)) return value;
  throw new ScenarioError(field, quote(value), { id: 'object' });
}

/** Without fields where it is anything else. */
export const fieldsOrNone = (value: unknown): Fields => (isFields(value) ? value : {});
