import type { Catalog } from '../catalog/catalog.ts';
import type { EvidenceClass, FigureNotes, Source, SourcesData } from '../catalog/types.ts';
import { decisionResult, evaluateDecision } from '../engine/compare.ts';
import type { Quantities } from '../engine/evaluate.ts';
import { sheetsOf } from '../engine/models.ts';
import { quantitiesOf } from '../engine/networks.ts';
import { ofNetwork, splitNetwork } from '../model/network-name.ts';
import type { Explanation, Explanations } from '../engine/evaluator.ts';
import { modelName } from '../model/sheet.ts';
import { fabricShape, type FabricShape } from './fabric-shape.ts';
import { networkOf } from './network-of.ts';
import { inputParts } from './input-parts.ts';
import { parseModelKey } from './model-key.ts';
import type { ResolvedInput, ResolvedOption } from './resolve.ts';
import type { Run } from './run-scenario.ts';
import { sheetsFor } from './sheets.ts';
import { lookUpOf, structure } from './structure.ts';

/** What a number is made of: its formula and everything that the formula names. */
export interface ExplainedQuantity {
  readonly name: string;
  readonly option: string;
  readonly unit: string;
  readonly meaning: string;
  readonly formula: string | null;
  readonly source: string | null;
  readonly value: number | null;
  readonly byYear: readonly number[] | null;
  readonly reason: string | null;
  readonly uses: readonly Use[];
  /** How the fabric is wired, where that decides the number. */
  readonly shape?: FabricShape;
}

/** A name in a formula with its value. */
export type Use =
  | {
      readonly kind: 'quantity' | 'constant' | 'structure';
      readonly name: string;
      readonly unit: string;
      readonly value: number | null;
      readonly meaning: string;
    }
  | {
      readonly kind: 'input';
      readonly name: string;
      readonly unit: string;
      readonly value: number;
      readonly meaning: string;
      readonly resolved: ResolvedInput;
    };

/** What a number of the decision is made of, with the baseline that the option is set against. */
export interface ExplainedDecision extends ExplainedQuantity {
  readonly baseline: string;
  /** Every internal rate of return; undefined of all other numbers. */
  readonly roots?: readonly number[];
}

const resultsOf = (run: Run, id: string): Quantities => run.options.find((result) => result.id === id)!.quantities;

/** Sheets count in US dollars, a run may be shown in another currency. */
const moneyAs = (unit: string, run: Run): string =>
  unit.replace('USD', run.options[0]!.quantities.tcoWithoutIdle!.unit);

const knownNames = new WeakMap<readonly Explanation[], ReadonlyMap<string, Explanation>>();

/** A reader of one total asks for all that it is made of, hundreds of quantities. */
function byName(all: readonly Explanation[]): ReadonlyMap<string, Explanation> {
  let names = knownNames.get(all);
  if (!names) knownNames.set(all, (names = new Map(all.map((one) => [one.name, one]))));
  return names;
}

/** @throws Error when the model has no such quantity. */
export function explainQuantity(
  run: Run,
  option: ResolvedOption,
  name: string,
  explanations: Explanations,
): ExplainedQuantity {
  const { network, name: plain } = splitNetwork(name);
  const all = byName(explanations.models[modelName(run.resolved.scope)]!);
  const explanation = all.get(plain);
  if (!explanation) throw new Error(`no quantity ${name}`);
  const quantities = resultsOf(run, option.id);
  const isWhole = network === undefined && run.resolved.networks.length > 0;
  const use = (used: string): Use => {
    const key = network === undefined ? used : ofNetwork(network, used);
    const quantity = quantities[key];
    if (!quantity) return useOf(run, option, explanations.constants[used] ? used : key, explanations);
    const { meaning } = all.get(splitNetwork(used).name)!;
    return { kind: 'quantity', name: key, unit: quantity.unit, value: quantity.value, meaning };
  };
  const { unit, value, byYear, reason } = quantities[name]!;
  const { formula, uses } = isWhole ? togetherOf(run, name) : explanation;
  return {
    ...textOf({ ...explanation, name, formula }),
    ...{ option: option.id, unit, value },
    ...{ byYear: byYear ?? null, reason: reason ?? null, uses: uses.map(use) },
    ...(uses.includes('evenWiring') && { shape: shapeOf(run, option, network) }),
  };
}

function shapeOf({ resolved, options }: Run, option: ResolvedOption, id: string | undefined): FabricShape {
  const { quantities } = options.find((one) => one.id === option.id)!;
  if (id === undefined) return fabricShape(resolved, option, quantities);
  const network = networkOf(resolved, id);
  const { model } = sheetsOf(resolved.scope, resolved.edition);
  return fabricShape(network.resolved, network.optionOf(option), quantitiesOf(quantities, id, model));
}

/** What several networks have together: the sum of each, or the mean weighted by another quantity. */
function togetherOf({ resolved }: Run, name: string): Pick<Explanation, 'formula' | 'uses'> {
  const { outputs } = sheetsOf(resolved.scope, resolved.edition).model;
  const { together } = outputs.find((one) => one.name === name)!;
  if (together === undefined) return { formula: null, uses: [] };
  const ids = resolved.networks.map(({ id }) => id);
  const each = ids.map((id) => ofNetwork(id, name));
  if (together === 'sum') return { formula: each.join(' + '), uses: each };
  const weights = ids.map((id) => ofNetwork(id, outputs[together]!.name));
  const products = each.map((one, i) => `${one} * ${weights[i]!}`);
  return { formula: `(${products.join(' + ')}) / (${weights.join(' + ')})`, uses: [...each, ...weights] };
}

/**
 * What a number of the decision is made of: results of the option and of the baseline.
 * @throws Error when the sheet has no such quantity or the option is not compared with the baseline.
 */
export function explainDecision(
  run: Run,
  optionId: string,
  name: string,
  explanations: Explanations,
): ExplainedDecision {
  const sheet = explanations.models.decision!;
  const explanation = sheet.find((one) => one.name === name);
  const comparison = run.comparisons.find(({ option }) => option === optionId);
  if (!explanation || !comparison) throw new Error(`no decision ${name} of option ${optionId}`);
  const { resolved } = run;
  const option = resolved.options.find(({ id }) => id === optionId)!;
  const [results, baseline] = [resultsOf(run, optionId), resultsOf(run, comparison.baseline)];
  const quantities = evaluateDecision(sheetsFor(resolved), results, baseline, lookUpOf(resolved, option));
  const valueOf = (one: string): Pick<ExplainedDecision, 'value' | 'byYear' | 'reason' | 'roots'> => {
    if (one === 'irr') {
      const { roots, reason } = comparison.decision.irr;
      return { value: roots.length === 1 ? roots[0]! : null, byYear: null, reason: reason ?? null, roots };
    }
    const { value, byYear, reason } = quantities[one] ?? comparison.decision[one as 'paybackSimple'];
    return { value, byYear: byYear ?? null, reason: reason ?? null };
  };
  const use = (used: string): Use => {
    const quantity = sheet.find((one) => one.name === used);
    if (quantity)
      return {
        ...{ kind: 'quantity', name: used, meaning: quantity.meaning },
        ...{ unit: moneyAs(quantity.unit, run), value: valueOf(used).value },
      };
    const result = decisionResult(used, results, baseline);
    if (!result) return useOf(run, option, used, explanations);
    const { meaning } = explanations.structure[used]!;
    return { kind: 'structure', name: used, unit: result.unit, value: result.value, meaning };
  };
  return {
    ...textOf(explanation),
    ...{ option: optionId, baseline: comparison.baseline, unit: moneyAs(explanation.unit, run) },
    ...valueOf(name),
    uses: explanation.uses.map(use),
  };
}

const textOf = ({ name, meaning, formula, source }: Explanation) => ({ name, meaning, formula, source });

/** A constant, what the scenario fixes, or an input of the tables. */
function useOf(run: Run, option: ResolvedOption, name: string, explanations: Explanations): Use {
  const constant = explanations.constants[name];
  if (constant) return { kind: 'constant', name, ...constant };
  const value = structure(run.resolved, option, parseModelKey(name));
  if (value !== undefined) {
    const quantity = splitNetwork(name).name.split('.').at(-1)!;
    // The one site of a fabric and an optional input that nobody set are described where all inputs are.
    const { unit, meaning } = explanations.structure[quantity] ?? run.resolved.catalog.input(quantity)!;
    return { kind: 'structure', name, unit, value, meaning };
  }
  const resolved = run.resolved.input(option, name);
  const { unit, meaning } = resolved.input;
  return { kind: 'input', name: resolved.name, unit, value: resolved.value, meaning, resolved };
}

/** A figure with everything that a reader needs to check it. */
export interface CitedFigure {
  readonly id: string;
  readonly low: number | null;
  readonly typical: number;
  readonly high: number | null;
  readonly unit: string;
  readonly boundary: string;
  readonly evidence: EvidenceClass;
  readonly weakest: EvidenceClass;
  readonly asOf: string;
  readonly role: string;
  readonly notes: FigureNotes;
  readonly source: Source | null;
}

/** The figures for an input: the default first, then its rivals, each with source and place in it. */
export function citeFigures(resolved: ResolvedInput, catalog: Catalog, { sources, notes }: SourcesData): CitedFigure[] {
  // An input that follows another is cited by the figures of the one it follows.
  const { subject, quantity } = resolved.default ??
    resolved.figure ?? {
      subject: inputParts(resolved.name).subject,
      quantity: resolved.input.quantity,
    };
  return catalog.rivals(subject, quantity).map((figure) => ({
    id: figure.id,
    low: figure.low,
    typical: figure.typical,
    high: figure.high,
    unit: figure.unit,
    boundary: figure.boundary,
    evidence: figure.evidence,
    weakest: figure.weakest,
    asOf: figure.asOf,
    role: figure.role,
    notes: notes[figure.id] ?? { locator: '', note: '' },
    source: figure.source ? (sources[figure.source] ?? null) : null,
  }));
}
