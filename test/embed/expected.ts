/** What the engine says of a scenario, rounded by hand to what the element shows. */
import type { Percentiles } from '../../src/engine/percentiles.ts';
import { assess, defaultCube } from '../../src/scenario/assess.ts';
import { finish } from '../../src/scenario/finish.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { runScenario, type Run } from '../../src/scenario/run-scenario.ts';

export const run = (scenario: object = {}): Run => runScenario(scenario, catalog);

const valueOf = (of: Run, option: string, quantity: string): number =>
  of.options.find(({ id }) => id === option)!.quantities[quantity]!.value!;

/** Totals as the tables have them, by label of the option; money in USD. */
export const totals = (of: Run, quantity: 'networkPower' | 'tcoWithoutIdle'): [label: string, total: string][] =>
  of.resolved.options.map(({ id, label }) => [label, digits(valueOf(of, id, quantity), 4)]);

/** The two amounts of the answer once draws are taken. */
export function amounts(of: Run, option = 'cpo'): [power: string, cost: string] {
  const { sample } = finish(assess(of, defaultCube, ['networkPower', 'tcoWithoutIdle'], []));
  const { differences } = of.comparisons.find((comparison) => comparison.option === option)!;
  const bands = sample.comparisons.get(option)!.differences;
  const amount = (quantity: string, unit: string): string =>
    banded(Math.abs(differences[quantity]!.value!), bands.get(quantity)!, unit);
  return [amount('networkPower', 'W'), amount('tcoWithoutIdle', 'USD')];
}

/** In kW from 1 kW on, to the place of digits that is worth a tenth of the band or less. */
function banded(value: number, { p10, p90 }: Percentiles, unit: string): string {
  const most = Math.max(value, Math.abs(p10), Math.abs(p90));
  const [factor, words] = unit === 'W' && most >= 1e3 ? [1e3, 'kW'] : [1, unit];
  const place = Math.floor(Math.log10((p90 - p10) / factor / 10));
  const rounded = (Math.round(value / factor / 10 ** place) * 10 ** place).toFixed(Math.max(0, -place));
  return `${grouped(rounded)} ${words}`;
}

/** Rounded and grouped by hand: `49,800`, `0.0813`. */
export const digits = (value: number, significant: number): string =>
  grouped(String(Number(value.toPrecision(significant))));

function grouped(number: string): string {
  const [whole, part] = number.split('.');
  return whole!.replace(/\B(?=(\d{3})+$)/g, ',') + (part ? `.${part}` : '');
}
