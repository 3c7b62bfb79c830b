/** What an edit of the reader makes of a run. Amounts of money are in the currency shown. */
import type { InputDefinition } from '../catalog/types.ts';
import { inputsInUse } from '../scenario/inputs-in-use.ts';
import { withChange } from '../scenario/with-change.ts';
import { wholeSwitchInputs } from '../scenario/whole-switch.ts';
import { withoutQuote, withQuote, withQuoteBack, withQuotes, withUse } from '../scenario/quotes.ts';
import { inRange, rangeOf } from '../scenario/read-value.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { withAmounts, type InputValue } from '../scenario/scenario.ts';
import { isRange } from '../scenario/refusal.ts';
import { ScenarioError, UnitsNeeded } from '../scenario/scenario-error.ts';
import { withInput } from '../scenario/settings.ts';
import { withNote, withoutNote } from '../scenario/with-note.ts';
import { withNetworkChange } from '../scenario/with-network.ts';
import type { Money } from '../view/money.ts';
import { isShare } from '../words/input-format.ts';
import type { Edit } from './desk-engine-types.ts';

/** Computes a scenario; where something has to be loaded first it says so by what it throws. */
export type Compute = (scenario: unknown) => Run;

/** @throws ScenarioError that speaks of the value as it was typed. */
export function applyEdit(edit: Edit, { resolved }: Run, money: Money, compute: Compute): Run {
  switch (edit.kind) {
    case 'replace':
      return compute(edit.scenario);
    case 'change':
      return compute(withChange(resolved, edit.change));
    case 'network':
      return compute(withNetworkChange(resolved, edit.change));
    case 'quote':
      return compute(withQuote(resolved, edit.quote));
    case 'quotes':
      return compute(withQuotes(resolved, edit.quotes));
    case 'use-quote':
      return compute(withUse(resolved, edit.id, edit.use));
    case 'drop-quote':
      return compute(withoutQuote(resolved, edit.ref));
    case 'note':
      return compute(withNote(resolved.asked, edit.key, edit.text));
    case 'input':
      if (typeof edit.value === 'object' && edit.value !== null && 'quote' in edit.value) {
        const back = withQuoteBack(resolved, edit.key, edit.value);
        if (back) return compute(back);
      }
      return withValue(edit.key, edit.value, resolved, money, compute);
  }
}

function withValue(
  key: string,
  value: InputValue | null,
  resolved: Run['resolved'],
  money: Money,
  compute: Compute,
): Run {
  const { asked, settings } = resolved;
  const input = [...inputsInUse(resolved), ...wholeSwitchInputs(resolved)].find(({ name }) => name === key)?.input;
  const factor = money.factor(input?.unit ?? '1');
  // A refusal speaks of the amount as it was typed.
  const field = `inputs.${key}`;
  const typed = input && asTyped(money.ofInput(input));
  if (typeof value === 'number' && typed) inRange(field, typed.value(value), typed.input);
  const given = value === null ? null : withAmounts(value, (amount) => amount / factor);
  let run: Run;
  try {
    const scenario = withInput(asked, settings, key, given);
    run = compute(given === null ? withoutNote(scenario, key) : scenario);
  } catch (error) {
    const isText = typeof value === 'string' && error instanceof ScenarioError && !(error instanceof UnitsNeeded);
    if (isText && typed && error.field === field && isRange(error.allowed))
      throw new ScenarioError(field, error.found, rangeOf('range', typed.input));
    throw error;
  }
  const set = run.resolved.settings.values.get(key);
  // What was typed with a unit is kept as the number that it is.
  if (typeof given !== 'string' || !set || set.of !== null) return run;
  return compute(withInput(asked, settings, key, set.typical));
}

/** An input as readers type it: shares as per cent. */
function asTyped(input: InputDefinition): { readonly input: InputDefinition; readonly value: (of: number) => number } {
  if (!isShare(input)) return { input, value: (of) => of };
  const percent = (share: number): number => Number((100 * share).toPrecision(12));
  const [minimum, maximum] = [percent(input.minimum), percent(input.maximum)];
  return { input: { ...input, minimum, maximum, unit: '%' }, value: percent };
}
