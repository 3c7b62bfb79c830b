/** The page in the frame of the builder's preview: a host's page with nothing in it but the widget. */
import '../widget/cpo-tco.define.ts';
import type { SlottedTexts } from '../export/snippets.ts';
import { previewIn, tokenOf, type Contrast, type PreviewOf, type PreviewTells } from './builder-preview.ts';

const tell = (told: PreviewTells): void => parent.postMessage(told, location.origin);

// What the widget leaves out it names in the console of a host's page; here the builder shows it.
const warn = console.warn.bind(console);
console.warn = (...words: unknown[]) => {
  const [text] = words;
  if (typeof text === 'string' && text.startsWith('cpo-tco: ')) tell({ kind: 'cpo-tco:fault', text: text.slice(9) });
  else warn(...words);
};

const element = document.createElement('cpo-tco');
const said = new Set<string>();
let written = '';

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  if (source !== parent || origin !== location.origin) return;
  const asked = previewIn(data);
  if (asked) show(asked);
});
element.addEventListener('cpo-tco-result', () => tellShown());

function show({ scenario, settings, texts, properties, scheme, lang }: PreviewOf): void {
  document.documentElement.lang = lang;
  document.documentElement.style.colorScheme = scheme;
  for (const name of said) if (!(name in settings)) element.removeAttribute(name);
  said.clear();
  for (const [name, value] of Object.entries(settings)) {
    said.add(name);
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  element.scenario = scenario;
  element.removeAttribute('style');
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value);
  write(texts);
  if (!element.isConnected) document.body.append(element);
  else if (element.matches(':state(ready)')) void element.updateComplete.then(tellShown);
}

/** As the code that is copied has it. */
function write(texts: SlottedTexts): void {
  const text = JSON.stringify(texts);
  if (text === written) return;
  written = text;
  const { heading, intro, cta, footnotes, fallback } = texts;
  const made = (tag: string, slot: string, content: string | Node | undefined): HTMLElement[] => {
    if (content === undefined) return [];
    const one = document.createElement(tag);
    if (slot) one.slot = slot;
    one.append(content);
    return [one];
  };
  element.replaceChildren(
    ...made('h2', 'heading', heading),
    ...made('p', 'intro', intro),
    ...made(
      'p',
      'cta',
      cta &&
        Object.assign(document.createElement('a'), {
          href: cta.address,
          textContent: cta.text,
          target: '_blank',
          rel: 'noopener',
        }),
    ),
    ...made('p', 'footnotes', footnotes),
    ...made('p', '', fallback),
  );
}

const pairs = [
  ['ink', 'page'],
  ['muted', 'page'],
  ['accent', 'page'],
  ['ink', 'panel'],
  ['muted', 'panel'],
  ['accent', 'panel'],
] as const;

function tellShown(): void {
  const probe = document.createElement('i');
  const style = getComputedStyle(element);
  document.body.append(probe);
  probe.style.colorScheme = style.colorScheme;
  const colourOf = (name: string): readonly number[] => {
    probe.style.color = style.getPropertyValue(`--_${name}`);
    return (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  };
  const contrasts = pairs.map(([text, ground]): Contrast => ({
    text,
    ground,
    ratio: ratioOf(colourOf(text), colourOf(ground)),
  }));
  const hex = (rgb: readonly number[]): string =>
    `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
  const colours = Object.fromEntries(Object.entries(tokenOf).map(([name, token]) => [name, hex(colourOf(token))]));
  probe.remove();
  tell({ kind: 'cpo-tco:shown', contrasts, colours });
}

/** As WCAG computes it, of colours as `rgb()` has them. */
function ratioOf(a: readonly number[], b: readonly number[]): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const luminance = (rgb: readonly number[]): number => {
  const [r = 0, g = 0, b = 0] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

tell({ kind: 'cpo-tco:ready' });
