/** Sentences that readers publish, in Traditional Chinese. */
import type { BasisHoles, ClaimHoles, ClaimLanguage, ClaimTexts } from '../en/claim-text.ts';
import { han } from '../han.ts';
import { answerLanguage } from './answer.ts';
import { evidenceLabels } from './evidence-labels.ts';
import { groupLabels } from './group-labels.ts';
import { buyerClassLabels } from './labels.ts';
import { reportWords } from './report.ts';

const from = (values: number, quotes: number): string => {
  const parts = [...(values > 0 ? [`${values} 項自訂值`] : []), ...(quotes > 0 ? [`${quotes} 份報價`] : [])];
  return parts.length === 0 ? '僅用公開數值' : `以 ${parts.join('和 ')}取代公開數值`;
};

/** Ends of a range that may reach over zero: `低 29%`, `高 3%`. */
const reach = ({ low, high }: ClaimHoles): string => `P10～P90 為${low}至${high}`;

const compared = ({ against, beside, values, quotes, verdict }: BasisHoles): string =>
  han`比較基準為${against}${beside && `；同時參與比較：${beside}`}；${from(values, quotes)}；結論：${verdict}。`;

const foundation = ({ evidence, weak, edition, date }: BasisHoles): string =>
  `構成九成差異的各項依據中，最弱的是${evidence}；差異中有 ${weak} 依賴廠商宣稱和假設。來源：cpo-tco，資料版本 ${edition}，${date}：`;

export const claimTexts: ClaimTexts = {
  say: {
    cost: {
      less: (h: ClaimHoles) =>
        han`${h.years}內，${h.option}的總成本比${h.against}低${h.percent}，兩者之比為 1:${h.ratio}，分別為${h.amount}和${h.otherAmount}（${h.cases} 次模擬試驗的 P10～P90：低${h.low}～${h.high}；其中${h.chance}的試驗成本更低）。`,
      least: (h: ClaimHoles) =>
        han`${h.years}內，在所比較的 ${h.count} 個選項（${h.all}）中，${h.option}的預期總成本最低，為${h.amount}，比次低的${h.against}（${h.otherAmount}）低${h.percent}，兩者之比為 1:${h.ratio}（${h.cases} 次模擬試驗的 P10～P90：${h.low}～${h.high}）。其中${h.chance}的試驗，其成本低於其他所有選項。`,
      likely: (h: ClaimHoles) =>
        han`${h.years}內，${h.option}的總成本可能低於${h.against}：${h.cases} 次模擬試驗中，${h.chance}的試驗如此。期望值分別為${h.amount}和${h.otherAmount}，低${h.percent}，兩者之比為 1:${h.ratio}；${reach(h)}。`,
      open: (h: ClaimHoles) =>
        han`${h.years}內，${h.option}和${h.against}哪個總成本更低，尚無定論：${h.cases} 次模擬試驗中，${h.chance}的試驗${h.option}更低。期望值分別為${h.amount}和${h.otherAmount}；${reach(h)}。`,
      same: (h: ClaimHoles) =>
        han`${h.years}內，${h.option}和${h.against}的總成本相同，均為${h.amount}，全部 ${h.cases} 次模擬試驗都如此。`,
      lower: (names, count) => han`同時參與比較的${names}成本${count === 1 ? '' : '都'}比這更低。`,
    },
    power: {
      less: (h: ClaimHoles) =>
        han`${h.option}的資料中心功耗比${h.against}低${h.percent}，兩者之比為 1:${h.ratio}，分別為${h.amount}和${h.otherAmount}（${h.cases} 次模擬試驗的 P10～P90：低${h.low}～${h.high}；其中${h.chance}的試驗功耗更低）。`,
      least: (h: ClaimHoles) =>
        han`在所比較的 ${h.count} 個選項（${h.all}）中，${h.option}的預期資料中心功耗最低，為${h.amount}，比次低的${h.against}（${h.otherAmount}）低${h.percent}，兩者之比為 1:${h.ratio}（${h.cases} 次模擬試驗的 P10～P90：${h.low}～${h.high}）。其中${h.chance}的試驗，其功耗低於其他所有選項。`,
      likely: (h: ClaimHoles) =>
        han`${h.option}的資料中心功耗可能低於${h.against}：${h.cases} 次模擬試驗中，${h.chance}的試驗如此。期望值分別為${h.amount}和${h.otherAmount}，低${h.percent}，兩者之比為 1:${h.ratio}；${reach(h)}。`,
      open: (h: ClaimHoles) =>
        han`${h.option}和${h.against}哪個資料中心功耗更低，尚無定論：${h.cases} 次模擬試驗中，${h.chance}的試驗${h.option}更低。期望值分別為${h.amount}和${h.otherAmount}；${reach(h)}。`,
      same: (h: ClaimHoles) =>
        han`${h.option}和${h.against}的資料中心功耗相同，均為${h.amount}，全部 ${h.cases} 次模擬試驗都如此。`,
      lower: (names, count) => han`同時參與比較的${names}功耗${count === 1 ? '' : '都'}比這更低。`,
    },
  },
  basis: {
    cost: (h) =>
      `依據：${h.question}；總成本為現值，依期望值而非最大值計算，以含全部光元件的整機為準，包括${h.inside}；PUE ${h.pue}；價格依${h.prices}計；${compared(h)}${foundation(h)}`,
    power: (h) =>
      `依據：${h.question}；資料中心功耗依期望值而非最大值計算，以含全部光元件的整機為準，包括${h.inside}，再乘以 PUE ${h.pue}；${compared(h)}${foundation(h)}`,
  },
  verdicts: {
    settled: '已有定論',
    leaning: '可能如此，尚無定論',
    'not-settled': '尚無定論',
    'stay-pluggable': '已有定論，維持可插拔',
    'no-difference': '無差異',
  },
  less: (percent) => `低 ${percent}`,
  more: (percent) => `高 ${percent}`,
  date: reportWords.date,
  inSentence: (label) => `「${label}」`,
  refused: {
    'one-option': () => '只比較了一個選項，至少要有兩個才能成為說法。',
    'not-compared': (h) => han`${h.option}沒有參與比較。`,
    'few-draws': (h) => `${h.share} 次模擬試驗不足以得出範圍，至少需要 ${h.limit} 次。`,
    'does-not-fit': (h) => han`${h.option}不適合這個網路：機櫃、籠子（Cage）、散熱或前面板有 ${h.count} 項超限。`,
    'no-ratio': (h) => han`${h.against}並非在每次模擬試驗中都大於零，以它為分母的百分比沒有意義。`,
    'unlike-buyers': (h) => `價格分屬不同的買方類別（${h.names}），兩者不可比。`,
    'unlike-evidence': (h) => han`${h.option}用的是確定報價，${h.against}用的是公開數值，兩者不可比。`,
    assumptions: (h) => `差異中有 ${h.share} 依賴假設，而一項說法最多只能有 ${h.limit}。`,
    'no-difference': (h) => han`${h.option}與${h.against}沒有差異。`,
    'higher-cost': (h) => han`${h.option}的預期成本比${h.against}高${h.share}。`,
    'higher-power': (h) => han`${h.option}的預期功耗比${h.against}高${h.share}。`,
    'crosses-zero': (h) =>
      han`範圍跨越零點：P10～P90 為${h.low}至${h.high}，只在${h.share}的模擬試驗中${h.option}低於${h.against}。`,
    beaten: (h) => han`同時參與比較的${h.names}${h.count === 1 ? '' : '都'}低於${h.option}，略去不提會產生誤導。`,
    'not-least': (h) => han`${h.option}在${h.share}的模擬試驗中為最低；要稱「最低」，須達到${h.limit}。`,
    'not-so': (h) => han`${h.option}在${h.share}的模擬試驗中低於${h.against}，與所述不符。`,
  },
  panel: {
    title: '對外說法',
    note: '一句有數字支持的話，並附上它所依據的全部內容。',
    about: '內容',
    subjects: { cost: '總成本', power: '資料中心功耗' },
    option: '說法主體',
    against: '相對於',
    all: '參與比較的其他全部選項',
    computing: '正在查核說法…',
    failed: '說法查核失敗。',
    carried: '數字支持這項說法。',
    refused: '數字不支持這項說法。',
    nearest: '數字所支持的說法',
    none: '數字不支持任何相近的說法。',
    copy: '複製說法',
    copied: '已複製',
    notCopied: '瀏覽器不允許複製，請選取文字後複製。',
    save: '儲存佐證資料',
    saving: '正在產生檔案…',
    close: '關閉',
  },
  slide: {
    key: (against, cases) => `線：${cases} 次模擬中與 ${against} 之差的 P10～P90`,
    expected: '長條：期望值',
  },
  check: {
    title: '此連結中的說法',
    holds: (edition) => `資料版本 ${edition} 仍支持。`,
    moved: (before, was, after, is) => `資料版本 ${after} 仍支持，但數值已變：${is}。資料版本 ${before} 中為：${was}。`,
    notCarried: (edition) => `資料版本 ${edition} 不支持。`,
    notComputed: (edition, why) => `資料版本 ${edition} 無法計算：${why}`,
    causes: (list) => `引起變化的是${list}。`,
    cause: (input, before, after) => han`${input}（原為${before}，現為${after}）`,
    claimed: (option, against, difference, ratio) => han`${option}比${against}${difference}，1:${ratio}`,
    close: '隱藏',
  },
};

export const claimLanguage: ClaimLanguage = {
  answer: answerLanguage,
  groups: groupLabels,
  evidence: evidenceLabels,
  buyerClasses: buyerClassLabels,
  texts: claimTexts,
};
