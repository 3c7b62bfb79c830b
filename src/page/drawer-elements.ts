/** What stands over the page when it is asked for: loaded when nothing else is to be done. */
import { CpoClaim } from '../parts/claim/cpo-claim.ts';
import { CpoChanges } from '../parts/scenarios/cpo-changes.ts';
import { CpoExplained } from '../parts/explanation/cpo-explained.ts';
import { CpoQuoteForm } from '../parts/quotes/cpo-quote-form.ts';
import { CpoQuotes } from '../parts/quotes/cpo-quotes.ts';
import { CpoScenarios } from '../parts/scenarios/cpo-scenarios.ts';
import { defineInTurn } from './define-in-turn.ts';

await defineInTurn({
  'cpo-changes': CpoChanges,
  'cpo-claim': CpoClaim,
  'cpo-explained': CpoExplained,
  'cpo-quote-form': CpoQuoteForm,
  'cpo-quotes': CpoQuotes,
  'cpo-scenarios': CpoScenarios,
});
