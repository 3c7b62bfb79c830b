/** Question and answer in Japanese. */
import { told, type AnswerLanguage } from '../answer-words.ts';
import { commonTexts, years } from './common-texts.ts';
import { architectureLabel, optionLabels, regionLabels } from './labels.ts';
import { inputPhrase } from './input-words.ts';
import { japaneseNumbers as numbers } from './number-words.ts';
import { portName } from '../option-words.ts';

/** What no figure covers. */
export const boundary = '対象外：液冷システムの冷却水ポンプ、税金、トラフィックで変わるASICの消費電力。';

/** `DSPリタイムの1.6Tポート単価の75%、1,450 USD` */
export const shareOf = (share: string, input: string, value?: string): string =>
  `${input}の${share}${value === undefined ? '' : `、${value}`}`;

export const answerLanguage: AnswerLanguage = {
  locale: 'ja',
  numbers,
  and: 'と',
  or: 'または',
  signs: commonTexts.signs,
  options: optionLabels,
  regions: regionLabels,
  inRegion: { 'US average': '米国' },
  years,
  inputPhrase,
  ask: (question) => `CPOか、プラガブルか。${question}。`,
  question: {
    inFabric: '基のアクセラレータ、',
    inFabricOfOne: '基のアクセラレータ、',
    inSwitch: (ports, rate) => `${portName(rate)}ポート${ports === 1 ? '1個' : `全${ports}個`}を使用、`,
    on: '、',
    onOne: '、',
    switches: 'スイッチ',
    above: (label) => (label === undefined ? '' : `、上位は${label}`),
    oneSwitch: 'スイッチ1台、',
    over: '',
    planes: (count) => (count > 1 ? `、${count}プレーン` : ''),
    sites: (count) => (count > 1 ? `、${count}拠点` : ''),
    networks: (count) => `${count}つのネットワーク、`,
    network: (label, endpoints, on) => `${label}（エンドポイント${endpoints}個、${on}）`,
  },
  conditions: (price, where, pue) => `電気料金${price}（${where}）、PUE ${pue}。`,
  architecture: (below, above) =>
    above === undefined
      ? architectureLabel(below)
      : `リーフは${architectureLabel(below)}、上位は${architectureLabel(above)}`,
  byArchitecture: (list) => `方式別：${list}。`,
  restsOn: (share, of) =>
    `${of === 'difference' ? 'コスト差' : '最安の選択肢のコスト'}を左右する要因の${share}は、メーカー公表値と仮定に基づいています。`,
  disclosure: (option, sponsor) =>
    `${option}は${sponsor}の製品です。数値は${sponsor}自身が示したもので、メーカー公表値として扱います。`,
  ownValue: commonTexts.ownValue,
  badge: {
    one: '選択肢は1つ',
    pending: commonTexts.pending,
    same: '差なし',
    open: (options, stay) => `${stay ? 'プラガブル継続' : '未決着'}：${options}`,
    likely: (option, very, share, stay) =>
      `${stay ? 'プラガブル継続：' : ''}${option}が最安の可能性${very ? 'が非常に高い' : 'が高い'}（${share}）`,
  },
  headline: {
    one: (option, amount, over) => `${option}のコストは${over}間で${amount}です。比較する選択肢を追加してください。`,
    same: 'どの選択肢もコストは同じです。',
    apart: (best, likeliest) => `期待コストは${best}が最も低く、最安となる回数は${likeliest}が最も多くなっています`,
    close: (options) => `${options}のコストはほぼ同じです`,
    mayTurn: (best, others) => `期待コストは${best}が最も低いものの、${others}のほうが安くなる可能性もあります`,
    allBelow: (start, amounts, reference) =>
      `${start}。いずれも${reference}より${amounts.length > 1 ? amounts.join('～') : `約${amounts[0]}`}安くなります。`,
    leads: (best, rival, reference) =>
      reference
        ? `${best}は${reference.option}より${reference.amount}、次点の${rival.option}より${rival.amount}安くなります。`
        : `${best}は次点の${rival.option}より${rival.amount}安くなります。`,
  },
  settle: {
    none: (open) =>
      open ? '1つの数値だけでは決着しません。' : 'どの入力も、単独ではその範囲内でこの結論を変えません。',
    stays: (input, under, over, option) =>
      under && over
        ? told`${inputPhrase(input)}が${under}～${over}にとどまる限り、${option}が最安の可能性が高いままです。`
        : told`${inputPhrase(input)}が${under}${under && 'を下回らない限り'}${over}${over && 'を上回らない限り'}、${option}が最安の可能性が高いままです。`,
    between: (input, from, to, option) =>
      told`${inputPhrase(input)}が確定すれば決着します。${from}${from && (to ? '～' : '超')}${to}${to && !from ? '未満' : ''}なら、${option}が最安の可能性が高くなります。`,
    settles: (input, under, over) =>
      told`${inputPhrase(input)}が確定すれば決着します。${under?.value}${under && `未満なら${under.option}`}${under && over && '、'}${over?.value}${over && `超なら${over.option}`}が最安の可能性が高くなります。`,
  },
};
