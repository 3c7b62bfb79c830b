import { ofNetwork, splitNetwork } from '../model/network-name.ts';
import { catalog } from '../scenario/shipped-edition.ts';
import { byteOrderMark, toCsv } from '../export/csv.ts';
import { toFullJson } from '../export/full-json.ts';
import { targetsOf } from './targets-table.ts';
import { systemPriceTexts } from './system-prices.ts';
import { plain } from '../words/answer-words.ts';
import type { DeskWords } from '../words/desk-words.ts';
import { formatInput, isShare } from '../words/input-format.ts';
import type { TerminalWords } from '../words/terminal-words.ts';
import { assess, type Assessment } from '../scenario/assess.ts';
import { finish } from '../scenario/finish.ts';
import { ScenarioError } from '../scenario/scenario-error.ts';
import { usDollar } from '../scenario/currency.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { changesView } from '../view/changes-view.ts';
import { linesOf } from '../view/lines.ts';
import { optionName } from '../view/names.ts';
import { questionView } from '../view/question-view.ts';
import { settledAnswer } from '../view/settled-answer.ts';
import {
  choose,
  drawFlags,
  formatFlag,
  formats,
  outFlag,
  readArguments,
  readCube,
  scenarioFlags,
} from './arguments.ts';
import type { CommandHelp } from './help.ts';
import { readRun } from './read-scenario.ts';
import { changesTable } from './changes-table.ts';
import { textTable, wrapped } from './text-table.ts';
import type { Answer } from './answer.ts';
import { dollars, labelOf } from './names.ts';
import { bandedQuantities, differences, pair } from './pair-tables.ts';
import { fitTable, fitTold } from './fit-table.ts';
import { mattersOf, otherMetrics, publishedFigures, ranking, worth } from './ranking-tables.ts';

const compareFormats = [...formats, 'csv'] as const;

export const compareHelp: CommandHelp = {
  takes: 'file',
  flags: {
    ...scenarioFlags,
    ...drawFlags,
    format: { ...formatFlag.format, allowed: () => compareFormats },
    ...outFlag,
    inputs: { type: 'boolean', meaning: ({ help }) => help.compare.inputs },
    pairs: { type: 'boolean', meaning: ({ help }) => help.compare.pairs },
  },
  setsInputs: true,
};

/** `cpo-tco compare [file|-] [flags]` */
export function compareCommand(
  args: readonly string[],
  packageVersion: string,
  words: TerminalWords,
  readUnit?: UnitReader,
): Answer {
  const given = readArguments(args, compareHelp.flags, 1);
  const format = choose('--format', given.one.format, compareFormats);
  const cube = readCube(given);
  for (const [flag, needed] of [
    ['inputs', 'json'],
    ['pairs', 'text'],
  ] as const)
    if (given.alone.has(flag) && format !== needed)
      throw new ScenarioError(`--${flag}`, `--format ${format}`, {
        id: 'flag-with',
        flag: `--${flag}`,
        needed: `--format ${needed}`,
      });
  const run = readRun(given, given.positionals[0], readUnit);
  // A spreadsheet takes a file of UTF-8 for one only behind the mark; a program that reads the text gets it without.
  if (format === 'csv') {
    const { out } = given.one;
    return { text: (out === undefined ? '' : byteOrderMark) + toCsv(run).replace(/\n$/, ''), out };
  }
  const text =
    format === 'json'
      ? JSON.stringify(finish(toFullJson(run, packageVersion, cube, given.alone.has('inputs'))), null, 2)
      : describe(run, finish(assess(run, cube, bandedQuantities)), given.alone.has('pairs'), words);
  return { text, out: given.one.out };
}

const fabricLines = [
  'tierCount',
  'leafSwitchCount',
  'upperSwitchCount',
  'leafInstalledEnds',
  'upperInstalledEnds',
  'coreInstalledEnds',
  'fourthInstalledEnds',
  'cardInstalledEnds',
  'leafStrandedEnds',
  'upperStrandedEnds',
  'coreStrandedEnds',
  'fourthStrandedEnds',
  'fibreCount',
  'racks',
  'linksToInstall',
  'bringUpDays',
  'interruptions',
  'dciLinks',
];
/** Quantities that are no lines of a total. */
const own = (...quantities: readonly string[]): readonly Shown[] =>
  quantities.map((quantity) => ({ quantity, sign: 1 }));

export function describe(run: Run, assessment: Assessment, pairs: boolean, terminal: TerminalWords): string {
  const { desk: words, texts } = terminal;
  const question = questionView(run, usDollar, assessment.cube.draws, catalog);
  const { answer, curve } = finish(settledAnswer(run, dollars, assessment));
  const matters = mattersOf(run, assessment, curve);
  const { edition, frozen } = question;
  const warnings = [...run.warnings, ...assessment.warnings];
  return [
    texts.asked(words.questionSentence(question), edition, frozen),
    '',
    words.badge(answer).text + words.signs.stop,
    words.headline(answer),
    plain(words.settle(answer)),
    ...words.disclosures(answer.rows.map(({ option }) => option)),
    ...systemPriceTexts(run, terminal),
    '',
    fitTold(run, assessment, words),
    '',
    ranking(answer, terminal),
    words.byArchitecture(answer),
    '',
    otherMetrics(run, assessment, words),
    ...(matters ? [worth(run, assessment, matters, terminal), publishedFigures(matters, words)] : []),
    ...(question.scope === 'switch' ? [] : ['', lines(run, words.network.heading, own(...fabricLines), words)]),
    ...networks(run, terminal),
    '',
    fitTable(run, assessment, words),
    '',
    lines(
      run,
      [words.sections.power, 'W'].join(words.signs.comma),
      [...linesOf(run, 'networkPower'), ...own('networkPower', 'facilityPower')],
      words,
    ),
    '',
    lines(
      run,
      words.answer.basis(answer, ''),
      [...linesOf(run, 'tcoWithoutIdle'), ...own('tcoWithoutIdle', 'presentIdleCost', 'bringUpCost')],
      words,
    ),
    '',
    differences(run, assessment, terminal),
    ...targetsOf(run, assessment.cube.seed, words),
    ...(pairs ? run.comparisons.map(({ option }) => pair(run, assessment, option, terminal)) : []),
    '',
    // What was typed is read back: `1.234` is shown in the digits of the language.
    changesTable(
      changesView(run, dollars).filter(({ kind, key }) => kind === 'quote' || run.resolved.settings.values.has(key)),
      words,
    ),
    ...warnings.map((warning) => `\n${texts.warning(words.warning(warning))}`),
    '',
    wrapped(texts.foot(words.answer.keyRange(assessment.cube.draws))),
    wrapped(texts.next),
  ]
    .filter((part, i, parts) => part !== '' || parts[i - 1] !== '')
    .join('\n');
}

/** What is told of each of several networks. */
const networkLines = [
  ...['tierCount', 'leafSwitchCount', 'upperSwitchCount', 'interruptions', 'networkPower', 'facilityPower', 'capex'],
  'tcoWithoutIdle',
];

const networks = (run: Run, { desk: words, texts }: TerminalWords): string[] =>
  run.resolved.networks.flatMap(({ id, label, stays, resolved, optionOf }) => [
    '',
    lines(
      run,
      stays ? texts.stays(label, words.optionName(optionName(resolved, optionOf(resolved.options[0]!)))) : label,
      own(...networkLines.map((name) => ofNetwork(id, name))),
      words,
    ),
  ]);

interface Shown {
  readonly quantity: string;
  readonly sign: 1 | -1;
}

function lines(run: Run, heading: string, shown: readonly Shown[], words: DeskWords): string {
  const header = [heading, ...run.options.map(({ id }) => labelOf(run, id, words))];
  const rows = shown
    // Sheets of an older edition do not have all of them; several networks have no tiers in common.
    .filter(({ quantity }) => run.options.some(({ quantities }) => quantities[quantity]?.value))
    .map(({ quantity: name, sign }) => [
      `  ${words.line(splitNetwork(name).name)}`,
      ...run.options.map(({ quantities }) => {
        const { unit } = quantities[name]!;
        const value = sign * quantities[name]!.value!;
        return isShare({ quantity: name, unit })
          ? formatInput(value, { quantity: name, unit }, 4, words.numbers)
          : words.numbers.number(value, 4);
      }),
    ]);
  return textTable([header, ...rows]);
}
