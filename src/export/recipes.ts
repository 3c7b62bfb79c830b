/**
 * How the widget gets into a page of each kind: the one source of that code, for the builder and for docs/marketing.md. The
 * tests of test/embed/recipes.test.ts run each.
 */
import { attributes, escapeMarkup } from './markup.ts';
import { scenarioAttributes } from './embedded-scenario.ts';
import { recipeCode as code } from '../words/recipe-code.ts';
import { element, moduleScript, moduleSnippet, styleRule, type Placement } from './snippets.ts';

export const recipeIds = ['html', 'wordpress', 'react', 'server', 'vue'] as const;
export type RecipeId = (typeof recipeIds)[number];

/** A file with its code; null for what is pasted into a block of the system, which has a name in each language. */
export interface RecipeFile {
  readonly name: string | null;
  readonly code: string;
}

/** @param title Of the page. */
export function recipe(id: RecipeId, placement: Placement, title: string, locale: string): readonly RecipeFile[] {
  switch (id) {
    case 'html':
      return [{ name: 'index.html', code: htmlPage(placement, title, locale) }];
    case 'wordpress':
      return [{ name: null, code: code.block(moduleSnippet(placement)) }];
    case 'react':
      return [headOf('index.html', placement), { name: 'Comparison.jsx', code: reactComponent(placement, false) }];
    case 'server':
      return [headOf('index.html', placement), { name: 'Comparison.jsx', code: reactComponent(placement, true) }];
    case 'vue':
      return [
        headOf('index.html', placement),
        { name: 'Comparison.vue', code: vueComponent(placement) },
        { name: 'vite.config.js', code: code.viteOfVue },
      ];
  }
}

const htmlPage = (placement: Placement, title: string, locale: string): string =>
  code.page(escapeMarkup(locale), escapeMarkup(title), indented(head(placement), 4), indented(element(placement), 4));

/** Script, and styles where there are some: what stands in the head of a page once. */
function head({ base, properties }: Placement): string {
  const rule = styleRule(properties);
  return [moduleScript(base), ...(rule === '' ? [] : [code.style(rule)])].join('\n');
}

const headOf = (name: string, placement: Placement): RecipeFile => ({ name, code: head(placement) });

/** The scenario apart from the settings that are text: attributes where they can say it, else one object. */
function parts({ scenario, settings }: Placement): {
  readonly said: Readonly<Record<string, string>>;
  readonly data: object | undefined;
} {
  const said = scenarioAttributes(scenario);
  return said ? { said: { ...said, ...settings }, data: undefined } : { said: settings, data: scenario };
}

/** What a page writes into the tag, as JSX and as the template of Vue read it: text in braces is a string of JavaScript. */
function children(
  { texts: { heading, intro, cta, footnotes, fallback } = {} }: Placement,
  text: (of: string) => string,
) {
  const paragraph = (slot: string, of: string | undefined): string[] =>
    of === undefined ? [] : [`<p slot="${slot}">${text(of)}</p>`];
  return [
    ...(heading === undefined ? [] : [`<h2 slot="heading">${text(heading)}</h2>`]),
    ...paragraph('intro', intro),
    ...(cta ? [`<p slot="cta"><a${attributes({ href: cta.address })}>${text(cta.text)}</a></p>`] : []),
    ...paragraph('footnotes', footnotes),
    ...(fallback === undefined ? [] : [`<p>${text(fallback)}</p>`]),
  ];
}

/** Letters, digits and plain signs stand for themselves; others would be read as code or as an entity. */
const inBraces = (text: string): string => (/^[^{}<>&"'\\]*$/.test(text) ? text : `{${JSON.stringify(text)}}`);

function reactComponent(placement: Placement, isServer: boolean): string {
  const { said, data } = parts(placement);
  const json = JSON.stringify(data, null, 2);
  const given = isServer ? code.scenarioText(json) : code.scenario(json);
  const lines = Object.entries(said).map(([name, value]) => `      ${name}=${jsxValue(value)}\n`);
  const tag = `<cpo-tco\n${lines.join('')}${data ? '      scenario={scenario}\n' : ''}    >`;
  const inside = children(placement, inBraces).map((child) => `      ${child}\n`);
  return code.react(data ? `${given}\n\n` : '', lines.length === 0 && !data ? '<cpo-tco>' : tag, inside.join(''));
}

/** A quoted value of JSX reads entities and no escapes. */
const jsxValue = (value: string): string => (/["&\\\n]/.test(value) ? `{${JSON.stringify(value)}}` : `"${value}"`);

/** Two braces would be read as code of Vue. */
const inMustaches = (text: string): string => escapeMarkup(text).replaceAll('{{', '{&#123;');

function vueComponent(placement: Placement): string {
  const { said, data } = parts(placement);
  // A slot of the element is no slot of Vue, which leaves the attribute as it is.
  const inside = children(placement, inMustaches).map((child) => `    ${child}\n`);
  const tag = `<cpo-tco${attributes(said)}${data ? ' :scenario="scenario"' : ''}>`;
  // What ends the script of a component must not stand in it.
  const json = JSON.stringify(data, null, 2)?.replaceAll('<', '\\u003c');
  const script = data ? code.vueScript(code.scenario(json)) : '';
  return code.vue(script, tag, inside.join(''));
}

const indented = (text: string, spaces: number): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : ' '.repeat(spaces) + line))
    .join('\n');
