/** The desk in German: what depends on what was found. Labels are in labels.ts, other texts in desk-texts.ts. */
import { counted } from '../plural.ts';
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

/** Groups of lines after „bei“. */
const dative: Readonly<Record<string, string>> = {
  lasers: 'externen Lasern',
  powerCapacity: 'bereitgestellter Leistung',
  cables: 'Kupferkabeln',
  carbon: 'CO₂-Kosten',
  idle: 'wartenden Beschleunigern',
  other: 'Kabeln, Ersatzteilen und Reparaturen',
  support: 'Wartungsverträgen',
  conversion: 'Wandlungsverlusten und Lüftern',
};
const atGroup = (id: string): string => dative[id] ?? (groupLabels as Readonly<Record<string, string>>)[id] ?? id;

const sentences: DeskSentences = {
  editions: {
    shown: (edition, option, cost, alone) =>
      `Ausgabe ${edition}, eingefroren: ${option} kostet ${alone ? '' : 'am wenigsten, '}${cost}.`,
    newest: (edition, option, cost, alone) =>
      `In Ausgabe ${edition} kostet ${option} ${alone ? '' : 'am wenigsten, '}${cost}.`,
    same: (edition) => `Ausgabe ${edition} kommt zum selben Ergebnis.`,
    refused: (edition, what) => `In Ausgabe ${edition} nicht verwendbar und weggelassen: ${what}.`,
  },
  cost: {
    one: 'Was jede Option kostet, nach Posten.',
    same: (a, b) => `${a} und ${b} kosten bei jedem Posten gleich viel.`,
    saves: (saver, amount, saved, other, back) => {
      const saves = `${saver} spart gegenüber ${other} ${amount} bei ${atGroup(saved)}`;
      if (!back) return `${saves}.`;
      const extra = back.amount === null ? 'höhere Mehrkosten' : `Mehrkosten von ${back.amount}`;
      return `${saves}; dem stehen ${extra} bei ${joined(back.groups.map(atGroup), ' und ')} gegenüber.`;
    },
  },
  matters: {
    decides: (input, under, over) =>
      `Ein Wert entscheidet: Liegt ${inputPhrase(input)} unter ${under.value}, ist ${under.option} wahrscheinlich am günstigsten, über ${over.value} ${over.option}.`,
    none: (a, b) => `Keine Eingabe allein ändert die Wahl zwischen ${a} und ${b}.`,
    worth: (input, amount, all) =>
      `Ein verbindlicher Wert für ${inputPhrase(input)} ist bis zu ${amount} wert; alle Eingaben genau zu kennen wäre ${all} wert.`,
  },
  power: {
    one: (option, power) => `${option} nimmt im Rechenzentrum ${power} auf.`,
    same: (power) => `Alle Optionen nehmen im Rechenzentrum ${power} auf.`,
    least: (option, power, share, most, mostPower) =>
      `${option} nimmt im Rechenzentrum ${power} auf, ${share} weniger als ${most} (${mostPower}).`,
  },
  investment: {
    one: 'Eine zweite Option wählen, um die Investitionsrechnung zu sehen.',
    finding: (option, reference, purchase, yearly) => {
      const buy = `${purchase.amount} ${purchase.isLess ? 'weniger' : 'mehr'}`;
      const run = `${yearly.amount} im Jahr ${yearly.isLess ? 'weniger' : 'mehr'}`;
      const link = purchase.isLess === yearly.isLess ? ' und im Betrieb' : ', im Betrieb aber';
      return `${option} kostet in der Anschaffung ${buy} als ${reference}${link} ${run}.`;
    },
    paybackAtStart: 'von Anfang an',
    paybackYears: (count) => counted(count, 'Jahr', 'Jahre'),
    nothingInvested: 'nicht sinnvoll: günstiger in der Anschaffung, also wird nichts investiert',
    neverPaysBack: 'nicht sinnvoll: amortisiert sich nie',
  },
  follows: (value, input) => `${value}, folgt ${inputPhrase(input)}`,
  target: {
    none: 'Kein Ziel',
    noneWhy: (option) => `Bei keinem Preis ist ${option} am günstigsten.`,
    unrealistic: 'Kein realistisches Ziel',
    unrealisticWhy: (limit, lowest) => `Nötig wären ${limit}; der niedrigste veröffentlichte Preis ist ${lowest}.`,
    wins: (ask) => `Schon am günstigsten; unter ${ask} halten`,
    leads: (ask) => `Liegt vorn; ${ask === null ? 'weniger' : ask} verlangen`,
    leadsWhy: (limit, rival) => `Über ${limit} wäre ${rival} günstiger.`,
    ask: (limit, ask) => (ask === null ? `Grenze ${limit}` : `${ask} verlangen; Grenze ${limit}`),
    askTooLow: (ask, lowest) =>
      `Sehr wahrscheinlich am günstigsten erst bei ${ask}; der niedrigste veröffentlichte Preis ist ${lowest}.`,
    askWhy: (option, rival) => `An der Grenze kosten ${option} und ${rival} gleich viel.`,
  },
  wiring: {
    even: 'Gleichmäßig verkabelt: Von jedem Leaf führen gleich viele Links zu jedem Switch der obersten Ebene.',
    fewest: 'Kleinste Zahl von Switches: Die Links eines Leafs enden dort, wo Ports frei sind.',
    stated: (rails, pods, down, up) => {
      const groups = [rails > 1 ? `${rails} Rails` : '', pods > 1 ? `${pods} Pods` : ''].filter(Boolean);
      return `Aufbau wie angegeben: ${[...groups, `je Leaf ${counted(down, 'Link', 'Links')} nach unten und ${up} nach oben`].join(', ')}.`;
    },
  },
  fabric: ({ option, switches, tiers, planes, sites, links, most, stranded, wiring }) => {
    const each = [
      planes > 1 ? `in jeder von ${planes} Planes` : '',
      sites > 1 ? `an jedem von ${sites} Standorten` : '',
    ]
      .filter(Boolean)
      .map((text) => ` ${text}`)
      .join('');
    const unused = stranded
      ? ` ${stranded.ports} ${stranded.ports === '1' ? 'ungenutzter Port kostet' : 'ungenutzte Ports kosten'} mit Anschaffung und Strom ${stranded.cost}.`
      : '';
    // One switch has nothing to be linked with.
    const between = links === '0' ? '' : ` und ${counted(links, 'Link', 'Links')} dazwischen`;
    return `${counted(switches, 'Switch', 'Switches')} auf ${tiers === 1 ? 'einer Ebene' : `${tiers} Ebenen`}${each}${between}, mit ${option}. ${tiers === 1 ? 'Eine Ebene verbindet' : `${tiers} Ebenen verbinden`} bis zu ${counted(most, 'Endpunkt', 'Endpunkte')}.${wiring ? ` ${wiring}` : ''}${unused}`;
  },
  sources: (inputs, sources, weak, own) => {
    const from = `${inputs} ${inputs === 1 ? 'Eingabe' : 'Eingaben'} aus ${sources} ${sources === 1 ? 'Quelle' : 'Quellen'}`;
    const mine = own > 0 ? ` ${own} ${own === 1 ? 'ist Ihre' : 'sind Ihre'}.` : '';
    return `${from}; ${weak} ${weak === 1 ? 'ist eine Annahme' : 'sind Annahmen'}.${mine}`;
  },
  curve: (input, from, to, options) =>
    `Wie oft am günstigsten, wenn ${inputPhrase(input)} von ${from} auf ${to} steigt: ${options}.`,
  curveOption: (option, from, to) => `${option} von ${from} auf ${to}`,
  breakEven: { noEffect: 'hier ohne Wirkung', none: 'keiner' },
  worth: { none: 'keiner', under: (amount) => `unter ${amount}` },
  picture: {
    edition: (edition) => `cpo-tco, Ausgabe ${edition}`,
    network: (scope, accelerators) => `${scope} mit ${counted(accelerators, 'Beschleuniger', 'Beschleunigern')}`,
    networks: (scope, count, endpoints) =>
      `${scope} mit ${counted(count, 'Netz', 'Netzen')} und ${counted(endpoints, 'Endpunkt', 'Endpunkten')}`,
    cases: (draws) => counted(draws, 'simulierter Fall', 'simulierte Fälle'),
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
  quotedBy: (what, supplier) => `${what}, angeboten von ${supplier}`,
  inputLabel,
  refusals: refusalWords,
  warnings: { ...warningWords, ...caseWarningWords },
});
