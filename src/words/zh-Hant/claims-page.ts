/** The page of published claims in Traditional Chinese. */
import type { ClaimsPageLanguage, ClaimsPageTexts } from '../en/claims-page.ts';
import { answerLanguage } from './answer.ts';
import { checkedFigureWords } from './checked-figure.ts';
import { inputLabel } from './input-words.ts';
import { scopeLabels, verdictLabels } from './labels.ts';
import { pageNames } from './page-names.ts';
import { refusalWords } from './refusals.ts';

const some = (count: number, what: string): string => (count === 0 ? '' : `${count} 項${what}`);

export const claimsPageTexts: ClaimsPageTexts = {
  documentTitle: '共同封裝光學公開說法查核',
  description:
    '關於共同封裝光學與可插拔光模組的功耗、成本和故障的公開結果，均由其自身輸入重新計算：哪些推導得出，哪些只是界限，哪些推導不出。',
  title: '公開說法查核',
  computing: (count) => `正在計算 ${count} 項公開結果……`,
  counts: ({ all, reproduced, bounded, doesNotFollow, notComputed }) => {
    const parts = [
      some(reproduced, '推導得出'),
      some(bounded, '為成立的界限'),
      some(doesNotFollow, '推導不出'),
      some(notComputed, '無法計算'),
    ].filter((part) => part !== '');
    if (all === 0) return '這些資料表中沒有公開結果。';
    return `${all} 項公開結果，均由其自身輸入計算：${parts.join('，')}。`;
  },
  condition:
    '計算值在公布數值的捨入範圍之內，或未超出其界限，即為一致。說法本身未計入的，這裡也不計入：轉換損耗、風扇、冷卻。',
  fromTables: '說法、數值名稱、理由、備註和來源都照資料表原樣顯示，為英文。',
  shown: (shown, all) => (shown === all ? `全部 ${all} 條說法` : `${all} 條說法中的 ${shown} 條`),
  none: '沒有此判定的說法。',
  edition: (edition) => `資料版本 ${edition}。每條說法概括公開內容，來源見其下方。命令列給出相同的判定：`,
  verdict: '判定',
  all: '全部',
  language: '語言',
  notComputed: '無法計算',
  filters: {
    reproduced: '可驗算',
    bounded: '界限內',
    'does-not-follow': '推導不出',
    'not-computed': '無法計算',
  },
  refused: (why) => `此說法無法用本版資料表計算（${why}）。`,
  figure: '數值',
  published: '公布值',
  computed: '計算值',
  agreesIf: '一致條件',
  result: '結果',
  agrees: '一致',
  differs: '不一致',
  source: '來源',
  inputs: (scenarios) => (scenarios === 1 ? '輸入' : `輸入，${scenarios} 個情境`),
  scenario: (number) => `情境 ${number}`,
  open: '在計算機中開啟',
  openScenario: (number) => `情境 ${number}`,
  baseline: (option) => `${option}（基準）`,
  capacity: '容量',
  scope: '範圍',
  region: '地區',
  option: '選項',
  options: '選項',
  like: (architecture) => `未在此設定的值同 ${architecture}`,
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
