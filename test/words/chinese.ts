/** What both Chinese languages are tested for. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Every line of a language with Chinese in it, without comments. */
export function linesOf(tag: string): string[] {
  const folder = new URL(`../../src/words/${tag}/`, import.meta.url);
  return (
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      // What is read from a file is in both scripts.
      .filter((name) => name.endsWith('.ts') && name !== 'quote-columns.ts' && name !== 'column-units.ts')
      .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
      .filter((line) => /\p{Script=Han}/u.test(line) && !/^\s*(?:\/\*|\*|\/\/)/.test(line))
  );
}

const matching = (lines: readonly string[], pattern: RegExp): string[] =>
  lines.filter((line) => pattern.test(line)).map((line) => line.trim());

/** What is typed into a shell has signs of its own. */
const typed = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/字段:单位|欄位:單位/g, ''));

/** Signs and spaces, as they stand in the files. */
export function testSigns(lines: readonly string[]): void {
  it('has signs of full width between Chinese characters', () =>
    expect(
      matching(typed(lines), /\p{Script=Han}[,;:!?()]\p{Script=Han}|\p{Script=Han}[,;:!?](?:$|[^\p{Script=Han}'`])/u),
    ).toEqual([]));

  it('has no space beside a sign of full width, none between Chinese characters', () =>
    expect(
      matching(lines, /[\p{Script=Han}，。：；、？！（）～] [\p{Script=Han}，。：；、？！（）～]|[，。：；、] [\w$]/u),
    ).toEqual([]));

  it('keeps Latin letters and digits at a distance', () => {
    const dates = /\d{4}年\d\d月\d\d日|\$\{year\}年.*日/g;
    const inside = lines.map((line) => line.replace(dates, ''));
    expect(matching(inside, /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u)).toEqual([]);
  });
}

export function testWithout(lines: readonly string[], what: string, words: readonly string[]): void {
  it(`has no ${what}`, () => expect(matching(lines, new RegExp(words.join('|'), 'u'))).toEqual([]));
}

/** Names and signs that stay as they are. */
const names =
  /cpo-tco|Esc|Page (?:Up|Down)|Home|End|Leaf|Spine|Fabric|Rail|Cage|Radix|POD|Gbit\/s|XLSX|JSON|CSV|SVG|PDF|RFQ|scenario\.json|scenario=|retimed\.endPrice|\.csv|[A-Z]{2,}\d?|CapEx|OpEx|CO₂e?|YYYY-MM-DD|km|P\d0|\bU\b|\bW\b|\d/g;

/** @param texts All texts of a language by their paths. */
export function testNoEnglish(texts: readonly (readonly [string, string])[]): void {
  it('leaves no text in English', () =>
    expect(texts.filter(([, text]) => /[A-Za-z]{2}/.test(text.replace(names, '')))).toEqual([]));
}
