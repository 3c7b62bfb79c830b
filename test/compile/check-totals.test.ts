import { describe, expect, it } from 'vitest';
import { compileModel } from '../../src/compile/compile.ts';
import { ModelError } from '../../src/compile/model-error.ts';
import { fabricModel } from '../../src/model/fabric.ts';
import type { Model, Quantity } from '../../src/model/sheet.ts';
import { switchModel } from '../../src/model/switch.ts';
import { presentValueOf, sumOf, tcoFormula, totals, type CostLine, type TotalLine } from '../../src/model/totals.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { compileSmall, quantity } from '../cases/small-model.ts';

/** The switch model with quantities replaced or added, and totals declared otherwise. */
const changed = (
  quantities: Readonly<Record<string, Quantity>>,
  declared: Readonly<Record<string, readonly TotalLine[]>> = {},
): Model => {
  const of = (name: string): boolean => switchModel.sheets.some((sheet) => name in sheet.quantities);
  const added = Object.fromEntries(Object.entries(quantities).filter(([name]) => !of(name)));
  return {
    ...switchModel,
    sheets: [
      ...switchModel.sheets.map((sheet) => ({
        ...sheet,
        quantities: Object.fromEntries(
          Object.entries(sheet.quantities).map(([name, old]) => [name, quantities[name] ?? old]),
        ),
      })),
      { name: 'added', title: 'Added', quantities: added },
    ],
    totals: { ...totals, ...declared },
  };
};
const compile = (model: Model) => compileModel(model, catalog.data.inputs);

const removal: CostLine = {
  quantity: 'presentRemovalCost',
  group: 'other',
  sign: 1,
  paid: 'end',
  amount: 'removalCost',
};
const removalQuantities = {
  removalCost: quantity('USD', 'switchCost * residualShare'),
  presentRemovalCost: quantity('USD', presentValueOf(removal)),
};
const withRemoval: readonly CostLine[] = [...totals.tcoWithoutIdle, removal];
const addRemoval = quantity('USD', `${tcoFormula} + presentRemovalCost`);
/** Every list that a line paid at the end belongs to. */
const everywhere = {
  tcoWithoutIdle: withRemoval,
  tco: [...totals.tco, removal],
  residual: [...totals.residual, { quantity: 'removalCost', group: 'other', sign: -1 }],
  presentResidual: [...totals.presentResidual, { quantity: 'presentRemovalCost', group: 'other', sign: -1 }],
} as const satisfies Record<string, readonly TotalLine[]>;

describe('totals', () => {
  it.each([switchModel, fabricModel])('of the shipped sheets add up: $name', (model) =>
    expect(() => compile(model)).not.toThrow(),
  );

  it.each(Object.keys(totals))('%s is declared for both models and computed in them', (total) => {
    for (const model of [switchModel, fabricModel]) {
      expect(model.totals).toHaveProperty(total);
      expect(model.sheets.some((sheet) => total in sheet.quantities)).toBe(true);
    }
  });

  it.each([
    ['a line left out', 'capex', 'spareCost'],
    ['a yearly line left out', 'yearlyCostWithoutIdle', 'repairParts'],
    ['a residual left out', 'residual', 'cableResidual'],
    ['a line of power left out', 'networkPower', 'conversionPower'],
  ] as const)('with %s is refused', (_, total, missing) => {
    const lines = totals[total].filter((line) => line.quantity !== missing);
    const unit = switchModel.sheets
      .flatMap((sheet) => Object.entries(sheet.quantities))
      .find(([name]) => name === total)![1];
    expect(() => compile(changed({ [total]: { ...unit, formula: sumOf(lines) } }))).toThrow(
      new RegExp(`quantity ${total}: its lines do not add up: "${missing}" counts -?1 in its lines, 0 in its formula`),
    );
  });

  it('with a line that is not declared is refused', () =>
    expect(() =>
      compile(
        changed({
          capex: quantity('USD', `${sumOf(totals.capex)} + repairReserve`),
          repairReserve: quantity('USD', 'switchCost'),
        }),
      ),
    ).toThrow('"repairReserve" counts 0 in its lines, 1 in its formula'));

  it('with a line taken off that should be added is refused', () =>
    expect(() =>
      compile(changed({ networkPower: quantity('W', sumOf(totals.networkPower).replace('+ dciPower', '- dciPower')) })),
    ).toThrow('"dciPower" counts 1 in its lines, -1 in its formula'));

  // An error that is thrown as nothing would pass where its message is asked for.
  it('is refused by an error of the model, with sheet and quantity', () => {
    let thrown: unknown;
    try {
      compile(changed({ capex: quantity('USD', `2 * (${sumOf(totals.capex)})`) }));
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(ModelError);
    expect((thrown as ModelError).message).toMatch(/^sheet \S+, quantity capex: its formula is not a sum of its lines/);
  });

  it('with a factor in its formula is refused', () =>
    expect(() => compile(changed({ capex: quantity('USD', `2 * (${sumOf(totals.capex)})`) }))).toThrow(
      'quantity capex: its formula is not a sum of its lines',
    ));

  it('with a line that is not a quantity is refused', () =>
    expect(() =>
      compile(
        changed({}, { networkPower: [...totals.networkPower, { quantity: 'pumpPower', group: 'other', sign: 1 }] }),
      ),
    ).toThrow('quantity networkPower: its line "pumpPower" is not a quantity with a formula'));
});

describe('a total of a small model', () => {
  const line = (name: string, sign: 1 | -1 = 1): TotalLine => ({ quantity: name, group: 'other', sign });
  const amounts = Object.fromEntries(['a', 'b', 'c'].map((name) => [name, quantity('W', 'power')]));
  const total = (
    formula: string,
    lines: readonly TotalLine[],
    more: Readonly<Record<string, readonly TotalLine[]>> = {},
  ) =>
    compileSmall(
      { ...amounts, part: quantity('W', 'b - c'), all: quantity('W', formula) },
      { totals: { all: lines, ...more } },
    );

  it.each([
    ['a - b', [line('a'), line('b', -1)]],
    ['-b + a', [line('a'), line('b', -1)]],
    ['-(b - a)', [line('a'), line('b', -1)]],
    ['a - (b - c)', [line('a'), line('b', -1), line('c')]],
    ['a + a', [line('a'), line('a')]],
    ['a - -b', [line('a'), line('b')]],
  ])('%s adds up', (formula, lines) => expect(() => total(formula, lines)).not.toThrow());

  it.each([
    ['a + b', [line('a'), line('b', -1)], 'its lines do not add up: "b" counts -1 in its lines, 1 in its formula'],
    ['-b + a', [line('a'), line('b')], 'its lines do not add up: "b" counts 1 in its lines, -1 in its formula'],
    ['a', [line('a'), line('a')], 'its lines do not add up: "a" counts 2 in its lines, 1 in its formula'],
    [
      'a - (b - c)',
      [line('a'), line('b', -1), line('c', -1)],
      'its lines do not add up: "c" counts -1 in its lines, 1 in its formula',
    ],
    ['max(a, b)', [line('a'), line('b')], 'its formula is not a sum of its lines'],
    ['a * (b / c)', [line('a'), line('b')], 'its formula is not a sum of its lines'],
    ['a + 0', [line('a')], 'its formula is not a sum of its lines'],
    ['a > b ? a : b', [line('a')], 'its formula is not a sum of its lines'],
  ])('%s is refused where its lines say otherwise', (formula, lines, reason) =>
    expect(() => total(formula, lines)).toThrow(`sheet sheet, quantity all: ${reason}`),
  );

  it('may be written with another total, whose lines count in its place, with its sign', () => {
    const part = [line('b'), line('c', -1)];
    expect(() => total('a - part', [line('a'), line('b', -1), line('c')], { part })).not.toThrow();
    expect(() => total('a - part', [line('a'), line('b', -1), line('c', -1)], { part })).toThrow(
      '"c" counts -1 in its lines, 1 in its formula',
    );
  });

  it('that the sheets lack is refused under the name of the totals', () =>
    expect(() => compileSmall(amounts, { totals: { all: [line('a')] } })).toThrow(
      'sheet totals, quantity all: its line "all" is not a quantity with a formula',
    ));
});

describe('a cost line at the end', () => {
  it('is refused where it is in the total cost alone: payback would miss it', () =>
    expect(() =>
      compile(
        changed(
          { ...removalQuantities, tcoWithoutIdle: addRemoval },
          { tcoWithoutIdle: withRemoval, tco: everywhere.tco },
        ),
      ),
    ).toThrow(
      'quantity presentRemovalCost: is a line of tcoWithoutIdle that no cash flow carries: "removalCost" is not in residual',
    ));

  it('is refused where it is in the cash flow alone: the total would miss it', () =>
    expect(() =>
      compile(
        changed(
          { ...removalQuantities, residual: quantity('USD', sumOf(everywhere.residual)) },
          { residual: everywhere.residual },
        ),
      ),
    ).toThrow('quantity removalCost: is paid in residual and is in no line of tcoWithoutIdle'));

  it('is refused where it does not say when it is paid', () =>
    expect(() =>
      compile(
        changed(
          { ...removalQuantities, tcoWithoutIdle: addRemoval },
          {
            tcoWithoutIdle: [...totals.tcoWithoutIdle, { quantity: 'presentRemovalCost', group: 'other', sign: 1 }],
            tco: everywhere.tco,
          },
        ),
      ),
    ).toThrow('sheet total, quantity tcoWithoutIdle: its line "presentRemovalCost" does not say when it is paid'));

  it.each([
    ['another sign', 1],
    ['another name', -1],
  ] as const)('is refused where a cash flow carries it with %s', (fault, sign) => {
    const carried = {
      quantity: fault === 'another name' ? 'switchCost' : 'removalCost',
      group: 'other',
      sign,
    } as const;
    const residual = [...totals.residual, carried];
    expect(() =>
      compile(
        changed(
          { ...removalQuantities, tcoWithoutIdle: addRemoval, residual: quantity('USD', sumOf(residual)) },
          { tcoWithoutIdle: withRemoval, tco: everywhere.tco, residual },
        ),
      ),
    ).toThrow('"removalCost" is not in residual');
  });

  it('is refused where another cash flow carries it too', () => {
    const capex = [...totals.capex, { quantity: 'removalCost', group: 'other', sign: 1 }] as const;
    expect(() =>
      compile(
        changed(
          {
            ...removalQuantities,
            tcoWithoutIdle: quantity('USD', sumOf(withRemoval)),
            capex: quantity('USD', sumOf(capex)),
            residual: quantity('USD', sumOf(everywhere.residual)),
            presentResidual: quantity('USD', sumOf(everywhere.presentResidual)),
          },
          { ...everywhere, capex },
        ),
      ),
    ).toThrow('quantity removalCost: is paid in capex and is in no line of tcoWithoutIdle');
  });

  it('is refused where it is not discounted', () =>
    expect(() =>
      compile(
        changed(
          {
            removalCost: removalQuantities.removalCost,
            presentRemovalCost: quantity('USD', 'removalCost'),
            residual: quantity('USD', sumOf(everywhere.residual)),
            presentResidual: quantity('USD', sumOf(everywhere.presentResidual)),
          },
          everywhere,
        ),
      ),
    ).toThrow('quantity presentRemovalCost: is not the present value of "removalCost"'));

  it('is accepted in all of them', () =>
    expect(() =>
      compile(
        changed(
          {
            ...removalQuantities,
            residual: quantity('USD', sumOf(everywhere.residual)),
            presentResidual: quantity('USD', sumOf(everywhere.presentResidual)),
          },
          everywhere,
        ),
      ),
    ).not.toThrow());
});
