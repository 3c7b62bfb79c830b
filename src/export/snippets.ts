import type { Scenario } from '../scenario/scenario.ts';
import { scenarioAttributes } from './embedded-scenario.ts';
import { attributes, jsonInScript } from './markup.ts';

/** A widget on a page: its scenario, what else its attributes say, and where its files are. */
export interface Placement {
  readonly scenario: Scenario;
  /** By name of the attribute: workbench, locale, theme and whatever else is no part of the scenario. */
  readonly settings: Readonly<Record<string, string>>;
  /** Address of the folder with the built files, with a slash at its end. */
  readonly base: string;
}

/** Hash of a built file, for `integrity`. */
export type HashOf = (file: string) => string;

/** Script tag and element. */
export function moduleSnippet(placement: Placement): string {
  return `<script${attributes({ type: 'module', src: `${placement.base}cpo-tco.js` })}></script>\n${element(placement)}`;
}

/** The same under hashes of every file: an import map, since `integrity` does not follow imports. */
export function pinnedModuleSnippet(placement: Placement, importMap: string, hashOf: HashOf): string {
  const script = scriptTag({ type: 'module' }, placement.base, 'cpo-tco.js', hashOf);
  return `<script${attributes({ type: 'importmap' })}>${importMap}</script>\n${script}\n${element(placement)}`;
}

/** Text of the import map for another folder than that of the page. */
export const importMapFor = (base: string, importMap: string): string =>
  importMap.replaceAll('"./', `"${base}`).replaceAll('<', '\\u003c');

/** One classic script under its hash, and the element. */
export function strictSnippet(placement: Placement, hashOf: HashOf): string {
  return `${scriptTag({ defer: true }, placement.base, 'cpo-tco.all.js', hashOf)}\n${element(placement)}`;
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
export function imageSnippet({ link, ...picture }: PlacedPicture): string {
  const image = `<img${attributes(picture)}>`;
  return link === undefined ? image : `<a${attributes({ href: link })}>${image}</a>`;
}

function element({ scenario, settings }: Placement): string {
  const said = scenarioAttributes(scenario);
  const child = said ? '' : `<script${attributes({ type: 'application/json' })}>${jsonInScript(scenario)}</script>`;
  return `<cpo-tco${attributes({ ...said, ...settings })}>${child}</cpo-tco>`;
}

const scriptTag = (kind: Record<string, string | true>, base: string, file: string, hashOf: HashOf): string =>
  `<script${attributes({ ...kind, src: base + file, integrity: hashOf(file), crossorigin: 'anonymous' })}></script>`;
