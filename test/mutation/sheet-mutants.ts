import {
  ConditionalNode,
  ConstantNode,
  FunctionNode,
  OperatorNode,
  ParenthesisNode,
  parse,
  SymbolNode,
  type MathNode,
} from 'mathjs';
import type { Model, Place, Sheet } from '../../src/model/sheet.ts';

/** One text of a sheet: a formula, or the condition under which a quantity has no value. */
export interface SheetText {
  readonly sheet: Sheet;
  readonly quantity: string;
  readonly part: 'formula' | 'when';
  /** The places whose formula it is; undefined where a quantity has one for all, or is of no place. */
  readonly places?: readonly Place[];
  readonly text: string;
}

/** A text in which one operator, function or number is another. */
export interface SheetMutant {
  readonly of: SheetText;
  readonly change: string;
  readonly text: string;
}

/** Each text of the sheets once, however many models read its sheet; places with the same formula share one. */
export function sheetTexts(models: readonly Model[]): SheetText[] {
  return [...new Set(models.flatMap(({ sheets }) => sheets))].flatMap((sheet) =>
    Object.entries(sheet.quantities).flatMap(([quantity, { formula, undefined: absent }]): SheetText[] => {
      const of = { sheet, quantity };
      const when: SheetText[] = absent?.when === undefined ? [] : [{ ...of, part: 'when', text: absent.when }];
      if (typeof formula !== 'object')
        return [...(formula === undefined ? [] : [{ ...of, part: 'formula' as const, text: formula }]), ...when];
      const byPlace = Object.entries(formula) as [Place, string][];
      return [
        ...[...new Set(byPlace.map(([, text]) => text))].map((text): SheetText => {
          const places = byPlace.flatMap(([place, own]) => (own === text ? [place] : []));
          return { ...of, part: 'formula', places, text };
        }),
        ...when,
      ];
    }),
  );
}

const otherOperator: Readonly<Record<string, readonly [operator: string, name: string]>> = {
  '+': ['-', 'subtract'],
  '-': ['+', 'add'],
  '*': ['/', 'divide'],
  '/': ['*', 'multiply'],
  '^': ['*', 'multiply'],
  '<': ['<=', 'smallerEq'],
  '<=': ['<', 'smaller'],
  '>': ['>=', 'largerEq'],
  '>=': ['>', 'larger'],
  '==': ['!=', 'unequal'],
  '!=': ['==', 'equal'],
};
const otherFunction: Readonly<Record<string, string>> = {
  ...{ min: 'max', max: 'min', ceil: 'floor', floor: 'ceil', sqrt: 'abs', abs: 'sqrt' },
  ...{ sum: 'discounted', discounted: 'sum', irr: 'payback', payback: 'irr' },
};

/** What stands in the place of a node, and what was changed; undefined where nothing of it is. */
function changed(node: MathNode): readonly [MathNode, string] | undefined {
  if (node instanceof ConstantNode) {
    const value = node.value as unknown as number;
    return [new ConstantNode(value + 1), `${value} to ${value + 1}`];
  }
  if (node instanceof OperatorNode) {
    const { op, args } = node as unknown as { op: string; args: MathNode[] };
    if (args.length === 1) return [args[0]!, `no sign`];
    const [operator, name] = otherOperator[op]!;
    return [new OperatorNode(operator as never, name as never, args), `${op} to ${operator}`];
  }
  if (node instanceof FunctionNode) {
    const { name } = (node as unknown as { fn: SymbolNode }).fn;
    const other = otherFunction[name]!;
    return [
      new FunctionNode(new SymbolNode(other), (node as unknown as { args: MathNode[] }).args),
      `${name} to ${other}`,
    ];
  }
  if (node instanceof ConditionalNode) {
    const { condition, trueExpr, falseExpr } = node;
    const [then, otherwise] = [falseExpr, trueExpr].map((branch) => new ParenthesisNode(branch));
    return [new ConditionalNode(condition, then!, otherwise!), 'branches exchanged'];
  }
  return undefined;
}

/** Every operator, function, condition and number of a text once. */
export function mutantsOf(of: SheetText): SheetMutant[] {
  const count = parse(of.text).filter((node) => changed(node) !== undefined).length;
  return Array.from({ length: count }, (_, which) => {
    let [seen, change] = [0, ''];
    const text = parse(of.text).transform((node) => {
      const other = changed(node);
      if (!other || seen++ !== which) return node;
      change = other[1];
      return other[0];
    });
    return { of, change, text: text.toString() };
  });
}
