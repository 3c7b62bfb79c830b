/** Heads, sentences and notices that the command line alone has, in Traditional Chinese. */
import type { TerminalTexts } from '../../en/terminal/texts.ts';
import { han } from '../../han.ts';
import { commonTexts } from '../common-texts.ts';
import { verdictLabels } from '../labels.ts';

const prices: Readonly<Record<string, string>> = { direct: '直購價', contract: '合約價', shop: '零售價' };

export const terminalTexts: TerminalTexts = {
  asked: (question, edition, frozen) => `${question}。資料版本 ${edition}${frozen ? '，已凍結' : ''}。`,
  edition: (edition) => `資料版本 ${edition}。`,
  totalCost: commonTexts.totalCost,
  loss: commonTexts.loss,
  certain: commonTexts.certain,
  now: '目前值',
  evidence: '證據等級',
  everything: '全部輸入',
  fewCases: '模擬試驗太少',
  cheapestBelow: (option, limit) => han`單台交換器低於${limit}時，${option}成本最低。`,
  neverCheapest: (option) => han`${option}：整機價格無論多低，成本都不會最低。`,
  stays: (network, option) => han`${network}，始終用${option}`,
  weakestOfCost: '最弱依據，總成本',
  lowerIn: {
    tcoWithoutIdle: '總成本更低',
    facilityPower: '資料中心功耗更低',
    totalCarbon: '碳排放更低',
  },
  lowerShare: {
    'not-settled': (share) => han`${share}的試驗，尚無定論`,
    likely: (share) => han`${share}的試驗，可能`,
    'likely-not': (share) => han`${share}的試驗，不太可能`,
    'very-likely': (share) => han`${share}的試驗，很可能`,
    'very-likely-not': (share) => han`${share}的試驗，很不可能`,
  },
  difference: '總成本差異',
  foot: (range) => han`金額為期望值，範圍為${range}。`,
  next: '兩兩比較：--pairs；全部結果：--format json [--inputs]；公式和來源：cpo-tco explain 量名。',
  warning: (text) => `注意：${text}`,
  written: (file) => `已寫入 ${file}。`,
  batchProgress: (lines, rate, left) => `${lines} 列，每秒 ${rate} 列${left === null ? '' : `，剩餘 ${left}`}`,
  laterLink: ({ edition, leftOut }) =>
    `連結來自較新版的 cpo-tco${edition === null ? '' : `，資料版本 ${edition}`}${leftOut.length === 0 ? '' : `；本版無法辨識 ${leftOut.join('、')}`}。`,
  importMap: (hash) =>
    `匯入映射（import map）是行內指令碼；若啟用內容安全政策（CSP），須在 script-src 中加入 'sha256-${hash}'。`,
  internalError: (stack) => `內部錯誤：${stack}`,
  explain: {
    origins: {
      edition: '預設值',
      region: '地區預設值',
      scenario: commonTexts.ownValue,
      follows: '隨另一項輸入變化',
      none: '未給出',
    },
    number: '無單位',
    noValueWhere: (reason) => `可能無值：${reason}`,
    against: (option, baseline) => han`${option}相對${baseline}`,
    inputs: '輸入和來源',
    converted: (buyerClass) => han`由${prices[buyerClass] ?? buyerClass}換算`,
    roles: { default: '預設值', alternative: '備選值', information: '參考值' },
    inFirstYear: (value) => han`第一年${value}`,
    and: '和',
    fromTables: '公式、公式中的名稱、文獻和備註都照資料表原樣顯示，為英文。',
  },
  claims: {
    verdicts: verdictLabels,
    published: (figure) => `公布 ${figure}`,
    computed: (figure) => `計算 ${figure}`,
    agrees: '一致',
    differs: '不一致',
    source: (title, publisher) => `來源：${title}，${publisher}`,
    fromTables: '說法、數值名稱和理由都照資料表原樣顯示，為英文。',
  },
};
