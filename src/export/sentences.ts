import { formatBanded, formatNumber, formatQuantity } from '../words/format.ts';
import { atStart, inWords, portName, yearsInWords } from '../words/option-words.ts';
import type { ResolvedOption } from '../scenario/resolve.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { pairAmong, type PairOf } from './pair.ts';
import type { Sureness } from './sureness.ts';

export type Pair = PairOf<ResolvedOption>;

/** Two options of a run that the page speaks of. */
export const pairOf = ({ resolved }: Run, focused?: string): Pair =>
  pairAmong(resolved.options, resolved.baseline, focused);

export function question({ resolved }: Run): string {
  const { capacity, portRateGbps } = resolved.settings;
  if (resolved.scope === 'switch') {
    const ports = capacity.switchCapacityGbps / portRateGbps;
    return `One ${capacity.label} switch, all ${formatNumber(ports)} ports of ${portName(portRateGbps)} in use: co-packaged or pluggable?`;
  }
  const value = (key: string): number => resolved.input(resolved.options[0]!, key).value;
  const planes = value('planeCount');
  const inPlanes = planes > 1 ? ` in ${inWords(planes)} planes` : '';
  const onSites =
    resolved.scope === 'campus' && value('siteCount') > 1 ? ` on ${inWords(value('siteCount'))} sites` : '';
  return `${formatNumber(value('endpointCount'), 9)} endpoints of ${portName(value('endpointRate'))}${inPlanes}${onSites}, ${capacity.label} switches: co-packaged or pluggable?`;
}

const valueOf = (run: Run, { id }: ResolvedOption, quantity: string): number =>
  run.options.find((result) => result.id === id)!.quantities[quantity]!.value!;

export const yearsOf = ({ resolved }: Run): number => resolved.input(resolved.options[0]!, 'horizon').value;

/** The answer in words: power, then money; digits follow the bands. */
export function answer(run: Run, { option, baseline }: Pair, sureness?: Sureness): string {
  const years = yearsInWords(yearsOf(run));
  if (option === baseline) return `${atStart(option.label)} alone: name a second option to compare.`;
  const power = centralDifference(run, { option, baseline }, 'networkPower', sureness);
  const cost = centralDifference(run, { option, baseline }, 'tcoWithoutIdle', sureness);
  if (power.value === 0 && cost.value === 0)
    return `${atStart(option.label)} and ${baseline.label} do not differ${run.resolved.scope === 'switch' ? ' in one switch' : ''}.`;
  const more = ({ value }: Central): string => (value < 0 ? 'less' : 'more');
  const draws = power.value === 0 ? 'draws as much power as' : `draws ${power.amount} ${more(power)} at the wall than`;
  const costs = cost.value === 0 ? 'costs the same' : `costs ${cost.amount} ${more(cost)}`;
  const joined = Math.sign(power.value) === Math.sign(cost.value) ? 'and' : 'but';
  const open = [power, cost].some(({ eitherWay }) => eitherWay);
  return `${atStart(option.label)} ${draws} ${baseline.label} ${joined} ${costs} over ${years}${open ? ', which may turn out either way' : ''}.`;
}

interface Central {
  readonly value: number;
  /** Its size with its unit. */
  readonly amount: string;
  /** Its band crosses zero. */
  readonly eitherWay: boolean;
}

/** The expected difference. */
function centralDifference(run: Run, { option }: Pair, quantity: string, sureness?: Sureness): Central {
  const { value: expected, unit } = run.comparisons.find((one) => one.option === option.id)!.differences[quantity]!;
  const size = Math.abs(expected!);
  const band = sureness?.bands.get(quantity);
  const amount = band ? formatBanded(size, band, unit).value : formatQuantity(size, unit);
  // What reads as nothing is no difference.
  const value = /[1-9]/.test(amount) ? expected! : 0;
  return { value, amount, eitherWay: band !== undefined && band.p10 < 0 && band.p90 > 0 };
}

/** Who is lowest, when that is somebody else than the option spoken of. */
export function lowest(run: Run): string {
  const best = (quantity: string): ResolvedOption =>
    run.resolved.options.reduce((a, b) => (valueOf(run, b, quantity) < valueOf(run, a, quantity) ? b : a));
  const [power, cost] = [best('networkPower'), best('tcoWithoutIdle')];
  if (run.resolved.options.length < 3) return '';
  if (power === cost)
    return `Of the ${inWords(run.resolved.options.length)}, ${power.label} is lowest in power and in cost.`;
  return `Of the ${inWords(run.resolved.options.length)}, ${power.label} is lowest in power and ${cost.label} in cost.`;
}

/** What every result of a run rests on. */
export function conditions({ resolved }: Run, option: ResolvedOption): string {
  const electricity = resolved.input(option, 'electricityPrice');
  const region = resolved.catalog.data.regions.find(({ id }) => id === resolved.region)!;
  const where = electricity.origin === 'scenario' ? 'own value' : region.label;
  const pue = formatNumber(resolved.input(option, 'pue').value);
  return `Electricity at ${formatNumber(electricity.value)} USD/kWh (${where}), PUE ${pue}.`;
}
