/** Words of a request for quotes in Japanese. */
import type { AskedSwitch } from '../../scenario/rfq.ts';
import { NumberFormats } from '../format.ts';
import type { RfqWords } from '../rfq-words.ts';
import { japaneseNumbers } from './number-words.ts';
import { refusals } from './refusals.ts';

const formats = new NumberFormats('ja', japaneseNumbers);
const exact = (value: number): string => formats.number(value, 15);
const switchText = ({ capacityGbps, ports, portRateGbps }: AskedSwitch): string =>
  `${exact(capacityGbps / 1000)} Tbit/s、${exact(portRateGbps)} Gbit/sポート${exact(ports)}個`;

const fields: RfqWords['fields'] = {
  price: 'この数量での単価',
  currency: '通貨',
  power: '消費電力（標準）[W]',
  powerMax: '消費電力（最大）[W]',
  powerConditions: '消費電力の条件',
  laserIncluded: '光源を含む（はい、いいえ）',
  warrantyYears: '保証期間 [年]',
  leadTimeWeeks: '納期 [週]',
  failureRate: '1個あたりの故障率 [回/年]',
  failureTest: '故障率の試験根拠',
  validUntil: '有効期限（YYYY-MM-DD）',
  note: '備考',
};

export const rfqWords: RfqWords = {
  title: '見積依頼書',
  sheets: { request: '見積依頼', bid: '見積' },
  lead: {
    xlsx: 'このシートと見積明細の黄色のセルに記入してください。回答がない場合は空欄のままにしてください。空欄をゼロとして扱うことはありません。',
    csv: '空欄に記入してください。ここには見積提出者と見積日、下の見積明細には回答を記入します。回答がない場合は空欄のままにしてください。空欄をゼロとして扱うことはありません。',
  },
  facts: ({ scope, networks, lines, asked: { due, validUntil, currency } }) => [
    ['ネットワーク', { switch: 'スイッチ1台', fabric: '1拠点のファブリック', campus: '複数拠点のキャンパス' }[scope]],
    ...networks.map((one, i): [string, string] => [
      networks.length === 1 ? 'スイッチ' : `ネットワーク${i + 1}のスイッチ`,
      switchText(one) + (one.endpoints === null ? '' : `、エンドポイント${exact(one.endpoints)}個`),
    ]),
    ['明細数', exact(lines.length)],
    ['提出期限', due ?? '指定なし'],
    ['価格の有効期限（最短）', validUntil ?? '指定なし'],
    ['依頼通貨', currency],
  ],
  reference: '照合番号',
  bidderHead: '提出者情報',
  bidder: { bidder: '見積提出者', date: '見積日（YYYY-MM-DD）' },
  rulesHead: '記入要領',
  rules: ({ asked: { currency } }) => [
    `価格：1個あたり、税別。明細に別の通貨の記載がない限り${currency}建てとします。`,
    '追加の単価：適用が始まる数量と、その数量からの単価を記入してください。',
    '消費電力：モジュールはコネクタ端、スイッチは受電端の値とし、測定条件を添えてください。',
    '故障率：モジュールは1個あたりの年間修理件数、スイッチは光部品を除く本体の値とし、試験または稼働実績を添えてください。',
    '光部品とスイッチ一式の両方の明細がある場合は、片方または両方の価格を記入してください。どちらか一方で見積として成立します。',
    '明細、品目、数量、照合値は変更しないでください。シートはパスワードなしで保護しています。取り扱いのない明細は空欄のままにしてください。',
  ],
  questionsHead: '確認したい事項（重要な順）',
  asked: { line: '明細', item: '品目', use: 'インターフェースと速度', quantity: '数量', check: '照合値' },
  fields,
  stepFrom: (number) => `単価${number}の最小数量`,
  stepPrice: (number) => `単価${number}`,
  item: ({ what, rateGbps, switch: of, network }, architecture) =>
    ({
      module: `${architecture}：1ポートの光部品、${exact(rateGbps ?? 0)} Gbit/s`,
      'card-module': `${architecture}：NICの光部品、${exact(rateGbps ?? 0)} Gbit/s`,
      system: `${architecture}：スイッチ一式（光部品込み）、${of && exact(of.capacityGbps / 1000)} Tbit/s`,
      switch: `スイッチ（光部品なし）、${of && exact(of.capacityGbps / 1000)} Tbit/s`,
    })[what] + (network === null ? '' : `（ネットワーク：${network}）`),
  use: ({ what, rateGbps, switch: of }) =>
    of
      ? switchText(of)
      : `${what === 'module' ? 'スイッチのポート' : 'NICのポート'}、片方向${exact(rateGbps ?? 0)} Gbit/s`,
  question: (field, item) => `${field}：${item}`,
  yesNo: ['はい', 'いいえ'],
  architectures: {
    retimed: 'DSPリタイムのプラガブル光トランシーバ（FRO）',
    'half-retimed': '送信側のみリタイムのプラガブル光トランシーバ（LRO）',
    linear: 'リニア方式のプラガブル光トランシーバ（LPO）',
    cpo: 'Co-Packaged Optics（CPO）',
    npo: 'Near-Packaged Optics（NPO）',
  },
  findings: {
    'other-form': () => 'このフォームは別のシナリオ、または別の日付や通貨で作成されています。',
    'no-bidder': ({ file }) => `見積提出者の記載がないため、ファイル名で代用します：${file}。`,
    'no-date': () => '読み取れる見積日がないため、どの明細も見積として扱いません。',
    'no-lines': () => 'フォームの明細表がありません。',
    'future-date': ({ date }) => `見積日が将来の日付です：${date}。`,
    'same-bidder': ({ files }) =>
      `同じ見積提出者が次のファイルに記載されています：${files.join('、')}。フォームごとに別の見積として扱います。`,
    late: ({ date, due }) => `期限後：見積日${date}、提出期限${due}。`,
    'removed-column': ({ header }) => `列「${header}」がありません。`,
    'removed-line': ({ line }) => `${line}：明細がありません。価格ゼロではなく、価格なしとして扱います。`,
    'added-line': ({ row, text }) => `${row}行目は追加されたもので、読み取りません：${text}。`,
    'line-twice': ({ line, row }) => `${line}：${row}行目に重複しています。先の行を採用します。`,
    'renamed-line': ({ line, asked, found }) => `${line}：依頼は「${asked}」、見積は「${found}」です。`,
    'changed-quantity': ({ line, asked, found }) => `${line}：依頼は${exact(asked)}個、見積は${found}個です。`,
    'earlier-quantity': ({ line, asked, found }) =>
      `${line}：送付時のフォームは${found}個、現在のシナリオは${exact(asked)}個です。`,
    'partial-bid': ({ lines, of }) =>
      `一部見積：明細${of}件中${lines.length}件に価格がありません：${lines.join('、')}。`,
    gap: ({ line, fields: missing }) => `${line}：未回答：${missing.map((one) => fields[one]).join('；')}。`,
    'currency-assumed': ({ lines, currency }) =>
      `通貨の記載がないため、${currency}として読み取りました：${lines.join('、')}。`,
    'other-currency': ({ line, asked, found }) => `${line}：依頼は${asked}、見積は${found}です。`,
    'text-number': ({ line, header, text, value }) =>
      `${line}、${header}：文字列「${text}」を${exact(value)}として読み取りました。`,
    'negative-price': ({ line, header, text }) => `${line}、${header}：負の値${text}は読み取りません。`,
    'zero-price': ({ line, header }) => `${line}、${header}：価格ゼロは読み取りません。`,
    expired: ({ line, validUntil }) => `${line}：有効期限（${validUntil}）が切れています。`,
    'short-validity': ({ line, found, asked }) => `${line}：有効期限は${found}で、依頼の${asked}より早い日付です。`,
    unread: ({ line, problem }) =>
      `${line === null ? '' : `${line}：`}読み取れません：${refusals.refusalText(problem)}。`,
  },
};
