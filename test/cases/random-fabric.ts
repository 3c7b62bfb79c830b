import fc from 'fast-check';
import type { InputDefinition } from '../../src/catalog/types.ts';
import type { InputValue, Scenario } from '../../src/scenario/scenario.ts';
import { catalog } from './tables.ts';

/** The inputs that decide whether a fabric can be built are drawn together, the rest freely. */
const structural = new Set([
  ...['portRate', 'laneRate', 'maxRadix', 'endpointCount', 'endpointRate', 'cardPortRate', 'planeCount'],
  ...['oversubscription', 'requestedTierCount', 'evenWiring', 'siteCount', 'jobEndpoints'],
  ...['topSwitches', 'endpointsPerLeaf', 'railCount', 'podEndpoints', 'spineOversubscription', 'coreOversubscription'],
  ...['accessCopperShare', 'accessLength', 'checkpointInterval', 'checkpointTime'],
]);
const free = catalog.data.inputs.filter(
  ({ scopes, quantity, optional }) => scopes.includes('campus') && !optional && !structural.has(quantity),
);

/** Even over a range: fc.double favours numbers next to 0, which leave most lines empty. */
const between = (low: number, high: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1_000_000 }).map((step) => low + ((high - low) * step) / 1_000_000);

const special: Readonly<Record<string, fc.Arbitrary<number>>> = {
  horizon: fc.oneof(fc.constantFrom(1, 30), fc.integer({ min: 1, max: 30 })),
  warrantyYears: fc.integer({ min: 0, max: 12 }),
  provisioningLife: fc.oneof(fc.constantFrom(1, 5, 30), between(1, 40)),
  firstYear: fc.integer({ min: 2020, max: 2040 }),
  carbonIntensityYear: fc.integer({ min: 2000, max: 2030 }),
};

/** A value in the range of an input: an end of it, anywhere, or near the lower end, where most things are built. */
function valueOf({ quantity, minimum, maximum, minimumExcluded, whole }: InputDefinition): fc.Arbitrary<number> {
  if (special[quantity]) return special[quantity];
  if (whole) return fc.integer({ min: minimum, max: Math.min(maximum, minimum + 40) });
  const low = minimumExcluded ? minimum + 1e-6 : minimum;
  return fc.oneof(
    { arbitrary: fc.constantFrom(low, maximum), weight: 1 },
    { arbitrary: between(low, maximum), weight: 3 },
    { arbitrary: between(low, low + (maximum - low) / 1000), weight: 3 },
  );
}

/** Values for some of the inputs. */
function settings(inputs: readonly InputDefinition[]): fc.Arbitrary<Record<string, number>> {
  const values = Object.fromEntries(inputs.map((input) => [input.quantity, valueOf(input)]));
  return fc.record(values, { requiredKeys: [] }) as fc.Arbitrary<Record<string, number>>;
}

const shared = settings(free.filter(({ subject }) => subject !== 'architecture'));
const ofArchitecture = settings(
  free.filter(({ subject, quantity }) => subject === 'architecture' && quantity !== 'reach'),
);
/** Copper that darkens one end an event and never a switch; `copperLikeOthers` has the rest. */
const ofCable = fc
  .record({ values: ofArchitecture, reach: fc.constantFrom(undefined, 0.5, 2, 4, 20) })
  .map(({ values: { serviceUnitEnds: _, unserviceableShare: __, ...rest }, reach }) =>
    reach === undefined ? rest : { ...rest, reach },
  );
export const copperLikeOthers = fc.record({
  serviceUnitEnds: fc.integer({ min: 1, max: 8 }),
  unserviceableShare: between(0, 1),
});
const architectures = catalog.data.architectures.map(({ id }) => id);
const optical = catalog.data.architectures.filter(({ medium }) => medium === 'optical').map(({ id }) => id);
const cardRates = [400, 800, 1600];

/** Sizes of every order, and those next to the bounds of radix 64, 128, 256 and 512. */
const sizes = fc.oneof(
  between(0, 6).map((exponent) => Math.round(10 ** exponent)),
  fc
    .record({
      bound: fc.constantFrom(64, 128, 256, 512, 2048, 8192, 32768, 65536, 131072, 524288),
      above: fc.integer({ min: -1, max: 1 }),
    })
    .map(({ bound, above }) => bound + above),
);

/** Switches of tiers above the leaves, most of them those of the tier below. */
const named = fc.constantFrom(undefined, undefined, '51.2T' as const, '102.4T' as const);

const share = fc.oneof(fc.constantFrom(0, 1), between(0.001, 1));

/** Sizes, rates and planes that go together: links of whole lanes that a port carries. */
const structure = fc
  .record({
    capacity: fc.constantFrom('51.2T' as const, '102.4T' as const),
    lanes: fc.constantFrom(1, 2, 4, 8),
    planeCount: fc.oneof(fc.constant(1), fc.constantFrom(2, 4, 8), fc.integer({ min: 1, max: 16 })),
    cardPortRate: fc.constantFrom(...cardRates),
    portRate: fc.constantFrom(undefined, 800, 1600),
    maxRadix: fc.constantFrom(undefined, 64, 100, 129, 144, 512),
    endpointCount: sizes,
    jobShare: fc.constantFrom(undefined, 0.001, 0.5, 1),
    oversubscription: fc.oneof(fc.constantFrom(1, 1, 2, 3, 8), between(1, 8)),
    leafShare: fc.constantFrom(undefined, undefined, 0.5, 1),
    railCount: fc.constantFrom(1, 1, 1, 2, 8),
    podShare: fc.constantFrom(undefined, undefined, undefined, 0.3, 1),
    spineOversubscription: fc.constantFrom(1, 1, 2, 7),
    coreOversubscription: fc.constantFrom(1, 1, 1.5, 4),
    requestedTierCount: fc.constantFrom(0, 0, 0, 1, 2, 3, 4),
    evenWiring: fc.constantFrom(0, 1),
    accessCopperShare: fc.oneof(fc.constant(0), share),
    accessLength: fc.constantFrom(0.5, 1, 1.5, 2, 3, 5, 7, 20),
    checkpointInterval: fc.constantFrom(undefined, 0, 0.001, 0.5, 24),
    checkpointTime: fc.constantFrom(undefined, 0, 0.0001, 0.1, 5),
    siteCount: fc.constantFrom(1, 2, 3, 4, 5),
    above: fc.record({ upperSwitch: named, coreSwitch: named, fourthSwitch: named }),
  })
  .map(({ above, ...drawn }) => {
    const { capacity, lanes, planeCount, cardPortRate, portRate, maxRadix, jobShare, leafShare, podShare, ...rest } =
      drawn;
    const laneRate = capacity === '51.2T' ? 100 : 200;
    const cage = portRate ?? 8 * laneRate;
    const mostLanes = Math.min(8, cage / laneRate, 6400 / (planeCount * laneRate));
    // Modules that a port carries or whose lanes split over several.
    const fitting = cardRates.filter((rate) => rate <= Math.max(cage, 8 * laneRate));
    const linkRate = 2 ** Math.floor(Math.log2(Math.min(lanes, mostLanes))) * laneRate;
    const endpointRate = planeCount * linkRate;
    const jobEndpoints = jobShare && Math.max(1, Math.round(rest.endpointCount * jobShare));
    const radix = Math.min(maxRadix ?? 256 * (laneRate / 100), Math.floor((512 * laneRate) / linkRate));
    const mostDown = Math.floor((radix * rest.oversubscription) / (1 + rest.oversubscription));
    const given = {
      ...rest,
      endpointsPerLeaf: leafShare && Math.max(1, Math.floor(mostDown * leafShare)),
      podEndpoints: podShare && Math.max(1, Math.round(rest.endpointCount * podShare)),
      ...{ planeCount, endpointRate, portRate, maxRadix, jobEndpoints },
      siteCount: Math.min(rest.siteCount, rest.endpointCount),
      // A card carries its endpoint's rate unless there are no figures for it.
      cardPortRate:
        fitting.includes(endpointRate) && cardPortRate === 400
          ? undefined
          : Math.min(cardPortRate, Math.max(...fitting)),
    };
    // Of links that leave a 51.2T switch 32 of them, four tiers may hold fewer than are asked for.
    const isHeld = (id: string | undefined): boolean => id !== undefined && (id === '102.4T' || linkRate <= 800);
    return {
      capacity,
      above: Object.fromEntries(Object.entries(above).filter(([, id]) => isHeld(id))),
      inputs: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    };
  });

/** Any scenario of scope `fabric` or `campus` that is answered, with every shipped option and one own. */
export const anyFabric: fc.Arbitrary<Scenario> = fc
  .record({
    structure,
    scope: fc.constantFrom('fabric' as const, 'campus' as const),
    shared,
    noFailures: fc.constantFrom(false, false, false, true),
    ends: fc.dictionary(fc.constantFrom(...optical), ofArchitecture, { maxKeys: 4 }),
    cables: fc.dictionary(fc.constantFrom('dac', 'aec'), ofCable),
    like: fc.record({ leaf: fc.constantFrom(...optical), upper: fc.constantFrom(...optical) }),
    own: ofArchitecture,
  })
  .map(({ structure: { capacity, above, inputs }, scope, shared: others, noFailures, ends, cables, like, own }) => {
    const perSubject = Object.entries({ ...ends, ...cables }).flatMap(([architecture, values]) =>
      Object.entries(values).map(([quantity, value]) => [`${architecture}.${quantity}`, value] as const),
    );
    const never = noFailures ? Object.fromEntries(architectures.map((id) => [`${id}.endFailureRate`, 0])) : {};
    return {
      ...{ scope, capacity, ...above },
      options: [
        ...catalog.data.options.map(({ id }) => id),
        { id: 'acme', leaf: 'acme-end', upper: like.upper, card: 'linear' },
      ],
      architectures: { 'acme-end': { like: like.leaf, ...own, ...(noFailures && { endFailureRate: 0 }) } },
      inputs: {
        ...(others as Record<string, InputValue>),
        ...Object.fromEntries(perSubject),
        ...never,
        ...(noFailures && { switchFailureRate: 0 }),
        ...(inputs as Record<string, InputValue>),
      },
    };
  });
