/** Question and answer in Traditional Chinese. */
import { told, type AnswerLanguage } from '../answer-words.ts';
import { han, spaced, spacedTold } from '../han.ts';
import { portName } from '../option-words.ts';
import { commonTexts, years } from './common-texts.ts';
import { inputPhrase } from './input-words.ts';
import { architectureLabel, optionLabels, regionLabels } from './labels.ts';
import { chineseNumbers as numbers } from './number-words.ts';

/** What no figure covers. */
export const boundary = '未計入：液冷系統的冷卻液泵、稅費，以及晶片隨流量變化的功耗。';

/** `DSP 重定時：每 1.6T 埠價格的 75%，1,450 USD` */
export const shareOf = (share: string, input: string, value?: string): string =>
  han`${input}的${share}${value === undefined ? '' : `，${value}`}`;

export const answerLanguage: AnswerLanguage = {
  locale: 'zh-Hant',
  numbers,
  and: '和',
  or: '或',
  signs: commonTexts.signs,
  options: optionLabels,
  regions: regionLabels,
  inRegion: { 'US average': '美國' },
  years,
  inputPhrase,
  ask: (question) => `CPO 還是可插拔光模組？${question}。`,
  question: {
    inFabric: ' 個加速器，位於',
    inFabricOfOne: ' 個加速器，位於',
    inSwitch: (ports, rate) => `${ports} 個 ${portName(rate)} 埠全部啟用，位於`,
    on: '，採用 ',
    onOne: '，一台 ',
    switches: ' 交換器',
    above: (label) => (label === undefined ? '' : `，上層用 ${label}`),
    oneSwitch: ' 交換器，',
    over: '運轉 ',
    planes: (count) => (count > 1 ? `，${count} 個平面` : ''),
    sites: (count) => (count > 1 ? `，${count} 個站點` : ''),
    networks: (count) => `${count} 個網路，位於`,
    network: (label, endpoints, on) => `${label}（${endpoints} 個端點，${on}）`,
  },
  conditions: (price, where, pue) => `電價 ${price}（${where}），PUE ${pue}。`,
  architecture: (below, above) =>
    above === undefined
      ? architectureLabel(below)
      : han`Leaf 用${architectureLabel(below)}、上層用${architectureLabel(above)}`,
  byArchitecture: (list) => `依架構：${list}。`,
  restsOn: (share, of) =>
    `${of === 'difference' ? '成本差異' : '成本最低選項的成本'}的變動有 ${share} 來自廠商宣稱和假設。`,
  disclosure: (option, sponsor) => han`${option}是${sponsor}的產品；相關資料由${sponsor}自行提供，視為廠商宣稱處理。`,
  ownValue: commonTexts.ownValue,
  badge: {
    one: '只有一個選項',
    pending: commonTexts.pending,
    same: '無差異',
    open: (options, stay) => spaced(`${stay ? '維持可插拔' : '尚無定論'}：${options}`),
    likely: (option, very, share, stay) =>
      han`${stay ? '維持可插拔：' : ''}${option}${very ? '很可能' : '可能'}成本最低，機率${share}`,
  },
  headline: {
    one: (option, amount, over) => han`${option}在${over}內的總成本為${amount}。再加入一個選項即可比較。`,
    same: '所有選項成本相同。',
    apart: (best, likeliest) => han`${best}的預期成本最低，但${likeliest}成本最低的機率最高`,
    close: (options) => han`${options}成本相近`,
    mayTurn: (best, others) => han`${best}的預期成本最低，但${others}也可能更便宜`,
    allBelow: (start, amounts, reference) =>
      amounts.length > 1
        ? han`${start}；分別比${reference}低${amounts.join(' 至 ')}。`
        : han`${start}；都比${reference}低約${amounts[0]!}。`,
    leads: (best, rival, reference) =>
      reference
        ? han`${best}的成本比${reference.option}低${reference.amount}，比最接近的${rival.option}低${rival.amount}。`
        : han`${best}的成本比最接近的${rival.option}低${rival.amount}。`,
  },
  settle: {
    none: (open) => (open ? '沒有哪一項輸入能單獨定論。' : '沒有哪一項輸入在其範圍內能單獨改變結論。'),
    stays: (input, under, over, option) =>
      spacedTold(
        told`只要${inputPhrase(input)}${under && '不低於'}${under}${under && over && '、'}${over && '不高於'}${over}，${option}就仍可能成本最低。`,
      ),
    between: (input, from, to, option) =>
      spacedTold(
        told`${inputPhrase(input)}有確切數值即可定論：${from ? (to ? '在' : '高於') : '低於'}${from}${from && to && '至'}${to}${from && to && '之間'}時，${option}可能成本最低。`,
      ),
    settles: (input, under, over) =>
      spacedTold(
        told`${inputPhrase(input)}有確切數值即可定論：${under && '低於'}${under?.value}${under && `時，${under.option}可能成本最低`}${under && over && '；'}${over && '高於'}${over?.value}${over && `時，${over.option}可能成本最低`}。`,
      ),
  },
};
