/** What stands in the first view. The desk comes last: it is drawn when it is registered. */
import { CpoAnswer } from '../parts/answer/cpo-answer.ts';
import { CpoFigure } from '../parts/figure.ts';
import { CpoFit } from '../parts/fit/cpo-fit.ts';
import { CpoInputRow } from '../parts/inputs/cpo-input-row.ts';
import { CpoInputs } from '../parts/inputs/cpo-inputs.ts';
import { CpoSettings } from '../parts/inputs/cpo-settings.ts';
import { CpoTerm } from '../parts/term.ts';
import { CpoDesk } from './cpo-desk.ts';
import { defineInTurn } from './define-in-turn.ts';

await defineInTurn({
  'cpo-answer': CpoAnswer,
  'cpo-figure': CpoFigure,
  'cpo-fit': CpoFit,
  'cpo-input-row': CpoInputRow,
  'cpo-inputs': CpoInputs,
  'cpo-settings': CpoSettings,
  'cpo-term': CpoTerm,
  'cpo-desk': CpoDesk,
});
