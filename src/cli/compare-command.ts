import { ofNetwork, splitNetwork } from '../model/networks.ts';
import { catalog } from '../scenario/edition.ts';
import { byteOrderMark, toCsv } from '../export/csv.ts';
import { toFullJson } from '../export/full-json.ts';
import { targetsOf } from './targets-table.ts';
import { systemPriceTexts } from './system-prices.ts';
import { plain } from '../words/answer-words.ts';
import { deskWords as words } from '../words/en/desk.ts';
import { formatNumber } from '../words/format.ts';
import { formatInput, isShare } from '../words/input-format.ts';
import { terminal } from '../words/terminal-en.ts';
import { help } from '../words/terminal-help-en.ts';
import { allowed } from '../words/terminal-refusals-en.ts';
import { assess, type Assessment } from '../scenario/assess.ts';
import { finish } from '../scenario/finish.ts';
import { catalogFor } from '../scenario/editions.ts';
import { ScenarioError } from '../scenario/scenario-error.ts';
import { usDollar } from '../scenario/currency.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import { runScenario, type Run } from '../scenario/run-scenario.ts';
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
import { readScenario } from './read-scenario.ts';
import { textTable } from './text-table.ts';
import type { Answer } from './answer.ts';
import { dollars, labelOf } from './names.ts';
import { differences, pair } from './pair-tables.ts';
import { fitTable, fitTold } from './fit-table.ts';
import { mattersOf, otherMetrics, publishedFigures, ranking, worth } from './ranking-tables.ts';

const compareFormats = [...formats, 'csv'] as const;

export const compareHelp: CommandHelp = {
  takes: '[file|-]',
  meaning: help.compare.meaning,
  flags: {
    ...scenarioFlags,
    ...drawFlags,
    format: { ...formatFlag.format, allowed: () => compareFormats },
    ...outFlag,
    inputs: { type: 'boolean', meaning: help.compare.inputs },
    pairs: { type: 'boolean', meaning: help.compare.pairs },
  },
  setsInputs: true,
  examples: help.compare.examples,
};

/** `cpo-tco compare [file|-] [flags]` */
export function compareCommand(args: readonly string[], packageVersion: string, readUnit?: UnitReader): Answer {
  const given = readArguments(args, compareHelp.flags, 1);
  const format = choose('--format', given.one.format, compareFormats);
  const cube = readCube(given);
  for (const [flag, needed] of [
    ['inputs', 'json'],
    ['pairs', 'text'],
  ] as const)
    if (given.alone.has(flag) && format !== needed)
      throw new ScenarioError(`--${flag}`, `--format ${format}`, allowed.with(`--${flag}`, `--format ${needed}`));
  const scenario = readScenario(given, given.positionals[0], catalog);
  const run = runScenario(scenario, catalogFor(scenario, catalog), readUnit);
  // A spreadsheet takes a file of UTF-8 for one only behind the mark; a program that reads the text gets it without.
  if (format === 'csv') {
    const { out } = given.one;
    return { text: (out === undefined ? '' : byteOrderMark) + toCsv(run).replace(/\n$/, ''), out };
  }
  const text =
    format === 'json'
      ? JSON.stringify(finish(toFullJson(run, packageVersion, cube, given.alone.has('inputs'))), null, 2)
      : describe(run, finish(assess(run, cube, bandedQuantities)), given.alone.has('pairs'));
  return { text, out: given.one.out };
}

/** Differences that the text shows with their bands. */
export const bandedQuantities = ['networkPower', 'annualEnergy', 'tcoWithoutIdle', 'capex', 'totalCarbon'];

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

export function describe(run: Run, assessment: Assessment, pairs: boolean): string {
  const question = questionView(run, usDollar, assessment.cube.draws, catalog);
  const { answer, curve } = finish(settledAnswer(run, dollars, assessment));
  const matters = mattersOf(run, assessment, curve);
  const { edition, frozen } = question;
  const warnings = [...run.warnings, ...assessment.warnings];
  return [
    `${words.questionSentence(question)}. ${frozen ? words.status.frozen(edition) : `${words.sources.edition(edition)}.`}`,
    '',
    `${words.badge(answer).text}.`,
    words.headline(answer),
    plain(words.settle(answer)),
    ...words.disclosures(answer.rows.map(({ option }) => option)),
    ...systemPriceTexts(run),
    '',
    fitTold(run, assessment),
    '',
    ranking(answer),
    words.byArchitecture(answer),
    '',
    otherMetrics(run, assessment),
    ...(matters ? [worth(run, assessment, matters), publishedFigures(matters)] : []),
    ...(question.scope === 'switch' ? [] : ['', lines(run, words.network.heading, own(...fabricLines))]),
    ...networks(run),
    '',
    fitTable(run, assessment),
    '',
    lines(run, `${words.sections.power}, W`, [
      ...linesOf(run, 'networkPower'),
      ...own('networkPower', 'facilityPower'),
    ]),
    '',
    lines(run, words.answer.basis(answer, ''), [
      ...linesOf(run, 'tcoWithoutIdle'),
      ...own('tcoWithoutIdle', 'presentIdleCost', 'bringUpCost'),
    ]),
    '',
    differences(run, assessment),
    ...targetsOf(run, assessment.cube.seed),
    ...(pairs ? run.comparisons.map(({ option }) => pair(run, assessment, option)) : []),
    ...warnings.map((warning) => `\n${terminal.warning(words.warning(warning))}`),
    '',
    terminal.foot(assessment.cube.draws),
  ]
    .filter((part, i, parts) => part !== '' || parts[i - 1] !== '')
    .join('\n');
}

/** What is told of each of several networks. */
const networkLines = [
  ...['tierCount', 'leafSwitchCount', 'upperSwitchCount', 'interruptions', 'networkPower', 'facilityPower', 'capex'],
  'tcoWithoutIdle',
];

const networks = (run: Run): string[] =>
  run.resolved.networks.flatMap(({ id, label, stays, resolved, optionOf }) => [
    '',
    lines(
      run,
      stays ? terminal.stays(label, optionName(resolved, optionOf(resolved.options[0]!))) : label,
      own(...networkLines.map((name) => ofNetwork(id, name))),
    ),
  ]);

interface Shown {
  readonly quantity: string;
  readonly sign: 1 | -1;
}

function lines(run: Run, heading: string, shown: readonly Shown[]): string {
  const header = [heading, ...run.options.map(({ id }) => labelOf(run, id))];
  const rows = shown
    // Sheets of an older edition do not have all of them; several networks have no tiers in common.
    .filter(({ quantity }) => run.options.some(({ quantities }) => quantities[quantity]?.value))
    .map(({ quantity: name, sign }) => [
      `  ${words.line(splitNetwork(name).name)}`,
      ...run.options.map(({ quantities }) => {
        const { unit } = quantities[name]!;
        const value = sign * quantities[name]!.value!;
        return isShare({ quantity: name, unit })
          ? formatInput(value, { quantity: name, unit }, 4)
          : formatNumber(value, 4);
      }),
    ]);
  return textTable([header, ...rows]);
}
