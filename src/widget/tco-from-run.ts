/** A run as the plain data that the element shows. */
import { evidenceClasses } from '../catalog/types.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { costLine } from '../parts/charts/cost-line.ts';
import { inCurrency, type Currency } from '../scenario/currency.ts';
import { inputsInUse } from '../scenario/inputs-in-use.ts';
import { leadingInputs } from '../scenario/leading-inputs.ts';
import { classOf } from '../scenario/evidence.ts';
import { groundsOf, weakestIn, type Grounds } from '../scenario/grounds.ts';
import type { ResolvedInput } from '../scenario/resolve.ts';
import type { Run } from '../scenario/run-scenario.ts';
import type { BarValues } from '../parts/stacked-bar.ts';
import type { GroupView } from '../view/view.ts';
import { inOwnUnit, usualValue } from '../scenario/usual-value.ts';
import { scenarioName } from '../scenario/scenario-name.ts';
import type { TcoData, TcoInput } from './tco-data.ts';
import { warningText } from '../words/warning-words-en.ts';
import { groupedLines, type LinesTotal } from '../view/lines.ts';

/** @param edited Names of the inputs that the reader set; what else differs from the defaults is the host's. */
export function tcoFromRun(run: Run, catalog: Catalog, currency: Currency, edited: ReadonlySet<string>): TcoData {
  const { resolved } = run;
  const { options, settings, scope } = resolved;
  const { data } = catalog;
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
  const value = (key: string): number => resolved.input(options[0]!, key).value;
  const isFabric = scope !== 'switch';
  const price = resolved.input(options[0]!, 'electricityPrice');
  const leading = new Map<ResolvedInput, string[]>();
  for (const option of options)
    for (const input of leadingInputs(resolved, [option]))
      leading.set(input, [...(leading.get(input) ?? []), option.id]);
  return {
    edition: resolved.edition,
    scope,
    capacity: settings.capacity.id,
    capacities: data.capacities.map(({ id, label }) => ({ id, label })),
    ports: settings.capacity.switchCapacityGbps / settings.portRateGbps,
    portRate: settings.portRateGbps,
    endpointRate: isFabric ? value('endpointRate') : 0,
    endpoints: isFabric ? value('endpointCount') : 0,
    planes: isFabric ? value('planeCount') : 1,
    sites: scope === 'campus' ? value('siteCount') : 1,
    horizon: value('horizon'),
    conditions: {
      electricityPrice: price.value,
      region: price.origin === 'scenario' ? '' : data.regions.find(({ id }) => id === resolved.region)!.label,
      pue: value('pue'),
    },
    money: currency,
    baseline: resolved.baseline,
    groups: { power: power.map(({ id }) => id), cost: cost.map(({ id }) => id) },
    options: options.map(({ id, label, integrated, sponsor }, i) => {
      const { quantities } = shown.options[i]!;
      return {
        id,
        label,
        integrated,
        sponsor,
        power: barOf(power, i, 'networkPower'),
        cost: barOf(cost, i, 'tcoWithoutIdle'),
        paid: costLine({ option: id, label, role: 'other' }, quantities).paid,
      };
    }),
    inputs: [...leading].map(([input, of]) =>
      tcoInput(run, catalog, input, edited, of.length === options.length ? [] : of),
    ),
    used: used.length,
    evidence: ([...evidenceClasses, 'own'] as const)
      .map((id) => ({ id, count: classes.filter((one) => one === id).length }))
      .filter(({ count }) => count > 0),
    preset: used
      .filter(({ name, origin }) => origin === 'scenario' && !edited.has(name))
      .map((input) => tcoInput(run, catalog, input, edited)),
    warnings: run.warnings.map((warning) => ({ ...warning, english: warningText(warning) })),
  };
}

export function tcoInput(
  run: Run,
  catalog: Catalog,
  input: ResolvedInput,
  edited: ReadonlySet<string> = new Set(),
  of: readonly string[] = [],
): TcoInput {
  const { resolved } = run;
  const { name, value, low, high, figure, origin, default: usual, input: definition } = input;
  const shown = usual && inOwnUnit(resolved, usual);
  const { quantity, label, unit, minimum, maximum, whole, subject } = definition;
  const [, id, rate] = (subject === 'architecture' && /^(.+)-(\d+)g\./.exec(name)) || [];
  return {
    name,
    quantity,
    label,
    owner: id === undefined ? null : { id, label: ownerLabel(resolved, catalog, id), rate: Number(rate) },
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
    names: [quantity, name, scenarioName(resolved, name)],
  };
}

/** Numbers of a sponsor's own product are its claims, those of a reader are not. */
function evidenceOf({ resolved }: Run, input: ResolvedInput, edited: ReadonlySet<string>): Grounds | 'own' {
  const weakest = classOf(resolved, input);
  if (input.figure) return groundsOf(input.figure, weakest);
  return !edited.has(input.name) && weakest === 'vendor-claim' ? weakest : 'own';
}

/** What an architecture is called: an own one without a label as the option that is made of it. */
function ownerLabel({ scenario, options }: Run['resolved'], catalog: Catalog, id: string): string {
  const made = options.find(({ leaf, upper, card }) => [leaf, upper, card].includes(id));
  return catalog.architecture(id)?.shortLabel ?? scenario.architectures?.[id]?.label ?? made?.label ?? id;
}
