import type { ResolvedOption } from '../scenario/resolve.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { studyOf } from '../scenario/study-of.ts';
import { scenarioName } from '../scenario/scenario-name.ts';
import { usDollar } from '../scenario/currency.ts';
import { Money } from '../view/money.ts';
import { inputName, optionName } from '../view/names.ts';
import type { InputName } from '../view/view.ts';
import type { DeskWords } from '../words/desk-words.ts';

export const dollars = new Money(usDollar);

/** What an option of a run is called. */
export const labelOf = ({ resolved }: Run, id: string, words: DeskWords): string =>
  words.optionName(
    optionName(
      resolved,
      resolved.options.find((option: ResolvedOption) => option.id === id)!,
    ),
  );

/** An input of a run by its key. */
export const inputOf = ({ resolved }: Run, key: string): InputName =>
  inputName(resolved, key, studyOf(resolved).inputs.get(key)!.input, dollars);

/** What an input is called, with the name under which `--set` takes it. */
export const settable = ({ resolved }: Run, input: InputName, words: DeskWords): string =>
  words.inputLabel(input) + words.signs.bracket(scenarioName(resolved, input.key));
