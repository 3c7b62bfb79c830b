import { buildCatalog } from '../catalog/build-catalog.ts';
import type { CatalogData, ClaimsData, SourcesData } from '../catalog/types.ts';
import type { Sampler } from '../engine/band.ts';
import type { Explanations } from '../engine/evaluator.ts';
import type { CompiledModel } from '../compile/compile.ts';
import { compileSheets, explanationsOf } from '../compile/compile-sheets.ts';

/** One edition as one file: tables, compiled sheets and the sampler. It is written once and never altered. */
export interface FrozenEdition {
  readonly edition: string;
  /** Version of the package that wrote it. */
  readonly package: string;
  readonly sampler: Sampler;
  readonly catalog: CatalogData;
  readonly sources: SourcesData;
  readonly claims: ClaimsData;
  readonly models: Readonly<Record<string, Omit<CompiledModel, 'explanations'>>>;
  readonly explanations: Explanations;
}

/** @param files Contents of data/ by path. */
export function freezeEdition(files: Readonly<Record<string, string>>, packageVersion: string): FrozenEdition {
  const { catalog, sources, claims } = buildCatalog(files);
  const compiled = compileSheets(catalog.inputs);
  return {
    edition: catalog.edition,
    package: packageVersion,
    sampler: 'split-triangular',
    catalog,
    sources,
    claims,
    models: Object.fromEntries(compiled.map(([{ name }, { explanations: _, ...model }]) => [name, model])),
    explanations: explanationsOf(compiled),
  };
}
