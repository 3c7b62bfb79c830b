import fc from 'fast-check';
import type { InputValue, Scenario } from '../../src/scenario/scenario.ts';
import { refusalOfRun } from './fabric-run.ts';
import { catalog } from './tables.ts';

const optical = catalog.data.architectures.filter(({ medium }) => medium === 'optical').map(({ id }) => id);
/** What the figure of a whole switch stands in place of. */
const inPlaceOf: Readonly<Record<string, string>> = { systemPrice: 'endPrice', systemPower: 'endPower' };

/** Figures of a whole switch, those that a supplier may state. */
const figures = fc.record(
  {
    systemPrice: fc.oneof(fc.integer({ min: 1000, max: 40_000 }), fc.integer({ min: 40_000, max: 400_000 })),
    systemPower: fc.oneof(fc.integer({ min: 500, max: 1400 }), fc.integer({ min: 1400, max: 8000 })),
    systemPowerMax: fc.integer({ min: 8000, max: 12_000 }),
    systemFailureRate: fc.constantFrom(0, 0.02, 0.3),
    laserApart: fc.constantFrom(0, 1),
  },
  { requiredKeys: [] },
);

const isAnswered = (scenario: Scenario): boolean => refusalOfRun(scenario) === undefined;

/** The same scenarios with figures of whole switches for some of their architectures. */
export const withWholeSwitches = (scenarios: fc.Arbitrary<Scenario>): fc.Arbitrary<Scenario> =>
  fc
    .record({
      scenario: scenarios,
      given: fc.dictionary(fc.constantFrom(...optical), figures, { minKeys: 1, maxKeys: 3 }),
    })
    .map(({ scenario, given }) => {
      const whole = Object.entries(given).flatMap(([architecture, values]) =>
        Object.entries(values).map(([name, value]): [string, string, InputValue] => [architecture, name, value]),
      );
      const replaced = new Set(whole.map(([architecture, name]) => `${architecture}.${inPlaceOf[name]}`));
      const others = Object.entries(scenario.inputs ?? {}).filter(([name]) => !replaced.has(name));
      const set = whole.map(([architecture, name, value]): [string, InputValue] => [`${architecture}.${name}`, value]);
      return { ...scenario, inputs: Object.fromEntries([...others, ...set]) };
    })
    .filter(isAnswered);

/** The same scenarios on a switch of the reader's own, of which the links of an endpoint need not use all. */
export const onOwnSwitches = (scenarios: fc.Arbitrary<Scenario>): fc.Arbitrary<Scenario> =>
  fc
    .record({ scenario: scenarios, sixteens: fc.integer({ min: 20, max: 90 }) })
    .map(({ scenario, sixteens }) => {
      const like = scenario.capacity ?? '102.4T';
      return {
        ...scenario,
        capacity: 'mine',
        switches: { mine: { like, capacity: sixteens * 1600 } },
      };
    })
    .filter(isAnswered);
