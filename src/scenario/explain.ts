import type { Catalog } from '../catalog/catalog.ts';
import type { FigureNotes, Source, SourcesData } from '../catalog/types.ts';
import { decisionInput } from '../engine/compare.ts';
import type { Explanations } from '../engine/evaluator.ts';
import type { Scope } from '../model/sheet.ts';
import type { ResolvedInput, ResolvedOption } from './resolve.ts';
import type { Run } from './run-scenario.ts';
import { structure } from './structure.ts';

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

/** Scopes fabric and campus share their sheets. */
export const modelOf = (scope: Scope): string => (scope === 'switch' ? 'switch' : 'fabric');

/** @throws Error when the model has no such quantity. */
export function explainQuantity(
  run: Run,
  option: ResolvedOption,
  name: string,
  explanations: Explanations,
): ExplainedQuantity {
  const all = explanations.models[modelOf(run.resolved.scope)]!;
  const explanation = all.find((one) => one.name === name);
  if (!explanation) throw new Error(`no quantity ${name}`);
  const { quantities } = run.options.find(({ id }) => id === option.id)!;
  const result = quantities[name]!;
  const use = (used: string): Use => {
    const constant = explanations.constants[used];
    if (constant) return { kind: 'constant', name: used, ...constant };
    const quantity = quantities[used];
    if (quantity) {
      const { meaning, unit } = all.find((one) => one.name === used)!;
      return {
        kind: 'quantity',
        name: used,
        unit,
        value: quantity.value,
        meaning,
      };
    }
    const value = structure(run.resolved, option, used);
    if (value !== undefined) {
      const quantity = used.split('.').at(-1)!;
      // An optional input that nobody set is described where all inputs are.
      const { unit, meaning } = explanations.structure[quantity] ?? run.resolved.catalog.input(quantity)!;
      return { kind: 'structure', name: used, unit, value, meaning };
    }
    const resolved = run.resolved.input(option, used);
    const { unit, meaning } = resolved.input;
    return {
      kind: 'input',
      name: resolved.name,
      unit,
      value: resolved.value,
      meaning,
      resolved,
    };
  };
  return {
    name,
    option: option.id,
    unit: explanation.unit,
    meaning: explanation.meaning,
    formula: explanation.formula,
    source: explanation.source,
    value: result.value,
    byYear: result.byYear ?? null,
    reason: result.reason ?? null,
    uses: explanation.uses.map(use),
  };
}

/** What a number of the decision is made of: results of the option and of the baseline. */
export function explainDecision(
  run: Run,
  optionId: string,
  name: string,
  explanations: Explanations,
): Pick<ExplainedQuantity, 'name' | 'unit' | 'meaning' | 'formula'> & {
  readonly uses: readonly Use[];
} {
  const sheet = explanations.models.decision!;
  const { unit, meaning, formula, uses } = sheet.find((one) => one.name === name)!;
  const of = (id: string) => run.options.find((result) => result.id === id)!.quantities;
  const { decision, baseline } = run.comparisons.find(({ option }) => option === optionId)!;
  const use = (used: string): Use => {
    const constant = explanations.constants[used];
    if (constant) return { kind: 'constant', name: used, ...constant };
    const quantity = sheet.find((one) => one.name === used);
    if (quantity) {
      const value = used === 'cash' ? decision.cash.byYear![0]! : used === 'firstCash' ? decision.cash.value : null;
      return {
        kind: 'quantity',
        name: used,
        unit: quantity.unit,
        value,
        meaning: quantity.meaning,
      };
    }
    const value = decisionInput(used, of(optionId), of(baseline));
    if (value !== undefined) {
      const { unit: usedUnit, meaning: usedMeaning } = explanations.structure[used]!;
      return {
        kind: 'structure',
        name: used,
        unit: usedUnit,
        value: typeof value === 'number' ? value : value[0]!,
        meaning: usedMeaning,
      };
    }
    const option = run.resolved.options.find(({ id }) => id === optionId)!;
    const resolved = run.resolved.input(option, used);
    return {
      kind: 'input',
      name: resolved.name,
      unit: resolved.input.unit,
      value: resolved.value,
      meaning: resolved.input.meaning,
      resolved,
    };
  };
  return { name, unit, meaning, formula, uses: uses.map(use) };
}

/** A figure with everything that a reader needs to check it. */
export interface CitedFigure {
  readonly id: string;
  readonly low: number | null;
  readonly typical: number;
  readonly high: number | null;
  readonly unit: string;
  readonly boundary: string;
  readonly evidence: string;
  readonly weakest: string;
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
      subject: resolved.name.slice(0, resolved.name.lastIndexOf('.')),
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
