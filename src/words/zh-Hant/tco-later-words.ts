/** The Traditional Chinese words of the widget that the defaults do without; they come with the engine. */
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
    lowest: (metric, option, share) => han`${metricLabels[metric] ?? metric}最低：${option}，占模擬試驗的${share}。`,
    rate: (units, code, month) => `以 1 USD = ${units} ${code} 換算（${month}）；輸入仍以 USD 計。`,
    leftOut: '本頁預設的部分內容無法讀取，已忽略；詳見瀏覽器主控台。',
    presetHere: (list) => `本頁預設：${list}。`,
    presetEntry: (input, value, usual) => han`${input}${value}（${commonTexts.usual(usual)}）`,
    claim: '複製說法',
    claimFailed: '說法載入失敗。',
    claimLanguage: () => import('./claim-text.ts').then(({ claimLanguage }) => claimLanguage),
    sourceColumns: ['輸入', '數值', '範圍', '證據等級', '來源與界定（英文）'],
    shareOf,
    boundary,
  },
  optionName: answerIn(answerLanguage).optionName,
  told: toldIn(answerLanguage),
  input: inputLabel,
};
