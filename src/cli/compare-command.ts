import { catalog } from '../scenario/edition.ts';
import { toFullJson } from '../export/full-json.ts';
import { architectureText, decisionText, otherMetricTexts } from '../export/decision-text.ts';
import { systemPriceTexts } from '../export/system-prices.ts';
import { quantityLabels } from '../words/en.ts';
import { formatNumber } from '../words/format.ts';
import { formatInput, isShare } from '../words/input-format.ts';
import { warningText } from '../words/warning-words-en.ts';
import { portName } from '../words/option-words.ts';
import { assess, type Assessment } from '../scenario/assess.ts';
import { finish } from '../scenario/finish.ts';
import { catalogFor } from '../scenario/editions.ts';
import { ScenarioError } from '../scenario/scenario-error.ts';
import { verdictMetric } from '../scenario/verdict.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import { runScenario, type Run } from '../scenario/run-scenario.ts';
import { linesOf } from '../view/lines.ts';
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
import { differences, drivers, verdicts } from './pair-tables.ts';
import { publishedFigures, ranking, worth } from './ranking-tables.ts';

export const compareHelp: CommandHelp = {
  takes: '[file|-]',
  meaning: 'ranks all options by total cost, and says how likely each is the cheapest and what would change that',
  flags: {
    ...scenarioFlags,
    ...drawFlags,
    ...formatFlag,
    ...outFlag,
    inputs: { type: 'boolean', meaning: 'adds every input in use to the JSON' },
    pairs: { type: 'boolean', meaning: 'adds a comparison of each option with the baseline to the text' },
  },
  setsInputs: true,
  examples: [
    'compare --capacity 51.2T --region de',
    'compare --scope fabric --set endpointCount=8192 --set "cpo.endPrice=900:1000:1200" --pairs',
    'compare quote.json --format json --inputs --out result.json',
  ],
};

/** `cpo-tco compare [file|-] [flags]` */
export function compareCommand(words: readonly string[], packageVersion: string, readUnit?: UnitReader): Answer {
  const given = readArguments(words, compareHelp.flags, 1);
  const format = choose('--format', given.one.format, formats);
  const cube = readCube(given);
  for (const [flag, needed] of [
    ['inputs', 'json'],
    ['pairs', 'text'],
  ] as const)
    if (given.alone.has(flag) && format !== needed)
      throw new ScenarioError(`--${flag}`, `--format ${format}`, `--${flag} with --format ${needed}`);
  const scenario = readScenario(given, given.positionals[0], catalog);
  const run = runScenario(scenario, catalogFor(scenario, catalog), readUnit);
  const text =
    format === 'json'
      ? JSON.stringify(finish(toFullJson(run, packageVersion, cube, given.alone.has('inputs'))), null, 2)
      : describe(run, finish(assess(run, cube, bandedQuantities)), given.alone.has('pairs'));
  return { text, out: given.one.out };
}

/** Differences that the text shows with their bands. */
const bandedQuantities = ['networkPower', 'annualEnergy', 'tcoWithoutIdle', 'capex', 'totalCarbon'];

const fabricLines = [
  'tierCount',
  'leafSwitchCount',
  'upperSwitchCount',
  'leafInstalledEnds',
  'upperInstalledEnds',
  'cardInstalledEnds',
  'leafStrandedEnds',
  'upperStrandedEnds',
  'fibreCount',
  'interruptions',
  'dciLinks',
];
/** Quantities that are no lines of a total. */
const plain = (...quantities: readonly string[]): readonly Shown[] =>
  quantities.map((quantity) => ({ quantity, sign: 1 }));

function describe(run: Run, assessment: Assessment, pairs: boolean): string {
  const { resolved } = run;
  const years = resolved.input(resolved.options[0]!, 'horizon').value;
  return [
    title(run),
    '',
    decisionText(resolved, assessment.decisions[verdictMetric], { unit: 'USD', factor: 1 }),
    ...systemPriceTexts(run),
    '',
    ranking(run, assessment),
    ...[architectureText(resolved, assessment.decisions[verdictMetric])].filter(Boolean),
    ...otherMetricTexts(resolved, assessment.decisions),
    worth(run, assessment),
    publishedFigures(run, assessment),
    ...(resolved.scope === 'switch' ? [] : ['', lines(run, 'Counts', plain(...fabricLines))]),
    '',
    lines(run, 'Power, W', [...linesOf(run, 'networkPower'), ...plain('networkPower', 'facilityPower')]),
    '',
    lines(run, `Cost over ${years} years, present value in USD`, [
      ...linesOf(run, 'tcoWithoutIdle'),
      ...plain('tcoWithoutIdle', 'presentIdleCost'),
    ]),
    '',
    differences(run, assessment),
    ...(pairs
      ? [...verdicts(run, assessment), ...run.comparisons.map(({ option }) => drivers(run, assessment, option))]
      : []),
    ...[...run.warnings, ...assessment.warnings].map((warning) => `\nWarning: ${warningText(warning)}`),
    '',
    `Amounts are expected values; ranges are P10 to P90 of ${formatNumber(assessment.cube.draws, 7)} simulated cases. Two options at a`,
    'time: --pairs; everything: --format json [--inputs]; formulas and sources: cpo-tco explain QUANTITY.',
  ]
    .filter((part, i, parts) => part !== '' || parts[i - 1] !== '')
    .join('\n');
}

function title({ resolved }: Run): string {
  const { capacity, portRateGbps } = resolved.settings;
  const region = resolved.catalog.data.regions.find(({ id }) => id === resolved.region)!;
  const value = (key: string): string => formatNumber(resolved.input(resolved.options[0]!, key).value, 8);
  const where = `${region.label}, edition ${resolved.edition}`;
  if (resolved.scope === 'switch')
    return `One ${capacity.label} switch, fully populated (${portName(portRateGbps)} ports), ${where}`;
  const sites = resolved.scope === 'campus' ? ` on ${value('siteCount')} sites` : '';
  const planes = resolved.input(resolved.options[0]!, 'planeCount').value;
  return `${value('endpointCount')} endpoints of ${value('endpointRate')} Gbit/s${sites}, ${planes} plane${planes === 1 ? '' : 's'}, ${capacity.label} switches, ${where}`;
}

interface Shown {
  readonly quantity: string;
  readonly sign: 1 | -1;
}

function lines(run: Run, heading: string, shown: readonly Shown[]): string {
  const header = [heading, ...run.resolved.options.map(({ label }) => label)];
  const rows = shown
    .filter(({ quantity }) => run.options.some(({ quantities }) => quantities[quantity]!.value !== 0))
    .map(({ quantity: name, sign }) => [
      `  ${quantityLabels[name]}`,
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
