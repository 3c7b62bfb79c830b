import type { Place } from '../model/sheet.ts';
import type { SwitchRow } from '../catalog/types.ts';
import type { ResolvedOption, ResolvedScenario } from './resolve.ts';
import { ScenarioError } from './scenario-error.ts';
import type { Settings } from './settings.ts';
import { architectureAt, tiersOf } from './tiers.ts';

type Asked = Pick<ResolvedScenario, 'scenario' | 'catalog' | 'scope' | 'options' | 'settings'>;

/**
 * Refuses ports of a rate at which a pluggable that is compared has no figures: without them it would cost and draw nothing.
 * @throws ScenarioError
 */
export function checkRates({ scenario, catalog, scope, options, settings }: Asked): void {
  for (const place of tiersOf({ scope, catalog })) {
    const rate = settings.portRateAt(place);
    const compared = pluggablesIn(options, place, settings);
    const without = compared.filter((id) => !catalog.ratesGbps(settings.baseOf(id)).includes(rate));
    if (without.length === 0) continue;
    throw new ScenarioError(
      fieldOfRate(settings, scenario.switches?.[settings.switchAt(place).id]?.ports, settings.switchAt(place)),
      { id: 'without-figures', rate, names: without },
      { id: 'rates-of-all', rates: catalog.ratesOfAll(compared.map((id) => settings.baseOf(id))) },
    );
  }
}

/** Rates of ports for which all that is compared has figures; of cards where a reader asks for those. */
export function ratesWithFigures(
  { catalog, scope, options, settings }: Pick<Asked, 'catalog' | 'scope' | 'options' | 'settings'>,
  quantity: 'portRate' | 'cardPortRate',
): readonly number[] {
  const places = quantity === 'cardPortRate' ? (['card'] as const) : tiersOf({ scope, catalog });
  const compared = places.flatMap((place) => pluggablesIn(options, place, settings));
  return compared.length === 0
    ? catalog.cageRatesGbps()
    : catalog.ratesOfAll(compared.map((id) => settings.baseOf(id)));
}

const pluggablesIn = (options: readonly ResolvedOption[], place: Place, settings: Settings): string[] => [
  ...new Set(options.map((option) => architectureAt(option, place)).filter((id) => !settings.isIntegrated(id))),
];

/** Where the rate of a switch's ports was set; `ports` where it follows from their number. */
const fieldOfRate = ({ values }: Settings, ports: number | undefined, { id, subject }: SwitchRow): string =>
  values.get(`${subject}.portRate`)?.field ?? (ports === undefined ? 'capacity' : `switches.${id}.ports`);
