/** Warnings of a run in Japanese. */
import type { NamedInput } from '../../scenario/named-input.ts';
import type { Amount } from '../../scenario/warning.ts';
import { NumberFormats } from '../format.ts';
import { formatInput, formatInputRange } from '../input-format.ts';
import { inputPhrase as name } from './input-words.ts';
import { architectureLabel } from './labels.ts';
import { japaneseNumbers } from './number-words.ts';
import { architectures, portName } from '../option-words.ts';
import type { WarningWords } from '../warning-words.ts';

const formats = new NumberFormats('ja', japaneseNumbers);
const whole = (value: number): string => formats.number(Math.round(value), 12);
const amount = ({ value, unit }: Amount): string => formats.quantity(value, unit, 4);
const valueOf = ({ quantity }: NamedInput, { value, unit }: Amount): string =>
  formatInput(value, { quantity, unit }, 4, formats);
const places = {
  leaf: 'リーフスイッチ',
  upper: '第2階層のスイッチ',
  core: '第3階層のスイッチ',
  fourth: '第4階層のスイッチ',
  card: 'NIC',
} as const;
const prices = { direct: '直接購入価格', contract: '契約価格', shop: '店頭価格' } as const;

export const warningWords: WarningWords = {
  'no-difference': ({ option, baseline }) =>
    `${option}と${baseline}は、スイッチ1台では同じ光部品となり、差が出ません。ファブリックで比較してください。`,
  'does-not-fit': ({ option, check, place, value, limit }) => {
    const one = place === null ? 'スイッチ' : places[place];
    const [found, most] = [amount(value), amount(limit)];
    return {
      cage: `${option}のモジュールは${found}を消費しますが、このスイッチのケージの供給上限は${most}です。`,
      air: `${option}：${one}は1Uあたり${found}ですが、空冷の上限は${most}です。`,
      liquid: `${option}：${one}には液冷が必要ですが、設備は空冷のみです。`,
      'rack-power': `${option}：${one}1台で${found}ですが、ラックの供給上限は${most}です。`,
      'rack-space': `${option}：${one}1台の高さは${found}Uですが、ラックの搭載上限は${most}Uです。`,
      faceplate: `${option}：${one}は1Uあたり${found}芯ですが、フロントパネルの上限は${most}芯です。`,
    }[check];
  },
  'kept-figures': ({ switch: own, like, capacity, inputs }) =>
    `${own}の容量は${formats.number(capacity.value / 1000, 6)}Tですが、次の値は${like}のままです：${inputs.map(name).join('、')}。固有の値を入力してください。`,
  'switch-stands-nowhere': ({ switch: own, tier, tiers }) =>
    `${own}は第${tier}階層に指定されていますが、このネットワークは${tiers}階層のため使われません。`,
  'whole-switch-of-other': ({ option, switch: own, other }) =>
    `${option}：スイッチ一式の価格または消費電力は${own}のものです。別の階層の${other}は、スイッチ本体とポートから計算しています。`,
  'interface-mismatch': ({ option, sides }) =>
    `${option}：リンク両端のインターフェースが異なります（${sides.map((side) => `${places[side.place]}は${side.interface}`).join('、')}）。同じリンクの数値ではありません。`,
  'own-at-other-rate': ({ architecture, rate, other, like }) =>
    `${architecture}の数値は${portName(rate)}ポートのものです。${portName(other)}ポートには${architectureLabel(architectures[like] ?? like)}の数値を使います。`,
  'copper-out-of-reach': ({ option, length }) =>
    `この速度で${amount(length)}に届く銅ケーブルはないため、${option}のアクセスリンクはすべて光接続とします。`,
  'copper-under-cpo': ({ option, share, power, cost }) =>
    `光部品を内蔵するリーフスイッチには銅ケーブルを接続できないため、${option}のアクセスリンクはすべて光接続とします。エンドポイントの${formats.percent(share, 6)}を銅線でつなぐ場合より、${amount(power)}、${amount(cost)}増えます。`,
  'even-wiring': ({ even, uneven }) =>
    `均等配線にはスイッチが${whole(even)}台必要です。最上位階層への配線を不均等にすると${whole(uneven)}台で済みます。`,
  'uneven-tiers': ({ endpoints, filledShare, tiers }) =>
    `エンドポイント${whole(endpoints)}個は${tiers}階層の${formats.percent(filledShare)}にあたります。スイッチ台数は下限値です。`,
  'just-above-bound': ({ endpoints, bound, tiers, oversubscription }) => {
    const advice =
      oversubscription === null
        ? ''
        : `オーバーサブスクリプションを${formats.number(oversubscription, 9)}にすれば避けられます。`;
    return `エンドポイント${whole(endpoints)}個は、${tiers}階層の上限${whole(bound)}個をわずかに超えるため、階層が1つ増えます。${advice}`;
  },
  'buyer-class-converted': ({ buyerClass, inputs }) =>
    `次の入力には公表された${prices[buyerClass]}がありません：${inputs.map(name).join('、')}。全選択肢共通の価格係数で換算しています。`,
  'typical-from-maximum': ({ input, power }) =>
    `${name(input)}は指定されていません。最大電力に標準的な比率を掛けた${amount(power)}で計算します。`,
  'typical-on-end': ({ input, typical }) =>
    `${name(input)}の期待値が範囲の端にあります。範囲なしの${valueOf(input, typical)}で計算します。`,
  'lopsided-band': ({ input, typical }) =>
    `${name(input)}の期待値が範囲の端に近い値です。平均して${valueOf(input, typical)}を見込むか確認してください。`,
  'band-of-class': ({ input, low, high }) =>
    `${name(input)}は範囲のないメーカー公表値です。同種の公表値の一般的な範囲${formatInputRange(low.value, high.value, { ...input, unit: low.unit }, 4, formats)}で計算します。正式見積、または出典のある実測値なら範囲は不要です。`,
};
