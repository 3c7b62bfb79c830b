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

/**
 * Quantities that are made one by one, when they are asked for. There are hundreds, of several networks thousands, of which a
 * reader asks for a few. Listed or written as JSON they are the plain object that they stand for.
 * @param make The quantity at a position of the names; asked for once.
 */
export const whenAsked = (names: Names, make: (position: number) => QuantityValue): Quantities =>
  new Proxy<Record<string, QuantityValue>>({}, new WhenAsked(names, make));

class WhenAsked implements ProxyHandler<Record<string, QuantityValue>> {
  private readonly made: QuantityValue[] = [];

  constructor(
    private readonly names: Names,
    private readonly make: (position: number) => QuantityValue,
  ) {}

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
