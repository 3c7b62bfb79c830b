/** The desk in French: what depends on what was found. Labels are in labels.ts, other texts in desk-texts.ts. */
import { answerLanguage } from './answer.ts';
import {
  buyerClassLabels,
  changeLabels,
  decisionLabels,
  inputGroupLabels,
  presetLabels,
  quantityLabels,
  reasonLabels,
  scopeLabels,
} from './labels.ts';
import { evidenceText } from './evidence-labels.ts';
import { groupLabels } from './group-labels.ts';
import { texts } from './desk-texts.ts';
import type { DeskSentences } from '../desk-language.ts';
import { deskIn } from '../desk-words.ts';
import { glossary, phraseOf } from './glossary.ts';
import { inputLabel, inputPhrase } from './input-words.ts';
import { joined } from '../option-words.ts';
import { caseWarningWords } from './case-warning-words.ts';
import { refusalWords } from './refusals.ts';
import { warningWords } from './warning-words.ts';

/** A count that is a number or a printed one, with its noun: nothing and one take the singular. */
const counted = (count: number | string, one: string, several: string): string =>
  `${count} ${/^[01](?:,\d+)?$/.test(String(count)) ? one : several}`;

/** Groups of lines after « sur ». */
const onGroup = (id: string): string => group[id] ?? (groupLabels as Readonly<Record<string, string>>)[id] ?? id;
const group: Readonly<Record<string, string>> = {
  switches: 'les commutateurs',
  switchOptics: 'l’optique des commutateurs',
  cardOptics: 'l’optique des cartes réseau',
  powerCapacity: 'la capacité électrique',
  electricity: 'l’électricité',
  support: 'la maintenance',
  other: 'les câbles, rechanges et réparations',
  sites: 'les liaisons entre sites',
  carbon: 'le prix du carbone',
  idle: 'les accélérateurs en attente',
  optics: 'l’optique',
  lasers: 'les lasers externes',
  cables: 'les câbles cuivre',
  conversion: 'la conversion et les ventilateurs',
};

const sentences: DeskSentences = {
  editions: {
    shown: (edition, option, cost, alone) =>
      `Édition ${edition}, figée : ${option} coûte ${alone ? '' : 'le moins, '}${cost}.`,
    newest: (edition, option, cost, alone) => `Dans ${edition}, ${option} coûte ${alone ? '' : 'le moins, '}${cost}.`,
    same: (edition) => `${edition} donne la même réponse.`,
    refused: (edition, what) => `${edition} laisse de côté ce qu’elle refuse : ${what}.`,
  },
  cost: {
    one: 'Ce que coûte chaque option, par poste.',
    same: (a, b) => `${a} et ${b} coûtent le même prix sur chaque poste.`,
    saves: (saver, amount, saved, other, back) => {
      const saves = `Face à ${other}, ${saver} économise ${amount} sur ${onGroup(saved)}`;
      if (!back) return `${saves}.`;
      const extra = back.amount === null ? 'mais coûte encore davantage' : `mais coûte ${back.amount} de plus`;
      return `${saves}, ${extra} sur ${joined(back.groups.map(onGroup), ' et ')}.`;
    },
  },
  matters: {
    decides: (input, under, over) =>
      `Une valeur décide, ${inputPhrase(input)} : sous ${under.value}, ${under.option} est probablement l’option la moins chère ; au-dessus de ${over.value}, c’est ${over.option}.`,
    none: (a, b) => `Aucun paramètre ne change à lui seul le choix entre ${a} et ${b}.`,
    worth: (input, amount, all) =>
      `Une valeur ferme pour ${inputPhrase(input)} vaut jusqu’à ${amount} ; connaître tous les paramètres vaudrait ${all}.`,
  },
  power: {
    one: (option, power) => `${option} consomme ${power} au niveau du centre de données.`,
    same: (power) => `Toutes les options consomment ${power} au niveau du centre de données.`,
    least: (option, power, share, most, mostPower) =>
      `${option} consomme ${power} au niveau du centre de données, soit ${share} de moins que ${most} (${mostPower}).`,
  },
  investment: {
    one: 'Ajouter une option pour voir le calcul d’investissement.',
    finding: (option, reference, purchase, yearly) => {
      const buy = `${purchase.amount} de ${purchase.isLess ? 'moins' : 'plus'} à l’achat`;
      const run = `${yearly.amount} par an de ${yearly.isLess ? 'moins' : 'plus'} en exploitation`;
      return `Face à ${reference}, ${option} coûte ${buy} ${purchase.isLess === yearly.isLess ? 'et' : 'mais'} ${run}.`;
    },
    paybackAtStart: 'dès le départ',
    paybackYears: (count) => counted(count, 'an', 'ans'),
    nothingInvested: 'sans objet : moins chère à l’achat, donc rien n’est investi',
    neverPaysBack: 'sans objet : l’investissement n’est jamais récupéré',
  },
  follows: (value, input) => `${value}, suit ${inputPhrase(input)}`,
  target: {
    none: 'Aucun objectif',
    noneWhy: (option) => `À aucun prix ${option} ne devient l’option la moins chère.`,
    unrealistic: 'Aucun objectif réaliste',
    unrealisticWhy: (limit, lowest) => `Il faudrait ${limit} ; le prix publié le plus bas est ${lowest}.`,
    wins: (ask) => `Déjà la moins chère ; rester sous ${ask}`,
    leads: (ask) => `En tête ; demander ${ask ?? 'moins'}`,
    leadsWhy: (limit, rival) => `Au-dessus de ${limit}, ${rival} serait moins cher.`,
    ask: (limit, ask) => (ask === null ? `Limite ${limit}` : `Demander ${ask} ; limite ${limit}`),
    askTooLow: (ask, lowest) =>
      `Très probablement la moins chère à partir de ${ask} ; le prix publié le plus bas est ${lowest}.`,
    askWhy: (option, rival) => `À la limite, ${option} et ${rival} coûtent autant.`,
  },
  wiring: {
    even: 'Câblage uniforme : chaque leaf atteint chaque commutateur du dernier niveau par le même nombre de liaisons.',
    fewest: 'Le moins de commutateurs : les liaisons d’un leaf aboutissent là où des ports sont libres.',
    stated: (rails, pods, down, up) => {
      const groups = [rails > 1 ? `${rails} rails` : '', pods > 1 ? `${pods} pods` : ''].filter(Boolean);
      return `Structure indiquée : ${[...groups, `par leaf ${counted(down, 'liaison descendante', 'liaisons descendantes')} et ${counted(up, 'montante', 'montantes')}`].join(', ')}.`;
    },
  },
  fabric: ({ option, switches, tiers, planes, sites, links, most, stranded, wiring }) => {
    const ofSites = sites > 1 ? ` ${planes > 1 ? 'de' : 'dans'} chacun des ${sites} sites` : '';
    const each = (planes > 1 ? ` dans chacun des ${planes} plans` : '') + ofSites;
    const where = `sur ${counted(tiers, 'niveau', 'niveaux')}${each}`;
    const unused = stranded
      ? ` ${stranded.ports} ${stranded.ports === '1' ? 'port sans liaison est acheté' : 'ports sans liaison sont achetés'} pour ${stranded.cost} et ${stranded.ports === '1' ? 'alimenté' : 'alimentés'}.`
      : '';
    // One switch has nothing to be linked with.
    const between = links === '0' ? '' : ` et ${counted(links, 'liaison', 'liaisons')} entre eux`;
    return `${counted(switches, 'commutateur', 'commutateurs')} ${where}${between}, avec ${option}. ${tiers === 1 ? 'Ce niveau relie' : 'Ces niveaux relient'} jusqu’à ${counted(most, 'point', 'points')} de terminaison.${wiring ? ` ${wiring}` : ''}${unused}`;
  },
  sources: (inputs, sources, weak, own) => {
    const from = `${counted(inputs, 'paramètre', 'paramètres')}, ${counted(sources, 'source', 'sources')}`;
    const mine = own > 0 ? ` ${counted(own, 'valeur saisie', 'valeurs saisies')}.` : '';
    return `${from} ; ${counted(weak, 'hypothèse', 'hypothèses')}.${mine}`;
  },
  curve: (input, from, to, options) =>
    `Probabilité d’être la moins chère quand ${inputPhrase(input)} passe de ${from} à ${to} : ${options}.`,
  curveOption: (option, from, to) => `${option} de ${from} à ${to}`,
  breakEven: { noEffect: 'sans effet ici', none: 'aucun' },
  worth: { none: 'nul', under: (amount) => `moins de ${amount}` },
  picture: {
    edition: (edition) => `cpo-tco, édition ${edition}`,
    network: (scope, accelerators) => `${scope}, ${counted(accelerators, 'accélérateur', 'accélérateurs')}`,
    networks: (scope, count, endpoints) =>
      `${scope}, ${counted(count, 'réseau', 'réseaux')} et ${counted(endpoints, 'point', 'points')} de terminaison`,
    cases: (draws) => counted(draws, 'tirage', 'tirages'),
  },
};

export const deskWords = deskIn({
  answer: answerLanguage,
  labels: {
    quantities: quantityLabels,
    groups: groupLabels,
    inputGroups: inputGroupLabels,
    decisions: decisionLabels,
    reasons: reasonLabels,
    evidence: evidenceText,
    buyerClasses: buyerClassLabels,
    scopes: scopeLabels,
    presets: presetLabels,
    changes: changeLabels,
  },
  sentences,
  texts,
  glossary,
  phrase: phraseOf,
  quotedBy: (what, supplier) => `${what}, devis : ${supplier}`,
  inputLabel,
  refusals: refusalWords,
  warnings: { ...warningWords, ...caseWarningWords },
});
