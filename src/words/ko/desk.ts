/** The desk in Korean: what depends on what was found. Labels are in labels.ts, other texts in desk-texts.ts. */
import type { DeskSentences } from '../desk-language.ts';
import { deskIn } from '../desk-words.ts';
import { answerLanguage } from './answer.ts';
import { caseWarningWords } from './case-warning-words.ts';
import { texts } from './desk-texts.ts';
import { evidenceText } from './evidence-labels.ts';
import { glossary, phraseOf } from './glossary.ts';
import { groupLabels } from './group-labels.ts';
import { inputLabel, inputPhrase } from './input-words.ts';
import {
  buyerClassLabels,
  changeLabels,
  decisionLabels,
  inputGroupLabels,
  presetLabels,
  quantityLabels,
  reasonLabels,
  scopeLabels,
} from './labels.ts';
import { marked } from './particles.ts';
import { refusalWords } from './refusals.ts';
import { warningWords } from './warning-words.ts';

const group = (id: string): string => (groupLabels as Readonly<Record<string, string>>)[id] ?? id;

const sentences: DeskSentences = {
  editions: {
    shown: (edition, option, cost, alone) =>
      `${edition}판(고정): ${alone ? '' : '비용이 가장 낮은 옵션은 '}${option}, ${cost}.`,
    newest: (edition, option, cost, alone) =>
      `${edition}판: ${alone ? '' : '비용이 가장 낮은 옵션은 '}${option}, ${cost}.`,
    same: (edition) => `${edition}판도 결과가 같습니다.`,
    refused: (edition, what) => `${edition}판에서 받아들이지 않아 제외한 항목: ${what}.`,
  },
  cost: {
    one: '옵션의 항목별 비용입니다.',
    same: (a, b) => `${marked(a, 'with')} ${b}의 비용은 모든 항목에서 같습니다.`,
    saves: (saver, amount, saved, other, back) => {
      const saves = `${other} 대비 ${saver}의 ${group(saved)} 절감액은 ${amount}`;
      if (!back) return `${saves}입니다.`;
      const lines = back.groups.map(group).join(', ');
      return back.amount === null
        ? `${saves}이지만, ${lines} 항목에서 그보다 더 늘어납니다.`
        : `${saves}이며, ${lines} 항목에서 ${back.amount} 늘어납니다.`;
    },
  },
  matters: {
    decides: (input, under, over) =>
      `하나의 수치가 우열을 가릅니다. ${inputPhrase(input)} 값이 ${under.value} 미만이면 ${under.option}, ${over.value} 초과이면 ${over.option}의 비용이 가장 낮을 가능성이 높습니다.`,
    none: (a, b) => `수치 하나만으로는 ${marked(a, 'with')} ${b} 사이의 선택이 바뀌지 않습니다.`,
    worth: (input, amount, all) =>
      `${inputPhrase(input)} 값이 확정되면 최대 ${amount}, 모든 값을 알면 ${all}의 가치가 있습니다.`,
  },
  power: {
    one: (option, power) => `${option}의 시설 소비 전력은 ${power}입니다.`,
    same: (power) => `시설 소비 전력은 모든 옵션에서 ${power}입니다.`,
    least: (option, power, share, most, mostPower) =>
      `시설 소비 전력은 ${option} ${power}, ${most} ${marked(mostPower, 'by')} ${option} 쪽이 ${share} 적습니다.`,
  },
  investment: {
    one: '옵션을 추가하면 선택의 가치를 볼 수 있습니다.',
    finding: (option, reference, purchase, yearly) => {
      const buy = `구매 비용이 ${purchase.amount} ${purchase.isLess ? '낮' : '높'}`;
      const run = `운영 비용은 연간 ${yearly.amount} ${yearly.isLess ? '낮습니다' : '높습니다'}`;
      return `${marked(option, 'topic')} ${reference}보다 ${buy}${purchase.isLess === yearly.isLess ? '고' : '지만'} ${run}.`;
    },
    paybackAtStart: '처음부터',
    paybackYears: (count) => `${count}년`,
    nothingInvested: '의미 없음: 구매 비용이 더 낮아 투자액이 없음',
    neverPaysBack: '의미 없음: 회수되지 않음',
  },
  follows: (value, input) => `${value}, ${inputPhrase(input)} 값에 연동`,
  target: {
    none: '목표가 없음',
    noneWhy: (option) => `${option} 비용이 가장 낮아지는 가격이 없습니다.`,
    unrealistic: '현실적인 목표가 없음',
    unrealisticWhy: (limit, lowest) => `필요한 가격은 ${limit}, 공개된 가장 낮은 가격은 ${lowest}입니다.`,
    wins: (ask) => `이미 최저 비용, ${ask} 미만 유지`,
    leads: (ask) => (ask === null ? '현재 우위, 추가 인하 요구' : `현재 우위, ${ask} 요구`),
    leadsWhy: (limit, rival) => `${limit} 위에서는 ${rival}의 비용이 더 낮습니다.`,
    ask: (limit, ask) => (ask === null ? `한도 ${limit}` : `${ask} 요구, 한도 ${limit}`),
    askTooLow: (ask, lowest) => `최저 비용이 매우 유력해지는 가격은 ${ask}, 공개된 가장 낮은 가격은 ${lowest}입니다.`,
    askWhy: (option, rival) => `한도 가격에서 ${marked(option, 'with')} ${rival}의 비용이 같아집니다.`,
  },
  wiring: {
    even: '균등 배선: 각 리프에서 모든 최상위 스위치까지의 링크 수가 같습니다.',
    fewest: '스위치 수 최소화: 리프의 링크를 빈 포트에 연결합니다.',
    stated: (rails, pods, down, up) => {
      const groups = [rails > 1 ? `레일 ${rails}개` : '', pods > 1 ? `팟 ${pods}개` : ''].filter(Boolean);
      return `지정한 구성: ${[...groups, `리프당 하향 링크 ${down}개, 상향 링크 ${up}개`].join(', ')}.`;
    },
  },
  fabric: ({ option, switches, tiers, planes, sites, links, most, stranded, wiring }) => {
    const where = [
      sites > 1 ? `사이트 ${sites}곳 각각, ` : '',
      planes > 1 ? `플레인 ${planes}개 각각, ` : '',
      `${tiers}계층`,
    ].join('');
    const unused = stranded
      ? ` 링크가 쓰지 않는 포트 ${stranded.ports}개를 ${stranded.cost}에 구매하고 전원도 공급합니다.`
      : '';
    // One switch has nothing to be linked with.
    const between = links === '0' ? '' : `, 스위치 간 링크 ${links}개`;
    return `${option}: ${where}, 스위치 ${switches}대${between}. 최대 엔드포인트 ${most}개까지 수용합니다.${wiring ? ` ${wiring}` : ''}${unused}`;
  },
  sources: (inputs, sources, weak, own) =>
    `입력 ${inputs}개, 출처 ${sources}건. 이 중 가정은 ${weak}개입니다.${own > 0 ? ` 사용자 지정 값은 ${own}개입니다.` : ''}`,
  curve: (input, from, to, options) =>
    `${inputPhrase(input)} 값이 ${from}에서 ${marked(to, 'by')} 변할 때 최저 비용 확률: ${options}.`,
  curveOption: (option, from, to) => `${option} ${from} → ${to}`,
  breakEven: { noEffect: '영향 없음', none: '없음' },
  worth: { none: '없음', under: (amount) => `${amount} 미만` },
  picture: {
    edition: (edition) => `cpo-tco ${edition}판`,
    network: (scope, accelerators) => `${scope}, 가속기 ${accelerators}개`,
    networks: (scope, count, endpoints) => `${scope}, 네트워크 ${count}개, 엔드포인트 ${endpoints}개`,
    cases: (draws) => `시뮬레이션 ${draws}회`,
  },
};

export const deskWords = deskIn({
  answer: answerLanguage,
  labels: {
    quantities: quantityLabels,
    groups: groupLabels,
    inputGroups: inputGroupLabels,
    decisions: decisionLabels,
    reasons: reasonLabels,
    evidence: evidenceText,
    buyerClasses: buyerClassLabels,
    scopes: scopeLabels,
    presets: presetLabels,
    changes: changeLabels,
  },
  sentences,
  texts,
  glossary,
  phrase: phraseOf,
  quotedBy: (what, supplier) => `${what}, ${supplier} 견적`,
  inputLabel,
  refusals: refusalWords,
  warnings: { ...warningWords, ...caseWarningWords },
});
