/** Heads, sentences and notices that the command line alone has, in Simplified Chinese. */
import type { TerminalTexts } from '../../en/terminal/texts.ts';
import { han } from '../../han.ts';
import { commonTexts } from '../common-texts.ts';
import { verdictLabels } from '../labels.ts';

const prices: Readonly<Record<string, string>> = { direct: '直采价', contract: '合同价', shop: '零售价' };

export const terminalTexts: TerminalTexts = {
  asked: (question, edition, frozen) => `${question}。数据版本 ${edition}${frozen ? '，已冻结' : ''}。`,
  edition: (edition) => `数据版本 ${edition}。`,
  totalCost: commonTexts.totalCost,
  loss: commonTexts.loss,
  certain: commonTexts.certain,
  now: '当前值',
  evidence: '证据等级',
  everything: '全部输入',
  fewCases: '模拟情形太少',
  cheapestBelow: (option, limit) => han`单台交换机低于${limit}时，${option}成本最低。`,
  neverCheapest: (option) => han`${option}：整机价格无论多低，成本都不会最低。`,
  stays: (network, option) => han`${network}，始终用${option}`,
  weakestOfCost: '最弱依据，总成本',
  lowerIn: {
    tcoWithoutIdle: '总成本更低',
    facilityPower: '数据中心功耗更低',
    totalCarbon: '碳排放更低',
  },
  lowerShare: {
    'not-settled': (share) => han`${share}的情形，尚无定论`,
    likely: (share) => han`${share}的情形，可能`,
    'likely-not': (share) => han`${share}的情形，不太可能`,
    'very-likely': (share) => han`${share}的情形，很可能`,
    'very-likely-not': (share) => han`${share}的情形，很不可能`,
  },
  difference: '总成本差异',
  foot: (range) => han`金额为期望值，范围为${range}。`,
  next: '两两对比：--pairs；全部结果：--format json [--inputs]；公式和来源：cpo-tco explain 量名。',
  warning: (text) => `注意：${text}`,
  written: (file) => `已写入 ${file}。`,
  batchProgress: (lines, rate, left) => `${lines} 行，每秒 ${rate} 行${left === null ? '' : `，剩余 ${left}`}`,
  laterLink: ({ edition, leftOut }) =>
    `链接来自更新版的 cpo-tco${edition === null ? '' : `，数据版本 ${edition}`}${leftOut.length === 0 ? '' : `；本版无法识别 ${leftOut.join('、')}`}。`,
  importMap: (hash) =>
    `导入映射（import map）是内联脚本；若启用内容安全策略（CSP），须在 script-src 中加入 'sha256-${hash}'。`,
  internalError: (stack) => `内部错误：${stack}`,
  explain: {
    origins: {
      edition: '默认值',
      region: '地区默认值',
      scenario: commonTexts.ownValue,
      follows: '随另一项输入变化',
      none: '未给出',
    },
    number: '无单位',
    noValueWhere: (reason) => `可能无值：${reason}`,
    against: (option, baseline) => han`${option}相对${baseline}`,
    inputs: '输入和来源',
    converted: (buyerClass) => han`由${prices[buyerClass] ?? buyerClass}折算`,
    roles: { default: '默认值', alternative: '备选值', information: '参考值' },
    inFirstYear: (value) => han`首年${value}`,
    and: '和',
    fromTables: '公式、公式中的名称、文献和备注均照数据表原样显示，为英文。',
  },
  claims: {
    verdicts: verdictLabels,
    published: (figure) => `公布 ${figure}`,
    computed: (figure) => `计算 ${figure}`,
    agrees: '一致',
    differs: '不一致',
    source: (title, publisher) => `来源：${title}，${publisher}`,
    fromTables: '说法、数值名称和理由均照数据表原样显示，为英文。',
  },
};
