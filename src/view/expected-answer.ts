import type { Run } from '../scenario/run-scenario.ts';
import { verdictMetric } from '../scenario/verdict-metric.ts';
import type { Money } from './money.ts';
import { optionName } from './names.ts';
import type { AnswerRow, AnswerView } from './view.ts';

/** What a run says at expected inputs: the answer before cases are simulated, which the first view of the widget shows too. */

const costOf = ({ quantities }: Run['options'][number]): number => quantities[verdictMetric]!.value!;

export const byExpectedCost = ({ options }: Run): Run['options'] => [...options].sort((a, b) => costOf(a) - costOf(b));

/** @param run In US dollars. */
export function expectedAnswer(run: Run, money: Money): AnswerView {
  const { resolved } = run;
  const reference = run.options.find(({ id }) => id === resolved.baseline)!;
  return {
    unit: money.unit,
    years: resolved.input(resolved.options[0]!, 'horizon').value,
    reference: reference.id,
    rows: byExpectedCost(run).map((result, i): AnswerRow => ({
      option: optionName(
        resolved,
        resolved.options.find(({ id }) => id === result.id)!,
      ),
      rank: i + 1,
      tied: false,
      contender: false,
      value: money.of(costOf(result)),
      facilityPower: result.quantities.facilityPower!.value!,
      ...(result !== reference && { difference: { value: money.of(costOf(result) - costOf(reference)) } }),
    })),
  };
}
