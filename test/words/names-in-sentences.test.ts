import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { namedInput } from '../../src/scenario/named-input.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { questionView } from '../../src/view/question-view.ts';
import { deskWords as german } from '../../src/words/de/desk.ts';
import { deskWords as words } from '../../src/words/en/desk.ts';
import { inputPhrase } from '../../src/words/en/input-words.ts';
import { wholeView } from '../cases/whole-view.ts';

const own: Scenario = {
  options: [
    'cpo',
    { id: 'acme', leaf: 'acme-end', upper: 'acme-end', card: 'retimed' },
    'retimed',
    'half-retimed',
    'linear',
  ],
  architectures: { 'acme-end': { like: 'linear' } },
  baseline: 'cpo',
};

describe('names inside sentences', () => {
  it('keep their capitals, CPO the baseline', () => {
    const { answer, power, cost } = wholeView(own).view;
    const texts = [words.badge(answer).text, words.headline(answer), words.powerFinding(power)];
    const text = [...texts, words.costFinding(cost, cost.pair)].join(' ');
    expect(text).not.toMatch(/\b(cpo|lpo|lro|dsp)\b|pluggables/);
    expect(text).toMatch(/CPO/);
  });

  it('of an input keep the owner as it is written', () => {
    const { resolved } = runScenario(
      { ...own, architectures: { 'acme-end': { like: 'linear', label: 'Acme' } } },
      catalog,
    );
    const phrase = (name: string): string => inputPhrase(namedInput(resolved, name));
    expect(phrase('acme-end-1600g.endPower')).toMatch(/^the Acme /);
    expect(phrase('retimed-1600g.endPower')).toMatch(/^the DSP-retimed /);
  });
});

describe('the question', () => {
  it.each<[object, string, string]>([
    [
      {},
      'All 64 ports of 1.6T in use, in the US on one 102.4T switch, over 5 years',
      'Alle 64 Ports mit 1.6T belegt, Region US-Durchschnitt, ein 102.4T-Switch, über 5 Jahre',
    ],
    [
      { scope: 'fabric', region: 'de', inputs: { endpointCount: 100_000, planeCount: 4, horizon: 1 } },
      '100,000 accelerators in Germany in 4 planes on 102.4T switches, over 1 year',
      '100.000 Beschleuniger, Region Deutschland, 4 Planes, 102.4T-Switches, über 1 Jahr',
    ],
    [
      { scope: 'fabric', inputs: { endpointCount: 1 } },
      '1 accelerator in the US on 102.4T switches, over 5 years',
      '1 Beschleuniger, Region US-Durchschnitt, 102.4T-Switches, über 5 Jahre',
    ],
    [
      { scope: 'campus', region: 'nl', capacity: '51.2T', inputs: { siteCount: 3 } },
      '8,192 accelerators in the Netherlands on 3 sites on 51.2T switches, over 5 years',
      '8.192 Beschleuniger, Region Niederlande, 3 Standorte, 51.2T-Switches, über 5 Jahre',
    ],
    [
      { scope: 'campus', inputs: { siteCount: 1 } },
      '8,192 accelerators in the US on 102.4T switches, over 5 years',
      '8.192 Beschleuniger, Region US-Durchschnitt, 102.4T-Switches, über 5 Jahre',
    ],
  ])('%j', (scenario, english, inGerman) => {
    const question = questionView(runScenario(scenario, catalog), usDollar, 4096, catalog);
    expect([words.questionSentence(question), german.questionSentence(question)]).toEqual([english, inGerman]);
  });
});

describe('what a result rests on', () => {
  it.each<[object, string]>([
    [{}, 'Electricity at 0.0813 USD/kWh (US average), PUE 1.15.'],
    [
      { region: 'de', inputs: { electricityPrice: 0.12, pue: 1.3 } },
      'Electricity at 0.12 USD/kWh (own value), PUE 1.3.',
    ],
  ])('%j', (scenario, sentence) => {
    const { question, inputs } = wholeView(scenario, usDollar, catalog).view;
    expect(words.conditions(question, inputs.all)).toBe(sentence);
  });
});
