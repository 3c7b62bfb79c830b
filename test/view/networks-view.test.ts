/** Several networks as readers see them: never by the names of the model alone. */
import { describe, expect, it } from 'vitest';
import explanations from 'virtual:explanations';
import sources from 'virtual:sources';
import { usDollar } from '../../src/scenario/currency.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import {
  explanationView,
  type QuantityExplanation,
  type QuantityName,
  type Subject,
} from '../../src/view/explanation-view.ts';
import { Money } from '../../src/view/money.ts';
import { quotesView } from '../../src/view/quotes-view.ts';
import { quotedThing } from '../../src/words/quoted-thing.ts';
import { deskWords as german } from '../../src/words/de/desk.ts';
import { quantityNames as germanNames } from '../../src/words/de/quantity-names.ts';
import { deskWords as english } from '../../src/words/en/desk.ts';
import { quantityNames as englishNames } from '../../src/words/en/quantity-names.ts';
import { nameAlone } from '../../src/words/quantity-names.ts';
import { run } from '../cases/fabric-run.ts';
import { wholeView } from '../cases/whole-view.ts';

const quote = { supplier: 'Acme', date: '2026-11-20' };
const scenario: Scenario = {
  scope: 'fabric',
  networks: {
    'east-west': { label: 'East-west', inputs: { endpointCount: 4096 } },
    storage: {
      label: 'Storage',
      capacity: '51.2T',
      inputs: {
        ...{ endpointCount: 512, endpointRate: 400 },
        'retimed.endPrice': { typical: 700, quote },
        'switch-51.2t.switchPrice': { typical: 30_000, quote },
      },
    },
  },
};
const answer = run(scenario);
const money = new Money(usDollar);
const explained = (quantity: string): QuantityExplanation => {
  const subject: Subject = { kind: 'quantity', option: 'cpo', quantity };
  return explanationView(answer, subject, money, { explanations, sources }) as QuantityExplanation;
};
const inEnglish = (of: QuantityName): string | undefined => nameAlone(of, english, englishNames);
const inGerman = (of: QuantityName): string | undefined => nameAlone(of, german, germanNames);
/** Names that are of the model and of no language. */
const isRaw = (text: string): boolean => /(east-west|storage)\//.test(text);

describe('what a number is made of', () => {
  it('is called by quantity and network', () => {
    const one = explained('storage/switchCount');
    expect([inEnglish(one), inGerman(one)]).toEqual(['Switches (Storage)', 'Switches (Storage)']);
  });

  it.each(['storage/switchCount', 'storage/capex', 'east-west/facilityPower', 'capex', 'tcoPerGbps', 'tco'])(
    '%s names all that is in it',
    (quantity) => {
      const { uses } = explained(quantity);
      expect(uses.length).toBeGreaterThan(0);
      for (const [words, nameOf] of [[english, inEnglish] as const, [german, inGerman] as const])
        for (const use of uses) {
          const name = use.input ? words.inputLabel(use.input.name) : nameOf(use);
          expect(name).toBeTruthy();
          expect(name).not.toSatisfy(isRaw);
        }
    },
  );

  it('is the sum of the networks where it is whole', () => {
    const { formula, value, uses } = explained('capex');
    expect(formula).toBe('east-west/capex + storage/capex');
    expect(uses.map(inEnglish)).toEqual(['Total capex (East-west)', 'Total capex (Storage)']);
    expect(uses.reduce((sum, use) => sum + use.value!, 0)).toBeCloseTo(value!, 3);
  });

  it('cites the figures of an input of one network', () => {
    const one = explanationView(answer, { kind: 'input', key: 'storage/retimed-800g.endPrice' }, money, {
      explanations,
      sources,
    });
    expect(one).toMatchObject({ kind: 'input', input: { value: 700, network: 'Storage' } });
    expect(one.kind === 'input' && one.figures.length).toBeGreaterThan(0);
  });
});

describe('quotes of one network', () => {
  const quotes = quotesView(answer, money, '2026-11-28');

  it('say what they are for, and of which network', () => {
    const { question } = wholeView(scenario).view;
    expect(quotes.map((one) => quotedThing(english, question, one))).toEqual([
      '800G module (Storage)',
      '51.2T switch, no optics (Storage)',
    ]);
  });

  it('are of the switch, not of its cards', () => expect(quotes[0]).toMatchObject({ what: 'module', rateGbps: 800 }));

  it('have a price that makes their option the cheapest', () =>
    expect(wholeView(scenario).view.targets!.map(({ key }) => key)).toContain('storage/retimed-800g.endPrice'));
});

it('a picture says how many networks it is of', () => {
  const { question } = wholeView(scenario).view;
  expect(english.pictureSource(question)).toContain(', fabric of 2 networks with 4,608 endpoints, US average, ');
  expect(german.pictureSource(question)).toContain(', Fabric mit 2 Netzen und 4.608 Endpunkten, ');
});
