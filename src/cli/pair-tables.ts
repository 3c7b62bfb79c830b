import type { Assessment } from '../scenario/assess.ts';
import { breakEvensOf } from '../scenario/break-evens.ts';
import { groundsOf } from '../scenario/grounds.ts';
import { classOf } from '../scenario/class-of.ts';
import { evidenceOf, shareResting, weakClasses } from '../scenario/evidence.ts';
import { finish } from '../scenario/finish.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { spanOfInput, studyOf } from '../scenario/study-of.ts';
import { likelihoodOf } from '../scenario/verdict.ts';
import { verdictMetric } from '../scenario/verdict-metric.ts';
import { costView, pairView } from '../view/cost-view.ts';
import { breakEvenView } from '../view/inputs-view.ts';
import type { TerminalWords } from '../words/terminal-words.ts';
import { dollars, inputOf, labelOf, settable } from './names.ts';
import { textTable } from './text-table.ts';

/** Differences that the text shows with their bands. */
export const bandedQuantities = ['networkPower', 'annualEnergy', 'tcoWithoutIdle', 'capex', 'totalCarbon'];

type Comparison = Run['comparisons'][number];

/** Every option against the baseline, with the range of each difference. */
export function differences(run: Run, { sample, swings }: Assessment, { desk: words, texts }: TerminalWords): string {
  if (run.comparisons.length === 0) return '';
  const { resolved } = run;
  const baseline = run.options.find(({ id }) => id === resolved.baseline)!;
  const row = (label: string, cell: (comparison: Comparison) => string): string[] => [
    `  ${label}`,
    ...run.comparisons.map(cell),
  ];
  const bandRows = (quantity: string): string[][] => {
    const banded = ({ option, differences: found }: Comparison) => {
      const { value, unit } = found[quantity]!;
      const shown = value!;
      const drawn = sample.comparisons.get(option)!.differences.get(quantity);
      return { shown, ...words.numbers.banded(shown, drawn ?? { p10: shown, p90: shown }, unit) };
    };
    const base = baseline.quantities[quantity]!.value!;
    return [
      row(words.line(quantity), (comparison) => {
        const { shown, difference } = banded(comparison);
        return base === 0 ? difference : difference + words.signs.bracket(words.percent(shown / base));
      }),
      row(`  ${words.cost.range}`, (comparison) => banded(comparison).band),
    ];
  };
  const wins = (metric: 'tcoWithoutIdle' | 'facilityPower' | 'totalCarbon'): string[] =>
    row(texts.lowerIn[metric], ({ option }) => {
      const share = sample.comparisons.get(option)!.wins[metric];
      const word = likelihoodOf(Math.max(share, 1 - share));
      const how = word === null ? 'not-settled' : share < 0.5 ? (`${word}-not` as const) : word;
      return texts.lowerShare[how](words.numbers.drawShare(share));
    });
  return textTable([
    [
      words.investment.against(labelOf(run, resolved.baseline, words)),
      ...run.comparisons.map(({ option }) => labelOf(run, option, words)),
    ],
    ...bandedQuantities.flatMap(bandRows),
    row(texts.weakestOfCost, ({ option }) =>
      words.evidence(
        evidenceOf(resolved, studyOf(resolved), swings, [option, resolved.baseline], verdictMetric).evidence,
      ),
    ),
    wins('tcoWithoutIdle'),
    wins('facilityPower'),
    wins('totalCarbon'),
    row(words.investment.payback, ({ decision: { paybackSimple } }) =>
      words.payback(paybackSimple.value, paybackSimple.reason ?? null),
    ),
  ]);
}

/** An option against the baseline: which lines make the difference, and which inputs move it. */
export function pair(run: Run, assessment: Assessment, option: string, words: TerminalWords): string {
  const ids = [option, run.resolved.baseline] as const;
  const lines = finish(pairView(run, ids, dollars, assessment.cube));
  const finding = words.desk.costFinding(costView(run, dollars, assessment), lines);
  return `\n${finding}\n${drivers(run, assessment, option, words)}`;
}

const mostDrivers = 3;

/** The inputs that matter most for a difference: their ranges, and where both cost the same. */
function drivers(run: Run, { swings }: Assessment, option: string, { desk: words, texts }: TerminalWords): string {
  const { resolved } = run;
  const shown = swings.ofDifference(option, verdictMetric).slice(0, mostDrivers);
  if (shown.length === 0) return '';
  const { inputs, study } = studyOf(resolved);
  const names = shown.map(({ input }) => input);
  const breakEvens = finish(breakEvensOf(run, option, names));
  const rows = shown.map(({ input: key, atLow, atHigh }) => {
    const input = inputOf(run, key);
    const { low, high } = spanOfInput(study, key);
    const found = breakEvens.find((one) => one.input === key);
    return [
      `  ${settable(run, input, words)}`,
      words.range(words.amount(low, input, 3), words.amount(high, input, 3)),
      words.range(words.numbers.difference(atLow, 'USD'), words.numbers.difference(atHigh, 'USD')),
      words.breakEven(breakEvenView(found, 1), input),
      words.evidence(groundsOf(inputs.get(key)!.figure, classOf(resolved, inputs.get(key)!))),
    ];
  });
  const weak = shareResting(
    resolved,
    studyOf(resolved),
    swings.weightsOfDifference(option, verdictMetric),
    weakClasses,
  );
  const header = [
    words.matters.movesDifference(labelOf(run, option, words), labelOf(run, resolved.baseline, words)),
    ...[words.cost.range, texts.difference, words.matters.breakEven, texts.evidence],
  ];
  return `${textTable([header, ...rows])}\n  ${words.restsOn(weak, 'difference')}`;
}
