/** Signs that a terminal shows as wide as two letters: Han, kana, hangul and full-width forms. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/gu;

/** How many columns of a terminal a text takes. */
export const columnsOf = (text: string): number => text.length + (text.match(wide)?.length ?? 0);

const room = (text: string, width: number): string => ' '.repeat(Math.max(0, width - columnsOf(text)));

/** A text and the spaces behind it. */
export const padded = (text: string, width: number): string => text + room(text, width);

/** Rows in aligned columns: the first to the left, numbers to the right. */
export const textTable = (rows: readonly (readonly string[])[]): string => aligned(rows, (column) => column === 0);

/** Rows in aligned columns of text, all to the left. */
export const leftTable = (rows: readonly (readonly string[])[]): string => aligned(rows, () => true);

function aligned(rows: readonly (readonly string[])[], isLeft: (column: number) => boolean): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (isLeft(i) ? padded(cell, widths[i]!) : room(cell, widths[i]!) + cell))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Columns of running text. */
export const lineWidth = 100;

const hangul = /[\u1100-\u115f\uac00-\ud7a3]/u;

/**
 * A text may end a line at a space, and behind a wide sign unless that opens a bracket, or a closing one or small kana follows;
 * Korean breaks at spaces alone.
 */
const pieces = (text: string): string[] =>
  text
    .replace(wide, (sign) => (hangul.test(sign) ? sign : `${sign}\u0000`))
    .replace(
      /(?<=[（「『【［])\u0000|\u0000(?=[、。，．：；？！）」』】］.,:;?!)\]～ーぁぃぅぇぉっゃゅょァィゥェォッャュョ])/gu,
      '',
    )
    .split(/(?<= )|\u0000/u);

/** A text in lines of so many columns. */
export function brokenInto(text: string, width = lineWidth): string[] {
  const lines = [''];
  for (const piece of pieces(text)) {
    const last = lines.at(-1)!;
    if (last !== '' && columnsOf(last) + columnsOf(piece.trimEnd()) > width) lines.push(piece);
    else lines[lines.length - 1] = last + piece;
  }
  return lines.map((line) => line.trimEnd());
}

export const wrapped = (text: string): string => brokenInto(text).join('\n');
