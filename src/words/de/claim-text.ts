/** Sentences that readers publish, in German. */
import type { BasisHoles, ClaimHoles, ClaimLanguage, ClaimTexts } from '../en/claim-text.ts';
import { answerLanguage } from './answer.ts';
import { evidenceLabels } from './evidence-labels.ts';
import { groupLabels } from './group-labels.ts';
import { buyerClassLabels } from './labels.ts';

const from = (values: number, quotes: number): string => {
  const parts = [
    ...(values > 0 ? [values === 1 ? 'einem eigenen Wert' : `${values} eigenen Werten`] : []),
    ...(quotes > 0 ? [quotes === 1 ? 'einem Angebot' : `${quotes} Angeboten`] : []),
  ];
  return parts.length === 0
    ? 'allein aus öffentlichen Zahlen'
    : `mit ${parts.join(' und ')} anstelle öffentlicher Zahlen`;
};

const lower = {
  cost: (names: string, count: number): string =>
    `Ebenfalls verglichen: ${names} ${count === 1 ? 'kostet' : 'kosten'} noch weniger.`,
  power: (names: string, count: number): string =>
    `Ebenfalls verglichen: ${names} ${count === 1 ? 'nimmt' : 'nehmen'} noch weniger auf.`,
};

/** Nouns keep their capital; a label or question that begins with another word loses it. */
const inSentence = (label: string): string =>
  label.replace(/^(?:Alle|Bereitgestellte|Externe|Wartende)\b/, (word) => word.toLowerCase());

const foundation = ({ evidence, weak, edition, date }: BasisHoles): string =>
  `Schwächster Beleg hinter neun Zehnteln der Differenz: ${evidence}; ${weak} davon beruhen auf Herstellerangaben und Annahmen. Quelle: cpo-tco, Ausgabe ${edition}, ${date}:`;

/** What holds for all is said once; a language may write each sentence out. */
const compared = ({ against, beside, values, quotes, verdict }: BasisHoles): string =>
  `Referenz ${against}${beside && `; ebenfalls verglichen: ${beside}`}; ${from(values, quotes)}; Urteil: ${verdict}.`;

export const claimTexts: ClaimTexts = {
  say: {
    cost: {
      less: (h: ClaimHoles) =>
        `Über ${h.years} kostet ${h.option} ${h.percent} weniger als ${h.against}, ein Verhältnis von 1 zu ${h.ratio}: ${h.amount} gegenüber ${h.otherAmount} (P10 bis P90 von ${h.cases} simulierten Fällen: ${h.low} bis ${h.high} weniger; in ${h.chance} davon kostet es weniger).`,
      least: (h: ClaimHoles) =>
        `Über ${h.years} hat ${h.option} die niedrigsten erwarteten Kosten der ${h.count} verglichenen Optionen (${h.all}): ${h.amount}, ${h.percent} weniger als ${h.against}, die nächste Option mit ${h.otherAmount}, ein Verhältnis von 1 zu ${h.ratio} (P10 bis P90 von ${h.cases} simulierten Fällen: ${h.low} bis ${h.high}). In ${h.chance} davon kostet es weniger als alle anderen.`,
      likely: (h: ClaimHoles) =>
        `Über ${h.years} kostet ${h.option} wahrscheinlich weniger als ${h.against}: so in ${h.chance} von ${h.cases} simulierten Fällen. Erwartet werden ${h.amount} gegenüber ${h.otherAmount}, ${h.percent} weniger oder ein Verhältnis von 1 zu ${h.ratio}; P10 bis P90 reichen von ${h.low} bis ${h.high}.`,
      open: (h: ClaimHoles) =>
        `Ob ${h.option} oder ${h.against} über ${h.years} weniger kostet, ist nicht entschieden: ${h.option} in ${h.chance} von ${h.cases} simulierten Fällen. Erwartet werden ${h.amount} gegenüber ${h.otherAmount}; P10 bis P90 reichen von ${h.low} bis ${h.high}.`,
      same: (h: ClaimHoles) =>
        `Über ${h.years} kosten ${h.option} und ${h.against} gleich viel: je ${h.amount}, in allen ${h.cases} simulierten Fällen.`,
      lower: lower.cost,
    },
    power: {
      less: (h: ClaimHoles) =>
        `${h.option} nimmt ${h.percent} weniger Leistung im Rechenzentrum auf als ${h.against}, ein Verhältnis von 1 zu ${h.ratio}: ${h.amount} gegenüber ${h.otherAmount} (P10 bis P90 von ${h.cases} simulierten Fällen: ${h.low} bis ${h.high} weniger; in ${h.chance} davon ist es weniger).`,
      least: (h: ClaimHoles) =>
        `${h.option} hat die niedrigste erwartete Leistung im Rechenzentrum der ${h.count} verglichenen Optionen (${h.all}): ${h.amount}, ${h.percent} weniger als ${h.against}, die nächste Option mit ${h.otherAmount}, ein Verhältnis von 1 zu ${h.ratio} (P10 bis P90 von ${h.cases} simulierten Fällen: ${h.low} bis ${h.high}). In ${h.chance} davon nimmt es weniger auf als alle anderen.`,
      likely: (h: ClaimHoles) =>
        `${h.option} nimmt wahrscheinlich weniger Leistung im Rechenzentrum auf als ${h.against}: so in ${h.chance} von ${h.cases} simulierten Fällen. Erwartet werden ${h.amount} gegenüber ${h.otherAmount}, ${h.percent} weniger oder ein Verhältnis von 1 zu ${h.ratio}; P10 bis P90 reichen von ${h.low} bis ${h.high}.`,
      open: (h: ClaimHoles) =>
        `Ob ${h.option} oder ${h.against} weniger Leistung im Rechenzentrum aufnimmt, ist nicht entschieden: ${h.option} in ${h.chance} von ${h.cases} simulierten Fällen. Erwartet werden ${h.amount} gegenüber ${h.otherAmount}; P10 bis P90 reichen von ${h.low} bis ${h.high}.`,
      same: (h: ClaimHoles) =>
        `${h.option} und ${h.against} nehmen gleich viel Leistung im Rechenzentrum auf: je ${h.amount}, in allen ${h.cases} simulierten Fällen.`,
      lower: lower.power,
    },
  },
  basis: {
    cost: (h) =>
      `Grundlage: ${inSentence(h.question)}; Gesamtkosten als Barwert zu erwarteten Werten, nicht zu Höchstwerten, ganze Switches mit aller Optik (${h.inside}); PUE ${h.pue}; Preise der Klasse ${h.prices}; ${compared(h)} ${foundation(h)}`,
    power: (h) =>
      `Grundlage: ${inSentence(h.question)}; Leistung im Rechenzentrum zu erwarteten Werten, nicht zu Höchstwerten, ganze Switches mit aller Optik (${h.inside}), mal PUE ${h.pue}; ${compared(h)} ${foundation(h)}`,
  },
  verdicts: {
    settled: 'entschieden',
    leaning: 'wahrscheinlich, nicht entschieden',
    'not-settled': 'nicht entschieden',
    'stay-pluggable': 'entschieden, bei steckbaren Modulen bleiben',
    'no-difference': 'kein Unterschied',
  },
  less: (percent) => `${percent} weniger`,
  more: (percent) => `${percent} mehr`,
  date: (iso) => {
    const [year, month, day] = iso.split('-').map(Number);
    const format = new Intl.DateTimeFormat('de', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    return format.format(Date.UTC(year!, month! - 1, day));
  },
  inSentence,
  refused: {
    'one-option': () => 'Es wird nur eine Option verglichen: Eine Aussage braucht eine zweite.',
    'not-compared': (h) => `${h.option} wird hier nicht verglichen.`,
    'few-draws': (h) => `${h.share} simulierte Fälle sind zu wenige für eine Spanne: ${h.limit} sind nötig.`,
    'does-not-fit': (h) =>
      `${h.option} passt nicht in dieses Netz: ${h.count === 1 ? 'Eine Grenze' : `${h.count} Grenzen`} von Rack, Cage, Kühlung oder Frontplatte ${h.count === 1 ? 'ist' : 'sind'} überschritten.`,
    'no-ratio': (h) =>
      `${h.against} liegt nicht in jedem simulierten Fall über null, daher sagt ein Prozentsatz davon nichts.`,
    'unlike-buyers': (h) =>
      `Die Preise sind von verschiedenen Käuferklassen (${h.names}), daher sind die beiden nicht vergleichbar.`,
    'unlike-evidence': (h) =>
      `Der Preis von ${h.option} ist ein verbindliches Angebot, der von ${h.against} eine öffentliche Zahl, daher sind die beiden nicht vergleichbar.`,
    assumptions: (h) =>
      `${h.share} der Differenz beruhen auf Annahmen; eine Aussage darf zu höchstens ${h.limit} darauf beruhen.`,
    'no-difference': (h) => `${h.option} und ${h.against} unterscheiden sich nicht.`,
    'higher-cost': (h) => `${h.option} kostet voraussichtlich ${h.share} mehr als ${h.against}.`,
    'higher-power': (h) => `${h.option} nimmt voraussichtlich ${h.share} mehr auf als ${h.against}.`,
    'crosses-zero': (h) =>
      `Die Spanne schließt null ein: P10 bis P90 reichen von ${h.low} bis ${h.high}, und ${h.option} liegt in ${h.share} der simulierten Fälle unter ${h.against}.`,
    beaten: (h) =>
      `${h.names} ${h.count === 1 ? 'wird' : 'werden'} ebenfalls verglichen und ${h.count === 1 ? 'liegt' : 'liegen'} unter ${h.option}: Eine Aussage, die das auslässt, würde täuschen.`,
    'not-least': (h) =>
      `${h.option} liegt in ${h.share} der simulierten Fälle am niedrigsten; ein Superlativ braucht ${h.limit}.`,
    'not-so': (h) =>
      `${h.option} liegt in ${h.share} der simulierten Fälle unter ${h.against}, und das ist nicht, was behauptet wird.`,
  },
  panel: {
    title: 'Aussage',
    note: 'Ein Satz, den die Zahlen tragen, mit allem, worauf er beruht.',
    about: 'Worüber',
    subjects: { cost: 'Gesamtkosten', power: 'Leistung im Rechenzentrum' },
    option: 'Aussage für',
    against: 'Gegenüber',
    all: 'allen anderen verglichenen',
    computing: 'Aussage wird geprüft …',
    failed: 'Die Aussage konnte nicht geprüft werden.',
    carried: 'Die Zahlen tragen diese Aussage.',
    refused: 'Die Zahlen tragen diese Aussage nicht.',
    nearest: 'Was sie tragen',
    none: 'Sie tragen keine Aussage, die dem nahekommt.',
    copy: 'Aussage kopieren',
    copied: 'Kopiert',
    notCopied: 'Der Browser hat das Kopieren nicht erlaubt. Bitte den Text markieren und kopieren.',
    save: 'Nachweis speichern',
    saving: 'Die Datei wird erstellt …',
    close: 'Schließen',
  },
  slide: {
    key: (against, cases) => `Linie: P10 bis P90 des Unterschieds zu ${against} in ${cases} simulierten Fällen`,
    expected: 'Balken: Erwartungswerte',
  },
  check: {
    title: 'Die Aussage dieses Links',
    holds: (edition) => `Ausgabe ${edition} trägt sie weiterhin.`,
    moved: (before, was, after, is) =>
      `Ausgabe ${after} trägt sie weiterhin, mit anderen Zahlen: ${is}. In Ausgabe ${before} waren es: ${was}.`,
    notCarried: (edition) => `Ausgabe ${edition} trägt sie nicht.`,
    notComputed: (edition, why) => `Ausgabe ${edition} kann sie nicht berechnen: ${why}`,
    causes: (list) => `Verändert haben sie: ${list}.`,
    cause: (input, before, after) => `${input} (${before}, jetzt ${after})`,
    claimed: (option, against, difference, ratio) => `${option} gegenüber ${against} ${difference}, 1 zu ${ratio}`,
    close: 'Ausblenden',
  },
};

export const claimLanguage: ClaimLanguage = {
  answer: answerLanguage,
  groups: groupLabels,
  evidence: evidenceLabels,
  buyerClasses: buyerClassLabels,
  texts: claimTexts,
};
