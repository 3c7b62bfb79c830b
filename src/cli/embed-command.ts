import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { embeddedScenario } from '../export/embedded-scenario.ts';
import { drawPicture } from '../export/picture.ts';
import { pictureContent, pictureInWords } from '../export/picture-content.ts';
import * as snippets from '../export/snippets.ts';
import { checkChoice, checkName, choices, currencyOf } from '../export/widget-settings.ts';
import { defaultCube } from '../scenario/assess.ts';
import { usDollar } from '../scenario/currency.ts';
import { catalog } from '../scenario/shipped-edition.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import { linkOf } from '../scenario/scenario-link.ts';
import { questionView } from '../view/question-view.ts';
import type { TerminalWords } from '../words/terminal-words.ts';
import { checkAddress, folderAddress } from './addresses.ts';
import type { Answer } from './answer.ts';
import { choose, readArguments, scenarioFlags, type Arguments, type Flags } from './arguments.ts';
import { builtIntegrity, hashOf, readBuiltIntegrity, type IntegrityReader } from './built-integrity.ts';
import type { CommandHelp } from './help.ts';
import { productFlags } from './own-product.ts';
import { readRun } from './read-scenario.ts';

const tiers = ['module', 'strict', 'frame', 'static'] as const satisfies readonly snippets.Tier[];
type Tier = (typeof tiers)[number];

/** Attributes of the widget that are no part of a scenario; each has a flag of its name. */
const settingFlags = {
  workbench: { type: 'string', value: 'ADDRESS', meaning: ({ help }) => help.flag.workbench },
  currency: {
    type: 'string',
    value: 'CODE',
    meaning: ({ help }) => help.flag.currency,
    allowed: ({ currencies }) => currencies,
  },
  locale: {
    type: 'string',
    value: 'LANGUAGE',
    meaning: ({ help }) => help.embed.locale,
    allowed: () => [choices.locale.words],
  },
  theme: {
    type: 'string',
    value: 'THEME',
    meaning: ({ help }) => help.embed.theme,
    allowed: () => [choices.theme.words],
  },
  loading: {
    type: 'string',
    value: 'LOADING',
    meaning: ({ help }) => help.embed.loading,
    allowed: () => [choices.loading.words],
  },
  'locked-inputs': { type: 'string', value: 'NAMES', meaning: ({ help }) => help.embed.locked },
  'hidden-inputs': { type: 'string', value: 'NAMES', meaning: ({ help }) => help.embed.hidden },
  'product-feed': { type: 'string', value: 'ADDRESS', meaning: ({ help }) => help.embed.productFeed },
} as const satisfies Flags;
type Setting = keyof typeof settingFlags;

export const embedHelp: CommandHelp = {
  takes: 'file',
  flags: {
    tier: { type: 'string', value: 'TIER', meaning: ({ help }) => help.embed.tier, allowed: () => tiers },
    base: {
      type: 'string',
      value: 'ADDRESS',
      meaning: ({ help }) => help.embed.base,
    },
    ...scenarioFlags,
    ...settingFlags,
    ...productFlags,
    integrity: { type: 'boolean', meaning: ({ help }) => help.embed.integrity },
    out: { type: 'string', value: 'FILE.svg', meaning: ({ help }) => help.embed.out },
    image: { type: 'string', value: 'ADDRESS', meaning: ({ help }) => help.embed.image },
  },
  setsInputs: true,
};

/** Flags that mean something in some tiers only. */
const tiersOf: Readonly<Record<string, readonly Tier[]>> = {
  integrity: ['module'],
  out: ['static'],
  image: ['static'],
  ...Object.fromEntries(
    Object.keys(settingFlags)
      .filter((name) => name !== 'workbench')
      .map((name) => [name, ['module', 'strict', 'frame'] as const]),
  ),
  // A frame has no origin of its own, so that no feed is of the same.
  'product-feed': ['module', 'strict'],
};

/**
 * `cpo-tco embed [file|-] [--tier module] [flags]`: text to paste into a page.
 * @param readIntegrity Reads what the build of the widget says of its files.
 */
export function embedCommand(
  args: readonly string[],
  packageVersion: string,
  words: TerminalWords,
  readUnit?: UnitReader,
  readIntegrity: IntegrityReader = readBuiltIntegrity,
): Answer<string> {
  const given = readArguments(args, embedHelp.flags, 1);
  const tier = choose('--tier', given.one.tier, tiers);
  refuseFlagsOfOthers(given, tier);
  const settings = settingsOf(given);
  const base = baseOf(given, tier, packageVersion);
  const picture = tier === 'static' ? placeOfPicture(given, base) : undefined;
  const run = readRun(given, given.positionals[0], readUnit);
  checkNames(settings, run);
  if (picture) return staticTier(run, packageVersion, words, settings.workbench, picture);
  const placement = { scenario: embeddedScenario(run.resolved), settings, base: base! };
  const pinned = tier === 'module' && given.alone.has('integrity');
  const built = (): snippets.BuiltFiles => {
    const files = builtIntegrity(readIntegrity, packageVersion);
    return { hashOf: (file) => hashOf(files, file), importMap: files.importMap };
  };
  const text = snippets.snippetOf(
    pinned ? 'pinned' : (tier as Exclude<Tier, 'static'>),
    placement,
    questionOf(run, words),
    built,
  );
  if (!pinned) return { text };
  return { text, note: words.texts.importMap(sha256(snippets.importMapFor(placement.base, built().importMap))) };
}

type Settings = Readonly<Partial<Record<Setting, string>>>;

/** @throws ScenarioError for a value that the widget would leave out. */
function settingsOf({ one }: Arguments): Settings {
  const given = Object.keys(settingFlags).flatMap((name) =>
    one[name] === undefined ? [] : [[name, one[name].trim()]],
  );
  const settings: Settings = Object.fromEntries(given) as Settings;
  for (const address of ['workbench', 'product-feed'] as const)
    if (settings[address]) checkAddress(`--${address}`, settings[address]);
  currencyOf('--currency', settings.currency, catalog);
  for (const choice of ['locale', 'theme', 'loading'] as const) checkChoice(`--${choice}`, choice, settings[choice]);
  return settings;
}

function checkNames(settings: Settings, { resolved }: Run): void {
  for (const flag of ['locked-inputs', 'hidden-inputs'] as const)
    for (const name of (settings[flag] ?? '').split(/[\s,;]+/).filter(Boolean))
      checkName(`--${flag}`, name, resolved.catalog, resolved.scenario, { id: 'names-of-inputs' });
}

function refuseFlagsOfOthers({ one, alone }: Arguments, tier: Tier): void {
  for (const [flag, takers] of Object.entries(tiersOf))
    if ((one[flag] !== undefined || alone.has(flag)) && !takers.includes(tier))
      throw new ScenarioError(`--${flag}`, { id: 'with-tier', tier }, { id: 'tiers', tiers: takers });
}

/** Where the files of the widget are; a picture needs none. */
function baseOf({ one }: Arguments, tier: Tier, packageVersion: string): string | undefined {
  if (one.base !== undefined) return folderAddress('--base', one.base, packageVersion);
  if (tier === 'static') return undefined;
  throw new ScenarioError('--base', quote(undefined), { id: 'widget-folder' });
}

interface PlaceOfPicture {
  readonly path: string;
  readonly src: string;
}

/** The file of the picture and the address under which it will be published: that of the file in the folder, unless named. */
function placeOfPicture({ one: { out, image } }: Arguments, base: string | undefined): PlaceOfPicture {
  if (out === undefined || !/[^/\\]\.svg$/i.test(out)) throw new ScenarioError('--out', quote(out), { id: 'svg' });
  const src = image === undefined ? (base ?? '') + encodeURIComponent(basename(out)) : checkAddress('--image', image);
  return { path: out, src };
}

function staticTier(
  run: Run,
  packageVersion: string,
  { desk, picture }: TerminalWords,
  workbench: string | undefined,
  { path, src }: PlaceOfPicture,
): Answer<string> {
  const content = pictureContent(run, { desk, texts: picture }, packageVersion, defaultCube, catalog);
  const alt = pictureInWords(content);
  const { svg, width, height } = drawPicture(content, alt);
  const { resolved } = run;
  const link = workbench && linkOf({ scenario: embeddedScenario(resolved) }, workbench, resolved.catalog);
  return {
    text: snippets.imageSnippet({ link, src, alt, width, height }),
    file: { path, content: svg },
  };
}

const questionOf = (run: Run, { desk }: TerminalWords): string =>
  desk.questionSentence(questionView(run, usDollar, defaultCube.draws, catalog));

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64');
