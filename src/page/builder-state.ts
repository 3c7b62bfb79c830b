/** What a reader puts together in the builder, as its link holds it, and what a page is given of it. */
import { folderIn, isSafeAddress } from '../export/address.ts';
import { embeddedScenario } from '../export/embedded-scenario.ts';
import { recipeIds, type RecipeId } from '../export/recipes.ts';
import { tiers, type Placement, type SlottedTexts, type Tier } from '../export/snippets.ts';
import { choices } from '../export/widget-settings.ts';
import type { ResolvedScenario } from '../scenario/resolve.ts';
import { mostOfLink } from '../scenario/scenario-link.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { isProperty, isSafeValue, propertyValue, type Property } from './builder-properties.ts';
import { fieldsOrNone } from '../scenario/fields.ts';

/** What readers may do with all inputs that have no choice of their own. */
export const access = ['open', 'locked', 'hidden'] as const;
export type Access = (typeof access)[number];

const settingNames = ['workbench', 'currency', 'locale', 'theme', 'loading', 'product-feed'] as const;
export type SettingName = (typeof settingNames)[number];

const textNames = ['heading', 'intro', 'cta', 'ctaAddress', 'footnotes', 'fallback'] as const;
export type TextName = (typeof textNames)[number];

export interface BuilderState {
  readonly scenario: Scenario;
  /** Attributes that are no part of the scenario, where they differ from the default. */
  readonly settings: Readonly<Partial<Record<SettingName, string>>>;
  readonly everyInput: Access;
  /** By the name under which a scenario sets the input. */
  readonly inputs: Readonly<Record<string, Access>>;
  /** As they were typed, by name without `--cpo-`. */
  readonly look: Readonly<Partial<Record<Property, string>>>;
  readonly texts: Readonly<Partial<Record<TextName, string>>>;
  /** Address of the folder with the files; may hold `{version}`. */
  readonly base: string;
  /** Address of the published picture. */
  readonly image: string;
  readonly tier: Tier;
  readonly recipe: RecipeId;
}

export const noState: BuilderState = {
  scenario: {},
  settings: {},
  everyInput: 'open',
  inputs: {},
  look: {},
  texts: {},
  base: 'https://your.host/cpo-tco/{version}/',
  image: '',
  tier: 'module',
  recipe: 'html',
};

/** Texts of a page are short; a link that holds longer ones was not written here. */
export const longestText = 1000;

const prefix = '#widget=';

/** The fragment that holds a state: only what differs from the defaults; undefined where it would be too long. */
export function hashOf(state: BuilderState): string | undefined {
  const differing = Object.entries(state).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(noState[key as keyof BuilderState]),
  );
  if (differing.length === 0) return '';
  const hash = prefix + encodeURIComponent(JSON.stringify(Object.fromEntries(differing)));
  return hash.length > mostOfLink ? undefined : hash;
}

/** A state whose scenario was not looked at yet. */
export interface ReadState extends Omit<BuilderState, 'scenario'> {
  readonly scenario: unknown;
}

/** What a fragment holds, piece by piece: what is no piece of a state is left out. Undefined for a fragment of another kind. */
export function readHash(hash: string): ReadState | undefined {
  if (!hash.startsWith(prefix) || hash.length > 2 * mostOfLink) return undefined;
  let held: unknown;
  try {
    held = JSON.parse(decodeURIComponent(hash.slice(prefix.length)));
  } catch {
    return { ...noState };
  }
  const raw = fieldsOrNone(held);
  const text = (value: unknown): value is string => typeof value === 'string' && value.length <= longestText;
  const texts = <Name extends string>(value: unknown, isOne: (name: string) => boolean) =>
    Object.fromEntries(
      Object.entries(fieldsOrNone(value)).filter(([name, one]) => isOne(name) && text(one) && one !== ''),
    ) as Partial<Record<Name, string>>;
  const among = (names: readonly string[]) => (name: string) => names.includes(name);
  const oneOf = <T extends string>(value: unknown, of: readonly T[], otherwise: T): T =>
    of.includes(value as T) ? (value as T) : otherwise;
  const settings = texts<SettingName>(raw.settings, among(settingNames));
  const look = texts<Property>(raw.look, isProperty);
  return {
    scenario: raw.scenario ?? {},
    settings: Object.fromEntries(
      Object.entries(settings).filter(([name, value]) => isSetting(name as SettingName, value)),
    ),
    everyInput: oneOf(raw.everyInput, access, 'open'),
    inputs: Object.fromEntries(
      Object.entries(fieldsOrNone(raw.inputs)).filter(
        ([name, one]) => /^[\w./-]{1,80}$/.test(name) && (one === 'locked' || one === 'hidden'),
      ),
    ) as Record<string, Access>,
    look: Object.fromEntries(Object.entries(look).filter(([, value]) => isSafeValue(value))),
    texts: texts<TextName>(raw.texts, among(textNames)),
    base: text(raw.base) ? raw.base : noState.base,
    image: text(raw.image) ? raw.image : '',
    tier: oneOf(raw.tier, tiers, 'module'),
    recipe: oneOf(raw.recipe, recipeIds, 'html'),
  };
}

/** The currency is checked against the tables where it is used. */
function isSetting(name: SettingName, value: string): boolean {
  if (name === 'currency') return /^[A-Z]{3}$/.test(value);
  if (name === 'workbench' || name === 'product-feed') return isAddress(value);
  return choices[name].allowed.test(value);
}

/** An address of a page, without a part after `#`. */
export const isAddress = (value: string): boolean => isSafeAddress(value) && !value.includes('#');

/** Attributes of the tag that are no part of the scenario, in the order in which the command line writes them. */
export function settingsOf({ settings, everyInput, inputs }: BuilderState): Record<string, string> {
  const named = (which: Access): string =>
    everyInput === which
      ? '*'
      : Object.entries(inputs)
          .filter(([, one]) => one === which)
          .map(([name]) => name)
          .join(' ');
  const { workbench, currency, locale, theme, loading, 'product-feed': feed } = settings;
  const all = {
    ...{ workbench, currency, locale, theme, loading },
    'locked-inputs': everyInput === 'hidden' ? '' : named('locked'),
    'hidden-inputs': named('hidden'),
    'product-feed': feed,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value)) as Record<string, string>;
}

export const propertiesOf = ({ look }: BuilderState): Record<string, string> =>
  Object.fromEntries(Object.entries(look).map(([name, value]) => [`--cpo-${name}`, propertyValue(name, value)]));

export function textsOf({ texts: { cta, ctaAddress, ...texts } }: BuilderState): SlottedTexts {
  return {
    ...texts,
    ...(cta && ctaAddress && isSafeAddress(ctaAddress) && { cta: { text: cta, address: ctaAddress } }),
  };
}

/** What a page is given; undefined without an address of the files. */
export function placementOf(state: BuilderState, resolved: ResolvedScenario, version: string): Placement | undefined {
  const base = folderIn(state.base, version);
  if (base === undefined) return undefined;
  const [texts, properties] = [textsOf(state), propertiesOf(state)];
  const { 'product-feed': feed, ...settings } = settingsOf(state);
  // A frame has no origin of its own, and what stands around it does not reach in.
  const isFrame = state.tier === 'frame';
  return {
    scenario: embeddedScenario(resolved),
    settings: { ...settings, ...(feed && !isFrame && { 'product-feed': feed }) },
    base,
    ...(!isFrame && Object.keys(texts).length > 0 && { texts }),
    ...(!isFrame && Object.keys(properties).length > 0 && { properties }),
  };
}
