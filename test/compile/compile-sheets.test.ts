import { describe, expect, it } from 'vitest';
import { compileSheets, explanationsOf } from '../../src/compile/compile-sheets.ts';
import { constants } from '../../src/model/constants.ts';
import { decision } from '../../src/model/decision.ts';
import { fabricModel } from '../../src/model/fabric.ts';
import { switchModel } from '../../src/model/switch.ts';
import { catalog } from '../cases/tables.ts';

const compile = () => compileSheets(catalog.data.inputs);

describe('the sheets', () => {
  it('are those of one switch, of a fabric and of a decision, each with what it was compiled to', () => {
    const sheets = compile();
    expect(sheets.map(([model]) => model)).toEqual([switchModel, fabricModel, decision]);
    for (const [model, { explanations: own }] of sheets)
      expect(new Set(own.map(({ sheet }) => sheet))).toEqual(new Set(model.sheets.map(({ name }) => name)));
  });

  it('are explained by model', () => {
    const sheets = compile();
    const explanations = explanationsOf(sheets);
    expect(Object.keys(explanations.models)).toEqual(['switch', 'fabric', 'decision']);
    for (const [model, compiled] of sheets) expect(explanations.models[model.name]).toBe(compiled.explanations);
  });

  it('are explained with their constants, and with what any of them reads of the scenario', () => {
    const explanations = explanationsOf(compile());
    expect(explanations.constants).toBe(constants);
    expect(explanations.structure).toMatchObject({
      switchCapacity: switchModel.structure.switchCapacity,
      copperUnderIntegrated: fabricModel.structure.copperUnderIntegrated,
      optionCapex: decision.structure.optionCapex,
    });
  });
});
