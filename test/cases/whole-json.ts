import { toFullJson } from '../../src/export/full-json.ts';
import { type ResultJson } from '../../src/export/json.ts';
import { finish } from '../../src/scenario/finish.ts';
import { run } from './fabric-run.ts';

export const fullJson = (scenario: unknown, draws = 32, seed = 1): ResultJson =>
  finish(toFullJson(run(scenario), '0.1.0', { draws, seed }));

/**
 * A break-even may lack a value or a gap, a verdict its likelihood, and what is worth less than the floor its value;
 * everything else that has no value has a reason.
 */
const mayBeNull = /^(comparisons\.\d+\.(breakEven\.\d+\.(value|gap)|verdict\.likelihood)|worth\.\d+\.(value|below))$/;

/** Where a result has a number that is none, null without a reason, or nothing at all: paths, none in a sound result. */
export function unsound(item: unknown, path = ''): string[] {
  if (typeof item === 'number') return Number.isFinite(item) ? [] : [`${path}: ${item}`];
  if (item === undefined) return [`${path}: undefined`];
  if (item === null) return mayBeNull.test(path) ? [] : [`${path}: null`];
  if (typeof item !== 'object') return [];
  return Object.entries(item).flatMap(([key, part]) => {
    const withReason = part === null && key === 'value' && 'reason' in item && typeof item.reason === 'string';
    return withReason ? [] : unsound(part, path ? `${path}.${key}` : key);
  });
}
