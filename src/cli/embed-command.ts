import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { embeddedScenario } from '../export/embedded-scenario.ts';
import { drawPicture } from '../export/picture.ts';
import { pictureContent, pictureInWords } from '../export/picture-content.ts';
import { question } from '../export/sentences.ts';
import * as snippets from '../export/snippets.ts';
import { defaultCube } from '../scenario/assess.ts';
import { catalog } from '../scenario/edition.ts';
import { catalogFor } from '../scenario/editions.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import { runScenario, type Run } from '../scenario/run-scenario.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import { linkOf } from '../scenario/scenario-link.ts';
import { checkAddress, folderAddress } from './addresses.ts';
import type { Answer } from './answer.ts';
import { choose, readArguments, scenarioFlags, type Arguments } from './arguments.ts';
import { builtIntegrity, hashOf, readBuiltIntegrity, type IntegrityReader } from './built-integrity.ts';
import { readScenario } from './read-scenario.ts';

const tiers = ['module', 'strict', 'frame', 'static'] as const;
type Tier = (typeof tiers)[number];

const flags = {
  ...scenarioFlags,
  tier: { type: 'string' },
  base: { type: 'string' },
  integrity: { type: 'boolean' },
  workbench: { type: 'string' },
  out: { type: 'string' },
  image: { type: 'string' },
} as const;

/** Flags that mean something in some tiers only. */
const tiersOf: Readonly<Record<string, readonly Tier[]>> = {
  integrity: ['module'],
  out: ['static'],
  image: ['static'],
};

/**
 * `cpo-tco embed [file|-] [--tier module] [flags]`: text to paste into a page.
 * @param readIntegrity Reads what the build of the widget says of its files.
 */
export function embedCommand(
  words: readonly string[],
  packageVersion: string,
  readUnit?: UnitReader,
  readIntegrity: IntegrityReader = readBuiltIntegrity,
): Answer {
  const given = readArguments(words, flags, 1);
  const tier = choose('--tier', given.one.tier, tiers);
  refuseFlagsOfOthers(given, tier);
  const workbench = given.one.workbench && checkAddress('--workbench', given.one.workbench);
  const base = baseOf(given, tier, packageVersion);
  const picture = tier === 'static' ? placeOfPicture(given, base) : undefined;
  const scenario = readScenario(given, given.positionals[0], catalog);
  const run = runScenario(scenario, catalogFor(scenario, catalog), readUnit);
  if (picture) return staticTier(run, packageVersion, workbench, picture);
  const placement = { scenario: embeddedScenario(run.resolved), base: base!, workbench };
  if (tier === 'module' && !given.alone.has('integrity')) return { text: snippets.moduleSnippet(placement) };
  const built = builtIntegrity(readIntegrity, packageVersion);
  const hash = (file: string): string => hashOf(built, file);
  if (tier === 'strict') return { text: snippets.strictSnippet(placement, hash) };
  if (tier === 'frame') return { text: snippets.frameSnippet(placement, question(run), hash) };
  const importMap = snippets.importMapFor(placement.base, built.importMap);
  return {
    text: snippets.pinnedModuleSnippet(placement, importMap, hash),
    note: `The import map is an inline script; a content policy allows it with 'sha256-${sha256(importMap)}' in script-src.`,
  };
}

function refuseFlagsOfOthers({ one, alone }: Arguments, tier: Tier): void {
  for (const [flag, allowed] of Object.entries(tiersOf))
    if ((one[flag] !== undefined || alone.has(flag)) && !allowed.includes(tier))
      throw new ScenarioError(`--${flag}`, `the flag with --tier ${tier}`, `with --tier ${allowed.join(', ')}`);
}

/** Where the files of the widget are; a picture needs none. */
function baseOf({ one }: Arguments, tier: Tier, packageVersion: string): string | undefined {
  if (one.base !== undefined) return folderAddress('--base', one.base, packageVersion);
  if (tier === 'static') return undefined;
  throw new ScenarioError('--base', 'nothing', 'the address of the folder with the built files of the widget');
}

interface PlaceOfPicture {
  readonly path: string;
  readonly src: string;
}

/** The file of the picture and the address under which it will be published: that of the file in the folder, unless named. */
function placeOfPicture({ one: { out, image } }: Arguments, base: string | undefined): PlaceOfPicture {
  if (out === undefined || !/[^/\\]\.svg$/i.test(out))
    throw new ScenarioError('--out', quote(out), 'the name of a file that ends in .svg');
  const src = image === undefined ? (base ?? '') + encodeURIComponent(basename(out)) : checkAddress('--image', image);
  return { path: out, src };
}

function staticTier(
  run: Run,
  packageVersion: string,
  workbench: string | undefined,
  { path, src }: PlaceOfPicture,
): Answer {
  const content = pictureContent(run, packageVersion, defaultCube);
  const alt = pictureInWords(run, content);
  const { svg, width, height } = drawPicture(content, alt);
  const { resolved } = run;
  const link = workbench && linkOf({ scenario: embeddedScenario(resolved) }, workbench, resolved.catalog);
  return {
    text: snippets.imageSnippet({ link, src, alt, width, height }),
    file: { path, content: svg },
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64');
