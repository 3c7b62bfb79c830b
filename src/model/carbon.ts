import type { Sheet } from './sheet.ts';

export const carbon: Sheet = {
  name: 'carbon',
  title: 'Carbon',
  quantities: {
    operationalCarbon: {
      unit: 'kg/year',
      index: 'year',
      meaning: 'Carbon dioxide equivalent of the energy of a year, as the grid changes.',
      formula:
        'annualEnergy * carbonIntensity * (1 - carbonIntensityDecline) ^ (firstYear + year - 1 - carbonIntensityYear)',
    },
    embodiedCarbon: {
      unit: 'kg',
      meaning: 'Carbon dioxide equivalent of making switches, installed ends and copper ends.',
      formula: 'sum(switches * embodiedSwitch) + sum(installedEnds * embodiedEnd) + copperEmbodied',
    },
    totalCarbon: {
      unit: 'kg',
      meaning: 'Embodied carbon and that of the energy of all years.',
      formula: 'embodiedCarbon + sum(operationalCarbon)',
    },
  },
};
