import { attributes } from '../export/markup.ts';
import { ScenarioError } from '../scenario/scenario-error.ts';

/** Letters that a font of the language has; a font without them draws nothing, or boxes. */
const lettersOf: Readonly<Record<string, string>> = { ja: 'あ', ko: '가', 'zh-Hans': '国', 'zh-Hant': '國' };

/** Stands for none. */
const noLetter = '\u{10ffff}';

/**
 * Draws an SVG file as PNG with the fonts of this machine.
 * @param width Pixels.
 * @throws ScenarioError where the renderer is not installed, and where no font has the letters of the language.
 */
export async function pngOf(svg: string, locale: string, width: number): Promise<Uint8Array> {
  const { Resvg } = await renderer();
  /** Width of a letter; a letter that no font has is drawn as a box, or not at all. */
  const drawn = (letter: string): number | undefined => {
    const root = attributes({ xmlns: 'http://www.w3.org/2000/svg', width: 20, height: 20 });
    const probe = `<svg${root}><text y="16">${letter}</text></svg>`;
    return new Resvg(probe, { font: { loadSystemFonts: true } }).getBBox()?.width;
  };
  const found = drawn(lettersOf[locale] ?? 'A');
  if (found === undefined || found === drawn(noLetter))
    throw new ScenarioError('--out', { id: 'no-fonts' }, { id: 'svg' });
  const picture = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: true } });
  return picture.render().asPng();
}

/** npm leaves it out on machines that it is not built for. */
async function renderer(): Promise<typeof import('@resvg/resvg-js')> {
  try {
    return await import('@resvg/resvg-js');
  } catch {
    throw new ScenarioError('--out', { id: 'no-renderer' }, { id: 'svg' });
  }
}
