import type { Formula } from '../../engine/formula.ts';
import { power } from '../../model/elementary.ts';
import { countTolerance } from '../../model/limits.ts';
import { isBinary, type BinaryOperator } from '../../model/operators.ts';

/** What stands for the parts of a formula in a workbook. */
export interface References {
  readonly input: (position: number) => string;
  /** In a row of years that of the year at hand. */
  readonly output: (position: number) => string;
  readonly year: string;
  readonly overYears: (of: Formula, discounted: boolean) => string;
}

/** How tightly operators bind in a spreadsheet, where a minus in front binds most of all. */
const strengths: Readonly<Record<BinaryOperator, number>> = {
  ...{ '<': 1, '<=': 1, '>': 1, '>=': 1, '==': 1, '!=': 1 },
  ...{ '+': 2, '-': 2, '*': 3, '/': 3, '^': 4 },
};
const written: Partial<Readonly<Record<BinaryOperator, string>>> = { '==': '=', '!=': '<>' };
const comparison = 1;
const atom = 5;

interface Written {
  readonly text: string;
  readonly strength: number;
}

/** A formula of the sheets as a spreadsheet reads it, without its equals sign. */
export const formulaText = (formula: Formula, references: References): string => write(formula, references).text;

function write(formula: Formula, references: References): Written {
  if (typeof formula === 'number') {
    const text = String(formula).toUpperCase();
    return { text: formula < 0 ? `(${text})` : text, strength: atom };
  }
  /** A comparison is 1 or 0 wherever it is no test. */
  const value = (of: Formula): Written => {
    const inner = write(of, references);
    return inner.strength === comparison ? { text: `IF(${inner.text},1,0)`, strength: atom } : inner;
  };
  const operand = (of: Formula, least: number): string => {
    const { text, strength } = value(of);
    return strength < least ? `(${text})` : text;
  };
  const call = (name: string, parts: readonly Formula[]): Written => ({
    text: `${name}(${parts.map((part) => value(part).text).join(',')})`,
    strength: atom,
  });
  if (isBinary(formula)) {
    const [operator, left, right] = formula;
    const strength = strengths[operator];
    // Spreadsheets take a ^ b ^ c from the left.
    const [ofLeft, ofRight] = operator === '^' ? [atom, atom] : [strength, strength + 1];
    return { text: operand(left, ofLeft) + (written[operator] ?? operator) + operand(right, ofRight), strength };
  }
  switch (formula[0]) {
    case 'year':
      return { text: references.year, strength: atom };
    case 'input':
      return { text: references.input(formula[1]), strength: atom };
    case 'output':
      return { text: references.output(formula[1]), strength: atom };
    case '?': {
      const [, test, yes, no] = formula;
      return { text: `IF(${write(test, references).text},${value(yes).text},${value(no).text})`, strength: atom };
    }
    case 'min':
    case 'max':
    case 'abs':
    case 'sqrt': {
      const [name, ...parts] = formula;
      return call(name.toUpperCase(), parts);
    }
    case 'ceil':
    case 'floor':
      return rounded(formula[0], formula[1]!, operand, value);
    case 'total':
    case 'discounted':
      return { text: references.overYears(formula[1], formula[0] === 'discounted'), strength: atom };
  }
}

/** What a number may lack of a whole one that it counts as. @param number As a formula has it. */
export const toleranceText = (number: string): string =>
  `${String(countTolerance).toUpperCase()}*MAX(1,ABS(${number}))`;

/** With the tolerance of the sheets: INT rounds down. */
function rounded(
  to: 'ceil' | 'floor',
  of: Formula,
  operand: (of: Formula, least: number) => string,
  value: (of: Formula) => Written,
): Written {
  const tolerance = toleranceText(value(of).text);
  const text = to === 'ceil' ? `-INT(${tolerance}-${operand(of, 3)})` : `INT(${operand(of, 2)}+${tolerance})`;
  // In front of a minus another operator would take it for a difference.
  return to === 'ceil' ? { text: `(${text})`, strength: atom } : { text, strength: atom };
}

/** The value of a formula whose parts are known; of a sum over years only where these are. */
export interface Values {
  readonly input: (position: number) => number;
  readonly output: (position: number) => number;
  readonly year: number;
}

const operators: Readonly<Record<BinaryOperator, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '^': power,
  '<': (a, b) => Number(a < b),
  '<=': (a, b) => Number(a <= b),
  '>': (a, b) => Number(a > b),
  '>=': (a, b) => Number(a >= b),
  '==': (a, b) => Number(a === b),
  '!=': (a, b) => Number(a !== b),
};

/** What the term of a sum over years is in one year. @throws Error for a sum in it, or for what counts. */
export function termValue(formula: Formula, values: Values): number {
  if (typeof formula === 'number') return formula;
  const inner = (of: Formula): number => termValue(of, values);
  if (isBinary(formula)) return operators[formula[0]](inner(formula[1]), inner(formula[2]));
  switch (formula[0]) {
    case 'year':
      return values.year;
    case 'input':
      return values.input(formula[1]);
    case 'output':
      return values.output(formula[1]);
    case '?':
      return inner(formula[inner(formula[1]) ? 2 : 3]);
    case 'min':
    case 'max': {
      const [name, ...parts] = formula;
      return Math[name](...parts.map(inner));
    }
    case 'abs':
    case 'sqrt':
      return Math[formula[0]](inner(formula[1]!));
    case 'ceil':
    case 'floor':
    case 'total':
    case 'discounted':
      throw new Error(`no term of a sum over years: ${formula[0]}`);
  }
}
