/** What is refused, in Simplified Chinese. */
import type { JsonFault } from '../../scenario/json-fault.ts';
import type { AllowedValues, FoundValues } from '../../scenario/refusal.ts';
import { NumberFormats } from '../format.ts';
import { han } from '../han.ts';
import { refusalsIn, type RefusalWords, type WordsOf } from '../refusal-words.ts';
import { columnUnits } from './column-units.ts';
import { chineseNumbers } from './number-words.ts';

const unitNames = (units: readonly string[]): string[] => units.map((unit) => columnUnits[unit] ?? unit);

const formats = new NumberFormats('zh-Hans', chineseNumbers);
const exact = (value: number): string => formats.number(value, 12);
const after = (unit: string): string => (unit === '1' ? '' : ` ${formats.unit(unit)}`);
const listed = (texts: readonly (string | number)[]): string =>
  texts.map((text) => (typeof text === 'number' ? exact(text) : text)).join('、');

const megabytes = (bytes: number): string => `${formats.number(bytes / 1e6, 4)} MB`;

/** Where a text stops being JSON, and what stands there. */
export const placeInJson = ({ line, column, sign }: JsonFault): string =>
  sign === null ? `在第 ${line} 行提前结束` : `第 ${line} 行第 ${column} 个字符：${sign}`;

const found: WordsOf<FoundValues> = {
  'unknown-key': () => '未知的键',
  missing: () => '缺失',
  'no-subject': () => '没有对象',
  band: () => '一个区间',
  'switch-links': ({ value, links }) => han`${value}，其中端点速率的链路有${exact(links)}条`,
  'without-figures': ({ rate, names }) => `${exact(rate)} Gbit/s，缺少以下数据：${listed(names)}`,
  'of-purchase': () => '只为一张网络设置',
  'all-stay': () => '为所有网络设置',
  'in-scope': ({ value }) => `范围 ${value} 中的网络`,
  twice: ({ value }) => `${value} 出现两次`,
  'unknown-edition': ({ value }) => `${value}，本程序不含这一数据版本`,
  'unknown-name': ({ value }) => `未知名称 ${value}`,
  'unknown-subject': ({ value }) => `未知对象 ${value}`,
  subject: ({ value }) => `对象 ${value}`,
  share: ({ value }) => `${value} 的占比`,
  'quote-for': ({ value }) => `${value} 的报价`,
  'figure-for': ({ value, of }) => `${value}，是用于 ${of} 的数值`,
  'figure-of': ({ value, of }) => `${value}，是 ${of} 的数值`,
  'no-unit': ({ value, of }) => `${value}（该输入没有单位，但写的是 ${of}）`,
  'unknown-unit': ({ value, of }) => han`${value}（没有 ${of} 这个单位）`,
  'other-unit': ({ value, of, unit }) => han`${value}（${of} 不能换算为 ${unit}）`,
  'in-unit': ({ value, of }) => `${value}，单位为 ${formats.unit(of)}`,
  'set-before': ({ value, of }) => `${value}，已由 ${of} 设置`,
  beside: ({ value, of }) => `${value} 与 ${of} 并存`,
  damaged: () => '文件已损坏',
  protected: () => '文件有密码',
  'old-workbook': () => '旧版 Excel 工作簿，或有密码的工作簿',
  'open-document': () => 'OpenDocument 文件',
  'binary-workbook': () => '二进制工作簿',
  'no-workbook': () => '不含工作簿的 ZIP 文件',
  'web-page': () => '网页（HTML）',
  'no-text': () => '非文本文件',
  unreadable: () => '浏览器无法读取的文件',
  'no-rows': () => '没有数据行',
  'no-header': () => '没有写明供应商、产品和价格的表头行',
  uncomputed: () => '没有结果值的公式',
  'damaged-part': ({ value }) => `${value} 部分已损坏`,
  'false-size': ({ value }) => `${value} 的大小与文件声明不符`,
  'document-type': ({ value }) => `${value} 中含文档类型声明`,
  'not-json': (at) => `不是 JSON（${placeInJson(at)}）`,
  'cell-error': ({ value }) => `错误值 ${value}`,
  'file-bytes': ({ count }) => megabytes(count),
  inflated: ({ count }) => `解压后 ${megabytes(count)}`,
  'more-rows': ({ count }) => `超过 ${exact(count)} 行`,
  'more-columns': ({ count }) => `超过 ${exact(count)} 列`,
  'more-cells': ({ count }) => `超过 ${exact(count)} 个单元格`,
  'several-numbers': ({ value, readings }) => `${value}，可读作 ${readings.join(' 或 ')}`,
  'several-days': ({ value, readings }) => `${value}，可读作 ${readings.join(' 或 ')}`,
  'several-names': ({ value, readings }) => `${value}，同时指 ${readings.join(' 和 ')}`,
  'cell-text': ({ line }) => `第 ${exact(line)} 行的文本过长`,
  'later-version': ({ value }) => `${value}，由更新版 cpo-tco 生成的表单`,
  characters: ({ count }) => `${exact(count)} 个字符`,
  entries: ({ count }) => `${exact(count)} 项`,
  cycle: ({ names }) => `循环引用：${names.join(' → ')}`,
  'shares-in-a-row': ({ value, count }) => `${value}，连续引用 ${exact(count)} 层占比`,
  links: ({ rate, planes, link }) =>
    `${exact(rate)} Gbit/s 分到 ${exact(planes)} 个平面，每条链路 ${formats.number(link, 6)} Gbit/s`,
  'card-over-port': ({ rate, port }) => `${exact(rate)} Gbit/s，光模块无法拆分到 ${exact(port)} Gbit/s 的端口`,
  leaves: ({ power, left }) => `${exact(power)} W，扣除交换机和激光源后，每端口只剩 ${formats.number(left, 3)} W`,
};

const allowed: WordsOf<AllowedValues> = {
  object: () => '一个对象',
  text: () => '非空文本',
  'own-id': () => '用连字符连接的小写单词，如 acme-linear',
  'free-id': () => '未被占用的标识',
  options: () => '至少含一个方案的列表',
  'option-once': () => '每个方案只出现一次',
  plugged: () => '可插入网卡的架构',
  'input-name': () => '另一项输入的名称，如 retimed.endPrice',
  quantity: () => 'data/inputs.csv 中的量',
  'one-spelling': () => '每个量只用一种写法',
  'number-that-decides': () => '一个数：它决定读取哪些数据',
  'other-input': () => '另一项不随它变化的输入的占比',
  claim: () => 'cost 或 power、一种形式，以及一个或两个参与比较的方案，如 cost,less,cpo,retimed',
  axes: () => '本次对比用到的两项非整数输入，如 cpo-1600g.endPrice',
  quotable: () => '以 USD 计的价格报价，或以 W 计的功耗报价',
  supplier: () => '供应商名称',
  date: () => '日期，格式 YYYY-MM-DD',
  measurement: () => '测量结果的出处',
  figure: () => '本数据版本中某个数值的标识',
  'loaded-edition': () => '已加载的数据版本',
  'rate-beside-currency': () => '货币不是 USD 时，附上汇率',
  'of-purchase': ({ value }) => `所有网络共用一个值，写作 inputs.${value}`,
  'in-scopes': ({ scopes }) => `范围为 ${scopes.join(' 或 ')} 的网络`,
  networks: ({ least, most }) => `${exact(least)}～${exact(most)} 张网络`,
  'endpoints-of-network': () => '该网络连接的端点数，至少为 1',
  'one-compared': () => '至少有一张网络不设此项，由所比较的方案构成',
  'table-file': () => 'CSV、XLSX 或 JSON 表格',
  'whole-file': () => '完整的原文件',
  unprotected: () => '去掉密码的文件',
  'plain-xml': () => '由电子表格软件保存的工作簿',
  'price-book': () => '价格表 {"priceBook": 1, "quotes": [...]}、含报价的情景，或对象列表',
  header: () => '含列名的一行，如：供应商、产品、价格',
  'one-currency': () => '一行只用一种货币',
  'one-meaning': () => '只有一种读法；请指明小数点符号',
  day: () => '日期，如 2026-11-28 或 2026年11月28日',
  'yes-or-no': () => '是或否',
  number: () => '一个数',
  computed: () => '一个数值；用电子表格软件计算后保存即可',
  'quantity-step': () => '数量，如 1000 或 1000+',
  'quoted-thing': () => '光模块、网卡光模块、整机，或不含光器件的交换机',
  'switch-name': () => '交换机名称，如 51.2T',
  'product-feed': () => '产品文件 {"version": 1, "sponsor": …, "products": […]}',
  'other-name': () => '与其他产品不同的名称',
  'value-or-range': () => '只写一个值，或写 low、typical 和 high',
  'in-order': () => '依次递增的 low、typical 和 high',
  products: ({ most }) => `1～${exact(most)} 个产品`,
  'plain-name': ({ most }) => `不超过 ${exact(most)} 个字符的名称，不含 < > 和换行`,
  'plain-note': ({ most }) => `不超过 ${exact(most)} 个字符的文本，不含 < > 和换行`,
  'bytes-to': ({ most }) => `最多 ${megabytes(most)}`,
  'inflated-to': ({ most }) => `最多 ${megabytes(most)}`,
  'rows-to': ({ most }) => `最多 ${exact(most)}`,
  'columns-to': ({ most }) => `最多 ${exact(most)}`,
  'cells-to': ({ most }) => `最多 ${exact(most)}`,
  'characters-to': ({ most }) => `最多 ${exact(most)} 个字符`,
  'amount-in': ({ values }) => `一个数，可带单位：${listed(unitNames(values))}`,
  'rate-near': ({ value, rate }) => `1 USD 折合的 ${value}，如 ${rate}`,
  architecture: () => '架构的标识，如 cpo',
  prices: () => '至少一个价格，如 [{"from": 1, "price": 1000}]',
  'scenario-file': () => '另存为文件的情景',
  currency: () => '货币代码，如 EUR',
  'day-from': ({ value }) => `${value}（报价日）或之后`,
  'from-typical': ({ least }) => `不低于典型功耗 ${exact(least)} W`,
  'quoted-only-for': ({ values }) => `不应有此字段，它只用于 ${values.join('、')} 的报价`,
  noted: ({ values }) => `输入的名称，如 cpo-1600g.endPrice，或 ${values.join('、')}`,
  range: ({ minimum, maximum, minimumExcluded, whole, unit }) =>
    minimumExcluded
      ? `大于 ${exact(minimum)} 且不超过 ${exact(maximum)}${after(unit)} 的${whole ? '整数' : '数'}`
      : `${exact(minimum)}～${exact(maximum)}${after(unit)}${whole ? ' 的整数' : ''}`,
  'range-without-band': (range) => `${allowed.range(range)}；整数没有区间`,
  value: ({ unit }) =>
    `${unit === '1' ? '一个数' : `以 ${formats.unit(unit)} 计的数`}、区间 {low, typical, high}、{"figure": id}、占比（如 "75 % of retimed.endPrice"）${unit === '1' ? '' : `，或带单位的文本（如 "9 ${unit}"）`}`,
  'number-alone': ({ value, unit }) => `只写数字 ${value}${unit === '1' ? '' : `，或写成文本 "${value} ${unit}"`}`,
  'number-in': ({ unit }) => `以 ${formats.unit(unit)} 计的数；需要时才读取单位`,
  'text-in': ({ unit }) => `带单位 ${formats.unit(unit)} 的文本`,
  'input-in': ({ unit }) => `以 ${formats.unit(unit)} 计的输入`,
  'figure-for': ({ value }) => `用于 ${value} 的数值`,
  rate: ({ value }) => `1 USD 折合的 ${value}，大于 0`,
  either: ({ values }) => `${values.join(' 与 ')} 二者之一`,
  rates: ({ rates }) => `${listed(rates)} Gbit/s，有相应数据`,
  'rates-of-all': ({ rates }) => `${listed(rates)} Gbit/s，或只选在此速率有数据的方案`,
  'rates-of': ({ value, rates }) => `${listed(rates)} Gbit/s，${value} 有这些速率的数据`,
  'card-lanes': ({ most, lane, lanes }) =>
    `最高 ${exact(most)} Gbit/s：即端口速率，或 ${exact(lanes)} 条 ${exact(lane)} Gbit/s 通道拆分到多个端口`,
  factor: ({ most }) => `大于 0 且不超过 ${exact(most)} 的系数`,
  'at-most': ({ most }) => `最多 ${exact(most)}`,
  'in-a-row': ({ most }) => `最多连续 ${exact(most)} 层`,
  endpoints: ({ most }) => `1～${exact(most)}，即端点数`,
  'endpoints-of-tiers': ({ most }) => `1～${exact(most)}，即四层的容量`,
  'power-to': ({ most }) => `不超过 systemPowerMax 的 ${exact(most)} W`,
  'power-from': ({ least }) => `至少 ${exact(least)} W，或改用其他 switchBasePower`,
  'whole-number': ({ least, most }) => `${exact(least)}～${exact(most)} 的整数`,
  'links-from': ({ least }) => `在此速率下至少有 ${exact(least)} 条链路的交换机，上下各一条`,
  'top-switches': ({ least }) => `至少 ${exact(least)} 台，正好被通往它们的链路占满；填 0 则按需取`,
  'leaf-links': ({ most, links, up }) =>
    `最多 ${exact(most)}，或改用其他收敛比：一台 Leaf 有 ${exact(links)} 条链路，这些端点需要 ${exact(up)} 条上行链路`,
  ports: ({ capacity, rate }) => `每端口 ${exact(rate)} Gbit/s 时，总容量为 ${exact(capacity)} Gbit/s 的端口数`,
  multiple: ({ rate }) => `${exact(rate)} Gbit/s 端口的整数倍`,
  links: ({ lane, port }) => `由整条 ${exact(lane)} Gbit/s 通道组成、不超过端口速率 ${exact(port)} Gbit/s 的链路`,
};

export const refusalWords: RefusalWords = {
  found,
  allowed,
  refused: (field, one, others) => `${field}：现为${apart(one)}；允许：${others}`,
  missing: (field, others) => `${field}：缺失；允许：${others}`,
  notChanged: (field, one, others) => `未更改：${field} 为${apart(one)}。允许：${others}。`,
  outOfRange: (low, high, whole, above) =>
    above
      ? `请输入大于 ${low}、不超过 ${high} 的${whole ? '整数' : '数'}。`
      : `请输入 ${low}～${high} 的${whole ? '整数' : '数'}。`,
  notAValue: (one, unit) => `“${one}”不是${unit ? `以 ${unit} 计的数量` : '数'}。`,
  other: (one, others) => `现为${apart(one)}。请输入${apart(others)}。`,
  cutOff: '链接被截断或改动，无法读出其中的情景。',
  cutAfter: (name) => `链接在 ${name} 之后被截断或改动，其后内容缺失。`,
  packed: {
    damaged: '链接被截断或改动，请对方重发，或改发情景文件。',
    'too-large': '链接内容超过一个情景的容量，未打开。',
  },
  later: (edition, leftOut) =>
    `这个情景来自更新版的 cpo-tco${edition === null ? '' : `，数据版本 ${edition}`}：仅显示本程序能识别的部分${edition === null ? '' : '，采用本程序自带版本的数据'}${leftOut.length === 0 ? '' : `，不含 ${leftOut.join('、')}`}。`,
};

/** A text after a Chinese character: a Latin beginning keeps its distance. */
function apart(text: string): string {
  return /^[\w−+\-"{[]/.test(text) ? ` ${text}` : text;
}

export const refusals = refusalsIn(refusalWords, formats);
