import { evidenceClasses } from '../catalog/types.ts';
import { inputsInUse } from '../scenario/inputs-in-use.ts';
import type { Run } from '../scenario/run-scenario.ts';
import type { SourcesView } from './view.ts';

/** On how many figures and sources a run stands. */
export function sourcesView({ resolved }: Run): SourcesView {
  const used = inputsInUse(resolved);
  const figures = used.flatMap(({ figure }) => (figure ? [figure] : []));
  return {
    inputs: used.length,
    sources: new Set(figures.flatMap(({ source }) => (source ? [source] : []))).size,
    own: used.filter(({ origin, figure }) => origin === 'scenario' && !figure).length,
    classes: evidenceClasses
      .map((evidence) => ({ evidence, count: figures.filter((figure) => figure.evidence === evidence).length }))
      .filter(({ count }) => count > 0),
  };
}
