import '../../src/engine/fabric-model.ts';
import shipped from 'virtual:catalog';
import editions from 'virtual:editions';
import { Catalog } from '../../src/catalog/catalog.ts';
import { fromFrozen } from '../../src/catalog/frozen.ts';
import type { CatalogData, Figure, InputDefinition } from '../../src/catalog/types.ts';

/**
 * Tables that never change: those of the frozen edition 2026.11, and what the sheets of today read besides. Tests with
 * numbers of their own read these, so that a new figure breaks none of them.
 */
const { default: frozen } = await editions['2026.11']!();
const old = fromFrozen(frozen.catalog);

const ofWholeSwitch = { scopes: ['switch', 'fabric', 'campus'], minimum: 0, minimumExcluded: false, whole: false };
const added: readonly InputDefinition[] = [
  {
    ...{ ...ofWholeSwitch, quantity: 'systemPrice', label: 'Price of a whole switch', unit: 'USD', maximum: 1e7 },
    ...{
      subject: 'architecture',
      group: 'price',
      optional: true,
      meaning: 'A switch with its ends.',
    },
  },
  {
    ...{ ...ofWholeSwitch, quantity: 'systemPower', label: 'Power of a whole switch', unit: 'W', maximum: 1e6 },
    ...{
      subject: 'architecture',
      group: 'power',
      optional: true,
      meaning: 'A switch with its ends.',
    },
  },
  {
    ...{ ...ofWholeSwitch, quantity: 'systemPowerMax', label: 'Maximum power', unit: 'W', maximum: 1e6 },
    ...{
      subject: 'architecture',
      group: 'power',
      optional: true,
      meaning: 'The most that it draws.',
    },
  },
  {
    ...{ ...ofWholeSwitch, quantity: 'typicalPowerShare', label: 'Typical over maximum power', unit: '1' },
    ...{ minimum: 0.1, maximum: 1, subject: 'facility', group: 'power', optional: false },
    meaning: 'Of a whole switch.',
  },
  {
    ...{ ...ofWholeSwitch, quantity: 'directPriceFactor', label: 'Direct over contract price', unit: '1' },
    ...{ minimum: 0.1, maximum: 1, subject: 'money', group: 'price', optional: false },
    meaning: 'Of the same part.',
  },
  {
    ...{ ...ofWholeSwitch, quantity: 'shopPriceFactor', label: 'Shop over contract price', unit: '1' },
    ...{ minimum: 1, maximum: 10, subject: 'money', group: 'price', optional: false },
    meaning: 'Of the same part.',
  },
];

const figure = (name: string, low: number, typical: number, high: number, rest: Partial<Figure> = {}): Figure => {
  const [subject, quantity] = name.split('.') as [string, string];
  return {
    ...{ id: `fixed-${subject}-${quantity}`, subject, quantity, of: null, low, typical, high, unit: '1' },
    ...{ buyerClass: null, boundary: 'fixed', evidence: 'assumption', weakest: 'assumption', source: null },
    ...{ asOf: '2026-11-01', role: 'default' },
    ...rest,
  };
};

/** Shares with the same values at typical inputs as the prices that they stand for. */
const shares: readonly Figure[] = [
  figure('linear-1600g.endPrice', 0.7, 0.75, 0.85, { of: 'retimed-1600g.endPrice' }),
  figure('half-retimed-1600g.endPrice', 0.8, 0.875, 0.95, { of: 'retimed-1600g.endPrice' }),
];
const others: readonly Figure[] = [
  figure('facility.typicalPowerShare', 0.8, 0.9, 0.95),
  figure('money.directPriceFactor', 0.4, 0.6, 0.9),
  figure('money.shopPriceFactor', 1.1, 1.3, 2),
  // A price for the largest buyers beside the one for all others, and one that only a shop tells.
  figure('retimed-1600g.endPrice', 800, 1000, 1400, {
    ...{ id: 'fixed-retimed-direct', unit: 'USD', buyerClass: 'direct', evidence: 'analyst', weakest: 'analyst' },
  }),
];

const isShare = ({ subject, quantity, role }: Figure): boolean =>
  role === 'default' && shares.some((share) => share.subject === subject && share.quantity === quantity);

const prices = ['endPrice', 'serviceUnitPrice', 'switchPrice'];

/** What holds by construction: a pluggable has no external laser. */
const byConstruction = ['endLaserPower', 'hostSerdesSaving', 'unserviceableShare'];

/** A price has a buyer, and a default whose typical value stands on an end of its band is a number. */
function today(given: Figure): Figure {
  const { subject, quantity, of, role, low, typical, high } = given;
  const holds = role === 'default' && typical === 0 && !subject.startsWith('cpo') && byConstruction.includes(quantity);
  const buyer = prices.includes(quantity) && of === null ? { buyerClass: 'contract' as const } : {};
  const onEnd = role === 'default' && (low === typical || high === typical);
  const definition = holds ? { evidence: 'definition' as const, weakest: 'definition' as const } : {};
  return { ...given, ...buyer, ...definition, ...(onEnd && { low: null, high: null }) };
}

const replaced = new Set(added.map(({ quantity }) => quantity));

export const tables: CatalogData = {
  ...old,
  edition: shipped.edition,
  inputs: [...old.inputs.filter(({ quantity }) => !replaced.has(quantity)), ...added],
  figures: [...old.figures.filter((one) => !isShare(one)).map(today), ...shares, ...others],
  classBands: [
    { evidence: 'vendor-claim', group: 'power', low: 0.85, high: 1.3, reason: 'fixed' },
    { evidence: 'vendor-claim', group: 'price', low: 0.7, high: 1.6, reason: 'fixed' },
  ],
};

export const catalog = new Catalog(tables);
