/** What the builder and the frame of its preview say to each other. */
import type { SlottedTexts } from '../export/snippets.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { isFields } from '../scenario/fields.ts';

/** What the page in the frame shows. */
export interface PreviewOf {
  readonly kind: 'cpo-tco:preview';
  readonly scenario: Scenario;
  readonly settings: Readonly<Record<string, string>>;
  readonly texts: SlottedTexts;
  readonly properties: Readonly<Record<string, string>>;
  /** Colours of the page around the widget. */
  readonly scheme: 'light' | 'dark';
  /** Language of that page. */
  readonly lang: string;
}

/** A text on its ground. */
export interface Contrast {
  readonly text: 'ink' | 'muted' | 'accent' | 'refused';
  readonly ground: 'page' | 'panel';
  readonly ratio: number;
}

/** What the frame tells. */
export type PreviewTells =
  | { readonly kind: 'cpo-tco:ready' }
  | {
      readonly kind: 'cpo-tco:shown';
      readonly contrasts: readonly Contrast[];
      /** Those in use, by name of the custom property without `--cpo-`, as `#rrggbb`. */
      readonly colours: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'cpo-tco:fault'; readonly text: string };

/** Tokens of the widget by the custom property that sets them. */
export const tokenOf: Readonly<Record<string, string>> = {
  ...{ page: 'page', panel: 'panel', ink: 'ink', muted: 'muted', line: 'line', field: 'field', accent: 'accent' },
  ...{ refused: 'warn', base: 'switches', optics: 'switchOptics', laser: 'cardOptics', loss: 'carbon' },
  ...{ facility: 'powerCapacity', energy: 'electricity', support: 'support', other: 'other' },
};

/** Text needs this much on its ground: WCAG 2.2, 1.4.3. */
export const leastContrast = 4.5;

const areTexts = (value: unknown): boolean =>
  isFields(value) && Object.values(value).every((one) => typeof one === 'string');

/** What a message asks to be shown; undefined for any other message. The scenario is checked by the widget. */
export function previewIn(data: unknown): PreviewOf | undefined {
  if (!isFields(data) || data.kind !== 'cpo-tco:preview') return undefined;
  const { scenario, settings, texts, properties, scheme, lang } = data;
  const isWhole =
    isFields(scenario) && areTexts(settings) && areTexts(properties) && isFields(texts) && typeof lang === 'string';
  if (!isWhole || (scheme !== 'light' && scheme !== 'dark')) return undefined;
  const { cta, ...others } = texts;
  if (!Object.values(others).every((one) => one === undefined || typeof one === 'string')) return undefined;
  return cta === undefined || areTexts(cta) ? (data as unknown as PreviewOf) : undefined;
}

/** What the frame tells; undefined for any other message. */
export function toldIn(data: unknown): PreviewTells | undefined {
  if (!isFields(data)) return undefined;
  const { kind, text, contrasts, colours } = data;
  const isOurs =
    kind === 'cpo-tco:ready' ||
    (kind === 'cpo-tco:fault' && typeof text === 'string') ||
    (kind === 'cpo-tco:shown' && Array.isArray(contrasts) && areTexts(colours));
  return isOurs ? (data as unknown as PreviewTells) : undefined;
}
