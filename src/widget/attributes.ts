/**
 * The attributes of the element, declared once. The properties of the class, the checks of what a host says, the manifest,
 * the types and the tables of docs/embed.md follow: scripts/embed-manifest.mjs reads names, values and comments from here.
 */

import type { PropertyDeclarations } from 'lit';
import { languages } from '../words/languages.ts';

/** What a change of an attribute does. */
type Effect = 'asks' | 'counts' | 'shows' | 'none' | 'flag';

interface Attribute {
  readonly effect: Effect;
  /** All that it may be; empty where the tables, or nothing, decide. */
  readonly values: readonly string[];
}

const attribute =
  (effect: Effect) =>
  (...values: readonly string[]): Attribute => ({ effect, values });

/** Another question: it is computed anew, and what a reader changed ends. */
const asks = attribute('asks');
/** Other figures for the same question. */
const counts = attribute('counts');
/** The same figures, shown or offered in another way. */
const shows = attribute('shows');
/** Nothing is computed or read anew. */
const none = attribute('none');
/** The same, and it is there or not. */
const flag = attribute('flag');

/** By name of the property; in HTML it is written with hyphens. Those with a default say it in their comment. */
export const attributes = {
  /** Id of the switch, of the tables or of the scenario; 102.4T unless set. */
  capacity: asks(),
  /** What is compared; switch unless set. */
  scope: asks('switch', 'fabric', 'campus'),
  /** Ids of the options, separated by spaces or commas: shipped ones and those of the scenario. */
  options: asks(),
  /** Id of the option that the others are compared with; retimed unless set. */
  baseline: asks(),
  /** Id of the region of electricity price and grid carbon; us unless set. */
  region: asks(),
  /** ISO code of the currency of the results; USD unless set. Inputs stay in USD; the rate and its date are shown. */
  currency: counts(),
  /** Language; else that of the nearest lang attribute, else English. */
  locale: shows(...Object.keys(languages)),
  /** Colours; auto follows the color-scheme of the page. */
  theme: shows('auto', 'light', 'dark'),
  /** lazy: nothing is computed before the element is near the view; eager unless set. */
  loading: shows('eager', 'lazy'),
  /** Edition of the tables that the page was made for; a frozen one is loaded. One that the script does not have is named in the console. */
  edition: asks(),
  /** Address of the calculator page, for the link that carries the scenario and those from the list of sources to the method page beside it; no link unless set. */
  workbench: shows(),
  /** A scenario as JSON text: what the property takes as data, for pages that a server writes. */
  scenario: asks(),
  /** Address of a scenario file of the same origin. */
  src: asks(),
  /** Address of a product feed of the same origin: its products stand beside the other options. */
  productFeed: asks(),
  /** Values that the page sets: `pue=1.15 cpo.endPrice=500`, of one of several networks `storage/endpointCount=512`. They are listed as set by the page. */
  presetInputs: asks(),
  /** Names of inputs that a reader sees and cannot change; `*` for all. What networks share is locked by its name in any of them. */
  lockedInputs: shows(),
  /** Names of inputs that are not offered; `*` for all. The list of sources keeps them. */
  hiddenInputs: shows(),
  /** Name under which a form sends the scenario, as JSON text. */
  name: none(),
  /** A reader can change nothing. */
  disabled: flag(),
} satisfies Readonly<Record<string, Attribute>>;

type Hyphened<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Hyphened<Rest>}`
  : '';
/** Properties that are text, as their attributes are. */
export type TextProperties = Record<Exclude<keyof typeof attributes, 'scenario' | 'disabled'>, string | undefined>;
/** What Lit makes of them, for the class to extend. */
export type WithTextProperties<Element, Class> = Omit<Class, 'prototype'> & (new () => Element & TextProperties);
/** Attributes that say what is compared, shown and offered; the scenario is read apart from them. */
export type HostAttribute = Hyphened<Exclude<keyof typeof attributes, 'scenario' | 'name' | 'disabled'>>;
/** As they were written, those that are not empty. */
export type HostAttributes = Readonly<Partial<Record<HostAttribute, string>>>;

const list = Object.entries<Attribute>(attributes).map(([property, { effect, values }]) => ({
  property,
  name: property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  effect,
  values,
}));

/** Systems for content put curly quotes where a page was written with straight ones. */
const aroundText = /[\s“”„″‘’]/;

/** The text of an attribute, without what belongs to its quotes. Sign by sign: an expression tries a long run anew from each. */
export function plainText(text: string | null): string | null {
  if (!text) return text;
  let [start, end] = [0, text.length];
  while (start < end && aroundText.test(text[start]!)) start += 1;
  while (end > start && aroundText.test(text[end - 1]!)) end -= 1;
  return text.slice(start, end);
}

/** The words of a list, separated by spaces, commas or semicolons. */
export const namesIn = (text: string | null | undefined): string[] => (text ?? '').split(/[\s,;“”″]+/).filter(Boolean);

export const hostAttributes = list.filter(
  ({ property, effect }) => property !== 'scenario' && /s$/.test(effect),
) as readonly { readonly name: HostAttribute; readonly effect: Effect; readonly values: readonly string[] }[];

/** Names of the properties whose change has this effect. */
export const propertiesThat = (effect: Effect): string[] =>
  list.filter((one) => one.effect === effect).map(({ property }) => property);

/** The properties as Lit wants them; objects are not written to the scenario's attribute. */
export const propertyDeclarations: PropertyDeclarations = Object.fromEntries(
  list.map(({ property, name, effect }) => [
    property,
    {
      attribute: name,
      ...(property === 'scenario' ? { noAccessor: true } : { reflect: true }),
      ...(effect === 'flag' ? { type: Boolean } : { converter: plainText }),
    },
  ]),
);
