import { lowerUnlessName, portName } from '../words/option-words.ts';
import { formatNumber, formatPercent, unitLabel } from '../words/format.ts';
import type { ResolvedInput, ResolvedScenario } from '../scenario/resolve.ts';
import { studyOf } from '../scenario/study.ts';

/** What an input is called: `CPO: price per end`, `DSP-retimed 800G: power per end`, `Electricity`. */
export function inputLabel({ catalog, scenario, scope, settings }: ResolvedScenario, name: string): string {
  const [, owner, quantity] = /^(.+)\.([^.]+)$/.exec(name)!;
  const { label, subject } = catalog.input(quantity!)!;
  // Of another switch than the one asked for, which a figure may be a share of.
  const other = catalog.data.capacities.find((one) => one.subject === owner && one.id !== settings.capacity.id);
  if (other) return `${other.label}: ${lowerUnlessName(label)}`;
  const [, architecture, rateGbps] = /^(.+)-(\d+)g$/.exec(owner!) ?? [];
  if (!architecture || subject !== 'architecture') return label;
  const known = catalog.architecture(architecture)?.shortLabel;
  const own = known ?? scenario.architectures?.[architecture]?.label ?? architecture;
  const isOwn = scope === 'switch' && settings.subjectOf(architecture) === owner;
  const rate = isOwn ? '' : ` ${portName(Number(rateGbps))}`;
  return `${own}${rate}: ${lowerUnlessName(label)}`;
}

/** The same inside a sentence: `the CPO price per end`, `electricity`. */
export const inputInSentence = (resolved: ResolvedScenario, name: string): string =>
  inputLabel(resolved, name)
    .split(': ')
    .map((part, i, parts) => (i > 0 ? part : parts.length > 1 ? `the ${part}` : lowerUnlessName(part)))
    .join(' ');

/** A value of an input with its unit. */
export function inputValue(resolved: ResolvedScenario, name: string, value: number): string {
  const { unit } = studyOf(resolved).inputs.get(name)!.input;
  return `${formatNumber(value)} ${unitLabel(unit)}`.trim();
}

/** Where a value comes from beside its figure: what it is a share of, whose price was converted, whose band it takes. */
export function sourceInWords(resolved: ResolvedScenario, input: ResolvedInput): string {
  const { own, shareOf, convertedFrom, bandOf } = input;
  const share = shareOf ? [`${shareText(resolved, own.typical, shareOf)}`] : [];
  const converted = convertedFrom ? [`converted from ${buyerClassNames[convertedFrom]} price`] : [];
  const band = bandOf === 'class' ? ['range of its class'] : [];
  return [...share, ...converted, ...band].join(', ');
}

const buyerClassNames = { direct: 'a direct', contract: 'a contract', shop: 'a shop' } as const;

/** `75 % of the retimed price of 1,400 USD` */
const shareText = (resolved: ResolvedScenario, share: number, { name, value }: ResolvedInput): string =>
  `${formatPercent(share, 3)} of ${inputInSentence(resolved, name)} of ${inputValue(resolved, name, value)}`;

/** What an input is now: its value and band, and what it is a share of: `75 % of the retimed price of 1,400 USD`. */
export function inputInUse(
  resolved: ResolvedScenario,
  { name, value, low, high, own, shareOf }: ResolvedInput,
): string {
  const shown = inputValue(resolved, name, value);
  const band = low === null || high === null ? '' : ` (${formatNumber(low)} to ${formatNumber(high)})`;
  if (!shareOf) return shown + band;
  return `${shown}${band}, ${shareText(resolved, own.typical, shareOf)}`;
}
