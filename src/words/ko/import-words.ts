/** What a reader is told of a file with quotes, in Korean. */
import { linesList, noteTextIn, type ImportWords, type LineListing } from '../import-words.ts';
import { marked } from './particles.ts';

const listing: LineListing = { list: ', ', to: '~', more: (count) => `외 ${count}행` };
/** `3, 5~8행`; of many the first, `3, 5~8, 12 외 4행`. */
const lines = (list: string, count: number): string => (count === 0 || list.endsWith('행') ? list : `${list}행`);
const at = (of: readonly number[]): string => lines(linesList(of, listing), of.length);

const units: Readonly<Record<string, string>> = { weeks: '주', years: '년', '1/year': '1/년' };

const things: Readonly<Record<string, string>> = {
  module: '모듈',
  'card-module': '카드 모듈',
  system: '완제품 스위치',
  switch: '스위치(광 제외)',
};

export const importWords: ImportWords = {
  lines,
  listing,
  inSheet: (sheet, text) => `‘${sheet}’ 시트: ${text}`,
  notes: {
    'odd-quotes': ({ lines: of }) => `따옴표의 짝이 맞지 않아 텍스트로 읽음: ${at(of)}.`,
    'mixed-encoding': () => '파일에 여러 문자 인코딩이 섞여 있어 일부 글자가 잘못 표시될 수 있습니다.',
    formulas: ({ count }) => `수식이 있는 셀: ${count}개. 마지막으로 저장된 값을 읽으며 다시 계산하지 않습니다.`,
    uncomputed: ({ lines: of }) => `값이 없는 수식: ${at(of)}.`,
    'hidden-rows': ({ lines: of }) => `숨겨진 행도 읽음: ${at(of)}.`,
    'hidden-sheet': ({ rows }) => `숨겨진 시트여서 읽지 않은 행: ${rows}개.`,
    'skipped-sheet': ({ rows }) => `공급업체·제품·가격을 나타내는 머리글이 없어 읽지 않은 행: ${rows}개.`,
    'above-header': ({ lines: of }) => `머리글 위에 있어 읽지 않음: ${at(of)}.`,
    unmapped: ({ headers }) => `읽지 않은 열: ${headers.join(', ')}.`,
    'unnamed-columns': ({ columns }) => `머리글이 없어 읽지 않은 열: ${columns.join(', ')}.`,
    'unit-assumed': ({ header, unit }) => `${header}: 단위가 없어 ${units[unit] ?? unit} 단위로 읽음.`,
    'currency-assumed': ({ lines: of }) => `통화가 없어 미국 달러로 읽음: ${at(of)}.`,
    'what-assumed': ({ lines: of, what }) =>
      `다른 열을 보고 견적 대상을 ${marked(things[what] ?? what, 'by')} 판단함: ${at(of)}.`,
    'rate-dated': ({ lines: of }) => `환율 날짜가 없어 견적일의 환율로 봄: ${at(of)}.`,
    'future-date': ({ lines: of }) => `미래 날짜: ${at(of)}.`,
    expired: ({ lines: of }) => `유효 기한 만료: ${at(of)}.`,
    duplicate: ({ places, supplier }) =>
      `${supplier}의 같은 견적이 여러 번 있음: ${places.map(({ sheet, lines: of }) => (sheet === null ? '' : `‘${sheet}’ 시트 `) + at(of)).join(', ')}.`,
  },
};

export const importNoteText = noteTextIn(importWords);
