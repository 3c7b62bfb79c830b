/** What is special to French: spaces before signs, elision, counts, and whole sentences. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { answerLanguage } from '../../src/words/fr/answer.ts';
import { builderWords } from '../../src/words/fr/builder.ts';
import { claimTexts } from '../../src/words/fr/claim-text.ts';
import { deskWords as french } from '../../src/words/fr/desk.ts';
import { evidenceLabels } from '../../src/words/fr/evidence-labels.ts';
import { importTexts } from '../../src/words/fr/import-texts.ts';
import { importNoteText } from '../../src/words/fr/import-words.ts';
import { inputNames } from '../../src/words/fr/input-names.ts';
import * as labels from '../../src/words/fr/labels.ts';
import { frenchNumbers } from '../../src/words/fr/number-words.ts';
import { reportWords } from '../../src/words/fr/report.ts';
import { rfqTexts } from '../../src/words/fr/rfq-texts.ts';
import { rfqWords } from '../../src/words/fr/rfq-words.ts';
import { terminalWords } from '../../src/words/fr/terminal/terminal.ts';
import { wholeTcoWords } from '../../src/words/languages.ts';
import { tcoWords as firstTcoWords } from '../../src/words/fr/tco-words.ts';
import { workbookTexts } from '../../src/words/fr/workbook-texts.ts';
import { optionLabels as englishOptions, quantityLabels as englishQuantities } from '../../src/words/en/labels.ts';
import { NumberFormats } from '../../src/words/format.ts';
import { numberOrText, readNumber, writtenUnits } from '../../src/words/read-number.ts';
import { wholeView } from '../cases/whole-view.ts';
import { textsOf } from '../cases/words-by-path.ts';

const tcoWords = await wholeTcoWords(firstTcoWords);

const formats = new NumberFormats('fr', frenchNumbers);

const { numbers: _, ...desk } = french;
const texts = [desk, tcoWords, importTexts, reportWords, rfqTexts, rfqWords, workbookTexts].flatMap((words, i) =>
  textsOf(words, String(i)),
);

const scenarios: readonly (readonly [string, object])[] = [
  ['one switch', {}],
  ['a fabric', { scope: 'fabric' }],
  ['sites', { scope: 'campus', inputs: { siteCount: 3, planeCount: 2 }, region: 'fr', buyerClass: 'shop' }],
  ['own figures', { inputs: { 'cpo.endPrice': 300, 'linear.endPrice': '70 % of retimed.endPrice' } }],
  ['two options', { options: ['retimed', 'cpo'] }],
];

const saidOf = (scenario: object): string[] => {
  const { view } = wholeView(scenario);
  const { answer, cost, matters, power, investment, sources, network, notices, targets } = view;
  const settle = french.settle(answer).map((part) => (typeof part === 'string' ? part : part.strong));
  return [
    ...[french.headline(answer), settle.join(''), french.costFinding(cost, cost.pair), french.powerFinding(power)],
    ...[french.mattersFinding(matters!), french.investmentFinding(investment), french.sourcesFinding(sources)],
    ...(matters!.curve ? [french.curveFinding(matters!.curve)] : []),
    ...network.fabrics.map(french.fabricSentence),
    ...notices.map(french.warning),
    ...targets!.flatMap((one) => Object.values(french.target(one, 'EUR'))),
  ].filter((text) => text !== '');
};

const othersOf = (scenario: object): string[] => {
  const { view } = wholeView(scenario);
  return [
    french.badge(view.answer).text,
    ...view.inputs.all.flatMap((input) => [french.inputLabel(input), french.amount(input.value ?? 0, input)]),
    ...view.changes.flatMap((change) => Object.values(french.change(change))),
    ...view.answer.rows.map(({ option }) => french.optionDetail(option)),
    ...view.investment.rows.flatMap((row) => [french.irr(row), french.payback(row.payback, row.paybackReason)]),
  ];
};

describe('French texts', () => {
  it('have a space that no line breaks at before : ; ? ! and inside guillemets', () => {
    for (const [path, text] of texts) {
      // Not in what is code: {"priceBook": 1}, scenario=…
      const said = text.replace(/\{.*?\}|\[\{.*?\}\]/g, '');
      expect(said, path).not.toMatch(/ [:;?!»]|« |[\p{L}\d)][;?!»]|[\p{L})]:|«[^\u00a0]/u);
    }
  });

  it('have the apostrophe of print', () => {
    for (const [path, text] of texts) expect(text, path).not.toMatch(/\p{L}'\p{L}/u);
  });

  it('elide', () => {
    const unelided = /(?<!\p{L})(?:[ldjmtcns]e|la|que|si(?= ils?\b)) (?=[aeiouéèêà]|h(?:eure|ypoth|orizon))/iu;
    for (const [path, text] of texts) expect(text, path).not.toMatch(unelided);
  });

  it('leave no word of English or German', () => {
    const left =
      /\b(the|of|and|is|are|with|your|which|inputs?|costs?|price|power|likely|cheapest|each|und|der|die|das|von|mit)\b/i;
    const names =
      /Near-Packaged Optics|Linear (Receive|Pluggable) Optics|Fully Retimed Optics|Power Usage Effectiveness|No value where/g;
    for (const [path, text] of texts) expect(text.replace(names, ''), path).not.toMatch(left);
  });

  it('name everything that the tables name', () => {
    expect(Object.keys(labels.quantityLabels).sort()).toEqual(Object.keys(englishQuantities).sort());
    expect(Object.keys(labels.optionLabels).sort()).toEqual(Object.keys(englishOptions).sort());
    expect(Object.keys(labels.regionLabels).sort()).toEqual(catalog.data.regions.map(({ label }) => label).sort());
    for (const { quantity } of catalog.data.inputs) expect(inputNames[quantity], quantity).toBeTruthy();
    expect(new Set(Object.values(evidenceLabels)).size).toBe(Object.keys(evidenceLabels).length);
  });

  it('say nothing that a claim must not say', () => {
    const banned =
      /écologique|respectueu|\bverte?s?\b|durable|neutr(e|alité) (en )?carbone|zéro carbone|écoresponsable|meilleur|leader|n° 1|révolutionnaire|garanti(?!e)/i;
    for (const [path, text] of texts) expect(text, path).not.toMatch(banned);
  });
});

describe.each(scenarios)('French sentences of %s', (_name, scenario) => {
  const sentences = saidOf(scenario);
  const others = othersOf(scenario);

  it('have no hole, no English, no sign without its space', () => {
    for (const text of [...sentences, ...others]) {
      expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object|\s{2}|^\s|\s$/);
      expect(text).not.toMatch(/\b(the|of|and|with|than|less|more|costs?|price|power|years?|likely|cheapest|a year)\b/);
      expect(text).not.toMatch(/ [:;?!»]|« |[\p{L}\d)][;?!»]|[\p{L})]:/u);
    }
  });

  it('begin with a capital, a number or a guillemet, and stop once', () => {
    for (const text of sentences.filter((one) => /[.]$/.test(one))) expect(text).toMatch(/^[A-ZÉÀ«0-9].*[^.]\.$/);
  });

  it('write numbers as in France', () => {
    // A point stands in names of rates and capacities alone.
    for (const text of [...sentences, ...others])
      expect(text.replace(/\d+(\.\d)?T\b|\d{4}\.\d\d/g, '')).not.toMatch(/\d\.\d|\d,\d{3},|(?<![,\d])\d{5}/);
  });
});

describe('the French answer', () => {
  it('reads well, whatever the name of the option', () => {
    const { headline, settle, badge } = answerLanguage;
    const input = { quantity: 'pue', label: 'PUE', owner: null, unit: '1' } as never;
    const say = (parts: ReturnType<typeof settle.stays>): string =>
      parts.map((part) => (typeof part === 'string' ? part : part.strong)).join('');
    const at = (strong: string) => ({ strong });
    expect([
      headline.leads('AEC', { option: 'Acme', amount: '2 M USD' }, { option: 'LPO', amount: '3 M USD' }),
      headline.leads('CPO', { option: 'LPO', amount: '2 M USD' }, undefined),
      headline.allBelow('CPO et LPO coûtent à peu près le même prix', ['1', '2 M USD'], 'AEC'),
      headline.mayTurn('CPO', 'AEC'),
      badge.likely('CPO', true, '92 %', false),
      say(settle.stays(input, at('1,2'), at('1,5'), 'CPO')),
      say(settle.between(input, at('1,2'), undefined, 'CPO')),
      say(settle.between(input, undefined, at('1,2'), 'CPO')),
      say(settle.settles(input, { value: at('1,2'), option: 'CPO' }, { value: at('1,5'), option: 'AEC' })),
      say(settle.settles(input, undefined, { value: at('1,5'), option: 'AEC' })),
    ]).toEqual([
      'AEC fait économiser 3 M USD par rapport à LPO et 2 M USD par rapport à Acme, l’option la plus proche.',
      'CPO fait économiser 2 M USD par rapport à LPO, l’option la plus proche.',
      'CPO et LPO coûtent à peu près le même prix\u202f; économie par rapport à AEC\u00a0: de 1 à 2 M USD.',
      'CPO devrait coûter le moins, mais l’option la moins chère peut aussi se révéler être AEC',
      'CPO, très probablement l’option la moins chère, 92 %',
      'CPO reste probablement l’option la moins chère, sauf si «\u00a0PUE\u00a0» passe sous 1,2 ou au-dessus de 1,5.',
      'Une valeur ferme pour «\u00a0PUE\u00a0» tranche\u00a0: au-dessus de 1,2, CPO est probablement l’option la moins chère.',
      'Une valeur ferme pour «\u00a0PUE\u00a0» tranche\u00a0: sous 1,2, CPO est probablement l’option la moins chère.',
      'Une valeur ferme pour «\u00a0PUE\u00a0» tranche\u00a0: sous 1,2, CPO est probablement l’option la moins chère\u202f; au-dessus de 1,5, c’est AEC.',
      'Une valeur ferme pour «\u00a0PUE\u00a0» tranche\u00a0: au-dessus de 1,5, AEC est probablement l’option la moins chère.',
    ]);
  });

  it('asks in a sentence', () => {
    const { view } = wholeView({ scope: 'fabric', region: 'fr' });
    expect(answerLanguage.ask(french.questionSentence(view.question))).toBe(
      'CPO ou enfichable\u202f? 8\u202f192 accélérateurs, région France, commutateurs 102.4T, sur 5 ans.',
    );
    expect(french.questionSentence(wholeView({}).view.question)).toBe(
      '64 ports 1.6T, tous utilisés, région États-Unis, un commutateur 102.4T, sur 5 ans',
    );
  });
});

it('says whole sentences that read as French', () => {
  const { view } = wholeView({ inputs: { 'cpo.endPrice': 300 }, options: ['retimed', 'cpo'] });
  const sentences = [
    french.badge(view.answer).text,
    french.headline(view.answer),
    french.costFinding(view.cost, view.cost.pair),
    french.powerFinding(view.power),
    french.investmentFinding(view.investment),
    french.sourcesFinding(view.sources),
  ];
  // What follows from the tables may change; the words around it stay.
  expect(sentences.map((text) => text.replace(/\d[\d\u202f,]*/g, 'N'))).toEqual([
    'CPO, très probablement l’option la moins chère, N %',
    'CPO fait économiser N USD par rapport à DSP-retimed, l’option la plus proche.',
    expect.stringMatching(/^Face à DSP-retimed, CPO économise N USD sur l’optique des commutateurs(, mais .*)?\.$/),
    'CPO consomme N kW au niveau du centre de données, soit N % de moins que DSP-retimed (N kW).',
    expect.stringMatching(
      /^Face à DSP-retimed, CPO coûte N USD de moins à l’achat (et|mais) N USD par an de (moins|plus) en exploitation\.$/,
    ),
    'N paramètres, N sources\u202f; N hypothèses. N valeur saisie.',
  ]);
});

describe('French counts: nothing and one take the singular', () => {
  it.each<[string, (count: number) => string, readonly string[]]>([
    ['years', french.years, ['0 an', '1 an', '2 ans', '1000000 ans']],
    [
      'figures',
      (count) => french.inputs.figures(count, 'input'),
      ['0 valeur', '1 valeur', '2 valeurs', '1000000 valeurs'],
    ],
    ['quotes', french.quotesDrawer.count, ['0 devis', '1 devis', '2 devis', '1000000 devis']],
    [
      'scenarios',
      french.scenariosDrawer.added,
      ['0 scénario ajouté.', '1 scénario ajouté.', '2 scénarios ajoutés.', '1000000 scénarios ajoutés.'],
    ],
    [
      'rows',
      importTexts.save,
      [
        'Enregistrer 0 ligne refusée',
        'Enregistrer 1 ligne refusée',
        'Enregistrer 2 lignes refusées',
        'Enregistrer 1000000 lignes refusées',
      ],
    ],
    [
      'simulated cases',
      (draws) => french.warning({ id: 'few-draws', input: 'draws', values: { draws, enough: 1000 } }).split('.')[0]!,
      [
        'Fourchettes et probabilités viennent de 0 tirages',
        'Fourchettes et probabilités viennent d’un seul tirage',
        'Fourchettes et probabilités viennent de 2 tirages',
        'Fourchettes et probabilités viennent de 1\u202f000\u202f000 tirages',
      ],
    ],
  ])('%s', (_name, say, expected) => expect([0, 1, 2, 1_000_000].map(say)).toEqual(expected));
});

describe('French numbers', () => {
  it('have a narrow space between groups, a comma, and a space before the sign of per cent', () => {
    expect([
      formats.number(1234567.89, 9),
      formats.percent(0.355, 3),
      formats.quantity(1_450_000, 'USD'),
      formats.quantity(0.02, '1/year'),
      formats.quantity(1200, 'USD/(km*year)'),
      formats.drawShare(0.997),
      formats.range('3', '5'),
    ]).toEqual([
      '1\u202f234\u202f567,89',
      '35,5 %',
      '1,45 M USD',
      '0,02 par an',
      '1\u202f200 USD par km et par an',
      'plus de 99 %',
      '3 à 5',
    ]);
  });

  it.each([
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234,5', 1234.5],
    ['1,45 M USD', 1_450_000],
    ['1 450 $US', 1450],
    ['1,45 M€', 1_450_000, 'EUR'],
    ['12 k€', 12_000, 'EUR'],
    ['1450 euros', 1450, 'EUR'],
    ['1450 dollars', 1450],
  ])('%s is read', (text, value, unit = '') =>
    expect(readNumber(text, 'fr', writtenUnits('USD', formats))).toMatchObject({ value, unit }),
  );

  const units = [...new Set(catalog.data.inputs.map(({ unit }) => unit))];
  it.each(units)('reads back every amount in %s', (unit) =>
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: 1e-6, max: 1e9 }), (value) => {
        const shown = french.amount(value, { unit, quantity: '' }, 9);
        const read = readNumber(shown, french.locale, writtenUnits(unit, french.numbers));
        expect('value' in read && read.unit === '' ? Math.abs(read.value / value - 1) : read).toBeLessThan(1e-8);
        expect(typeof numberOrText(shown, read)).toBe('number');
      }),
      { numRuns: 30 },
    ),
  );
});

it('says what a file has in French', () => {
  expect(importNoteText({ id: 'hidden-rows', lines: [3, 4, 5, 9] })).toBe(
    'Les lignes masquées sont lues aussi\u00a0: lignes 3–5, 9.',
  );
  expect(reportWords.date('2026-11-01')).toBe('1er novembre 2026');
  expect(reportWords.date('2026-11-28')).toBe('28 novembre 2026');
});

describe('French claims', () => {
  const holes = {
    ...{ option: 'CPO', against: 'DSP-retimed', percent: '36 %', ratio: '1,56', amount: '43,2 M USD' },
    ...{ otherAmount: '67,5 M USD', low: '29 %', high: '41 %', chance: '97 %', cases: '4\u202f096', years: '5 ans' },
    ...{ count: 3, all: 'CPO, DSP-retimed et LPO' },
  };
  const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

  it.each([
    [
      claimTexts.say.cost.less(holes),
      'Sur 5 ans, face à DSP-retimed, CPO coûte 36 % de moins, soit un rapport de 1 à 1,56 : 43,2 M USD contre 67,5 M USD (P10 à P90 de 4 096 tirages : de 29 % à 41 % de moins ; coût plus bas dans 97 % des tirages).',
    ],
    [
      claimTexts.say.cost.least(holes),
      'Sur 5 ans, CPO a le coût attendu le plus bas des 3 options comparées (CPO, DSP-retimed et LPO) : 43,2 M USD, soit 36 % de moins par rapport à DSP-retimed, qui suit avec 67,5 M USD, et un rapport de 1 à 1,56 (P10 à P90 de 4 096 tirages : de 29 % à 41 %). CPO coûte moins cher que toutes les autres dans 97 % des tirages.',
    ],
    [
      claimTexts.say.power.open({ ...holes, low: '3 % de plus', high: '20 % de moins', chance: '60 %' }),
      'Rien ne permet de trancher entre la puissance de deux options au niveau du centre de données, CPO et DSP-retimed : CPO consomme moins dans 60 % des 4 096 tirages. Puissances attendues : 43,2 M USD contre 67,5 M USD ; P10 à P90 : de 3 % de plus à 20 % de moins.',
    ],
    [
      claimTexts.basis.cost({
        ...{
          question: 'Un port 1.6T utilisé, région France, un commutateur 102.4T, sur 5 ans',
          against: 'DSP-retimed',
        },
        ...{ inside: 'commutateurs et électricité', pue: '1,15', prices: 'contrat', beside: 'LPO', values: 1 },
        ...{ quotes: 2, verdict: claimTexts.verdicts.settled, evidence: 'hypothèse', weak: '22 %', edition: '2026.12' },
        date: claimTexts.date('2026-12-01'),
      }),
      'Base de calcul : un port 1.6T utilisé, région France, un commutateur 102.4T, sur 5 ans ; coût total en valeur actuelle, aux valeurs attendues et non maximales, de commutateurs complets avec toute leur optique ; postes compris : commutateurs et électricité ; PUE 1,15 ; type d’acheteur pour les prix : contrat ; référence : DSP-retimed ; comparées aussi : LPO ; 1 valeur saisie et 2 devis à la place de valeurs publiques ; verdict : tranché. Niveau de preuve le plus faible derrière neuf dixièmes de l’écart : hypothèse ; part de l’écart qui repose sur des allégations de fabricants et des hypothèses : 22 %. Source : cpo-tco, édition 2026.12, 1er décembre 2026 :',
    ],
  ])('%#', (text, expected) => expect(plain(text)).toBe(expected));

  it('begin labels with a small letter inside a sentence', () => {
    expect(['Électricité', 'Contrat', 'PUE'].map(claimTexts.inSentence)).toEqual(['électricité', 'contrat', 'PUE']);
  });
});

describe('what French has beside the page', () => {
  /** Every text by its path; of functions what they say of sevens, or of what has them. */
  function saidOfSevens(words: unknown, path = ''): [path: string, text: string][] {
    if (typeof words === 'string') return [[path, words]];
    if (typeof words === 'function')
      return saidOfSevens(
        (words as (...of: unknown[]) => unknown)(...Array.from({ length: words.length }, () => 7)),
        path,
      );
    if (typeof words !== 'object' || words === null) return [];
    return Object.entries(words).flatMap(([key, word]) => saidOfSevens(word, `${path}.${key}`));
  }
  const {
    help,
    quotes,
    texts: { laterLink: _later, ...told },
  } = terminalWords;
  const { say, refused, panel, check } = claimTexts;
  const { lower: lowerCost, ...cost } = say.cost;
  const { lower: lowerPower, ...power } = say.power;
  const holes = { option: 'CPO', against: 'LPO', names: 'LRO', count: 2, all: 'CPO et LPO' };
  const ofHoles = (of: object): string[] => Object.values(of).map((one: (of: object) => string) => one(holes));
  const all = [
    ...saidOfSevens({ builderWords, help, quotes, told, panel, check, lowerCost, lowerPower }),
    ...[cost, power, refused].flatMap(ofHoles).map((text): [string, string] => ['claim', text]),
  ];

  it('has spaces that no line breaks at, and the apostrophe of print', () => {
    for (const [path, text] of all) {
      if (/\.(examples|settings|takes|values)\b|\.quotes\.(separated|decimal)/.test(path)) continue;
      // Not in what is code: {"priceBook": 1}, Access-Control-Allow-Origin: *
      const said = text.replace(/\{.*?\}|https?:\/\/|Origin: \*|/g, '');
      expect(said, path).not.toMatch(/ [:;?!»](?=\s|$)|« |[\p{L}\d)][;!»](?=\s|$)|[\p{L})]:(?=\s|$)|«[^\u00a0]/u);
      expect(said, path).not.toMatch(/\p{L}'\p{L}/u);
    }
  });

  it('leaves no word of English or German', () => {
    for (const [path, text] of all) {
      if (/\.examples\b/.test(path)) continue;
      const said = text.replace(/"[^"]*"|--[\w-]+|\([^)]*\)|Supplier, .*$|https?:\S*/g, '');
      expect(said, path).not.toMatch(
        /(?<!\p{L})(the|of|and|with|from|each|input|figures?|value|und|oder|mit|nicht|der|das|eine?)(?!\p{L})/iu,
      );
    }
  });
});
