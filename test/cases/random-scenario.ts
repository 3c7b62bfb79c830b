import fc from 'fast-check';
import type { InputDefinition } from '../../src/catalog/types.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { catalog } from './tables.ts';

/** The same draws everywhere and every time. */
export const draws = { seed: 20261122, numRuns: 300 } as const;

// Figures of a whole switch stand in place of those of its ends: they have tests of their own.
const read = catalog.data.inputs.filter(({ scopes, optional }) => scopes.includes('switch') && !optional);

/** Numbers such as 5e-324 lose their digits in any product. */
const withoutDust = (value: number): number => (Math.abs(value) < 1e-9 ? 0 : value);

/** A value in the range of an input, its ends included. */
function valueOf({ minimum, maximum, minimumExcluded, whole }: InputDefinition): fc.Arbitrary<number> {
  if (whole) return fc.integer({ min: minimum, max: maximum });
  const lowest = minimumExcluded ? minimum + 1e-6 : minimum;
  return fc
    .oneof(
      fc.constantFrom(lowest, maximum),
      fc.double({ min: lowest, max: maximum, noNaN: true }),
      // Most ranges are far wider than what is built: look near the lower end too.
      fc.double({ min: lowest, max: lowest + (maximum - lowest) / 1000, noNaN: true }),
    )
    .map(withoutDust);
}

const special: Readonly<Record<string, fc.Arbitrary<number>>> = {
  portRate: fc.constantFrom(800, 1600),
  horizon: fc.oneof(fc.constantFrom(1, 30), fc.integer({ min: 1, max: 30 })),
  warrantyYears: fc.integer({ min: 0, max: 30 }),
  provisioningLife: fc.oneof(fc.constantFrom(1, 5, 30), fc.double({ min: 1, max: 40, noNaN: true })),
  integratedSupportShare: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true }).map(withoutDust)),
  firstYear: fc.integer({ min: 2020, max: 2040 }),
  carbonIntensityYear: fc.integer({ min: 2000, max: 2030 }),
};

/** Values for some of the inputs that one switch reads. */
function settings(inputs: readonly InputDefinition[]): fc.Arbitrary<Record<string, number>> {
  const values = Object.fromEntries(inputs.map((input) => [input.quantity, special[input.quantity] ?? valueOf(input)]));
  // A key is left out, never undefined.
  return fc.record(values, { requiredKeys: [] }) as fc.Arbitrary<Record<string, number>>;
}

const architectures = catalog.data.architectures.filter(({ medium }) => medium === 'optical').map(({ id }) => id);
const ofArchitecture = settings(read.filter(({ subject }) => subject === 'architecture'));

/** Any scenario of scope `switch`: both capacities, every region, shipped and own architectures. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    capacity: fc.constantFrom('51.2T', '102.4T'),
    region: fc.constantFrom(...catalog.data.regions.map(({ id }) => id)),
    shared: settings(read.filter(({ subject }) => subject !== 'architecture')),
    ends: fc.dictionary(fc.constantFrom(...architectures), ofArchitecture),
    like: fc.constantFrom(...architectures),
    own: ofArchitecture,
  })
  .map(({ capacity, region, shared, ends, like, own }) => ({
    capacity,
    region,
    options: [...architectures, { id: 'acme', leaf: 'acme-end', upper: 'retimed', card: 'retimed' }],
    architectures: { 'acme-end': { like, ...own } },
    inputs: {
      ...shared,
      ...Object.fromEntries(
        Object.entries(ends).flatMap(([architecture, values]) =>
          Object.entries(values).map(([quantity, value]) => [`${architecture}.${quantity}`, value]),
        ),
      ),
    },
  }));
