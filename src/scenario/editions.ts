import editions from 'virtual:editions';
import { Catalog } from '../catalog/catalog.ts';
import { fromFrozen } from '../catalog/from-frozen.ts';
import type { SourcesData } from '../catalog/types.ts';
import type { Explanations } from '../engine/evaluator.ts';
import { addFrozenSheets } from '../engine/models.ts';
import { quote, ScenarioError } from './scenario-error.ts';

/** A frozen edition that is here and not loaded yet. */
export class EditionNeeded extends ScenarioError {
  constructor(readonly edition: string) {
    super('edition', edition, { id: 'loaded-edition' });
  }
}

/** The long texts of a frozen edition. */
export interface EditionTexts {
  readonly sources: SourcesData;
  readonly explanations: Explanations;
}

/** Ids of the editions that are frozen, the oldest first. */
export const frozenEditions = (): string[] => Object.keys(editions).sort();

const loaded = new Map<string, { readonly catalog: Catalog; readonly texts: EditionTexts }>();

/** Ids of the editions that a scenario may name, the oldest first. */
export const knownEditions = (current: Catalog): string[] =>
  [...new Set([...Object.keys(editions), current.edition])].sort();

/**
 * The tables that a scenario asks for: those of its edition, or those that are shipped.
 * @throws EditionNeeded where they must be loaded first, ScenarioError for an edition that is not here.
 */
export function catalogFor(scenario: unknown, current: Catalog): Catalog {
  const edition = (scenario as { readonly edition?: unknown } | null)?.edition;
  if (edition === undefined || edition === current.edition) return current;
  if (typeof edition !== 'string' || !Object.hasOwn(editions, edition))
    throw new ScenarioError(
      'edition',
      { id: 'unknown-edition', value: quote(edition as string) },
      knownEditions(current),
    );
  const known = loaded.get(edition);
  if (!known) throw new EditionNeeded(edition);
  return known.catalog;
}

/** Sources and explanations of a frozen edition; undefined for the one that is shipped. */
export const textsOf = (edition: string): EditionTexts | undefined => loaded.get(edition)?.texts;

/** Loads a frozen edition: its tables, and its sheets as they were compiled. */
export async function loadEdition(edition: string): Promise<void> {
  if (loaded.has(edition)) return;
  const { default: frozen } = await editions[edition]!();
  const { catalog, sources, explanations, sampler, models, formulas } = frozen;
  addFrozenSheets(edition, { sampler, models, formulas });
  loaded.set(edition, { catalog: new Catalog(fromFrozen(catalog)), texts: { sources, explanations } });
}

/**
 * The tables of a frozen edition, to be held beside those that are shipped. They and their sheets have an id of their own:
 * tables that are being changed may still have that of the edition.
 */
export async function loadBeside(edition: string): Promise<Catalog> {
  const { default: frozen } = await editions[edition]!();
  const { catalog, sampler, models, formulas } = frozen;
  const id = `${edition}-frozen`;
  addFrozenSheets(id, { sampler, models, formulas });
  return new Catalog({ ...fromFrozen(catalog), edition: id });
}
