/**
 * Sentences that readers publish, in English, and what panel, page and terminal say about them. Loaded on demand. Each
 * sentence stands whole; what goes into it comes as text, formatted. Options stand as names: `CPO`, `DSP-retimed`.
 */
import type { ClaimVerdict } from '../../view/claim-view.ts';
import { lowerUnlessName } from '../option-words.ts';
import { answerLanguage } from './answer.ts';
import { evidenceLabels } from './evidence-labels.ts';
import { groupLabels } from './group-labels.ts';
import { buyerClassLabels } from './labels.ts';

/** What goes into a sentence. */
export interface ClaimHoles {
  /** The option that the claim is about, and the one that it is held against. */
  readonly option: string;
  readonly against: string;
  /** By how much the option is lower, `36 %`, and the other for 1 of the option, `1.56`: from the same two figures. */
  readonly percent: string;
  readonly ratio: string;
  /** The two amounts with their unit: `43.2 million USD`. */
  readonly amount: string;
  readonly otherAmount: string;
  /** Ends of the range of the simulated cases: `29 %` and `41 %` where both are less, else as `less` and `more` below say. */
  readonly low: string;
  readonly high: string;
  /** Share of the simulated cases in which it is lower: `97 %`, `over 99 %`. */
  readonly chance: string;
  /** How many cases were simulated: `4,096`. */
  readonly cases: string;
  /** `5 years` */
  readonly years: string;
  /** How many options are compared, and their names in a row. */
  readonly count: number;
  readonly all: string;
}

/** What stands behind each claim, in one or two sentences. */
export interface BasisHoles {
  /** `8,192 accelerators in Germany on 102.4T switches over 5 years`: scope, endpoints, region, capacity, years. */
  readonly question: string;
  readonly against: string;
  /** The lines inside the total: `switches, optics in switches and electricity`. */
  readonly inside: string;
  readonly pue: string;
  /** Whose prices: `contract`. */
  readonly prices: string;
  /** The other options of the comparison in a row; empty where there are none. */
  readonly beside: string;
  /** Own values and quotes in place of public figures. */
  readonly values: number;
  readonly quotes: number;
  /** `settled`, `stay pluggable` */
  readonly verdict: string;
  /** The weakest class: `vendor claim`. */
  readonly evidence: string;
  /** Share that rests on vendor claims and assumptions: `22 %`. */
  readonly weak: string;
  readonly edition: string;
  readonly date: string;
}

const from = (values: number, quotes: number): string => {
  const parts = [
    ...(values > 0 ? [`${values} own ${values === 1 ? 'value' : 'values'}`] : []),
    ...(quotes > 0 ? [`${quotes} ${quotes === 1 ? 'quote' : 'quotes'}`] : []),
  ];
  return parts.length === 0 ? 'public figures alone' : `${parts.join(' and ')} in place of public figures`;
};

const verdicts: Readonly<Record<ClaimVerdict, string>> = {
  settled: 'settled',
  leaning: 'likely, not settled',
  'not-settled': 'not settled',
  'stay-pluggable': 'settled, stay pluggable',
  'no-difference': 'no difference',
};

/** Of options to their names, of shares and amounts to text. */
export interface RefusalHoles {
  readonly option: string;
  readonly against: string;
  readonly share: string;
  /** The limit that the share or count is held against. */
  readonly limit: string;
  readonly low: string;
  readonly high: string;
  /** Names or classes in a row, and how many. */
  readonly names: string;
  readonly count: number;
}

export const claimTexts = {
  /** The claim itself. The percentage and the ratio always stand together. */
  say: {
    cost: {
      less: (h: ClaimHoles): string =>
        `Over ${h.years}, ${h.option} costs ${h.percent} less than ${h.against}, a ratio of 1 to ${h.ratio}: ${h.amount} against ${h.otherAmount} (P10 to P90 of ${h.cases} simulated cases: ${h.low} to ${h.high} less; it costs less in ${h.chance} of them).`,
      least: (h: ClaimHoles): string =>
        `Over ${h.years}, ${h.option} has the lowest expected cost of the ${h.count} options compared (${h.all}): ${h.amount}, ${h.percent} less than ${h.against}, the next, at ${h.otherAmount}, a ratio of 1 to ${h.ratio} (P10 to P90 of ${h.cases} simulated cases: ${h.low} to ${h.high}). It costs less than all others in ${h.chance} of them.`,
      likely: (h: ClaimHoles): string =>
        `Over ${h.years}, ${h.option} is likely to cost less than ${h.against}: it does in ${h.chance} of ${h.cases} simulated cases. The expected values are ${h.amount} against ${h.otherAmount}, ${h.percent} less or a ratio of 1 to ${h.ratio}; P10 to P90 reach from ${h.low} to ${h.high}.`,
      open: (h: ClaimHoles): string =>
        `Whether ${h.option} or ${h.against} costs less over ${h.years} is not settled: ${h.option} does in ${h.chance} of ${h.cases} simulated cases. The expected values are ${h.amount} against ${h.otherAmount}; P10 to P90 reach from ${h.low} to ${h.high}.`,
      same: (h: ClaimHoles): string =>
        `Over ${h.years}, ${h.option} and ${h.against} cost the same: ${h.amount} each, in all of ${h.cases} simulated cases.`,
      /** Options that are lower still, each with its amount: `LPO (40.1 million USD)`. */
      lower: (names: string, count: number): string =>
        `${names}, also compared, ${count === 1 ? 'costs' : 'cost'} less than that.`,
    },
    power: {
      less: (h: ClaimHoles): string =>
        `${h.option} draws ${h.percent} less facility power than ${h.against}, a ratio of 1 to ${h.ratio}: ${h.amount} against ${h.otherAmount} (P10 to P90 of ${h.cases} simulated cases: ${h.low} to ${h.high} less; it draws less in ${h.chance} of them).`,
      least: (h: ClaimHoles): string =>
        `${h.option} has the lowest expected facility power of the ${h.count} options compared (${h.all}): ${h.amount}, ${h.percent} less than ${h.against}, the next, at ${h.otherAmount}, a ratio of 1 to ${h.ratio} (P10 to P90 of ${h.cases} simulated cases: ${h.low} to ${h.high}). It draws less than all others in ${h.chance} of them.`,
      likely: (h: ClaimHoles): string =>
        `${h.option} is likely to draw less facility power than ${h.against}: it does in ${h.chance} of ${h.cases} simulated cases. The expected values are ${h.amount} against ${h.otherAmount}, ${h.percent} less or a ratio of 1 to ${h.ratio}; P10 to P90 reach from ${h.low} to ${h.high}.`,
      open: (h: ClaimHoles): string =>
        `Whether ${h.option} or ${h.against} draws less facility power is not settled: ${h.option} does in ${h.chance} of ${h.cases} simulated cases. The expected values are ${h.amount} against ${h.otherAmount}; P10 to P90 reach from ${h.low} to ${h.high}.`,
      same: (h: ClaimHoles): string =>
        `${h.option} and ${h.against} draw the same facility power: ${h.amount} each, in all of ${h.cases} simulated cases.`,
      lower: (names: string, count: number): string =>
        `${names}, also compared, ${count === 1 ? 'draws' : 'draw'} less than that.`,
    },
  },
  basis: {
    cost: (h: BasisHoles): string =>
      `Basis: ${lowerUnlessName(h.question)}; total cost as present value at expected values, not maximum, of whole switches with all optics (${h.inside}); PUE ${h.pue}; ${h.prices} prices; baseline ${h.against}${h.beside && `; also compared: ${h.beside}`}; ${from(h.values, h.quotes)}; verdict: ${h.verdict}. Weakest evidence behind nine tenths of the difference: ${h.evidence}; ${h.weak} of it rests on vendor claims and assumptions. Source: cpo-tco, edition ${h.edition}, ${h.date}:`,
    power: (h: BasisHoles): string =>
      `Basis: ${lowerUnlessName(h.question)}; facility power at expected values, not maximum, of whole switches with all optics (${h.inside}), times PUE ${h.pue}; baseline ${h.against}${h.beside && `; also compared: ${h.beside}`}; ${from(h.values, h.quotes)}; verdict: ${h.verdict}. Weakest evidence behind nine tenths of the difference: ${h.evidence}; ${h.weak} of it rests on vendor claims and assumptions. Source: cpo-tco, edition ${h.edition}, ${h.date}:`,
  },
  verdicts,
  /** A share of the other amount, which way: an end of a range that reaches over zero. */
  less: (percent: string): string => `${percent} less`,
  more: (percent: string): string => `${percent} more`,
  /** `28 November 2026`, from YYYY-MM-DD. */
  date: (iso: string): string => {
    const [year, month, day] = iso.split('-').map(Number);
    const format = new Intl.DateTimeFormat('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    return format.format(Date.UTC(year!, month! - 1, day));
  },
  /** A label inside a sentence. */
  inSentence: lowerUnlessName,
  /** Why the figures do not carry a claim. */
  refused: {
    'one-option': (): string => 'Only one option is compared: a claim needs another one.',
    'not-compared': (h: RefusalHoles): string => `${h.option} is not compared here.`,
    'few-draws': (h: RefusalHoles): string =>
      `${h.share} simulated cases are too few for a range: ${h.limit} are needed.`,
    'does-not-fit': (h: RefusalHoles): string =>
      `${h.option} does not fit this network: it exceeds ${h.count === 1 ? 'a limit' : `${h.count} limits`} of rack, cage, cooling or faceplate.`,
    'no-ratio': (h: RefusalHoles): string =>
      `${h.against} is not above zero in every simulated case, so a percentage of it says nothing.`,
    /** `names`: classes of buyers in a row. */
    'unlike-buyers': (h: RefusalHoles): string =>
      `The prices are of different classes of buyers (${h.names}), so the two are not alike.`,
    /** `option` has a firm quote, `against` has none. */
    'unlike-evidence': (h: RefusalHoles): string =>
      `The price of ${h.option} is a firm quote, that of ${h.against} a public figure, so the two are not alike.`,
    assumptions: (h: RefusalHoles): string =>
      `${h.share} of the difference rests on assumptions; a claim allows at most ${h.limit}.`,
    'no-difference': (h: RefusalHoles): string => `${h.option} and ${h.against} do not differ.`,
    'higher-cost': (h: RefusalHoles): string => `${h.option} is expected to cost ${h.share} more than ${h.against}.`,
    'higher-power': (h: RefusalHoles): string => `${h.option} is expected to draw ${h.share} more than ${h.against}.`,
    'crosses-zero': (h: RefusalHoles): string =>
      `The range crosses zero: P10 to P90 reach from ${h.low} to ${h.high}, and ${h.option} is below ${h.against} in ${h.share} of the simulated cases.`,
    /** `names`: options that are lower, in a row. */
    beaten: (h: RefusalHoles): string =>
      `${h.names} ${h.count === 1 ? 'is' : 'are'} compared too and lower than ${h.option}: a claim that leaves ${h.count === 1 ? 'it' : 'them'} out would mislead.`,
    'not-least': (h: RefusalHoles): string =>
      `${h.option} is the lowest of all in ${h.share} of the simulated cases; a superlative needs ${h.limit}.`,
    'not-so': (h: RefusalHoles): string =>
      `${h.option} is below ${h.against} in ${h.share} of the simulated cases, which is not what is claimed.`,
  },
  /** The panel on the page. */
  panel: {
    title: 'Claim',
    note: 'A sentence that the figures carry, with all that it rests on.',
    about: 'About',
    subjects: { cost: 'Total cost', power: 'Facility power' },
    option: 'Claim for',
    against: 'Against',
    /** In place of one other option. */
    all: 'All others compared',
    computing: 'Checking the claim…',
    failed: 'The claim could not be checked.',
    carried: 'The figures carry this claim.',
    refused: 'The figures do not carry this claim.',
    nearest: 'What they do carry',
    none: 'They carry no claim near to it.',
    copy: 'Copy claim',
    copied: 'Copied',
    notCopied: 'The browser did not allow copying. Select the text and copy it.',
    save: 'Save substantiation',
    saving: 'Making the file…',
    close: 'Close',
  },
  /** Of a picture. @param against The other option, whose expected amount the line is held against. */
  slide: {
    key: (against: string, cases: string): string =>
      `Line: P10 to P90 of the difference from ${against} in ${cases} simulated cases`,
    expected: 'Bars: expected values',
  },
  /** A claim that was published before, asked again. */
  check: {
    title: 'The claim of this link',
    holds: (edition: string): string => `Edition ${edition} still carries it.`,
    /** Percentage and ratio before and now, as `claimed` writes them. */
    moved: (before: string, was: string, after: string, is: string): string =>
      `Edition ${after} still carries it, with other figures: ${is}. In edition ${before} it was ${was}.`,
    notCarried: (edition: string): string => `Edition ${edition} does not carry it.`,
    /** The newest edition refuses the scenario itself. */
    notComputed: (edition: string, why: string): string => `Edition ${edition} cannot compute it: ${why}`,
    /** Figures that moved it most, each as `cause` writes it, in a row. */
    causes: (list: string): string => `It moved by ${list}.`,
    cause: (input: string, before: string, after: string): string => `${input} (${before}, now ${after})`,
    /** `CPO against DSP-retimed: 36 % less, 1 to 1.56` */
    claimed: (option: string, against: string, difference: string, ratio: string): string =>
      `${option} against ${against} ${difference}, 1 to ${ratio}`,
    close: 'Hide',
  },
};

/** Every language has these, with the same parameters. */
export type ClaimTexts = typeof claimTexts;

/** All that a claim is written with, in one language. */
export const claimLanguage = {
  answer: answerLanguage,
  groups: groupLabels as Readonly<Record<string, string>>,
  evidence: evidenceLabels,
  buyerClasses: buyerClassLabels,
  texts: claimTexts,
};

export type ClaimLanguage = typeof claimLanguage;
