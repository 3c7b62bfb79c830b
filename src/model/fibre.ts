import type { Sheet } from './sheet.ts';

export const fibre: Sheet = {
  name: 'fibre',
  title: 'Fibre and cables',
  quantities: {
    accessFibres: {
      unit: '1',
      meaning: 'Fibres between endpoints and leaves.',
      formula: 'cardUsedEnds * cardFibresEach',
    },
    upperFibres: {
      unit: '1',
      meaning: 'Fibres between switches.',
      formula: 'interSwitchLinks * linkRate / upperRate * upperFibresEach',
    },
    fibresEach: {
      unit: '1',
      index: 'place',
      meaning: 'Fibres of one end, both directions.',
      formula: { leaf: '0', upper: 'fibresPerEnd', card: 'fibresPerEnd' },
    },
    fibreCount: {
      unit: '1',
      meaning: 'Fibres.',
      formula: 'accessFibres + upperFibres',
      together: 'sum',
    },
    fibreLength: {
      unit: 'm',
      meaning: 'Length of all fibres.',
      formula: 'accessFibres * accessLength + upperFibres * upperLength',
      together: 'sum',
    },
    fibresPerEndpoint: {
      unit: '1',
      meaning: 'Fibres for each endpoint.',
      formula: 'fibreCount / endpointCount',
    },
    fibreRatio: {
      unit: '1',
      meaning: 'Fibres per endpoint against a traditional server.',
      formula: 'referenceFibresPerServer > 0 ? fibreCount / endpointCount / referenceFibresPerServer : 0',
      undefined: {
        reason: 'the reference server has no fibres',
        when: 'referenceFibresPerServer <= 0',
      },
    },
    cableCount: {
      unit: '1',
      meaning: 'Fibre cables, a breakout counted by its cost.',
      formula:
        'cardUsedEnds * (planeCount > 1 ? breakoutFactor : 1) + siteCount * planeCount * linkRate * (uplinks / min(leafPortRate, upperPortRate) + (spineLinks + coreLinks) / upperPortRate)',
      together: 'sum',
    },
    cablingCost: {
      unit: 'USD',
      meaning: 'Price of fibre cables.',
      formula: 'cableCount * cablePrice',
    },
  },
};
