/** Words of a request for quotes in Simplified Chinese. */
import type { AskedSwitch } from '../../scenario/rfq.ts';
import { NumberFormats } from '../format.ts';
import type { RfqWords } from '../rfq-words.ts';
import { chineseNumbers } from './number-words.ts';
import { refusals } from './refusals.ts';

const formats = new NumberFormats('zh-Hans', chineseNumbers);
const exact = (value: number): string => formats.number(value, 15);
const switchText = ({ capacityGbps, ports, portRateGbps }: AskedSwitch): string =>
  `${exact(capacityGbps / 1000)} Tbit/s，${exact(ports)} 个 ${exact(portRateGbps)} Gbit/s 端口`;

const fields: RfqWords['fields'] = {
  price: '此数量下的单价',
  currency: '货币',
  power: '典型功耗 [W]',
  powerMax: '最大功耗 [W]',
  powerConditions: '功耗条件',
  laserIncluded: '含激光源（是或否）',
  warrantyYears: '质保 [年]',
  leadTimeWeeks: '交货周期 [周]',
  failureRate: '单件故障率 [1/年]',
  failureTest: '故障率测试依据',
  validUntil: '有效期至（YYYY-MM-DD）',
  note: '备注',
};

export const rfqWords: RfqWords = {
  title: '询价单',
  sheets: { request: '询价', bid: '报价' },
  lead: {
    xlsx: '请填写黄色单元格，包括此处和报价各行。无法答复的单元格请留空：空单元格不会被读作零。',
    csv: '请填写空白单元格：此处填写报价方和日期，下方各行填写答复。无法答复的单元格请留空：空单元格不会被读作零。',
  },
  facts: ({ scope, networks, lines, asked: { due, validUntil, currency } }) => [
    ['网络', { switch: '单台交换机', fabric: '单站点的网络 Fabric', campus: '由多个站点组成的园区' }[scope]],
    ...networks.map((one, i): [string, string] => [
      networks.length === 1 ? '交换机' : `网络 ${i + 1}，交换机`,
      switchText(one) + (one.endpoints === null ? '' : `；${exact(one.endpoints)} 个端点`),
    ]),
    ['行数', exact(lines.length)],
    ['报价截止日', due ?? '未指定'],
    ['有效期至少到', validUntil ?? '未指定'],
    ['询价货币', currency],
  ],
  reference: '编号',
  bidderHead: '贵方报价',
  bidder: { bidder: '报价方', date: '报价日期（YYYY-MM-DD）' },
  rulesHead: '填写说明',
  rules: ({ asked: { currency } }) => [
    `价格：单件价格，不含税，以 ${currency} 计；该行另注明货币的除外。`,
    '更多价格：每档价格的起订数量，以及该数量起的单价。',
    '功耗：光模块按连接器处计，交换机按电源输入处计，并注明测试条件。',
    '故障：单个光模块每年的维修次数；交换机只计本体，不含光器件。并注明数据来自何种测试或现网设备。',
    '同时询问光器件和含光器件的整机时，可任选其一或两者都报：报其一即为完整报价。',
    '请勿改动行号、项目、数量和校验码；工作表有保护，无密码。不报价的行请留空。',
  ],
  questionsHead: '需要了解的问题，按重要程度排列',
  asked: { line: '行号', item: '项目', use: '接口与速率', quantity: '数量', check: '校验码' },
  fields,
  stepFrom: (number) => `起订数量，价格 ${number}`,
  stepPrice: (number) => `单价 ${number}`,
  item: ({ what, rateGbps, switch: of, network }, architecture) =>
    ({
      module: `${architecture}：单端口光器件，${exact(rateGbps ?? 0)} Gbit/s`,
      'card-module': `${architecture}：网卡光器件，${exact(rateGbps ?? 0)} Gbit/s`,
      system: `${architecture}：含光器件的整机，${of && exact(of.capacityGbps / 1000)} Tbit/s`,
      switch: `不含光器件的交换机，${of && exact(of.capacityGbps / 1000)} Tbit/s`,
    })[what] + (network === null ? '' : `（网络：${network}）`),
  use: ({ what, rateGbps, switch: of }) =>
    of ? switchText(of) : `${what === 'module' ? '交换机端口' : '网卡端口'}，单向 ${exact(rateGbps ?? 0)} Gbit/s`,
  question: (field, item) => `${field}：${item}`,
  yesNo: ['是', '否'],
  architectures: {
    retimed: 'DSP 重定时可插拔光模块（FRO）',
    'half-retimed': '半重定时可插拔光模块（LRO）',
    linear: '线性可插拔光模块（LPO）',
    cpo: '共封装光学（CPO）',
    npo: '近封装光学（NPO）',
  },
  findings: {
    'other-form': () => '此表单来自另一个情景，或日期、货币不同。',
    'no-bidder': ({ file }) => `未写报价方，以文件名代替：${file}。`,
    'no-date': () => '报价没有可读的日期：其中各行均不作为报价。',
    'no-lines': () => '没有找到含表单各行的表格。',
    'future-date': ({ date }) => `报价日期在将来：${date}。`,
    'same-bidder': ({ files }) => `${files.join('、')} 写了同一个报价方。每份表单按独立报价读取。`,
    late: ({ date, due }) => `逾期：日期 ${date}，截止日 ${due}。`,
    'removed-column': ({ header }) => `缺少列“${header}”。`,
    'removed-line': ({ line }) => `${line}：此行缺失。视为没有价格，而不是零价。`,
    'added-line': ({ row, text }) => `第 ${row} 行为新增，未读取：${text}。`,
    'line-twice': ({ line, row }) => `${line}：在第 ${row} 行重复出现，以第一次为准。`,
    'renamed-line': ({ line, asked, found }) => `${line}：询价为“${asked}”，报价写作“${found}”。`,
    'changed-quantity': ({ line, asked, found }) => `${line}：按 ${found} 件报价，询价为 ${exact(asked)} 件。`,
    'earlier-quantity': ({ line, asked, found }) =>
      `${line}：表单发出时为 ${found} 件，情景现在采购 ${exact(asked)} 件。`,
    'partial-bid': ({ lines, of }) => `部分报价：${of} 行中有 ${lines.length} 行没有价格：${lines.join('、')}。`,
    gap: ({ line, fields: missing }) => `${line}：未答复${missing.map((one) => `“${fields[one]}”`).join('、')}。`,
    'currency-assumed': ({ lines, currency }) => `没有货币，按 ${currency} 读取：${lines.join('、')}。`,
    'other-currency': ({ line, asked, found }) => `${line}：以 ${found} 报价，询价为 ${asked}。`,
    'text-number': ({ line, header, text, value }) => `${line}，${header}：文本“${text}”读作 ${exact(value)}。`,
    'negative-price': ({ line, header, text }) => `${line}，${header}：${text} 小于零，未读取。`,
    'zero-price': ({ line, header }) => `${line}，${header}：零价未读取。`,
    expired: ({ line, validUntil }) => `${line}：已过有效期，只到 ${validUntil}。`,
    'short-validity': ({ line, found, asked }) => `${line}：有效期至 ${found}，询价要求至 ${asked}。`,
    unread: ({ line, problem }) =>
      `${line === null ? '未读取' : `${line}，未读取`}：${refusals.refusalText(problem)}。`,
  },
};
