import type { Decision } from '../engine/compare.ts';
import type { QuantityValue } from '../engine/evaluate.ts';
import { splitNetwork } from '../model/network-name.ts';
import type { BreakEven } from '../engine/break-even.ts';
import type { Percentiles } from '../engine/percentiles.ts';
import type { Wins } from '../engine/metrics.ts';
import type { Swing } from '../engine/swings.ts';
import type { BuyerClass, EvidenceClass } from '../catalog/types.ts';
import type { RankedDecision } from '../scenario/decide.ts';
import type { Evidence } from '../scenario/evidence.ts';
import type { InputWorth, UnderRival } from '../scenario/worth-of-inputs.ts';
import { plainCopy, type Run } from '../scenario/run-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Verdict } from '../scenario/verdict.ts';
import { fitRows } from '../view/fit-view.ts';
import type { FitRow } from '../view/view.ts';
import type { Warning } from '../scenario/warning.ts';
import { runWarningText } from '../words/en/warning-words.ts';

/**
 * A quantity in its unit, with its band (p10, p50, p90 of the draws) and the evidence that it rests on; both are missing where a
 * result is at typical values only.
 */
export type QuantityJson = QuantityValue & Partial<Percentiles> & Partial<Evidence>;

export type QuantitiesJson = Readonly<Record<string, QuantityJson>>;

/** What a firm figure is worth, in USD, with the reason why there is no value. */
export type WorthJson = Omit<InputWorth, 'enough'> & { readonly reason?: string };

/** The result as it is stored and checked from outside. Numbers are full doubles in the units of the sheets. */
export interface ResultJson {
  readonly schema: 1;
  /** Version of this package; with the edition it names a result. */
  readonly package: string;
  /** Of the tables and sheets that it was computed with, such as `2026.12`. */
  readonly edition: string;
  /** What was asked, in the form that can be asked again. */
  readonly scenario: Scenario;
  /** How often the inputs with a band were drawn; absent where a result is at typical values only. */
  readonly draws?: number;
  /** Which draws: the same seed gives the same digits. */
  readonly seed?: number;
  /** In the order of the scenario. */
  readonly options: readonly OptionJson[];
  /** What each option asks of rack, cage, cooling and faceplate, against its limits. */
  readonly fit: readonly { readonly option: string; readonly checks: readonly FitJson[] }[];
  /** Each option but the baseline against it. */
  readonly comparisons: readonly ComparisonJson[];
  /** All options at once, by metric; absent where a result is at typical values only. */
  readonly decision?: readonly RankedDecision[];
  /** What a firm figure for each drawn input is worth before choosing, in USD. */
  readonly worth?: readonly WorthJson[];
  /** The decision under each published figure of the inputs that lead. */
  readonly underRivals?: readonly UnderRival[];
  /** Every input in use, where it was asked for. */
  readonly inputs?: readonly InputJson[];
  /** What a reader should know before trusting the result; none stops it. */
  readonly warnings: readonly WarningJson[];
}

/** A check, with the id of its network where a scenario has several. */
export type FitJson = Omit<FitRow, 'network'> & { readonly network?: string };

export const fitJson = ({ network, ...row }: FitRow): FitJson => ({ ...row, ...(network && { network: network.id }) });

/** Quantities of all networks together, and of each by its id where a scenario has several. */
export interface OptionJson {
  readonly id: string;
  readonly quantities: QuantitiesJson;
  readonly networks?: Readonly<Record<string, QuantitiesJson>>;
}

export interface WarningJson extends Pick<Warning, 'id' | 'option' | 'network' | 'input'> {
  /** In English. */
  readonly text: string;
}

/** One option against the baseline; without the parts of DecisionsJson where a result is at typical values only. */
export interface ComparisonJson extends Partial<DecisionsJson> {
  /** Ids of the two. */
  readonly option: string;
  readonly baseline: string;
  /** Option less baseline. */
  readonly differences: QuantitiesJson;
  /** The differences of each network, by its id, where a scenario has several. */
  readonly networks?: Readonly<Record<string, QuantitiesJson>>;
  readonly decision: DecisionJson;
}

/** An input as it is used, so that anyone can draw it again: the own band, or its factor of other inputs. */
export interface InputJson {
  /** As a scenario may set it: `facility.pue`, `cpo-1600g.endPrice`. */
  readonly name: string;
  readonly unit: string;
  /** What is expected, in its unit. */
  readonly value: number;
  /** Ends of the band that is drawn: of the value, or of the factor where there is one. */
  readonly low: number | null;
  readonly high: number | null;
  /** The factor of the inputs in `of`; null for a value of its own. */
  readonly factor: number | null;
  /** What it moves with: multiplied by it (power 1) or divided (power -1). */
  readonly of: readonly { readonly input: string; readonly power: 1 | -1 }[];
  /** Whose price it is; null where it is none. */
  readonly buyerClass: BuyerClass | null;
  readonly evidence: EvidenceClass;
  /** Ids of the figure of the tables and of its source; null where there is none. */
  readonly figure: string | null;
  readonly source: string | null;
  /** Options that read it, by id. */
  readonly options: readonly string[];
}

/** What makes a decision out of a comparison. */
export interface DecisionsJson {
  /** Share of the draws in which the option is lower than the baseline, 0 to 1, by metric. */
  readonly wins: Wins;
  /** With its sentence in English. */
  readonly verdict: Pick<Verdict, 'id' | 'likelihood' | 'by' | 'settledBy'> & { readonly text: string };
  /** By input, in its unit: where both cost the same. */
  readonly breakEven: readonly (BreakEven & { readonly unit: string })[];
  /** How far each input moves the difference from its P10 to its P90, in USD; the largest first. */
  readonly drivers: readonly (Swing & { readonly unit: string })[];
}

/** What choosing the option is worth: payback in years, accelerators as a count. */
export interface DecisionJson extends Pick<Decision, 'paybackSimple' | 'paybackDiscounted' | 'freedAccelerators'> {
  /** In USD; positive is in favour of the option. */
  readonly npv: QuantityJson;
  /** Internal rates of return as shares a year, ascending. */
  readonly irr: { readonly roots: readonly number[]; readonly reason?: string };
}

/** A result at typical values. */
export function toJson(run: Run, packageVersion: string): ResultJson {
  return {
    schema: 1,
    package: packageVersion,
    edition: run.resolved.edition,
    scenario: run.resolved.asked,
    options: run.options.map(({ id, quantities }) => ({ id, ...byNetwork('quantities', quantities) })),
    fit: run.options.map(({ id }) => ({ option: id, checks: fitRows(run, id).map(fitJson) })),
    comparisons: run.comparisons.map(({ option, baseline, differences, decision }) => ({
      option,
      baseline,
      ...byNetwork('differences', differences),
      decision: decisionJson(decision),
    })),
    warnings: run.warnings.map(warningJson(runWarningText)),
  };
}

/** Quantities under the plain names, and those of each network by its id. */
export function byNetwork<Key extends string>(
  key: Key,
  all: QuantitiesJson,
): { readonly [K in Key]: QuantitiesJson } & Pick<OptionJson, 'networks'> {
  // Quantities that are made when they are asked for can be neither frozen nor sent.
  const plain = plainCopy(all) as QuantitiesJson;
  const names = Object.keys(plain);
  // Most have one network.
  if (!names.some((name) => splitNetwork(name).network !== undefined))
    return { [key]: plain } as { readonly [K in Key]: QuantitiesJson };
  const whole: Record<string, QuantityJson> = {};
  const networks: Record<string, Record<string, QuantityJson>> = {};
  for (const fullName of names) {
    const { network, name } = splitNetwork(fullName);
    (network === undefined ? whole : (networks[network] ??= {}))[name] = plain[fullName]!;
  }
  return { ...({ [key]: whole } as { readonly [K in Key]: QuantitiesJson }), networks };
}

export const warningJson =
  (textOf: (warning: Warning) => string) =>
  (warning: Warning): WarningJson => {
    const { values, ...rest } = warning;
    return { ...rest, text: textOf(warning) };
  };

export function decisionJson({
  npv,
  irr,
  paybackSimple,
  paybackDiscounted,
  freedAccelerators,
}: Decision): DecisionJson {
  const { roots, reason } = irr;
  return { npv, irr: reason ? { roots, reason } : { roots }, paybackSimple, paybackDiscounted, freedAccelerators };
}
