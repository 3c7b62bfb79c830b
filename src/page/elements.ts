/** Registers every element of the desk, each in a task of its own: a browser reads its styles then. */
import { CSSResult } from 'lit';
import { define } from '../parts/define.ts';
import '../parts/frontier/cpo-frontier.define.ts';
import { CpoAnswer } from '../parts/answer/cpo-answer.ts';
import { CpoCarbon } from '../parts/carbon/cpo-carbon.ts';
import { CpoConfidence } from '../parts/confidence/cpo-confidence.ts';
import { CpoCost } from '../parts/cost/cpo-cost.ts';
import { CpoExplained } from '../parts/explanation/cpo-explained.ts';
import { CpoFit } from '../parts/fit/cpo-fit.ts';
import { CpoFigure } from '../parts/figure.ts';
import { CpoFailures } from '../parts/failures/cpo-failures.ts';
import { CpoInputRow } from '../parts/inputs/cpo-input-row.ts';
import { CpoInputs } from '../parts/inputs/cpo-inputs.ts';
import { CpoSettings } from '../parts/inputs/cpo-settings.ts';
import { CpoInvestment } from '../parts/investment/cpo-investment.ts';
import { CpoMatters } from '../parts/matters/cpo-matters.ts';
import { CpoNetwork } from '../parts/network/cpo-network.ts';
import { CpoPower } from '../parts/power/cpo-power.ts';
import { CpoQuoteForm } from '../parts/quotes/cpo-quote-form.ts';
import { CpoQuotes } from '../parts/quotes/cpo-quotes.ts';
import { CpoChanges } from '../parts/scenarios/cpo-changes.ts';
import { CpoScenarios } from '../parts/scenarios/cpo-scenarios.ts';
import { CpoSources } from '../parts/sources/cpo-sources.ts';
import { CpoTerm } from '../parts/term.ts';
import { turn } from '../parts/turn.ts';
import { CpoDesk } from './cpo-desk.ts';

const elements = {
  'cpo-answer': CpoAnswer,
  'cpo-carbon': CpoCarbon,
  'cpo-changes': CpoChanges,
  'cpo-confidence': CpoConfidence,
  'cpo-cost': CpoCost,
  'cpo-explained': CpoExplained,
  'cpo-failures': CpoFailures,
  'cpo-figure': CpoFigure,
  'cpo-fit': CpoFit,
  'cpo-input-row': CpoInputRow,
  'cpo-inputs': CpoInputs,
  'cpo-investment': CpoInvestment,
  'cpo-matters': CpoMatters,
  'cpo-network': CpoNetwork,
  'cpo-power': CpoPower,
  'cpo-quote-form': CpoQuoteForm,
  'cpo-quotes': CpoQuotes,
  'cpo-scenarios': CpoScenarios,
  'cpo-settings': CpoSettings,
  'cpo-sources': CpoSources,
  'cpo-term': CpoTerm,
  'cpo-desk': CpoDesk,
};
for (const [tag, element] of Object.entries(elements)) {
  define(tag, element);
  for (const style of element.elementStyles) if (style instanceof CSSResult) void style.styleSheet;
  await turn();
}
