import type { Term } from '../en/glossary.ts';

/** Terms of the field in Traditional Chinese, each in one or two short sentences. */
export const glossary: Readonly<Record<Term, string>> = {
  cpo: '共封裝光學：光引擎與交換晶片封裝在一起，取代插在籠子（Cage）裡的光模組；雷射光源以模組形式裝在前面板。',
  npo: '近封裝光學：光引擎裝在交換器主機板上、晶片旁的插座中，可逐一更換。',
  lpo: '線性可插拔光學：光模組不含 DSP，由交換晶片直接驅動光元件。',
  lro: '線性接收光學，即半重定時：僅傳送方向具備 DSP，也稱 TRO 或 RTLR。',
  fro: '全重定時：收發兩個方向都具備 DSP 的光模組，即一般可插拔光模組。',
  dsp: '數位訊號處理器：光模組中負責訊號回復的晶片，功耗約占光模組的一半。',
  expectedCost: '各輸入取期望值時的成本，可作預算依據。只算一次，因此各項目、合計與差額都能對上。',
  range: 'P10～P90：十次模擬試驗中，有一次低於此範圍，有一次高於此範圍。',
  simulatedCase: '為每項不確定輸入各抽取一個值。同一次試驗中，所有選項使用相同的值。',
  chanceCheapest: '該選項總成本最低的模擬試驗所占比例。各選項相加為 100%。',
  worth: '決策前獲知這一數值可帶來的預期節省（EVPPI），也就是一份確定報價的價值。',
  breakEven: '其他輸入取期望值時，使兩個選項成本相同的數值。',
  presentValue: '依資金成本把日後的支出換算到第一年年初。',
  facilityPower: '網路功耗乘以 PUE：含冷卻在內，資料中心為網路付出的功率。',
  powerCapacity: '資料中心每建設 1 W 供電與冷卻能力的成本。網路功耗越低，所需越少。',
  pue: '能源使用效率：每 1 W IT 功耗對應的資料中心功耗。',
  totalCost: '採購、供電容量、電費、維護、備品與維修，扣除殘值；不含加速器等待。',
  waitingAccelerators: '任務等待網路修復期間損失的加速器小時。',
  evidence: '數值的依據有多可靠，從實測到假設。',
  oversubscription: '下行端點的頻寬與上行頻寬之比，1 為無阻塞。',
  plane: '多個並行網路之一，每個網路都以部分頻寬連接全部端點。',
  stranded: '必須採購並供電、卻沒有鏈路使用的埠。',
  npv: '淨現值：不選基準而選該選項，折現後節省的金額。',
  irr: '內部報酬率：使多付的採購成本恰好收回的折現率。',
  dr8: '8 通道並行單模光介面，最遠 500 m。2 × DR4 相同，分為兩個埠。',
};

/** Each term as it stands in a text. */
const phrases: Readonly<Record<Term, string>> = {
  ...{ cpo: 'CPO', npo: 'NPO', lpo: 'LPO', lro: 'LRO', dsp: 'DSP', dr8: 'DR8', pue: 'PUE' },
  fro: 'DSP 重定時',
  plane: '平面',
  expectedCost: '預期成本',
  range: 'P10～P90',
  simulatedCase: '模擬試驗',
  chanceCheapest: '勝出機率',
  worth: '資訊價值',
  breakEven: '損益兩平點',
  presentValue: '現值',
  facilityPower: '資料中心功耗',
  powerCapacity: '供電容量',
  totalCost: '總成本',
  waitingAccelerators: '加速器等待',
  evidence: '最弱依據',
  oversubscription: '超額訂閱比',
  stranded: '閒置埠',
  npv: '淨現值',
  irr: '內部報酬率',
};
export const phraseOf = (term: Term): string => phrases[term];
