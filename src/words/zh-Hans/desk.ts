/** The desk in Simplified Chinese: what depends on what was found. Labels are in labels.ts, other texts in desk-texts.ts. */
import type { DeskSentences } from '../desk-language.ts';
import { deskIn } from '../desk-words.ts';
import { han } from '../han.ts';
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
import { refusalWords } from './refusals.ts';
import { warningWords } from './warning-words.ts';

/** Groups of lines inside a sentence. */
const group = (id: string): string => `“${(groupLabels as Readonly<Record<string, string>>)[id] ?? id}”`;

const tierCounts: Readonly<Record<number, string>> = { 1: '一', 2: '两', 3: '三', 4: '四' };

const sentences: DeskSentences = {
  editions: {
    shown: (edition, option, cost, alone) =>
      han`数据版本 ${edition}（已冻结）：${option}成本${alone ? '' : '最低，'}为${cost}。`,
    newest: (edition, option, cost, alone) => han`按 ${edition} 版，${option}成本${alone ? '' : '最低，'}为${cost}。`,
    same: (edition) => `${edition} 版结论相同。`,
    refused: (edition, what) => `${edition} 版不接受、已略去：${what}。`,
  },
  cost: {
    one: '各方案的成本，按科目列出。',
    same: (a, b) => han`${a}与${b}各科目成本都相同。`,
    saves: (saver, amount, saved, other, back) => {
      const saves = han`${saver}在${group(saved)}上比${other}节省${amount}`;
      if (!back) return `${saves}。`;
      const groups = back.groups.map(group).join('和');
      return back.amount === null
        ? `${saves}，但${groups}多支出的超过了这一数额。`
        : han`${saves}，但${groups}多支出${back.amount}。`;
    },
  },
  matters: {
    decides: (input, under, over) =>
      han`一个数值即可定论：${inputPhrase(input)}低于${under.value}时，${under.option}可能成本最低；高于${over.value}时，${over.option}可能成本最低。`,
    none: (a, b) => han`没有哪一项输入能单独改变${a}与${b}之间的选择。`,
    worth: (input, amount, all) => han`${inputPhrase(input)}的确切数值最多值${amount}；全部输入都确知，值${all}。`,
  },
  power: {
    one: (option, power) => han`${option}的数据中心功耗为${power}。`,
    same: (power) => han`各方案的数据中心功耗都是${power}。`,
    least: (option, power, share, most, mostPower) =>
      han`${option}的数据中心功耗为${power}，比${most}（${mostPower}）低${share}。`,
  },
  investment: {
    one: '再加一个方案，即可看到选择的价值。',
    finding: (option, reference, purchase, yearly) => {
      const link = purchase.isLess === yearly.isLess ? '，' : '，但';
      return han`与${reference}相比，${option}采购${purchase.isLess ? '少花' : '多花'}${purchase.amount}${link}每年运营${yearly.isLess ? '少花' : '多花'}${yearly.amount}。`;
    },
    paybackAtStart: '一开始即收回',
    paybackYears: (count) => `${count} 年`,
    nothingInvested: '不适用：采购更便宜，没有多投入',
    neverPaysBack: '不适用：无法收回',
  },
  follows: (value, input) => `${value}，随${inputPhrase(input)}变化`,
  target: {
    none: '没有目标价',
    noneWhy: (option) => han`任何价格都不能使${option}成本最低。`,
    unrealistic: '没有现实的目标价',
    unrealisticWhy: (limit, lowest) => han`需要降到${limit}；公开最低价为${lowest}。`,
    wins: (ask) => han`已占优；守住${ask}以下`,
    leads: (ask) => (ask === null ? '占优；可继续压价' : han`占优；可还价到${ask}`),
    leadsWhy: (limit, rival) => han`高于${limit}时，${rival}更便宜。`,
    ask: (limit, ask) => (ask === null ? han`上限${limit}` : han`还价到${ask}；上限${limit}`),
    askTooLow: (ask, lowest) => han`要很可能成本最低需${ask}；公开最低价为${lowest}。`,
    askWhy: (option, rival) => han`到上限时，${option}与${rival}成本相同。`,
  },
  wiring: {
    even: '均匀布线：每台 Leaf 到每台顶层交换机的链路数相同。',
    fewest: '交换机最少：Leaf 的链路接到有空闲端口的交换机。',
    stated: (rails, pods, down, up) => {
      const groups = [rails > 1 ? `${rails} 条轨道（Rail）` : '', pods > 1 ? `${pods} 个 POD` : ''].filter(Boolean);
      return `按指定结构：${[...groups, `每台 Leaf 下行 ${down} 条链路、上行 ${up} 条`].join('，')}。`;
    },
  },
  fabric: ({ option, switches, tiers, planes, sites, links, most, stranded, wiring }) => {
    const each = [sites > 1 ? `${sites} 个站点` : '', planes > 1 ? `${planes} 个平面` : ''].filter(Boolean).join('、');
    const unused = stranded ? `有 ${stranded.ports} 个端口没有链路使用，仍须花 ${stranded.cost} 采购并供电。` : '';
    // One switch has nothing to be linked with.
    const between = links === '0' ? '' : `，互联链路 ${links} 条`;
    const height = `${tierCounts[tiers] ?? ` ${tiers} `}层`;
    return `${han`采用${option}`}：共 ${switches} 台交换机，${each === '' ? height : `${each}，每个${height}`}${between}。${height}最多容纳 ${most} 个端点。${wiring ?? ''}${unused}`;
  },
  sources: (inputs, sources, weak, own) =>
    `${inputs} 项输入，来自 ${sources} 个来源；其中 ${weak} 项为假设。${own > 0 ? `另有 ${own} 项为自定义值。` : ''}`,
  curve: (input, from, to, options) => han`${inputPhrase(input)}从${from}变到${to}时，成本最低的概率：${options}。`,
  curveOption: (option, from, to) => han`${option}从${from}变到${to}`,
  breakEven: { noEffect: '此处无影响', none: '无' },
  worth: { none: '无', under: (amount) => `不到 ${amount}` },
  picture: {
    edition: (edition) => `cpo-tco，数据版本 ${edition}`,
    network: (scope, accelerators) => `${scope}，${accelerators} 个加速器`,
    networks: (scope, count, endpoints) => `${scope}，${count} 张网络，${endpoints} 个端点`,
    cases: (draws) => `${draws} 个模拟情形`,
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
  quotedBy: (what, supplier) => han`${what}，${supplier}报价`,
  inputLabel,
  refusals: refusalWords,
  warnings: { ...warningWords, ...caseWarningWords },
});
