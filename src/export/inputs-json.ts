import { classOf } from '../scenario/class-of.ts';
import { inputsInUse } from '../scenario/inputs-in-use.ts';
import type { ResolvedInput } from '../scenario/resolve.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { scenarioName } from '../scenario/scenario-name.ts';
import { studyOf } from '../scenario/study-of.ts';
import type { InputJson } from './json.ts';

/** Every input that a run reads, and what those are shares of. */
export function inputsJson({ resolved }: Run): InputJson[] {
  const { study } = studyOf(resolved);
  const nameOf = ({ name }: ResolvedInput): string => scenarioName(resolved, name);
  return inputsInUse(resolved).map((input) => {
    const { own, of, input: definition, value, figure } = input;
    const drawn = !definition.whole && own.low < own.high;
    return {
      name: nameOf(input),
      unit: definition.unit,
      value,
      low: drawn ? own.low : null,
      high: drawn ? own.high : null,
      factor: of.length > 0 ? own.typical : null,
      of: of.map(({ input: parent, power }) => ({ input: nameOf(parent), power })),
      buyerClass: figure?.buyerClass ?? (isPrice(input) ? resolved.buyerClass : null),
      evidence: classOf(resolved, input),
      figure: figure?.id || null,
      source: figure?.source ?? null,
      options: study.options.filter(({ places }) => places.has(input.name)).map(({ id }) => id),
    };
  });
}

/** A price that a scenario gives is one of its class of buyer. */
const isPrice = ({ input, origin }: ResolvedInput): boolean =>
  origin === 'scenario' && input.unit === 'USD' && input.group === 'price';
