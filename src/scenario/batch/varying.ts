/** A scenario taken apart: its plain numbers that decide nothing but themselves, and everything else as a text to compare. */
import { decidingQuantities } from '../settings.ts';
import { quantityOf } from '../input-parts.ts';
import { isFields, type Fields } from '../fields.ts';

export interface TakenApart {
  /** The same for scenarios that differ in the numbers alone. */
  readonly structure: string;
  /** Where each number stands, as a scenario error names it: `inputs.pue`, `networks.storage.inputs.endpointCount`. */
  readonly fields: readonly string[];
  readonly numbers: readonly number[];
}

/** How own switches are built decides which figures they have. */
const structuralOfSwitch: ReadonlySet<string> = new Set(['capacity', 'ports', 'portRate']);

interface Name {
  /** Unlike that of any other name, and without the signs that stand between names. */
  readonly text: string;
  readonly decides: boolean;
}

const names = new Map<string, Name>();

/** Names of a file are few; those of a hostile one may not fill the memory. */
const mostNames = 20_000;

function nameOf(name: string): Name {
  let known = names.get(name);
  if (known) return known;
  known = { text: JSON.stringify(name), decides: decides(name) };
  if (names.size < mostNames) names.set(name, known);
  return known;
}

/** Whether another value of an input may have other figures follow. */
export const decides = (name: string): boolean => decidingQuantities.includes(quantityOf(name));

const none: ReadonlySet<string> = new Set();

/** Undefined where it is no object. @param besides Keys that are no part of the scenario. */
export function takeApart(scenario: unknown, besides: ReadonlySet<string> = none): TakenApart | undefined {
  if (!isFields(scenario)) return undefined;
  const apart = new Apart();
  for (const key in scenario) {
    if (besides.has(key)) continue;
    const value = scenario[key];
    if (key === 'inputs' && isFields(value)) apart.inputs('inputs.', value);
    else if (key === 'networks' && isFields(value)) apart.networks(value);
    else if ((key === 'architectures' || key === 'switches') && isFields(value)) apart.own(key, value);
    else apart.fixed(key, value);
  }
  return apart;
}

class Apart implements TakenApart {
  structure = '';
  readonly fields: string[] = [];
  readonly numbers: number[] = [];

  inputs(path: string, inputs: Fields): void {
    this.structure += `${path}{`;
    for (const name in inputs) {
      const value = inputs[name];
      if (typeof value === 'number' && !nameOf(name).decides) this.number(path, name, value);
      else this.fixed(name, value);
    }
    this.structure += '}';
  }

  networks(networks: Fields): void {
    this.structure += 'networks{';
    for (const id in networks) {
      const network = networks[id];
      if (!isFields(network)) this.fixed(id, network);
      else {
        this.structure += `${nameOf(id).text}{`;
        for (const key in network) {
          const value = network[key];
          if (key === 'inputs' && isFields(value)) this.inputs(`networks.${id}.inputs.`, value);
          else this.fixed(key, value);
        }
        this.structure += '}';
      }
    }
    this.structure += '}';
  }

  /** Products or switches of the reader's own. */
  own(kind: 'architectures' | 'switches', all: Fields): void {
    this.structure += `${kind}{`;
    for (const id in all) {
      const one = all[id];
      if (!isFields(one)) this.fixed(id, one);
      else {
        this.structure += `${nameOf(id).text}{`;
        for (const key in one) {
          const value = one[key];
          const isFixed = nameOf(key).decides || (kind === 'switches' && structuralOfSwitch.has(key));
          if (typeof value === 'number' && !isFixed) this.number(`${kind}.${id}.`, key, value);
          else this.fixed(key, value);
        }
        this.structure += '}';
      }
    }
    this.structure += '}';
  }

  fixed(name: string, value: unknown): void {
    this.structure += `${nameOf(name).text}:${JSON.stringify(value)},`;
  }

  private number(path: string, name: string, value: number): void {
    this.structure += `${nameOf(name).text}#`;
    this.fields.push(path + name);
    this.numbers.push(value);
  }
}
