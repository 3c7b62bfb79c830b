import { describe, expect, it } from 'vitest';
import { usDollar } from '../../src/scenario/currency.ts';
import { Money } from '../../src/view/money.ts';
import { catalog } from '../cases/tables.ts';

describe('money of another currency', () => {
  const yen = new Money({ code: 'JPY', unitsPerUsd: 160 });

  it('has its code as its unit', () => expect(yen.unit).toBe('JPY'));

  it('multiplies amounts of money by the rate, and nothing else', () => {
    expect(yen.of(3)).toBe(480);
    expect(['USD', 'USD/kWh', 'USD/year', 'W', 'W/USD', 'USDT', '1'].map((unit) => yen.factor(unit))).toEqual([
      ...[160, 160, 160],
      ...[1, 1, 1, 1],
    ]);
  });

  it('writes its code in the place of that of US dollars', () =>
    expect(['USD', 'USD/kWh', 'W', 'W/USD', 'USDT'].map((unit) => yen.unitOf(unit))).toEqual([
      ...['JPY', 'JPY/kWh', 'W', 'W/USD', 'USDT'],
    ]));

  it('has the limits of an input in its unit, without the last digits of the computer', () => {
    const price = { ...catalog.input('endPrice')!, minimum: 0.1, maximum: 1000 };
    expect(new Money({ code: 'EUR', unitsPerUsd: 3 }).ofInput(price)).toEqual({
      ...price,
      ...{ unit: 'EUR', minimum: 0.3, maximum: 3000 },
    });
    const power = catalog.input('endPower')!;
    expect(yen.ofInput(power)).toEqual(power);
  });
});

it('money in US dollars is as it is', () => {
  const dollars = new Money(usDollar);
  expect([dollars.unit, dollars.of(7), dollars.factor('USD'), dollars.unitOf('USD/year')]).toEqual([
    ...['USD', 7, 1, 'USD/year'],
  ]);
});
