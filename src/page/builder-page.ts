/** What the pieces of the builder are given to draw, and what they tell. */
import type { Allowed } from '../scenario/refusal.ts';
import { quote } from '../scenario/scenario-error.ts';
import type { Run } from '../scenario/run-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { InputsView, InputView, QuestionView } from '../view/view.ts';
import type { BuilderWords } from '../words/builder-words.ts';
import type { DeskWords } from '../words/desk-words.ts';
import type { BuilderState } from './builder-state.ts';

export interface BuilderPage {
  readonly state: BuilderState;
  readonly run: Run;
  readonly question: QuestionView;
  readonly inputs: InputsView;
  readonly words: DeskWords;
  readonly w: BuilderWords;
  /** Why what stands in a field is refused, by the id of the field. */
  readonly errors: ReadonlyMap<string, { readonly typed: string; readonly text: string }>;
  /** What changes no result. */
  readonly set: (change: Partial<BuilderState>) => void;
  /** Another scenario; a refusal is told at the field, where what was typed stays. @returns whether it is taken over. */
  readonly ask: (scenario: unknown, field: string, typed: string) => boolean;
  /**
   * The same of what was typed for an input, in whose words it is refused. A unit may have to wait for its reader.
   * @param change Of the page as it is then.
   */
  readonly askTyped: (change: (page: BuilderPage) => Scenario, field: string, typed: string, of: InputView) => void;
  readonly refuse: (field: string, typed: string, text: string) => void;
  readonly accept: (field: string) => void;
  readonly tell: (text: string) => void;
}

/** What stands in a field: what was typed and refused, else what counts. */
export const typedIn = ({ errors }: BuilderPage, field: string, value: string): string =>
  errors.get(field)?.typed ?? value;

export const errorOf = ({ errors }: BuilderPage, field: string): string | undefined => errors.get(field)?.text;

/** Why a text is not taken, as a sentence. @param allowed Text: in the words of the builder. */
export const notTaken = ({ words }: BuilderPage, typed: string, allowed: Allowed): string =>
  words.refused(undefined, typed, { found: quote(typed.trim()), allowed });
