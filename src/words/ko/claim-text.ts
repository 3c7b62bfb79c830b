/** Sentences that readers publish, in Korean. Names and amounts stand where no particle depends on their last sound. */
import type { BasisHoles, ClaimHoles, ClaimLanguage, ClaimTexts } from '../en/claim-text.ts';
import { answerLanguage } from './answer.ts';
import { evidenceLabels } from './evidence-labels.ts';
import { groupLabels } from './group-labels.ts';
import { buyerClassLabels } from './labels.ts';
import { marked } from './particles.ts';

const from = (values: number, quotes: number): string => {
  const parts = [...(values > 0 ? [`사용자 지정 값 ${values}개`] : []), ...(quotes > 0 ? [`견적 ${quotes}건`] : [])];
  return parts.length === 0 ? '공개 수치만 사용' : `공개 수치 대신 ${parts.join(', ')} 적용`;
};

const percentiles = ({ cases }: ClaimHoles): string => `시뮬레이션 ${cases}회의 P10~P90`;
const ratio = (h: ClaimHoles): string => `비율은 1 대 ${h.ratio}`;
const amounts = (h: ClaimHoles): string => `${h.option} ${h.amount}, ${h.against} ${h.otherAmount}`;

const foundation = ({ evidence, weak, edition, date }: BasisHoles): string =>
  `차이의 90%를 설명하는 요인 중 가장 약한 근거: ${evidence}. 차이의 ${marked(weak, 'topic')} 제조사 주장과 가정에 근거합니다. 출처: cpo-tco ${edition}판, ${date}:`;

/** What holds for cost and power alike. */
const compared = ({ against, beside, values, quotes, verdict }: BasisHoles): string =>
  `비교 기준 ${against}${beside && `; 함께 비교한 옵션: ${beside}`}; ${from(values, quotes)}; 판정: ${verdict}.`;

export const claimTexts: ClaimTexts = {
  say: {
    cost: {
      less: (h: ClaimHoles) =>
        `${h.years}간 ${h.option}의 총소유비용은 ${h.against}보다 ${h.percent} 낮으며 ${ratio(h)}입니다: ${amounts(h)}(${percentiles(h)}: ${h.low}~${h.high} 낮음, ${h.option} 쪽이 더 낮은 시행: ${h.chance}).`,
      least: (h: ClaimHoles) =>
        `${h.years}간 기대 총소유비용은 비교한 옵션 ${h.count}개(${h.all}) 중 ${h.option} 쪽이 가장 낮은 ${h.amount}입니다. 그다음으로 낮은 ${h.against}(${h.otherAmount})보다 ${h.percent} 낮으며 ${ratio(h)}입니다(${percentiles(h)}: ${h.low}~${h.high}). ${h.option}의 비용이 나머지 모든 옵션보다 낮은 시행: ${h.chance}.`,
      likely: (h: ClaimHoles) =>
        `${h.years}간 ${h.option}의 총소유비용은 ${h.against}보다 낮을 가능성이 높습니다. 시뮬레이션 ${h.cases}회 중 더 낮은 시행: ${h.chance}. 기댓값은 ${marked(amounts(h), 'by')} ${h.option} 쪽이 ${h.percent} 낮으며 ${ratio(h)}입니다. P10~P90: ${h.low}에서 ${h.high}까지.`,
      open: (h: ClaimHoles) =>
        `${h.years}간 총소유비용이 ${h.option}, ${h.against} 중 어느 쪽에서 더 낮은지는 확정되지 않았습니다. 시뮬레이션 ${h.cases}회 중 ${h.option} 쪽이 더 낮은 시행: ${h.chance}. 기댓값: ${amounts(h)}. P10~P90: ${h.low}에서 ${h.high}까지.`,
      same: (h: ClaimHoles) =>
        `${h.years}간 총소유비용은 ${h.option}, ${h.against} 모두 ${marked(h.amount, 'by')} 같으며, 시뮬레이션 ${h.cases}회 모두에서 차이가 없습니다.`,
      lower: (names, count) => `함께 비교한 옵션 중 비용이 이보다 더 낮은 옵션 ${count}개: ${names}.`,
    },
    power: {
      less: (h: ClaimHoles) =>
        `${h.option}의 시설 소비 전력은 ${h.against}보다 ${h.percent} 낮으며 ${ratio(h)}입니다: ${amounts(h)}(${percentiles(h)}: ${h.low}~${h.high} 낮음, ${h.option} 쪽이 더 낮은 시행: ${h.chance}).`,
      least: (h: ClaimHoles) =>
        `기대 시설 소비 전력은 비교한 옵션 ${h.count}개(${h.all}) 중 ${h.option} 쪽이 가장 낮은 ${h.amount}입니다. 그다음으로 낮은 ${h.against}(${h.otherAmount})보다 ${h.percent} 낮으며 ${ratio(h)}입니다(${percentiles(h)}: ${h.low}~${h.high}). ${h.option}의 소비 전력이 나머지 모든 옵션보다 낮은 시행: ${h.chance}.`,
      likely: (h: ClaimHoles) =>
        `${h.option}의 시설 소비 전력은 ${h.against}보다 낮을 가능성이 높습니다. 시뮬레이션 ${h.cases}회 중 더 낮은 시행: ${h.chance}. 기댓값은 ${marked(amounts(h), 'by')} ${h.option} 쪽이 ${h.percent} 낮으며 ${ratio(h)}입니다. P10~P90: ${h.low}에서 ${h.high}까지.`,
      open: (h: ClaimHoles) =>
        `시설 소비 전력이 ${h.option}, ${h.against} 중 어느 쪽에서 더 낮은지는 확정되지 않았습니다. 시뮬레이션 ${h.cases}회 중 ${h.option} 쪽이 더 낮은 시행: ${h.chance}. 기댓값: ${amounts(h)}. P10~P90: ${h.low}에서 ${h.high}까지.`,
      same: (h: ClaimHoles) =>
        `시설 소비 전력은 ${h.option}, ${h.against} 모두 ${marked(h.amount, 'by')} 같으며, 시뮬레이션 ${h.cases}회 모두에서 차이가 없습니다.`,
      lower: (names, count) => `함께 비교한 옵션 중 시설 소비 전력이 이보다 더 낮은 옵션 ${count}개: ${names}.`,
    },
  },
  basis: {
    cost: (h) =>
      `산정 기준: ${h.question}; 현재가치로 환산한 총소유비용, 최댓값이 아닌 기댓값 기준, 모든 광 부품을 포함한 스위치 전체, 합계에 포함된 항목: ${h.inside}; PUE ${h.pue}; 가격 기준: ${h.prices}; ${compared(h)} ${foundation(h)}`,
    power: (h) =>
      `산정 기준: ${h.question}; 시설 소비 전력, 최댓값이 아닌 기댓값 기준, 모든 광 부품을 포함한 스위치 전체, 합계에 포함된 항목: ${h.inside}, 여기에 PUE ${h.pue} 적용; ${compared(h)} ${foundation(h)}`,
  },
  verdicts: {
    settled: '확정',
    leaning: '유력, 우열 미확정',
    'not-settled': '우열 미확정',
    'stay-pluggable': '확정, 플러그형 유지',
    'no-difference': '차이 없음',
  },
  less: (percent) => `${percent} 낮음`,
  more: (percent) => `${percent} 높음`,
  date: (iso) => {
    const [year, month, day] = iso.split('-').map(Number);
    return `${year}년 ${month}월 ${day}일`;
  },
  inSentence: (label) => label,
  refused: {
    'one-option': () => '비교하는 옵션이 하나뿐입니다. 주장하려면 비교 대상이 필요합니다.',
    'not-compared': (h) => `${h.option}: 여기서 비교하지 않는 옵션입니다.`,
    'few-draws': (h) => `시뮬레이션 ${h.share}회로는 범위를 구하기에 부족합니다. ${h.limit}회가 필요합니다.`,
    'does-not-fit': (h) =>
      `${h.option}: 이 네트워크의 설치 조건에 맞지 않습니다. 랙, 케이지, 냉각, 전면 패널 한도 중 ${h.count}개를 초과합니다.`,
    'no-ratio': (h) =>
      `${h.against}: 값이 0보다 크지 않은 시뮬레이션 시행이 있어, 이를 기준으로 한 백분율은 의미가 없습니다.`,
    'unlike-buyers': (h) => `구매자 구분이 서로 다른 가격(${h.names})이어서 같은 조건의 비교가 아닙니다.`,
    'unlike-evidence': (h) =>
      `가격의 근거가 ${h.option} 쪽은 확정 견적, ${h.against} 쪽은 공개 수치여서 같은 조건의 비교가 아닙니다.`,
    assumptions: (h) =>
      `차이의 ${marked(h.share, 'subject')} 가정에 근거합니다. 주장에 허용되는 가정의 비중은 최대 ${h.limit}입니다.`,
    'no-difference': (h) => `${h.option}, ${h.against}: 두 옵션 간에 차이가 없습니다.`,
    'higher-cost': (h) => `${h.option}의 기대 비용은 ${h.against}보다 ${h.share} 높습니다.`,
    'higher-power': (h) => `${h.option}의 기대 소비 전력은 ${h.against}보다 ${h.share} 높습니다.`,
    'crosses-zero': (h) =>
      `범위가 0을 포함합니다. P10~P90은 ${h.low}에서 ${h.high}까지이며, 시뮬레이션에서 ${h.option} 쪽이 ${h.against}보다 낮은 시행은 ${h.share}입니다.`,
    beaten: (h) => `함께 비교한 ${h.names} 쪽이 ${h.option}보다 낮습니다. 이를 빼고 주장하면 오해를 부릅니다.`,
    'not-least': (h) =>
      `시뮬레이션에서 ${h.option} 쪽이 가장 낮은 시행은 ${h.share}입니다. ‘가장 낮다’고 주장하려면 ${marked(h.limit, 'subject')} 필요합니다.`,
    'not-so': (h) =>
      `시뮬레이션에서 ${h.option} 쪽이 ${h.against}보다 낮은 시행은 ${h.share}로, 주장한 내용과 다릅니다.`,
  },
  panel: {
    title: '주장 문구',
    note: '수치로 뒷받침되는 문장과 그 근거 전체입니다.',
    about: '대상 지표',
    subjects: { cost: '총소유비용', power: '시설 소비 전력' },
    option: '주장할 옵션',
    against: '비교 대상',
    all: '비교한 나머지 모두',
    computing: '주장을 검증하는 중입니다.',
    failed: '주장을 검증하지 못했습니다.',
    carried: '수치가 이 주장을 뒷받침합니다.',
    refused: '수치가 이 주장을 뒷받침하지 않습니다.',
    nearest: '수치가 뒷받침하는 주장',
    none: '이와 가까운 주장 중 수치가 뒷받침하는 것이 없습니다.',
    copy: '주장 문구 복사',
    copied: '복사됨',
    notCopied: '브라우저가 복사를 허용하지 않았습니다. 문구를 선택해 직접 복사하세요.',
    save: '실증 자료 저장',
    saving: '파일을 만드는 중입니다.',
    close: '닫기',
  },
  slide: {
    key: (against, cases) => `선: 시뮬레이션 ${cases}회에서 ${against} 대비 차이의 P10~P90`,
    expected: '막대: 기댓값',
  },
  check: {
    title: '이 링크의 주장',
    holds: (edition) => `${edition}판의 수치도 이 주장을 뒷받침합니다.`,
    moved: (before, was, after, is) =>
      `${after}판의 수치도 이 주장을 뒷받침하지만 값이 달라졌습니다: ${is}. ${before}판의 값: ${was}.`,
    notCarried: (edition) => `${edition}판의 수치는 이 주장을 뒷받침하지 않습니다.`,
    notComputed: (edition, why) => `${edition}판으로는 계산할 수 없습니다: ${why}`,
    causes: (list) => `값을 바꾼 입력: ${list}.`,
    cause: (input, before, after) => `${input}(이전 ${before}, 현재 ${after})`,
    claimed: (option, against, difference, ratio) => `${against} 대비 ${option} ${difference}, 1 대 ${ratio}`,
    close: '숨기기',
  },
};

export const claimLanguage: ClaimLanguage = {
  answer: answerLanguage,
  groups: groupLabels,
  evidence: evidenceLabels,
  buyerClasses: buyerClassLabels,
  texts: claimTexts,
};
