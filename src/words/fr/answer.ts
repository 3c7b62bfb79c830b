/** Question and answer in French. */
import { told, type AnswerLanguage } from '../answer-words.ts';
import { commonTexts, years } from './common-texts.ts';
import { optionLabels, regionLabels } from './labels.ts';
import { inputPhrase } from './input-words.ts';
import { frenchNumbers as numbers } from './number-words.ts';
import { portName } from '../option-words.ts';

/** What no figure covers. */
export const boundary =
  'Hors périmètre : pompes des systèmes à refroidissement liquide, taxes et puissance de l’ASIC liée au trafic.';

/** `75 % de « DSP-retimed : prix par port 1.6T », 1 450 USD` */
export const shareOf = (share: string, input: string, value?: string): string =>
  `${share} de ${input}${value === undefined ? '' : `, ${value}`}`;

/** What is said of the option that costs least, after its name. */
const cheapest = 'probablement l’option la moins chère';

export const answerLanguage: AnswerLanguage = {
  locale: 'fr',
  numbers,
  and: ' et ',
  or: ' ou ',
  signs: commonTexts.signs,
  options: optionLabels,
  regions: regionLabels,
  // Where a comma would part the question.
  inRegion: {
    'US average': 'États-Unis',
    'US Virginia': 'Virginie',
    'US Texas': 'Texas',
    'US California': 'Californie',
    'US Oregon': 'Oregon',
    'US Ohio': 'Ohio',
    'US Georgia': 'Géorgie (États-Unis)',
    'US Arizona': 'Arizona',
    'US Iowa': 'Iowa',
    'Canada, Quebec': 'Québec',
    'India, Maharashtra': 'Maharashtra',
  },
  years,
  inputPhrase,
  ask: (question) => `CPO ou enfichable ? ${question}.`,
  question: {
    inFabric: ' accélérateurs, région ',
    inFabricOfOne: ' accélérateur, région ',
    inSwitch: (ports, rate) =>
      `${ports === 1 ? `Un port ${portName(rate)} utilisé` : `${ports} ports ${portName(rate)}, tous utilisés`}, région `,
    on: ', commutateurs ',
    onOne: ', un commutateur ',
    switches: '',
    above: (label) => (label === undefined ? '' : `, ${label} au-dessus`),
    oneSwitch: ', ',
    over: ' sur ',
    planes: (count) => (count > 1 ? `, ${count} plans` : ''),
    sites: (count) => (count > 1 ? `, ${count} sites` : ''),
    networks: (count) => `${count} réseaux, région `,
    network: (label, endpoints, on) =>
      `${label} (${endpoints} ${endpoints === '1' ? 'point' : 'points'} de terminaison sur ${on})`,
  },
  conditions: (price, where, pue) => `Électricité à ${price} (${where}), PUE ${pue}.`,
  architecture: (below, above) => (above === undefined ? below : `${above} au-dessus de leafs ${below}`),
  byArchitecture: (list) => `Par architecture : ${list}.`,
  restsOn: (share, of) =>
    `Allégations de fabricants et hypothèses pèsent pour ${share} dans ce qui fait varier ${of === 'difference' ? 'l’écart de coût' : 'le coût de l’option la moins chère'}.`,
  disclosure: (option, sponsor) =>
    `${option} est un produit proposé par ${sponsor} ; ses valeurs viennent du fabricant lui-même et comptent comme allégations.`,
  ownValue: commonTexts.ownValue,
  badge: {
    one: 'Une seule option',
    pending: commonTexts.pending,
    same: 'Aucun écart',
    open: (options, stay) => `${stay ? 'Rester en enfichable' : 'Non tranché'} : ${options}`,
    likely: (option, very, share, stay) =>
      `${stay ? 'Rester en enfichable : ' : ''}${option}, ${very ? 'très ' : ''}${cheapest}, ${share}`,
  },
  headline: {
    one: (option, amount, over) => `${option} coûte ${amount} sur ${over}. Ajouter une option pour comparer.`,
    same: 'Toutes les options coûtent le même prix.',
    apart: (best, likeliest) =>
      `${best} a le coût attendu le plus bas, ${likeliest} est le plus souvent l’option la moins chère`,
    close: (options) => `${options} coûtent à peu près le même prix`,
    mayTurn: (best, others) =>
      `${best} devrait coûter le moins, mais l’option la moins chère peut aussi se révéler être ${others}`,
    allBelow: (start, amounts, reference) =>
      `${start} ; économie par rapport à ${reference} : ${amounts.length > 1 ? `de ${amounts.join(' à ')}` : `environ ${amounts[0]}`}.`,
    leads: (best, rival, reference) =>
      `${best} fait économiser ${reference ? `${reference.amount} par rapport à ${reference.option} et ` : ''}${rival.amount} par rapport à ${rival.option}, l’option la plus proche.`,
  },
  settle: {
    none: (open) =>
      open
        ? 'Aucun paramètre ne tranche à lui seul.'
        : 'Aucun paramètre ne change ce résultat à lui seul dans sa fourchette.',
    stays: (input, under, over, option) =>
      told`${option} reste ${cheapest}, sauf si ${inputPhrase(input)} passe ${under && 'sous '}${under}${under && over && ' ou '}${over && 'au-dessus de '}${over}.`,
    between: (input, from, to, option) =>
      told`Une valeur ferme pour ${inputPhrase(input)} tranche : ${from ? (to ? 'de ' : 'au-dessus de ') : 'sous '}${from}${from && to && ' à '}${to}, ${option} est ${cheapest}.`,
    settles: (input, under, over) =>
      told`Une valeur ferme pour ${inputPhrase(input)} tranche : ${under && 'sous '}${under?.value}${under && `, ${under.option} est ${cheapest}`}${under && over && ' ; '}${over && 'au-dessus de '}${over?.value}${over && (under ? `, c’est ${over.option}` : `, ${over.option} est ${cheapest}`)}.`,
  },
};
