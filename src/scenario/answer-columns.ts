/** The columns of an answer of many rows, `cpo.tco` or `decision.best`: one list for `batch` and for `sql`. */
import type { ResolvedScenario } from './resolve.ts';

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
