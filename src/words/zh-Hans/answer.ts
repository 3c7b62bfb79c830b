/** Question and answer in Simplified Chinese. */
import { told, type AnswerLanguage } from '../answer-words.ts';
import { han, spaced, spacedTold } from '../han.ts';
import { portName } from '../option-words.ts';
import { commonTexts, years } from './common-texts.ts';
import { inputPhrase } from './input-words.ts';
import { architectureLabel, optionLabels, regionLabels } from './labels.ts';
import { chineseNumbers as numbers } from './number-words.ts';

/** What no figure covers. */
export const boundary = '未计入：液冷系统的冷却液泵、税费，以及芯片随流量变化的功耗。';

/** `DSP 重定时：每 1.6T 端口价格的 75%，1,450 USD` */
export const shareOf = (share: string, input: string, value?: string): string =>
  han`${input}的${share}${value === undefined ? '' : `，${value}`}`;

export const answerLanguage: AnswerLanguage = {
  locale: 'zh-Hans',
  numbers,
  and: '和',
  or: '或',
  signs: commonTexts.signs,
  options: optionLabels,
  regions: regionLabels,
  inRegion: { 'US average': '美国' },
  years,
  inputPhrase,
  ask: (question) => `CPO 还是可插拔光模块？${question}。`,
  question: {
    inFabric: ' 个加速器，位于',
    inFabricOfOne: ' 个加速器，位于',
    inSwitch: (ports, rate) => `${ports} 个 ${portName(rate)} 端口全部启用，位于`,
    on: '，采用 ',
    onOne: '，一台 ',
    switches: ' 交换机',
    above: (label) => (label === undefined ? '' : `，上层用 ${label}`),
    oneSwitch: ' 交换机，',
    over: '运行 ',
    planes: (count) => (count > 1 ? `，${count} 个平面` : ''),
    sites: (count) => (count > 1 ? `，${count} 个站点` : ''),
    networks: (count) => `${count} 张网络，位于`,
    network: (label, endpoints, on) => `${label}（${endpoints} 个端点，${on}）`,
  },
  conditions: (price, where, pue) => `电价 ${price}（${where}），PUE ${pue}。`,
  architecture: (below, above) =>
    above === undefined
      ? architectureLabel(below)
      : han`Leaf 用${architectureLabel(below)}、上层用${architectureLabel(above)}`,
  byArchitecture: (list) => `按架构：${list}。`,
  restsOn: (share, of) =>
    `${of === 'difference' ? '成本差异' : '成本最低方案的成本'}的波动有 ${share} 来自厂商宣称和假设。`,
  disclosure: (option, sponsor) => han`${option}是${sponsor}的产品；相关数据由${sponsor}自行提供，按厂商宣称处理。`,
  ownValue: commonTexts.ownValue,
  badge: {
    one: '只有一个方案',
    pending: commonTexts.pending,
    same: '无差异',
    open: (options, stay) => spaced(`${stay ? '继续用可插拔' : '尚无定论'}：${options}`),
    likely: (option, very, share, stay) =>
      han`${stay ? '继续用可插拔：' : ''}${option}${very ? '很可能' : '可能'}成本最低，概率${share}`,
  },
  headline: {
    one: (option, amount, over) => han`${option}在${over}内的总成本为${amount}。再选一个方案即可比较。`,
    same: '所有方案成本相同。',
    apart: (best, likeliest) => han`${best}的期望成本最低，但${likeliest}成本最低的概率最高`,
    close: (options) => han`${options}成本相近`,
    mayTurn: (best, others) => han`${best}的期望成本最低，但${others}也可能更便宜`,
    allBelow: (start, amounts, reference) =>
      amounts.length > 1
        ? han`${start}；各自比${reference}低${amounts.join(' 至 ')}。`
        : han`${start}；都比${reference}低约${amounts[0]!}。`,
    leads: (best, rival, reference) =>
      reference
        ? han`${best}的成本比${reference.option}低${reference.amount}，比最接近的${rival.option}低${rival.amount}。`
        : han`${best}的成本比最接近的${rival.option}低${rival.amount}。`,
  },
  settle: {
    none: (open) => (open ? '没有哪一项输入能单独定论。' : '没有哪一项输入在其范围内能单独改变结论。'),
    stays: (input, under, over, option) =>
      spacedTold(
        told`只要${inputPhrase(input)}${under && '不低于'}${under}${under && over && '、'}${over && '不高于'}${over}，${option}就仍可能成本最低。`,
      ),
    between: (input, from, to, option) =>
      spacedTold(
        told`${inputPhrase(input)}有确切数值即可定论：${from ? (to ? '在' : '高于') : '低于'}${from}${from && to && '至'}${to}${from && to && '之间'}时，${option}可能成本最低。`,
      ),
    settles: (input, under, over) =>
      spacedTold(
        told`${inputPhrase(input)}有确切数值即可定论：${under && '低于'}${under?.value}${under && `时，${under.option}可能成本最低`}${under && over && '；'}${over && '高于'}${over?.value}${over && `时，${over.option}可能成本最低`}。`,
      ),
  },
};
