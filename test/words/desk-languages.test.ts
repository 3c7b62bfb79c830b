import { groupLabels as germanGroups } from '../../src/words/de/group-labels.ts';
import { groupLabels as englishGroups } from '../../src/words/en/group-labels.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceClasses } from '../../src/catalog/types.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { InputView, InvestmentRow, TargetView } from '../../src/view/view.ts';
import * as de from '../../src/words/de/labels.ts';
import { deskWords as german } from '../../src/words/de/desk.ts';
import { deskWords as english } from '../../src/words/en/desk.ts';
import * as en from '../../src/words/en/labels.ts';
import { evidenceLabels } from '../../src/words/de/evidence-labels.ts';
import { inputNames } from '../../src/words/de/input-names.ts';
import { numberOrText, readNumber, writtenUnits } from '../../src/words/read-number.ts';
import { wholeView } from '../cases/whole-view.ts';
import { rangeOf } from '../../src/scenario/read-value.ts';
import { textsOf } from '../cases/words-by-path.ts';

const plain = ({ numbers: _, ...words }: typeof english): object => words;

describe('German', () => {
  it('has a name for everything that English names', () => {
    const keys = (labels: object): string[] => Object.keys(labels).sort();
    for (const name of [
      ...(['quantityLabels', 'inputGroupLabels', 'scopeLabels', 'presetLabels', 'decisionLabels'] as const),
      ...(['reasonLabels', 'buyerClassLabels', 'optionLabels', 'changeLabels'] as const),
    ])
      expect(keys(de[name]), name).toEqual(keys(en[name]));
    expect(keys(germanGroups)).toEqual(keys(englishGroups));
    expect(keys(evidenceLabels)).toEqual([...evidenceClasses].sort());
    expect(keys(de.regionLabels)).toEqual(catalog.data.regions.map(({ label }) => label).sort());
  });

  it('leaves no text in English', () => {
    const own = new Map(textsOf(plain(german)));
    // Words that both languages share, and signs between words.
    const shared =
      /^(cpo-tco|CSV|JSON|Option|Region|Export|Break-even|Start|start|Laser|W| ?[,;:]? ?|.glossary)$|^.{0,3}$/;
    const same = textsOf(plain(english)).filter(([path, text]) => own.get(path) === text && !shared.test(text));
    expect(same).toEqual([]);
    const left = /\b(the|of|and|is|are|with|your|which|input|inputs|cost|costs|price|power|likely|cheapest|each)\b/i;
    const names = /Co-Packaged Optics|Linear Receive Optics|Fully Retimed Optics|Power Usage Effectiveness/g;
    for (const [path, text] of own) expect(text.replace(names, ''), path).not.toMatch(left);
  });
});

const scenarios: readonly (readonly [string, object])[] = [
  ['one switch', {}],
  ['a fabric', { scope: 'fabric' }],
  ['sites', { scope: 'campus', inputs: { siteCount: 3 }, region: 'de', buyerClass: 'shop' }],
  ['own figures', { inputs: { 'cpo.endPrice': 300, 'linear.endPrice': '70 % of retimed.endPrice' } }],
  ['two options', { options: ['retimed', 'cpo'] }],
];

describe.each(scenarios)('German sentences of %s', (_, scenario) => {
  const { view } = wholeView(scenario);
  const { answer, cost, matters, power, investment, sources, inputs, changes, network, notices, targets } = view;
  const settle = german.settle(answer).map((part) => (typeof part === 'string' ? part : part.strong));
  const sentences = [
    ...[german.headline(answer), settle.join(''), german.costFinding(cost, cost.pair), german.powerFinding(power)],
    ...[german.mattersFinding(matters!), german.investmentFinding(investment), german.sourcesFinding(sources)],
    ...(matters!.curve ? [german.curveFinding(matters!.curve)] : []),
    ...network.fabrics.map(german.fabricSentence),
    ...notices.map(german.warning),
    ...targets!.flatMap((one) => Object.values(german.target(one, 'EUR'))),
  ].filter((text) => text !== '');
  const others = [
    german.badge(answer).text,
    ...inputs.all.flatMap((input) => [german.inputLabel(input), german.amount(input.value ?? 0, input)]),
    ...changes.flatMap((change) => Object.values(german.change(change))),
    ...answer.rows.map(({ option }) => german.optionDetail(option)),
    ...investment.rows.flatMap((row) => [german.irr(row), german.payback(row.payback, row.paybackReason)]),
  ];

  it('have no hole and no word of English', () => {
    const words =
      /\b(the|of|and|or|is|are|with|than|less|more|under|over|costs?|price|power|year|years|likely|cheapest|each|a year|from|to)\b/;
    for (const text of [...sentences, ...others]) {
      expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object| {2}|^\s|\s$/);
      expect(text).not.toMatch(words);
    }
  });

  it('begin with a capital or a number, and stop once', () => {
    for (const text of sentences.filter((one) => /[.]$/.test(one))) expect(text).toMatch(/^[A-ZÄÖÜ„0-9].*[^.]\.$/);
  });

  it('write numbers as Germans do', () => {
    // A point stands between groups of three digits alone, but in names of rates and capacities.
    for (const text of [...sentences, ...others])
      expect(text.replace(/\d+(\.\d)?T\b|\d{4}\.\d\d/g, '')).not.toMatch(/\d\.\d{1,2}(?!\d)|\d,\d{3},/);
  });

  it('name each input by words of its own', () => {
    const labels = inputs.all.map(german.inputLabel);
    expect(new Set(labels).size).toBe(labels.length);
    for (const { quantity } of inputs.all) expect(inputNames[quantity], quantity).toBeTruthy();
  });
});

describe('the German answer', () => {
  it('says of the default question which option leads, and by how much', () => {
    const { view } = wholeView({});
    expect(german.badge(view.answer).text).toMatch(
      /^(Nicht entschieden: |Bei steckbaren Modulen bleiben: |.* wahrscheinlich am günstigsten, (unter |über )?\d+(,\d)? %$)/,
    );
    expect(german.headline(view.answer)).toMatch(/kostet|kosten/);
    expect(german.costFinding(view.cost, view.cost.pair)).toMatch(/^(.+) spart gegenüber (.+) bei /);
  });

  it('is about the same options and amounts as the English one', () => {
    for (const [, scenario] of scenarios) {
      const { view } = wholeView(scenario);
      const namesIn = (text: string): string[] =>
        view.answer.rows.map(({ option }) => option.label).filter((label) => text.includes(label.split(' ')[0]!));
      const digits = (text: string): string[] =>
        (text.match(/\d[\d.,]*\d|\d/g) ?? []).map((one) => one.replace(/[.,]/g, '')).sort();
      for (const [ours, theirs] of [
        [german.headline(view.answer), english.headline(view.answer)],
        [german.powerFinding(view.power), english.powerFinding(view.power)],
        [german.investmentFinding(view.investment), english.investmentFinding(view.investment)],
        [german.costFinding(view.cost, view.cost.pair), english.costFinding(view.cost, view.cost.pair)],
      ] as const) {
        expect(digits(ours)).toEqual(digits(theirs));
        expect(namesIn(ours)).toEqual(namesIn(theirs));
      }
    }
  });
});

describe('counts', () => {
  const counted = (say: (count: number) => string): string[] => [1, 2].map(say);

  it.each<[string, (count: number) => string, one: string, two: string]>([
    ['years', german.years, '1 Jahr', '2 Jahre'],
    ['figures', (count) => german.inputs.figures(count, 'input'), '1 Wert', '2 Werte'],
    ['regions', (count) => german.inputs.figures(count, 'regions'), '1 Region', '2 Regionen'],
    ['quotes', german.quotesDrawer.count, '1 Angebot', '2 Angebote'],
    [
      'published figures',
      (count) => german.matters.figures(count, '1', '2'),
      '1 veröffentlichter Wert, 1 bis 2',
      '2 veröffentlichte Werte, 1 bis 2',
    ],
    [
      'sources',
      (count) =>
        german.sourcesFinding({
          inputs: count,
          sources: count,
          own: count,
          classes: [{ evidence: 'assumption', count }],
        }),
      '1 Eingabe aus 1 Quelle; 1 ist eine Annahme. 1 ist Ihre.',
      '2 Eingaben aus 2 Quellen; 2 sind Annahmen. 2 sind Ihre.',
    ],
    [
      'simulated cases',
      (draws) => german.warning({ id: 'few-draws', input: 'draws', values: { draws, enough: 1000 } }),
      'Spannen und Wahrscheinlichkeiten stammen aus einem simulierten Fall. Weniger als 1.000 geben nur ein grobes Bild.',
      'Spannen und Wahrscheinlichkeiten stammen aus 2 simulierten Fällen. Weniger als 1.000 geben nur ein grobes Bild.',
    ],
  ])('%s', (_, say, one, two) => expect(counted(say)).toEqual([one, two]));
});

describe('what is refused', () => {
  const { view } = wholeView({ scope: 'fabric' });
  const input = (quantity: string): InputView => view.inputs.all.find((one) => one.quantity === quantity)!;
  const said = (quantity: string, value: unknown) => {
    const range = rangeOf('range', catalog.input(quantity)!);
    const text = { id: 'value', unit: range.unit } as const;
    return { found: 'FOUND', allowed: typeof value === 'string' ? text : value === 7 ? 'ALLOWED' : range };
  };

  it.each<[string, unknown, german: string, english: string]>([
    ['pue', 9, 'Bitte einen Wert von 1 bis 3 eingeben.', 'Enter a value from 1 to 3.'],
    ['planeCount', 2.5, 'Bitte eine ganze Zahl von 1 bis 16 eingeben.', 'Enter a whole number from 1 to 16.'],
    ['discountRate', 9, 'Bitte einen Wert von 0 bis 100 % eingeben.', 'Enter a value from 0 to 100 %.'],
    ['pue', 'viel', '„viel“ ist keine Zahl.', '“viel” is not a number.'],
    ['electricityPrice', '9 W', '„9 W“ ist kein Betrag in USD/kWh.', '“9 W” is not an amount in USD/kWh.'],
    ['planeCount', 7, 'Gefunden: FOUND. Erlaubt: ALLOWED.', 'Found FOUND. Enter ALLOWED.'],
  ])('%s %s', (quantity, value, ours, theirs) => {
    const { minimum, maximum } = input(quantity);
    expect([german, english].map(({ refused }) => refused(input(quantity), value, said(quantity, value)))).toEqual([
      ours,
      theirs,
    ]);
    if (typeof value === 'number' && !theirs.startsWith('Found'))
      expect(value > maximum || value < minimum || !Number.isInteger(value)).toBe(true);
  });

  it('of an amount with another unit is the range, not the unit', () => {
    const power = input('endPower');
    const refused = { found: '2000', allowed: rangeOf('range', catalog.input('endPower')!) };
    expect(english.refused(power, '2 kW', refused)).toBe('Enter a value from 0 to 1,000 W.');
  });

  it('names the limit that is not allowed itself', () => {
    const above = view.inputs.all.find(({ minimum, whole }) => minimum === 0 && !whole)!;
    const range = rangeOf('range', catalog.input(above.quantity)!);
    const refused = { found: '0', allowed: { ...range, minimumExcluded: true } };
    expect(german.refused(above, 0, refused)).toMatch(/^Bitte einen Wert über 0.* bis .* eingeben\.$/);
    expect(english.refused(above, 0, refused)).toMatch(/^Enter a value above 0.*, up to .*\.$/);
  });
});

describe('a German field', () => {
  const units = [...new Set(catalog.data.inputs.map(({ unit }) => unit))];

  it.each(units)('reads back every amount that the desk prints in %s', (unit) =>
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: 1e-6, max: 1e9 }), (value) => {
        const shown = german.amount(value, { unit, quantity: '' }, 9);
        const read = readNumber(shown, german.locale, writtenUnits(unit, german.numbers));
        expect('value' in read && read.unit === '' ? Math.abs(read.value / value - 1) : read).toBeLessThan(1e-8);
        expect(typeof numberOrText(shown, read)).toBe('number');
      }),
      { numRuns: 30 },
    ),
  );
});

describe('cells of the German investment', () => {
  const row: InvestmentRow = {
    ...{
      option: {
        id: 'cpo',
        label: 'CPO',
        own: false,
        architecture: 'cpo',
        integrated: true,
        sponsor: null,
        supplier: null,
        quoteFor: null,
      },
    },
    ...{ capex: 5, yearly: -2, npv: 1, irr: [0.125], irrReason: null, payback: 2.5, paybackReason: null },
    ...{ discounted: null, discountedReason: 'never' },
  };

  it('say a rate, years and reasons', () => {
    expect(german.irr(row)).toBe('12,5 %');
    expect(german.irr({ ...row, irr: [0.125, 3] })).toBe('12,5 % und 300 %');
    expect(german.irr({ ...row, capex: -1 })).toMatch(/^nicht sinnvoll: günstiger/);
    expect(german.payback(row.payback, null)).toBe('2,5 Jahre');
    expect(german.payback(0, null)).toBe('von Anfang an');
    expect(german.payback(null, row.discountedReason)).toBe('nie');
  });
});

describe('German targets', () => {
  const { view } = wholeView({});
  const [option, rival] = view.answer.rows.map((row) => row.option);
  const target = (of: Partial<TargetView>): TargetView => ({
    ...{ key: 'x', option: option!, rival: rival!, quoted: 1200, limit: 1000, ask: 900, lowest: null },
    ...of,
  });

  it.each<[string, Partial<TargetView>, ask: string, why: RegExp]>([
    ['none', { limit: null }, 'Kein Ziel', /^Bei keinem Preis ist .* am günstigsten\.$/],
    ['out of reach', { lowest: 1100 }, 'Kein realistisches Ziel', /^Nötig wären 1\.000 USD; .* 1\.100\.$/],
    ['won', { quoted: 800 }, 'Schon am günstigsten; unter 900 halten', /^Über 1\.000 wäre .* günstiger\.$/],
    ['ahead', { quoted: 950 }, 'Liegt vorn; 900 verlangen', /^Über/],
    ['ahead, no target', { quoted: 950, ask: null }, 'Liegt vorn; weniger verlangen', /^Über/],
    ['behind', {}, '900 verlangen; Grenze 1.000', /gleich viel\.$/],
    [
      'behind, its price to ask below all published',
      { lowest: 950 },
      'Grenze 1.000',
      /gleich viel\. .* bei 900; .* 950\.$/,
    ],
    ['behind, no target', { ask: null }, 'Grenze 1.000', /gleich viel\.$/],
  ])('%s', (_, of, ask, why) => {
    expect(german.target(target(of), 'USD').ask).toBe(ask);
    expect(german.target(target(of), 'USD').why).toMatch(why);
  });
});

it('names every quantity that the sheets explain in both languages alike', () => {
  const known = (['switch', 'fabric', 'campus'] as const).flatMap((scope) =>
    Object.keys(runScenario({ scope }, catalog).options[0]!.quantities),
  );
  for (const name of new Set(known)) expect(german.line(name) === name, name).toBe(english.line(name) === name);
});
