import { evidenceClasses } from '../catalog/types.ts';
import { classOf } from '../scenario/class-of.ts';
import { inputsInUse } from '../scenario/inputs-in-use.ts';
import type { Run } from '../scenario/run-scenario.ts';
import type { SourcesView } from './view.ts';

/** On how many figures and sources a run stands. */
export function sourcesView({ resolved }: Run): SourcesView {
  const used = inputsInUse(resolved);
  const founded = used.filter(({ figure }) => figure);
  const classes = founded.map((input) => classOf(resolved, input));
  return {
    inputs: used.length,
    sources: new Set(founded.flatMap(({ figure }) => figure!.source ?? [])).size,
    own: used.filter(({ origin, figure }) => origin === 'scenario' && !figure).length,
    classes: evidenceClasses
      .map((evidence) => ({ evidence, count: classes.filter((one) => one === evidence).length }))
      .filter(({ count }) => count > 0),
  };
}
