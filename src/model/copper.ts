import { ofAccess, type Sheet } from './sheet.ts';

/** Copper in the access layer. One end is half a cable; which cable it is, the sheet before this one says. */
export const copper: Sheet = {
  name: 'copper',
  title: 'Copper in the access layer',
  quantities: {
    siteCopperEndpoints: {
      unit: '1',
      meaning: 'Endpoints of one site connected by copper.',
      formula: 'floor(siteEndpoints * copperShare)',
    },
    copperEndpoints: {
      unit: '1',
      meaning: 'Endpoints connected by copper.',
      formula: 'siteCount * siteCopperEndpoints',
      together: 'sum',
    },
    copperEnds: {
      unit: '1',
      index: 'place',
      meaning: 'Ends of copper cables.',
      formula: {
        leaf: 'siteCount * ceil(siteCopperEndpoints * endpointRate / portRate)',
        ...{ upper: '0', core: '0', fourth: '0' },
        card: 'siteCount * ceil(siteCopperEndpoints * endpointRate / cardPortRate)',
      },
      together: 'sum',
    },
    copperDraw: {
      unit: 'W',
      index: 'place',
      meaning: 'Power of the ends of copper cables.',
      formula: ofAccess('copperEnds * copperEndPower'),
    },
    copperPower: {
      unit: 'W',
      meaning: 'Power of all ends of copper cables.',
      formula: 'sum(copperDraw)',
    },
    copperPurchase: {
      unit: 'USD',
      index: 'place',
      meaning: 'Price of the ends of copper cables.',
      formula: ofAccess('copperEnds * copperEndPrice'),
    },
    copperCost: {
      unit: 'USD',
      meaning: 'Price of copper cables.',
      formula: 'sum(copperPurchase)',
    },
    copperEvents: {
      unit: '1/year',
      index: 'place',
      meaning: 'Repair events of copper ends a year.',
      formula: ofAccess('copperEnds * copperEndFailureRate'),
    },
    copperSwaps: {
      unit: '1/year',
      index: 'place',
      meaning: 'Repair events a year that replace a copper cable.',
      formula: ofAccess('copperEvents * (1 - copperUnserviceableShare)'),
    },
    copperSwitchSwaps: {
      unit: '1/year',
      index: 'place',
      meaning: 'Repair events of copper a year that need a whole switch.',
      formula: ofAccess('copperEvents * copperUnserviceableShare'),
    },
    copperDownHours: {
      unit: 'h/year',
      index: 'place',
      meaning: 'End-hours dark a year for copper.',
      formula: ofAccess('copperSwaps * copperServiceUnitEnds * copperRepairTime'),
    },
    copperHandsOn: {
      unit: 'h/year',
      index: 'place',
      meaning: 'Technician hours for copper a year.',
      formula: ofAccess('copperSwaps * copperHandsOnTime'),
    },
    copperHandsOnHours: {
      unit: 'h/year',
      meaning: 'Technician hours for copper a year.',
      formula: 'sum(copperHandsOn)',
    },
    copperSwapPrice: {
      unit: 'USD/year',
      index: 'place',
      meaning: 'Price of the copper ends that a year replaces.',
      formula: ofAccess('copperSwaps * copperServiceUnitPrice'),
    },
    copperWarranty: {
      unit: 'year',
      index: 'place',
      meaning: 'Years in which replaced copper costs nothing.',
      formula: ofAccess('copperWarrantyYears'),
    },
    copperParts: {
      unit: 'USD/year',
      index: 'year',
      meaning: 'Replaced copper of a year, before its price changes.',
      formula: 'sum(year <= copperWarranty / oneYear ? 0 : copperSwapPrice)',
    },
    copperMaking: {
      unit: 'kg',
      index: 'place',
      meaning: 'Carbon dioxide equivalent of making copper ends.',
      formula: ofAccess('copperEnds * copperEmbodiedEnd'),
    },
    copperEmbodied: {
      unit: 'kg',
      meaning: 'Carbon dioxide equivalent of making copper cables.',
      formula: 'sum(copperMaking)',
    },
  },
};
