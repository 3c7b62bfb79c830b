/** The desk in Traditional Chinese: what depends on what was found. Labels are in labels.ts, other texts in desk-texts.ts. */
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
const group = (id: string): string => `「${(groupLabels as Readonly<Record<string, string>>)[id] ?? id}」`;

const tierCounts: Readonly<Record<number, string>> = { 1: '一', 2: '兩', 3: '三', 4: '四' };

const sentences: DeskSentences = {
  editions: {
    shown: (edition, option, cost, alone) =>
      han`資料版本 ${edition}（已凍結）：${option}成本${alone ? '' : '最低，'}為${cost}。`,
    newest: (edition, option, cost, alone) => han`依 ${edition} 版，${option}成本${alone ? '' : '最低，'}為${cost}。`,
    same: (edition) => `${edition} 版結論相同。`,
    refused: (edition, what) => `${edition} 版不接受、已略去：${what}。`,
  },
  cost: {
    one: '各選項的成本，依項目列出。',
    same: (a, b) => han`${a}與${b}各項目成本都相同。`,
    saves: (saver, amount, saved, other, back) => {
      const saves = han`${saver}在${group(saved)}上比${other}節省${amount}`;
      if (!back) return `${saves}。`;
      const groups = back.groups.map(group).join('和');
      return back.amount === null
        ? `${saves}，但${groups}多花的超過了這一數額。`
        : han`${saves}，但${groups}多花${back.amount}。`;
    },
  },
  matters: {
    decides: (input, under, over) =>
      han`一個數值即可定論：${inputPhrase(input)}低於${under.value}時，${under.option}可能成本最低；高於${over.value}時，${over.option}可能成本最低。`,
    none: (a, b) => han`沒有哪一項輸入能單獨改變${a}與${b}之間的選擇。`,
    worth: (input, amount, all) => han`${inputPhrase(input)}的確切數值最多值${amount}；全部輸入都確知，值${all}。`,
  },
  power: {
    one: (option, power) => han`${option}的資料中心功耗為${power}。`,
    same: (power) => han`各選項的資料中心功耗都是${power}。`,
    least: (option, power, share, most, mostPower) =>
      han`${option}的資料中心功耗為${power}，比${most}（${mostPower}）低${share}。`,
  },
  investment: {
    one: '再加一個選項，即可看到選擇的價值。',
    finding: (option, reference, purchase, yearly) => {
      const link = purchase.isLess === yearly.isLess ? '，' : '，但';
      return han`與${reference}相比，${option}採購${purchase.isLess ? '少花' : '多花'}${purchase.amount}${link}每年營運${yearly.isLess ? '少花' : '多花'}${yearly.amount}。`;
    },
    paybackAtStart: '一開始即收回',
    paybackYears: (count) => `${count} 年`,
    nothingInvested: '不適用：採購更便宜，沒有多投入',
    neverPaysBack: '不適用：無法收回',
  },
  follows: (value, input) => `${value}，隨${inputPhrase(input)}變化`,
  target: {
    none: '沒有議價目標',
    noneWhy: (option) => han`任何價格都不能使${option}成本最低。`,
    unrealistic: '沒有現實的議價目標',
    unrealisticWhy: (limit, lowest) => han`需要降到${limit}；公開最低價為${lowest}。`,
    wins: (ask) => han`已勝出；守住${ask}以下`,
    leads: (ask) => (ask === null ? '目前成本最低；可繼續壓價' : han`目前成本最低；可議價到${ask}`),
    leadsWhy: (limit, rival) => han`高於${limit}時，${rival}更便宜。`,
    ask: (limit, ask) => (ask === null ? han`上限${limit}` : han`議價到${ask}；上限${limit}`),
    askTooLow: (ask, lowest) => han`要很可能成本最低需${ask}；公開最低價為${lowest}。`,
    askWhy: (option, rival) => han`到上限時，${option}與${rival}成本相同。`,
  },
  wiring: {
    even: '均勻佈線：每台 Leaf 到每台頂層交換器的鏈路數相同。',
    fewest: '交換器最少：Leaf 的鏈路接到有閒置埠的交換器。',
    stated: (rails, pods, down, up) => {
      const groups = [rails > 1 ? `${rails} 條軌道（Rail）` : '', pods > 1 ? `${pods} 個 POD` : ''].filter(Boolean);
      return `依指定結構：${[...groups, `每台 Leaf 下行 ${down} 條鏈路、上行 ${up} 條`].join('，')}。`;
    },
  },
  fabric: ({ option, switches, tiers, planes, sites, links, most, stranded, wiring }) => {
    const each = [sites > 1 ? `${sites} 個站點` : '', planes > 1 ? `${planes} 個平面` : ''].filter(Boolean).join('、');
    const unused = stranded ? `有 ${stranded.ports} 個埠沒有鏈路使用，仍須花 ${stranded.cost} 採購並供電。` : '';
    // One switch has nothing to be linked with.
    const between = links === '0' ? '' : `，互連鏈路 ${links} 條`;
    const height = `${tierCounts[tiers] ?? ` ${tiers} `}層`;
    return `${han`採用${option}`}：共 ${switches} 台交換器，${each === '' ? height : `${each}，每個${height}`}${between}。${height}最多容納 ${most} 個端點。${wiring ?? ''}${unused}`;
  },
  sources: (inputs, sources, weak, own) =>
    `${inputs} 項輸入，來自 ${sources} 個來源；其中 ${weak} 項為假設。${own > 0 ? `另有 ${own} 項為自訂值。` : ''}`,
  curve: (input, from, to, options) => han`${inputPhrase(input)}從${from}變到${to}時，成本最低的機率：${options}。`,
  curveOption: (option, from, to) => han`${option}從${from}變到${to}`,
  breakEven: { noEffect: '此處無影響', none: '無' },
  worth: { none: '無', under: (amount) => `不到 ${amount}` },
  picture: {
    edition: (edition) => `cpo-tco，資料版本 ${edition}`,
    network: (scope, accelerators) => `${scope}，${accelerators} 個加速器`,
    networks: (scope, count, endpoints) => `${scope}，${count} 個網路，${endpoints} 個端點`,
    cases: (draws) => `${draws} 次模擬試驗`,
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
  quotedBy: (what, supplier) => han`${what}，${supplier}報價`,
  inputLabel,
  refusals: refusalWords,
  warnings: { ...warningWords, ...caseWarningWords },
});
