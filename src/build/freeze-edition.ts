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

/**
 * In what tables and sheets differ from a frozen edition whose id they have: none for those that were just frozen. A scenario
 * that names the edition is answered by them while they have its id, so that they may not differ.
 */
export function differsFrom(frozen: FrozenEdition, files: Readonly<Record<string, string>>): string[] {
  const current = freezeEdition(files, frozen.package);
  const text = (value: unknown): string => JSON.stringify(value);
  return (Object.keys(frozen) as (keyof FrozenEdition)[]).flatMap((part): string[] => {
    if (text(frozen[part]) === text(current[part])) return [];
    const [before, after] = [frozen[part], current[part]] as unknown as Record<string, unknown>[];
    if (typeof before !== 'object') return [part];
    const names = Object.keys({ ...before, ...after }).filter((name) => text(before[name]) !== text(after![name]));
    return names.map((name) => `${part}.${name}`);
  });
}
