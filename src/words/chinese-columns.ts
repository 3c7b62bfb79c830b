/** The words of columns and cells with quotes in Chinese, Simplified and Traditional; the rest is in quote-columns.ts. */
import type { Quoted } from '../scenario/supplier-quote.ts';
import type { QuoteField } from './quote-columns.ts';

/** Looked for before what any language says of failures. */
export const chineseFailureTest = [
  /(失效|故障|可靠性|FIT).*([测測][试試]|依[据據]|[报報]告|[条條]件)|^[测測][试試](?![条條]件)/i,
  'failureTest',
] as const;

/** In the order in which they are looked for, as `headerWords`. */
export const chineseHeaders: readonly (readonly [RegExp, QuoteField | null])[] = [
  [/[汇匯]率.*(日|[时時][间間])/, 'exchangeDate'],
  [/[汇匯]率/, 'exchange'],
  [/有效|截止|失效[日期]|到期/, 'validUntil'],
  [/失效|故障|返修率|平均.*[间間]隔/, 'failureRate'],
  [/交[货貨付]|交期|[货貨]期|供[货貨]周期|前置[时時][间間]/, 'leadTime'],
  [/[质質]保|保固|保修|[担擔]保/, 'warranty'],
  [/激光|雷射|光源/, 'laserIncluded'],
  [/(功耗|功率).*[条條]件|^[测測]?[试試]?[条條]件$/, 'powerConditions'],
  [/(最大|最高|峰值|上限).*(功耗|功率|耗[电電])|(功耗|功率|耗[电電]).*(最大|最高|峰值|上限)/, 'powerMax'],
  [/功耗|功率|耗[电電]/, 'power'],
  [/[总總][价價额額计計]|合[计計]|小[计計]|[总總]金[额額]|折扣|目[录錄][价價]|牌[价價]|定[价價]/, null],
  [/起[订訂]|[数數]量|[订訂]量|批量|[阶階]梯量/, 'quantity'],
  [/[单單][价價]|[价價]格|[报報][价價]([(]|$)|含?[税稅][价價]/, 'price'],
  [/[货貨][币幣]|[币幣][种種別别]/, 'currency'],
  [/日期|[报報][价價]日/, 'date'],
  [/供[应應]商|[厂廠](商|家)|[报報][价價](方|人|商)|品牌|公司|[卖賣]方|[经經代][销銷理]商?|制造商|製造商/, 'supplier'],
  [/[网網][络路絡]$|^[网網][络路絡]/, 'network'],
  [/容量|^交[换換](机|機|器)/, 'capacity'],
  [/速率|速度|[带頻][宽寬]/, 'rate'],
  [/架[构構]|技[术術]|方案|[选選][项項]|封[装裝]/, 'architecture'],
  [/[类類][别別型]|[报報][价價][对對]象|[报報][价價][标標]的/, 'what'],
  [/[产產]品|品名|型[号號]|料[号號]|物料|名[称稱]|[规規]格|描述|[说說]明|[项項]目|模[块組组]|品[项項]/, 'product'],
  [/[备備][注註]|附[注註]/, 'note'],
  [/^用途$/, 'use'],
];

export const chineseUnits = {
  power: { 瓦: 1, 瓦特: 1, 千瓦: 1000, 毫瓦: 0.001 },
  leadTime: {
    ...{ 周: 1, 週: 1, 星期: 1, 天: 1 / 7, 日: 1 / 7, 日历天: 1 / 7, 日曆天: 1 / 7 },
    ...{ 工作日: 1 / 5, 工作天: 1 / 5, 个工作日: 1 / 5, 個工作天: 1 / 5 },
    ...{ 月: 365 / 84, 个月: 365 / 84, 個月: 365 / 84 },
  },
  warranty: { 年: 1, 月: 1 / 12, 个月: 1 / 12, 個月: 1 / 12 },
  failureRate: {
    ...{ '1/年': 1, '/年': 1, '次/年': 1, 每年: 1, 次每年: 1 },
    ...{ '%/年': 0.01, '% /年': 0.01, '% 每年': 0.01 },
  },
} as const;

export const chineseQuoted: readonly (readonly [RegExp, Quoted])[] = [
  [/[网網](路)?卡/, 'card-module'],
  [/(不含|不[带帶]|[无無]|未含).{0,4}(光|模[块組组])|裸[机機]|^交[换換](机|機|器)$/, 'switch'],
  [/整[机機台]|(含|[带帶]).{0,4}(光器件|光元件|光模|光引擎)/, 'system'],
  [/模[块組组]|可插拔|收[发發]/, 'module'],
];
export const chineseSwitch = /交[换換](?:机|機|器)/;

/** As `marketNames`: the first that fits is taken out. */
export const chineseMarketNames: readonly (readonly [RegExp, string])[] = [
  [/半重定[时時]|[线線]性接收/g, 'half-retimed'],
  [/共(?:同)?封[装裝]/g, 'cpo'],
  [/近封[装裝]/g, 'npo'],
  [/[线線]性/g, 'linear'],
  [/重定[时時]/g, 'retimed'],
];

/** Where 元 alone is written, the currency is that of the place. */
export const chineseCurrencies: Readonly<Record<string, readonly string[]>> = {
  ...{ 美元: ['USD'], 美金: ['USD'], 欧元: ['EUR'], 歐元: ['EUR'], 英镑: ['GBP'], 英鎊: ['GBP'] },
  ...{ 人民币: ['CNY'], 人民幣: ['CNY'], 元: ['CNY', 'TWD'], 圆: ['CNY', 'TWD'], 圓: ['CNY', 'TWD'] },
  ...{ 新台币: ['TWD'], 新台幣: ['TWD'], 新臺幣: ['TWD'], 台币: ['TWD'], 台幣: ['TWD'], 臺幣: ['TWD'] },
  ...{ 日元: ['JPY'], 日圆: ['JPY'], 日圓: ['JPY'], 日币: ['JPY'], 日幣: ['JPY'] },
  ...{ 韩元: ['KRW'], 韓元: ['KRW'], 韓圜: ['KRW'], 港币: ['HKD'], 港幣: ['HKD'], 港元: ['HKD'] },
  ...{ 瑞士法郎: ['CHF'], 新加坡元: ['SGD'], 新加坡幣: ['SGD'] },
};

export const chineseDurations: readonly (readonly [RegExp, 'days' | 'weeks' | 'months'])[] = [
  [/^(?:天|日|日内|天内|日內|天內)$/, 'days'],
  [/^(?:周|週|星期)$/, 'weeks'],
  [/^(?:月|[个個]月)$/, 'months'],
];
