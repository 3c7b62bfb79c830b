import { sheetsOf, type Sheets } from '../engine/models.ts';
import { networksModel } from '../engine/networks.ts';
import type { ResolvedScenario } from './resolve.ts';

/** The sheets that a scenario is computed with: of several networks once for each. */
export function sheetsFor({ scope, edition, networks }: ResolvedScenario): Sheets {
  const sheets = sheetsOf(scope, edition);
  if (networks.length === 0) return sheets;
  const ids = networks.map(({ id }) => id);
  return { ...sheets, model: networksModel(sheets.model, ids) };
}

/** Names of all quantities that the sheets of an edition have, of one switch or of a fabric. */
export const quantityNames = (edition: string): ReadonlySet<string> =>
  new Set(
    (['switch', 'fabric'] as const).flatMap((scope) => sheetsOf(scope, edition).model.outputs.map(({ name }) => name)),
  );
