/** Warnings of a run in English. */
import type { NamedInput } from '../../scenario/named-input.ts';
import type { Amount } from '../../scenario/warning.ts';
import { formatNumber, formatPercent, formatQuantity } from '../format.ts';
import { formatInput, formatInputRange } from '../input-format.ts';
import { inputPhrase } from './input-words.ts';
import { architectures, atStart, portName } from '../option-words.ts';
import { plural } from '../plural.ts';
import { warningIn, type WarningWords } from '../warning-words.ts';

const count = plural('en');
// Made when it is first needed: an object of Intl costs a page milliseconds.
let list: Intl.ListFormat | undefined;
const listed = (texts: readonly string[]): string => (list ??= new Intl.ListFormat('en')).format(texts);
const whole = (value: number): string => formatNumber(Math.round(value), 12);
const amount = ({ value, unit }: Amount): string => formatQuantity(value, unit, 4);
const valueOf = ({ quantity }: NamedInput, { value, unit }: Amount): string =>
  formatInput(value, { quantity, unit }, 4);
const places = {
  leaf: 'leaf switch',
  upper: 'switch of the second tier',
  core: 'switch of the third tier',
  fourth: 'switch of the fourth tier',
  card: 'network card',
} as const;
const tierNames: Readonly<Record<number, string>> = { 2: 'second', 3: 'third', 4: 'fourth' };

export const warningWords: WarningWords = {
  'no-difference': ({ option, baseline }) =>
    `${option} and ${baseline} have the same optics in one switch, so there is no difference. Compare them in a fabric.`,
  'does-not-fit': ({ option, check, place, value, limit }) => {
    const one = place === null ? 'switch' : places[place];
    const [found, most] = [amount(value), amount(limit)];
    return {
      cage: `A module of ${option} draws ${found}, but a cage of this switch supplies at most ${most}.`,
      air: `${option}: each rack unit of one ${one} takes ${found}, but air cools at most ${most}.`,
      liquid: `${option}: the ${one} needs liquid cooling, but the hall offers air alone.`,
      'rack-power': `${option}: one ${one} takes ${found}, but a rack gives at most ${most}.`,
      'rack-space': `${option}: one ${one} is ${found} rack units high, but a rack has room for ${most}.`,
      faceplate: `${option}: ${found} fibres leave each rack unit of one ${one}, but its faceplate takes at most ${most}.`,
    }[check];
  },
  'kept-figures': ({ switch: name, like, capacity, inputs }) =>
    `${name} has ${formatNumber(capacity.value / 1000, 6)}T but keeps ${listed(inputs.map(inputPhrase))} of ${like}. Set its own.`,
  'switch-stands-nowhere': ({ switch: name, tier, tiers }) =>
    `The network has ${whole(tiers)} ${count(tiers, { one: 'tier', other: 'tiers' })}, so ${name}, named for the ${tierNames[tier]!} tier, is not used.`,
  'whole-switch-of-other': ({ option, switch: name, other }) =>
    `${option}: the price or power of a whole switch is that of ${name}. ${other} in another tier is computed from its switch and its ports.`,
  'interface-mismatch': ({ option, sides }) =>
    `${option}: the two sides of a link have different interfaces (${sides.map((side) => `${side.interface} in the ${places[side.place]}`).join(', ')}). Their figures do not describe one link.`,
  'own-at-other-rate': ({ architecture, rate, other, like }) =>
    `The figures of ${architecture} are for ${portName(rate)} ports. Its ${portName(other)} ports have the figures of ${architectures[like] ?? like}.`,
  'copper-out-of-reach': ({ option, length }) =>
    `No copper cable reaches ${amount(length)} at these rates, so ${option} uses optics for all access links.`,
  'copper-under-cpo': ({ option, share, power, cost }) =>
    `Leaf switches with optics inside take no copper cables, so ${option} uses optics for all access links. This adds ${amount(power)} and ${amount(cost)} compared with copper for ${formatPercent(share, 6)} of the endpoints.`,
  'even-wiring': ({ even, uneven }) =>
    `Even wiring needs ${whole(even)} switches. Uneven wiring to the top tier would need ${whole(uneven)}.`,
  'uneven-tiers': ({ endpoints, filledShare, tiers }) =>
    `${whole(endpoints)} endpoints fill ${formatPercent(filledShare)} of ${tiers} tiers, so the number of switches is a lower bound.`,
  'just-above-bound': ({ endpoints, bound, tiers, oversubscription }) => {
    const most = `the ${whole(bound)} that ${tiers} ${count(tiers, { one: 'tier connects', other: 'tiers connect' })}`;
    const advice =
      oversubscription === null ? '' : ` An oversubscription of ${formatNumber(oversubscription, 9)} avoids it.`;
    return `${whole(endpoints)} ${count(endpoints, { one: 'endpoint is', other: 'endpoints are' })} just above ${most}, which takes one more tier.${advice}`;
  },
  'buyer-class-converted': ({ buyerClass, inputs }) => {
    const verb = count(inputs.length, { one: 'It is', other: 'They are' });
    return `No ${buyerClass} price is published for ${listed(inputs.map(inputPhrase))}. ${verb} converted with the price factors of the tables, the same for all options.`;
  },
  'typical-from-maximum': ({ input, power }) =>
    `${atStart(inputPhrase(input))} is not given. The model uses ${amount(power)}, the typical share of its maximum.`,
  'typical-on-end': ({ input, typical }) =>
    `The expected value of ${inputPhrase(input)} is a limit of its range. The model uses ${valueOf(input, typical)} without a range.`,
  'lopsided-band': ({ input, typical }) =>
    `The expected value of ${inputPhrase(input)} is close to a limit of its range. Check that you expect ${valueOf(input, typical)} on average.`,
  'band-of-class': ({ input, low, high }) =>
    `${atStart(inputPhrase(input))} is a vendor claim without a range. The model uses the usual range of such claims, ${formatInputRange(low.value, high.value, { ...input, unit: low.unit }, 4)}. A firm quote, or a measurement with its source, needs no range.`,
};

/** A warning of a run as an English sentence. */
export const runWarningText = warningIn(warningWords);
