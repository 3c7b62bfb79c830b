/** A run as the plain data that the element shows. */
import { evidenceClasses } from '../catalog/types.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { paidByYear } from '../parts/charts/cost-line.ts';
import { inCurrency, type Currency } from '../scenario/currency.ts';
import { inputsInUse } from '../scenario/inputs-in-use.ts';
import { leadingInputs } from '../scenario/leading-inputs.ts';
import { classOf } from '../scenario/class-of.ts';
import { groundsOf, weakestIn, type Grounds } from '../scenario/grounds.ts';
import type { ResolvedInput } from '../scenario/resolve.ts';
import type { Run } from '../scenario/run-scenario.ts';
import type { BarValues } from '../parts/stacked-bar.ts';
import type { GroupView } from '../view/view.ts';
import { inOwnUnit, usualValue } from '../scenario/usual-value.ts';
import { namedInput } from '../scenario/named-input.ts';
import { inputParts } from '../scenario/input-parts.ts';
import { switchFigures, switchSubject } from '../scenario/own-switch.ts';
import { namesInNetworks, scenarioName } from '../scenario/scenario-name.ts';
import { expectedAnswer } from '../view/expected-answer.ts';
import { Money } from '../view/money.ts';
import { optionName } from '../view/names.ts';
import { questionView } from '../view/question-view.ts';
import { answerLanguage } from '../words/en/answer.ts';
import { inputLabel } from '../words/en/input-words.ts';
import { toldIn } from '../words/answer-words.ts';
import type { TcoData, TcoInput } from './tco-data.ts';
import { runWarningText } from '../words/en/warning-words.ts';
import { groupedLines, type LinesTotal } from '../view/lines.ts';

const told = toldIn(answerLanguage);

/** @param edited Names of the inputs that the reader set; what else differs from the defaults is the host's. */
export function tcoFromRun(run: Run, catalog: Catalog, currency: Currency, edited: ReadonlySet<string>): TcoData {
  const { resolved } = run;
  const { options } = resolved;
  const used = inputsInUse(resolved);
  const classes = used.map((input) => weakestIn(evidenceOf(run, input, edited)));
  const shown = inCurrency(run, currency);
  const ids = options.map(({ id }) => id);
  const [power, cost] = (['networkPower', 'tcoWithoutIdle'] as const).map(
    (total) => groupedLines(shown, total, ids).groups,
  ) as [GroupView[], GroupView[]];
  const barOf = (groups: readonly GroupView[], i: number, total: LinesTotal): BarValues => ({
    values: groups.map(({ values }) => values[i]!),
    total: shown.options[i]!.quantities[total]!.value!,
  });
  const { price, pue } = {
    price: resolved.input(options[0]!, 'electricityPrice'),
    pue: resolved.input(options[0]!, 'pue'),
  };
  const leading = new Map<ResolvedInput, string[]>();
  for (const option of options)
    for (const input of leadingInputs(resolved, [option]))
      leading.set(input, [...(leading.get(input) ?? []), option.id]);
  const asked = questionView(run, currency, 0, catalog);
  const {
    edition,
    scope,
    capacity,
    capacities,
    above,
    endpoints,
    planes,
    sites,
    ports,
    portRateGbps,
    region,
    years,
    networks,
  } = asked;
  const toTell = {
    capacities: capacities.filter(({ id, first }) => first || id === capacity),
    ...(above.length > 0 && { above }),
    ...{ scope, capacity, endpoints, planes, sites, ports, portRateGbps, region, years, networks },
    regions: asked.regions.filter(({ id }) => id === region),
    answer: expectedAnswer(run, new Money(currency)),
    conditions: [price, pue].map(({ input: { quantity, unit }, value, origin }) => ({ quantity, unit, value, origin })),
  };
  return {
    ...toTell,
    english: told(toTell),
    edition,
    reference: resolved.baseline,
    money: currency,
    groups: { power: power.map(({ id }) => id), cost: cost.map(({ id }) => id) },
    options: options.map((option, i) => {
      const { quantities } = shown.options[i]!;
      return {
        ...optionName(resolved, option),
        power: barOf(power, i, 'networkPower'),
        cost: barOf(cost, i, 'tcoWithoutIdle'),
        paid: paidByYear(quantities),
      };
    }),
    inputs: [...leading].map(([input, of]) => tcoInput(run, input, edited, of.length === options.length ? [] : of)),
    used: used.length,
    evidence: ([...evidenceClasses, 'own'] as const)
      .map((id) => ({ id, count: classes.filter((one) => one === id).length }))
      .filter(({ count }) => count > 0),
    preset: used
      .filter(({ name, origin }) => origin === 'scenario' && !edited.has(name))
      .map((input) => tcoInput(run, input, edited)),
    warnings: run.warnings.map((warning) => ({ ...warning, english: runWarningText(warning) })),
  };
}

export function tcoInput(
  run: Run,
  input: ResolvedInput,
  edited: ReadonlySet<string> = new Set(),
  of: readonly string[] = [],
): TcoInput {
  const { resolved } = run;
  const { name, value, low, high, figure, origin, default: usual, input: definition } = input;
  const shown = usual && inOwnUnit(resolved, usual, name);
  const { quantity, unit, minimum, maximum, whole } = definition;
  const named = namedInput(resolved, name);
  return {
    ...named,
    english: inputLabel(named),
    name,
    unit,
    value,
    low: shown?.low ?? low,
    high: shown?.high ?? high,
    usual: usualValue(resolved, input),
    minimum,
    maximum,
    whole,
    evidence: !figure && origin === 'follows' ? 'follows' : evidenceOf(run, input, edited),
    of,
    names: [
      quantity,
      name,
      scenarioName(resolved, name),
      ...ownSwitchNames(resolved, name),
      ...namesInNetworks(resolved, input),
    ],
  };
}

/** `switches.mine.price`: a figure of an own switch as its scenario spells it. */
function ownSwitchNames({ scenario }: Run['resolved'], name: string): string[] {
  const { subject, quantity } = inputParts(name);
  const id = Object.keys(scenario.switches ?? {}).find((one) => switchSubject(one) === subject);
  const figure = Object.entries(switchFigures).find(([, known]) => known === quantity)?.[0];
  return id === undefined || figure === undefined ? [] : [`switches.${id}.${figure}`];
}

/** Numbers of a sponsor's own product are its claims, those of a reader are not. */
function evidenceOf({ resolved }: Run, input: ResolvedInput, edited: ReadonlySet<string>): Grounds | 'own' {
  const weakest = classOf(resolved, input);
  if (input.figure) return groundsOf(input.figure, weakest);
  return !edited.has(input.name) && weakest === 'vendor-claim' ? weakest : 'own';
}
