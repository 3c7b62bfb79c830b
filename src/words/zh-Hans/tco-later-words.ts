/** The Simplified Chinese words of the widget that the defaults do without; they come with the engine. */
import { answerIn, toldIn } from '../answer-words.ts';
import { han } from '../han.ts';
import type { LaterTcoWords } from '../tco-words.ts';
import { answerLanguage, boundary, shareOf } from './answer.ts';
import { commonTexts } from './common-texts.ts';
import { inputLabel } from './input-words.ts';
import { metricLabels } from './labels.ts';

export const tcoWords: LaterTcoWords = {
  later: {
    answer: answerLanguage,
    lowest: (metric, option, share) => han`${metricLabels[metric] ?? metric}最低：${option}，占模拟情形的${share}。`,
    rate: (units, code, month) => `按 1 USD = ${units} ${code} 折算（${month}）；输入仍以 USD 计。`,
    leftOut: '本页预设的部分内容无法读取，已忽略；详见浏览器控制台。',
    presetHere: (list) => `本页预设：${list}。`,
    presetEntry: (input, value, usual) => han`${input}${value}（${commonTexts.usual(usual)}）`,
    claim: '复制表述',
    claimFailed: '表述加载失败。',
    claimLanguage: () => import('./claim-text.ts').then(({ claimLanguage }) => claimLanguage),
    sourceColumns: ['输入', '数值', '范围', '证据等级', '来源与口径（英文）'],
    shareOf,
    boundary,
  },
  optionName: answerIn(answerLanguage).optionName,
  told: toldIn(answerLanguage),
  input: inputLabel,
};
