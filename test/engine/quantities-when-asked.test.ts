import { describe, expect, it, vi } from 'vitest';
import type { QuantityValue } from '../../src/engine/evaluate.ts';
import { namesOf, plainCopy, whenAsked } from '../../src/engine/quantities-when-asked.ts';

const plain = {
  tco: { value: 0, unit: 'USD' },
  'storage/tco': { value: 1, unit: 'USD' },
  power: { value: 2, unit: 'W' },
};
const values = Object.values(plain);

function made() {
  const make = vi.fn<(position: number) => QuantityValue>((i) => values[i]!);
  return { make, quantities: whenAsked(namesOf(Object.keys(plain)), make) };
}

describe('quantities made when they are asked for', () => {
  it('are made once, and only those', () => {
    const { make, quantities } = made();
    expect(quantities.power).toBe(values[2]);
    expect(quantities.power).toBe(values[2]);
    expect(make.mock.calls).toEqual([[2]]);
  });

  it('are the plain object to whoever lists, copies or writes them, whatever was asked for before', () => {
    const { quantities } = made();
    expect(quantities.power).toBe(values[2]);
    expect(Object.keys(quantities)).toEqual(Object.keys(plain));
    expect(Object.entries(quantities)).toEqual(Object.entries(plain));
    expect(JSON.stringify(quantities)).toBe(JSON.stringify(plain));
    expect({ ...quantities }).toEqual(plain);
    expect(quantities).toEqual(plain);
    const found = [];
    for (const name in quantities) found.push(name);
    expect(found).toEqual(Object.keys(plain));
  });

  it('are copied as a plain object, each made once', () => {
    const { make, quantities } = made();
    expect(quantities.power).toBe(values[2]);
    const copy = plainCopy(quantities) as Record<string, QuantityValue>;
    expect(Object.entries(copy)).toEqual(Object.entries(plain));
    expect(make.mock.calls).toEqual([[2], [0], [1]]);
    copy.tco = values[1]!;
    expect(quantities.tco).toBe(values[0]);
    const other = plainCopy(plain);
    expect(other).toEqual(plain);
    expect(other).not.toBe(plain);
  });

  it('have no other names', () => {
    const { make, quantities } = made();
    expect(quantities.energy).toBeUndefined();
    expect('energy' in quantities).toBe(false);
    expect('storage/tco' in quantities).toBe(true);
    expect(Object.hasOwn(quantities, 'tco')).toBe(true);
    expect(make.mock.calls).toEqual([[0]]);
  });

  it('are described as what cannot be written', () =>
    expect(Object.getOwnPropertyDescriptor(made().quantities, 'power')).toEqual({
      value: values[2],
      writable: false,
      enumerable: true,
      configurable: true,
    }));

  it('stay as they are', () => {
    const quantities = made().quantities as Record<string, QuantityValue>;
    expect(() => (quantities.tco = values[1]!)).toThrow(TypeError);
    expect(() => (quantities.energy = values[1]!)).toThrow(TypeError);
    expect(() => delete quantities.tco).toThrow(TypeError);
    expect(quantities.tco).toBe(values[0]);
  });
});
