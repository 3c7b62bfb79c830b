/** Published sentences, each held against its link: in its own edition and in the newest. */
import type { ListedSentence, RegisteredClaim } from '../import/claim-register.ts';
import { textOfClaim, type ClaimOf } from '../scenario/claim-of.ts';
import { defaultCube } from '../scenario/assess.ts';
import { catalog } from '../scenario/shipped-edition.ts';
import { finish } from '../scenario/finish.ts';
import { ScenarioError } from '../scenario/scenario-error.ts';
import { claimCheckView, type ClaimCheckView } from '../view/claim-check-view.ts';
import type { ClaimFigures, ClaimView } from '../view/claim-view.ts';
import { turnedIn, type DirectedClaim } from '../words/claim-direction.ts';
import { numbersBeside } from '../words/claim-numbers.ts';
import { claimIn, claimLanguageOf, type ClaimWords } from '../words/claim-text.ts';
import { forbiddenIn } from '../words/forbidden.ts';
import { languageAmong, type Language } from '../words/languages.ts';
import type { TerminalClaim } from '../words/en/terminal/claim.ts';
import type { TerminalWords } from '../words/terminal-words.ts';
import { readClaimLink, type ReadClaimLink } from './read-claim-link.ts';
import { refusalOf } from './read-scenario.ts';
import { withFilesNeeded } from './with-files-needed.ts';

export type Outcome = keyof TerminalClaim['outcomes'];

/** What was found of one sentence. */
export interface Finding {
  readonly id:
    | ('carried' | 'moved' | 'not-carried' | 'not-computed' | 'expired' | 'withdrawn' | 'withdrawn-but-published')
    | ('marked' | 'altered' | 'turned' | 'other-claim' | 'forbidden' | 'unreadable' | 'no-claim' | 'no-substantiation')
    | 'unknown-language';
  readonly outcome: Outcome;
  readonly text: string;
}

export interface CheckedSentence {
  /** Id of the entry, or where the sentence stands. */
  readonly name: string;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  /** What the newest edition says of it, as it may be published. */
  readonly now: string | null;
}

/** The worst first. */
const severity: readonly Outcome[] = ['not-carried', 'to-check', 'carried'];
export const worstOf = (outcomes: readonly Outcome[]): Outcome =>
  severity.find((one) => outcomes.includes(one)) ?? 'carried';

/** An entry of a register, checked on a day. @param hasFile Whether the file that substantiates it is there. */
export async function checkEntry(
  entry: RegisteredClaim,
  today: string,
  hasFile: (name: string) => boolean,
  terminal: TerminalWords,
): Promise<CheckedSentence> {
  const { claim: words } = terminal;
  const { id, state, publishedAt, expires, substantiation } = entry;
  if (state === 'withdrawn') {
    const finding: Finding =
      publishedAt.length === 0
        ? { id: 'withdrawn', outcome: 'carried', text: words.found.withdrawn }
        : {
            id: 'withdrawn-but-published',
            outcome: 'not-carried',
            text: words.found.withdrawnButPublished(terminal.desk.list(publishedAt)),
          };
    return { name: id, outcome: finding.outcome, findings: [finding], now: null };
  }
  const beside: Finding[] = [
    ...(expires < today ? [toCheck('expired', words.found.expired(expires))] : []),
    ...(state === 'to-be-checked' ? [toCheck('marked', words.found.marked)] : []),
    ...(hasFile(substantiation) ? [] : [toCheck('no-substantiation', words.found.noSubstantiation(substantiation))]),
  ];
  const language = languageAmong([entry.language]);
  if (!language)
    return judged(id, [...beside, toCheck('unknown-language', words.found.unknownLanguage(entry.language))], words);
  const { about, form, option, against } = entry;
  const claim = { about, form, option, ...(against !== undefined && { against }) };
  return checkText(id, { ...entry, claim }, language, beside, terminal);
}

/** A sentence of a list, in the language of the terminal. */
export const checkListed = (
  { line, text, link }: ListedSentence,
  today: string,
  terminal: TerminalWords,
): Promise<CheckedSentence> =>
  checkText(terminal.claim.line(line), { text, link, date: today }, terminal.language, [], terminal);

const toCheck = (id: Finding['id'], text: string): Finding => ({ id, outcome: 'to-check', text });
const notCarried = (id: Finding['id'], text: string): Finding => ({ id, outcome: 'not-carried', text });

function judged(
  name: string,
  found: readonly Finding[],
  words: TerminalClaim,
  now: string | null = null,
): CheckedSentence {
  const findings: readonly Finding[] =
    found.length > 0 ? found : [{ id: 'carried', outcome: 'carried', text: words.found.carried }];
  return { name, outcome: worstOf(findings.map(({ outcome }) => outcome)), findings, now };
}

interface Sentence {
  readonly text: string;
  readonly link: string;
  readonly date: string;
  readonly claim?: ClaimOf;
}

async function checkText(
  name: string,
  { text, link, date, claim }: Sentence,
  language: Language,
  beside: readonly Finding[],
  terminal: TerminalWords,
): Promise<CheckedSentence> {
  const { claim: words } = terminal;
  const names = forbiddenIn(text, language);
  const found = [
    ...beside,
    ...(names.length > 0 ? [notCarried('forbidden', words.found.forbidden(terminal.desk.list(names)))] : []),
  ];
  let read: ReadClaimLink;
  try {
    read = await withFilesNeeded((readUnit) => readClaimLink(link, readUnit));
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return judged(
      name,
      [...found, notCarried('unreadable', words.found.unreadable(refusalOf(error, terminal)))],
      words,
    );
  }
  if (!read.claim) return judged(name, [...found, toCheck('no-claim', words.found.noClaim)], words);
  if (claim && textOfClaim(claim) !== textOfClaim(read.claim))
    return judged(name, [...found, notCarried('other-claim', words.found.otherClaim)], words);
  const { run, draws, currency } = read;
  const check = finish(
    claimCheckView(run, read.claim, { currency, cube: { ...defaultCube, draws }, shipped: catalog }),
  );
  const say = claimIn(await claimLanguageOf[language]());
  const written = ({ found: figures }: ClaimView): string =>
    figures ? say.claimText(figures, { date, link: '' }) : '';
  const now = check.after?.claim ? say.claimText(check.after.claim, { date, link }) : null;
  return judged(name, [...found, ...figuresOf(check, say, text, written, { language, date }, terminal)], words, now);
}

/** @param whole All that the link gives, with what the claim rests on. */
function directed(figures: ClaimFigures, say: ClaimWords, whole: string, date: string): DirectedClaim {
  const { claim, option, against, beside } = figures;
  return {
    form: claim.form,
    option: say.optionName(option),
    names: [option, against, ...beside].map(say.optionName),
    claim: say.claimParts(figures, date).claim,
    whole,
  };
}

/** Whether the editions carry it, and whether its numbers are theirs. */
function figuresOf(
  { before, after, edition, newest, refused }: ClaimCheckView,
  say: ClaimWords,
  text: string,
  written: (view: ClaimView) => string,
  { language, date }: { readonly language: Language; readonly date: string },
  { claim: words, refusalText, desk }: TerminalWords,
): Finding[] {
  const reasons = (view: ClaimView): string => say.reasons(view);
  if (!before.claim) return [notCarried('not-carried', words.found.notCarried(edition, reasons(before)))];
  const list = (numbers: readonly string[]): string => desk.list(numbers);
  const altered = numbersBeside(text, written(before), say.signs);
  if (altered.length > 0) return [notCarried('altered', words.found.altered(list(altered)))];
  const turned = turnedIn(text, directed(before.claim, say, written(before), date), language);
  if (turned !== undefined) return [notCarried('turned', words.found.turned(turned))];
  if (!after) return [notCarried('not-computed', words.found.notComputed(newest, refusalText(refused!)))];
  if (!after.claim) return [notCarried('not-carried', words.found.notCarried(newest, reasons(after)))];
  const movedOn = numbersBeside(text, written(after), say.signs);
  return movedOn.length > 0 ? [toCheck('moved', words.found.moved(list(movedOn), newest))] : [];
}
