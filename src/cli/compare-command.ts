import { catalog } from '../scenario/edition.ts';
import { inputLabel, inputValue } from '../export/input-label.ts';
import { toFullJson } from '../export/full-json.ts';
import { verdictText } from '../export/verdict-text.ts';
import { evidenceLabels, likelihoodLabels, metricLabels, quantityLabels, reasonLabels } from '../locales/en.ts';
import { formatBanded, formatDifference, formatDrawShare, formatNumber, formatPercent } from '../locales/format.ts';
import { assess, type Assessment } from '../scenario/assess.ts';
import { finish } from '../scenario/finish.ts';
import { isOutside } from '../scenario/outside-band.ts';
import { breakEvensOf } from '../scenario/break-evens.ts';
import { classOf, evidenceOf, shareResting } from '../scenario/evidence.ts';
import { scenarioName } from '../scenario/scenario-name.ts';
import { studyOf } from '../scenario/study.ts';
import { likelihoodOf, verdictMetric } from '../scenario/verdict.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import { runScenario, type Run } from '../scenario/run-scenario.ts';
import { choose, drawFlags, readArguments, readCube, scenarioFlags } from './arguments.ts';
import { readScenario } from './read-scenario.ts';
import { textTable } from './text-table.ts';
import type { Answer } from './answer.ts';

/** `cpo-tco compare [file|-] [flags]` */
export function compareCommand(words: readonly string[], packageVersion: string, readUnit?: UnitReader): Answer {
  const flags = {
    ...scenarioFlags,
    ...drawFlags,
    format: { type: 'string' },
    out: { type: 'string' },
  } as const;
  const given = readArguments(words, flags, 1);
  const format = choose('--format', given.one.format, ['text', 'json'] as const);
  const cube = readCube(given);
  const run = runScenario(readScenario(given, given.positionals[0], catalog), catalog, readUnit);
  const text =
    format === 'json'
      ? JSON.stringify(finish(toFullJson(run, packageVersion, cube)), null, 2)
      : describe(run, finish(assess(run, cube, bandedQuantities)));
  return { text, out: given.one.out };
}

/** Differences that the text shows with their bands. */
const bandedQuantities = ['networkPower', 'annualEnergy', 'tcoWithoutIdle', 'capex', 'totalCarbon'];

const powerLines = [
  'basePower',
  'opticsPower',
  'laserPower',
  'serdesSaving',
  'copperPower',
  'conversionPower',
  'dciPower',
  'networkPower',
  'facilityPower',
];
const costLines = [
  'switchCost',
  'leafOpticsCost',
  'upperOpticsCost',
  'cardOpticsCost',
  'copperCost',
  'cablingCost',
  'dciCost',
  'installationCost',
  'spareCost',
  'provisioningCapex',
  'presentEnergyCost',
  'presentSupportCost',
  'presentRepairLabour',
  'presentRepairParts',
  'presentInterSiteFibreCost',
  'presentCarbonCost',
  'presentResidual',
  'tcoWithoutIdle',
  'presentIdleCost',
];
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
/** Lines that are taken off. */
const negative = new Set(['serdesSaving', 'presentResidual']);

function describe(run: Run, assessment: Assessment): string {
  const { resolved } = run;
  const years = resolved.input(resolved.options[0]!, 'horizon').value;
  return [
    title(run),
    ...verdicts(run, assessment),
    ...(resolved.scope === 'switch' ? [] : ['', lines(run, 'Counts', fabricLines)]),
    '',
    lines(run, 'Power, W', powerLines),
    '',
    lines(run, `Cost over ${years} years, present USD`, costLines),
    '',
    differences(run, assessment),
    ...run.comparisons.map(({ option }) => drivers(run, assessment, option)),
    ...[...run.warnings, ...assessment.warnings].map(({ text }) => `\nWarning: ${text}`),
    '',
    `Tables at typical values; bands are P10 to P90 of ${formatNumber(assessment.cube.draws, 7)} draws. All bands and break-evens:`,
    '--format json; formulas and sources: cpo-tco explain QUANTITY.',
  ].join('\n');
}

function title({ resolved }: Run): string {
  const { capacity, portRateGbps } = resolved.settings;
  const region = catalog.data.regions.find(({ id }) => id === resolved.region)!;
  const value = (key: string): string => formatNumber(resolved.input(resolved.options[0]!, key).value, 8);
  const ends = `${region.label}, edition ${resolved.edition}`;
  if (resolved.scope === 'switch')
    return `One ${capacity.label} switch, fully populated (${portRateGbps} Gbit/s ports), ${ends}`;
  const sites = resolved.scope === 'campus' ? ` on ${value('siteCount')} sites` : '';
  const planes = resolved.input(resolved.options[0]!, 'planeCount').value;
  return `${value('endpointCount')} endpoints of ${value('endpointRate')} Gbit/s${sites}, ${planes} plane${planes === 1 ? '' : 's'}, ${capacity.label} switches, ${ends}`;
}

function lines(run: Run, heading: string, names: readonly string[]): string {
  const header = [heading, ...run.resolved.options.map(({ label }) => label)];
  const rows = names
    .filter((name) => run.options.some(({ quantities }) => quantities[name]!.value !== 0))
    .map((name) => [
      `  ${quantityLabels[name]}`,
      ...run.options.map(({ quantities }) => {
        const value = quantities[name]!.value!;
        return formatNumber(negative.has(name) ? -value : value, 4);
      }),
    ]);
  return textTable([header, ...rows]);
}

/** The verdict on every option, in words. */
function verdicts(run: Run, { verdicts: all, cube }: Assessment): string[] {
  return [...all].map(([option, verdict]) => {
    const breakEvens = finish(breakEvensOf(run, option, verdict.settledBy.slice(0, 1)));
    return `\n${labelOf(run, option)}: ${verdictText(run, option, verdict, breakEvens, cube.draws)}`;
  });
}

const labelOf = (run: Run, id: string): string => run.resolved.options.find((option) => option.id === id)!.label;

function differences(run: Run, { sample, swings }: Assessment): string {
  const baseline = run.options.find(({ id }) => id === run.resolved.baseline)!;
  const header = [
    `Against ${labelOf(run, run.resolved.baseline)}`,
    ...run.comparisons.map(({ option }) => labelOf(run, option)),
  ];
  if (run.comparisons.length === 0) return 'Nothing to compare with: name a second option.';
  const row = (label: string, cell: (comparison: Run['comparisons'][number]) => string): string[] => [
    `  ${label}`,
    ...run.comparisons.map(cell),
  ];
  const bandRows = (label: string, quantity: string): string[][] => {
    const banded = ({ option, differences: found }: Run['comparisons'][number]) => {
      const { value, unit } = found[quantity]!;
      const drawn = sample.comparisons.get(option)!.differences.get(quantity);
      const shown = drawn && isOutside(value!, drawn) ? drawn.p50 : value!;
      return { shown, ...formatBanded(shown, drawn ?? { p10: shown, p90: shown }, unit) };
    };
    const base = baseline.quantities[quantity]!.value!;
    return [
      row(label, (comparison) => {
        const { shown, difference } = banded(comparison);
        return base === 0 ? difference : `${difference} (${formatPercent(shown / base)})`;
      }),
      row('  P10 to P90', (comparison) => banded(comparison).band),
    ];
  };
  const wins = (metric: 'tcoWithoutIdle' | 'facilityPower' | 'totalCarbon'): string[] =>
    row(`Lower in ${metricLabels[metric]}`, ({ option }) => likelihood(sample.comparisons.get(option)!.wins[metric]));
  return textTable([
    header,
    ...bandRows('Network power', 'networkPower'),
    ...bandRows('Energy a year', 'annualEnergy'),
    ...bandRows('Total cost', 'tcoWithoutIdle'),
    ...bandRows('Purchase', 'capex'),
    ...bandRows('Carbon', 'totalCarbon'),
    row('Total cost rests on', ({ option }) => {
      const { resolved } = run;
      const found = swings.ofDifference(option, verdictMetric);
      return evidenceLabels[
        evidenceOf(resolved, studyOf(resolved), [option, resolved.baseline], verdictMetric, found).evidence
      ]!;
    }),
    wins('tcoWithoutIdle'),
    wins('facilityPower'),
    wins('totalCarbon'),
    row(
      'Payback, years',
      ({
        decision: {
          paybackSimple: { value, reason },
        },
      }) => (value === null ? reasonLabels[reason!]! : formatNumber(value, 2)),
    ),
  ]);
}

/** A share of draws in which an option is lower, with its likelihood. */
function likelihood(share: number): string {
  const word = likelihoodOf(Math.max(share, 1 - share));
  const words = word === null ? 'not settled' : `${likelihoodLabels[word]}${share < 0.5 ? ' not' : ''}`;
  return `${formatDrawShare(share)} of draws, ${words}`;
}

const mostDrivers = 3;

/** What moves the difference most, over what span, and where it turns. */
function drivers(run: Run, { swings }: Assessment, option: string): string {
  const { resolved } = run;
  const all = swings.ofDifference(option, verdictMetric);
  const shown = all.slice(0, mostDrivers);
  if (shown.length === 0) return '';
  const { inputs, study } = studyOf(resolved);
  const breakEvens = finish(
    breakEvensOf(
      run,
      option,
      shown.map(({ input }) => input),
    ),
  );
  const rows = shown.map(({ input, atLow, atHigh }) => {
    const { low, high } = study.uncertain.find(({ name }) => name === input)!;
    const value = breakEvens.find((one) => one.input === input)?.value ?? null;
    return [
      `  ${inputLabel(resolved, input)} (${scenarioName(resolved, input)})`,
      `${inputValue(resolved, input, low)} to ${inputValue(resolved, input, high)}`,
      `${formatDifference(atLow, 'USD')} to ${formatDifference(atHigh, 'USD')}`,
      value === null ? 'no break-even' : `breaks even at ${inputValue(resolved, input, value)}`,
      evidenceLabels[classOf(resolved, inputs.get(input)!)]!,
    ];
  });
  const resting = formatPercent(shareResting(resolved, studyOf(resolved), all, ['vendor-claim', 'assumption']));
  const heading = `\nWhat moves the total cost of ${labelOf(run, option)} against ${labelOf(run, resolved.baseline)} (${resting} of it rests on vendor claims and assumptions)`;
  return `${heading}\n${textTable(rows)}`;
}
