import type { Assessment } from '../scenario/assess.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { answerView } from './answer-view.ts';
import { curveInput, curveView, settleOf } from './matters-view.ts';
import type { Money } from './money.ts';
import type { AnswerView, CurveView } from './view.ts';

/** The answer with what a firm figure would do to it, and the curve that says so. It pauses while it works. */
export function* settledAnswer(
  run: Run,
  money: Money,
  assessment: Assessment,
): Generator<void, { readonly answer: AnswerView; readonly curve?: CurveView }, void> {
  const input = run.options.length > 1 ? curveInput(run, assessment, undefined) : undefined;
  const curve = input === undefined ? undefined : yield* curveView(run, money, assessment, input);
  return { answer: answerView(run, money, assessment, curve && settleOf(curve)), ...(curve && { curve }) };
}
