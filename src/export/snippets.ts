import type { Scenario } from '../scenario/scenario.ts';
import { scenarioAttributes } from './embedded-scenario.ts';
import { attributes, escapeMarkup, jsonInScript } from './markup.ts';

/** A widget on a page: its scenario, what else its attributes say, and where its files are. */
export interface Placement {
  readonly scenario: Scenario;
  /** By name of the attribute: workbench, locale, theme and whatever else is no part of the scenario. */
  readonly settings: Readonly<Record<string, string>>;
  /** Address of the folder with the built files, with a slash at its end. */
  readonly base: string;
  readonly texts?: SlottedTexts;
  /** Custom properties by name, such as `--cpo-accent`. */
  readonly properties?: Readonly<Record<string, string>>;
}

/** What a page writes into the tag. */
export interface SlottedTexts {
  readonly heading?: string;
  readonly intro?: string;
  /** A link below the results. */
  readonly cta?: { readonly text: string; readonly address: string };
  readonly footnotes?: string;
  /** Shown until the first result stands, and without script. */
  readonly fallback?: string;
}

export const tiers = ['module', 'pinned', 'strict', 'frame', 'static'] as const;
export type Tier = (typeof tiers)[number];

/** What the build says of the files of the widget. */
export interface BuiltFiles {
  readonly hashOf: HashOf;
  /** Text of the import map for files in the folder of the page. */
  readonly importMap: string;
}

/**
 * What is pasted into a page, of every tier but the picture.
 * @param title Of the frame.
 * @param built Asked for its hashes by the tiers that have some; `module` asks for none.
 */
export function snippetOf(
  tier: Exclude<Tier, 'static'>,
  placement: Placement,
  title: string,
  built: () => BuiltFiles,
): string {
  if (tier === 'module') return moduleSnippet(placement);
  const { hashOf, importMap } = built();
  if (tier === 'strict') return strictSnippet(placement, hashOf);
  if (tier === 'frame') return frameSnippet(placement, title, hashOf);
  return pinnedModuleSnippet(placement, importMapFor(placement.base, importMap), hashOf);
}

/** Hash of a built file, for `integrity`. */
export type HashOf = (file: string) => string;

/** Script tag and element. */
export function moduleSnippet(placement: Placement): string {
  return [moduleScript(placement.base), ...styles(placement), element(placement)].join('\n');
}

/** The same under hashes of every file: an import map, since `integrity` does not follow imports. */
export function pinnedModuleSnippet(placement: Placement, importMap: string, hashOf: HashOf): string {
  const script = scriptTag({ type: 'module' }, placement.base, 'cpo-tco.js', hashOf);
  const map = `<script${attributes({ type: 'importmap' })}>${importMap}</script>`;
  return [map, script, ...styles(placement), element(placement)].join('\n');
}

/** Text of the import map for another folder than that of the page. */
export const importMapFor = (base: string, importMap: string): string =>
  importMap.replaceAll('"./', `"${base}`).replaceAll('<', '\\u003c');

/** One classic script under its hash, and the element. */
export function strictSnippet(placement: Placement, hashOf: HashOf): string {
  const script = scriptTag({ defer: true }, placement.base, 'cpo-tco.all.js', hashOf);
  return [script, ...styles(placement), element(placement)].join('\n');
}

/** Scripts run, files are saved, and links open beside the page, without the limits of the frame. */
const sandbox = 'allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox';

/** A sandboxed frame that loads the widget by itself, and the script that gives it its height. */
export function frameSnippet({ scenario, settings, base }: Placement, title: string, hashOf: HashOf): string {
  const said = { ...(Object.keys(scenario).length > 0 && { scenario: JSON.stringify(scenario) }), ...settings };
  // What stands after the # is never sent: own prices stay out of every log.
  const fragment = Object.entries(said).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const frame = attributes({
    'data-cpo-tco': true,
    src: `${base}frame.html${fragment.length > 0 ? `#${fragment.join('&')}` : ''}`,
    sandbox,
    // A claim is copied, where a reader asks for it.
    allow: 'clipboard-write',
    loading: 'lazy',
    title,
    width: '100%',
    height: 900,
  });
  return `<iframe${frame}></iframe>\n${scriptTag({ defer: true }, base, 'frame-host.js', hashOf)}`;
}

/** A picture on a page. */
export interface PlacedPicture {
  /** The same comparison in the calculator, where its address is known. */
  readonly link?: string | undefined;
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** An image, with its link where it has one. */
export function imageSnippet({ link, src, alt, width, height }: PlacedPicture): string {
  const image = `<img${attributes({ src, alt, width, height })}>`;
  return link === undefined ? image : `<a${attributes({ href: link })}>${image}</a>`;
}

export const moduleScript = (base: string): string =>
  `<script${attributes({ type: 'module', src: `${base}cpo-tco.js` })}></script>`;

/** The tag with its scenario and with what the page writes into it. */
export function element({ scenario, settings, texts }: Placement): string {
  const said = scenarioAttributes(scenario);
  const json = said ? [] : [`<script${attributes({ type: 'application/json' })}>${jsonInScript(scenario)}</script>`];
  const written = slotted(texts);
  const children = [...json, ...written];
  const inside = written.length === 0 ? json.join('') : `\n${children.map((child) => `  ${child}\n`).join('')}`;
  return `<cpo-tco${attributes({ ...said, ...settings })}>${inside}</cpo-tco>`;
}

function slotted({ heading, intro, cta, footnotes, fallback }: SlottedTexts = {}): string[] {
  const paragraph = (slot: string, text: string | undefined): string[] =>
    text === undefined ? [] : [`<p slot="${slot}">${escapeMarkup(text)}</p>`];
  const link = cta && `<a${attributes({ href: cta.address })}>${escapeMarkup(cta.text)}</a>`;
  return [
    ...(heading === undefined ? [] : [`<h2 slot="heading">${escapeMarkup(heading)}</h2>`]),
    ...paragraph('intro', intro),
    ...(link === undefined ? [] : [`<p slot="cta">${link}</p>`]),
    ...paragraph('footnotes', footnotes),
    ...(fallback === undefined ? [] : [`<p>${escapeMarkup(fallback)}</p>`]),
  ];
}

/** A rule for the custom properties; empty without any. */
export function styleRule(properties: Placement['properties'] = {}): string {
  const lines = Object.entries(properties).map(([name, value]) => `  ${name}: ${value};\n`);
  return lines.length === 0 ? '' : `cpo-tco {\n${lines.join('')}}`;
}

function styles({ properties }: Placement): string[] {
  const rule = styleRule(properties);
  // A value is checked before; nothing in it ends the element.
  return rule === '' ? [] : [`<style>\n${rule.replaceAll('<', '\\3c ')}\n</style>`];
}

const scriptTag = (kind: Record<string, string | true>, base: string, file: string, hashOf: HashOf): string =>
  `<script${attributes({ ...kind, src: base + file, integrity: hashOf(file), crossorigin: 'anonymous' })}></script>`;
