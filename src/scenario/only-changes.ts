import type { Catalog } from '../catalog/catalog.ts';
import { scenarioDefaults, type Scenario } from './scenario.ts';

/** A scenario with only what differs from the defaults of its edition. */
export function onlyChanges(scenario: Scenario, { data }: Catalog): Scenario {
  const scope = scenario.scope ?? scenarioDefaults.scope;
  const standard = data.options.filter(({ scopes }) => scopes.includes(scope)).map(({ id }) => id);
  return Object.fromEntries(
    Object.entries(scenario).filter(([key, value]: [string, unknown]) => {
      if (key === 'inputs' || key === 'architectures') return Object.keys(value as object).length > 0;
      if (key === 'options') return JSON.stringify(value) !== JSON.stringify(standard);
      return value !== undefined && value !== (scenarioDefaults as Record<string, unknown>)[key];
    }),
  );
}

/** A change of what is compared. Options are named by id; own ones stay as they are. A scope has its own options. */
export function withChange(scenario: Scenario, change: Partial<Scenario>): Scenario {
  const own = new Map(
    (scenario.options ?? []).flatMap((option) => (typeof option === 'string' ? [] : [[option.id, option] as const])),
  );
  const { options: _, ...others } = scenario;
  const kept = change.scope === undefined || own.size > 0 ? scenario : others;
  const options = change.options?.map((option) => (typeof option === 'string' ? (own.get(option) ?? option) : option));
  return { ...kept, ...change, ...(options && { options }) };
}
