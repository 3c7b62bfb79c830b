/** Everything that the element shows of a result, as plain data: from the engine, or of the defaults from the build. */
import type { Grounds } from '../scenario/grounds.ts';
import type { EvidenceClass } from '../catalog/types.ts';
import type { Warning } from '../scenario/warning.ts';
import type { WordedOption } from '../words/tco-words.ts';
import type { BarValues } from '../parts/stacked-bar.ts';
import type { GroupView } from '../view/view.ts';

export interface TcoData {
  readonly edition: string;
  readonly scope: 'switch' | 'fabric' | 'campus';
  readonly capacity: string;
  readonly capacities: readonly { readonly id: string; readonly label: string }[];
  readonly ports: number;
  /** Gbit/s of a port, and of an endpoint where there are any. */
  readonly portRate: number;
  readonly endpointRate: number;
  readonly endpoints: number;
  readonly planes: number;
  readonly sites: number;
  /** Years. */
  readonly horizon: number;
  readonly conditions: {
    /** USD/kWh. */
    readonly electricityPrice: number;
    /** Where the price holds; empty for an own value. */
    readonly region: string;
    readonly pue: number;
  };
  /** In the currency that is shown. */
  readonly money: { readonly code: string; readonly unitsPerUsd: number };
  readonly baseline: string;
  /** Ids of the groups of lines, as the calculator shows them: of the power at the wall, and of the total cost. */
  readonly groups: Readonly<Record<'power' | 'cost', readonly GroupView['id'][]>>;
  readonly options: readonly TcoOption[];
  readonly inputs: readonly TcoInput[];
  /** How many inputs are in use, and of which evidence; `own` are the scenario's. */
  readonly used: number;
  readonly evidence: readonly { readonly id: EvidenceClass | 'own'; readonly count: number }[];
  /** Inputs that the host set. */
  readonly preset: readonly TcoInput[];
  readonly warnings: readonly (Warning & {
    /** For languages without words for it. */
    readonly english: string;
  })[];
}

export interface TcoOption extends WordedOption {
  readonly sponsor: string | null;
  /** W, by group. */
  readonly power: BarValues;
  /** Present value of money, by group. */
  readonly cost: BarValues;
  /** Money by the end of each year, nominal; the first entry is the purchase. */
  readonly paid: readonly number[];
}

export interface TcoInput {
  readonly name: string;
  readonly quantity: string;
  /** The English name of the tables. */
  readonly label: string;
  /** The architecture that it is of, and its rate in Gbit/s. */
  readonly owner: { readonly id: string; readonly label: string; readonly rate: number } | null;
  readonly unit: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly usual: number | null;
  readonly minimum: number;
  readonly maximum: number;
  readonly whole: boolean;
  readonly evidence: Grounds | 'own' | 'follows';
  /** Ids of the options that it leads for; empty for all. */
  readonly of: readonly string[];
  /** The names under which a host may lock or hide it. */
  readonly names: readonly string[];
}

/** Two options that the words speak of: one, and the baseline that it is set against. */
export interface Pair {
  readonly option: TcoOption;
  readonly baseline: TcoOption;
}

/** The option asked for and the baseline; a product of a sponsor, else CPO, where none is asked for; the baseline alone else. */
export function pairOf({ options, baseline: id }: TcoData, focused: string): Pair {
  const baseline = options.find((option) => option.id === id)!;
  const others = options.filter((option) => option !== baseline);
  const option =
    others.find((one) => one.id === focused) ??
    others.find(({ sponsor }) => sponsor !== null) ??
    others.find((one) => one.id === 'cpo') ??
    others[0] ??
    baseline;
  return { option, baseline };
}
