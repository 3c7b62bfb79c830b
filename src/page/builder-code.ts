/** What a reader of the builder copies: the code of a tier, and what the page around it needs. */
import { snippetOf, importMapFor, styleRule, type BuiltFiles, type Placement, type Tier } from '../export/snippets.ts';

/** What `virtual:built-widget` holds. */
export interface Built {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
  readonly importMap: string;
}

/** The files of a build as snippets ask for them. @throws Error where it has no such file. */
const builtFiles = ({ files, importMap }: Built): BuiltFiles => ({
  hashOf: (file) => {
    const hash = Object.hasOwn(files, file) ? files[file] : undefined;
    if (hash === undefined) throw new Error(`no hash of ${file}`);
    return hash;
  },
  importMap,
});

/** The strict tier has no styles in the page: they stand in a style sheet of their own. */
const hasOwnStyles = (tier: Tier, { properties }: Placement): boolean => tier === 'strict' && properties !== undefined;

/** @returns undefined where the hashes of the files are needed and the widget was not built: all tiers but `module` have them. */
export function codeOf(
  tier: Exclude<Tier, 'static'>,
  placement: Placement,
  title: string,
  built: Built | null,
): { readonly html: string; readonly css: string } | undefined {
  if (tier !== 'module' && !built) return undefined;
  const { properties, ...plain } = placement;
  const isApart = hasOwnStyles(tier, placement);
  const html = snippetOf(tier, isApart ? plain : placement, title, () => builtFiles(built!));
  return { html, css: isApart ? styleRule(properties) : '' };
}

/** The content policy that a page needs, one directive a line. @param mapHash Of the import map, where one is inline. */
export function policyOf(tier: Tier, placement: Placement, mapHash: string | undefined): string {
  const from = originOf(placement.base);
  if (tier === 'static') return `img-src ${from}`;
  if (tier === 'frame') return `frame-src ${from};\nscript-src ${from}`;
  const script = `script-src ${from}${tier === 'pinned' ? ` '${mapHash ?? 'sha256-…'}'` : ''}`;
  const feed = placement.settings['product-feed'] ? [`connect-src 'self'`] : [];
  return [script, ...feed, `require-trusted-types-for 'script'`, 'trusted-types lit-html'].join(';\n');
}

const originOf = (base: string): string => (/^https?:/i.test(base) ? new URL(base).origin : `'self'`);

/** The hash of the inline import map, for `script-src`; undefined where a browser makes none. */
export async function importMapHash({ importMap }: Built, base: string): Promise<string | undefined> {
  if (!isSecureContext) return undefined;
  const bytes = new TextEncoder().encode(importMapFor(base, importMap));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}
