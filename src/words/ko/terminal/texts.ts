/** Heads, sentences and notices that the command line alone has, in Korean. */
import type { TerminalTexts } from '../../en/terminal/texts.ts';
import { commonTexts } from '../common-texts.ts';
import { verdictLabels } from '../labels.ts';

export const terminalTexts: TerminalTexts = {
  asked: (question, edition, frozen) => `${question}. ${edition}판${frozen ? '(고정)' : ''}.`,
  edition: (edition) => `${edition}판.`,
  totalCost: commonTexts.totalCost,
  loss: commonTexts.loss,
  certain: commonTexts.certain,
  now: '현재 값',
  evidence: '근거',
  everything: '모든 입력',
  fewCases: '시뮬레이션 횟수 부족',
  cheapestBelow: (option, limit) => `${option}: 스위치 1대 가격이 ${limit} 미만이면 비용이 가장 낮습니다.`,
  neverCheapest: (option) => `${option}: 완제품 스위치 가격을 어떻게 바꿔도 비용이 가장 낮아지지 않습니다.`,
  stays: (network, option) => `${network}, 항상 ${option}`,
  weakestOfCost: '가장 약한 근거, 총소유비용',
  lowerIn: {
    tcoWithoutIdle: '총소유비용이 더 낮음',
    facilityPower: '시설 소비 전력이 더 낮음',
    totalCarbon: '탄소가 더 적음',
  },
  lowerShare: {
    'not-settled': (share) => `시뮬레이션의 ${share}, 우열 미확정`,
    likely: (share) => `시뮬레이션의 ${share}, 유력`,
    'likely-not': (share) => `시뮬레이션의 ${share}, 가능성 낮음`,
    'very-likely': (share) => `시뮬레이션의 ${share}, 매우 유력`,
    'very-likely-not': (share) => `시뮬레이션의 ${share}, 가능성 매우 낮음`,
  },
  difference: '총소유비용 차이',
  foot: (range) => `금액은 기댓값, 범위는 ${range}입니다.`,
  next: '두 옵션씩 비교: --pairs; 모든 결과: --format json [--inputs]; 수식과 출처: cpo-tco explain 항목.',
  warning: (text) => `주의: ${text}`,
  written: (file) => `저장했습니다: ${file}`,
  batchProgress: (lines, rate, left) => `${lines}행, 초당 ${rate}행${left === null ? '' : `, 남은 시간 ${left}`}`,
  laterLink: ({ edition, leftOut }) =>
    `cpo-tco 이후 버전의 링크입니다${edition === null ? '' : `(${edition}판)`}${leftOut.length === 0 ? '' : `. 이 버전이 모르는 항목: ${leftOut.join(', ')}`}.`,
  importMap: (hash) =>
    `가져오기 맵(import map)은 인라인 스크립트입니다. 콘텐츠 보안 정책에서 허용하려면 script-src에 'sha256-${hash}' 값을 추가하세요.`,
  internalError: (stack) => `내부 오류: ${stack}`,
  explain: {
    origins: {
      edition: '기본값',
      region: '지역 기본값',
      scenario: commonTexts.ownValue,
      follows: '다른 입력에 연동',
      none: '지정되지 않음',
    },
    number: '숫자',
    noValueWhere: (reason) => `값이 없을 수 있음: ${reason}`,
    against: (option, baseline) => `${baseline} 대비 ${option}`,
    inputs: '입력과 출처',
    converted: (buyerClass) => `${buyerClass} 가격에서 환산`,
    roles: { default: '기본값', alternative: '대체 수치', information: '참고' },
    inFirstYear: (value) => `첫해 ${value}`,
    and: ' 및 ',
    fromTables: '수식, 수식에 쓰인 이름, 출처, 설명은 표의 원문인 영어로 표시합니다.',
  },
  claims: {
    verdicts: verdictLabels,
    published: (figure) => `발표 ${figure}`,
    computed: (figure) => `계산 ${figure}`,
    agrees: '일치',
    differs: '불일치',
    source: (title, publisher) => `출처: ${title}, ${publisher}`,
    fromTables: '주장, 수치 이름, 판정 이유는 표의 원문인 영어로 표시합니다.',
  },
};
