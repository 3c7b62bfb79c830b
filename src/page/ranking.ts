import { html, nothing, type TemplateResult } from 'lit';
import type { RankingRow } from '../parts/ranking/cpo-ranking.ts';
import { architectureText, decisionText, otherMetricTexts, rankOf } from '../export/decision-text.ts';
import { moneyOf, yearsOf, type Pair } from '../export/sentences.ts';
import { lowestExpected } from '../words/decision-words.ts';
import { rankingWords as words } from '../words/en.ts';
import { formatBanded, formatDrawShare, formatQuantity } from '../words/format.ts';
import { yearsInWords } from '../words/option-words.ts';
import type { Assessment } from '../scenario/assess.ts';
import type { Currency } from '../scenario/currency.ts';
import { withValuesOf, type RankedDecision } from '../scenario/decide.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { verdictMetric } from '../scenario/verdict.ts';

/** What the answer across all options rests on. */
export interface Ranked {
  /** The run in US dollars. */
  readonly inUsd: Run;
  readonly currency: Currency;
  /** Of this run or of the one before; undefined until chances are known. */
  readonly assessment: Assessment | undefined;
  /** What a price of the whole switch must be, where one is given. */
  readonly systemPrices: readonly string[];
}

const decisionOf = ({ inUsd, assessment }: Ranked): RankedDecision | undefined =>
  assessment &&
  (assessment.run === inUsd
    ? assessment.decisions[verdictMetric]
    : withValuesOf(inUsd, assessment.decisions[verdictMetric]));

/** The answer in one or two sentences; the lowest expected cost until chances are known. */
export function rankingAnswer(run: Run, ranked: Ranked): string {
  const decision = decisionOf(ranked);
  const { currency, inUsd } = ranked;
  if (decision) return decisionText(inUsd.resolved, decision, { unit: currency.code, factor: currency.unitsPerUsd });
  const { id, value } = expectedCosts(run)[0]!;
  const option = run.resolved.options.find((one) => one.id === id)!;
  return lowestExpected(option, formatQuantity(value, moneyOf(run)));
}

/** All options by rank, and who leads in what else is counted. */
export function ranking(run: Run, { option, baseline }: Pair, ranked: Ranked): TemplateResult {
  const { inUsd, assessment, systemPrices } = ranked;
  const notes = assessment
    ? [
        ...systemPrices,
        architectureText(inUsd.resolved, assessment.decisions[verdictMetric]),
        ...(inUsd.resolved.options.length > 1 ? otherMetricTexts(inUsd.resolved, assessment.decisions) : []),
      ].filter(Boolean)
    : [words.pending];
  return html`<cpo-ranking
      .heading=${`Total cost over ${yearsInWords(yearsOf(run))}`}
      .quantity=${verdictMetric}
      .rows=${rankingRows(run, ranked)}
      .baseline=${baseline.id}
      .focused=${option.id}
      ?stale=${assessment !== undefined && assessment.run !== inUsd}
    ></cpo-ranking>
    <p class="notes">${notes.map((text, i) => html`${i > 0 ? ' ' : nothing}<span>${text}</span>`)}</p>`;
}

function rankingRows(run: Run, ranked: Ranked): RankingRow[] {
  const decision = decisionOf(ranked);
  const unit = moneyOf(run);
  const labelOf = (id: string): string => run.resolved.options.find((one) => one.id === id)!.label;
  const none = { rank: '', isContender: false, band: '', chance: '', regret: '' };
  if (!decision)
    return expectedCosts(run).map(({ id, value }) => ({
      ...none,
      option: id,
      label: labelOf(id),
      value: formatQuantity(value, unit),
    }));
  const factor = ranked.currency.unitsPerUsd;
  return decision.ranking.map((one) => {
    const shown = formatBanded(one.value * factor, { p10: one.p10 * factor, p90: one.p90 * factor }, unit);
    return {
      option: one.option,
      label: labelOf(one.option),
      rank: rankOf(decision, one),
      isContender: decision.contenders.length < decision.ranking.length && decision.contenders.includes(one.option),
      value: shown.value,
      band: shown.band || words.certain,
      chance: formatDrawShare(one.chanceLowest),
      regret: formatQuantity(one.regret * factor, unit, 2),
    };
  });
}

const expectedCosts = (run: Run): { readonly id: string; readonly value: number }[] =>
  run.options
    .map(({ id, quantities }) => ({ id, value: quantities[verdictMetric]!.value! }))
    .sort((a, b) => a.value - b.value);
