/** Everything that the element shows of a result, as plain data: from the engine, or of the defaults from the build. */
import type { Grounds } from '../scenario/grounds.ts';
import type { EvidenceClass } from '../catalog/types.ts';
import type { Warning } from '../scenario/warning.ts';
import type { TcoTold, ToldOf } from '../words/answer-words.ts';
import type { WordedInput } from '../words/tco-words.ts';
import type { BarValues } from '../parts/stacked-bar.ts';
import type { GroupView, OptionName, QuestionView } from '../view/view.ts';

export interface TcoData extends ToldOf, Pick<QuestionView, 'edition' | 'capacities' | 'reference'> {
  /** In the currency that is shown. */
  readonly money: { readonly code: string; readonly unitsPerUsd: number };
  /** Question, answer and conditions in English. */
  readonly english: TcoTold;
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

export interface TcoOption extends OptionName {
  /** W, by group. */
  readonly power: BarValues;
  /** Present value of money, by group. */
  readonly cost: BarValues;
  /** Money by the end of each year, nominal; the first entry is the purchase. */
  readonly paid: readonly number[];
}

export interface TcoInput extends WordedInput {
  readonly name: string;
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
export function pairOf({ options, reference: id }: TcoData, focused: string): Pair {
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
