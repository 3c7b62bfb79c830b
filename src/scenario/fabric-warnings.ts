import type { Catalog } from '../catalog/catalog.ts';
import type { ComparisonResult } from '../engine/compare.ts';
import type { Quantities } from '../engine/evaluate.ts';
import type { Place } from '../model/sheet.ts';
import { copperWarnings } from './copper-warnings.ts';
import type { ResolvedOption, ResolvedScenario } from './resolve.ts';
import { architectureAt, tiersBuilt } from './tiers.ts';
import type { EvaluateWith, Warning } from './warning.ts';

/** How far above a bound a fabric counts as just above it. */
const justAbove = 1.05;

/** Below this share of what three or four tiers can connect, their switch counts are a lower bound. */
const evenTiersFrom = 0.9;

/** Even wiring is worth a warning from this difference in switches. */
const wiringMatters = 0.05;

export function findFabricWarnings(
  resolved: ResolvedScenario,
  catalog: Catalog,
  result: ComparisonResult,
  evaluateWith: EvaluateWith,
): Warning[] {
  const { quantities } = result.options[0]!;
  const first = resolved.options[0]!;
  const value = (key: string): number => resolved.input(first, key).value;
  return [
    ...resolved.options.flatMap((option, i) => [
      ...copperWarnings(resolved, option, result.options[i]!.quantities, evaluateWith),
      ...interfaces(resolved, option, catalog, result.options[i]!.quantities),
    ]),
    ...wiring(quantities, value('evenWiring'), () => evaluateWith(first, { evenWiring: 0 })),
    ...unevenTiers(quantities, value('endpointCount')),
    ...aboveBound(quantities, value('requestedTierCount')),
  ];
}

/** Both sides of a link need the same interface. */
function interfaces(
  { settings, scenario }: ResolvedScenario,
  option: ResolvedOption,
  catalog: Catalog,
  quantities: Quantities,
): Warning[] {
  const interfaceOf = (place: Place): string => {
    const architecture = architectureAt(option, place);
    const base = scenario.architectures?.[architecture]?.like ?? architecture;
    return catalog.subject(settings.subjectOf(base, place))!.interface;
  };
  const built = tiersBuilt(quantities);
  const pairs: [Place, Place][] = [
    ['leaf', 'card'],
    ...built.slice(1).map((tier, i): [Place, Place] => [built[i]!, tier]),
  ];
  return pairs
    .filter(([a, b]) => interfaceOf(a) !== interfaceOf(b))
    .map(([a, b]) => ({
      id: 'interface-mismatch',
      option: option.id,
      input: 'options',
      values: {
        option: option.label,
        sides: [a, b].map((place) => ({ place, interface: interfaceOf(place) })),
      },
    }));
}

function wiring(
  { switchCount, tierCount }: Quantities,
  evenWiring: number,
  evaluateUneven: () => Quantities,
): Warning[] {
  if (evenWiring === 0 || tierCount!.value !== 2) return [];
  const [even, bound] = [switchCount!.value!, evaluateUneven().switchCount!.value!];
  if (even / bound - 1 <= wiringMatters) return [];
  return [{ id: 'even-wiring', input: 'evenWiring', values: { even, uneven: bound } }];
}

function unevenTiers({ tierCount, maxEndpoints }: Quantities, endpoints: number): Warning[] {
  const [tiers, most] = [tierCount!.value!, maxEndpoints!.value!];
  if (tiers < 3 || endpoints >= evenTiersFrom * most) return [];
  return [{ id: 'uneven-tiers', input: 'endpointCount', values: { endpoints, filledShare: endpoints / most, tiers } }];
}

/** One endpoint above a bound costs a tier; a little more oversubscription may avoid it. */
function aboveBound(quantities: Quantities, requestedTiers: number): Warning[] {
  const value = (name: string): number => quantities[name]!.value!;
  // Edition 2026.11 has switches of one kind and halves the links of those between leaves and top.
  const either = (name: string, before: string): number => value(quantities[name] ? name : before);
  const [tiers, site, radix] = ['minTierCount', 'siteEndpoints', 'radix'].map(value) as [number, number, number];
  if (tiers < 2 || requestedTiers >= tiers) return [];
  // Endpoints for each link of a leaf downwards, with a tier less.
  const perDown =
    tiers === 4 ? either('coreRadix', 'radix') * either('spineDown', 'halfRadix') : either('upperRadix', 'radix');
  const bound = tiers === 2 ? (quantities.singleLeaf?.value ?? radix) : value('leafDown') * perDown;
  if (site > justAbove * bound) return [];
  const down = Math.ceil(site / perDown);
  const oversubscription = tiers > 2 && down < radix ? Math.ceil((1000 * down) / (radix - down)) / 1000 : null;
  return [
    {
      id: 'just-above-bound',
      input: 'endpointCount',
      values: { endpoints: site, bound, tiers: tiers - 1, oversubscription },
    },
  ];
}
