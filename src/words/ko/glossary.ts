import type { Term } from '../en/glossary.ts';

/** Terms of the field in Korean, each in one or two short sentences. */
export const glossary: Readonly<Record<Term, string>> = {
  cpo: '코패키지드 옵틱스(Co-Packaged Optics): 케이지에 꽂는 모듈 대신 스위치 패키지에 광 엔진을 얹습니다. 레이저는 전면 패널의 모듈에 있습니다.',
  npo: 'Near-Packaged Optics: 스위치 기판의 ASIC 옆 소켓에 광 엔진을 꽂습니다. 엔진별로 교체할 수 있습니다.',
  lpo: 'Linear Pluggable Optics: DSP가 없는 플러그형 모듈입니다. 스위치 ASIC이 광 부품을 직접 구동합니다.',
  lro: 'Linear Receive Optics: 송신 측에만 DSP가 있는 모듈입니다. TRO, RTLR이라고도 합니다.',
  fro: 'Fully Retimed Optics: 송수신 양쪽에 DSP가 있는 일반적인 플러그형 모듈입니다.',
  dsp: '디지털 신호 처리 장치: 모듈 안에서 신호를 보정하는 칩입니다. 모듈 전력의 절반가량을 씁니다.',
  expectedCost:
    '모든 입력이 기댓값일 때의 비용으로, 예산에 반영할 금액입니다. 계산이 하나이므로 항목, 합계, 차이가 서로 맞습니다.',
  range: 'P10~P90: 시뮬레이션 10회 중 1회는 이보다 낮고 1회는 이보다 높습니다.',
  simulatedCase: '불확실한 입력마다 값을 하나씩 뽑은 조합입니다. 한 시행에서는 모든 옵션에 같은 값을 적용합니다.',
  chanceCheapest: '시뮬레이션 가운데 이 옵션의 총소유비용이 가장 낮은 시행의 비율입니다. 모두 더하면 100%입니다.',
  worth: '선택하기 전에 이 수치를 알 때 기대되는 절감액(EVPPI)입니다. 확정 견적 하나의 가치에 해당합니다.',
  breakEven: '다른 입력이 모두 기댓값일 때 두 옵션의 비용이 같아지는 값입니다.',
  presentValue: '미래 지출을 자본 비용으로 할인해 첫해 시작 시점의 가치로 바꾼 금액입니다.',
  facilityPower: '네트워크 소비 전력에 PUE를 곱한 값으로, 냉각을 포함해 시설이 네트워크에 쓰는 전력입니다.',
  powerCapacity: '데이터센터에 전력과 냉각을 1 W 더 구축하는 비용입니다. 네트워크 전력이 줄면 이 비용도 줄어듭니다.',
  pue: '전력사용효율(Power Usage Effectiveness): IT 전력 1 W당 시설 전력입니다.',
  totalCost:
    '구매, 전력 용량, 전기요금, 유지보수, 예비품, 수리 비용에서 잔존 가치를 뺀 금액입니다. 가속기 대기 비용은 포함하지 않습니다.',
  waitingAccelerators: '네트워크를 수리하는 동안 작업이 멈춰 잃는 가속기 시간입니다.',
  evidence: '수치의 근거가 얼마나 탄탄한지를 실측부터 가정까지 나눈 등급입니다.',
  oversubscription: '상위 계층 대역폭 대비 엔드포인트 방향 대역폭의 비율입니다. 1이면 논블로킹입니다.',
  plane: '엔드포인트마다 대역폭의 일부씩을 나누어 연결하는 여러 병렬 네트워크 중 하나입니다.',
  stranded: '구매하고 전원을 공급해야 하지만 어떤 링크도 쓰지 않는 포트입니다.',
  npv: '기준 대신 이 옵션을 선택할 때 절감되는 금액을 할인해 더한 값입니다.',
  irr: '추가 구매 비용이 정확히 회수되는 할인율입니다.',
  dr8: '병렬 싱글모드 광섬유를 쓰는 8레인 광 인터페이스로, 최대 500 m입니다. 2 × DR4는 포트가 둘인 같은 인터페이스입니다.',
};

/** Each term as it stands in a text. */
const phrases: Readonly<Record<Term, string>> = {
  ...{ cpo: 'CPO', npo: 'NPO', lpo: 'LPO', lro: 'LRO', fro: 'DSP-retimed', dsp: 'DSP', dr8: 'DR8', pue: 'PUE' },
  expectedCost: '기대 비용',
  range: 'P10~P90',
  simulatedCase: '시뮬레이션 시행',
  chanceCheapest: '최저 비용 확률',
  worth: '정보 가치',
  breakEven: '손익분기점',
  presentValue: '현재가치',
  facilityPower: '시설 소비 전력',
  powerCapacity: '전력 용량',
  totalCost: '총소유비용',
  waitingAccelerators: '가속기 대기',
  evidence: '가장 약한 근거',
  oversubscription: '오버서브스크립션',
  plane: '플레인',
  stranded: '유휴 포트',
  npv: '순현재가치',
  irr: '내부수익률',
};
export const phraseOf = (term: Term): string => phrases[term];
