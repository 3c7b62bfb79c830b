/** The page of published claims in Simplified Chinese. */
import type { ClaimsPageLanguage, ClaimsPageTexts } from '../en/claims-page.ts';
import { answerLanguage } from './answer.ts';
import { checkedFigureWords } from './checked-figure.ts';
import { inputLabel } from './input-words.ts';
import { scopeLabels, verdictLabels } from './labels.ts';
import { pageNames } from './page-names.ts';
import { refusalWords } from './refusals.ts';

const some = (count: number, what: string): string => (count === 0 ? '' : `${count} 项${what}`);

export const claimsPageTexts: ClaimsPageTexts = {
  documentTitle: '共封装光学公开说法核查',
  description:
    '关于共封装光学与可插拔光模块的功耗、成本和故障的公开结果，均由其自身输入重新计算：哪些可以推出，哪些只是界限，哪些推不出。',
  title: '公开说法核查',
  computing: (count) => `正在计算 ${count} 项公开结果……`,
  counts: ({ all, reproduced, bounded, doesNotFollow, notComputed }) => {
    const parts = [
      some(reproduced, '可以推出'),
      some(bounded, '为成立的界限'),
      some(doesNotFollow, '推不出'),
      some(notComputed, '无法计算'),
    ].filter((part) => part !== '');
    if (all === 0) return '这些数据表中没有公开结果。';
    return `${all} 项公开结果，均由其自身输入计算：${parts.join('，')}。`;
  },
  condition:
    '计算值在公布数值的舍入范围之内，或未超出其界限，即为一致。说法本身未计入的，这里也不计入：转换损耗、风扇、冷却。',
  fromTables: '说法、数值名称、理由、备注和来源均照数据表原样显示，为英文。',
  shown: (shown, all) => (shown === all ? `全部 ${all} 条说法` : `${all} 条说法中的 ${shown} 条`),
  none: '没有此判定的说法。',
  edition: (edition) => `数据版本 ${edition}。每条说法概括公开内容，来源见其下方。命令行给出相同的判定：`,
  verdict: '判定',
  all: '全部',
  language: '语言',
  notComputed: '无法计算',
  filters: {
    reproduced: '可复算',
    bounded: '界限内',
    'does-not-follow': '推不出',
    'not-computed': '无法计算',
  },
  refused: (why) => `此说法无法用本版数据表计算（${why}）。`,
  figure: '数值',
  published: '公布值',
  computed: '计算值',
  agreesIf: '一致条件',
  result: '结果',
  agrees: '一致',
  differs: '不一致',
  source: '来源',
  inputs: (scenarios) => (scenarios === 1 ? '输入' : `输入，${scenarios} 个情景`),
  scenario: (number) => `情景 ${number}`,
  open: '在计算器中打开',
  openScenario: (number) => `情景 ${number}`,
  baseline: (option) => `${option}（基准）`,
  capacity: '容量',
  scope: '范围',
  region: '地区',
  option: '方案',
  options: '方案',
  like: (architecture) => `未在此设定的值同 ${architecture}`,
};

export const claimsPageLanguage: ClaimsPageLanguage = {
  answer: answerLanguage,
  pageNames,
  scopes: scopeLabels,
  verdicts: verdictLabels,
  inputLabel,
  refusals: refusalWords,
  checkedFigures: checkedFigureWords,
  texts: claimsPageTexts,
};
