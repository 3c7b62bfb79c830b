/** Warnings of a run in Traditional Chinese. */
import type { NamedInput } from '../../scenario/named-input.ts';
import type { Amount } from '../../scenario/warning.ts';
import { NumberFormats } from '../format.ts';
import { han } from '../han.ts';
import { formatInput, formatInputRange } from '../input-format.ts';
import { architectures, portName } from '../option-words.ts';
import type { WarningWords } from '../warning-words.ts';
import { inputPhrase as name } from './input-words.ts';
import { architectureLabel } from './labels.ts';
import { chineseNumbers } from './number-words.ts';

const formats = new NumberFormats('zh-Hant', chineseNumbers);
const whole = (value: number): string => formats.number(Math.round(value), 12);
const amount = ({ value, unit }: Amount): string => formats.quantity(value, unit, 4);
const valueOf = ({ quantity }: NamedInput, { value, unit }: Amount): string =>
  formatInput(value, { quantity, unit }, 4, formats);
const listed = (inputs: readonly NamedInput[]): string => inputs.map(name).join('、');
const places = {
  leaf: 'Leaf 交換器',
  upper: '第二層交換器',
  core: '第三層交換器',
  fourth: '第四層交換器',
  card: '網路卡',
} as const;
const tierNames: Readonly<Record<number, string>> = { 1: '一', 2: '二', 3: '三', 4: '四' };
const tierCounts: Readonly<Record<number, string>> = { 1: '一', 2: '兩', 3: '三', 4: '四' };
const tiersText = (tiers: number): string => `${tierCounts[tiers] ?? ` ${tiers} `}層`;
const prices = { direct: '直購價', contract: '合約價', shop: '零售價' } as const;

export const warningWords: WarningWords = {
  'no-difference': ({ option, baseline }) =>
    han`在單台交換器中，${option}與${baseline}用的光元件相同，沒有差異。請放到網路 Fabric 中比較。`,
  'does-not-fit': ({ option, check, place, value, limit }) => {
    const one = place === null ? '交換器' : places[place];
    const [found, most] = [amount(value), amount(limit)];
    return {
      cage: han`${option}的一個光模組功耗為${found}，而這台交換器的籠子（Cage）最多供電${most}。`,
      air: han`${option}：${one}每 U 功耗為${found}，而氣冷上限為${most}。`,
      liquid: han`${option}：${one}需要液冷，而機房只有氣冷。`,
      'rack-power': han`${option}：單台${one}需要${found}，而一個機櫃最多供電${most}。`,
      'rack-space': han`${option}：單台${one}占${found} U，而一個機櫃只能容納${most} U。`,
      faceplate: han`${option}：${one}每 U 引出${found}條光纖，而前面板每 U 最多容納${most}條。`,
    }[check];
  },
  'kept-figures': ({ switch: own, like, capacity, inputs }) =>
    han`${own}的容量為${formats.number(capacity.value / 1000, 6)}T，但${listed(inputs)}仍沿用${like}的數值。請單獨設定。`,
  'switch-stands-nowhere': ({ switch: own, tier, tiers }) =>
    han`網路只有${tiersText(tiers)}，為第${tierNames[tier]!}層指定的${own}未使用。`,
  'whole-switch-of-other': ({ option, switch: own, other }) =>
    han`${option}：整機價格或功耗對應${own}。其他層級的${other}依交換器加埠計算。`,
  'interface-mismatch': ({ option, sides }) =>
    han`${option}：鏈路兩端介面不同（${sides.map((side) => han`${places[side.place]}為${side.interface}`).join('，')}），兩端資料描述的不是同一條鏈路。`,
  'own-at-other-rate': ({ architecture, rate, other, like }) =>
    han`${architecture}的資料針對${portName(rate)}埠；其${portName(other)}埠沿用${architectureLabel(architectures[like] ?? like)}的資料。`,
  'copper-out-of-reach': ({ option, length }) =>
    han`在這些速率下，沒有銅纜能達到${amount(length)}，因此${option}的存取鏈路全部用光元件。`,
  'copper-under-cpo': ({ option, share, power, cost }) =>
    han`光元件內建的 Leaf 交換器不能接銅纜，因此${option}的存取鏈路全部用光元件。與${formats.percent(share, 6)}的端點用銅纜相比，增加${amount(power)}和${amount(cost)}。`,
  'even-wiring': ({ even, uneven }) =>
    han`均勻佈線需要${whole(even)}台交換器；到頂層不均勻佈線則需要${whole(uneven)}台。`,
  'uneven-tiers': ({ endpoints, filledShare, tiers }) =>
    han`${whole(endpoints)}個端點只占${tiersText(tiers)}網路容量的${formats.percent(filledShare)}，因此交換器台數是下限。`,
  'just-above-bound': ({ endpoints, bound, tiers, oversubscription }) => {
    const advice = oversubscription === null ? '' : han`超額訂閱比取${formats.number(oversubscription, 9)}即可避免。`;
    return han`${tiersText(tiers)}最多連接${whole(bound)}個端點，${whole(endpoints)}個端點剛好超出，需要再加一層。${advice}`;
  },
  'buyer-class-converted': ({ buyerClass, inputs }) =>
    `${listed(inputs)}沒有公開的${prices[buyerClass]}，已依資料表的價格係數換算，所有選項一致。`,
  'typical-from-maximum': ({ input, power }) => han`未給出${name(input)}。模型依其最大值的典型占比取${amount(power)}。`,
  'typical-on-end': ({ input, typical }) =>
    han`${name(input)}的期望值正好在其範圍的端點。模型取${valueOf(input, typical)}，不設範圍。`,
  'lopsided-band': ({ input, typical }) =>
    han`${name(input)}的期望值接近其範圍的端點。請確認平均值是否為${valueOf(input, typical)}。`,
  'band-of-class': ({ input, low, high }) =>
    han`${name(input)}是沒有範圍的廠商宣稱。模型採用此類宣稱的慣常範圍${formatInputRange(low.value, high.value, { ...input, unit: low.unit }, 4, formats)}。確定報價或有來源的實測值則不需要範圍。`,
};
