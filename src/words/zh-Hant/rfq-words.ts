/** Words of a request for quotes in Traditional Chinese. */
import type { AskedSwitch } from '../../scenario/rfq.ts';
import { NumberFormats } from '../format.ts';
import type { RfqWords } from '../rfq-words.ts';
import { chineseNumbers } from './number-words.ts';
import { refusals } from './refusals.ts';

const formats = new NumberFormats('zh-Hant', chineseNumbers);
const exact = (value: number): string => formats.number(value, 15);
const switchText = ({ capacityGbps, ports, portRateGbps }: AskedSwitch): string =>
  `${exact(capacityGbps / 1000)} Tbit/s，${exact(ports)} 個 ${exact(portRateGbps)} Gbit/s 埠`;

const fields: RfqWords['fields'] = {
  price: '此數量下的單價',
  currency: '幣別',
  power: '典型功耗 [W]',
  powerMax: '最大功耗 [W]',
  powerConditions: '功耗條件',
  laserIncluded: '含雷射光源（是或否）',
  warrantyYears: '保固 [年]',
  leadTimeWeeks: '交期 [週]',
  failureRate: '單個產品故障率 [1/年]',
  failureTest: '故障率測試依據',
  validUntil: '有效期至（YYYY-MM-DD）',
  note: '備註',
};

export const rfqWords: RfqWords = {
  title: '詢價單',
  sheets: { request: '詢價', bid: '報價' },
  lead: {
    xlsx: '請填寫黃色儲存格，包括此處和報價各列。無法回覆的儲存格請留空：空儲存格不會被讀作零。',
    csv: '請填寫空白儲存格：此處填寫報價方和日期，下方各列填寫答覆。無法回覆的儲存格請留空：空儲存格不會被讀作零。',
  },
  facts: ({ scope, networks, lines, asked: { due, validUntil, currency } }) => [
    ['網路', { switch: '單台交換器', fabric: '單站點的網路 Fabric', campus: '由多個站點組成的園區' }[scope]],
    ...networks.map((one, i): [string, string] => [
      networks.length === 1 ? '交換器' : `網路 ${i + 1}，交換器`,
      switchText(one) + (one.endpoints === null ? '' : `；${exact(one.endpoints)} 個端點`),
    ]),
    ['列數', exact(lines.length)],
    ['報價截止日', due ?? '未指定'],
    ['有效期至少到', validUntil ?? '未指定'],
    ['詢價幣別', currency],
  ],
  reference: '編號',
  bidderHead: '貴公司報價',
  bidder: { bidder: '報價方', date: '報價日期（YYYY-MM-DD）' },
  rulesHead: '填寫說明',
  rules: ({ asked: { currency } }) => [
    `價格：單價，不含稅，以 ${currency} 計；該列另註明幣別的除外。`,
    '更多價格：每級價格的起訂數量，以及該數量起的單價。',
    '功耗：光模組以連接器處計，交換器以電源輸入處計，並註明測試條件。',
    '故障：單一光模組每年的維修次數；交換器只計本體，不含光元件。並註明資料來自何種測試或現場設備。',
    '同時詢問光元件和含光元件的整機時，可任選其一或兩者都報：報其一即為完整報價。',
    '請勿變更列號、項目、數量和檢查碼；工作表有保護，無密碼。不報價的列請留空。',
  ],
  questionsHead: '需要了解的問題，依重要程度排列',
  asked: { line: '列號', item: '項目', use: '介面與速率', quantity: '數量', check: '檢查碼' },
  fields,
  stepFrom: (number) => `起訂數量，價格 ${number}`,
  stepPrice: (number) => `單價 ${number}`,
  item: ({ what, rateGbps, switch: of, network }, architecture) =>
    ({
      module: `${architecture}：單埠光元件，${exact(rateGbps ?? 0)} Gbit/s`,
      'card-module': `${architecture}：網路卡光元件，${exact(rateGbps ?? 0)} Gbit/s`,
      system: `${architecture}：含光元件的整機，${of && exact(of.capacityGbps / 1000)} Tbit/s`,
      switch: `不含光元件的交換器，${of && exact(of.capacityGbps / 1000)} Tbit/s`,
    })[what] + (network === null ? '' : `（網路：${network}）`),
  use: ({ what, rateGbps, switch: of }) =>
    of ? switchText(of) : `${what === 'module' ? '交換器埠' : '網路卡埠'}，單向 ${exact(rateGbps ?? 0)} Gbit/s`,
  question: (field, item) => `${field}：${item}`,
  yesNo: ['是', '否'],
  architectures: {
    retimed: 'DSP 重定時可插拔光模組（FRO）',
    'half-retimed': '半重定時可插拔光模組（LRO）',
    linear: '線性可插拔光模組（LPO）',
    cpo: '共封裝光學（CPO）',
    npo: '近封裝光學（NPO）',
  },
  findings: {
    'other-form': () => '此表單來自另一個情境，或日期、幣別不同。',
    'no-bidder': ({ file }) => `未寫報價方，以檔名代替：${file}。`,
    'no-date': () => '報價沒有可讀的日期：其中各列均不作為報價。',
    'no-lines': () => '沒有找到含表單各列的表格。',
    'future-date': ({ date }) => `報價日期在未來：${date}。`,
    'same-bidder': ({ files }) => `${files.join('、')} 寫了同一個報價方。每份表單視為獨立報價讀取。`,
    late: ({ date, due }) => `逾期：日期 ${date}，截止日 ${due}。`,
    'removed-column': ({ header }) => `缺少欄「${header}」。`,
    'removed-line': ({ line }) => `${line}：此列缺少。視為沒有價格，而不是零價。`,
    'added-line': ({ row, text }) => `第 ${row} 列為新增，未讀取：${text}。`,
    'line-twice': ({ line, row }) => `${line}：在第 ${row} 列重複出現，以第一次為準。`,
    'renamed-line': ({ line, asked, found }) => `${line}：詢價為「${asked}」，報價寫作「${found}」。`,
    'changed-quantity': ({ line, asked, found }) => `${line}：依 ${found} 件報價，詢價為 ${exact(asked)} 件。`,
    'earlier-quantity': ({ line, asked, found }) =>
      `${line}：表單發出時為 ${found} 件，情境現在採購 ${exact(asked)} 件。`,
    'partial-bid': ({ lines, of }) => `部分報價：${of} 列中有 ${lines.length} 列沒有價格：${lines.join('、')}。`,
    gap: ({ line, fields: missing }) => `${line}：未回覆${missing.map((one) => `「${fields[one]}」`).join('、')}。`,
    'currency-assumed': ({ lines, currency }) => `沒有幣別，以 ${currency} 讀取：${lines.join('、')}。`,
    'other-currency': ({ line, asked, found }) => `${line}：以 ${found} 報價，詢價為 ${asked}。`,
    'text-number': ({ line, header, text, value }) => `${line}，${header}：文字「${text}」讀作 ${exact(value)}。`,
    'negative-price': ({ line, header, text }) => `${line}，${header}：${text} 小於零，未讀取。`,
    'zero-price': ({ line, header }) => `${line}，${header}：零價未讀取。`,
    expired: ({ line, validUntil }) => `${line}：已過有效期，只到 ${validUntil}。`,
    'short-validity': ({ line, found, asked }) => `${line}：有效期至 ${found}，詢價要求至 ${asked}。`,
    unread: ({ line, problem }) =>
      `${line === null ? '未讀取' : `${line}，未讀取`}：${refusals.refusalText(problem)}。`,
  },
};
