/** Quantities that switches.csv gives, where figures.csv has no default. */
export const switchQuantities = [
  { quantity: 'portRate', column: 'port_rate', unit: 'Gbit/s', boundary: 'one cage, one direction' },
  { quantity: 'laneRate', column: 'lane_rate', unit: 'Gbit/s', boundary: 'one electrical lane, one direction' },
  { quantity: 'rackUnits', column: 'rack_units', unit: '1', boundary: 'rack units of one switch' },
  { quantity: 'maxRadix', column: 'max_radix', unit: '1', boundary: 'links that one switch offers' },
] as const;
