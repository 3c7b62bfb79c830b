/** One answer, many readers: desk, widget, terminal and static picture say it in the same words. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import '../../src/engine/fabric-model.ts';
import { pictureContent } from '../../src/export/picture-content.ts';
import { DeskEngine } from '../../src/page/desk-engine.ts';
import { defaultCube } from '../../src/scenario/assess.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { finish } from '../../src/scenario/finish.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { View } from '../../src/view/view.ts';
import { plain } from '../../src/words/answer-words.ts';
import { deskWords as words } from '../../src/words/en/desk.ts';
import { tcoWords as english } from '../../src/words/en/tco-words.ts';
import { deskWordsOf, tcoWordsOf, wholeTcoWords } from '../../src/words/languages.ts';
import type { TcoTold } from '../../src/words/answer-words.ts';
import type { TcoWords } from '../../src/words/tco-words.ts';
import type { Ranked, Sureness } from '../../src/widget/tco-decision.ts';
import { assessOnce, chancesOf, curveOnce } from '../../src/widget/tco-assessment.ts';
import { tcoFromRun } from '../../src/widget/tco-from-run.ts';
import { pictureWords } from '../../src/words/picture-words.ts';
import { textOf } from '../cases/commands.ts';
import { patience } from '../cases/patience.ts';

const inPicture = await pictureWords('en');

/** All that the desk shows of a scenario once it rests. */
async function deskOf(scenario: Scenario): Promise<View> {
  let view: Partial<View> = {};
  let rests = (): void => undefined;
  const resting = new Promise<void>((resolve) => (rests = resolve));
  const engine = new DeskEngine({
    view: (parts) => (view = { ...view, ...parts }),
    working: (is) => {
      if (!is) rests();
    },
  });
  await engine.edit({ kind: 'replace', scenario });
  await resting;
  return view as View;
}

/** In the widget no line ends between a number and its unit. */
const withPlainSpaces = <T extends object>(said: T): T =>
  Object.fromEntries(
    Object.entries(said).map(([key, text]) => [key, typeof text === 'string' ? text.replaceAll('\u00a0', ' ') : text]),
  ) as T;

/** What the widget says once it rests. */
function widgetOf(
  scenario: Scenario,
  tcoWords: TcoWords,
): { readonly ranked: Ranked; readonly told: TcoTold; readonly pair: Sureness | undefined } {
  const run = runScenario(scenario, catalog);
  const assessment = finish(assessOnce(run));
  const chances = chancesOf(assessment, usDollar, finish(curveOnce(assessment, usDollar)));
  const [first] = run.comparisons;
  return {
    ranked: withPlainSpaces(chances.ranked(run, tcoWords)!),
    told: tcoWords.told(tcoFromRun(run, catalog, usDollar, new Set())),
    pair: first && withPlainSpaces(chances.sureness(first.option, tcoWords)!),
  };
}

const own: Scenario = {
  capacity: '51.2T',
  options: ['retimed', 'cpo', { id: 'acme', label: 'Acme', leaf: 'acme', upper: 'acme', card: 'retimed' }],
  architectures: { acme: { like: 'linear', endPrice: 600 } },
};

it.each<[string, Scenario, readonly string[]]>([
  ['one switch', {}, []],
  ['a price', { inputs: { 'cpo.endPrice': 700 } }, ['--set', 'cpo.endPrice=700']],
  [
    'a fabric',
    { scope: 'fabric', region: 'gb', capacity: '51.2T' },
    ['--scope', 'fabric', '--region', 'gb', '--capacity', '51.2T'],
  ],
  ['no difference', { options: ['retimed', 'cpo-upper'] }, ['--options', 'retimed,cpo-upper']],
  ['an option alone', { options: ['cpo'], baseline: 'cpo' }, ['--options', 'cpo', '--baseline', 'cpo']],
])('%s', { timeout: patience }, async (_, scenario, flags) => {
  const { question, answer, matters, confidence } = await deskOf(scenario);
  const said = [
    words.questionSentence(question),
    words.badge(answer).text,
    words.headline(answer),
    plain(words.settle(answer)),
  ] as const;
  const text = textOf('compare', ...flags);
  const lines = text.split('\n');
  expect([lines[0], lines[2], lines[3], ...(said[3] && [lines[4]])]).toEqual([
    `${said[0]}. Edition ${catalog.edition}.`,
    `${said[1]}.`,
    said[2],
    ...(said[3] && [said[3]]),
  ]);
  const cells = lines.map((line) => line.trim().split(/ {2,}|(?<==) /));
  // Rank, option and chance of every option.
  for (const { option, rank, tied, chance } of answer.rows) {
    expect(cells).toContainEqual([
      `${rank}${tied ? '=' : ''}`,
      words.optionName(option),
      expect.any(String),
      expect.any(String),
      words.chance(chance!),
      expect.any(String),
    ]);
  }
  // What the desk says of what matters, input by input.
  if (matters) {
    if (matters.rows.length > 0) expect(lines).toContain(words.mattersFinding(matters));
    for (const { input, worth, evidence } of matters.rows.slice(0, 5)) {
      const row = cells.find(([first]) => first!.startsWith(`${words.inputLabel(input)} (`))!;
      expect(row.slice(2)).toEqual([words.worth(worth, matters.unit), words.evidence(evidence)]);
    }
    for (const { metric, chances } of confidence!.metrics.filter(({ metric: one }) => one !== 'tcoWithoutIdle'))
      expect(cells).toContainEqual([words.confidence.metrics[metric], ...chances.map(words.chance)]);
  }
  const picture = pictureContent(runScenario(scenario, catalog), inPicture, '0.1.0', defaultCube, catalog);
  expect([picture.question, picture.badge, picture.headline, picture.settle]).toEqual(said);
  const { ranked } = widgetOf(scenario, english);
  expect([ranked.text, ranked.settle]).toEqual([answer.rows.length > 1 ? `${said[1]}. ${said[2]}` : said[2], said[3]]);
});

it('the widget says in German what the desk says in German', { timeout: patience }, async () => {
  const [desk, widget] = [await deskWordsOf.de(), await wholeTcoWords(await tcoWordsOf.de())];
  const { answer } = await deskOf({});
  const { ranked } = widgetOf({}, widget);
  expect(ranked.text).toBe(`${desk.badge(answer).text}. ${desk.headline(answer)}`);
  expect(ranked.settle).toBe(plain(desk.settle(answer)));
  expect(ranked.settle).toMatch(/^(Ein verbindlicher Wert für|Solange|Keine Eingabe) /);
});

describe('one sentence for desk, widget, terminal and picture', () => {
  const sponsored: Scenario = {
    options: [
      'retimed',
      'cpo',
      { id: 'acme', label: 'Acme LPO', leaf: 'acme', upper: 'acme', card: 'acme', sponsor: { name: 'Acme Inc.' } },
    ],
    architectures: { acme: { like: 'linear', endPrice: 990 } },
  };
  const folder = mkdtempSync(join(tmpdir(), 'cpo-tco-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const compared = (scenario: Scenario): string => {
    const file = join(folder, 'scenario.json');
    writeFileSync(file, JSON.stringify(scenario));
    return textOf('compare', file);
  };
  const pictureOf = (scenario: Scenario) =>
    pictureContent(runScenario(scenario, catalog), inPicture, '0.1.0', defaultCube, catalog);

  it('whose figures the product of a sponsor has', { timeout: patience }, async () => {
    const sentence = "Acme LPO is a product of Acme Inc. Its figures are Acme Inc.'s own and count as vendor claims.";
    const { answer } = await deskOf(sponsored);
    expect(words.disclosures(answer.rows.map(({ option }) => option))).toEqual([sentence]);
    expect(answer.rows.map(({ option }) => words.optionDetail(option))).toContain('LPO, figures of Acme Inc.');
    expect(widgetOf(sponsored, english).told.disclosures).toEqual([sentence]);
    expect(pictureOf(sponsored).disclosures).toContain(sentence);
    expect(compared(sponsored).split('\n')).toContain(sentence);
  });

  it('how often each architecture is the cheapest', { timeout: patience }, async () => {
    const quotes: Scenario = {
      options: ['retimed', 'cpo', { id: 'b', label: 'B', leaf: 'b', upper: 'b', card: 'retimed' }],
      architectures: { b: { like: 'cpo', endPrice: 700 } },
    };
    const { answer } = await deskOf(quotes);
    const sentence = words.byArchitecture(answer);
    expect(sentence).toMatch(/^By architecture: CPO [\d<].*, DSP-retimed [\d<].*\.$/);
    expect(widgetOf(quotes, english).ranked.also).toContain(sentence);
    expect(compared(quotes).split('\n')).toContain(sentence);
  });

  it('what rests on vendor claims', { timeout: patience }, async () => {
    const { confidence } = await deskOf({ options: ['retimed', 'cpo'] });
    const options: Scenario = { options: ['retimed', 'cpo'] };
    const ofCheapest = words.restsOn(confidence!.weakShare, 'cheapest');
    expect(pictureOf(options).evidence).toContain(ofCheapest);
    const { pair } = widgetOf(options, english);
    const { restsOn } = pair!;
    expect(restsOn).toMatch(
      /^ \d[\d.]* % of what moves the difference in cost rests on vendor claims and assumptions\.$/,
    );
    expect(textOf('compare', '--options', 'retimed,cpo', '--pairs')).toContain(restsOn.trim());
  });
});

it('an own option keeps its label with every reader', { timeout: patience }, async () => {
  const { answer } = await deskOf(own);
  const picture = pictureContent(runScenario(own, catalog), inPicture, '0.1.0', defaultCube, catalog);
  expect(answer.rows.map(({ option }) => words.optionName(option))).toContain('Acme');
  expect([picture.badge, picture.headline, picture.settle]).toEqual([
    words.badge(answer).text,
    words.headline(answer),
    plain(words.settle(answer)),
  ]);
});
