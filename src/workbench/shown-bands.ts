/** Quantities whose bands the page shows. */
export const shownBands = [
  'networkPower',
  'facilityPower',
  'annualEnergy',
  'capex',
  'tcoWithoutIdle',
  'tco',
  'totalCarbon',
];
