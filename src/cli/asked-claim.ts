/** The claim that flags, or a link, ask for: judged by the figures of its scenario. */
import * as packing from '../import/packed-text.ts';
import { currencyOf } from '../export/widget-settings.ts';
import type { Hypercube } from '../engine/hypercube.ts';
import { claimSubjects, type ClaimOf } from '../scenario/claim-of.ts';
import type { Currency } from '../scenario/currency.ts';
import { catalog } from '../scenario/shipped-edition.ts';
import { finish } from '../scenario/finish.ts';
import { linkFor } from '../scenario/packed-link.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import { claimView, type ClaimFigures, type ClaimView } from '../view/claim-view.ts';
import { claimIn, claimLanguageOf, type ClaimWords } from '../words/claim-text.ts';
import type { Language } from '../words/languages.ts';
import type { TerminalWords } from '../words/terminal-words.ts';
import { checkAddress } from './addresses.ts';
import { choose, readCube, type Arguments, type Flags } from './arguments.ts';
import { isLink } from './link-scenario.ts';
import { readClaimLink } from './read-claim-link.ts';
import { readRun } from './read-scenario.ts';

/** Stands for all other options of the comparison. */
const everyOther = 'all';

export const claimFlags = {
  about: { type: 'string', value: 'SUBJECT', meaning: ({ help }) => help.claim.about, allowed: () => claimSubjects },
  option: { type: 'string', value: 'OPTION', meaning: ({ help }) => help.claim.option },
  against: { type: 'string', value: 'OPTION', meaning: ({ help }) => help.claim.against },
} satisfies Flags;

/** Exit code for a claim that the figures do not carry. */
export const notCarriedCode = 4;

export interface AskingClaim {
  readonly given: Arguments;
  /** A scenario or a link. */
  readonly file: string | undefined;
  readonly words: TerminalWords;
  readonly readUnit: UnitReader | undefined;
}

export interface AskedClaim {
  readonly run: Run;
  readonly claim: ClaimOf;
  readonly view: ClaimView;
  readonly cube: Hypercube;
  readonly currency: Currency;
  readonly language: Language;
  readonly say: ClaimWords;
  /** A link to what is claimed. */
  readonly linkTo: (figures: ClaimFigures) => Promise<string>;
}

/** Reads scenario and claim of the flags, and judges it. */
export async function askedClaim({ given, file, words, readUnit }: AskingClaim): Promise<AskedClaim> {
  const { one } = given;
  const { language } = words;
  const workbench = one.workbench === undefined ? '' : checkAddress('--workbench', one.workbench);
  const linked = file !== undefined && isLink(file) ? await readClaimLink(file, readUnit) : undefined;
  const run = readRun(given, file, readUnit);
  const { catalog: tables } = run.resolved;
  const currency =
    one.currency === undefined && linked ? linked.currency : currencyOf('--currency', one.currency, tables);
  const cube = { ...readCube(given), ...(one.draws === undefined && linked && { draws: linked.draws }) };
  const claim = claimAsked(given, run, linked?.claim, words.claim.twoOptions);
  const view = finish(claimView(run, claim, { currency, cube, shipped: catalog }));
  const linkTo = async (figures: ClaimFigures): Promise<string> => {
    const rate = tables.data.rates.find((row) => row.currency === currency.code)?.unitsPerUsd;
    const state = {
      scenario: run.resolved.asked,
      draws: figures.draws,
      ...(rate !== undefined && { currency: currency.code, rate: currency.unitsPerUsd }),
      claim: figures.claim,
    };
    return (await linkFor(state, workbench, tables, packing)) ?? workbench;
  };
  return { run, claim, view, cube, currency, language, say: claimIn(await claimLanguageOf[language]()), linkTo };
}

/** What flags say, what the link claims, or the lowest option against the baseline. */
function claimAsked(
  { one }: Arguments,
  { options, resolved }: Run,
  linked: ClaimOf | undefined,
  twoOptions: string,
): ClaimOf {
  if (linked && [one.about, one.option, one.against].every((flag) => flag === undefined)) return linked;
  const about = choose('--about', one.about, claimSubjects);
  const metric = about === 'cost' ? 'tcoWithoutIdle' : 'facilityPower';
  const ids = options.map(({ id }) => id);
  const value = (id: string): number => options.find((option) => option.id === id)!.quantities[metric]!.value!;
  const lowest = (others: readonly string[]): string => others.reduce((a, b) => (value(b) < value(a) ? b : a));
  const named = (flag: 'option' | 'against', standard: () => string): string => {
    const id = one[flag];
    if (id === undefined) return standard();
    if (!ids.includes(id)) throw new ScenarioError(`--${flag}`, quote(id), ids);
    return id;
  };
  if (ids.length < 2) throw new ScenarioError('options', quote(ids[0]), twoOptions);
  const isAll = one.against === everyOther && !ids.includes(everyOther);
  const other = isAll ? undefined : one.against === undefined ? resolved.baseline : named('against', () => '');
  const option = named('option', () => lowest(ids.filter((id) => id !== other)));
  if (other === undefined) return { about, form: 'least', option };
  if (other !== option) return { about, form: 'less', option, against: other };
  if (one.against !== undefined) throw new ScenarioError('--against', quote(other), twoOptions);
  return { about, form: 'less', option, against: lowest(ids.filter((id) => id !== option)) };
}

/** Whether flags name a claim, or the link that is given holds one. */
export async function asksForClaim(given: Arguments, readUnit?: UnitReader): Promise<boolean> {
  if (Object.keys(claimFlags).some((flag) => given.one[flag] !== undefined)) return true;
  const [file] = given.positionals;
  return file !== undefined && isLink(file) && (await readClaimLink(file, readUnit)).claim !== undefined;
}

/** Why a claim is not carried, and what is carried. */
export function refusedText(
  view: ClaimView,
  say: ClaimWords,
  nearest: readonly string[],
  words: TerminalWords['claim'],
): string {
  return [
    words.refused,
    ...say.refusals(view).map((one) => `- ${one}`),
    '',
    ...(nearest.length === 0 ? [words.none] : [words.nearest, ...nearest.map((one) => `- ${one}`)]),
  ].join('\n');
}
