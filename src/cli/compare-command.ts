import { catalog } from '../catalog/catalog.ts';
import { toJson } from '../export/json.ts';
import { formatDifference, formatNumber, formatPercent } from '../locales/format.ts';
import { quantityLabels, reasonLabels } from '../locales/en.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import { runScenario, type Run } from '../scenario/run-scenario.ts';
import { choose, readArguments, scenarioFlags } from './arguments.ts';
import { readScenario } from './read-scenario.ts';
import { textTable } from './text-table.ts';
import type { Answer } from './answer.ts';

/** `cpo-tco compare [file|-] [flags]` */
export function compareCommand(words: readonly string[], packageVersion: string, readUnit?: UnitReader): Answer {
  const flags = {
    ...scenarioFlags,
    format: { type: 'string' },
    out: { type: 'string' },
  } as const;
  const given = readArguments(words, flags, 1);
  const format = choose('--format', given.one.format, ['text', 'json'] as const);
  const run = runScenario(readScenario(given, given.positionals[0], catalog), catalog, readUnit);
  const text = format === 'json' ? JSON.stringify(toJson(run, packageVersion), null, 2) : describe(run);
  return { text, out: given.one.out };
}

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

function describe(run: Run): string {
  const { resolved } = run;
  const years = resolved.input(resolved.options[0]!, 'horizon').value;
  return [
    title(run),
    ...(resolved.scope === 'switch' ? [] : ['', lines(run, 'Counts', fabricLines)]),
    '',
    lines(run, 'Power, W', powerLines),
    '',
    lines(run, `Cost over ${years} years, present USD`, costLines),
    '',
    differences(run),
    ...run.warnings.map(({ text }) => `\nWarning: ${text}`),
    '',
    'Typical values; bands, sources and formulas: --format json, cpo-tco explain QUANTITY.',
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

function differences(run: Run): string {
  const labelOf = (id: string): string => run.resolved.options.find((option) => option.id === id)!.label;
  const baseline = run.options.find(({ id }) => id === run.resolved.baseline)!;
  const header = [`Against ${labelOf(run.resolved.baseline)}`, ...run.comparisons.map(({ option }) => labelOf(option))];
  if (run.comparisons.length === 0) return 'Nothing to compare with: name a second option.';
  const row = (label: string, cell: (comparison: Run['comparisons'][number]) => string): string[] => [
    `  ${label}`,
    ...run.comparisons.map(cell),
  ];
  const difference = (name: string) => (comparison: Run['comparisons'][number]) => {
    const { value, unit } = comparison.differences[name]!;
    const base = baseline.quantities[name]!.value!;
    const share = base === 0 ? '' : ` (${formatPercent(value! / base)})`;
    return formatDifference(value!, unit) + share;
  };
  return textTable([
    header,
    row('Network power', difference('networkPower')),
    row('Energy a year', difference('annualEnergy')),
    row('Total cost', difference('tcoWithoutIdle')),
    row('Purchase', difference('capex')),
    row('Carbon', difference('totalCarbon')),
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
