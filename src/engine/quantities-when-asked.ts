import type { Quantities, QuantityValue } from './evaluate.ts';

/** Names of quantities in their order, and where each stands. */
export interface Names {
  readonly list: readonly string[];
  readonly index: ReadonlyMap<string, number>;
}

export const namesOf = (list: readonly string[]): Names => ({
  list,
  index: new Map(list.map((name, i) => [name, i])),
});

const handlers = new WeakMap<Quantities, WhenAsked>();

/**
 * Quantities that are made one by one, when they are asked for. There are hundreds, of several networks thousands, of which a
 * reader asks for a few. Listed or written as JSON they are the plain object that they stand for.
 * @param make The quantity at a position of the names; asked for once.
 */
export function whenAsked(names: Names, make: (position: number) => QuantityValue): Quantities {
  const handler = new WhenAsked(names, make);
  const quantities = new Proxy<Record<string, QuantityValue>>({}, handler);
  handlers.set(quantities, handler);
  return quantities;
}

/** A plain object of all quantities. A list of a proxy asks for each name three times, and batches list thousands of results. */
export const plainCopy = (quantities: Quantities): Quantities => handlers.get(quantities)?.all() ?? { ...quantities };

class WhenAsked implements ProxyHandler<Record<string, QuantityValue>> {
  private readonly made: QuantityValue[] = [];

  constructor(
    private readonly names: Names,
    private readonly make: (position: number) => QuantityValue,
  ) {}

  all(): Quantities {
    const all: Record<string, QuantityValue> = {};
    for (const [i, name] of this.names.list.entries()) all[name] = this.made[i] ??= this.make(i);
    return all;
  }

  get(target: object, name: string | symbol): unknown {
    return this.quantity(name) ?? Reflect.get(target, name);
  }

  has(target: object, name: string | symbol): boolean {
    return this.position(name) !== undefined || Reflect.has(target, name);
  }

  ownKeys(): string[] {
    return [...this.names.list];
  }

  getOwnPropertyDescriptor(_target: object, name: string | symbol): PropertyDescriptor | undefined {
    const value = this.quantity(name);
    return value && { value, writable: false, enumerable: true, configurable: true };
  }

  /** Results stay as they were computed. */
  defineProperty(): boolean {
    return false;
  }

  deleteProperty(): boolean {
    return false;
  }

  private quantity(name: string | symbol): QuantityValue | undefined {
    const position = this.position(name);
    return position === undefined ? undefined : (this.made[position] ??= this.make(position));
  }

  private position(name: string | symbol): number | undefined {
    return typeof name === 'string' ? this.names.index.get(name) : undefined;
  }
}
