/** Warnings of a run in French. */
import type { NamedInput } from '../../scenario/named-input.ts';
import type { Amount } from '../../scenario/warning.ts';
import { NumberFormats } from '../format.ts';
import { formatInput, formatInputRange } from '../input-format.ts';
import { inputPhrase as name } from './input-words.ts';
import { frenchNumbers } from './number-words.ts';
import { architectures, portName } from '../option-words.ts';
import { plural } from '../plural.ts';
import type { WarningWords } from '../warning-words.ts';

const formats = new NumberFormats('fr', frenchNumbers);
const count = plural('fr');
const whole = (value: number): string => formats.number(Math.round(value), 12);
const amount = ({ value, unit }: Amount): string => formats.quantity(value, unit, 4);
const valueOf = ({ quantity }: NamedInput, { value, unit }: Amount): string =>
  formatInput(value, { quantity, unit }, 4, formats);
const places = {
  leaf: 'dans le commutateur leaf',
  upper: 'dans le commutateur du deuxième niveau',
  core: 'dans le commutateur du troisième niveau',
  fourth: 'dans le commutateur du quatrième niveau',
  card: 'dans la carte réseau',
} as const;
const switches = {
  leaf: 'commutateur leaf',
  upper: 'commutateur du deuxième niveau',
  core: 'commutateur du troisième niveau',
  fourth: 'commutateur du quatrième niveau',
} as const;
const tierNames: Readonly<Record<number, string>> = { 2: 'deuxième', 3: 'troisième', 4: 'quatrième' };
const prices = { direct: 'prix direct', contract: 'prix sous contrat', shop: 'prix de revendeur' } as const;

export const warningWords: WarningWords = {
  'no-difference': ({ option, baseline }) =>
    `${option} et ${baseline} ont la même optique dans un seul commutateur : aucun écart. La comparaison a un sens dans un réseau fabric.`,
  'does-not-fit': ({ option, check, place, value, limit }) => {
    const one = place === null ? 'commutateur' : switches[place];
    const [found, most] = [amount(value), amount(limit)];
    return {
      cage: `${option} : un module consomme ${found}, une cage de ce commutateur fournit au plus ${most}.`,
      air: `${option}, ${one} : chaque unité de baie demande ${found}, l’air en évacue au plus ${most}.`,
      liquid: `${option}, ${one} : le refroidissement liquide est nécessaire, la salle n’offre que l’air.`,
      'rack-power': `${option}, ${one} : un appareil demande ${found}, une baie fournit au plus ${most}.`,
      'rack-space': `${option}, ${one} : un appareil occupe ${found} unités de baie, une baie en offre ${most}.`,
      faceplate: `${option}, ${one} : ${found} fibres sortent de chaque unité de baie, la face avant en accepte au plus ${most}.`,
    }[check];
  },
  'kept-figures': ({ switch: own, like, capacity, inputs }) =>
    `${own} a ${formats.number(capacity.value / 1000, 6)}T mais garde des valeurs reprises du modèle ${like} : ${inputs.map(name).join(', ')}. Saisir ses propres valeurs.`,
  'switch-stands-nowhere': ({ switch: own, tier, tiers }) =>
    `${own} est indiqué pour le ${tierNames[tier]!} niveau et n’est placé nulle part : le réseau a ${whole(tiers)} ${count(tiers, { one: 'niveau', other: 'niveaux' })}.`,
  'whole-switch-of-other': ({ option, switch: own, other }) =>
    `${option} : le prix ou la puissance d’un commutateur complet vaut pour ${own}. ${other}, à un autre niveau, est calculé à partir du commutateur et de ses ports.`,
  'interface-mismatch': ({ option, sides }) =>
    `${option} : les deux côtés d’une liaison ont des interfaces différentes (${sides.map((side) => `${side.interface} ${places[side.place]}`).join(', ')}). Leurs valeurs ne décrivent pas la même liaison.`,
  'own-at-other-rate': ({ architecture, rate, other, like }) =>
    `${architecture} : les valeurs valent pour des ports ${portName(rate)}. Les ports ${portName(other)} prennent les valeurs de la famille ${architectures[like] ?? like}.`,
  'copper-out-of-reach': ({ option, length }) =>
    `Aucun câble cuivre n’atteint ${amount(length)} à ces débits ; ${option} passe en optique pour toutes les liaisons d’accès.`,
  'copper-under-cpo': ({ option, share, power, cost }) =>
    `Les commutateurs leaf à optique intégrée n’acceptent pas de câbles cuivre ; ${option} passe en optique pour toutes les liaisons d’accès. Cela ajoute ${amount(power)} et ${amount(cost)} par rapport au cuivre sur ${formats.percent(share, 6)} des points de terminaison.`,
  'even-wiring': ({ even, uneven }) =>
    `Le câblage uniforme demande ${whole(even)} commutateurs. Un câblage non uniforme vers le dernier niveau en demanderait ${whole(uneven)}.`,
  'uneven-tiers': ({ endpoints, filledShare, tiers }) =>
    `${whole(endpoints)} ${count(endpoints, { one: 'point de terminaison remplit', other: 'points de terminaison remplissent' })} ${formats.percent(filledShare)} de la capacité des ${tiers} niveaux ; le nombre de commutateurs est une borne basse.`,
  'just-above-bound': ({ endpoints, bound, tiers, oversubscription }) => {
    const most = `${count(tiers, { one: 'un niveau en relie', other: `${tiers} niveaux en relient` })} au plus ${whole(bound)}`;
    const advice =
      oversubscription === null ? '' : ` Une sursouscription de ${formats.number(oversubscription, 9)} l’évite.`;
    return `${whole(endpoints)} ${count(endpoints, { one: 'point de terminaison impose', other: 'points de terminaison imposent' })} un niveau de plus : ${most}.${advice}`;
  },
  'buyer-class-converted': ({ buyerClass, inputs }) =>
    `Aucun ${prices[buyerClass]} publié pour ${inputs.map(name).join(', ')} : conversion avec les facteurs de prix des tables, les mêmes pour toutes les options.`,
  'typical-from-maximum': ({ input, power }) =>
    `${name(input)} n’est pas indiqué. Le calcul retient ${amount(power)}, la part typique du maximum.`,
  'typical-on-end': ({ input, typical }) =>
    `La valeur attendue de ${name(input)} est à une limite de sa fourchette. Le calcul retient ${valueOf(input, typical)} sans fourchette.`,
  'lopsided-band': ({ input, typical }) =>
    `La valeur attendue de ${name(input)} est proche d’une limite de sa fourchette. Vérifier que la moyenne attendue est bien ${valueOf(input, typical)}.`,
  'band-of-class': ({ input, low, high }) =>
    `${name(input)} est une allégation du fabricant sans fourchette. Le calcul retient la fourchette usuelle de ces allégations, ${formatInputRange(low.value, high.value, { ...input, unit: low.unit }, 4, formats)}. Une offre ferme, ou une mesure avec sa source, s’en passe.`,
};
