/** Words of a request for quotes in Korean. */
import type { AskedSwitch } from '../../scenario/rfq.ts';
import { NumberFormats } from '../format.ts';
import type { RfqWords } from '../rfq-words.ts';
import { koreanNumbers } from './number-words.ts';
import { particle } from './particles.ts';
import { refusals } from './refusals.ts';

const formats = new NumberFormats('ko', koreanNumbers);
const exact = (value: number): string => formats.number(value, 15);
const switchText = ({ capacityGbps, ports, portRateGbps }: AskedSwitch): string =>
  `${exact(capacityGbps / 1000)} Tbit/s, ${exact(portRateGbps)} Gbit/s 포트 ${exact(ports)}개`;

const fields: RfqWords['fields'] = {
  price: '해당 수량의 단가',
  currency: '통화',
  power: '소비 전력, 대표값 [W]',
  powerMax: '소비 전력, 최대 [W]',
  powerConditions: '전력 측정 조건',
  laserIncluded: '광원 포함(예 또는 아니요)',
  warrantyYears: '보증 [년]',
  leadTimeWeeks: '납기 [주]',
  failureRate: '개당 고장률 [1/년]',
  failureTest: '고장률 시험 근거',
  validUntil: '유효 기한(YYYY-MM-DD)',
  note: '비고',
};

export const rfqWords: RfqWords = {
  title: '견적 요청(RFQ)',
  sheets: { request: '요청', bid: '견적' },
  lead: {
    xlsx: '여기와 견적 항목의 노란색 셀을 작성해 주세요. 답이 없으면 비워 두세요. 빈 셀은 0으로 읽지 않습니다.',
    csv: '빈 셀을 작성해 주세요. 여기에는 견적 제출자와 견적일을, 아래 견적 항목에는 답을 적어 주세요. 답이 없으면 비워 두세요. 빈 셀은 0으로 읽지 않습니다.',
  },
  facts: ({ scope, networks, lines, asked: { due, validUntil, currency } }) => [
    ['네트워크', { switch: '스위치 1대', fabric: '사이트 1곳의 패브릭', campus: '여러 사이트로 구성된 캠퍼스' }[scope]],
    ...networks.map((one, i): [string, string] => [
      networks.length === 1 ? '스위치' : `네트워크 ${i + 1}, 스위치`,
      switchText(one) + (one.endpoints === null ? '' : `, 엔드포인트 ${exact(one.endpoints)}개`),
    ]),
    ['항목 수', exact(lines.length)],
    ['견적 제출 기한', due ?? '지정 없음'],
    ['최소 유효 기한', validUntil ?? '지정 없음'],
    ['요청 통화', currency],
  ],
  reference: '식별 기호',
  bidderHead: '견적 제출',
  bidder: { bidder: '견적 제출자', date: '견적일(YYYY-MM-DD)' },
  rulesHead: '작성 방법',
  rules: ({ asked: { currency } }) => [
    `가격: 세금을 제외한 개당 단가. 항목에 다른 통화를 적지 않으면 ${currency} 기준.`,
    '수량별 단가: 단가가 적용되기 시작하는 수량과 그때의 개당 단가.',
    '소비 전력: 모듈은 커넥터, 스위치는 전원 입력 기준. 측정 조건도 함께 기재.',
    '고장률: 모듈 1개의 연간 수리 건수. 스위치는 광 부품을 제외한 본체 기준. 근거가 되는 시험이나 운용 실적도 함께 기재.',
    '광 부품과 광 부품을 포함한 완제품 스위치를 모두 요청한 경우, 둘 중 하나만 견적해도 됩니다.',
    '항목, 품목, 수량, 확인값은 바꾸지 마세요. 시트는 암호 없이 보호되어 있습니다. 견적하지 않는 항목은 비워 두세요.',
  ],
  questionsHead: '필요한 정보, 중요한 순서',
  asked: { line: '항목', item: '품목', use: '인터페이스와 속도', quantity: '수량', check: '확인값' },
  fields,
  stepFrom: (number) => `적용 수량 시작, 단가 ${number}`,
  stepPrice: (number) => `단가 ${number}`,
  item: ({ what, rateGbps, switch: of, network }, architecture) =>
    ({
      module: `${architecture}: 포트 1개의 광 부품, ${exact(rateGbps ?? 0)} Gbit/s`,
      'card-module': `${architecture}: 네트워크 카드용 광 부품, ${exact(rateGbps ?? 0)} Gbit/s`,
      system: `${architecture}: 광 부품을 포함한 완제품 스위치, ${of && exact(of.capacityGbps / 1000)} Tbit/s`,
      switch: `스위치(광 제외), ${of && exact(of.capacityGbps / 1000)} Tbit/s`,
    })[what] + (network === null ? '' : `(네트워크 ${network})`),
  use: ({ what, rateGbps, switch: of }) =>
    of
      ? switchText(of)
      : `${what === 'module' ? '스위치 포트' : '네트워크 카드 포트'}, 방향별 ${exact(rateGbps ?? 0)} Gbit/s`,
  question: (field, item) => `${field}: ${item}`,
  yesNo: ['예', '아니요'],
  architectures: {
    retimed: 'DSP 리타이밍 플러그형(FRO)',
    'half-retimed': '송신 측 리타이밍 플러그형(LRO)',
    linear: '선형 플러그형(LPO)',
    cpo: '코패키지드 옵틱스(CPO)',
    npo: 'Near-Packaged Optics(NPO)',
  },
  findings: {
    'other-form': () => '다른 시나리오에서 만들었거나 날짜 또는 통화가 다른 양식입니다.',
    'no-bidder': ({ file }) => `견적 제출자가 없어 파일 이름으로 대신합니다: ${file}.`,
    'no-date': () => '읽을 수 있는 견적일이 없어 어떤 항목도 견적으로 보지 않습니다.',
    'no-lines': () => '양식의 항목 표를 찾을 수 없습니다.',
    'future-date': ({ date }) => `견적일이 미래 날짜입니다: ${date}.`,
    'same-bidder': ({ files }) =>
      `같은 견적 제출자가 있는 파일: ${files.join(', ')}. 각 양식을 별도 견적으로 읽습니다.`,
    late: ({ date, due }) => `기한 초과: 견적일 ${date}, 기한 ${due}.`,
    'removed-column': ({ header }) => `‘${header}’ 열이 없습니다.`,
    'removed-line': ({ line }) => `${line}: 항목이 없습니다. 가격이 0이 아니라 없는 것으로 봅니다.`,
    'added-line': ({ row, text }) => `추가되어 읽지 않은 ${row}행: ${text}.`,
    'line-twice': ({ line, row }) => `${line}: ${row}행에 다시 나옵니다. 첫 번째 값을 적용합니다.`,
    'renamed-line': ({ line, asked, found }) => `${line}: 요청은 ‘${asked}’, 견적은 ‘${found}’입니다.`,
    'changed-quantity': ({ line, asked, found }) =>
      `${line}: 견적 수량은 ${found}개, 요청 수량은 ${exact(asked)}개입니다.`,
    'earlier-quantity': ({ line, asked, found }) =>
      `${line}: 보낸 양식의 수량은 ${found}개, 현재 시나리오의 수량은 ${exact(asked)}개입니다.`,
    'partial-bid': ({ lines, of }) =>
      `부분 견적: 항목 ${exact(of)}개 중 ${exact(lines.length)}개에 가격이 없습니다: ${lines.join(', ')}.`,
    gap: ({ line, fields: missing }) => `${line}: 답이 없는 칸: ${missing.map((one) => fields[one]).join('; ')}.`,
    'currency-assumed': ({ lines, currency }) => `통화가 없어 ${currency} 기준으로 읽음: ${lines.join(', ')}.`,
    'other-currency': ({ line, asked, found }) => `${line}: 통화 ${found}, 요청 통화 ${asked}.`,
    'text-number': ({ line, header, text, value }) =>
      `${line}, ${header}: 텍스트 ‘${text}’${particle(text, 'object')} ${exact(value)} 값으로 읽었습니다.`,
    'negative-price': ({ line, header, text }) => `${line}, ${header}: ${text} 값은 0보다 작아 읽지 않았습니다.`,
    'zero-price': ({ line, header }) => `${line}, ${header}: 가격 0은 읽지 않았습니다.`,
    expired: ({ line, validUntil }) => `${line}: 유효 기한이 지났습니다(${validUntil}까지).`,
    'short-validity': ({ line, found, asked }) => `${line}: 유효 기한 ${found}, 요청 ${asked}.`,
    unread: ({ line, problem }) =>
      `${line === null ? '읽지 않음' : `${line}, 읽지 않음`}: ${refusals.refusalText(problem)}.`,
  },
};
