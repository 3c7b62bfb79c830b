/** Warnings of a run in German. */
import type { NamedInput } from '../../scenario/named-input.ts';
import type { Amount } from '../../scenario/warning.ts';
import { NumberFormats } from '../format.ts';
import { formatInput, formatInputRange } from '../input-format.ts';
import { inputPhrase as name } from './input-words.ts';
import { germanNumbers } from './number-words.ts';
import { architectures, portName } from '../option-words.ts';
import { plural } from '../plural.ts';
import type { WarningWords } from '../warning-words.ts';

const formats = new NumberFormats('de', germanNumbers);
const count = plural('de');
const whole = (value: number): string => formats.number(Math.round(value), 12);
const amount = ({ value, unit }: Amount): string => formats.quantity(value, unit, 4);
const valueOf = ({ quantity }: NamedInput, { value, unit }: Amount): string =>
  formatInput(value, { quantity, unit }, 4, formats);
const places = {
  leaf: 'im Leaf-Switch',
  upper: 'im Switch der zweiten Ebene',
  core: 'im Switch der dritten Ebene',
  fourth: 'im Switch der vierten Ebene',
  card: 'in der Netzwerkkarte',
} as const;
const switches = {
  leaf: 'Leaf-Switch',
  upper: 'Switch der zweiten Ebene',
  core: 'Switch der dritten Ebene',
  fourth: 'Switch der vierten Ebene',
} as const;
const tierNames: Readonly<Record<number, string>> = { 2: 'zweite', 3: 'dritte', 4: 'vierte' };
const prices = { direct: 'Direktpreis', contract: 'Vertragspreis', shop: 'Handelspreis' } as const;

export const warningWords: WarningWords = {
  'no-difference': ({ option, baseline }) =>
    `${option} und ${baseline} haben in einem einzelnen Switch dieselbe Optik und unterscheiden sich nicht. Vergleichen lassen sie sich in einer Fabric.`,
  'does-not-fit': ({ option, check, place, value, limit }) => {
    const one = place === null ? 'Switch' : switches[place];
    const [found, most] = [amount(value), amount(limit)];
    return {
      cage: `Ein Modul von ${option} braucht ${found}, ein Cage dieses Switches liefert höchstens ${most}.`,
      air: `${option}, ${one}: Jede Höheneinheit nimmt ${found} auf, Luftkühlung reicht bis ${most}.`,
      liquid: `${option}, ${one}: Flüssigkühlung ist nötig, das Rechenzentrum bietet nur Luftkühlung.`,
      'rack-power': `${option}, ${one}: Ein Gerät braucht ${found}, ein Rack liefert höchstens ${most}.`,
      'rack-space': `${option}, ${one}: Ein Gerät braucht ${found} Höheneinheiten, ein Rack hat Platz für ${most}.`,
      faceplate: `${option}, ${one}: An jeder Höheneinheit gehen ${found} Fasern ab, die Frontplatte fasst höchstens ${most}.`,
    }[check];
  },
  'kept-figures': ({ switch: own, like, capacity, inputs }) =>
    `${own} hat ${formats.number(capacity.value / 1000, 6)}T, behält aber von ${like}: ${inputs.map(name).join(', ')}. Bitte eigene Zahlen angeben.`,
  'switch-stands-nowhere': ({ switch: own, tier, tiers }) =>
    `${own} ist für die ${tierNames[tier]!} Ebene angegeben und kommt nicht vor: Das Netz hat ${count(tiers, { one: 'eine Ebene', other: `${tiers} Ebenen` })}.`,
  'whole-switch-of-other': ({ option, switch: own, other }) =>
    `${option}: Preis oder Leistung eines Gesamtsystems gelten für ${own}. ${other} auf einer anderen Ebene ist aus Switch und Ports berechnet.`,
  'interface-mismatch': ({ option, sides }) =>
    `${option}: Die beiden Seiten eines Links haben verschiedene Schnittstellen (${sides.map((side) => `${side.interface} ${places[side.place]}`).join(', ')}). Ihre Zahlen beschreiben nicht denselben Link.`,
  'own-at-other-rate': ({ architecture, rate, other, like }) =>
    `Die Werte von ${architecture} gelten für ${portName(rate)}-Ports. Für ${portName(other)}-Ports gelten die Werte von ${architectures[like] ?? like}.`,
  'copper-out-of-reach': ({ option, length }) =>
    `Kein Kupferkabel reicht bei diesen Datenraten ${amount(length)} weit; ${option} nutzt für alle Access-Links Optik.`,
  'copper-under-cpo': ({ option, share, power, cost }) =>
    `Leaf-Switches mit integrierter Optik haben keine Anschlüsse für Kupferkabel; ${option} nutzt für alle Access-Links Optik. Das sind ${amount(power)} und ${amount(cost)} mehr als mit Kupfer für ${formats.percent(share, 6)} der Endpunkte.`,
  'even-wiring': ({ even, uneven }) =>
    `Gleichmäßige Verkabelung braucht ${whole(even)} Switches. Bei ungleichmäßiger Verkabelung zur obersten Ebene wären es ${whole(uneven)}.`,
  'uneven-tiers': ({ endpoints, filledShare, tiers }) =>
    `${whole(endpoints)} Endpunkte füllen ${formats.percent(filledShare)} von ${tiers} Ebenen; die Zahl der Switches ist eine Untergrenze.`,
  'just-above-bound': ({ endpoints, bound, tiers, oversubscription }) => {
    const most = `${count(tiers, { one: 'eine Ebene verbindet', other: `${tiers} Ebenen verbinden` })} höchstens ${whole(bound)}`;
    const advice =
      oversubscription === null ? '' : ` Eine Überbuchung von ${formats.number(oversubscription, 9)} vermeidet das.`;
    return `${whole(endpoints)} ${count(endpoints, { one: 'Endpunkt braucht', other: 'Endpunkte brauchen' })} eine weitere Ebene, denn ${most}.${advice}`;
  },
  'buyer-class-converted': ({ buyerClass, inputs }) =>
    `Kein ${prices[buyerClass]} veröffentlicht für ${inputs.map(name).join(', ')}: umgerechnet mit den Preisfaktoren der Tabellen, gleich für alle Optionen.`,
  'typical-from-maximum': ({ input, power }) =>
    `${name(input)} ist nicht angegeben. Gerechnet wird mit ${amount(power)}, dem typischen Anteil der Höchstleistung.`,
  'typical-on-end': ({ input, typical }) =>
    `Der Erwartungswert von ${name(input)} liegt auf einer Grenze der Spanne. Gerechnet wird mit ${valueOf(input, typical)} ohne Spanne.`,
  'lopsided-band': ({ input, typical }) =>
    `Der Erwartungswert von ${name(input)} liegt nahe an einer Grenze der Spanne. Bitte prüfen, ob im Mittel ${valueOf(input, typical)} zu erwarten sind.`,
  'band-of-class': ({ input, low, high }) =>
    `${name(input)} ist eine Herstellerangabe ohne Spanne. Gerechnet wird mit der üblichen Spanne solcher Angaben, ${formatInputRange(low.value, high.value, { ...input, unit: low.unit }, 4, formats)}. Ein verbindliches Angebot oder eine Messung mit Quelle braucht keine Spanne.`,
};
