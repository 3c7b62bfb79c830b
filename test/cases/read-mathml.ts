/** Reads MathML as a person does, back into the tree of a formula: names by their words, brackets, fractions, cases. */
import type { Expression } from '../../src/compile/expression.ts';
import type { XmlElement } from './xml.ts';
import { textIn } from './xml.ts';

type Token = { readonly sign: string } | { readonly tree: Expression } | { readonly sum: 'places' | 'years' };

const operators: Readonly<Record<string, string>> = {
  ...{ '+': '+', '−': '-', '×': '*' },
  ...{ '<': '<', '≤': '<=', '>': '>', '≥': '>=', '=': '==', '≠': '!=' },
};
const levels: Readonly<Record<string, number>> = { '+': 2, '-': 2, '*': 3 };
const closing: Readonly<Record<string, string>> = { '(': ')', '⌈': '⌉', '⌊': '⌋' };
const called: Readonly<Record<string, string>> = { '⌈': 'ceil', '⌊': 'floor' };

/** `leaf wall power` as `leafWallPower`. */
const nameOf = (words: string): string => words.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());

const elementsIn = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child): child is XmlElement => typeof child !== 'string');

/** @throws Error for what is no formula. */
export function readMathml(math: XmlElement): Expression {
  const tokens = tokensIn(math);
  const [first] = tokens;
  return new Reader(first && 'sign' in first && first.sign === '=' ? tokens.slice(1) : tokens).whole();
}

const read = (element: XmlElement): Expression => new Reader(tokensOf(element)).whole();

const tokensIn = (element: XmlElement): Token[] => elementsIn(element).flatMap(tokensOf);

function tokensOf(element: XmlElement): Token[] {
  const parts = elementsIn(element);
  switch (element.name) {
    case 'mrow':
    case 'mtr':
    case 'mtd':
      return tokensIn(element);
    case 'mtable':
      if (element.attributes.class === 'cases') return [{ tree: casesOf(parts) }];
      return tokensIn(element);
    case 'mn':
      return [{ tree: { kind: 'number', value: Number(textIn(element)) } }];
    case 'mi':
      return [{ tree: { kind: 'name', name: nameOf(textIn(element)) } }];
    case 'mo':
      return textIn(element) === '{' ? [] : [{ sign: textIn(element) }];
    case 'mfrac':
      return [{ tree: { kind: 'binary', operator: '/', left: read(parts[0]!), right: read(parts[1]!) } }];
    case 'msup':
      return [{ tree: { kind: 'binary', operator: '^', left: read(parts[0]!), right: read(parts[1]!) } }];
    case 'msqrt':
      return [{ tree: { kind: 'call', function: 'sqrt', arguments: [new Reader(tokensIn(element)).whole()] } }];
    case 'munder':
      return [{ sum: 'places' }];
    case 'munderover':
      return [{ sum: 'years' }];
    default:
      throw new Error(`<${element.name}> in a formula`);
  }
}

function casesOf(rows: readonly XmlElement[]): Expression {
  const [row, ...others] = rows;
  const [value, condition] = elementsIn(row!) as [XmlElement, XmlElement];
  const then = read(value);
  if (others.length === 0) {
    if (textIn(condition) !== 'otherwise') throw new Error(`last case: ${textIn(condition)}`);
    return then;
  }
  const [content] = elementsIn(condition);
  const [word, ...test] = elementsIn(content!);
  if (textIn(word!).trim() !== 'if') throw new Error(`case: ${textIn(condition)}`);
  return {
    kind: 'choice',
    test: new Reader(test.flatMap(tokensOf)).whole(),
    then,
    otherwise: casesOf(others),
  };
}

class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Expression {
    const tree = this.level(1);
    if (this.at < this.tokens.length) throw new Error(`left over: ${JSON.stringify(this.tokens.slice(this.at))}`);
    return tree;
  }

  private sign(): string | undefined {
    const token = this.tokens[this.at];
    return token && 'sign' in token ? token.sign : undefined;
  }

  private level(least: number): Expression {
    let left = this.one();
    for (let sign = this.sign(); sign !== undefined; sign = this.sign()) {
      const operator = operators[sign];
      const level = operator === undefined ? 0 : (levels[operator] ?? 1);
      if (level < least) break;
      this.at++;
      left = { kind: 'binary', operator: operator as '+', left, right: this.level(level + 1) };
    }
    return left;
  }

  private one(): Expression {
    const token = this.tokens[this.at++];
    if (!token) throw new Error('a formula ends too early');
    if ('sum' in token) return sumOf(token.sum, this.level(3));
    if ('sign' in token) {
      if (token.sign === '−') return { kind: 'negate', of: this.level(3) };
      const inside = this.level(1);
      if (this.sign() !== closing[token.sign]) throw new Error(`"${token.sign}" is not closed`);
      this.at++;
      const name = called[token.sign];
      return name === undefined ? inside : { kind: 'call', function: name, arguments: [inside] };
    }
    if (token.tree.kind === 'name' && this.sign() === '(') return this.call(token.tree.name);
    return token.tree;
  }

  private call(name: string): Expression {
    const given: Expression[] = [];
    do {
      this.at++;
      given.push(this.level(1));
    } while (this.sign() === ',');
    if (this.sign() !== ')') throw new Error(`${name} is not closed`);
    this.at++;
    return { kind: 'call', function: name, arguments: given };
  }
}

/** A sum over years of what is divided by its growth is discounted. */
function sumOf(over: 'places' | 'years', of: Expression): Expression {
  const growth: Expression = {
    kind: 'binary',
    operator: '^',
    left: {
      kind: 'binary',
      operator: '+',
      left: { kind: 'number', value: 1 },
      right: { kind: 'name', name: 'discountRate' },
    },
    right: { kind: 'name', name: 'year' },
  };
  if (over === 'years' && of.kind === 'binary' && of.operator === '/' && same(of.right, growth))
    return { kind: 'call', function: 'discounted', arguments: [of.left] };
  return { kind: 'call', function: 'sum', arguments: [of] };
}

const same = (a: Expression, b: Expression): boolean => JSON.stringify(a) === JSON.stringify(b);
