/**
 * What a number is made of. Longer than most: each kind of number (quantity, difference, rate, payback) is opened in
 * its own way.
 */
import type { Explanations } from '../engine/evaluator.ts';
import type { QuantityValue } from '../engine/evaluate.ts';
import { splitNetwork } from '../model/network-name.ts';
import type { Percentiles } from '../engine/percentiles.ts';
import type { FabricShape } from '../scenario/fabric-shape.ts';
import type { EvidenceClass, Source, SourcesData } from '../catalog/types.ts';
import type { Assessment } from '../scenario/assess.ts';
import { classOf } from '../scenario/class-of.ts';
import { evidenceOf } from '../scenario/evidence.ts';
import { groundsOf, type Grounds } from '../scenario/grounds.ts';
import { citeFigures, explainDecision, explainQuantity, type Use } from '../scenario/explain.ts';
import { networkOf } from '../scenario/network-of.ts';
import { findInputInUse } from '../scenario/inputs-in-use.ts';
import { wholeSwitchInputs } from '../scenario/whole-switch.ts';
import type { ResolvedInput, ResolvedOption } from '../scenario/resolve.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { quantityOf } from '../scenario/input-parts.ts';
import { decidingQuantities } from '../scenario/settings.ts';
import { studyOf } from '../scenario/study-of.ts';
import { inOwnUnit } from '../scenario/usual-value.ts';
import { WhatIf } from '../engine/what-if.ts';
import { offsetOf } from '../engine/study.ts';
import { textsOf } from '../scenario/editions.ts';
import { verdictMetric } from '../scenario/verdict-metric.ts';
import { inputView } from './inputs-view.ts';
import type { Money } from './money.ts';
import { methodAddress, type MethodEntry } from './method-address.ts';
import { inputName, optionName } from './names.ts';
import type { InputName, InputView, OptionName } from './view.ts';

/** A number that a reader opens. */
export type Subject =
  | { readonly kind: 'quantity'; readonly option: string; readonly quantity: string }
  | { readonly kind: 'decision'; readonly option: string; readonly quantity: string }
  | { readonly kind: 'input'; readonly key: string };

/** What a number is made of. */
export type ExplanationView = QuantityExplanation | DecisionExplanation | InputExplanation | { readonly kind: 'gone' };

/** A quantity, and the label of the network that it is of, of several. */
export interface QuantityName {
  readonly quantity: string;
  readonly network?: string;
}

interface Explained extends QuantityName {
  readonly name: string;
  readonly option: OptionName;
  readonly unit: string;
  readonly meaning: string;
  readonly formula: string | null;
  readonly uses: readonly UseView[];
  /** Where the method page tells of it; null of a frozen edition, which that page does not tell. */
  readonly method: string | null;
}

export interface QuantityExplanation extends Explained {
  readonly kind: 'quantity';
  readonly value: number | null;
  readonly reason: string | null;
  readonly byYear: readonly number[] | null;
  readonly range?: Percentiles;
  readonly evidence?: EvidenceClass;
  /** How the fabric is wired, where that decides the number. */
  readonly shape?: FabricShape;
}

export interface DecisionExplanation extends Explained {
  readonly kind: 'decision';
  readonly reference: OptionName;
  readonly values: readonly number[];
  readonly reason: string | null;
}

export interface UseView extends QuantityName {
  readonly name: string;
  readonly meaning: string;
  readonly unit: string;
  readonly value: number | null;
  readonly method: string | null;
  /** What opens; none for constants and what the scenario fixes. */
  readonly opens: Subject | null;
  readonly input?: { readonly name: InputName; readonly evidence: Grounds; readonly own: boolean };
}

export interface InputExplanation {
  readonly kind: 'input';
  readonly input: InputView;
  readonly figures: readonly CitedFigureView[];
  readonly method: string | null;
}

export interface CitedFigureView {
  readonly id: string;
  readonly method: string | null;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly boundary: string;
  readonly evidence: Grounds;
  readonly asOf: string;
  readonly role: string;
  readonly used: boolean;
  readonly isDefault: boolean;
  readonly locator: string;
  readonly note: string;
  readonly source: Source | null;
  /** Which option has the lowest expected cost with it, and by how much. */
  readonly cheapest: { readonly option: OptionName; readonly by: number } | null;
}

export interface ExplanationTexts {
  readonly sources: SourcesData;
  readonly explanations: Explanations;
}

/** @param assessment Of this quantity; absent until it is drawn. */
export function explanationView(
  run: Run,
  subject: Subject,
  money: Money,
  { sources, explanations }: ExplanationTexts,
  assessment?: Assessment,
): ExplanationView {
  const { resolved } = run;
  if (subject.kind === 'input') {
    const found =
      findInputInUse(resolved, subject.key) ?? wholeSwitchInputs(resolved).find(({ name }) => name === subject.key);
    return found ? inputExplanation(run, found, money, sources) : { kind: 'gone' };
  }
  const option = resolved.options.find(({ id }) => id === subject.option);
  if (!option) return { kind: 'gone' };
  if (subject.kind === 'decision') {
    if (option.id === resolved.baseline) return { kind: 'gone' };
    return decisionExplanation(run, option, subject.quantity, money, explanations);
  }
  const { name, unit, meaning, formula, value, byYear, reason, uses, shape } = explainQuantity(
    run,
    option,
    subject.quantity,
    explanations,
  );
  const factor = money.factor(unit);
  const percentiles = assessment?.sample.options.get(option.id)?.get(name);
  return {
    kind: 'quantity',
    name,
    ...quantityName(run, name),
    option: optionName(resolved, option),
    unit: money.unitOf(unit),
    meaning,
    formula,
    value: value === null ? null : value * factor,
    reason,
    byYear: byYear?.map((amount) => amount * factor) ?? null,
    uses: uses.map((use) => useView(run, option, use, money, 'quantity', explanations)),
    method: methodOf(run, 'quantity', name),
    ...(shape && { shape }),
    ...(percentiles && {
      range: { p10: percentiles.p10 * factor, p50: percentiles.p50 * factor, p90: percentiles.p90 * factor },
    }),
    ...(assessment && {
      evidence: evidenceOf(resolved, studyOf(resolved), assessment.swings, [option.id], name).evidence,
    }),
  };
}

function quantityName({ resolved }: Run, key: string): QuantityName {
  const { network, name } = splitNetwork(key);
  return { quantity: name, ...(network !== undefined && { network: networkOf(resolved, network).label }) };
}

/** The method page tells of the tables and sheets that this build ships. */
const methodOf = ({ resolved }: Run, entry: MethodEntry, name: string): string | null =>
  textsOf(resolved.edition) ? null : methodAddress([entry, name])!;

function useView(
  run: Run,
  option: ResolvedOption,
  use: Use,
  money: Money,
  kind: 'quantity' | 'decision',
  { structure }: Explanations,
): UseView {
  const { resolved } = run;
  const factor = money.factor(use.unit);
  const value = use.value === null ? null : use.value * factor;
  const plain = {
    name: use.name,
    ...quantityName(run, use.name),
    meaning: use.meaning,
    unit: money.unitOf(use.unit),
    value,
    method: methodOf(run, isInput(use, structure) ? 'input' : use.kind, use.name),
  };
  if (use.kind === 'quantity') return { ...plain, opens: { kind, option: option.id, quantity: use.name } };
  if (use.kind !== 'input') return { ...plain, opens: null };
  return {
    ...plain,
    opens: { kind: 'input', key: use.resolved.name },
    input: {
      name: inputName(resolved, use.resolved.name, use.resolved.input, money),
      evidence: groundsOf(use.resolved.figure, classOf(resolved, use.resolved)),
      own: use.resolved.origin === 'scenario' && use.resolved.figure === null,
    },
  };
}

/** An optional input that nobody set counts among what the scenario fixes, and is told with the inputs. */
const isInput = ({ kind, name }: Use, structure: Explanations['structure']): boolean =>
  kind === 'structure' && !Object.hasOwn(structure, splitNetwork(name).name.replace(/.*\./, ''));

function decisionExplanation(
  run: Run,
  option: ResolvedOption,
  quantity: string,
  money: Money,
  explanations: Explanations,
): DecisionExplanation {
  const { resolved } = run;
  const { name, unit, meaning, formula, uses } = explainDecision(run, option.id, quantity, explanations);
  const { decision } = run.comparisons.find((one) => one.option === option.id)!;
  const factor = money.factor(unit);
  const found = (decision as unknown as Record<string, QuantityValue | undefined>)[name];
  const values =
    name === 'irr' ? decision.irr.roots : (found?.byYear ?? (found?.value === null || !found ? [] : [found.value]));
  return {
    kind: 'decision',
    name,
    quantity: name,
    option: optionName(resolved, option),
    reference: optionName(
      resolved,
      resolved.options.find(({ id }) => id === resolved.baseline)!,
    ),
    unit: money.unitOf(unit),
    meaning,
    formula,
    values: values.map((value) => value * factor),
    reason: found?.reason ?? null,
    uses: uses.map((use) => useView(run, option, use, money, 'decision', explanations)),
    method: methodOf(run, 'quantity', name),
  };
}

function inputExplanation(run: Run, one: ResolvedInput, money: Money, sources: SourcesData): InputExplanation {
  const { resolved } = run;
  const { catalog } = resolved;
  const factor = money.factor(one.input.unit);
  const figures = citeFigures(one, catalog, sources).map((figure): CitedFigureView => {
    const { low, typical, high } = inOwnUnit(resolved, catalog.figure(figure.id)!, one.name);
    return {
      id: figure.id,
      method: methodOf(run, 'figure', figure.id),
      value: typical * factor,
      low: low === null ? null : low * factor,
      high: high === null ? null : high * factor,
      boundary: figure.boundary,
      evidence: groundsOf(figure, figure.weakest),
      asOf: figure.asOf,
      role: figure.role,
      used: one.figure?.id === figure.id,
      isDefault: one.default?.id === figure.id,
      locator: figure.notes.locator,
      note: figure.notes.note,
      source: figure.source,
      cheapest: cheapestWith(run, one.name, typical, money),
    };
  });
  return { kind: 'input', input: inputView(resolved, one, money), figures, method: methodOf(run, 'input', one.name) };
}

function cheapestWith({ resolved }: Run, name: string, value: number, money: Money): CitedFigureView['cheapest'] {
  const { study, inputs } = studyOf(resolved);
  if (!inputs.has(name) || study.options.length < 2 || decidingQuantities.includes(quantityOf(name))) return null;
  const offset = offsetOf(study, verdictMetric);
  const costs = study.options
    .map((option) => ({ id: option.id, cost: new WhatIf(study, option, [name]).at([value])[offset]! }))
    .sort((a, b) => a.cost - b.cost);
  const [first, second] = costs;
  return {
    option: optionName(
      resolved,
      resolved.options.find(({ id }) => id === first!.id)!,
    ),
    by: money.of(second!.cost - first!.cost),
  };
}
