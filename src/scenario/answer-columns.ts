/** The columns of an answer of many rows, `cpo.tco` or `decision.best`: one list for `batch` and for `sql`. */
import type { Catalog } from '../catalog/catalog.ts';
import type { ResolvedScenario } from './resolve.ts';
import { splitNetwork } from '../model/network-name.ts';
import { scenarioDefaults } from './scenario.ts';
import { quote, ScenarioError } from './scenario-error.ts';
import { fieldsOrNone } from './fields.ts';

/** The option with the lowest expected total cost, waiting accelerators apart; of equal ones the first. */
export const decisionBest = 'decision.best';

/** What an option saves against the baseline; the sheets of an option alone do not know it. */
export const savedQuantity = 'npv';

/** What is asked for most. */
const usualQuantities = ['tcoWithoutIdle', 'tco', 'capex', 'facilityPower', 'totalCarbon'];

/** Names of the usual columns of an answer. */
export const usualColumns = ({ options }: Pick<ResolvedScenario, 'options'>): string[] => [
  ...options.flatMap(({ id }) => usualQuantities.map((quantity) => `${id}.${quantity}`)),
  decisionBest,
];

/** A column of the options of a scenario; an option is its position among them. */
export type AnswerColumn =
  | { readonly kind: 'best' }
  | { readonly kind: 'saved'; readonly option: number }
  | { readonly kind: 'quantity'; readonly option: number; readonly quantity: string };

/**
 * What the name of a column stands for; undefined where these options and sheets have no such thing.
 * @param has Whether the sheets have a quantity: `tco`, of one of several networks `storage/tco`.
 */
export function answerColumn(
  name: string,
  options: readonly { readonly id: string }[],
  has: (quantity: string) => boolean,
): AnswerColumn | undefined {
  if (name === decisionBest) return { kind: 'best' };
  const option = options.findIndex(({ id }) => name.startsWith(`${id}.`));
  if (option < 0) return undefined;
  const quantity = name.slice(options[option]!.id.length + 1);
  if (quantity === savedQuantity) return { kind: 'saved', option };
  return has(quantity) ? { kind: 'quantity', option, quantity } : undefined;
}

/** Names separated by commas, as `--columns` has them. */
export const listed = (names: string | undefined): string[] =>
  (names ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** What columns can be of: ids of options, and of networks where scenarios list them. */
export interface NamesForColumns {
  readonly options: readonly string[];
  readonly networks: readonly string[];
}

/** @throws ScenarioError for a column of an option or a network that none of the scenarios has. */
export function checkNamesOfColumn(name: string, { options, networks }: NamesForColumns): void {
  const [option, network] = partsOfColumn(name);
  if (option !== '' && !options.includes(option)) throw new ScenarioError(name, quote(option), options);
  if (network === undefined || networks.includes(network)) return;
  throw new ScenarioError(name, quote(network), networks.length > 0 ? networks : { id: 'answer-column' });
}

/** `cpo` and `storage` of `cpo.storage/tco`. */
function partsOfColumn(name: string): [option: string, network: string | undefined] {
  if (name === decisionBest) return ['', undefined];
  const dot = Math.max(0, name.lastIndexOf('.'));
  return [name.slice(0, dot), splitNetwork(name.slice(dot + 1)).network];
}

/** Ids of the options that a scenario compares and of its networks, before anything of it is checked. */
export function namesIn(scenario: unknown, { data }: Catalog): NamesForColumns {
  const { scope = scenarioDefaults.scope, baseline = scenarioDefaults.baseline, ...given } = fieldsOrNone(scenario);
  const chosen: readonly unknown[] = Array.isArray(given.options)
    ? given.options.map((option: unknown) => (typeof option === 'string' ? option : fieldsOrNone(option).id))
    : data.options.filter(({ scopes }) => (scopes as readonly unknown[]).includes(scope)).map(({ id }) => id);
  const options = [baseline, ...chosen, ...Object.keys(fieldsOrNone(given.quotes))];
  return {
    options: [...new Set(options)].filter((id) => typeof id === 'string'),
    networks: Object.keys(fieldsOrNone(given.networks)),
  };
}
