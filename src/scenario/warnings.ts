import type { ResolvedOption, ResolvedScenario } from './resolve.ts';

/** What a reader of the result must know. */
export interface Warning {
  readonly id: 'no-difference' | 'over-cage-limit';
  readonly option: string;
  readonly input: string;
  readonly text: string;
}

export function findWarnings(resolved: ResolvedScenario): Warning[] {
  const baseline = resolved.options.find(({ id }) => id === resolved.baseline)!;
  return resolved.options.flatMap((option) => [
    ...(option !== baseline && option.leaf === baseline.leaf ? [noDifference(option, baseline)] : []),
    ...overCageLimit(resolved, option),
  ]);
}

const noDifference = (option: ResolvedOption, baseline: ResolvedOption): Warning => ({
  id: 'no-difference',
  option: option.id,
  input: 'options',
  text: `${option.label} has the same optics as ${baseline.label} in one switch: nothing differs in scope switch.`,
});

function overCageLimit(resolved: ResolvedScenario, option: ResolvedOption): Warning[] {
  if (option.integrated) return [];
  const power = resolved.input(option, 'leaf.endPower');
  const drawnW = power.value + resolved.input(option, 'leaf.endLaserPower').value;
  const limitW = resolved.input(option, 'cageLimit').value;
  if (drawnW <= limitW) return [];
  const text = `A module of ${option.label} draws ${drawnW} W; a cage of this switch gives at most ${limitW} W.`;
  return [{ id: 'over-cage-limit', option: option.id, input: power.name, text }];
}
