import type { BreakEven } from '../engine/break-even.ts';
import type { Assessment } from '../scenario/assess.ts';
import { classOf } from '../scenario/class-of.ts';
import { groundsOf } from '../scenario/grounds.ts';
import { inputParts } from '../scenario/input-parts.ts';
import { inputsInUse } from '../scenario/inputs-in-use.ts';
import { ratesWithFigures } from '../scenario/check-rates.ts';
import { leadingInputs } from '../scenario/leading-inputs.ts';
import { wholeSwitchInputs } from '../scenario/whole-switch.ts';
import type { ResolvedInput, ResolvedScenario } from '../scenario/resolve.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { withAmounts, type InputValue } from '../scenario/scenario.ts';
import { givenValue } from '../scenario/settings.ts';
import { inOwnUnit, usualValue } from '../scenario/usual-value.ts';
import { leadingByWorth, type InputWorth } from '../scenario/worth-of-inputs.ts';
import type { Money } from './money.ts';
import { inputName } from './names.ts';
import type { BreakEvenView, FigureView, InputsView, InputView, PairView, WorthView } from './view.ts';

/** So many inputs stand before the others. */
const mostLeading = 5;

/** What is known of inputs once cases are simulated and break-evens are found. */
export interface KnownOfInputs {
  readonly assessment: Assessment | undefined;
  readonly breakEvens: ReadonlyMap<string, BreakEven> | undefined;
  readonly pair: Pick<PairView, 'a' | 'b'> | undefined;
}

export function inputsView(run: Run, money: Money, { assessment, breakEvens, pair }: KnownOfInputs): InputsView {
  const { resolved } = run;
  const worth = new Map(assessment?.worth.map((one) => [one.input, one]));
  const all = inputsOf(resolved).map((input): InputView => {
    const factor = money.factor(input.input.unit);
    const found = breakEvens?.get(input.name);
    const known = worth.get(input.name);
    return {
      ...inputView(resolved, input, money),
      ...(breakEvens && !input.input.whole && { breakEven: breakEvenView(found, factor) }),
      ...(known && { worth: worthView(known, money) }),
    };
  });
  return { unit: money.unit, all, leading: leadingOf(run, assessment), ...(pair && { pair: [pair.a, pair.b] }) };
}

/** Every input that is read, and those that may be given; once they are, they are read. */
function inputsOf(resolved: ResolvedScenario): readonly ResolvedInput[] {
  const read = inputsInUse(resolved);
  const names = new Set(read.map(({ name }) => name));
  return [...read, ...wholeSwitchInputs(resolved).filter(({ name }) => !names.has(name))];
}

/** Those that are worth most to know, else move most; before that is known, what readers change first. */
function leadingOf({ resolved }: Run, assessment: Assessment | undefined): string[] {
  const first = leadingInputs(resolved, resolved.options).map(({ name }) => name);
  return [...new Set([...(assessment ? leadingByWorth(assessment) : []), ...first])].slice(0, mostLeading);
}

export function inputView(resolved: ResolvedScenario, one: ResolvedInput, money: Money): InputView {
  const { input, name, value, low, high, origin, statement, shareOf, own, convertedFrom, bandOf } = one;
  const factor = money.factor(input.unit);
  const shown = (amount: number | null): number | null => (amount === null ? null : amount * factor);
  const usual = usualValue(resolved, one);
  const { figures, figuresOf } = figuresOfInput(resolved, one, factor);
  return {
    ...inputName(resolved, name, input, money),
    group: input.group,
    meaning: input.meaning,
    value: origin === 'none' ? null : value * factor,
    given: givenOf(resolved, name, factor),
    usual: shown(usual),
    low: shown(low),
    high: shown(high),
    minimum: input.minimum * factor,
    maximum: input.maximum * factor,
    whole: input.whole,
    choices: ratesOf(resolved, input.quantity),
    origin,
    evidence: groundsOf(one.figure, classOf(resolved, one)),
    quote: statement?.kind === 'quote' ? { supplier: statement.supplier, date: statement.date } : null,
    share: shareOf ? { of: inputName(resolved, shareOf.name, shareOf.input, money), factor: own.typical } : null,
    convertedFrom,
    bandOf,
    figures,
    figuresOf,
  };
}

/** Rates of ports are a choice: those for which there are figures. */
const ratesOf = (resolved: ResolvedScenario, quantity: string): readonly number[] =>
  quantity === 'portRate' || quantity === 'cardPortRate' ? ratesWithFigures(resolved, quantity) : [];

function givenOf({ scenario, settings }: ResolvedScenario, name: string, factor: number): InputValue | null {
  const given = givenValue(scenario, settings, name);
  return given === undefined ? null : withAmounts(given, (amount) => amount * factor);
}

function figuresOfInput(
  resolved: ResolvedScenario,
  { name, input, default: usual }: ResolvedInput,
  factor: number,
): { readonly figures: readonly FigureView[]; readonly figuresOf: 'input' | 'regions' } {
  const { catalog } = resolved;
  const subject = usual?.subject ?? inputParts(name).subject;
  const ofRegions = catalog.data.regions.some(({ id }) => id === subject);
  const figures = ofRegions ? catalog.ofAllRegions(input.quantity) : catalog.rivals(subject, input.quantity);
  return {
    figuresOf: ofRegions ? 'regions' : 'input',
    figures: figures
      .filter(({ role }) => role !== 'information')
      .map((figure) => {
        const { id, low, typical, high, weakest } = inOwnUnit(resolved, figure, name);
        return {
          id,
          value: typical * factor,
          low: low === null ? null : low * factor,
          high: high === null ? null : high * factor,
          evidence: groundsOf(figure, weakest),
        };
      }),
  };
}

/** Null where the input does not move the difference. */
export function breakEvenView(found: BreakEven | undefined, factor: number): BreakEvenView | null {
  if (!found) return null;
  const value = found.value ?? found.steps[0] ?? null;
  return {
    value: value === null ? null : value * factor,
    more: Math.max(0, found.roots.length + found.steps.length - 1),
  };
}

export const worthView = ({ value, below }: InputWorth, money: Money): WorthView => ({
  value: value === null ? null : money.of(value),
  below: below === null ? null : money.of(below),
});
