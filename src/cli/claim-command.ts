/**
 * `cpo-tco claim text|add|check`: claims that the figures carry, a register of them, and whether they still hold.
 * Longer than most files: three actions share what is asked of them.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { substantiation } from '../export/claim-substantiation.ts';
import {
  isDay,
  isRegister,
  listedSentences,
  readRegister,
  registerText,
  type ClaimRegister,
  type RegisteredClaim,
  type RegisterFault,
} from '../import/claim-register.ts';
import { textOfClaim } from '../scenario/claim-of.ts';
import { catalog } from '../scenario/shipped-edition.ts';
import { firstFree } from '../scenario/free-id.ts';
import { finish } from '../scenario/finish.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import type { ClaimFigures } from '../view/claim-view.ts';
import { dayNow } from '../view/day-of.ts';
import type { TerminalClaim } from '../words/en/terminal/claim.ts';
import type { TerminalWords } from '../words/terminal-words.ts';
import type { Answer } from './answer.ts';
import { choose, drawFlags, formatFlag, formats, outFlag, readArguments, scenarioFlags } from './arguments.ts';
import { askedClaim, claimFlags, notCarriedCode, refusedText, type AskingClaim } from './asked-claim.ts';
import { checkEntry, checkListed, worstOf, type CheckedSentence, type Outcome } from './check-claims-file.ts';
import { textsOfEdition } from './edition-texts.ts';
import type { CommandHelp } from './help.ts';
import { RegisterRefused } from './register-refused.ts';
import { leftTable } from './text-table.ts';
import { writeWholeFile } from './write-file.ts';

export const claimHelp: CommandHelp = {
  takes: 'claim',
  flags: {
    ...claimFlags,
    workbench: { type: 'string', value: 'ADDRESS', meaning: ({ help }) => help.claim.workbench },
    currency: {
      type: 'string',
      value: 'CODE',
      meaning: ({ help }) => help.flag.currency,
      allowed: ({ currencies }) => currencies,
    },
    scenario: { type: 'string', value: 'FILE', meaning: ({ help }) => help.claim.scenario },
    approver: { type: 'string', value: 'NAME', meaning: ({ help }) => help.claim.approver },
    expires: { type: 'string', value: 'DATE', meaning: ({ help }) => help.claim.expires },
    'published-at': {
      type: 'string',
      multiple: true,
      value: 'ADDRESS',
      meaning: ({ help }) => help.claim.publishedAt,
    },
    id: { type: 'string', value: 'ID', meaning: ({ help }) => help.claim.id },
    today: { type: 'string', value: 'DATE', meaning: ({ help }) => help.claim.today },
    ...scenarioFlags,
    ...drawFlags,
    ...formatFlag,
    ...outFlag,
  },
  setsInputs: true,
};

const codes: Readonly<Record<Outcome, number>> = { carried: 0, 'to-check': 3, 'not-carried': notCarriedCode };

/** `cpo-tco claim text|add|check ...` */
export async function claimCommand(
  args: readonly string[],
  packageVersion: string,
  words: TerminalWords,
  readUnit?: UnitReader,
): Promise<Answer> {
  const given = readArguments(args, claimHelp.flags, 2);
  const [action, file] = given.positionals;
  const today = given.one.today ?? dayNow();
  if (!isDay(today)) throw new ScenarioError('--today', quote(today), words.claim.day);
  const asking: Asking = { given, file, today, packageVersion, words, readUnit };
  if (action === 'text') return textAnswer(asking);
  if (action === 'add') return addAnswer(asking);
  if (action === 'check') return checkAnswer(asking);
  throw new ScenarioError('claim', quote(action), words.claim.actions);
}

/** What was asked of the command. */
interface Asking extends AskingClaim {
  readonly today: string;
  readonly packageVersion: string;
}

async function textAnswer(asking: Asking): Promise<Answer> {
  const { given, today, packageVersion, words } = asking;
  const format = choose('--format', given.one.format, formats);
  const found = await askedClaim(asking);
  const { view, say, linkTo } = found;
  const written = async (figures: ClaimFigures): Promise<string> =>
    say.claimText(figures, { date: today, link: await linkTo(figures) });
  const text = view.claim ? await written(view.claim) : null;
  const nearest = await Promise.all(view.nearest.map(written));
  const refusals = say.refusals(view);
  const code = text === null ? codes['not-carried'] : codes.carried;
  const { out } = given.one;
  if (format === 'json') {
    const json = {
      ...{ schema: 1, package: packageVersion, edition: found.run.resolved.edition, language: found.language },
      ...{
        carried: text !== null,
        text,
        ...view,
        refusals: view.refusals.map((one, i) => ({ ...one, text: refusals[i] })),
      },
      nearest: view.nearest.map((figures, i) => ({ text: nearest[i], ...figures })),
    };
    return { text: JSON.stringify(json, null, 2), out, code };
  }
  if (text !== null) return { text, out };
  return { text: refusedText(view, say, nearest, words.claim), out, code };
}

async function addAnswer(asking: Asking): Promise<Answer> {
  const { given, file: path, today, packageVersion } = asking;
  const { claim: words } = asking.words;
  const { scenario, approver, expires, id } = given.one;
  if (path === undefined) throw new ScenarioError(words.add, words.noRegister, words.registerFile);
  if (approver === undefined || approver.trim() === '')
    throw new ScenarioError('--approver', quote(approver), words.needed);
  if (!isDay(expires)) throw new ScenarioError('--expires', quote(expires), words.day);
  if (expires <= today) throw new ScenarioError('--expires', quote(expires), words.laterDay(today));
  const publishedAt = [...new Set(given.many['published-at'] ?? [])];
  for (const one of publishedAt)
    if (!URL.canParse(one)) throw new ScenarioError('--published-at', quote(one), words.address);
  const known = existsSync(path) ? registerOf(path, textOf(path, words), asking.words).claims : [];
  const found = await askedClaim({ ...asking, file: scenario });
  const { view, run, say, linkTo, language, cube } = found;
  // What is not carried is not registered.
  if (!view.claim) {
    const { text, code = notCarriedCode } = await textAnswer({ ...asking, file: scenario });
    return { text, code };
  }
  const link = await linkTo(view.claim);
  const text = say.claimText(view.claim, { date: today, link });
  const { about, form, option, against } = view.claim.claim;
  const entry: RegisteredClaim = {
    id: freeId(id, `${textOfClaim(view.claim.claim).replaceAll(',', '-')}-${today}`, known, words.freeId),
    ...{ text, language, link, about, form, option },
    ...(against !== undefined && { against }),
    ...{ edition: run.resolved.edition, approver, date: today, expires, state: 'current', publishedAt },
    substantiation: '',
  };
  const file = `${entry.id.replace(/[^\w.-]+/g, '-')}.substantiation.json`;
  const place = join(dirname(path), file);
  const texts = textsOfEdition(run.resolved.edition);
  const seal = finish(
    substantiation(run, { text, language, link, date: today }, view.claim, {
      ...{ packageVersion, cube, texts, shipped: catalog },
      words: { desk: asking.words.desk, texts: asking.words.picture },
    }),
  );
  const isNew = !existsSync(place);
  writeWholeFile(place, await seal());
  try {
    writeWholeFile(path, registerText([...known, { ...entry, substantiation: file }]));
  } catch (error) {
    // A file that nothing names is not left behind.
    if (isNew) rmSync(place, { force: true });
    throw error;
  }
  return { text: words.added(entry.id, basename(path), file) };
}

function freeId(asked: string | undefined, made: string, known: readonly RegisteredClaim[], allowed: string): string {
  const isFree = (id: string): boolean => known.every((one) => one.id !== id);
  if (asked !== undefined) {
    if (isFree(asked)) return asked;
    throw new ScenarioError('--id', quote(asked), allowed);
  }
  return firstFree(made, (one) => !isFree(one));
}

function textOf(path: string, { checkedFile }: TerminalClaim): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new ScenarioError('claim', `${quote(path)} (${(error as NodeJS.ErrnoException).code})`, checkedFile);
  }
}

/** @throws RegisterRefused with a sentence for each fault. */
function registerOf(path: string, text: string, terminal: TerminalWords): ClaimRegister {
  const read = readRegister(text);
  if ('claims' in read) return read;
  throw new RegisterRefused(
    read.map((fault) => faultText(path, fault, terminal)),
    terminal.claim,
  );
}

const faultText = (
  path: string,
  { field, found, allowed }: RegisterFault,
  { claim: words, desk }: TerminalWords,
): string => words.fault(path, field, found, typeof allowed === 'string' ? words.allowed[allowed] : desk.list(allowed));

async function checkAnswer({ given, file: path, today, packageVersion, words: terminal }: Asking): Promise<Answer> {
  const { claim: words, desk } = terminal;
  if (path === undefined) throw new ScenarioError(words.check, words.noFile, words.checkedFile);
  const format = choose('--format', given.one.format, formats);
  const text = textOf(path, words);
  const checked: CheckedSentence[] = [];
  if (isRegister(text)) {
    const hasFile = (name: string): boolean => existsSync(join(dirname(path), name));
    for (const entry of registerOf(path, text, terminal).claims)
      checked.push(await checkEntry(entry, today, hasFile, terminal));
  } else {
    const sentences = listedSentences(text);
    if (sentences.length === 0) throw new ScenarioError(path, words.noLinks, words.linksInFile);
    for (const sentence of sentences) checked.push(await checkListed(sentence, today, terminal));
  }
  const code = codes[worstOf(checked.map(({ outcome }) => outcome))];
  const { out } = given.one;
  if (format === 'json') {
    const json = { schema: 1, package: packageVersion, edition: catalog.edition, today, claims: checked };
    return { text: JSON.stringify(json, null, 2), out, code };
  }
  const rows = checked.map(({ name, outcome, findings }) => [
    name,
    words.outcomes[outcome],
    findings.map((one) => one.text).join(desk.signs.semicolon),
  ]);
  const outcomes = Object.keys(words.outcomes) as Outcome[];
  const counts = outcomes.map(
    (one) => [words.outcomes[one], checked.filter(({ outcome }) => outcome === one).length] as const,
  );
  return { text: `${leftTable([words.columns, ...rows])}\n\n${words.summary(counts)}`, out, code };
}
