/** Totals against their declared lines: a line that a total or a cash flow would miss is refused by the build. */
import type { Model } from '../model/sheet.ts';
import { cashFlows, presentValueOf, sumOf, type CostLine, type TotalLine } from '../model/totals.ts';
import { parseExpression, type Expression } from './expression.ts';
import { ModelError } from './model-error.ts';
import type { Names } from './names.ts';

/** How often each name is added, less how often it is taken off. */
type Sum = Map<string, number>;

/**
 * Checks the totals that a model declares.
 * @throws ModelError where a formula is not the sum of the declared lines, or where a cost line is in the total cost and
 * in no cash flow, or the other way round: NPV, IRR and payback would then speak of different costs.
 */
export function checkTotals({ totals = {} }: Model, names: Names): void {
  const formulaOf = (name: string, total: string): string => {
    const formula = names.nodes.get(name)?.formula;
    if (formula === undefined) throw refusal(names, total, `its line "${name}" is not a quantity with a formula`);
    return formula;
  };
  for (const [total, lines] of Object.entries(totals)) {
    for (const { quantity } of lines) formulaOf(quantity, total);
    const declared = sumOfExpression(parseExpression(sumOf(lines)))!;
    const found = sumOfExpression(parseExpression(formulaOf(total, total)), (name) =>
      declared.has(name) ? undefined : totals[name],
    );
    if (!found) throw refusal(names, total, 'its formula is not a sum of its lines');
    for (const name of new Set([...declared.keys(), ...found.keys()])) {
      const [wanted, has] = [declared.get(name) ?? 0, found.get(name) ?? 0];
      if (wanted !== has)
        throw refusal(
          names,
          total,
          `its lines do not add up: "${name}" counts ${wanted} in its lines, ${has} in its formula`,
        );
    }
  }
  if (totals.tcoWithoutIdle) checkPayments(totals, formulaOf, names);
}

function checkPayments(
  totals: NonNullable<Model['totals']>,
  formulaOf: (name: string, total: string) => string,
  names: Names,
): void {
  const paidLines = totals.tcoWithoutIdle!.map((line) => {
    if ('paid' in line) return line as CostLine;
    throw refusal(names, 'tcoWithoutIdle', `its line "${line.quantity}" does not say when it is paid`);
  });
  /** As a cash flow has it: what comes in at the end counts against the cost. */
  const signIn = ({ paid, sign }: CostLine): number => (paid === 'end' ? -sign : sign);
  for (const line of paidLines) {
    const flow = cashFlows[line.paid];
    if (!(totals[flow] ?? []).some(({ quantity, sign }) => quantity === line.amount && sign === signIn(line)))
      throw refusal(
        names,
        line.quantity,
        `is a line of tcoWithoutIdle that no cash flow carries: "${line.amount}" is not in ${flow}`,
      );
    const found = line.quantity === line.amount ? line.amount : formulaOf(line.quantity, 'tcoWithoutIdle');
    if (!sameExpression(found, presentValueOf(line)))
      throw refusal(names, line.quantity, `is not the present value of "${line.amount}": ${presentValueOf(line)}`);
  }
  for (const [paid, flow] of Object.entries(cashFlows))
    for (const { quantity } of totals[flow] ?? [])
      if (!paidLines.some((line) => line.paid === paid && line.amount === quantity))
        throw refusal(names, quantity, `is paid in ${flow} and is in no line of tcoWithoutIdle`);
}

const refusal = (names: Names, name: string, reason: string): ModelError =>
  new ModelError(names.nodes.get(name)?.sheet ?? 'totals', name, reason);

const sameExpression = (a: string, b: string): boolean =>
  JSON.stringify(parseExpression(a)) === JSON.stringify(parseExpression(b));

/** A sum and difference of names; undefined for any other formula. Subtotals are replaced by their lines. */
function sumOfExpression(
  expression: Expression,
  subtotal: (name: string) => readonly TotalLine[] | undefined = () => undefined,
  sign = 1,
  sum: Sum = new Map(),
): Sum | undefined {
  const add = (name: string, count: number): void => void sum.set(name, (sum.get(name) ?? 0) + count);
  if (expression.kind === 'name') {
    const lines = subtotal(expression.name);
    if (lines) for (const line of lines) add(line.quantity, sign * line.sign);
    else add(expression.name, sign);
    return sum;
  }
  if (expression.kind === 'negate') return sumOfExpression(expression.of, subtotal, -sign, sum);
  if (expression.kind !== 'binary' || (expression.operator !== '+' && expression.operator !== '-')) return undefined;
  return (
    sumOfExpression(expression.left, subtotal, sign, sum) &&
    sumOfExpression(expression.right, subtotal, expression.operator === '-' ? -sign : sign, sum)
  );
}
