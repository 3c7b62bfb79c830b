/**
 * What suppliers are asked for: the things that a scenario buys, in the words of the tables alone, with the questions in the
 * order of what each answer is worth. It has no name of the reader's own, no supplier, no price and no power; what a line
 * is for inside the scenario stays beside it, in `target`.
 * Longer than most files: each kind of thing has its own questions.
 */
import type { InputWorth } from './worth-of-inputs.ts';
import { firstFree } from './free-id.ts';
import { inputParts } from './input-parts.ts';
import { networkOf } from './network-of.ts';
import { thingOf, type QuotedThing } from './place-quotes.ts';
import type { ResolvedOption, ResolvedScenario } from './resolve.ts';
import type { SwitchRow } from '../catalog/types.ts';
import type { Scope } from '../model/sheet.ts';
import { isPricedBy, piecesBought, type PiecesBought } from './steps-bought.ts';
import type { Quoted } from './supplier-quote.ts';
import { architectureAt } from './tiers.ts';

/** What can be answered, those that belong together side by side. */
const fieldGroups = [
  ['price', 'currency'],
  ['power', 'powerMax', 'powerConditions'],
  ['laserIncluded'],
  ['warrantyYears'],
  ['failureRate', 'failureTest'],
  ['leadTimeWeeks'],
  ['validUntil'],
  ['note'],
] as const;
export type RfqField = (typeof fieldGroups)[number][number];

/** What a bidder may leave empty. */
export const freeFields: readonly RfqField[] = ['note'];

/** What the buyer asks of all bids. Days as YYYY-MM-DD. */
export interface AskedOfBids {
  /** Last day of a bid. */
  readonly due: string | null;
  /** Day until which a price has to hold at least. */
  readonly validUntil: string | null;
  /** Code of a currency. */
  readonly currency: string;
}

/** A switch as its numbers tell it. */
export interface AskedSwitch {
  readonly capacityGbps: number;
  readonly ports: number;
  readonly portRateGbps: number;
}

export interface RfqLine {
  /** Says what it is and nothing else: `module-linear-1600g`. */
  readonly id: string;
  readonly what: Quoted;
  /** Id of an architecture of the tables; null for a switch without optics. */
  readonly architecture: string | null;
  /** Of a module, Gbit/s. */
  readonly rateGbps: number | null;
  readonly switch: AskedSwitch | null;
  /** Which of several networks, from 1, where it is for one alone. */
  readonly network: number | null;
  /** Pieces bought, spares included. */
  readonly quantity: number;
  readonly asks: readonly RfqField[];
  /** Ids of lines that offer the same in another way, as a module and the whole switch do: a price for one is enough. */
  readonly instead: readonly string[];
  /** What a quote of it says it is for. It may name what is the reader's own: no part of a form. */
  readonly target: QuotedThing;
}

/** One answer that is asked for. */
export interface RfqQuestion {
  readonly line: string;
  readonly field: RfqField;
  /** What a firm answer is worth before choosing, USD; null where it is not above chance, or no input of the model. */
  readonly worth: number | null;
}

export interface Rfq {
  readonly scope: Scope;
  /** Of each network that is built, the one of a single scenario. Endpoints: null for a switch alone. */
  readonly networks: readonly (AskedSwitch & { readonly endpoints: number | null })[];
  readonly asked: AskedOfBids;
  /** Those first whose answers are worth most. */
  readonly lines: readonly RfqLine[];
  /** Columns of answers, those worth most first. */
  readonly fields: readonly RfqField[];
  /** What the model needs, what is worth most first. The other columns say under what an answer holds. */
  readonly questions: readonly RfqQuestion[];
  /** Of what is asked, in whatever order and language: a form made from another scenario has another. */
  readonly reference: string;
}

/** A line as it is found: in one place of one option. */
interface Found {
  readonly key: string;
  readonly line: Omit<RfqLine, 'id' | 'quantity' | 'instead'>;
  readonly id: string;
  readonly pieces: number;
  /** Whether its price is that of the option. */
  readonly isPriced: boolean;
  /** Whether its price is that of the architecture of the tables, not of a product that is like it. */
  readonly isShipped: boolean;
  readonly option: ResolvedOption;
  /** Whether it is for a card: no switch has it. */
  readonly inCard: boolean;
  /** Names of the inputs that an answer sets, by field. */
  readonly inputs: Partial<Record<RfqField, readonly string[]>>;
}

/**
 * The request of a scenario.
 * @param worth What knowing each input is worth, those worth most first; none gives the order of the tables.
 */
export function requestForQuotes(resolved: ResolvedScenario, worth: readonly InputWorth[], asked: AskedOfBids): Rfq {
  const found = resolved.options.flatMap((option) => foundIn(resolved, option));
  const groups = new Map<string, Found[]>();
  for (const one of found) groups.set(one.key, [...(groups.get(one.key) ?? []), one]);
  const taken = new Set<string>();
  const plain: Omit<RfqLine, 'instead'>[] = [];
  const inCards = new Set<string>();
  const inputsOf = new Map<string, Found['inputs']>();
  for (const ones of groups.values()) {
    const quantity = quantityOf(ones);
    if (quantity === 0) continue;
    const id = firstFree(ones[0]!.id, (one) => taken.has(one));
    taken.add(id);
    const inputs: Partial<Record<RfqField, readonly string[]>> = {};
    for (const one of ones)
      for (const [field, names] of Object.entries(one.inputs) as [RfqField, readonly string[]][])
        inputs[field] = [...(inputs[field] ?? []), ...names];
    inputsOf.set(id, inputs);
    plain.push({ ...ones[0]!.line, id, quantity });
    if (ones.some(({ inCard }) => inCard)) inCards.add(id);
  }
  const lines = plain.map((line): RfqLine => ({ ...line, instead: insteadOf(line, plain, inCards) }));
  const rank = new Map(worth.map(({ input }, i) => [input, i]));
  const values = new Map(worth.map(({ input, value }) => [input, value]));
  const namesOf = (line: string, field: RfqField): readonly string[] => inputsOf.get(line)![field] ?? [];
  const rankOf = (line: string, field: RfqField): number =>
    Math.min(...namesOf(line, field).map((name) => rank.get(name) ?? Infinity));
  const bestOf = (ranks: readonly number[]): number => Math.min(...ranks);
  const byRank = <T>(items: readonly T[], of: (item: T) => number): T[] =>
    // Two without a rank keep their order: Infinity less itself is no number, which sorts as 0.
    [...items].sort((a, b) => of(a) - of(b));
  const fields = byRank(fieldGroups, (group) =>
    bestOf(group.flatMap((field) => lines.map(({ id }) => rankOf(id, field)))),
  ).flat();
  const ordered = byRank(lines, ({ id, asks }) => bestOf(asks.map((field) => rankOf(id, field))));
  const questions = byRank(
    ordered.flatMap(({ id, asks }) =>
      fields
        .filter((field) => asks.includes(field) && rankOf(id, field) < Infinity)
        .map((field): RfqQuestion => {
          const known = namesOf(id, field).map((name) => values.get(name) ?? 0);
          return { line: id, field, worth: Math.max(0, ...known) || null };
        }),
    ),
    ({ line, field }) => rankOf(line, field),
  );
  return {
    scope: resolved.scope,
    networks: networksOf(resolved),
    asked,
    lines: ordered,
    fields,
    questions,
    reference: checkOf(JSON.stringify([asked, lines.map(({ id, quantity }) => [id, quantity]).sort()])),
  };
}

/**
 * The whole switch has its modules in it, apart from those of cards: who prices it needs to price neither them nor a switch
 * without optics, and who prices the modules does not sell the whole.
 */
function insteadOf(
  line: Omit<RfqLine, 'instead'>,
  lines: readonly Omit<RfqLine, 'instead'>[],
  inCards: ReadonlySet<string>,
): string[] {
  const isInstead = (one: Omit<RfqLine, 'instead'>): boolean => {
    if (line.what === 'switch')
      return one.what === 'system' && JSON.stringify(one.switch) === JSON.stringify(line.switch);
    const isPair = [line.what, one.what].sort().join() === 'module,system';
    return isPair && one.architecture === line.architecture && rateOf(one) === rateOf(line) && !inCards.has(line.id);
  };
  return lines.filter((one) => one.network === line.network && isInstead(one)).map(({ id }) => id);
}

/** Of a module, or of the ports that it would be in, Gbit/s. */
const rateOf = (line: Pick<RfqLine, 'rateGbps' | 'switch'>): number => line.rateGbps ?? line.switch!.portRateGbps;

/** What a bidder's row says that it was made with. */
export const checkOfLine = (id: string, quantity: number): string => checkOf(`${id}|${quantity}`);

/** A short sum of a text: changes by hand or by a program are found, intent is not. */
function checkOf(text: string): string {
  let sum = 0x811c9dc5;
  for (const sign of text) sum = Math.imul(sum ^ sign.codePointAt(0)!, 0x01000193);
  return `c${(sum >>> 0).toString(16).padStart(8, '0')}`;
}

/** As for a price step: of the option that the price is for, or the least of those that read it. */
function quantityOf(ones: readonly Found[]): number {
  const priced = ones.filter(({ isPriced }) => isPriced);
  const shipped = priced.filter(({ isShipped }) => isShipped);
  const counts = new Map<ResolvedOption, number>();
  for (const { option, pieces } of shipped.length > 0 ? shipped : priced)
    counts.set(option, (counts.get(option) ?? 0) + pieces);
  const bought = [...counts.values()].filter((count) => count > 0);
  return bought.length === 0 ? 0 : Math.min(...bought);
}

const askedSwitch = ({ switchCapacityGbps, portRateGbps }: SwitchRow, rate = portRateGbps): AskedSwitch => ({
  capacityGbps: switchCapacityGbps,
  ports: Math.floor(switchCapacityGbps / rate),
  portRateGbps: rate,
});

const endpointsOf = (resolved: ResolvedScenario): number | null =>
  resolved.scope === 'switch' ? null : resolved.input(resolved.options[0]!, 'endpointCount').value;

const networksOf = (resolved: ResolvedScenario): Rfq['networks'] =>
  (resolved.networks.length > 0 ? resolved.networks.map((network) => network.resolved) : [resolved]).map((one) => ({
    ...askedSwitch(one.settings.capacity, one.settings.portRateGbps),
    endpoints: endpointsOf(one),
  }));

/** Everything that can be quoted of an option. */
function foundIn(resolved: ResolvedScenario, option: ResolvedOption): Found[] {
  return piecesBought(resolved, option).flatMap((bought) => {
    const one = new PlaceFound(resolved, option, bought);
    return bought.isEnd ? [one.module()] : [...one.system(), ...one.switch()];
  });
}

class PlaceFound {
  private readonly settings: ResolvedScenario['settings'];
  /** That of the place, which may be the reader's own. */
  private readonly architecture: string;
  private readonly base: string;

  constructor(
    private readonly resolved: ResolvedScenario,
    private readonly option: ResolvedOption,
    private readonly bought: PiecesBought,
  ) {
    const { network: id, place } = bought;
    const network = id === undefined ? undefined : networkOf(resolved, id);
    this.settings = (network?.resolved ?? resolved).settings;
    this.architecture = architectureAt(network?.optionOf(option) ?? option, place);
    this.base = this.settings.baseOf(this.architecture);
  }

  module(): Found {
    const { place } = this.bought;
    const rateGbps = this.settings.rateGbps(this.base, place);
    const inCard = place === 'card' && rateGbps !== this.settings.rateGbps(this.base);
    const what = inCard ? 'card-module' : 'module';
    const inputs = this.names({
      price: ['endPrice'],
      power: ['endPower'],
      laserIncluded: this.laser(),
      warrantyYears: ['warrantyYears'],
      failureRate: ['endFailureRate'],
    });
    return this.found(
      `${what}-${this.base}-${rateGbps}g`,
      { what, architecture: this.base, rateGbps },
      { rateGbps, switch: null },
      inputs,
      'endPrice',
    );
  }

  /** A whole switch is a quote where the edition knows it as one. */
  system(): Found[] {
    if (!this.resolved.catalog.input('systemPrice')) return [];
    const row = this.row();
    const power = ['systemPower', 'systemPowerMax', 'switchBasePower', 'endPower', 'endLaserPower'];
    const inputs = this.names({
      price: ['systemPrice', 'switchPrice', 'endPrice'],
      power,
      powerMax: ['systemPowerMax'],
      laserIncluded: this.laser(),
      warrantyYears: ['warrantyYears'],
      failureRate: ['systemFailureRate', 'switchFailureRate'],
    });
    return [
      this.found(
        `system-${this.base}-${nameOf(row)}`,
        { what: 'system', architecture: this.base, capacity: row.id },
        { rateGbps: null, switch: this.asked() },
        inputs,
        'systemPrice',
      ),
    ];
  }

  /** Co-packaged optics are part of their switch: no such switch is bought without them. */
  switch(): Found[] {
    const { options, settings } = this.resolved;
    const hasIntegrated = ({ leaf, upper }: ResolvedOption): boolean => [leaf, upper].some(settings.isIntegrated);
    if (hasIntegrated(this.option) && !options.every(hasIntegrated)) return [];
    const row = this.row();
    const inputs = this.names({
      price: ['switchPrice'],
      power: ['switchBasePower'],
      failureRate: ['switchFailureRate'],
    });
    return [
      this.found(
        `switch-${nameOf(row)}`,
        { what: 'switch', capacity: row.id },
        { rateGbps: null, switch: this.asked() },
        inputs,
        'switchPrice',
      ),
    ];
  }

  /** Its power, and its price where it is a part of its own. */
  private laser(): readonly string[] {
    return this.settings.isSoldered(this.base) ? ['endLaserPower', 'serviceUnitPrice'] : ['endLaserPower'];
  }

  private row(): SwitchRow {
    return this.settings.switchAt(this.bought.place);
  }

  private asked(): AskedSwitch {
    const { place } = this.bought;
    return askedSwitch(this.row(), this.settings.portRateAt(place === 'card' ? 'leaf' : place));
  }

  private names(quantities: Partial<Record<RfqField, readonly string[]>>): Found['inputs'] {
    return Object.fromEntries(Object.entries(quantities).map(([field, of]) => [field, of.map(this.bought.nameOf)]));
  }

  private found(
    id: string,
    quoted: RfqLine['target'],
    told: Pick<RfqLine, 'rateGbps' | 'switch'>,
    inputs: Found['inputs'],
    price: string,
  ): Found {
    const { network, pieces } = this.bought;
    // What the whole scenario has no place for is asked for its network.
    const isOfNetwork = network !== undefined && typeof thingOf(quoted, this.resolved) === 'string';
    const number = isOfNetwork ? this.resolved.networks.findIndex((one) => one.id === network) + 1 : null;
    const target = isOfNetwork ? { ...quoted, network } : quoted;
    const key = this.bought.nameOf(price);
    return {
      key: JSON.stringify(target),
      id: number === null ? id : `${id}-n${number}`,
      line: {
        what: quoted.what,
        architecture: quoted.architecture ?? null,
        ...told,
        network: number,
        asks: asksOf(quoted, this.settings),
        target,
      },
      pieces,
      isPriced: isPricedBy(this.resolved, this.option, key),
      isShipped: inputParts(key).subject === this.settings.subjectOf(this.base, this.bought.place),
      option: this.option,
      inCard: this.bought.place === 'card',
      inputs,
    };
  }
}

/** The switch by its numbers: its own id may be a name that nobody else should read. */
const nameOf = ({ switchCapacityGbps, portRateGbps }: SwitchRow): string =>
  `${switchCapacityGbps / 1000}t-${Math.floor(switchCapacityGbps / portRateGbps)}x${portRateGbps}g`;

/** Only where a laser may stand outside is it asked whether it is in the price. */
function asksOf({ architecture }: RfqLine['target'], settings: ResolvedScenario['settings']): RfqField[] {
  const hasLaser = architecture !== undefined && settings.isIntegrated(architecture);
  return fieldGroups.flat().filter((field) => field !== 'laserIncluded' || hasLaser);
}
