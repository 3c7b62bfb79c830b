/** Warnings of a run in Simplified Chinese. */
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

const formats = new NumberFormats('zh-Hans', chineseNumbers);
const whole = (value: number): string => formats.number(Math.round(value), 12);
const amount = ({ value, unit }: Amount): string => formats.quantity(value, unit, 4);
const valueOf = ({ quantity }: NamedInput, { value, unit }: Amount): string =>
  formatInput(value, { quantity, unit }, 4, formats);
const listed = (inputs: readonly NamedInput[]): string => inputs.map(name).join('、');
const places = {
  leaf: 'Leaf 交换机',
  upper: '第二层交换机',
  core: '第三层交换机',
  fourth: '第四层交换机',
  card: '网卡',
} as const;
const tierNames: Readonly<Record<number, string>> = { 1: '一', 2: '二', 3: '三', 4: '四' };
const tierCounts: Readonly<Record<number, string>> = { 1: '一', 2: '两', 3: '三', 4: '四' };
const tiersText = (tiers: number): string => `${tierCounts[tiers] ?? ` ${tiers} `}层`;
const prices = { direct: '直采价', contract: '合同价', shop: '零售价' } as const;

export const warningWords: WarningWords = {
  'no-difference': ({ option, baseline }) =>
    han`在单台交换机中，${option}与${baseline}用的光器件相同，没有差异。请放到网络 Fabric 中比较。`,
  'does-not-fit': ({ option, check, place, value, limit }) => {
    const one = place === null ? '交换机' : places[place];
    const [found, most] = [amount(value), amount(limit)];
    return {
      cage: han`${option}的一个光模块功耗为${found}，而这台交换机的笼子（Cage）最多供电${most}。`,
      air: han`${option}：${one}每 U 功耗为${found}，而风冷上限为${most}。`,
      liquid: han`${option}：${one}需要液冷，而机房只有风冷。`,
      'rack-power': han`${option}：单台${one}需要${found}，而一个机柜最多供电${most}。`,
      'rack-space': han`${option}：单台${one}占${found} U，而一个机柜只能容纳${most} U。`,
      faceplate: han`${option}：${one}每 U 引出${found}根光纤，而前面板每 U 最多容纳${most}根。`,
    }[check];
  },
  'kept-figures': ({ switch: own, like, capacity, inputs }) =>
    han`${own}的容量为${formats.number(capacity.value / 1000, 6)}T，但${listed(inputs)}仍沿用${like}的数值。请单独设置。`,
  'switch-stands-nowhere': ({ switch: own, tier, tiers }) =>
    han`网络只有${tiersText(tiers)}，为第${tierNames[tier]!}层指定的${own}没有用上。`,
  'whole-switch-of-other': ({ option, switch: own, other }) =>
    han`${option}：整机价格或功耗对应${own}。其他层级的${other}按交换机加端口计算。`,
  'interface-mismatch': ({ option, sides }) =>
    han`${option}：链路两端接口不同（${sides.map((side) => han`${places[side.place]}为${side.interface}`).join('，')}），两端数据描述的不是同一条链路。`,
  'own-at-other-rate': ({ architecture, rate, other, like }) =>
    han`${architecture}的数据针对${portName(rate)}端口；其${portName(other)}端口沿用${architectureLabel(architectures[like] ?? like)}的数据。`,
  'copper-out-of-reach': ({ option, length }) =>
    han`在这些速率下，没有铜缆能达到${amount(length)}，因此${option}的接入链路全部用光器件。`,
  'copper-under-cpo': ({ option, share, power, cost }) =>
    han`光器件内置的 Leaf 交换机不能接铜缆，因此${option}的接入链路全部用光器件。与${formats.percent(share, 6)}的端点用铜缆相比，增加${amount(power)}和${amount(cost)}。`,
  'even-wiring': ({ even, uneven }) =>
    han`均匀布线需要${whole(even)}台交换机；到顶层不均匀布线则需要${whole(uneven)}台。`,
  'uneven-tiers': ({ endpoints, filledShare, tiers }) =>
    han`${whole(endpoints)}个端点只占${tiersText(tiers)}网络容量的${formats.percent(filledShare)}，因此交换机台数是下限。`,
  'just-above-bound': ({ endpoints, bound, tiers, oversubscription }) => {
    const advice = oversubscription === null ? '' : han`收敛比取${formats.number(oversubscription, 9)}即可避免。`;
    return han`${tiersText(tiers)}最多连接${whole(bound)}个端点，${whole(endpoints)}个端点刚好超出，需要再加一层。${advice}`;
  },
  'buyer-class-converted': ({ buyerClass, inputs }) =>
    `${listed(inputs)}没有公开的${prices[buyerClass]}，已按数据表的价格系数折算，所有方案一致。`,
  'typical-from-maximum': ({ input, power }) => han`未给出${name(input)}。模型按其最大值的典型占比取${amount(power)}。`,
  'typical-on-end': ({ input, typical }) =>
    han`${name(input)}的期望值正好在其范围的端点。模型取${valueOf(input, typical)}，不设范围。`,
  'lopsided-band': ({ input, typical }) =>
    han`${name(input)}的期望值接近其范围的端点。请确认平均值是否为${valueOf(input, typical)}。`,
  'band-of-class': ({ input, low, high }) =>
    han`${name(input)}是没有范围的厂商宣称。模型采用此类宣称的惯常范围${formatInputRange(low.value, high.value, { ...input, unit: low.unit }, 4, formats)}。有效报价或有来源的实测值则不需要范围。`,
};
