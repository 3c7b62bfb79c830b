import { text } from '../tables.ts';
import { at, type Rule } from './rule.ts';

/** What is sold to buyers of different classes. */
export const pricesOfClasses: readonly string[] = [
  'endPrice',
  'switchPrice',
  'systemPrice',
  'serviceUnitPrice',
  'cablePrice',
  'dciModulePrice',
];

export const buyerClass: Rule = {
  name: 'buyer-class',
  description: 'A price that is no factor of another names who pays it, and nothing else does.',
  check: ({ tables }) =>
    tables.figures!.flatMap((row) => {
      const needed = pricesOfClasses.includes(text(row, 'quantity')) && !text(row, 'of');
      const given = text(row, 'buyer_class') !== '';
      if (needed === given) return [];
      return [
        at(
          row,
          needed
            ? 'buyer_class: is empty; a price is one of direct, contract, shop'
            : `buyer_class: found "${text(row, 'buyer_class')}"; only a price has one, and no factor of a price`,
        ),
      ];
    }),
};
