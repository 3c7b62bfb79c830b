/** Warnings of a run in Korean. */
import type { NamedInput } from '../../scenario/named-input.ts';
import type { Amount } from '../../scenario/warning.ts';
import { NumberFormats } from '../format.ts';
import { formatInput, formatInputRange } from '../input-format.ts';
import { architectures, portName } from '../option-words.ts';
import type { WarningWords } from '../warning-words.ts';
import { inputPhrase as name } from './input-words.ts';
import { koreanNumbers } from './number-words.ts';
import { marked } from './particles.ts';

const formats = new NumberFormats('ko', koreanNumbers);
const whole = (value: number): string => formats.number(Math.round(value), 12);
const amount = ({ value, unit }: Amount): string => formats.quantity(value, unit, 4);
const valueOf = ({ quantity }: NamedInput, { value, unit }: Amount): string =>
  formatInput(value, { quantity, unit }, 4, formats);
const places = {
  leaf: '리프 스위치',
  upper: '2계층 스위치',
  core: '3계층 스위치',
  fourth: '4계층 스위치',
  card: '네트워크 카드',
} as const;
const prices = { direct: '직접 구매가', contract: '계약가', shop: '소매가' } as const;

export const warningWords: WarningWords = {
  'no-difference': ({ option, baseline }) =>
    `스위치 1대에서는 ${marked(option, 'with')} ${baseline}의 광 부품이 같아 차이가 없습니다. 패브릭에서 비교하세요.`,
  'does-not-fit': ({ option, check, place, value, limit }) => {
    const one = place === null || place === undefined ? '스위치' : places[place];
    const [found, most] = [amount(value), amount(limit)];
    return {
      cage: `${option} 모듈의 소비 전력은 ${found}이지만, 이 스위치의 케이지는 최대 ${most}까지 공급합니다.`,
      air: `${option}, ${one}: 랙 유닛당 전력은 ${found}이지만, 공랭 한도는 ${most}입니다.`,
      liquid: `${option}, ${one}: 액체 냉각이 필요하지만, 전산실에는 공랭만 있습니다.`,
      'rack-power': `${option}, ${one}: 1대의 전력은 ${found}이지만, 랙은 최대 ${most}까지 공급합니다.`,
      'rack-space': `${option}, ${one}: 1대의 높이는 ${found}U이지만, 랙에는 ${most}U까지 들어갑니다.`,
      faceplate: `${option}, ${one}: 랙 유닛당 광섬유는 ${found}가닥이지만, 전면 패널에는 최대 ${most}가닥까지 들어갑니다.`,
    }[check];
  },
  'kept-figures': ({ switch: own, like, capacity, inputs }) =>
    `${own}: 용량은 ${formats.number(capacity.value / 1000, 6)}T이지만 ${inputs.map(name).join(', ')}에는 ${like}의 값을 그대로 씁니다. 이 스위치의 값을 입력하세요.`,
  'switch-stands-nowhere': ({ switch: own, tier, tiers }) =>
    `${own}: ${tier}계층 스위치로 지정했지만, 네트워크의 계층은 ${whole(tiers)}개뿐이어서 쓰이지 않습니다.`,
  'whole-switch-of-other': ({ option, switch: own, other }) =>
    `${option}: 완제품 스위치의 가격 또는 전력은 ${own} 기준입니다. 다른 계층의 ${marked(other, 'topic')} 스위치와 포트의 값으로 계산합니다.`,
  'interface-mismatch': ({ option, sides }) =>
    `${option}: 링크 양쪽의 인터페이스가 다릅니다(${sides.map((side) => `${places[side.place]} ${side.interface}`).join(', ')}). 두 수치는 같은 링크를 나타내지 않습니다.`,
  'own-at-other-rate': ({ architecture, rate, other, like }) =>
    `${architecture}: 수치는 ${portName(rate)} 포트용입니다. ${portName(other)} 포트에는 ${architectures[like] ?? like} 수치를 적용합니다.`,
  'copper-out-of-reach': ({ option, length }) =>
    `이 속도에서 ${amount(length)}까지 닿는 구리 케이블이 없습니다. ${option}: 모든 액세스 링크에 광 부품을 씁니다.`,
  'copper-under-cpo': ({ option, share, power, cost }) =>
    `광 부품이 내장된 리프 스위치에는 구리 케이블을 꽂을 수 없습니다. ${option}: 모든 액세스 링크에 광 부품을 쓰므로, 엔드포인트의 ${formats.percent(share, 6)}를 구리로 연결할 때보다 ${amount(power)}, ${amount(cost)} 늘어납니다.`,
  'even-wiring': ({ even, uneven }) =>
    `균등 배선에는 스위치 ${whole(even)}대가 필요합니다. 최상위 계층까지 불균등하게 배선하면 ${whole(uneven)}대면 됩니다.`,
  'uneven-tiers': ({ endpoints, filledShare, tiers }) =>
    `엔드포인트 ${whole(endpoints)}개는 ${whole(tiers)}계층의 ${formats.percent(filledShare)}만 채우므로, 스위치 수는 하한값입니다.`,
  'just-above-bound': ({ endpoints, bound, tiers, oversubscription }) => {
    const advice =
      oversubscription === null
        ? ''
        : ` 오버서브스크립션을 ${marked(formats.number(oversubscription, 9), 'by')} 하면 피할 수 있습니다.`;
    return `엔드포인트 ${whole(endpoints)}개는 ${whole(tiers)}계층의 상한인 ${whole(bound)}개를 조금 넘어 계층이 하나 더 필요합니다.${advice}`;
  },
  'buyer-class-converted': ({ buyerClass, inputs }) =>
    `공개된 ${prices[buyerClass]}가 없는 입력: ${inputs.map(name).join(', ')}. 표의 가격 계수로 환산했으며, 모든 옵션에 같은 계수를 적용합니다.`,
  'typical-from-maximum': ({ input, power }) =>
    `${name(input)} 값이 없어, 최대 전력에 대표 비율을 적용한 ${marked(amount(power), 'object')} 사용합니다.`,
  'typical-on-end': ({ input, typical }) =>
    `${name(input)}의 기댓값이 범위의 끝에 있습니다. 범위 없이 ${marked(valueOf(input, typical), 'object')} 사용합니다.`,
  'lopsided-band': ({ input, typical }) =>
    `${name(input)}의 기댓값이 범위의 끝에 가깝습니다. 평균이 ${valueOf(input, typical)}인지 확인하세요.`,
  'band-of-class': ({ input, low, high }) =>
    `${name(input)} 값은 범위가 없는 제조사 주장이어서, 이런 주장의 통상 범위인 ${marked(formatInputRange(low.value, high.value, { ...input, unit: low.unit }, 4, formats), 'object')} 적용합니다. 확정 견적이나 출처가 있는 실측값에는 범위가 필요 없습니다.`,
};
