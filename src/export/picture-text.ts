/** How a text is set: size in pixels, and whether it is bold. */
export interface Type {
  readonly size: number;
  readonly bold?: boolean;
}

type Widths = readonly (readonly [ems: number, signs: string])[];

/** Widths of the signs of Helvetica and Arial, in ems, as their metrics files have them. */
const regular: Widths = [
  [0.191, "'"],
  [0.222, 'ijl'],
  [0.26, '|'],
  [0.278, ' \u00a0ftI.,:;!/\\[]'],
  [0.333, 'r()-{}`'],
  [0.355, '"'],
  [0.5, 'cksvxyzJ^'],
  [0.584, '+<=>~×−'],
  [0.611, 'FTZ'],
  [0.667, 'ABEKPSVXY&'],
  [0.722, 'CDHNRUw'],
  [0.778, 'GOQ'],
  [0.833, 'mM'],
  [0.889, '%'],
  [0.944, 'W'],
  [1, '—…'],
  [1.015, '@'],
];
const heavy: Widths = [
  [0.238, "'"],
  [0.278, ' \u00a0ijlI.,/\\|'],
  [0.333, 'ft:;!()-[]`'],
  [0.389, 'r{}'],
  [0.474, '"'],
  [0.5, 'z'],
  [0.584, '+<=>~×−^'],
  [0.611, 'bdghnopquFLTZ?'],
  [0.667, 'EPSVXY'],
  [0.722, 'ABCDHKNRU&'],
  [0.778, 'wGOQ'],
  [0.833, 'M'],
  [0.889, 'm%'],
  [0.944, 'W'],
  [0.975, '@'],
  [1, '—…'],
];
const bySign = (widths: Widths): ReadonlyMap<string, number> =>
  new Map(widths.flatMap(([ems, signs]) => [...signs].map((sign) => [sign, ems] as const)));
const [regularWidths, heavyWidths] = [bySign(regular), bySign(heavy)];
const most = 0.556;
const eastAsian = 1;

/** Estimated width of a text in pixels: without a screen nothing can be measured. */
export function widthOf(text: string, { size, bold }: Type): number {
  const widths = bold ? heavyWidths : regularWidths;
  let ems = 0;
  for (const sign of text) ems += widths.get(sign) ?? (sign >= '\u2e80' ? eastAsian : most);
  return ems * size;
}

/** Lines no wider than this many pixels; a word that is wider is broken. */
export function wrap(text: string, widthPx: number, type: Type): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece, space] of piecesOf(keepUnits(text)).flatMap(([word, before]) =>
    breakWord(word, widthPx, type).map((part, i) => [part, i === 0 ? before : ''] as const),
  )) {
    const longer = line === '' ? piece : line + space + piece;
    if (line !== '' && widthOf(longer, type) > widthPx) {
      lines.push(line);
      line = piece;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** Words with the space before each; East Asian text may be parted between its signs, but not from the punctuation around them. */
function piecesOf(text: string): (readonly [word: string, space: string])[] {
  return text
    .split(/[^\S\u00a0]+/)
    .flatMap((word) =>
      word
        .split(
          /(?<=[\u3001\u3002\u3040-\u9fff\uff0c\uff1b\uff1a])(?![、。，；：？！）」』”’％%〜～ーぁぃぅぇぉっゃゅょァィゥェォッャュョ])|(?<![（「『“‘])(?=[\u3040-\u30fe\u4e00-\u9fff])(?![ーぁぃぅぇぉっゃゅょァィゥェォッャュョ])/,
        )
        .map((part, i) => [part, i === 0 ? ' ' : ''] as const),
    );
}

/** A number keeps its unit beside it. */
const keepUnits = (text: string): string =>
  text.replace(/(?<=\d) (?=%|(?:[kM]?W|M|USD)\b)|(?<=\d\sM) (?=USD\b)/g, '\u00a0');

/** The same number of lines, of about the same length. */
export function wrapEvenly(text: string, widthPx: number, type: Type): string[] {
  const lines = wrap(text, widthPx, type);
  for (let narrower = widthPx - 8; narrower > widthPx / 2; narrower -= 8) {
    const fewer = wrap(text, narrower, type);
    if (fewer.length > lines.length) return wrap(text, narrower + 8, type);
  }
  return lines;
}

/** The first lines, with an ellipsis where there are more. */
export function firstLines(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  const shown = lines.slice(0, most);
  return [...shown.slice(0, -1), `${[...shown.at(-1)!].slice(0, -1).join('')}…`];
}

function breakWord(word: string, widthPx: number, type: Type): string[] {
  if (widthOf(word, type) <= widthPx) return [word];
  const parts = [''];
  for (const sign of word) {
    const longer = parts.at(-1)! + sign;
    if (parts.at(-1) !== '' && widthOf(longer, type) > widthPx) parts.push(sign);
    else parts[parts.length - 1] = longer;
  }
  return parts;
}
