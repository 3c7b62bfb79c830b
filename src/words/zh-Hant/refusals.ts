/** What is refused, in Traditional Chinese. */
import type { JsonFault } from '../../scenario/json-fault.ts';
import type { AllowedValues, FoundValues } from '../../scenario/refusal.ts';
import { NumberFormats } from '../format.ts';
import { han } from '../han.ts';
import { refusalsIn, type RefusalWords, type WordsOf } from '../refusal-words.ts';
import { columnUnits } from './column-units.ts';
import { chineseNumbers } from './number-words.ts';

const unitNames = (units: readonly string[]): string[] => units.map((unit) => columnUnits[unit] ?? unit);

const formats = new NumberFormats('zh-Hant', chineseNumbers);
const exact = (value: number): string => formats.number(value, 12);
const after = (unit: string): string => (unit === '1' ? '' : ` ${formats.unit(unit)}`);
const listed = (texts: readonly (string | number)[]): string =>
  texts.map((text) => (typeof text === 'number' ? exact(text) : text)).join('、');

const megabytes = (bytes: number): string => `${formats.number(bytes / 1e6, 4)} MB`;

/** Where a text stops being JSON, and what stands there. */
export const placeInJson = ({ line, column, sign }: JsonFault): string =>
  sign === null ? `在第 ${line} 列提前結束` : `第 ${line} 列第 ${column} 個字元：${sign}`;

const found: WordsOf<FoundValues> = {
  'unknown-key': () => '未知的鍵名',
  missing: () => '缺少',
  'no-subject': () => '沒有指定對象',
  band: () => '一個區間',
  'switch-links': ({ value, links }) => han`${value}，其中端點速率的鏈路有${exact(links)}條`,
  'without-figures': ({ rate, names }) => `${exact(rate)} Gbit/s，缺少以下資料：${listed(names)}`,
  'of-purchase': () => '只為一個網路設定',
  'all-stay': () => '為所有網路設定',
  'in-scope': ({ value }) => `範圍 ${value} 中的網路`,
  twice: ({ value }) => `${value} 出現兩次`,
  'unknown-edition': ({ value }) => `${value}，本程式不含這一資料版本`,
  'unknown-name': ({ value }) => `未知名稱 ${value}`,
  'unknown-subject': ({ value }) => `未知對象 ${value}`,
  subject: ({ value }) => `對象 ${value}`,
  share: ({ value }) => `${value} 的占比`,
  'quote-for': ({ value }) => `${value} 的報價`,
  'figure-for': ({ value, of }) => `${value}，是用於 ${of} 的數值`,
  'figure-of': ({ value, of }) => `${value}，是 ${of} 的數值`,
  'no-unit': ({ value, of }) => `${value}（該輸入沒有單位，但寫的是 ${of}）`,
  'unknown-unit': ({ value, of }) => han`${value}（沒有 ${of} 這個單位）`,
  'other-unit': ({ value, of, unit }) => han`${value}（${of} 無法換算為 ${unit}）`,
  'in-unit': ({ value, of }) => `${value}，單位為 ${formats.unit(of)}`,
  'set-before': ({ value, of }) => `${value}，已由 ${of} 設定`,
  beside: ({ value, of }) => `${value} 與 ${of} 並存`,
  damaged: () => '檔案已損壞',
  protected: () => '檔案有密碼',
  'old-workbook': () => '舊版 Excel 活頁簿，或有密碼的活頁簿',
  'open-document': () => 'OpenDocument 檔案',
  'binary-workbook': () => '二進位活頁簿',
  'no-workbook': () => '不含活頁簿的 ZIP 檔案',
  'web-page': () => '網頁（HTML）',
  'no-text': () => '非文字檔案',
  unreadable: () => '瀏覽器無法讀取的檔案',
  'no-rows': () => '沒有資料列',
  'no-header': () => '沒有寫明供應商、產品和價格的標題列',
  uncomputed: () => '沒有結果值的公式',
  'damaged-part': ({ value }) => `${value} 部分已損壞`,
  'false-size': ({ value }) => `${value} 的大小與檔案宣告不符`,
  'document-type': ({ value }) => `${value} 中含文件類型宣告`,
  'not-json': (at) => `不是 JSON（${placeInJson(at)}）`,
  'cell-error': ({ value }) => `錯誤值 ${value}`,
  'file-bytes': ({ count }) => megabytes(count),
  inflated: ({ count }) => `解壓縮後 ${megabytes(count)}`,
  'more-rows': ({ count }) => `超過 ${exact(count)} 列`,
  'more-columns': ({ count }) => `超過 ${exact(count)} 欄`,
  'more-cells': ({ count }) => `超過 ${exact(count)} 個儲存格`,
  'several-numbers': ({ value, readings }) => `${value}，可讀作 ${readings.join(' 或 ')}`,
  'several-days': ({ value, readings }) => `${value}，可讀作 ${readings.join(' 或 ')}`,
  'several-names': ({ value, readings }) => `${value}，同時指 ${readings.join(' 和 ')}`,
  'cell-text': ({ line }) => `第 ${exact(line)} 列的文字過長`,
  'later-version': ({ value }) => `${value}，由較新版 cpo-tco 產生的表單`,
  characters: ({ count }) => `${exact(count)} 個字元`,
  entries: ({ count }) => `${exact(count)} 項`,
  cycle: ({ names }) => `循環參照：${names.join(' → ')}`,
  'shares-in-a-row': ({ value, count }) => `${value}，連續引用 ${exact(count)} 層占比`,
  links: ({ rate, planes, link }) =>
    `${exact(rate)} Gbit/s 分到 ${exact(planes)} 個平面，每條鏈路 ${formats.number(link, 6)} Gbit/s`,
  'card-over-port': ({ rate, port }) => `${exact(rate)} Gbit/s，光模組無法拆分到 ${exact(port)} Gbit/s 的埠`,
  leaves: ({ power, left }) => `${exact(power)} W，扣除交換器和雷射光源後，每埠只剩 ${formats.number(left, 3)} W`,
};

const allowed: WordsOf<AllowedValues> = {
  object: () => '一個物件',
  text: () => '非空白文字',
  'own-id': () => '用連字號連接的小寫英文字，如 acme-linear',
  'free-id': () => '未被占用的識別碼',
  options: () => '至少含一個選項的清單',
  'option-once': () => '每個選項只出現一次',
  plugged: () => '可插入網路卡的架構',
  'input-name': () => '另一項輸入的名稱，如 retimed.endPrice',
  quantity: () => 'data/inputs.csv 中的量',
  'one-spelling': () => '每個量只用一種寫法',
  'number-that-decides': () => '一個數：它決定讀取哪些資料',
  'other-input': () => '另一項不隨它變化的輸入的占比',
  claim: () => 'cost 或 power、一種形式，以及一個或兩個參與比較的選項，如 cost,less,cpo,retimed',
  axes: () => '本次比較用到的兩項非整數輸入，如 cpo-1600g.endPrice',
  quotable: () => '以 USD 計的價格報價，或以 W 計的功耗報價',
  supplier: () => '供應商名稱',
  date: () => '日期，格式 YYYY-MM-DD',
  measurement: () => '測量結果的出處',
  figure: () => '本資料版本中某個數值的識別碼',
  'loaded-edition': () => '已載入的資料版本',
  'rate-beside-currency': () => '幣別不是 USD 時，附上匯率',
  'of-purchase': ({ value }) => `所有網路共用一個值，寫作 inputs.${value}`,
  'in-scopes': ({ scopes }) => `範圍為 ${scopes.join(' 或 ')} 的網路`,
  networks: ({ least, most }) => `${exact(least)}～${exact(most)} 個網路`,
  'endpoints-of-network': () => '該網路連接的端點數，至少為 1',
  'one-compared': () => '至少有一個網路不設此項，由所比較的選項構成',
  'table-file': () => 'CSV、XLSX 或 JSON 表格',
  'whole-file': () => '完整的原檔案',
  unprotected: () => '去掉密碼的檔案',
  'plain-xml': () => '由試算表軟體儲存的活頁簿',
  'price-book': () => '價格表 {"priceBook": 1, "quotes": [...]}、含報價的情境，或物件清單',
  header: () => '含欄名的一列，如：供應商、產品、價格',
  'one-currency': () => '一列只用一種幣別',
  'one-meaning': () => '只有一種讀法；請指明小數點符號',
  day: () => '日期，如 2026-11-28 或 2026年11月28日',
  'yes-or-no': () => '是或否',
  number: () => '一個數',
  computed: () => '一個數值；用試算表軟體計算後儲存即可',
  'quantity-step': () => '數量，如 1000 或 1000+',
  'quoted-thing': () => '光模組、網路卡光模組、整機，或不含光元件的交換器',
  'switch-name': () => '交換器名稱，如 51.2T',
  'product-feed': () => '產品檔案 {"version": 1, "sponsor": …, "products": […]}',
  'other-name': () => '與其他產品不同的名稱',
  'value-or-range': () => '只寫一個值，或寫 low、typical 和 high',
  'in-order': () => '依次遞增的 low、typical 和 high',
  products: ({ most }) => `1～${exact(most)} 個產品`,
  'plain-name': ({ most }) => `不超過 ${exact(most)} 個字元的名稱，不含 < > 和換行`,
  'plain-note': ({ most }) => `不超過 ${exact(most)} 個字元的文字，不含 < > 和換行`,
  'bytes-to': ({ most }) => `最多 ${megabytes(most)}`,
  'inflated-to': ({ most }) => `最多 ${megabytes(most)}`,
  'rows-to': ({ most }) => `最多 ${exact(most)}`,
  'columns-to': ({ most }) => `最多 ${exact(most)}`,
  'cells-to': ({ most }) => `最多 ${exact(most)}`,
  'characters-to': ({ most }) => `最多 ${exact(most)} 個字元`,
  'amount-in': ({ values }) => `一個數，可附單位：${listed(unitNames(values))}`,
  'rate-near': ({ value, rate }) => `1 USD 可兌的 ${value}，如 ${rate}`,
  architecture: () => '架構的識別碼，如 cpo',
  prices: () => '至少一個價格，如 [{"from": 1, "price": 1000}]',
  'scenario-file': () => '另存為檔案的情境',
  currency: () => '幣別代碼，如 EUR',
  'day-from': ({ value }) => `${value}（報價日）或之後`,
  'from-typical': ({ least }) => `不低於典型功耗 ${exact(least)} W`,
  'quoted-only-for': ({ values }) => `不應有此欄位，它只用於 ${values.join('、')} 的報價`,
  noted: ({ values }) => `輸入的名稱，如 cpo-1600g.endPrice，或 ${values.join('、')}`,
  range: ({ minimum, maximum, minimumExcluded, whole, unit }) =>
    minimumExcluded
      ? `大於 ${exact(minimum)} 且不超過 ${exact(maximum)}${after(unit)} 的${whole ? '整數' : '數'}`
      : `${exact(minimum)}～${exact(maximum)}${after(unit)}${whole ? ' 的整數' : ''}`,
  'range-without-band': (range) => `${allowed.range(range)}；整數沒有區間`,
  value: ({ unit }) =>
    `${unit === '1' ? '一個數' : `以 ${formats.unit(unit)} 計的數`}、區間 {low, typical, high}、{"figure": id}、占比（如 "75 % of retimed.endPrice"）${unit === '1' ? '' : `，或附單位的文字（如 "9 ${unit}"）`}`,
  'number-alone': ({ value, unit }) => `只寫數字 ${value}${unit === '1' ? '' : `，或寫成文字 "${value} ${unit}"`}`,
  'number-in': ({ unit }) => `以 ${formats.unit(unit)} 計的數；需要時才讀取單位`,
  'text-in': ({ unit }) => `附單位 ${formats.unit(unit)} 的文字`,
  'input-in': ({ unit }) => `以 ${formats.unit(unit)} 計的輸入`,
  'figure-for': ({ value }) => `用於 ${value} 的數值`,
  rate: ({ value }) => `1 USD 可兌的 ${value}，大於 0`,
  either: ({ values }) => `${values.join(' 與 ')} 二者之一`,
  rates: ({ rates }) => `${listed(rates)} Gbit/s，有相應資料`,
  'rates-of-all': ({ rates }) => `${listed(rates)} Gbit/s，或只選在此速率有資料的選項`,
  'rates-of': ({ value, rates }) => `${listed(rates)} Gbit/s，${value} 有這些速率的資料`,
  'card-lanes': ({ most, lane, lanes }) =>
    `最高 ${exact(most)} Gbit/s：即埠速率，或 ${exact(lanes)} 條 ${exact(lane)} Gbit/s 通道拆分到多個埠`,
  factor: ({ most }) => `大於 0 且不超過 ${exact(most)} 的係數`,
  'at-most': ({ most }) => `最多 ${exact(most)}`,
  'in-a-row': ({ most }) => `最多連續 ${exact(most)} 層`,
  endpoints: ({ most }) => `1～${exact(most)}，即端點數`,
  'endpoints-of-tiers': ({ most }) => `1～${exact(most)}，即四層的容量`,
  'power-to': ({ most }) => `不超過 systemPowerMax 的 ${exact(most)} W`,
  'power-from': ({ least }) => `至少 ${exact(least)} W，或改用其他 switchBasePower`,
  'whole-number': ({ least, most }) => `${exact(least)}～${exact(most)} 的整數`,
  'links-from': ({ least }) => `在此速率下至少有 ${exact(least)} 條鏈路的交換器，上下各一條`,
  'top-switches': ({ least }) => `至少 ${exact(least)} 台，正好被通往它們的鏈路占滿；填 0 則依需求`,
  'leaf-links': ({ most, links, up }) =>
    `最多 ${exact(most)}，或改用其他超額訂閱比：一台 Leaf 有 ${exact(links)} 條鏈路，這些端點需要 ${exact(up)} 條上行鏈路`,
  ports: ({ capacity, rate }) => `每埠 ${exact(rate)} Gbit/s 時，總容量為 ${exact(capacity)} Gbit/s 的埠數`,
  multiple: ({ rate }) => `${exact(rate)} Gbit/s 埠的整數倍`,
  links: ({ lane, port }) => `由整條 ${exact(lane)} Gbit/s 通道組成、不超過埠速率 ${exact(port)} Gbit/s 的鏈路`,
};

export const refusalWords: RefusalWords = {
  found,
  allowed,
  refused: (field, one, others) => `${field}：現為${apart(one)}；允許：${others}`,
  missing: (field, others) => `${field}：缺少；允許：${others}`,
  notChanged: (field, one, others) => `未更改：${field} 為${apart(one)}。允許：${others}。`,
  outOfRange: (low, high, whole, above) =>
    above
      ? `請輸入大於 ${low}、不超過 ${high} 的${whole ? '整數' : '數'}。`
      : `請輸入 ${low}～${high} 的${whole ? '整數' : '數'}。`,
  notAValue: (one, unit) => `「${one}」不是${unit ? `以 ${unit} 計的數量` : '數'}。`,
  other: (one, others) => `現為${apart(one)}。請輸入${apart(others)}。`,
  cutOff: '連結被截斷或變更，無法讀出其中的情境。',
  cutAfter: (name) => `連結在 ${name} 之後被截斷或變更，其後內容缺少。`,
  packed: {
    damaged: '連結被截斷或變更，請對方重新傳送，或改傳情境檔。',
    'too-large': '連結內容超過一個情境的容量，未開啟。',
  },
  later: (edition, leftOut) =>
    `這個情境來自較新版的 cpo-tco${edition === null ? '' : `，資料版本 ${edition}`}：僅顯示本程式能辨識的部分${edition === null ? '' : '，採用本程式內建版本的資料'}${leftOut.length === 0 ? '' : `，不含 ${leftOut.join('、')}`}。`,
};

/** A text after a Chinese character: a Latin beginning keeps its distance. */
function apart(text: string): string {
  return /^[\w−+\-"{[]/.test(text) ? ` ${text}` : text;
}

export const refusals = refusalsIn(refusalWords, formats);
