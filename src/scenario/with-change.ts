import type { ResolvedScenario } from './resolve.ts';
import type { Scenario } from './scenario.ts';
import { keysAbove, type KeyAbove } from './tiers.ts';

/** What a reader changes of what is compared; null: not set any more. */
export type ScenarioChange = Omit<Scenario, KeyAbove> & { readonly [Key in KeyAbove]?: string | null };

/**
 * A change of what is compared. Options are named by id; own ones stay as they are. A scope has its own options. A quote
 * that is an option leaves the comparison by being laid aside.
 */
export function withChange({ asked: scenario, quotes }: ResolvedScenario, change: ScenarioChange): Scenario {
  const { upperSwitch: _upper, coreSwitch: _core, fourthSwitch: _fourth, ...changes } = change;
  const own = new Map(
    (scenario.options ?? []).flatMap((option) => (typeof option === 'string' ? [] : [[option.id, option] as const])),
  );
  const { options: _, ...others } = scenario;
  const kept = change.scope === undefined || own.size > 0 ? scenario : others;
  const ofQuotes = quotes.filter(({ state }) => state === 'own-option').map(({ id }) => id);
  const options = change.options
    ?.filter((option) => !ofQuotes.includes(idOf(option)))
    .map((option) => (typeof option === 'string' ? (own.get(option) ?? option) : option));
  const dropped = change.options ? ofQuotes.filter((id) => !change.options!.some((option) => idOf(option) === id)) : [];
  const left = Object.entries(scenario.quotes ?? {}).map(
    ([id, quote]) => [id, dropped.includes(id) ? { ...quote, use: 'aside' as const } : quote] as const,
  );
  const above = keysAbove.flatMap((key) => {
    const id = change[key] === undefined ? kept[key] : change[key];
    return typeof id === 'string' ? [[key, id] as const] : [];
  });
  const { upperSwitch: _2, coreSwitch: _3, fourthSwitch: _4, ...rest } = kept;
  return {
    ...rest,
    ...changes,
    ...(options && { options }),
    ...(dropped.length > 0 && { quotes: Object.fromEntries(left) }),
    ...Object.fromEntries(above),
  };
}

const idOf = (option: NonNullable<Scenario['options']>[number]): string =>
  typeof option === 'string' ? option : option.id;
