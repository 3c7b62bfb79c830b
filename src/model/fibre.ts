import { ofTiers, type Sheet } from './sheet.ts';

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
      meaning: 'Fibres between switches, counted at the upper end of a link.',
      formula:
        'siteCount * planeCount * uplinks * linkRate / upperRate * upperFibresEach + siteCount * planeCount * spineLinks * linkRate / coreRate * coreFibresEach + siteCount * planeCount * coreLinks * linkRate / fourthRate * fourthFibresEach',
    },
    fibresEach: {
      unit: '1',
      index: 'place',
      meaning: 'Fibres of one end, both directions.',
      formula: { ...ofTiers('fibresPerEnd', 'fibresPerEnd'), leaf: '0' },
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
        'cardUsedEnds * (planeCount > 1 ? breakoutFactor : 1) + siteCount * planeCount * linkRate * (uplinks / min(leafPortRate, upperPortRate) + spineLinks / min(upperPortRate, corePortRate) + coreLinks / min(corePortRate, fourthPortRate))',
      together: 'sum',
    },
    cablingCost: {
      unit: 'USD',
      meaning: 'Price of fibre cables.',
      formula: 'cableCount * cablePrice',
    },
  },
};
