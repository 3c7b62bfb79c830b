/** Question and answer in Korean. */
import { told, type AnswerLanguage } from '../answer-words.ts';
import { portName } from '../option-words.ts';
import { commonTexts, years } from './common-texts.ts';
import { inputPhrase } from './input-words.ts';
import { optionLabels, regionLabels } from './labels.ts';
import { koreanNumbers as numbers } from './number-words.ts';

/** What no figure covers. */
export const boundary =
  '계산에 포함하지 않음: 수랭 시스템의 냉각수 펌프, 세금, 트래픽에 따라 달라지는 스위치 ASIC 전력.';

/** `DSP-retimed: 1.6T 포트당 가격의 75%, 1,450 USD` */
export const shareOf = (share: string, input: string, value?: string): string =>
  `${input}의 ${share}${value === undefined ? '' : `, ${value}`}`;

const likelyCheapest = '의 비용이 가장 낮을 가능성이 높습니다.';

export const answerLanguage: AnswerLanguage = {
  locale: 'ko',
  numbers,
  and: ' 및 ',
  or: ' 또는 ',
  signs: commonTexts.signs,
  options: optionLabels,
  regions: regionLabels,
  inRegion: {},
  years,
  inputPhrase,
  ask: (question) => `CPO인가, 플러그형인가? ${question}.`,
  question: {
    inFabric: '개 가속기, ',
    inFabricOfOne: '개 가속기, ',
    inSwitch: (ports, rate) => `${portName(rate)} 포트 ${ports}개${ports === 1 ? '' : ' 모두'} 사용, `,
    on: ', ',
    onOne: ', ',
    switches: ' 스위치',
    above: (label) => (label === undefined ? '' : `, 상위 ${label}`),
    oneSwitch: ' 스위치 1대, ',
    over: ' 운영 기간 ',
    planes: (count) => (count > 1 ? `, 플레인 ${count}개` : ''),
    sites: (count) => (count > 1 ? `, 사이트 ${count}곳` : ''),
    networks: (count) => `네트워크 ${count}개, `,
    network: (label, endpoints, on) => `${label}(엔드포인트 ${endpoints}개, ${on})`,
  },
  conditions: (price, where, pue) => `전기요금 ${price}(${where}), PUE ${pue}.`,
  architecture: (below, above) => (above === undefined ? below : `상위 ${above}·리프 ${below}`),
  byArchitecture: (list) => `아키텍처별: ${list}.`,
  restsOn: (share, of) =>
    `${of === 'difference' ? '비용 차이를' : '비용이 가장 낮은 옵션의 비용을'} 좌우하는 요인 중 ${share}는 제조사 주장과 가정에 근거합니다.`,
  disclosure: (option, sponsor) =>
    `${option}: ${sponsor} 제품입니다. 수치는 ${sponsor} 측이 제공한 것으로, 제조사 주장으로 취급합니다.`,
  ownValue: commonTexts.ownValue,
  badge: {
    one: '옵션 1개',
    pending: commonTexts.pending,
    same: '차이 없음',
    open: (options, stay) => `${stay ? '플러그형 유지' : '우열 미확정'}: ${options}`,
    likely: (option, very, share, stay) =>
      `${stay ? '플러그형 유지: ' : ''}${option} 최저 비용 ${very ? '매우 유력' : '유력'}, ${share}`,
  },
  headline: {
    one: (option, amount, over) => `${option}의 ${over} 비용은 ${amount}입니다. 비교하려면 옵션을 추가하세요.`,
    same: '모든 옵션의 비용이 같습니다.',
    apart: (best, likeliest) => `기대 비용은 ${best}, 비용이 가장 낮게 나온 빈도는 ${likeliest} 쪽이 앞섭니다`,
    close: (options) => `${options}의 비용은 거의 같습니다`,
    mayTurn: (best, others) => `기대 비용은 ${best} 쪽이 가장 낮지만, ${others}의 비용이 더 낮을 수도 있습니다`,
    allBelow: (start, amounts, reference) =>
      `${start}. ${reference}보다 각각 ${amounts.length > 1 ? amounts.join('~') : `약 ${amounts[0]}`} 낮습니다.`,
    leads: (best, rival, reference) =>
      `${best}의 비용은 ${reference ? `${reference.option}보다 ${reference.amount}, ` : ''}가장 근접한 ${rival.option}보다 ${rival.amount} 낮습니다.`,
  },
  settle: {
    none: (open) =>
      open
        ? '수치 하나만 확정해서는 우열이 가려지지 않습니다.'
        : '수치 하나가 범위 안에서 바뀌어도 결론은 달라지지 않습니다.',
    stays: (input, under, over, option) =>
      told`${inputPhrase(input)} 값이 ${under}${under && ' 아래로 내려가'}${under && over && '거나 '}${over}${over && ' 위로 올라가'}지 않는 한 ${option}${likelyCheapest}`,
    between: (input, from, to, option) =>
      told`${inputPhrase(input)} 값이 확정되면 우열이 가려집니다. ${from}${from && (to ? '에서 ' : ' 초과이면 ')}${to}${to && (from ? ' 사이이면 ' : ' 미만이면 ')}${option}${likelyCheapest}`,
    settles: (input, under, over) =>
      told`${inputPhrase(input)} 값이 확정되면 우열이 가려집니다. ${under?.value}${under && ` 미만이면 ${under.option}`}${under && over && ', '}${over?.value}${over && ` 초과이면 ${over.option}`}${likelyCheapest}`,
  },
};
