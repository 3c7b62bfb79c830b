import fc from 'fast-check';
import { decisionReads } from '../../src/engine/compare.ts';
import type { Evaluator } from '../../src/engine/evaluator.ts';
import { decision } from '../../src/model/decision.ts';
import { fabricModel } from '../../src/model/fabric.ts';
import { switchModel } from '../../src/model/switch.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { fabricEdges } from '../cases/fabric-edges.ts';
import { anyFabric, copperLikeOthers } from '../cases/random-fabric.ts';
import { anyScenario, draws } from '../cases/random-scenario.ts';
import { onOwnSwitches, withWholeSwitches } from '../cases/random-whole-switch.ts';
import { secondFabric } from '../cases/second-fabric-model.ts';
import { secondDecision, secondModel } from '../cases/second-model.ts';
import { catalog } from '../cases/tables.ts';
import { evaluateOf, MutableModel } from './mutable-model.ts';
import { disagreement, optionCases, type SecondCase } from './second-cases.ts';

/** A model, and cases of which it is known what is right. */
export interface CheckedModel {
  readonly mutable: MutableModel;
  readonly evaluator: Evaluator;
  readonly cases: readonly SecondCase[];
}

const { inputs } = catalog.data;

const evaluatorOf = ({ compiled }: MutableModel): Evaluator => ({ ...compiled, evaluate: evaluateOf(compiled.code) });

const sampled = (scenarios: fc.Arbitrary<Scenario>, numRuns: number): Scenario[] =>
  fc.sample(scenarios, { numRuns, seed: draws.seed });

const both = ['51.2T', '102.4T'];

const switchScenarios = (): Scenario[] => [
  ...both.map((capacity) => ({ capacity })),
  ...sampled(anyScenario, 120),
  ...sampled(withWholeSwitches(anyScenario), 60),
  ...sampled(onOwnSwitches(anyScenario), 20),
];

const cabled = fc
  .record({ cable: copperLikeOthers, other: copperLikeOthers, accessLength: fc.constantFrom(1, 3, 8) })
  .map(({ cable, other, accessLength }): Scenario => {
    const ofCables = Object.entries({ dac: cable, aec: other }).flatMap(([id, values]) =>
      Object.entries(values).map(([name, value]) => [`${id}.${name}`, value] as const),
    );
    const asked = { accessCopperShare: 0.5, accessLength };
    return { scope: 'fabric', capacity: '51.2T', inputs: { ...asked, ...Object.fromEntries(ofCables) } };
  });

const fabricScenarios = (): Scenario[] => [
  ...both.flatMap((capacity) => [
    { scope: 'fabric' as const, capacity },
    { scope: 'campus' as const, capacity },
  ]),
  ...fabricEdges,
  ...sampled(anyFabric, 400),
  ...sampled(cabled, 20),
  ...sampled(withWholeSwitches(anyFabric), 60),
  ...sampled(onOwnSwitches(anyFabric), 40),
];

/** Savings of options, as far as they are no rounding of the totals that they are differences of. */
function decisionCases({ evaluator, cases }: CheckedModel, model: Evaluator): SecondCase[] {
  const slots = new Map(evaluator.outputs.map((slot) => [slot.name, slot]));
  return cases.flatMap((one) => {
    const { resolved, option, horizon } = one;
    const baseline = cases.find((other) => other.resolved === resolved && other.option.id === resolved.baseline)!;
    if (baseline === one) return [];
    const x = new Float64Array(model.inputLength);
    for (const { key, offset, perYear } of model.inputs) {
      const [, side, result] = /^(option|baseline)([A-Z]\w*)$/.exec(key) ?? [];
      if (side) {
        const { y } = side === 'option' ? one : baseline;
        const from = slots.get(decisionReads[result!]!)!.offset;
        x.set(perYear ? y.subarray(from, from + horizon) : [y[from]!], offset);
      } else x[offset] = resolved.input(option, key).value;
    }
    const y = new Float64Array(model.outputLength);
    model.evaluate(x, y);
    const { npv, cash, freedAccelerators } = secondDecision(resolved, option, baseline.option);
    const [firstCash, ...yearly] = cash as [number, ...number[]];
    const rate = resolved.input(option, 'discountRate').value;
    const discountedCash = yearly.map((amount, i) => amount / (1 + rate) ** (i + 1));
    const expected = new Map(Object.entries({ npv, firstCash, cash: yearly, discountedCash, freedAccelerators }));
    const made = { x, y, horizon, resolved, option, expected };
    return disagreement(model, made, y, expected.keys()) === undefined ? [made] : [];
  });
}

/** Every model of the sheets with its cases. @throws Error where the right model disagrees with a second implementation. */
export function checkedModels(): CheckedModel[] {
  const make = (mutable: MutableModel, cases: (evaluator: Evaluator) => SecondCase[]): CheckedModel => {
    const evaluator = evaluatorOf(mutable);
    return { mutable, evaluator, cases: cases(evaluator) };
  };
  const ofSwitch = make(new MutableModel(switchModel, inputs), (evaluator) =>
    optionCases(evaluator, switchScenarios(), catalog, (...of) => secondModel(...of).quantities),
  );
  const ofFabric = make(new MutableModel(fabricModel, inputs), (evaluator) =>
    optionCases(evaluator, fabricScenarios(), catalog, secondFabric),
  );
  const ofDecision = make(new MutableModel(decision, inputs), (evaluator) => decisionCases(ofSwitch, evaluator));
  return [ofSwitch, ofFabric, ofDecision];
}

/** How a mutated model is told from the right one; undefined where it is not. */
export function disagreementOf(
  { evaluator, cases }: CheckedModel,
  { evaluate, outputs }: ReturnType<MutableModel['mutate']>,
): string | undefined {
  const y = new Float64Array(evaluator.outputLength);
  for (const one of cases) {
    y.set(one.y);
    evaluate(one.x, y);
    const found = disagreement(evaluator, one, y, outputs);
    if (found !== undefined) return found;
  }
  return undefined;
}
