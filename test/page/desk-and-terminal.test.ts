/** One answer, many readers: the desk, the terminal and the static picture say it in the same words. */
import { expect, it } from 'vitest';
import '../../src/engine/fabric-model.ts';
import { pictureContent } from '../../src/export/picture-content.ts';
import { DeskEngine } from '../../src/page/desk-engine.ts';
import { defaultCube } from '../../src/scenario/assess.ts';
import { catalog } from '../../src/scenario/edition.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { View } from '../../src/view/view.ts';
import { plain } from '../../src/words/answer-words.ts';
import { deskWords as words } from '../../src/words/en/desk.ts';
import { textOf } from '../cases/commands.ts';
import { patience } from '../cases/patience.ts';

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
  const picture = pictureContent(runScenario(scenario, catalog), '0.1.0', defaultCube, catalog);
  expect([picture.question, picture.badge, picture.headline, picture.settle]).toEqual(said);
});

it('an own option keeps its label with every reader', { timeout: patience }, async () => {
  const { answer } = await deskOf(own);
  const picture = pictureContent(runScenario(own, catalog), '0.1.0', defaultCube, catalog);
  expect(answer.rows.map(({ option }) => words.optionName(option))).toContain('Acme');
  expect([picture.badge, picture.headline, picture.settle]).toEqual([
    words.badge(answer).text,
    words.headline(answer),
    plain(words.settle(answer)),
  ]);
});
