/** A number rests on the same for every reader: what it is computed from, and that it is computed. */
import { describe, expect, it } from 'vitest';
import { explanationView } from '../../src/view/explanation-view.ts';
import { inputsView } from '../../src/view/inputs-view.ts';
import { sourcesView } from '../../src/view/sources-view.ts';
import { Money } from '../../src/view/money.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { inputsInUse } from '../../src/scenario/inputs-in-use.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { tcoFromRun, tcoInput } from '../../src/widget/tco-from-run.ts';
import { deskWords as german } from '../../src/words/de/desk.ts';
import { deskWords as english } from '../../src/words/en/desk.ts';
import { wholeTcoWords } from '../../src/words/languages.ts';
import { tcoWords as firstGermanWidget } from '../../src/words/de/tco-words.ts';
import { tcoWords as englishWidget } from '../../src/words/en/tco-words.ts';
import explanations from 'virtual:explanations';
import sources from 'virtual:sources';
import { textOf } from '../cases/commands.ts';

const germanWidget = await wholeTcoWords(firstGermanWidget);

const run = runScenario({}, catalog);
const money = new Money(usDollar);
const figure = 'retimed-1600g-price-contract-mean';
const price = 'retimed-1600g.endPrice';
const desk = inputsView(run, money, { assessment: undefined, breakEvens: undefined, pair: undefined });

describe('a price that is computed from analysts’ figures', () => {
  const { evidence } = desk.all.find(({ key }) => key === price)!;
  const explained = explanationView(run, { kind: 'input', key: price }, money, { explanations, sources });
  const cited = explained.kind === 'input' && explained.figures.find(({ id }) => id === figure)!;
  const widget = tcoInput(
    run,
    inputsInUse(run.resolved).find(({ name }) => name === price)!,
  );

  it('is derived from analyst estimates: desk, its explanation, widget and terminal', () => {
    const said = 'derived from analyst estimates';
    expect(english.evidence(evidence)).toBe(said);
    expect(cited && english.evidence(cited.evidence)).toBe(said);
    expect(englishWidget.evidence(widget.evidence)).toBe(said);
    expect(textOf('explain', price)).toMatch(new RegExp(`default: 1,450 USD .*, ${said}, `));
  });

  it('is so in German', () => {
    const said = 'abgeleitet aus Analystenschätzungen';
    expect([german.evidence(evidence), germanWidget.evidence(widget.evidence)]).toEqual([said, said]);
  });

  it('keeps its class in the JSON of the explanation', () => {
    const { inputs } = JSON.parse(textOf('explain', price, '--format', 'json')) as {
      inputs: { figures: { id: string }[] }[];
    };
    expect(inputs[0]!.figures.find(({ id }) => id === figure)).toMatchObject({
      evidence: 'derived',
      weakest: 'analyst',
    });
  });
});

it('every input in use rests on the same on the desk and in the widget', () => {
  const ofWidget = inputsInUse(run.resolved).map((input) => [input.name, tcoInput(run, input).evidence]);
  const inUse = new Map(desk.all.map(({ key, evidence }) => [key, evidence]));
  for (const [name, evidence] of ofWidget.filter(([, one]) => one !== 'follows' && one !== 'own'))
    expect(inUse.get(name!), name).toBe(evidence);
});

it('inputs are counted by the same classes on the desk and in the widget', () => {
  const { evidence } = tcoFromRun(run, catalog, usDollar, new Set());
  const classes = sourcesView(run).classes.map(({ evidence: id, count }) => ({ id, count }));
  expect(evidence.filter(({ id }) => id !== 'own')).toEqual(classes);
});
