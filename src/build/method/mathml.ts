/**
 * A formula of the sheets as MathML Core, from the tree that the compiler reads: fractions, powers, sums, cases. Browsers
 * break no lines in MathML, so what is too long stands in rows that begin with their operator. Longer than most files: one
 * case for each kind of term, and where its lines break.
 */
import { parseExpression, type Expression } from '../../compile/expression.ts';

/** What names stand for in the formula at hand. */
export interface NamesOf {
  /** The anchor of a name; the index of years has none. @throws Error for an unknown name. */
  readonly anchor: (name: string) => string | undefined;
  /** Whether a name has a value for each place, so that a sum over it adds places. */
  readonly isPerPlace: (name: string) => boolean;
  /** Whether the formula itself is of one place: then no sum adds places. */
  readonly atPlace: boolean;
}

/** Markup and about how many letters wide it is. */
interface Box {
  readonly markup: string;
  readonly width: number;
}

/** Letters in a row, before a chain is broken. */
const room = 52;

const levels: Readonly<Record<string, number>> = { '+': 2, '-': 2, '*': 3, '/': 5, '^': 5 };
const signs: Readonly<Record<string, string>> = {
  ...{ '+': '+', '-': '−', '*': '×' },
  ...{ '<': '&lt;', '<=': '≤', '>': '&gt;', '>=': '≥', '==': '=', '!=': '≠' },
};

/** `networkPower` as `network power`. */
export const spelt = (name: string): string =>
  name.replace(/[A-Z](?=[a-z])|(?<=[a-z])[A-Z]+/g, (letters) => ` ${letters.toLowerCase()}`).trim();

/** @throws Error for what the grammar of the sheets does not know. */
export function mathml(formula: string, names: NamesOf): string {
  const { markup } = new Writer(names).write(parseExpression(formula), room);
  return `<math displaystyle="true"><mo>=</mo>${markup}</math>`;
}

/** A condition stands in a sentence. */
export const conditionMathml = (formula: string, names: NamesOf): string =>
  `<math>${new Writer(names).write(parseExpression(formula), room).markup}</math>`;

const row = (...boxes: readonly Box[]): Box => ({
  markup: `<mrow>${boxes.map(({ markup }) => markup).join('')}</mrow>`,
  width: boxes.reduce((sum, { width }) => sum + width, 0),
});

const sign = (text: string): Box => ({ markup: `<mo>${text}</mo>`, width: 2 });
const plain = (element: 'mi' | 'mn' | 'mtext', text: string): Box => ({
  markup: `<${element}>${text}</${element}>`,
  width: text.length,
});
const fence = (text: string): Box => ({ markup: `<mo>${text}</mo>`, width: 1 });

/** What stands in lines: its brackets are drawn around it, since few machines have a font with brackets that grow. */
const enclosed = (before: string, inside: Box, after: string): Box => {
  const isTall = inside.markup.startsWith('<mrow class="tall"');
  const content = isTall ? inLines([inside]) : inside;
  const whole = row(fence(before), content, fence(after));
  if (!content.markup.startsWith('<mtable')) return whole;
  return { ...whole, markup: whole.markup.replace('<mrow>', '<mrow class="tall">') };
};

const inLines = (lines: readonly Box[]): Box => ({
  markup: `<mtable class="rows">${lines.map(({ markup }) => `<mtr><mtd>${markup}</mtd></mtr>`).join('')}</mtable>`,
  width: Math.max(...lines.map(({ width }) => width)),
});

class Writer {
  constructor(private readonly names: NamesOf) {}

  write(of: Expression, width: number): Box {
    switch (of.kind) {
      case 'number':
        return plain('mn', String(of.value));
      case 'name':
        return this.name(of.name);
      case 'negate':
        return row(sign('−'), this.within(of.of, 3, width));
      case 'choice':
        return this.cases(of, width);
      case 'binary':
        return this.binary(of, width);
      case 'call':
        return this.call(of, width);
    }
  }

  private name(name: string): Box {
    // What nothing tells is refused. A link would be lost here: all in `math` is one picture to a screen reader.
    this.names.anchor(name);
    return plain('mi', spelt(name));
  }

  /** In brackets where it binds less than what stands around it. */
  private within(of: Expression, level: number, width: number): Box {
    return levelOf(of) < level ? this.bracketed(of, width) : this.write(of, width);
  }

  private bracketed(of: Expression, width: number): Box {
    return enclosed('(', this.write(of, width - 2), ')');
  }

  private binary(of: Extract<Expression, { kind: 'binary' }>, width: number): Box {
    const { operator, left, right } = of;
    if (operator === '/') {
      const [above, below] = [this.write(left, width), this.write(right, width)];
      return { markup: `<mfrac>${above.markup}${below.markup}</mfrac>`, width: Math.max(above.width, below.width) };
    }
    if (operator === '^') {
      const base = this.within(left, 6, width);
      const power = this.write(right, width);
      return { markup: `<msup>${base.markup}${power.markup}</msup>`, width: base.width + power.width * 0.7 };
    }
    const level = levels[operator];
    if (level === undefined)
      return row(this.within(left, 2, width), sign(signs[operator]!), this.within(right, 2, width));
    return this.chain(links(of, level), level, width);
  }

  /** Terms or factors one after the other, in rows where they are too many for one. */
  private chain(parts: readonly Link[], level: number, width: number): Box {
    const pieces = parts.map(({ operator, of }, i) => {
      // A sum over an index takes in all factors behind it: only as the last factor it needs no brackets.
      const least = i === 0 ? level : isSum(of) && i === parts.length - 1 ? sumLevel : level + 0.2;
      const box = this.within(of, least, width - (i === 0 ? 0 : 2));
      return { sign: operator === undefined ? undefined : signs[operator]!, box };
    });
    // An operator that begins a line has the space of one between two terms.
    const line = (of: typeof pieces): Box =>
      row(
        ...of.flatMap(({ sign: text, box }, i) =>
          text === undefined
            ? [box]
            : [i === 0 ? { markup: `<mo form="infix">${text}</mo>`, width: 2 } : sign(text), box],
        ),
      );
    const whole = line(pieces);
    if (whole.width <= width) return whole;
    const lines: (typeof pieces)[] = [];
    for (const piece of pieces) {
      const last = lines.at(-1);
      if (last && line([...last, piece]).width <= width) last.push(piece);
      else lines.push([piece]);
    }
    return inLines(lines.map(line));
  }

  /** One line for each condition, and one for what is left. */
  private cases(of: Expression, width: number): Box {
    const lines: [value: Box, condition: Box][] = [];
    let rest = of;
    for (; rest.kind === 'choice'; rest = rest.otherwise) {
      const condition = this.write(rest.test, width);
      lines.push([this.write(rest.then, width - 10), row({ markup: '<mtext>if\u00a0</mtext>', width: 3 }, condition)]);
    }
    lines.push([this.write(rest, width - 10), plain('mtext', 'otherwise')]);
    const cells = lines.map(
      ([value, condition]) => `<mtr><mtd>${value.markup}</mtd><mtd>${condition.markup}</mtd></mtr>`,
    );
    return {
      markup: `<mrow class="tall"><mo>{</mo><mtable class="cases">${cells.join('')}</mtable></mrow>`,
      width: 3 + Math.max(...lines.map(([value]) => value.width)) + Math.max(...lines.map(([, { width: w }]) => w)),
    };
  }

  private call({ function: name, arguments: given }: Extract<Expression, { kind: 'call' }>, width: number): Box {
    const [first] = given;
    const between = (before: string, after: string): Box => enclosed(before, this.write(first!, width - 2), after);
    if (name === 'ceil') return between('⌈', '⌉');
    if (name === 'floor') return between('⌊', '⌋');
    if (name === 'abs') return between('|', '|');
    if (name === 'sqrt') {
      const inner = this.write(first!, width - 2);
      return { markup: `<msqrt>${inner.markup}</msqrt>`, width: inner.width + 1 };
    }
    if (name === 'sum') return this.sum(first!, width);
    if (name === 'discounted') return this.discounted(first!, width);
    const listed = given.flatMap((one, i) => [...(i === 0 ? [] : [sign(',')]), this.write(one, width - 4)]);
    const whole = row(...listed);
    const inside = whole.width <= width - 4 ? whole : this.inRows(given, width - 4);
    return row(plain('mi', name), enclosed('(', inside, ')'));
  }

  /** Arguments under each other, each but the last with its comma. */
  private inRows(given: readonly Expression[], width: number): Box {
    return inLines(
      given.map((one, i) => {
        const box = this.write(one, width);
        return i < given.length - 1 ? row(box, sign(',')) : box;
      }),
    );
  }

  private sum(of: Expression, width: number): Box {
    const overPlaces = !this.names.atPlace && mentions(of, this.names.isPerPlace);
    const body = this.within(of, 3, width - 8);
    return row({ markup: overPlaces ? sumOverPlaces : this.sumOverYears(), width: 8 }, body);
  }

  private discounted(of: Expression, width: number): Box {
    const above = this.write(of, width - 8);
    const rate = this.name('discountRate');
    const growth = enclosed('(', row(plain('mn', '1'), sign('+'), rate), ')');
    const below = `<msup>${growth.markup}<mi>year</mi></msup>`;
    return row({
      markup: `${this.sumOverYears()}<mfrac>${above.markup}${below}</mfrac>`,
      width: 8 + Math.max(above.width, growth.width + 3),
    });
  }

  private sumOverYears(): string {
    const first = '<mrow><mi>year</mi><mo>=</mo><mn>1</mn></mrow>';
    return `<munderover><mo>∑</mo>${first}${this.name('horizon').markup}</munderover>`;
  }
}

const sumOverPlaces = '<munder><mo>∑</mo><mtext>places</mtext></munder>';

interface Link {
  /** None before the first. */
  readonly operator: string | undefined;
  readonly of: Expression;
}

/** `a - b + c` as three links; what stands to the right of an operator is one link. */
function links(of: Expression, level: number): readonly Link[] {
  if (of.kind !== 'binary' || of.operator === '/' || levels[of.operator] !== level)
    return [{ operator: undefined, of }];
  return [...links(of.left, level), { operator: of.operator, of: of.right }];
}

/** How strongly it binds: what binds less than its surroundings needs brackets. */
function levelOf(of: Expression): number {
  switch (of.kind) {
    case 'number':
    case 'name':
      return 7;
    case 'choice':
      return 1;
    case 'negate':
      return 2;
    case 'binary':
      return levels[of.operator] ?? 1;
    case 'call':
      return isSum(of) ? sumLevel : 6;
  }
}

const sumLevel = 2.5;

const isSum = (of: Expression): boolean =>
  of.kind === 'call' && (of.function === 'sum' || of.function === 'discounted');

function mentions(of: Expression, is: (name: string) => boolean): boolean {
  switch (of.kind) {
    case 'number':
      return false;
    case 'name':
      return is(of.name);
    case 'negate':
      return mentions(of.of, is);
    case 'binary':
      return mentions(of.left, is) || mentions(of.right, is);
    case 'choice':
      return [of.test, of.then, of.otherwise].some((part) => mentions(part, is));
    case 'call':
      return of.arguments.some((part) => mentions(part, is));
  }
}
