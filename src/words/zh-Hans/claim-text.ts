/** Sentences that readers publish, in Simplified Chinese. */
import type { BasisHoles, ClaimHoles, ClaimLanguage, ClaimTexts } from '../en/claim-text.ts';
import { han } from '../han.ts';
import { answerLanguage } from './answer.ts';
import { evidenceLabels } from './evidence-labels.ts';
import { groupLabels } from './group-labels.ts';
import { buyerClassLabels } from './labels.ts';
import { reportWords } from './report.ts';

const from = (values: number, quotes: number): string => {
  const parts = [...(values > 0 ? [`${values} 项自定义值`] : []), ...(quotes > 0 ? [`${quotes} 份报价`] : [])];
  return parts.length === 0 ? '仅用公开数值' : `以 ${parts.join('和 ')}取代公开数值`;
};

/** Ends of a range that may reach over zero: `低 29%`, `高 3%`. */
const reach = ({ low, high }: ClaimHoles): string => `P10～P90 为${low}至${high}`;

const compared = ({ against, beside, values, quotes, verdict }: BasisHoles): string =>
  han`对比基准为${against}${beside && `；同时参与比较：${beside}`}；${from(values, quotes)}；结论：${verdict}。`;

const foundation = ({ evidence, weak, edition, date }: BasisHoles): string =>
  `构成九成差异的各项依据中，最弱的是${evidence}；差异中有 ${weak} 依赖厂商宣称和假设。来源：cpo-tco，数据版本 ${edition}，${date}：`;

export const claimTexts: ClaimTexts = {
  say: {
    cost: {
      less: (h: ClaimHoles) =>
        han`${h.years}内，${h.option}的总成本比${h.against}低${h.percent}，两者之比为 1:${h.ratio}，分别为${h.amount}和${h.otherAmount}（${h.cases} 个模拟情形的 P10～P90：低${h.low}～${h.high}；其中${h.chance}的情形成本更低）。`,
      least: (h: ClaimHoles) =>
        han`${h.years}内，在所比较的 ${h.count} 个方案（${h.all}）中，${h.option}的期望总成本最低，为${h.amount}，比次低的${h.against}（${h.otherAmount}）低${h.percent}，两者之比为 1:${h.ratio}（${h.cases} 个模拟情形的 P10～P90：${h.low}～${h.high}）。其中${h.chance}的情形，其成本低于其他所有方案。`,
      likely: (h: ClaimHoles) =>
        han`${h.years}内，${h.option}的总成本可能低于${h.against}：${h.cases} 个模拟情形中，${h.chance}的情形如此。期望值分别为${h.amount}和${h.otherAmount}，低${h.percent}，两者之比为 1:${h.ratio}；${reach(h)}。`,
      open: (h: ClaimHoles) =>
        han`${h.years}内，${h.option}和${h.against}哪个总成本更低，尚无定论：${h.cases} 个模拟情形中，${h.chance}的情形${h.option}更低。期望值分别为${h.amount}和${h.otherAmount}；${reach(h)}。`,
      same: (h: ClaimHoles) =>
        han`${h.years}内，${h.option}和${h.against}的总成本相同，均为${h.amount}，全部 ${h.cases} 个模拟情形都如此。`,
      lower: (names, count) => han`同时参与比较的${names}成本${count === 1 ? '' : '都'}比这更低。`,
    },
    power: {
      less: (h: ClaimHoles) =>
        han`${h.option}的数据中心功耗比${h.against}低${h.percent}，两者之比为 1:${h.ratio}，分别为${h.amount}和${h.otherAmount}（${h.cases} 个模拟情形的 P10～P90：低${h.low}～${h.high}；其中${h.chance}的情形功耗更低）。`,
      least: (h: ClaimHoles) =>
        han`在所比较的 ${h.count} 个方案（${h.all}）中，${h.option}的期望数据中心功耗最低，为${h.amount}，比次低的${h.against}（${h.otherAmount}）低${h.percent}，两者之比为 1:${h.ratio}（${h.cases} 个模拟情形的 P10～P90：${h.low}～${h.high}）。其中${h.chance}的情形，其功耗低于其他所有方案。`,
      likely: (h: ClaimHoles) =>
        han`${h.option}的数据中心功耗可能低于${h.against}：${h.cases} 个模拟情形中，${h.chance}的情形如此。期望值分别为${h.amount}和${h.otherAmount}，低${h.percent}，两者之比为 1:${h.ratio}；${reach(h)}。`,
      open: (h: ClaimHoles) =>
        han`${h.option}和${h.against}哪个数据中心功耗更低，尚无定论：${h.cases} 个模拟情形中，${h.chance}的情形${h.option}更低。期望值分别为${h.amount}和${h.otherAmount}；${reach(h)}。`,
      same: (h: ClaimHoles) =>
        han`${h.option}和${h.against}的数据中心功耗相同，均为${h.amount}，全部 ${h.cases} 个模拟情形都如此。`,
      lower: (names, count) => han`同时参与比较的${names}功耗${count === 1 ? '' : '都'}比这更低。`,
    },
  },
  basis: {
    cost: (h) =>
      `依据：${h.question}；总成本为现值，按期望值而非最大值计算，以含全部光器件的整机为准，包括${h.inside}；PUE ${h.pue}；价格按${h.prices}计；${compared(h)}${foundation(h)}`,
    power: (h) =>
      `依据：${h.question}；数据中心功耗按期望值而非最大值计算，以含全部光器件的整机为准，包括${h.inside}，再乘以 PUE ${h.pue}；${compared(h)}${foundation(h)}`,
  },
  verdicts: {
    settled: '已有定论',
    leaning: '可能如此，尚无定论',
    'not-settled': '尚无定论',
    'stay-pluggable': '已有定论，继续用可插拔',
    'no-difference': '无差异',
  },
  less: (percent) => `低 ${percent}`,
  more: (percent) => `高 ${percent}`,
  date: reportWords.date,
  inSentence: (label) => `“${label}”`,
  refused: {
    'one-option': () => '只比较了一个方案，至少要有两个才能得出表述。',
    'not-compared': (h) => han`${h.option}没有参与比较。`,
    'few-draws': (h) => `${h.share} 个模拟情形不足以得出范围，至少需要 ${h.limit} 个。`,
    'does-not-fit': (h) => han`${h.option}不适合这张网络：机柜、笼子（Cage）、散热或前面板有 ${h.count} 项超限。`,
    'no-ratio': (h) => han`${h.against}并非在每个模拟情形中都大于零，以它为分母的百分比没有意义。`,
    'unlike-buyers': (h) => `价格分属不同的买方类别（${h.names}），两者不可比。`,
    'unlike-evidence': (h) => han`${h.option}用的是有效报价，${h.against}用的是公开数值，两者不可比。`,
    assumptions: (h) => `差异中有 ${h.share} 依赖假设，而表述最多只能有 ${h.limit}。`,
    'no-difference': (h) => han`${h.option}与${h.against}没有差异。`,
    'higher-cost': (h) => han`${h.option}的期望成本比${h.against}高${h.share}。`,
    'higher-power': (h) => han`${h.option}的期望功耗比${h.against}高${h.share}。`,
    'crosses-zero': (h) =>
      han`范围跨越零点：P10～P90 为${h.low}至${h.high}，只在${h.share}的模拟情形中${h.option}低于${h.against}。`,
    beaten: (h) => han`同时参与比较的${h.names}${h.count === 1 ? '' : '都'}低于${h.option}，略去不提会产生误导。`,
    'not-least': (h) => han`${h.option}在${h.share}的模拟情形中为最低；要称“最低”，须达到${h.limit}。`,
    'not-so': (h) => han`${h.option}在${h.share}的模拟情形中低于${h.against}，与所述不符。`,
  },
  panel: {
    title: '对外表述',
    note: '一句有数据支持的话，并附上它所依据的全部内容。',
    about: '内容',
    subjects: { cost: '总成本', power: '数据中心功耗' },
    option: '表述对象',
    against: '相对于',
    all: '参与比较的其他全部方案',
    computing: '正在核对表述…',
    failed: '表述核对失败。',
    carried: '数据支持这一表述。',
    refused: '数据不支持这一表述。',
    nearest: '数据所支持的表述',
    none: '没有相近的表述能得到数据支持。',
    copy: '复制表述',
    copied: '已复制',
    notCopied: '浏览器不允许复制，请选中文字后复制。',
    save: '保存证明材料',
    saving: '正在生成文件…',
    close: '关闭',
  },
  slide: {
    key: (against, cases) => `线：${cases} 次模拟中与 ${against} 之差的 P10～P90`,
    expected: '条形：期望值',
  },
  check: {
    title: '此链接中的表述',
    holds: (edition) => `数据版本 ${edition} 仍支持。`,
    moved: (before, was, after, is) => `数据版本 ${after} 仍支持，但数值已变：${is}。数据版本 ${before} 中为：${was}。`,
    notCarried: (edition) => `数据版本 ${edition} 不支持。`,
    notComputed: (edition, why) => `数据版本 ${edition} 无法计算：${why}`,
    causes: (list) => `引起变化的是${list}。`,
    cause: (input, before, after) => han`${input}（原为${before}，现为${after}）`,
    claimed: (option, against, difference, ratio) => han`${option}比${against}${difference}，1:${ratio}`,
    close: '隐藏',
  },
};

export const claimLanguage: ClaimLanguage = {
  answer: answerLanguage,
  groups: groupLabels,
  evidence: evidenceLabels,
  buyerClasses: buyerClassLabels,
  texts: claimTexts,
};
