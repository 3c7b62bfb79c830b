import { drawClaimSlide } from '../export/claim-slide.ts';
import type { Picture } from '../export/picture.ts';
import { drawSlide } from '../export/slide.ts';
import { slideContent, slideOf } from '../export/slide-content.ts';
import { currencyOf } from '../export/widget-settings.ts';
import { assess } from '../scenario/assess.ts';
import { catalog } from '../scenario/shipped-edition.ts';
import { finish } from '../scenario/finish.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import { dayNow } from '../view/day-of.ts';
import type { TerminalWords } from '../words/terminal-words.ts';
import { checkAddress } from './addresses.ts';
import type { Answer } from './answer.ts';
import { drawFlags, readArguments, readCube, scenarioFlags, type Arguments } from './arguments.ts';
import { askedClaim, asksForClaim, claimFlags, notCarriedCode, refusedText } from './asked-claim.ts';
import type { CommandHelp } from './help.ts';
import { pngOf } from './png.ts';
import { readRun } from './read-scenario.ts';

export const pictureHelp: CommandHelp = {
  takes: 'file',
  flags: {
    out: { type: 'string', value: 'FILE.svg|png', meaning: ({ help }) => help.picture.out },
    ...scenarioFlags,
    draws: drawFlags.draws,
    currency: {
      type: 'string',
      value: 'CODE',
      meaning: ({ help }) => help.flag.currency,
      allowed: ({ currencies }) => currencies,
    },
    ...claimFlags,
    workbench: { type: 'string', value: 'ADDRESS', meaning: ({ help }) => help.picture.workbench },
  },
  setsInputs: true,
};

/**
 * `cpo-tco picture [file|-|link] --out FILE.svg [flags]`: question, answer and ranking on a slide; one claim where flags or
 * the link ask for one.
 */
export async function pictureCommand(
  args: readonly string[],
  packageVersion: string,
  words: TerminalWords,
  readUnit?: UnitReader,
): Promise<Answer> {
  const given = readArguments(args, pictureHelp.flags, 1);
  const { out, workbench } = given.one;
  if (out === undefined || !/[^/\\]\.(svg|png)$/i.test(out))
    throw new ScenarioError('--out', quote(out), { id: 'svg-or-png' });
  const link = workbench === undefined ? undefined : checkAddress('--workbench', workbench);
  const drawn = (await asksForClaim(given, readUnit))
    ? await claimSlide(given, words, readUnit)
    : rankingSlide(given, packageVersion, words, link, readUnit);
  if ('text' in drawn) return drawn;
  const { svg, width } = drawn;
  const content = /\.png$/i.test(out) ? await pngOf(svg, words.desk.locale, 1.2 * width) : svg;
  return { text: words.texts.written(out), file: { path: out, content } };
}

function rankingSlide(
  given: Arguments,
  version: string,
  { desk, picture }: TerminalWords,
  link: string | undefined,
  readUnit: UnitReader | undefined,
): Picture {
  const cube = readCube(given);
  const run = readRun(given, given.positionals[0], readUnit);
  const currency = currencyOf('--currency', given.one.currency, run.resolved.catalog);
  const of = slideOf(finish(assess(run, cube, [])), currency, catalog);
  const source = { version, date: dayNow(), ...(link !== undefined && { link }) };
  return drawSlide(slideContent(of, { desk, texts: picture }, source));
}

/** The slide of a claim, or why there is none: what the figures do not carry is not drawn. */
async function claimSlide(
  given: Arguments,
  words: TerminalWords,
  readUnit: UnitReader | undefined,
): Promise<Picture | Answer> {
  const { view, say, linkTo } = await askedClaim({ given, file: given.positionals[0], words, readUnit });
  if (view.claim) return drawClaimSlide(view.claim, say, { date: dayNow(), link: await linkTo(view.claim) });
  const nearest = view.nearest.map((one) => say.claimParts(one, dayNow()).told);
  return { text: refusedText(view, say, nearest, words.claim), code: notCarriedCode };
}
