import { describe, expect, it } from 'vitest';
import { assess } from '../../src/scenario/assess.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { finish } from '../../src/scenario/finish.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { Money } from '../../src/view/money.ts';
import { questionView } from '../../src/view/question-view.ts';
import { sideBySideView, type NamedRun } from '../../src/view/side-by-side-view.ts';
import { run } from '../cases/fabric-run.ts';
import { catalog } from '../cases/tables.ts';

const euro = new Money({ code: 'EUR', unitsPerUsd: 0.5 });
const ran = (name: string, scenario: Scenario): NamedRun => {
  const answer = run(scenario);
  const assessment = finish(assess(answer, { draws: 64, seed: 1 }, ['tcoWithoutIdle'], []));
  return { name, run: answer, assessment, question: questionView(answer, usDollar, 64, catalog) };
};
const own = (label: string) => ({ id: 'acme', label, leaf: 'linear', upper: 'linear', card: 'retimed' });

describe('scenarios side by side', () => {
  const runs = [
    ran('Today', { options: ['retimed', 'linear'], inputs: { 'facility.pue': 1.2 } }),
    ran('Germany', { options: ['linear', 'retimed', 'cpo'], region: 'de', inputs: { 'facility.pue': 1.3 } }),
  ];

  it('have their names, questions and answers in the order given, in one currency', () => {
    const { columns } = sideBySideView(runs, euro);
    expect(columns.map(({ name }) => name)).toEqual(['Today', 'Germany']);
    expect(columns.map(({ question }) => question.region)).toEqual(['us', 'de']);
    for (const [i, { answer }] of columns.entries()) {
      expect(answer.unit).toBe('EUR');
      expect(answer.decision!.draws).toBe(64);
      for (const { option, value } of answer.rows)
        expect(value).toBe(
          runs[i]!.run.options.find(({ id }) => id === option.id)!.quantities.tcoWithoutIdle!.value! / 2,
        );
    }
  });

  it('have each option once, with null where one does not compare it', () => {
    const { options, columns } = sideBySideView(runs, euro);
    const ids = options.map(({ option }) => option.id);
    expect([...ids].sort()).toEqual(['cpo', 'linear', 'retimed']);
    // First those of the first scenario, by cost.
    expect(ids.slice(0, 2)).toEqual(columns[0]!.answer.rows.map(({ option }) => option.id));
    for (const { option, cells } of options) {
      expect(cells.map((cell) => cell?.option.id)).toEqual([option.id === 'cpo' ? undefined : option.id, option.id]);
      for (const [i, cell] of cells.entries())
        expect(cell).toBe(columns[i]!.answer.rows.find((row) => row.option.id === option.id) ?? null);
    }
  });

  it('have each change once, with null where nothing is changed', () => {
    const { changes } = sideBySideView(runs, euro);
    const told = new Map(changes.map(({ key, cells }) => [key, cells.map((cell) => cell?.after ?? null)]));
    expect([...told.keys()].sort()).toEqual(['facility.pue', 'options', 'region']);
    expect(told.get('facility.pue')).toEqual([1.2, 1.3]);
    expect(told.get('region')![0]).toBeNull();
  });

  it('have own options of one id and two labels apart', () => {
    const labels = (a: string, b: string): string[] =>
      sideBySideView([ran('a', { options: ['retimed', own(a)] }), ran('b', { options: ['retimed', own(b)] })], euro)
        .options.map(({ option }) => option.label)
        .sort();
    expect(labels('Acme', 'Acme')).toHaveLength(2);
    expect(labels('Acme', 'Beta')).toEqual(expect.arrayContaining(['Acme', 'Beta']));
    expect(labels('Acme', 'Beta')).toHaveLength(3);
  });
});
