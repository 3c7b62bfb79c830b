/** What is refused, in Korean. */
import type { JsonFault } from '../../scenario/json-fault.ts';
import type { AllowedValues, FoundValues } from '../../scenario/refusal.ts';
import { NumberFormats } from '../format.ts';
import { refusalsIn, type RefusalWords, type WordsOf } from '../refusal-words.ts';
import { columnUnits } from './column-units.ts';
import { koreanNumbers } from './number-words.ts';
import { particle } from './particles.ts';

const unitNames = (units: readonly string[]): string[] => units.map((unit) => columnUnits[unit] ?? unit);

const formats = new NumberFormats('ko', koreanNumbers);
const exact = (value: number): string => formats.number(value, 12);
const withUnit = (value: number, unit: string): string => formats.withUnit(exact(value), formats.unit(unit));

const megabytes = (bytes: number): string => `${formats.number(bytes / 1e6, 4)} MB`;
const speeds = (rates: readonly number[]): string => `${rates.map(exact).join(', ')} Gbit/s`;

/** Where a text stops being JSON, and what stands there. */
export const placeInJson = ({ line, column, sign }: JsonFault): string =>
  sign === null ? `${line}행에서 끝나 버림` : `${line}행 ${column}번째 글자: ${sign}`;

const found: WordsOf<FoundValues> = {
  'unknown-key': () => '알 수 없는 키',
  missing: () => '값 없음',
  'no-subject': () => '대상 없음',
  band: () => '범위',
  'switch-links': ({ value, links }) => `${value}, 엔드포인트 속도의 링크 ${exact(links)}개`,
  'without-figures': ({ rate, names }) => `${exact(rate)} Gbit/s, 수치가 없는 항목: ${names.join(', ')}`,
  'of-purchase': () => '네트워크 하나에만 지정됨',
  'all-stay': () => '모든 네트워크에 지정됨',
  'in-scope': ({ value }) => `범위 ${value}의 네트워크`,
  twice: ({ value }) => `${value} 중복`,
  'unknown-edition': ({ value }) => `${value}(이 버전에 없는 판)`,
  'unknown-name': ({ value }) => `알 수 없는 이름 ${value}`,
  'unknown-subject': ({ value }) => `알 수 없는 대상 ${value}`,
  subject: ({ value }) => `대상 ${value}`,
  share: ({ value }) => `${value}의 비율`,
  'quote-for': ({ value }) => `${value}에 대한 견적`,
  'figure-for': ({ value, of }) => `${value}(${of}용 수치)`,
  'figure-of': ({ value, of }) => `${value}(${of}의 수치)`,
  'no-unit': ({ value, of }) => `${value}(이 입력에는 단위가 없음, 찾은 값: ${of})`,
  'unknown-unit': ({ value, of }) => `${value}(없는 단위: ${of})`,
  'other-unit': ({ value, of, unit }) => `${value}(단위를 ${unit}(으)로 바꿀 수 없음: ${of})`,
  'in-unit': ({ value, of }) => `${value}(단위: ${formats.unit(of)})`,
  'set-before': ({ value, of }) => `${value}(${of}에서 이미 지정됨)`,
  beside: ({ value, of }) => `${value}, ${of} 함께 지정`,
  damaged: () => '손상된 파일',
  protected: () => '암호가 걸린 파일',
  'old-workbook': () => '이전 버전 Excel 통합 문서 또는 암호가 걸린 통합 문서',
  'open-document': () => 'OpenDocument 파일',
  'binary-workbook': () => '이진 통합 문서',
  'no-workbook': () => '통합 문서가 없는 ZIP 파일',
  'web-page': () => '웹 페이지(HTML)',
  'no-text': () => '텍스트가 아닌 파일',
  unreadable: () => '브라우저가 읽을 수 없는 파일',
  'no-rows': () => '행 없음',
  'no-header': () => '공급업체·제품·가격을 나타내는 머리글 행 없음',
  uncomputed: () => '값이 없는 수식',
  'damaged-part': ({ value }) => `${value} 부분의 손상`,
  'false-size': ({ value }) => `${value}: 파일에 적힌 크기와 다름`,
  'document-type': ({ value }) => `${value} 안의 문서 형식 선언`,
  'not-json': (at) => `JSON이 아님(${placeInJson(at)})`,
  'cell-error': ({ value }) => `오류 ${value}`,
  'file-bytes': ({ count }) => megabytes(count),
  inflated: ({ count }) => `압축을 풀면 ${megabytes(count)}`,
  'more-rows': ({ count }) => `${exact(count)}행 초과`,
  'more-columns': ({ count }) => `${exact(count)}열 초과`,
  'more-cells': ({ count }) => `셀 ${exact(count)}개 초과`,
  'several-numbers': ({ value, readings }) => `${value}(${readings.join(' 또는 ')} 가능)`,
  'several-days': ({ value, readings }) => `${value}(${readings.join(' 또는 ')} 가능)`,
  'several-names': ({ value, readings }) => `${value}(${readings.join(', ')} 모두 해당)`,
  'cell-text': ({ line }) => `${exact(line)}행의 긴 텍스트`,
  'later-version': ({ value }) => `${value}(cpo-tco 이후 버전의 형식)`,
  characters: ({ count }) => `${exact(count)}자`,
  entries: ({ count }) => `항목 ${exact(count)}개`,
  cycle: ({ names }) => `자기 자신을 참조하는 비율: ${names.join(' → ')}`,
  'shares-in-a-row': ({ value, count }) => `${value}, 연속된 비율 참조 ${exact(count)}개`,
  links: ({ rate, planes, link }) =>
    `${exact(rate)} Gbit/s, 플레인 ${exact(planes)}개, 링크당 ${formats.number(link, 6)} Gbit/s`,
  'card-over-port': ({ rate, port }) => `${exact(rate)} Gbit/s(${exact(port)} Gbit/s 포트에 나눌 수 없는 모듈)`,
  leaves: ({ power, left }) => `${exact(power)} W(스위치와 광원을 빼면 포트당 ${formats.number(left, 3)} W만 남음)`,
};

const allowed: WordsOf<AllowedValues> = {
  object: () => '객체',
  text: () => '비어 있지 않은 텍스트',
  'own-id': () => '붙임표로 이은 영문 소문자(예: acme-linear)',
  'free-id': () => '사용 중이 아닌 id',
  options: () => '하나 이상의 옵션 목록',
  'option-once': () => '옵션마다 한 번씩',
  plugged: () => '네트워크 카드에 꽂는 아키텍처',
  'input-name': () => '다른 입력의 이름(예: retimed.endPrice)',
  quantity: () => 'data/inputs.csv에 있는 항목',
  'one-spelling': () => '항목마다 한 가지 표기',
  'number-that-decides': () => '숫자(어떤 수치를 읽을지 정하는 값)',
  'other-input': () => '이 입력을 따르지 않는 입력의 비율',
  claim: () => 'cost 또는 power, 주장 형식, 비교 옵션 하나 또는 둘(예: cost,less,cpo,retimed)',
  axes: () => '이 비교에서 쓰이고 정수가 아닌 입력 두 개(예: cpo-1600g.endPrice)',
  quotable: () => 'USD 가격 또는 W 전력에 대한 견적',
  supplier: () => '공급업체 이름',
  date: () => 'YYYY-MM-DD 형식의 날짜',
  measurement: () => '측정 결과를 확인할 수 있는 출처',
  figure: () => '이 판에 있는 수치의 id',
  'loaded-edition': () => '불러온 판',
  'rate-beside-currency': () => 'USD가 아닌 통화에는 환율도 함께',
  'of-purchase': ({ value }) => `모든 네트워크에 공통인 값 하나(inputs.${value})`,
  'in-scopes': ({ scopes }) => `범위 ${scopes.join(' 또는 ')}의 네트워크`,
  networks: ({ least, most }) => `네트워크 ${exact(least)}~${exact(most)}개`,
  'endpoints-of-network': () => '네트워크에 연결할 엔드포인트 수(1 이상)',
  'one-compared': () => '이 설정 없이 비교 옵션으로 구성하는 네트워크 하나 이상',
  'table-file': () => 'CSV, XLSX 또는 JSON 표',
  'whole-file': () => '저장된 그대로의 파일',
  unprotected: () => '암호를 해제한 파일',
  'plain-xml': () => '스프레드시트 프로그램이 저장한 통합 문서',
  'price-book': () => '가격표 {"priceBook": 1, "quotes": [...]}, 견적이 있는 시나리오 또는 객체 목록',
  header: () => '공급업체, 제품, 가격 같은 열 이름이 있는 행',
  'one-currency': () => '한 행에 통화 하나',
  'one-meaning': () => '한 가지 뜻(소수점 기호를 지정하세요)',
  day: () => '날짜(예: 2026-11-28, 2026.11.28, 2026년 11월 28일)',
  'yes-or-no': () => '예 또는 아니요',
  number: () => '숫자',
  computed: () => '값(스프레드시트 프로그램에서 계산해 함께 저장한 값)',
  'quantity-step': () => '수량(예: 1000, 1000+)',
  'quoted-thing': () => '모듈, 카드 모듈, 완제품 스위치 또는 스위치(광 제외)',
  'switch-name': () => '스위치 이름(예: 51.2T)',
  'product-feed': () => '{"version": 1, "sponsor": …, "products": […]} 형식의 피드',
  'other-name': () => '다른 제품에서 쓰지 않는 이름',
  'value-or-range': () => '값 하나, 또는 low, typical, high',
  'in-order': () => 'low, typical, high 순서로 커지는 값',
  products: ({ most }) => `제품 1~${exact(most)}개`,
  'plain-name': ({ most }) => `${exact(most)}자 이하의 이름(< >와 줄바꿈 제외)`,
  'plain-note': ({ most }) => `${exact(most)}자 이하의 텍스트(< >와 줄바꿈 제외)`,
  'bytes-to': ({ most }) => `최대 ${megabytes(most)}`,
  'inflated-to': ({ most }) => `최대 ${megabytes(most)}`,
  'rows-to': ({ most }) => `최대 ${exact(most)}행`,
  'columns-to': ({ most }) => `최대 ${exact(most)}열`,
  'cells-to': ({ most }) => `최대 ${exact(most)}개`,
  'characters-to': ({ most }) => `최대 ${exact(most)}자`,
  'amount-in': ({ values }) => `숫자(단위는 생략하거나 다음 중 하나: ${unitNames(values).join(', ')})`,
  'rate-near': ({ value, rate }) => `1 USD당 ${value}(예: ${exact(rate)})`,
  architecture: () => '아키텍처 id(예: cpo)',
  prices: () => '하나 이상의 가격(예: [{"from": 1, "price": 1000}])',
  'scenario-file': () => '파일로 저장한 시나리오',
  currency: () => '통화 코드(예: EUR)',
  'day-from': ({ value }) => `견적일인 ${value} 또는 그 이후`,
  'from-typical': ({ least }) => `대표 전력 ${exact(least)} W 이상`,
  'quoted-only-for': ({ values }) => `없어야 함(다음 견적에만 있는 항목: ${values.join(', ')})`,
  noted: ({ values }) => `입력 이름(예: cpo-1600g.endPrice) 또는 ${values.join(', ')}`,
  range: ({ minimum, maximum, minimumExcluded, whole, unit }) =>
    `${exact(minimum)} ${minimumExcluded ? '초과' : '이상'} ${withUnit(maximum, unit)} 이하${whole ? '의 정수' : ''}`,
  'range-without-band': (range) => `${allowed.range(range)}(정수에는 범위를 지정할 수 없음)`,
  value: ({ unit }) => {
    const inUnit = unit === '1' ? '' : `(${formats.unit(unit)})`;
    const text = unit === '1' ? '' : `, 단위가 붙은 텍스트(예: "9 ${unit}")`;
    return `숫자${inUnit}, 범위 {low, typical, high}, {"figure": id}, 비율(예: "75 % of retimed.endPrice")${text}`;
  },
  'number-alone': ({ value, unit }) =>
    `숫자만(${value})${unit === '1' ? '' : ` 또는 "${value} ${unit}" 형식의 텍스트`}`,
  'number-in': ({ unit }) => `${formats.unit(unit)} 단위의 숫자(단위는 요청할 때만 읽음)`,
  'text-in': ({ unit }) => `${formats.unit(unit)} 단위의 텍스트`,
  'input-in': ({ unit }) => `${formats.unit(unit)} 단위의 입력`,
  'figure-for': ({ value }) => `${value}용 수치`,
  rate: ({ value }) => `1 USD당 ${value}(0 초과)`,
  either: ({ values }) => `${values.join(', ')} 중 하나`,
  rates: ({ rates }) => `수치가 있는 속도 ${speeds(rates)}`,
  'rates-of-all': ({ rates }) => `${speeds(rates)}, 또는 이 속도의 수치가 있는 옵션만`,
  'rates-of': ({ value, rates }) => `${value} 수치가 있는 속도 ${speeds(rates)}`,
  'card-lanes': ({ most, lane, lanes }) =>
    `${exact(most)} Gbit/s 이하: 포트 자체, 또는 여러 포트에 나누는 ${exact(lane)} Gbit/s 레인 ${exact(lanes)}개`,
  factor: ({ most }) => `0 초과 ${exact(most)} 이하의 계수`,
  'at-most': ({ most }) => `최대 ${exact(most)}`,
  'in-a-row': ({ most }) => `연속 ${exact(most)}개 이하`,
  endpoints: ({ most }) => `1 이상, 엔드포인트 수 ${exact(most)} 이하`,
  'endpoints-of-tiers': ({ most }) => `1 이상, 4계층이 수용하는 ${exact(most)} 이하`,
  'power-to': ({ most }) => `systemPowerMax 값인 ${exact(most)} W 이하`,
  'power-from': ({ least }) => `${exact(least)} W 이상, 또는 다른 switchBasePower 값`,
  'whole-number': ({ least, most }) => `${exact(least)} 이상 ${exact(most)} 이하의 정수`,
  'links-from': ({ least }) => `이 속도의 링크가 ${exact(least)}개 이상인 스위치(하향 1개, 상향 1개)`,
  'top-switches': ({ least }) => `연결 링크가 채우는 ${exact(least)} 이상, 또는 필요한 만큼이면 0`,
  'leaf-links': ({ most, links, up }) =>
    `최대 ${exact(most)}, 또는 다른 오버서브스크립션 값: 리프의 링크는 ${exact(links)}개이고, 이 엔드포인트에는 상향 링크 ${exact(up)}개가 필요함`,
  ports: ({ capacity, rate }) => `각 ${exact(rate)} Gbit/s로 ${exact(capacity)} Gbit/s를 채우는 포트 수`,
  multiple: ({ rate }) => `${exact(rate)} Gbit/s 포트의 정수배`,
  links: ({ lane, port }) => `포트 속도 ${exact(port)} Gbit/s 이하이고 ${exact(lane)} Gbit/s 레인 단위로 나뉘는 링크`,
};

export const refusalWords: RefusalWords = {
  found,
  allowed,
  refused: (field, one, others) => `${field}: ${one}. 허용: ${others}`,
  missing: (field, others) => `${field}: 값 없음. 허용: ${others}`,
  notChanged: (field, one, others) => `변경하지 않음. ${field}: ${one}. 허용: ${others}.`,
  outOfRange: (low, high, whole, above) =>
    `${low} ${above ? '초과' : '이상'} ${high} 이하의 ${whole ? '정수를' : '값을'} 입력하세요.`,
  notAValue: (one, unit) => `‘${one}’${particle(one, 'topic')} ${unit ? `${unit} 단위의 값이` : '숫자가'} 아닙니다.`,
  other: (one, others) => `입력된 값: ${one}. 허용되는 값: ${others}.`,
  cutOff: '링크가 잘렸거나 바뀌어 시나리오를 읽을 수 없습니다.',
  cutAfter: (name) => `링크가 ${name} 뒤에서 잘렸거나 바뀌었습니다. 그 뒤의 내용이 없습니다.`,
  packed: {
    damaged: '링크가 잘렸거나 바뀌었습니다. 링크를 다시 받거나 시나리오를 파일로 받으세요.',
    'too-large': '링크의 내용이 시나리오 한도를 넘어 열지 않았습니다.',
  },
  later: (edition, leftOut) =>
    `cpo-tco 이후 버전의 시나리오입니다${edition === null ? '' : `(${edition}판)`}. 이 버전이 아는 내용만${edition === null ? '' : ' 이 버전의 수치로'} 표시합니다${leftOut.length === 0 ? '' : `. 제외: ${leftOut.join(', ')}`}.`,
};

export const refusals = refusalsIn(refusalWords, formats);
