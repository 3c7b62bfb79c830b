import { parse, type MathNode } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { compileModel } from '../../src/compile/compile.ts';
import { decision } from '../../src/model/decision.ts';
import { switchModel } from '../../src/model/switch.ts';
import type { Model } from '../../src/model/sheet.ts';
import { sheetTexts, withText, type SheetText } from '../cases/mutated-model.ts';
import { patience } from '../cases/patience.ts';

/** Without the check of totals, which allows sums of their lines alone. */
const compiles = (model: Model, place: SheetText, text: string): void =>
  void compileModel({ ...withText(model, place, text), totals: {} }, catalog.data.inputs);

const refusal = (model: Model, place: SheetText, text: string): string => {
  try {
    compiles(model, place, text);
    return 'accepted';
  } catch (error) {
    return (error as Error).message;
  }
};

interface Token {
  readonly name: string;
  readonly at: number;
}

/** Every name in a formula, with where it stands; names of functions are none. */
const tokens = (text: string): Token[] =>
  [...text.matchAll(/[A-Za-z_]\w*(?!\w|\s*\()/g)].map((match) => ({ name: match[0], at: match.index }));

const replaced = (text: string, { name, at }: Token, by: string): string =>
  text.slice(0, at) + by + text.slice(at + name.length);

/** A literal 0 fits any unit, so a name compared with 0 may have any unit as well. */
const comparedWithZero = (text: string, { name, at }: Token): boolean =>
  /^ (?:>|<=) 0\b/.test(text.slice(at + name.length)) && !/[*/+-] $/.test(text.slice(0, at));

const places = [switchModel, decision].flatMap((model) =>
  sheetTexts(model)
    .filter(({ text }) => tokens(text).length > 0)
    .map((place) => ({ model, place, title: `${model.name} ${place.quantity} (${place.part})` })),
);

describe.each(places)('a unit planted in $title', { timeout: patience }, ({ model, place }) => {
  const { text, sheet, reported } = place;
  const naming = `sheet ${sheet}, quantity ${reported}: `;

  it('in an added term is refused at every name', () => {
    for (const token of tokens(text)) {
      // No name measures both watts and watts times dollars.
      const planted = replaced(text, token, `(${token.name} + cageLimit * switchPrice)`);
      expect(refusal(model, place, planted), planted).toContain(naming);
    }
  });

  it('in a factor is refused at every name', () => {
    for (const token of tokens(text).filter((one) => !comparedWithZero(text, one))) {
      const planted = replaced(text, token, `(${token.name} * cageLimit)`);
      expect(refusal(model, place, planted), planted).toContain(naming);
    }
  });

  it.skipIf(/^(?:irr|payback)\(/.test(text))('is the only reason: a factor of 1 compiles at every name', () => {
    for (const token of tokens(text))
      expect(() => compiles(model, place, replaced(text, token, `(${token.name} * 1)`))).not.toThrow();
  });
});

/** A formula once for each branch in it, that branch given a wrong unit. */
function brokenBranches(text: string): string[] {
  const tree = parse(text);
  const branches: MathNode[] = [];
  tree.traverse((node) => {
    if (node.type === 'ConditionalNode') {
      const { trueExpr, falseExpr } = node as unknown as { trueExpr: MathNode; falseExpr: MathNode };
      branches.push(trueExpr, falseExpr);
    }
  });
  return branches.map((branch) =>
    tree
      .transform((node) => {
        if (node !== branch) return node;
        // Nothing times a literal 0 has a unit.
        const isZero = node.toString() === '0';
        return parse(isZero ? 'cageLimit * switchPrice' : `(${node.toString()}) * cageLimit`);
      })
      .toString({ parenthesis: 'all' }),
  );
}

const conditions = places.filter(({ place }) => place.text.includes('?'));

describe('both branches are checked', { timeout: patience }, () => {
  it('in more than five formulas', () => expect(conditions.length).toBeGreaterThan(5));

  it.each(conditions)('of $title', ({ model, place }) => {
    const broken = brokenBranches(place.text);
    expect(broken.length).toBeGreaterThanOrEqual(2);
    for (const text of broken)
      expect(refusal(model, place, text), text).toContain(`sheet ${place.sheet}, quantity ${place.reported}: `);
  });
});

describe('the planting itself', { timeout: patience }, () => {
  it('reaches all but the constant formulas', () => {
    const constant = [switchModel, decision].flatMap(sheetTexts).filter(({ text }) => tokens(text).length === 0);
    expect(new Set(constant.map(({ text }) => text))).toEqual(new Set(['0', '1']));
  });

  it('leaves out factors only where a name is compared with 0', () => {
    const left = places.flatMap(({ place }) =>
      tokens(place.text)
        .filter((token) => comparedWithZero(place.text, token))
        .map(({ name }) => name),
    );
    expect([...new Set(left)].sort()).toEqual([
      ...['coreSwitches', 'fourthSwitches'],
      ...['hasSystemFailureRate', 'hasSystemPower', 'hasSystemPowerMax', 'hasSystemPrice'],
      'integrated',
      'integratedSupportShare',
      'laserApart',
      'networkPower',
      'opticalBandwidth',
      'soldered',
      'switchReserve',
      'switches',
      'upperSwitches',
    ]);
  });
});
