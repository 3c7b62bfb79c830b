/** What is refused, in Japanese. */
import type { JsonFault } from '../../scenario/json-fault.ts';
import type { AllowedValues, FoundValues } from '../../scenario/refusal.ts';
import { NumberFormats } from '../format.ts';
import { refusalsIn, type RefusalWords, type WordsOf } from '../refusal-words.ts';
import { columnUnits } from './column-units.ts';
import { japaneseNumbers } from './number-words.ts';

const unitNames = (units: readonly string[]): string[] => units.map((unit) => columnUnits[unit] ?? unit);

const formats = new NumberFormats('ja', japaneseNumbers);
const exact = (value: number): string => formats.number(value, 12);
const listed = (parts: readonly (string | number)[]): string => parts.join('、');
const rates = (of: readonly number[]): string => `${listed(of.map(exact))} Gbit/s`;
/** A number that is text already, with its unit, if it has one. */
const withUnit = (number: string, unit: string): string => formats.withUnit(number, formats.unit(unit));

const megabytes = (bytes: number): string => `${formats.number(bytes / 1e6, 4)} MB`;

/** Where a text stops being JSON, and what stands there. */
export const placeInJson = ({ line, column, sign }: JsonFault): string =>
  sign === null ? `${line}行目で途切れています` : `${line}行目の${column}文字目に${sign}`;

const found: WordsOf<FoundValues> = {
  'unknown-key': () => '不明なキー',
  missing: () => '未指定',
  'no-subject': () => '対象の指定なし',
  band: () => '範囲の指定',
  twice: ({ value }) => `${value}が重複`,
  'unknown-edition': ({ value }) => `${value}（このバージョンにない版）`,
  'unknown-name': ({ value }) => `不明な名前${value}`,
  'unknown-subject': ({ value }) => `不明な対象${value}`,
  subject: ({ value }) => `対象${value}`,
  share: ({ value }) => `${value}に対する割合`,
  'switch-links': ({ value, links }) => `${value}（エンドポイント速度のリンクは${exact(links)}本）`,
  'without-figures': ({ rate, names }) => `${exact(rate)} Gbit/s（数値なし：${listed(names)}）`,
  'of-purchase': () => '1つのネットワークだけの設定',
  'all-stay': () => '全ネットワークでの設定',
  'in-scope': ({ value }) => `対象範囲${value}でのネットワーク指定`,
  'quote-for': ({ value }) => `${value}の見積`,
  'figure-for': ({ value, of }) => `${value}（${of}用の数値）`,
  'figure-of': ({ value, of }) => `${value}（${of}の数値）`,
  'no-unit': ({ value, of }) => `${value}（この入力に単位はありません。入力：${of}）`,
  'unknown-unit': ({ value, of }) => `${value}（${of}という単位はありません）`,
  'other-unit': ({ value, of, unit }) => `${value}（${of}は${unit}に換算できません）`,
  'in-unit': ({ value, of }) => `${value}（単位：${formats.unit(of)}）`,
  'set-before': ({ value, of }) => `${value}（${of}で設定済み）`,
  beside: ({ value, of }) => `${value}と${of}の併用`,
  damaged: () => '破損したファイル',
  protected: () => 'パスワード付きのファイル',
  'old-workbook': () => '旧形式のExcelブック、またはパスワード付きのブック',
  'open-document': () => 'OpenDocumentファイル',
  'binary-workbook': () => 'バイナリ形式のブック',
  'no-workbook': () => 'ブックを含まないZIPファイル',
  'web-page': () => 'Webページ（HTML）',
  'no-text': () => 'テキストでないファイル',
  unreadable: () => 'ブラウザーで読み取れないファイル',
  'no-rows': () => '行なし',
  'no-header': () => 'サプライヤー、製品、価格の見出し行なし',
  uncomputed: () => '計算結果のない数式',
  'damaged-part': ({ value }) => `${value}の破損`,
  'false-size': ({ value }) => `${value}のサイズ不一致`,
  'document-type': ({ value }) => `${value}内の文書型宣言`,
  'not-json': (at) => `JSONではない内容（${placeInJson(at)}）`,
  'cell-error': ({ value }) => `エラー値${value}`,
  'file-bytes': ({ count }) => megabytes(count),
  inflated: ({ count }) => `展開後${megabytes(count)}`,
  'more-rows': ({ count }) => `${exact(count)}行超`,
  'more-columns': ({ count }) => `${exact(count)}列超`,
  'more-cells': ({ count }) => `${exact(count)}セル超`,
  'several-numbers': ({ value, readings }) => `${value}（${readings.join('または')}と解釈可能）`,
  'several-days': ({ value, readings }) => `${value}（${readings.join('または')}と解釈可能）`,
  'several-names': ({ value, readings }) => `${value}（${listed(readings)}に該当）`,
  'cell-text': ({ line }) => `${exact(line)}行目の長すぎるテキスト`,
  'later-version': ({ value }) => `${value}（cpo-tcoの新しいバージョンの形式）`,
  characters: ({ count }) => `${exact(count)}文字`,
  entries: ({ count }) => `${exact(count)}件`,
  cycle: ({ names }) => `循環する割合：${names.join(' → ')}`,
  'shares-in-a-row': ({ value, count }) => `${value}（割合の連鎖が${count}段）`,
  links: ({ rate, planes, link }) =>
    `${exact(rate)} Gbit/s、${planes}プレーンで1リンク${formats.number(link, 6)} Gbit/s`,
  'card-over-port': ({ rate, port }) => `${rate} Gbit/s（${port} Gbit/sのポートに分割できないモジュール）`,
  leaves: ({ power, left }) => `${exact(power)} W（スイッチと光源を除くと1ポート${formats.number(left, 3)} W）`,
};

const allowed: WordsOf<AllowedValues> = {
  object: () => 'オブジェクト',
  text: () => '空でないテキスト',
  'own-id': () => '小文字の単語をハイフンでつないだID（例：acme-linear）',
  'free-id': () => '未使用のID',
  options: () => '1つ以上の選択肢のリスト',
  'option-once': () => '各選択肢は1回まで',
  plugged: () => 'NICに挿入できる方式',
  'input-name': () => '別の入力の名前（例：retimed.endPrice）',
  quantity: () => 'data/inputs.csvにある項目',
  'one-spelling': () => '項目ごとに1つの表記',
  'number-that-decides': () => '数値（使用する数値を決める入力のため）',
  'other-input': () => '自身に連動しない入力に対する割合',
  claim: () => 'costまたはpower、主張の形、比較中の選択肢1つまたは2つ（例：cost,less,cpo,retimed）',
  axes: () => 'この比較で使う整数以外の入力2つ（例：cpo-1600g.endPrice）',
  quotable: () => '価格（USD）または消費電力（W）の見積',
  supplier: () => 'サプライヤー名',
  date: () => 'YYYY-MM-DD形式の日付',
  measurement: () => '実測値を確認できる場所',
  figure: () => 'この版にある数値のID',
  'loaded-edition': () => '読み込み済みの版',
  'rate-beside-currency': () => 'USD以外の通貨に添えるレート',
  'of-purchase': ({ value }) => `全ネットワーク共通の値（inputs.${value}）`,
  'in-scopes': ({ scopes }) => `対象範囲${scopes.join('または')}でのネットワーク指定`,
  networks: ({ least, most }) => `${exact(least)}～${exact(most)}個のネットワーク`,
  'endpoints-of-network': () => '1以上のエンドポイント数',
  'one-compared': () => 'この指定のない、比較対象の選択肢で構築するネットワークを1つ以上',
  'table-file': () => 'CSV、XLSX、JSONのいずれかの表',
  'whole-file': () => '元のままのファイル',
  unprotected: () => 'パスワードなしのファイル',
  'plain-xml': () => '表計算ソフトで保存したブック',
  'price-book': () => '価格表{"priceBook": 1, "quotes": [...]}、見積を含むシナリオ、またはオブジェクトのリスト',
  header: () => '列名の行（例：サプライヤー、製品、価格）',
  'one-currency': () => '1行に1つの通貨',
  'one-meaning': () => '一通りに読める値（小数点の記号を指定してください）',
  day: () => '2026-11-28、2026/11/28、2026年11月28日などの日付',
  'yes-or-no': () => 'はい、またはいいえ',
  number: () => '数値',
  computed: () => '値（表計算ソフトで計算して保存したもの）',
  'quantity-step': () => '1000、1000+などの数量',
  'quoted-thing': () => '光モジュール、NIC用モジュール、スイッチ一式、スイッチ本体のいずれか',
  'switch-name': () => 'スイッチの名前（例：51.2T）',
  'product-feed': () => 'フィード{"version": 1, "sponsor": …, "products": […]}',
  'other-name': () => '他の製品と重複しない名前',
  'value-or-range': () => '1つの値、またはlow、typical、highの組のどちらか',
  'in-order': () => 'low、typical、highの順に小さくない値',
  products: ({ most }) => `1～${exact(most)}件の製品`,
  'plain-name': ({ most }) => `${exact(most)}文字以内の名前（< >と改行を含まないもの）`,
  'plain-note': ({ most }) => `${exact(most)}文字以内のテキスト（< >と改行を含まないもの）`,
  'bytes-to': ({ most }) => `${megabytes(most)}以下`,
  'inflated-to': ({ most }) => `${megabytes(most)}以下`,
  'rows-to': ({ most }) => `${exact(most)}行以下`,
  'columns-to': ({ most }) => `${exact(most)}列以下`,
  'cells-to': ({ most }) => `${exact(most)}セル以下`,
  'characters-to': ({ most }) => `${exact(most)}文字以下`,
  'amount-in': ({ values }) => `数値（単位なし、または${listed(unitNames(values))}）`,
  'rate-near': ({ value, rate }) => `1 USDあたりの${value}（例：${exact(rate)}）`,
  architecture: () => '方式のID（例：cpo）',
  prices: () => '1つ以上の価格（例：[{"from": 1, "price": 1000}]）',
  'scenario-file': () => 'ファイルに保存したシナリオ',
  currency: () => '通貨コード（例：EUR）',
  'day-from': ({ value }) => `見積日${value}以降の日付`,
  'from-typical': ({ least }) => `標準消費電力${exact(least)} W以上`,
  noted: ({ values }) => `cpo-1600g.endPriceなどの入力名、または${listed(values)}`,
  'quoted-only-for': ({ values }) => `指定なし（${listed(values)}の見積にのみある項目）`,
  range: ({ minimum, maximum, minimumExcluded, whole, unit }) =>
    minimumExcluded
      ? `${withUnit(exact(minimum), unit)}より大きく${withUnit(exact(maximum), unit)}以下の${whole ? '整数' : '値'}`
      : `${withUnit(`${exact(minimum)}～${exact(maximum)}`, unit)}${whole ? 'の整数' : ''}`,
  'range-without-band': (range) => `${allowed.range(range)}（整数に範囲は指定できません）`,
  value: ({ unit }) =>
    `数値${unit === '1' ? '' : `（${formats.unit(unit)}）`}、範囲{low, typical, high}、{"figure": id}、"75 % of retimed.endPrice"などの割合${unit === '1' ? '' : `、または"9 ${unit}"などの単位付きテキスト`}`,
  'number-alone': ({ value, unit }) =>
    `数値のみの${value}${unit === '1' ? '' : `、または"${value} ${unit}"という形のテキスト`}`,
  'number-in': ({ unit }) => `数値（${formats.unit(unit)}）。単位は求めた場合にのみ読み取ります`,
  'text-in': ({ unit }) => `単位${unit}付きのテキスト`,
  'input-in': ({ unit }) => `単位が${formats.unit(unit)}の入力`,
  'figure-for': ({ value }) => `${value}用の数値`,
  rate: ({ value }) => `0より大きい、1 USDあたりの${value}`,
  either: ({ values }) => `${values.join('と')}のどちらか一方`,
  rates: ({ rates: of }) => `数値のある${rates(of)}`,
  'rates-of-all': ({ rates: of }) => `${rates(of)}、またはこの速度の数値がある選択肢のみ`,
  'rates-of': ({ value, rates: of }) => `${value}の数値がある${rates(of)}`,
  'card-lanes': ({ most, lane, lanes }) =>
    `${exact(most)} Gbit/s以下（ポート速度、または${lane} Gbit/sの${lanes}レーンを複数ポートに分割）`,
  factor: ({ most }) => `0より大きく${exact(most)}以下の係数`,
  'at-most': ({ most }) => `${exact(most)}以下`,
  'in-a-row': ({ most }) => `連鎖は${most}段まで`,
  endpoints: ({ most }) => `1～${exact(most)}（エンドポイント数以下）`,
  'endpoints-of-tiers': ({ most }) => `1～${exact(most)}（4階層の上限）`,
  'power-to': ({ most }) => `systemPowerMaxの${exact(most)} W以下`,
  'power-from': ({ least }) => `${exact(least)} W以上、または別のswitchBasePower`,
  'whole-number': ({ least, most }) => `${exact(least)}～${exact(most)}の整数`,
  ports: ({ capacity, rate }) => `1ポート${exact(rate)} Gbit/sで合計${exact(capacity)} Gbit/sとなるポート数`,
  'links-from': ({ least }) => `この速度のリンクを${exact(least)}本以上もつスイッチ（上下各1本）`,
  'top-switches': ({ least }) => `リンクで埋まる${exact(least)}台以上、または必要台数を自動計算する0`,
  'leaf-links': ({ most, links, up }) =>
    `${exact(most)}以下、または別のオーバーサブスクリプション（リーフのリンク${exact(links)}本のうち、上り${exact(up)}本が必要）`,
  multiple: ({ rate }) => `${exact(rate)} Gbit/sポートの整数倍`,
  links: ({ lane, port }) => `${lane} Gbit/sのレーンの整数倍で、ポート速度${port} Gbit/s以下のリンク`,
};

export const refusalWords: RefusalWords = {
  found,
  allowed,
  refused: (field, one, others) => `${field}：${one}（使用可能：${others}）`,
  missing: (field, others) => `${field}：未指定（使用可能：${others}）`,
  notChanged: (field, one, others) => `変更されませんでした。${field}：${one}（使用可能：${others}）。`,
  outOfRange: (low, high, whole, above) =>
    above
      ? `${low}より大きく${high}以下の${whole ? '整数' : '値'}を入力してください。`
      : `${low}～${high}の${whole ? '整数' : '値'}を入力してください。`,
  notAValue: (one, unit) => `「${one}」は${unit ? `${unit}の値` : '数値'}として読み取れません。`,
  other: (one, others) => `${one}は使用できません。使用可能：${others}。`,
  cutOff: 'リンクが途中で切れているか変更されており、シナリオを読み取れません。',
  cutAfter: (name) => `リンクが${name}の後で切れているか変更されており、以降の内容がありません。`,
  packed: {
    damaged:
      'リンクが途中で切れているか変更されています。もう一度リンクを受け取るか、シナリオをファイルで受け取ってください。',
    'too-large': 'リンクの内容がシナリオの上限を超えているため、開きませんでした。',
  },
  later: (edition, leftOut) =>
    `このシナリオはcpo-tcoの新しいバージョン${edition === null ? '' : `（版${edition}）`}で作成されています。このバージョンで扱える内容だけを${edition === null ? '' : 'このバージョンの版の数値で'}表示します。${leftOut.length === 0 ? '' : `除外：${listed(leftOut)}。`}`,
};

export const refusals = refusalsIn(refusalWords, formats);
