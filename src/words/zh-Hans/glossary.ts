import type { Term } from '../en/glossary.ts';

/** Terms of the field in Simplified Chinese, each in one or two short sentences. */
export const glossary: Readonly<Record<Term, string>> = {
  cpo: '共封装光学：光引擎与交换芯片封装在一起，取代插在笼子（Cage）里的光模块；激光源以模块形式装在前面板。',
  npo: '近封装光学：光引擎装在交换机主板上、芯片旁的插座中，可逐个更换。',
  lpo: '线性可插拔光学：光模块不带 DSP，由交换芯片直接驱动光器件。',
  lro: '线性接收光学，即半重定时：仅发送方向带 DSP，也称 TRO 或 RTLR。',
  fro: '全重定时：收发两个方向都带 DSP 的光模块，即常规可插拔光模块。',
  dsp: '数字信号处理器：光模块中负责信号恢复的芯片，功耗约占光模块的一半。',
  expectedCost: '各输入取期望值时的成本，可作预算依据。只算一次，因此各科目、合计与差额都能对上。',
  range: 'P10～P90：十个模拟情形中，有一个低于此范围，有一个高于此范围。',
  simulatedCase: '为每项不确定输入各抽取一个值。同一情形中，所有方案使用相同的值。',
  chanceCheapest: '该方案总成本最低的模拟情形所占比例。各方案相加为 100%。',
  worth: '决策前获知这一数值可带来的期望节省（EVPPI），也就是一份有效报价的价值。',
  breakEven: '其他输入取期望值时，使两个方案成本相同的数值。',
  presentValue: '按资本成本把日后的支出折算到第一年年初。',
  facilityPower: '网络功耗乘以 PUE：含冷却在内，数据中心为网络付出的功率。',
  powerCapacity: '数据中心每建设 1 W 供电与冷却能力的成本。网络功耗越低，所需越少。',
  pue: '电能利用效率：每 1 W IT 功耗对应的数据中心功耗。',
  totalCost: '采购、供电容量、电费、维保、备件与维修，扣除残值；不含加速器等待。',
  waitingAccelerators: '任务等待网络修复期间损失的加速器小时。',
  evidence: '数值的依据有多可靠，从实测到假设。',
  oversubscription: '下联端点的带宽与上联带宽之比，1 为无阻塞。',
  plane: '多张并行网络之一，每张网络都以部分带宽连接全部端点。',
  stranded: '必须采购并供电、却没有链路使用的端口。',
  npv: '净现值：不选基准而选该方案，折现后节省的金额。',
  irr: '内部收益率：使多付的采购成本恰好收回的折现率。',
  dr8: '8 通道并行单模光接口，最远 500 m。2 × DR4 相同，分为两个端口。',
};

/** Each term as it stands in a text. */
const phrases: Readonly<Record<Term, string>> = {
  ...{ cpo: 'CPO', npo: 'NPO', lpo: 'LPO', lro: 'LRO', dsp: 'DSP', dr8: 'DR8', pue: 'PUE' },
  fro: 'DSP 重定时',
  plane: '平面',
  expectedCost: '期望成本',
  range: 'P10～P90',
  simulatedCase: '模拟情形',
  chanceCheapest: '胜出概率',
  worth: '信息价值',
  breakEven: '盈亏平衡点',
  presentValue: '现值',
  facilityPower: '数据中心功耗',
  powerCapacity: '供电容量',
  totalCost: '总成本',
  waitingAccelerators: '加速器等待',
  evidence: '最弱依据',
  oversubscription: '收敛比',
  stranded: '闲置端口',
  npv: '净现值',
  irr: '内部收益率',
};
export const phraseOf = (term: Term): string => phrases[term];
