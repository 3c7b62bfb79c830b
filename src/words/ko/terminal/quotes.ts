/** What the command line says of files with quotes and of requests for quotes, in Korean. */
import type { TerminalQuotes } from '../../en/terminal/quotes.ts';
import { NumberFormats } from '../../format.ts';
import { koreanNumbers } from '../number-words.ts';

const numbers = new NumberFormats('ko', koreanNumbers);
const exact = (count: number): string => numbers.number(count, 15);

export const terminalQuotes: TerminalQuotes = {
  separated: {
    ',': '쉼표로 구분',
    ';': '세미콜론으로 구분',
    '\t': '탭으로 구분',
    '|': '세로줄로 구분',
  },
  decimal: { '.': '소수점: 마침표', ',': '소수점: 쉼표' },
  counted: (quotes, rows, refused) => `${exact(rows)}행에서 견적 ${exact(quotes)}건, 거부 ${exact(refused)}행`,
  columns: (mapped) => `열: ${mapped}`,
  from: (step) => `${step}개부터`,
  inUnit: (unit) => `단위 ${unit}`,
  inSheet: (sheet, lines) => `‘${sheet}’ 시트 ${lines}`,
  quote: {
    things: { module: '모듈', 'card-module': '카드 모듈', system: '완제품 스위치', switch: '스위치(광 제외)' },
    priceFrom: (price, step) => `${step}개부터 ${price}`,
    powerMax: (power) => `최대 ${power}`,
    laser: '광원 포함',
    noLaser: '광원 미포함',
    warranty: (years) => `보증 ${exact(years)}년`,
    leadTime: (weeks) => `납기 ${exact(weeks)}주`,
    failures: (rate) => `연간 고장 ${exact(rate)}건`,
    validUntil: (date) => `유효 기한 ${date}`,
  },
  refused: (place, reason) => `거부 ${place}: ${reason}`,
  moreRows: (rows) => `외 ${exact(rows)}행`,
  written: (quotes, file) => `견적 ${exact(quotes)}건을 저장했습니다: ${file}`,
  rfq: {
    written: (file, lines, questions) => `저장했습니다: ${file}(항목 ${exact(lines)}개, 질문 ${exact(questions)}개)`,
    worthHead: '선택 전에 알아 둘 가치가 큰 정보(양식에는 표시하지 않음):',
    worth: (line, field, value) => `${line}, ${field}: 최대 ${value}`,
    noWorth: '선택에 뚜렷한 가치를 더하는 답변이 하나도 없습니다.',
    bid: (file, bidder, quotes, lines) => `${file}: ${bidder}, 항목 ${exact(lines)}개 중 견적 ${exact(quotes)}건`,
  },
};
