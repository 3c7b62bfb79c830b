/**
 * Named constants, so that no bare 1000 or 8760 stands in a formula. A conversion is equal to one (1000 W/kW = 1);
 * oneYear is the measure of the year index. The compiler checks both.
 */
export const constants: Readonly<
  Record<
    string,
    {
      readonly value: number;
      readonly unit: string;
      readonly meaning: string;
      /** One of its unit, and no conversion. */
      readonly measure?: boolean;
    }
  >
> = {
  wattsPerKilowatt: {
    value: 1000,
    unit: 'W/kW',
    meaning: 'Watts in a kilowatt',
  },
  hoursPerYear: {
    value: 8760,
    unit: 'h/year',
    meaning: 'Hours in a year of 365 days',
  },
  hoursPerDay: {
    value: 24,
    unit: 'h/day',
    meaning: 'Hours in a day',
  },
  oneYear: { value: 1, unit: 'year', measure: true, meaning: 'One year, the step of the year index' },
  microsecondsPerSecond: {
    value: 1e6,
    unit: 'us/s',
    meaning: 'Microseconds in a second',
  },
  wattsPerGigabitPicojoule: {
    value: 0.001,
    unit: 'W/(Gbit/s*pJ/bit)',
    meaning: 'Watts of one picojoule a bit at one gigabit a second',
  },
};
