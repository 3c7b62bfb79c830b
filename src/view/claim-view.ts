/**
 * Whether the figures of a run carry a claim, and the nearest claims that they do carry. Figures only; `words` makes the
 * sentence. Longer than most files: what a claim must pass stands in one place.
 */
import { pairShares } from '../engine/pair-shares.ts';
import type { Percentiles } from '../engine/percentiles.ts';
import { sample } from '../engine/sample.ts';
import { Swings, type Weight } from '../engine/swings.ts';
import type { BuyerClass, EvidenceClass } from '../catalog/types.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Hypercube } from '../engine/hypercube.ts';
import { hasOpticsInside } from '../scenario/architecture-of.ts';
import type { ClaimOf, ClaimSubject } from '../scenario/claim-of.ts';
import type { Currency } from '../scenario/currency.ts';
import { enoughDraws, lastDigit, settledFrom, verdictOfChance, type DecisionVerdict } from '../scenario/chance.ts';
import { decide, type RankedDecision } from '../scenario/decide.ts';
import { evidenceOf, shareResting, weakClasses } from '../scenario/evidence.ts';
import type { FitCheckId } from '../scenario/fit-check-ids.ts';
import type { ResolvedInput } from '../scenario/resolve.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { defaultDraws } from '../scenario/scenario.ts';
import { studyOf } from '../scenario/study-of.ts';
import { verdictMetric } from '../scenario/verdict-metric.ts';
import { changesView } from './changes-view.ts';
import { fitRows } from './fit-view.ts';
import { groupedLines } from './lines.ts';
import { Money } from './money.ts';
import { optionName } from './names.ts';
import { questionView } from './question-view.ts';
import type { OptionName, QuestionView } from './view.ts';

/** How sure it is which of the two is lower; `stay-pluggable`: a pluggable is very likely below optics inside the switch. */
export type ClaimVerdict = DecisionVerdict | 'stay-pluggable' | 'no-difference';

/** All figures of one claim. */
export interface ClaimFigures {
  readonly claim: ClaimOf;
  readonly verdict: ClaimVerdict;
  readonly option: OptionName;
  readonly against: OptionName;
  /** In `unit`, at expected inputs. */
  readonly value: number;
  readonly othersValue: number;
  readonly unit: string;
  /** By what share of the other the option is below it; below 0 where it is above. */
  readonly less: number;
  /** The same over the simulated cases. */
  readonly range: Percentiles | null;
  /** Share of the simulated cases in which the option is lower than the other; of `least` than all others. */
  readonly chance: number;
  readonly draws: number;
  /** The options of the comparison that are lower than the option, the lowest first. */
  readonly lower: readonly { readonly option: OptionName; readonly value: number }[];
  /** The other options of the comparison. */
  readonly beside: readonly OptionName[];
  /** The groups of lines that the total is made of. */
  readonly inside: readonly string[];
  readonly pue: number;
  /** The weakest class among the inputs that make nine tenths of the difference. */
  readonly evidence: EvidenceClass;
  /** Share of the difference that rests on vendor claims and assumptions. */
  readonly weakShare: number;
  /** How many inputs are the reader's own, and how many prices are quoted. */
  readonly ownValues: number;
  readonly quotes: number;
  readonly question: QuestionView;
}

interface RefusalValues {
  'one-option': object;
  /** An option that the scenario does not compare. */
  'not-compared': { readonly id: string };
  'few-draws': { readonly draws: number; readonly enough: number };
  'does-not-fit': { readonly option: OptionName; readonly checks: readonly FitCheckId[] };
  /** The amount of one of the two is not above 0 in every case, so that no share and no ratio says anything. */
  'no-ratio': { readonly against: OptionName };
  /** Prices of these classes of buyers stand on the two sides. */
  'unlike-buyers': { readonly classes: readonly BuyerClass[] };
  /** A firm quote on one side, a public figure on the other. */
  'unlike-evidence': { readonly quoted: OptionName; readonly other: OptionName };
  assumptions: { readonly share: number; readonly most: number };
  'no-difference': { readonly option: OptionName; readonly against: OptionName };
  /** By what share of the other it is above it. */
  higher: { readonly option: OptionName; readonly against: OptionName; readonly more: number };
  'crosses-zero': {
    readonly option: OptionName;
    readonly against: OptionName;
    readonly range: Percentiles;
    readonly chance: number;
  };
  /** Options of the comparison that are lower than the one claimed, and go unsaid. */
  beaten: { readonly option: OptionName; readonly by: readonly OptionName[] };
  /** It is lowest in this share of the simulated cases alone. */
  'not-least': { readonly option: OptionName; readonly chance: number; readonly enough: number };
  /** What was open is not any more, or what was likely is open: the option is lower in this share of the cases. */
  'not-so': { readonly option: OptionName; readonly against: OptionName; readonly chance: number };
}

export type ClaimRefusalId = keyof RefusalValues;
/** Why a claim is not carried: plain data. */
export type ClaimRefusal = {
  [Id in ClaimRefusalId]: { readonly id: Id; readonly values: RefusalValues[Id] };
}[ClaimRefusalId];

export interface ClaimView {
  readonly asked: ClaimOf;
  /** Null where the figures do not carry what is asked. */
  readonly claim: ClaimFigures | null;
  readonly refusals: readonly ClaimRefusal[];
  /** What they do carry, the nearest first; empty where the claim is carried. */
  readonly nearest: readonly ClaimFigures[];
  /** The figures of what is asked, carried or not; null where there are none. */
  readonly found: ClaimFigures | null;
}

export interface ClaimViewOf {
  readonly currency: Currency;
  readonly cube: Hypercube;
  /** The tables of this build. */
  readonly shipped: Catalog;
}

/**
 * Share of the difference that may rest on assumptions. Above one half, what nobody has published decides the number more
 * than what somebody has: then it is an estimate of whoever makes the claim, and no comparison of products. Vendor claims
 * are not counted here: they can be read and held against their vendor, and the text says how much rests on them.
 */
const mostAssumed = 0.5;
/** Two amounts that differ by less than this share read the same. */
const leastShare = 0.001;

/** The total that a claim is about. */
export const metricOf = { cost: verdictMetric, power: 'facilityPower' } as const;
const linesOf = { cost: 'tcoWithoutIdle', power: 'networkPower' } as const;
const otherSubject = { cost: 'power', power: 'cost' } as const;

/** Judges a claim. It pauses while it works. */
export function* claimView(run: Run, asked: ClaimOf, of: ClaimViewOf): Generator<void, ClaimView, void> {
  const ids = run.options.map(({ id }) => id);
  const missing = [asked.option, asked.against].find((id) => id !== undefined && !ids.includes(id));
  const none = { asked, claim: null, nearest: [], found: null };
  if (missing !== undefined) return { ...none, refusals: [{ id: 'not-compared', values: { id: missing } }] };
  if (ids.length < 2) return { ...none, refusals: [{ id: 'one-option', values: {} }] };
  const judge = new ClaimJudge(run, of);
  const { figures, refusals } = yield* judge.judged(asked);
  if (refusals.length === 0) return { asked, claim: figures, refusals, nearest: [], found: figures };
  return { asked, claim: null, refusals, nearest: yield* nearest(judge, figures, refusals, of), found: figures };
}

const isOfSame = (a: ClaimOf, b: ClaimOf): boolean =>
  a.about === b.about && a.option === b.option && a.against === b.against;

/** Those candidates that are carried, in their order. */
function* nearest(
  judge: ClaimJudge,
  figures: ClaimFigures,
  refusals: readonly ClaimRefusal[],
  of: ClaimViewOf,
): Generator<void, ClaimFigures[], void> {
  // With more draws it may be carried as it stands.
  const enough = refusals.some(({ id }) => id === 'few-draws')
    ? new ClaimJudge(judge.run, { ...of, cube: { ...of.cube, draws: defaultDraws } })
    : judge;
  const found: ClaimFigures[] = [];
  for (const claim of candidates(figures, judge.run)) {
    // What says more of the same two stands before it.
    if (found.some((one) => isOfSame(one.claim, claim))) continue;
    const { figures: own, refusals: against } = yield* enough.judged(claim);
    // Where nothing is lower there is nothing to name.
    const isPlain = claim.form === 'named' && own.lower.length === 0;
    if (against.length === 0 && !isPlain) found.push(own);
  }
  return found;
}

/**
 * Claims near to one that is not carried, itself and then the nearest first. One of an option against itself is among them and
 * is never carried: it differs in nothing.
 */
function* candidates({ claim, against, lower }: ClaimFigures, run: Run): Generator<ClaimOf> {
  const { about, option } = claim;
  const other = { about, option, against: against.id };
  yield claim;
  if (claim.form === 'least') {
    for (const form of ['less', 'named', 'likely', 'open'] as const)
      yield { about, form, option, against: run.resolved.baseline };
    // The option that is the lowest.
    if (lower[0]) yield { about, form: 'least', option: lower[0].option.id };
    yield { ...other, form: 'likely' };
    yield { ...other, form: 'open' };
    yield { about: otherSubject[about], form: 'least', option };
    return;
  }
  for (const form of ['named', 'less', 'likely', 'open', 'same'] as const) yield { ...other, form };
  for (const form of ['less', 'named', 'likely'] as const) yield { about, form, option: against.id, against: option };
  if (lower[0]) yield { about, form: 'less', option: lower[0].option.id, against: against.id };
  yield { ...other, about: otherSubject[about], form: 'less' };
  yield { ...other, about: otherSubject[about], form: 'named' };
  // One that is as low may stand in for one that does not fit, or that is quoted.
  for (const { id } of run.options) yield { about, form: 'less', option: id, against: against.id };
}

interface Judged {
  readonly figures: ClaimFigures;
  readonly refusals: readonly ClaimRefusal[];
}

/** What two options are in one subject, whatever is claimed of them. */
interface Pair {
  readonly figures: Omit<ClaimFigures, 'claim' | 'verdict' | 'chance'>;
  readonly chance: number;
  readonly equal: boolean;
  /** What speaks against every claim on the two. */
  readonly refusals: readonly ClaimRefusal[];
}

class ClaimJudge {
  private readonly pairs = new Map<string, Pair>();
  private readonly decisions = new Map<ClaimSubject, RankedDecision>();
  private readonly money: Money;

  constructor(
    readonly run: Run,
    private readonly of: ClaimViewOf,
  ) {
    this.money = new Money(of.currency);
  }

  *judged(claim: ClaimOf): Generator<void, Judged, void> {
    const { about, form, option } = claim;
    const against = claim.against ?? this.nextTo(about, option);
    const pair = yield* this.pair(about, option, against);
    const chance = form === 'least' ? yield* this.chanceLowest(about, option) : pair.chance;
    const verdict = this.verdictOf(option, against, pair);
    const figures: ClaimFigures = { claim, verdict, chance, ...pair.figures };
    const own =
      pair.figures.range === null || pair.figures.value <= 0 ? [] : formRefusals(figures, pair, pair.figures.range);
    return { figures, refusals: [...this.drawRefusals(), ...pair.refusals, ...own] };
  }

  private drawRefusals(): ClaimRefusal[] {
    const { draws } = this.of.cube;
    return draws >= enoughDraws ? [] : [{ id: 'few-draws', values: { draws, enough: enoughDraws } }];
  }

  private value(about: ClaimSubject, id: string): number {
    return this.run.options.find((one) => one.id === id)!.quantities[metricOf[about]]!.value!;
  }

  private byValue(about: ClaimSubject): string[] {
    return this.run.options.map(({ id }) => id).sort((a, b) => this.value(about, a) - this.value(about, b));
  }

  /** The lowest of the others. */
  private nextTo(about: ClaimSubject, option: string): string {
    return this.byValue(about).find((id) => id !== option)!;
  }

  private name(id: string): OptionName {
    const { resolved } = this.run;
    return optionName(
      resolved,
      resolved.options.find((one) => one.id === id)!,
    );
  }

  private *chanceLowest(about: ClaimSubject, id: string): Generator<void, number, void> {
    let decision = this.decisions.get(about);
    if (!decision) {
      const { study } = studyOf(this.run.resolved);
      const drawn = yield* sample(study, this.of.cube, [], verdictMetric);
      decision = decide(this.run, drawn, metricOf[about]);
      this.decisions.set(about, decision);
    }
    return decision.ranking.find(({ option }) => option === id)!.chanceLowest;
  }

  private verdictOf(option: string, against: string, { chance, equal }: Pair): ClaimVerdict {
    if (equal) return 'no-difference';
    const { resolved } = this.run;
    const isInside = (id: string): boolean =>
      hasOpticsInside(
        resolved,
        resolved.options.find((one) => one.id === id)!,
      );
    const [lower, higher] = chance >= 0.5 ? [option, against] : [against, option];
    const verdict = verdictOfChance(Math.max(chance, 1 - chance));
    return verdict === 'settled' && isInside(higher) && !isInside(lower) ? 'stay-pluggable' : verdict;
  }

  private *pair(about: ClaimSubject, option: string, against: string): Generator<void, Pair, void> {
    const key = JSON.stringify([about, option, against]);
    const known = this.pairs.get(key);
    if (known) return known;
    const { run, money, of } = this;
    const { resolved } = run;
    const scenarioStudy = studyOf(resolved);
    const metric = metricOf[about];
    const baseline = scenarioStudy.study.options.find(({ id }) => id === against)!;
    const swings = yield* Swings.of({ ...scenarioStudy.study, baseline }, [metric]);
    const { less: range, chance, equal } = yield* pairShares(scenarioStudy.study, of.cube, [option, against], metric);
    const weights = swings.weightsOfDifference(option, metric);
    const shown = (id: string): number => (about === 'cost' ? money.of(this.value(about, id)) : this.value(about, id));
    const [value, othersValue] = [shown(option), shown(against)];
    const resting = (classes: readonly EvidenceClass[]): number =>
      shareResting(resolved, scenarioStudy, weights, classes);
    const changes = changesView(run, money);
    const result: Pair = {
      chance,
      equal,
      figures: {
        option: this.name(option),
        against: this.name(against),
        value,
        othersValue,
        unit: about === 'cost' ? money.unit : 'W',
        less: 1 - value / othersValue,
        range,
        draws: of.cube.draws,
        lower: this.byValue(about)
          .filter((id) => this.value(about, id) < this.value(about, option))
          .map((id) => ({ option: this.name(id), value: shown(id) })),
        beside: run.options.flatMap(({ id }) => (id === option || id === against ? [] : [this.name(id)])),
        inside: groupedLines(run, linesOf[about], [option, against]).groups.map(({ id }) => id),
        pue: resolved.input(resolved.options[0]!, 'pue').value,
        evidence: evidenceOf(resolved, scenarioStudy, swings, [option, against], metric).evidence,
        weakShare: resting(weakClasses),
        ownValues: changes.filter(({ kind, after, before }) => kind === 'input' && after !== before).length,
        quotes: changes.filter(({ kind }) => kind === 'quote').length,
        question: questionView(run, of.currency, of.cube.draws, of.shipped),
      },
      refusals: [
        ...[option, against].flatMap((id) => this.fitRefusals(id)),
        ...(range === null || value <= 0
          ? [{ id: 'no-ratio', values: { against: this.name(range === null ? against : option) } } as const]
          : []),
        ...this.unlike(option, against, weights),
        ...assumed(resting(['assumption'])),
      ],
    };
    this.pairs.set(key, result);
    return result;
  }

  private fitRefusals(id: string): ClaimRefusal[] {
    const checks = [...new Set(fitRows(this.run, id).flatMap(({ fits, check }) => (fits ? [] : [check])))];
    return checks.length === 0 ? [] : [{ id: 'does-not-fit', values: { option: this.name(id), checks } }];
  }

  /** Prices that are not of one kind: of other classes of buyers, or a firm quote against what everybody may read. */
  private unlike(option: string, against: string, weights: readonly Weight[]): ClaimRefusal[] {
    const { study, inputs } = studyOf(this.run.resolved);
    const reads = (id: string, name: string): boolean => study.options.find((one) => one.id === id)!.places.has(name);
    const prices = counting(weights).flatMap((name) => {
      const input = inputs.get(name)!;
      return isPrice(input) ? [input] : [];
    });
    const classes = [...new Set(prices.flatMap((input) => classOfBuyer(input, this.run.resolved.buyerClass)))];
    const quoted = ([own, other]: readonly [string, string]): boolean | undefined => {
      const alone = prices.filter(({ name }) => reads(own, name) && !reads(other, name));
      return alone.length === 0 ? undefined : alone.some(({ statement }) => statement?.kind === 'quote');
    };
    const [isOption, isOther] = [quoted([option, against]), quoted([against, option])];
    const unlikeEvidence = isOption !== undefined && isOther !== undefined && isOption !== isOther;
    const [first, second] = isOption ? [option, against] : [against, option];
    return [
      ...(classes.length > 1 ? [{ id: 'unlike-buyers', values: { classes } } as const] : []),
      ...(unlikeEvidence
        ? [{ id: 'unlike-evidence', values: { quoted: this.name(first), other: this.name(second) } } as const]
        : []),
    ];
  }
}

const assumed = (share: number): ClaimRefusal[] =>
  share <= mostAssumed ? [] : [{ id: 'assumptions', values: { share, most: mostAssumed } }];

/** What a supplier is paid for optics or switches. */
const isPrice = ({ name }: ResolvedInput): boolean => /\.(end|system|switch|engine)Price/.test(name);

/** Whose price it is; of a quote and of a number of the reader's own it is the reader's. */
const classOfBuyer = ({ figure, convertedFrom }: ResolvedInput, asked: BuyerClass): readonly BuyerClass[] =>
  figure === null ? [] : [convertedFrom ?? asked];

/** The inputs that together make this share of a difference count. */
const countingShare = 0.9;

function counting(weights: readonly Weight[]): string[] {
  const whole = weights.reduce((sum, { weight }) => sum + weight, 0);
  const names: string[] = [];
  let reached = 0;
  for (const { input, weight } of weights) {
    if (reached >= (countingShare - lastDigit) * whole) break;
    names.push(input);
    reached += weight;
  }
  return names;
}

/** What speaks against this form of the claim alone. @param range Of amounts above 0: of others no share says what is higher. */
function formRefusals(figures: ClaimFigures, { equal }: Pair, range: Percentiles): ClaimRefusal[] {
  const { claim, option, against, less, chance, lower } = figures;
  const { form } = claim;
  const isSame = equal || Math.abs(less) < leastShare;
  const both = { option, against };
  const notSo: ClaimRefusal = { id: 'not-so', values: { ...both, chance } };
  if (form === 'same')
    return equal || (isSame && [range.p10, range.p90].every((end) => Math.abs(end) < leastShare)) ? [] : [notSo];
  if (isSame && form !== 'open') return [{ id: 'no-difference', values: both }];
  if (form === 'open') return !equal && verdictOfChance(Math.max(chance, 1 - chance)) === 'not-settled' ? [] : [notSo];
  const beaten: ClaimRefusal[] =
    lower.length > 0 ? [{ id: 'beaten', values: { option, by: lower.map((one) => one.option) } }] : [];
  if (form === 'least') {
    if (lower.length > 0) return beaten;
    return chance >= settledFrom - lastDigit
      ? []
      : [{ id: 'not-least', values: { option, chance, enough: settledFrom } }];
  }
  if (less < 0) return [{ id: 'higher', values: { ...both, more: -less } }];
  if (form === 'likely') return verdictOfChance(chance) === 'not-settled' ? [notSo] : [];
  const isOpen = chance < settledFrom - lastDigit || range.p10 <= 0;
  return [
    ...(isOpen ? [{ id: 'crosses-zero', values: { ...both, range, chance } } as const] : []),
    ...(form === 'less' ? beaten : []),
  ];
}
